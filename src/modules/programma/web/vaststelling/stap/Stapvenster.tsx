import type { ComponentProps } from 'react'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import type { Programma } from '../../programma/cache/programma.ts'
import { Statusregel } from '../Statusregel.tsx'

type Props = Omit<ComponentProps<typeof FormulierDialoog>, 'wasEerder'> & {
  readonly programma: Programma
  readonly wasEerder: boolean
}

/** The dialog of one step; whoever was overtaken sees the status of now. */
export const Stapvenster = ({ programma, wasEerder, ...dialoog }: Props) => (
  <FormulierDialoog
    {...dialoog}
    wasEerder={
      wasEerder && (
        <>
          Dit programma is nu: <Statusregel programma={programma} />. Wil je dit nog, kies dan nog eens.
        </>
      )
    }
  />
)
