import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import { useQuery } from '@tanstack/react-query'
import { mijnVragenQuery } from '../../../../modules/programma/web/vragen/vragenQuery.ts'
import { Tegel } from '../Tegel.tsx'
import { laatTegel } from '../tegelteksten.ts'
import type { Bestuursdag } from './bestuursdagQuery.ts'
import { besluitTegel, veranderdTegel, vragenTegel } from './bestuurtegels.ts'

type Props = {
  readonly dag: Bestuursdag
  /** Null for who does not decide: then the own questions stand there. */ readonly besluiten: number | null
}

const naar = (hash: string) => ({ to: '.', search: true, hash }) as const

/** The day in at most four figures, each the way to what it counts. */
export const Bestuurtegels = ({ dag, besluiten }: Props) => (
  <section className="tegels" aria-label="In het kort">
    <Tegel icoon={IconAlertTriangle} {...laatTegel(dag.teLaat, dag.vandaag)} naar={naar('te-laat')} />
    {besluiten === null ? (
      <VragenTegel />
    ) : (
      <Tegel icoon={IconGavel} {...besluitTegel(besluiten)} naar={naar('besluiten')} />
    )}
    <Tegel icoon={IconHistory} {...veranderdTegel(dag)} naar={naar('veranderd')} />
  </section>
)

function VragenTegel() {
  const { data } = useQuery(mijnVragenQuery)
  return <Tegel icoon={IconMessageQuestion} {...vragenTegel(data)} naar={naar('vragen')} />
}
