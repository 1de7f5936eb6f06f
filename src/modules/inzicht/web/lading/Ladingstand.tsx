import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import type { Lading } from './ladingQuery.ts'
import { getal } from './ladingtekst.ts'

const FASE = {
  lezen: { titel: 'Het bestand wordt gelezen', wat: 'rijen gelezen' },
  controleren: { titel: 'De rijen worden nagekeken', wat: 'rijen nagekeken' },
  bewaren: { titel: 'De cijfers worden bewaard', wat: 'cijfers bewaard' },
} as const

/** How far the work in the background is. */
export function Ladingstand({ lading: { voortgang } }: { readonly lading: Lading }) {
  const { titel, wat } = FASE[voortgang?.fase ?? 'lezen']
  const gedaan = voortgang?.gedaan ?? 0
  const totaal = voortgang?.totaal ?? null
  const tekst = `${getal(gedaan)}${totaal === null ? '' : ` van ${getal(totaal)}`} ${wat}`
  return (
    <Kaart titel={titel} lijf>
      <progress aria-label={titel} {...(totaal === null ? {} : { value: Math.min(gedaan, totaal), max: totaal })} />
      <p role="status">{tekst}</p>
      <p className="klein zacht">Je mag deze pagina verlaten. Het gaat vanzelf verder.</p>
    </Kaart>
  )
}
