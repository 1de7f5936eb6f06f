import { formatPeriode, type Periode } from '../../domain/reeks/periode.ts'
import { STAPPEN, type Lading } from './lading.ts'
import type { Ladingvoortgang } from './createVoortgang.ts'
import type { Wijziging } from './ladingdoel.ts'

export const isBezig = ({ status }: Lading): boolean =>
  Object.entries(STAPPEN).some(([wacht, bezig]) => status === wacht || status === bezig)

export const toLadingregel = ({ id, naam, soort, status, fout, bron, tellingen, versie, ...rest }: Lading) => {
  if (status === 'vervallen') throw new Error('lading is gone')
  const { geplaatstDoor, geplaatstOp } = rest
  return {
    ...{ id, naam, soort, status, fout, bron, versie, geplaatstDoor },
    tellingen: tellingen && { ...tellingen },
    geplaatstOp: geplaatstOp.toISOString(),
  }
}

/** The contract's form is flat and mutable. */
export const toLadingbody = (lading: Lading, voortgang: Ladingvoortgang | null) => ({
  ...toLadingregel(lading),
  verkenning: toVerkenningbody(lading.verkenning),
  toewijzing: toToewijzingbody(lading.toewijzing),
  voortgang: isBezig(lading) ? voortgang && { ...voortgang } : null,
})

const toVerkenningbody = (verkenning: Lading['verkenning']) =>
  verkenning && {
    bladen: [...verkenning.bladen],
    aantalRijen: verkenning.aantalRijen,
    eersteRijen: verkenning.eersteRijen.map(({ nummer, cellen }) => ({ nummer, cellen: [...cellen] })),
    teksten: verkenning.teksten.map((teksten) => teksten && [...teksten]),
  }

const toToewijzingbody = (toewijzing: Lading['toewijzing']) =>
  toewijzing && {
    ...toewijzing,
    kolommen: toewijzing.kolommen.map((kolom) => ({ ...kolom })),
    namen: { ...toewijzing.namen },
  }

export const toWijzigingbody =
  (namen: ReadonlyMap<string, string>) =>
  ({ rij, indicatorId, gebied, jaar, periodesoort, periode, oud, nieuw }: Wijziging) => ({
    ...{ rij, gebied, oud, nieuw },
    indicator: indicatorId === null ? 'Inwoners' : (namen.get(indicatorId) ?? ''),
    // The check of the table admits no others.
    periode: formatPeriode({ jaar, soort: periodesoort as Periode['soort'], nummer: periode }),
  })
