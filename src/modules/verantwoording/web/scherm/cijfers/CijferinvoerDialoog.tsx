import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import type { Indicatorkeuze, Tellingkeuze } from './cijferkeuzes.ts'
import { HandcijferDialoog } from './HandcijferDialoog.tsx'
import { ReekscijferDialoog } from './ReekscijferDialoog.tsx'
import { TelcijferDialoog } from './TelcijferDialoog.tsx'
import type { Cijferplek } from './useCijferformulier.ts'

type Props = Cijferplek & {
  readonly telling: Tellingkeuze | undefined
  readonly indicator: Indicatorkeuze | undefined
}

/** What a figure needs to know, by what it is made of. */
export function CijferinvoerDialoog({ telling, indicator, ...plek }: Props) {
  if (telling) return <TelcijferDialoog {...plek} telling={telling} />
  if (indicator) return <ReekscijferDialoog {...plek} indicator={indicator} />
  if (plek.cijfer === null || plek.cijfer.soort === 'hand') return <HandcijferDialoog {...plek} />
  return (
    <Dialoog titel={plek.cijfer.label} open onSluit={() => plek.onKlaar(null)}>
      <p>Wat dit cijfer telt bestaat niet meer, of je mag het niet tellen. Kies een ander cijfer in de tekst.</p>
    </Dialoog>
  )
}
