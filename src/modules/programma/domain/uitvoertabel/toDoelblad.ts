import type { Uitvoerblad } from '../../../documenten/public.ts'
import { LEEG_TEKEN } from '../uitvoer/etiketten.ts'
import type { UitvoerDoel, UitvoerProgramma } from '../uitvoer/uitvoerProgramma.ts'
import { namePrioriteiten } from './prioriteitnamen.ts'
import { BLADNAMEN, DOELKOLOMMEN } from './tabelvorm.ts'

type Boven = readonly [prioriteit: string, inzet: string, ambitie: string]

/** A row per doel, with what it hangs under; those of the programme as a whole stand under nothing. */
export function toDoelblad({ doelen, prioriteiten }: UitvoerProgramma): Uitvoerblad {
  const namen = namePrioriteiten(prioriteiten)
  const rijen = [
    ...toRijen(doelen, ['', '', '']),
    ...prioriteiten.flatMap(({ doelen: eigen, inzetten }, p) => [
      ...toRijen(eigen, [namen[p] ?? '', '', '']),
      ...inzetten.flatMap((inzet) => toRijen(inzet.doelen, [namen[p] ?? '', inzet.inzet || LEEG_TEKEN, inzet.ambitie])),
    ]),
  ]
  return {
    naam: BLADNAMEN.doelen,
    kolommen: [
      { kop: DOELKOLOMMEN.prioriteit, breedte: 22, soort: 'tekst' },
      { kop: DOELKOLOMMEN.inzet, breedte: 30, soort: 'tekst' },
      { kop: DOELKOLOMMEN.ambitie, breedte: 36, soort: 'tekst' },
      { kop: DOELKOLOMMEN.doel, breedte: 60, soort: 'tekst' },
    ],
    rijen,
  }
}

const toRijen = (doelen: readonly UitvoerDoel[], boven: Boven): string[][] =>
  doelen.map(({ tekst }) => [...boven, tekst])
