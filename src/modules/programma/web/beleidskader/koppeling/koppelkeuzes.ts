import { KOPPEL_SOORTEN, type KoppelSoort } from '../../../domain/beleidskader/beleidskader.ts'
import { KOPPEL_SOORT_TEKST } from '../../../domain/beleidskader/beleidsteksten.ts'
import { listOnderdelen, type Boom } from '../../../domain/boom/boom.ts'
import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'

/** `waarde` holds kind and id: "inzet:3f2c…". */
type Koppelkeuze = { readonly waarde: string; readonly label: string; readonly bij: string }

const keuzeOf = (soort: KoppelSoort, id: string, label: string): Koppelkeuze => ({
  waarde: `${soort}:${id}`,
  label,
  bij: KOPPEL_SOORT_TEKST[soort],
})

/** Everything of a programme that may carry a beleidskader out, itself first. */
export const listKoppelkeuzes = (programma: Boom & { readonly id: string; readonly titel: string }): Koppelkeuze[] =>
  KOPPEL_SOORTEN.flatMap((soort): Koppelkeuze[] =>
    soort === 'programma'
      ? [keuzeOf(soort, programma.id, programma.titel)]
      : listOnderdelen(programma, soort).map((een) => keuzeOf(soort, een.van.id, shorten(onderdeelNaam(een), 120))),
  )

/** Null for anything that is not a choice of the list above. */
export function parseKoppelkeuze(waarde: string): { readonly soort: KoppelSoort; readonly recordId: string } | null {
  const [naam, recordId] = waarde.split(':')
  const soort = KOPPEL_SOORTEN.find((kandidaat) => kandidaat === naam)
  return soort && recordId ? { soort, recordId } : null
}
