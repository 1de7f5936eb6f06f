import { Link } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { Tabs } from '../../../../../platform/web/weergave/Tabs.tsx'
import { countRegels } from '../../../domain/inlezing/opbouw/countRegels.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Inlezing, Voorstelstand } from '../inlezingQueries.ts'
import { herkendTekst } from '../inlezingTeksten.ts'
import type { Toon } from '../keuze/beoordeelAdres.ts'
import { Kopregel } from '../beoordelen/Kopregel.tsx'
import { listTabs, type Tab } from './tabs.ts'

type Props = {
  readonly inlezing: Inlezing
  readonly stand: Voorstelstand
  readonly openVragen: number
  readonly toon: Toon
  /** The list that is chosen. */
  readonly children: ReactNode
}

/** The right half: what Baken made of the document, as one of several lists. */
export const Voorstelpaneel = ({ inlezing, stand, openVragen, toon, children }: Props) => (
  <section className="stapel voorstelpaneel" aria-labelledby="k-herkend">
    <div className="rij uiteen rij-breek">
      <h2 id="k-herkend">Herkend</h2>
      <Telling regels={stand.regels} aard={inlezing.aard} />
    </div>
    <div className="kaart">
      <Kopregel kop={stand.kop} />
      <Tabs label="Wat wil je zien">
        {listTabs(inlezing, stand.regels, openVragen).map((tab) => (
          <Tablink key={tab.toon} tab={tab} gekozen={tab.toon === toon} />
        ))}
      </Tabs>
      {children}
    </div>
  </section>
)

function Telling({ regels, aard }: { readonly regels: readonly Regel[]; readonly aard: Inlezing['aard'] }) {
  const telling = useMemo(() => countRegels(regels), [regels])
  return <span className="klein zacht">{herkendTekst(telling, aard)}</span>
}

const Tablink = ({ tab: { toon, naam, aantal }, gekozen }: { readonly tab: Tab; readonly gekozen: boolean }) => (
  <Link
    to="."
    search={(vorig) => ({ ...vorig, toon })}
    replace
    resetScroll={false}
    activeOptions={{ exact: true, includeSearch: true }}
    aria-current={gekozen ? 'page' : undefined}
  >
    {naam}
    {aantal !== null && <span className="tel">{aantal}</span>}
  </Link>
)
