import type { Antwoord } from '../../../../platform/contract.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { verzoekContract } from '../../contractVerzoek.ts'
import { checkVerlenging, computeVerzoektermijn, VERZOEKTEKSTEN } from '../../domain/verzoek/verzoek.ts'
import type { Ontvanger, Verzoek } from './verzoekRepository.ts'

type Verzoekbody = Antwoord<typeof verzoekContract.createVerzoek>
type Ontvangerbody = Antwoord<typeof verzoekContract.tellOntvanger>

export function toVerzoekBody(verzoek: Verzoek, vandaag: Datum): Verzoekbody {
  const { laatste, uitleg } = computeVerzoektermijn(verzoek.ontvangenOp, verzoek.verlengdOp !== null)
  return {
    ...verzoek,
    zoekwoorden: [...verzoek.zoekwoorden],
    soortNaam: VERZOEKTEKSTEN[verzoek.soort].naam,
    ...{ laatste, uitleg, teLaat: verzoek.uitkomst === null && vandaag > laatste },
    beslotenOp: verzoek.beslotenOp?.toISOString() ?? null,
    magVerlengen: checkVerlenging(verzoek, vandaag).ok,
  }
}

export const toOntvangerBody = (ontvanger: Ontvanger): Ontvangerbody => ({
  ...ontvanger,
  gemeldOp: ontvanger.gemeldOp.toISOString(),
})
