import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { useEffect, useRef } from 'react'
import { useSneltoets } from '../../../../platform/web/toetsen/useSneltoets.ts'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import type { Programma } from '../programma/cache/programma.ts'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import { ActieLink } from '../werklijst/ActieLink.tsx'
import { besluitenVan, type Overlegsessie } from './agenda.ts'

type Props = {
  readonly programma: Programma
  readonly stand: ProgrammaStand
  readonly sessie: Overlegsessie
  readonly onTerug: () => void
}

/** At the end: what was decided and what is still open, for the minutes. */
export function Overlegverslag({ programma, stand, sessie, onTerug }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus({ preventScroll: true }), [])
  useSneltoets('k', onTerug, { doet: 'Terug naar de laatste actie' })
  const punten = sessie.punten.map((punt) => ({ ...punt, besluiten: besluitenVan(punt, stand) }))
  const besloten = punten.filter(({ besluiten }) => besluiten.length > 0)
  const open = punten.filter(({ besluiten }) => besluiten.length === 0)
  return (
    <section className="kaart overlegverslag" aria-labelledby="verslagkop">
      <div className="kaart-kop">
        <h2 id="verslagkop" tabIndex={-1} ref={kop}>
          Besloten op {dagTekst(sessie.begonnen)}
        </h2>
        <button className="knop knop-klein duw" type="button" onClick={() => window.print()}>
          <Icoon van={IconPrinter} />
          Druk af
        </button>
      </div>
      <div className="kaart-lijf stapel">
        <p>
          {besloten.length} van {punten.length} acties besproken met een uitkomst.
        </p>
        {besloten.length === 0 && <p className="zacht">In dit overleg is nog niets gemeld, verplaatst of gewijzigd.</p>}
        <ol className="besluiten">
          {besloten.map(({ regel, besluiten }) => (
            <li key={regel.actieId}>
              <ActieLink programmaId={programma.id} actieId={regel.actieId}>
                {regel.hoe}
              </ActieLink>
              <ul>
                {besluiten.map((besluit) => (
                  <li key={besluit}>{besluit}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        {open.length > 0 && (
          <>
            <h3>Nog open</h3>
            <ul className="besluiten">
              {open.map(({ regel }) => (
                <li key={regel.actieId}>
                  <ActieLink programmaId={programma.id} actieId={regel.actieId}>
                    {regel.hoe}
                  </ActieLink>{' '}
                  <span className="zacht klein">
                    {regel.woord}
                    {sessie.overgeslagen.includes(regel.actieId) && ', overgeslagen'}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
