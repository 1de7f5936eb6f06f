import type { Bladcel, Bladkolom, Uitvoerblad, Uitvoerboek } from '../../../documenten/public.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { LEEG_TEKEN } from '../uitvoer/etiketten.ts'
import type { UitvoerActie, UitvoerInzet, UitvoerProgramma } from '../uitvoer/uitvoerProgramma.ts'
import { formatPartijen } from './formatPartijen.ts'
import { namePrioriteiten } from './prioriteitnamen.ts'
import { ACTIEKOLOMMEN, type Actiekolom, BLADNAMEN, FEITEN, FEITKOLOMMEN } from './tabelvorm.ts'
import { toDoelblad } from './toDoelblad.ts'

const BREEDTES: Readonly<Record<Actiekolom, number>> = {
  prioriteit: 22,
  inzet: 30,
  ambitie: 36,
  hoe: 48,
  wanneer: 22,
  wie: 26,
  notitie: 30,
  actiehouder: 20,
  status: 14,
  stand: 30,
}

/**
 * The programme as sheets. "Acties" has a row per actie with all that stands above it, so that it can be sorted and filtered;
 * a prioriteit or inzet without acties has a row of its own. "Doelen" and "Programma" hold the rest, so that an import of the
 * workbook gives the same programme. Two inzetten of a prioriteit with the same text and ambitie become one.
 */
export const toActieboek = (programma: UitvoerProgramma): Uitvoerboek => ({
  bladen: [toActieblad(programma), toDoelblad(programma), toFeitenblad(programma)],
})

function toActieblad({ prioriteiten }: UitvoerProgramma): Uitvoerblad {
  const namen = namePrioriteiten(prioriteiten)
  const rijen = prioriteiten.flatMap(({ inzetten }, p) => toRijen(namen[p] ?? '', inzetten))
  return {
    naam: BLADNAMEN.acties,
    kolommen: KOLOMMEN.map((kolom): Bladkolom => ({
      kop: ACTIEKOLOMMEN[kolom],
      breedte: BREEDTES[kolom],
      soort: 'tekst',
    })),
    rijen: rijen.map((rij) => KOLOMMEN.map((kolom): Bladcel => rij[kolom] ?? null)),
  }
}

const KOLOMMEN = Object.keys(ACTIEKOLOMMEN) as Actiekolom[]
type Actierij = Partial<Record<Actiekolom, string | null>>

function toRijen(prioriteit: string, inzetten: readonly UitvoerInzet[]): Actierij[] {
  if (inzetten.length === 0) return [{ prioriteit }]
  return inzetten.flatMap((inzet) => toInzetrijen(inzet).map((rij) => ({ prioriteit, ...rij })))
}

function toInzetrijen({ inzet, ambitie, acties }: UitvoerInzet): Actierij[] {
  const boven = { inzet: inzet || LEEG_TEKEN, ambitie }
  return acties.length === 0 ? [boven] : acties.map((actie) => ({ ...boven, ...toActierij(actie) }))
}

const toActierij = ({ partijen, hoe, wanneer, notitie, actiehouder, status, stand }: UitvoerActie): Actierij => ({
  hoe,
  wanneer,
  wie: formatPartijen(partijen),
  notitie,
  actiehouder,
  status,
  stand,
})

function toFeitenblad({ titel, gemeente, jaar, status, peildatum }: UitvoerProgramma): Uitvoerblad {
  const feiten = { titel, gemeente, jaar: String(jaar), status, peildatum: formatDatum(peildatum) }
  return {
    naam: BLADNAMEN.programma,
    kolommen: [
      { kop: FEITKOLOMMEN.naam, breedte: 16, soort: 'tekst' },
      { kop: FEITKOLOMMEN.waarde, breedte: 60, soort: 'tekst' },
    ],
    rijen: (Object.keys(FEITEN) as (keyof typeof FEITEN)[]).map((feit) => [FEITEN[feit], feiten[feit]]),
  }
}
