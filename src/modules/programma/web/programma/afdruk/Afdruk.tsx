import { useSessie } from '../../../../../platform/web/schil/sessie.ts'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { filterRijen, isFilterLeeg } from '../../../domain/boom/filteren/filter.ts'
import { listLosseDoelen, nestBoom } from '../../../domain/boom/nestBoom.ts'
import { listRijen } from '../../../domain/boom/weergaven/rijen.ts'
import { tellingTekst } from '../../../domain/boom/tellingtekst.ts'
import { describeProgrammastatus } from '../../../domain/boom/teksten/programmastatustekst.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { useStand, useStanden } from '../../voortgang/useStand.ts'
import { useAdres } from '../adres/useAdres.ts'
import type { Programma } from '../cache/programma.ts'
import { useFilterchips } from '../filter/useFilterchips.ts'
import { useProgramma } from '../useProgramma.ts'
import { AfdrukPrioriteit } from './AfdrukPrioriteit.tsx'

const STATUSWOORD: Record<Programma['status'], string> = {
  concept: 'Concept',
  vastgesteld: 'Vastgesteld',
  afgesloten: 'Afgesloten',
}

/** "Vastgesteld door het college op 20 januari 2026" */
const statusTekst = (programma: Programma): string =>
  `${STATUSWOORD[programma.status]} ${describeProgrammastatus(programma)}`.trim()

/** The programme for paper: per inzet a table of acties, with what was filtered on. */
export function Afdruk() {
  const { programma, nummers } = useProgramma()
  const { gemeente } = useSessie()
  const { filter } = useAdres()
  const chips = useFilterchips(true)
  const { stand } = useStand()
  const filterstanden = useStanden()
  const standen = stand && new Map(stand.acties.map((actie) => [actie.actieId, actie]))
  const takken = nestBoom(programma, { nummers })
  const getoond = new Set(
    filterRijen(listRijen(takken), filter, programma.jaar, filterstanden).map(({ sleutel }) => sleutel),
  )
  const losseDoelen = isFilterLeeg(filter) ? listLosseDoelen(programma) : []
  return (
    <article className="afdruk">
      <header>
        <p>Gemeente {gemeente.naam}</p>
        <h1>{programma.titel}</h1>
        <p>
          {statusTekst(programma)}. {tellingTekst(programma)}. Afgedrukt op {dagTekst(new Date().toISOString())}.
        </p>
        {chips.length > 0 && (
          <p>Alleen {chips.map(({ naam, waarde }) => `${naam.toLowerCase()} ${waarde}`).join(', ')}.</p>
        )}
      </header>
      {losseDoelen.length > 0 && (
        <section>
          <h2>Doelen van het hele programma</h2>
          <ul>
            {losseDoelen.map((doel) => (
              <li key={doel.id}>
                {doel.tekst} ({describeNorm(doel)})
              </li>
            ))}
          </ul>
        </section>
      )}
      {takken
        .filter(({ prioriteit }) => getoond.has(`prioriteit:${prioriteit.id}`))
        .map((tak) => (
          <AfdrukPrioriteit key={tak.prioriteit.id} tak={tak} getoond={getoond} standen={standen} />
        ))}
    </article>
  )
}
