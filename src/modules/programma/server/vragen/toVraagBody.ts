import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { vraagContract } from '../../contractVraag.ts'
import { dagenTeLaat, vraagStandOf } from '../../domain/vragen/vraag.ts'
import type { Vraag } from './vraagRepository.ts'

type Vraagbody = Antwoord<typeof vraagContract.getVraag>
type Lezer = Pick<ActorContext, 'actor' | 'now'>

/** A question as this reader may see it: what is being prepared is for who answers, or was asked. */
export function toVraagBody(lezer: Lezer, vraag: Vraag): Vraagbody {
  const { id, programmaId, programma, soort, recordId, onderwerp, tekst, uiterlijk, versie } = vraag
  const stand = vraagStandOf(vraag)
  return {
    ...{ id, programmaId, programma, soort, recordId, onderwerp, tekst, stand, uiterlijk, versie },
    gesteldDoor: { id: vraag.gesteldDoor, naam: vraag.steller },
    gesteldOp: vraag.gesteldOp.toISOString(),
    dagenTeLaat: dagenTeLaat(stand, uiterlijk, dayInNederland(lezer.now)),
    ingetrokkenOp: vraag.ingetrokkenOp?.toISOString() ?? null,
    antwoord: toAntwoord(vraag),
    voorbereiding: toVoorbereiding(lezer, vraag),
    mag: toMag(lezer, vraag),
  }
}

const toAntwoord = ({ antwoord, beantwoorder, beantwoordOp }: Vraag): Vraagbody['antwoord'] =>
  beantwoordOp && { tekst: antwoord, door: beantwoorder ?? '', op: beantwoordOp.toISOString() }

function toVoorbereiding({ actor }: Lezer, vraag: Vraag): Vraagbody['voorbereiding'] {
  const magBeantwoorden = actor.handelingen.has('vraag:answer')
  const { gevraagdAan, gevraagde, gevraagdOp, inbreng, inbrengOp, antwoord, beantwoordOp } = vraag
  if (!magBeantwoorden && gevraagdAan !== actor.medewerkerId) return null
  return {
    concept: magBeantwoorden && beantwoordOp === null ? antwoord : '',
    gevraagdAan: gevraagdAan === null ? null : { id: gevraagdAan, naam: gevraagde ?? '' },
    gevraagdOp: gevraagdOp?.toISOString() ?? null,
    inbreng,
    inbrengOp: inbrengOp?.toISOString() ?? null,
  }
}

function toMag({ actor: { handelingen, medewerkerId } }: Lezer, vraag: Vraag): Vraagbody['mag'] {
  const isOpen = vraagStandOf(vraag) === 'open'
  return {
    intrekken: isOpen && handelingen.has('vraag:ask') && vraag.gesteldDoor === medewerkerId,
    beantwoorden: isOpen && handelingen.has('vraag:answer'),
    inbrengen: isOpen && handelingen.has('vraag:contribute') && vraag.gevraagdAan === medewerkerId,
  }
}
