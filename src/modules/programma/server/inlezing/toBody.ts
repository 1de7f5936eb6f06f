import type { Actor } from '../../../../platform/server/withActor.ts'
import type { BronDocument } from '../../../documenten/public.ts'
import type { Regel, VoorstelKop } from '../../domain/inlezing/regel.ts'
import type { Planning } from '../../domain/planning.ts'
import type { Programma } from '../programmaRepository.ts'
import type { Bewerking } from './bewerkingRepository.ts'
import type { Inlezing } from './inlezingRepository.ts'

const toKeuze = ({ id, titel, jaar }: Programma) => ({ id, titel, jaar })

export const toInlezingBody = (
  inlezing: Inlezing,
  programma: Programma | undefined,
  kandidaten: readonly Programma[],
) => ({
  id: inlezing.id,
  bestand: { naam: inlezing.bestandsnaam, grootte: inlezing.grootte, soort: inlezing.bestandssoort },
  status: inlezing.status,
  fout: inlezing.fout,
  aard: inlezing.aard,
  reden: inlezing.reden,
  titel: inlezing.titel,
  gemeenteNaam: inlezing.gemeenteNaam,
  jaar: inlezing.jaar,
  paginas: inlezing.paginas,
  gelezenInMs: inlezing.gelezenInMs,
  versie: inlezing.versie,
  aantallen: {
    prioriteiten: inlezing.aantallen.prioriteit ?? 0,
    inzetten: inlezing.aantallen.inzet ?? 0,
    acties: inlezing.aantallen.actie ?? 0,
    doelen: inlezing.aantallen.doel ?? 0,
    resultaten: inlezing.aantallen.resultaat ?? 0,
  },
  programma: programma ? toKeuze(programma) : null,
  kandidaten: kandidaten.map(toKeuze),
  geplaatstDoor: inlezing.geplaatstDoor,
  geplaatstOp: inlezing.geplaatstOp.toISOString(),
})

export const toVoorstelKop = ({ titel, jaar, spelling }: Inlezing): VoorstelKop => ({ titel, jaar, spelling })

export const toBewerkingBody = (
  { medewerkerId, herroept, herroepen, tijd, regelIds, ...bewerking }: Bewerking,
  actor: Actor,
) => ({
  ...bewerking,
  regelIds: [...regelIds],
  tijd: tijd.toISOString(),
  herroepbaar: !herroepen && herroept === null,
  vanMij: medewerkerId === actor.medewerkerId,
})

/** The contract's form is one flat, mutable object for all kinds. */
export const toRegelBody = ({ inhoud, bron, twijfel, verschil, ...regel }: Regel) => ({
  ...regel,
  inhoud: toInhoudBody(inhoud),
  bron: [...bron],
  twijfel: [...twijfel],
  verschil: verschil && { soort: verschil.soort, velden: [...verschil.velden] },
})

function toInhoudBody(inhoud: Regel['inhoud']) {
  if (!('hoe' in inhoud)) return { ...inhoud }
  return {
    ...inhoud,
    planning: toPlanningBody(inhoud.planning),
    partijen: inhoud.partijen.map((partij) => ({ ...partij })),
  }
}

/** The contract has one flat, mutable form for all parts of a planning. */
export const toPlanningBody = ({ tekst, delen }: Planning) => ({
  tekst,
  delen: delen.map((deel) => (deel.soort === 'periode' ? { ...deel, periodes: [...deel.periodes] } : { ...deel })),
})

export const toBrondocumentBody = ({ soort, titel, paginas, blokken }: BronDocument) => ({
  soort,
  titel,
  paginas,
  blokken: blokken.map((blok) => {
    if (blok.soort !== 'tabel') return 'vet' in blok ? { ...blok, vet: [...blok.vet] } : { ...blok }
    return { ...blok, rijen: blok.rijen.map((rij) => rij.map((cel) => ({ ...cel, vet: [...cel.vet] }))) }
  }),
})
