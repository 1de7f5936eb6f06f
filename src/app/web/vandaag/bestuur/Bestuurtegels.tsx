import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import { useQuery } from '@tanstack/react-query'
import { mijnVragenQuery } from '../../../../modules/programma/web/vragen/vragenQuery.ts'
import { Tegel } from '../Tegel.tsx'
import { laatTegel } from '../tegelteksten.ts'
import { doelenQuery } from './doelenQuery.ts'
import type { Bestuursdag } from './bestuursdagQuery.ts'
import { besluitTegel, doelenTegel, veranderdTegel, vragenTegel } from './bestuurtegels.ts'

type Props = {
  readonly dag: Bestuursdag
  /** Null for who does not decide: then the own questions stand there. */
  readonly besluiten: number | null
  readonly magDoelen: boolean
}

const naar = (hash: string) => ({ to: '.', search: true, hash }) as const

/** The day in at most four figures, each the way to what it counts. */
export const Bestuurtegels = ({ dag, besluiten, magDoelen }: Props) => (
  <section className="tegels" aria-label="In het kort">
    <Tegel icoon={IconAlertTriangle} {...laatTegel(dag.teLaat, dag.vandaag)} naar={naar('te-laat')} />
    {magDoelen && <DoelenTegel programmaIds={dag.programmas.map(({ id }) => id)} />}
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

function DoelenTegel({ programmaIds }: { readonly programmaIds: readonly string[] }) {
  const { data } = useQuery(doelenQuery(programmaIds))
  return <Tegel icoon={IconFlag} {...doelenTegel(data)} naar={naar('doelen')} />
}
