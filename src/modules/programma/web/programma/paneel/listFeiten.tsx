import type { ReactNode } from 'react'
import type { BoomOnderdeel, Onderdeel } from '../../../domain/boom/boom.ts'
import { describeNorm, getalTekst } from '../../../domain/boom/teksten/doeltekst.ts'
import { VELD_NAMEN } from '../../../domain/boom/teksten/wijzigingtekst.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import type { Planning } from '../../../domain/planning.ts'
import { planningChips } from '../../../domain/planning/planningChips.ts'
import { LANGSTE_TITEL } from './langsteTitel.ts'
import { Partijchips } from '../tonen/Partijchips.tsx'
import { Planningchips } from '../tonen/Planningchips.tsx'

type Feit = readonly [naam: string, waarde: ReactNode]

const FEITEN: { readonly [S in OnderdeelSoort]: (van: BoomOnderdeel[S]) => readonly Feit[] } = {
  prioriteit: ({ naam }) => langer(VELD_NAMEN.naam, naam),
  inzet: ({ inzet, ambitie }) => [...langer(VELD_NAMEN.inzet, inzet), [VELD_NAMEN.ambitie, tekst(ambitie)]],
  actie: ({ hoe, planning, partijen, notitie }) => [
    ...langer(VELD_NAMEN.hoe, hoe),
    [VELD_NAMEN.wanneer, <Wanneer planning={planning} />],
    [VELD_NAMEN.partijen, <Partijchips partijen={partijen} />],
    [VELD_NAMEN.notitie, tekst(notitie)],
  ],
  doel: (doel) => [
    ...langer(VELD_NAMEN.tekst, doel.tekst),
    ['Norm', describeNorm(doel)],
    [VELD_NAMEN.indicator, tekst(doel.indicator)],
  ],
  resultaat: ({ tekst: zin, getal, eenheid, wat, jaar, thema, benadering, negatief }) => [
    ...langer(VELD_NAMEN.tekst, zin),
    [VELD_NAMEN.getal, getal === null ? tekst('') : `${benadering ?? ''} ${getalTekst(getal, eenheid)}`.trim()],
    [VELD_NAMEN.wat, tekst(wat)],
    [VELD_NAMEN.jaar, tekst(jaar === null ? '' : String(jaar))],
    ...(negatief ? ([['Uitkomst', 'Niet gelukt']] satisfies Feit[]) : []),
    [VELD_NAMEN.thema, tekst(thema)],
  ],
}

/** Name and value of every field. The name of the record stands in the title, and again in full when it is long. */
export const listFeiten = ({ soort, van }: Onderdeel): readonly Feit[] =>
  // The reader of its own kind; TypeScript does not follow that for a union.
  (FEITEN[soort] as (van: Onderdeel['van']) => readonly Feit[])(van)

const tekst = (waarde: string): ReactNode =>
  waarde === '' ? <span className="zacht">Niet ingevuld</span> : <span className="regels-houden">{waarde}</span>

const langer = (naam: string, waarde: string): readonly Feit[] =>
  waarde.length > LANGSTE_TITEL ? [[naam, tekst(waarde)]] : []

/** As Baken reads it, and as it was written where that says more. */
function Wanneer({ planning }: { readonly planning: Planning }) {
  const gelezen = planningChips(planning).map((chip) => chip.tekst)
  const zegtMeer = planning.tekst !== '' && gelezen.join(' ').toLowerCase() !== planning.tekst.toLowerCase()
  return (
    <>
      <Planningchips planning={planning} />
      {zegtMeer && <span className="letterlijk">Er staat: ‘{planning.tekst}’</span>}
    </>
  )
}
