import type { Documentknoop, Elementknoop, Tekstknoop } from './documentknoop.ts'
import { countKnoop, refuse, type Leesstand } from './leesstand.ts'
import { readLink } from './readLink.ts'
import type { Cijferdeel, Tekstdeel, Tekststuk } from './tekst.ts'
import { TEKSTGRENZEN } from './tekstgrenzen.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** PostgreSQL keeps no null character and no half of a pair; the other control characters have no place in a sentence. */
const ONLEESBAAR = /[\p{Cc}\p{Cs}]/gu

/** The pieces of one paragraph or heading, or nothing at all when it is empty. */
export function readInhoud(knopen: readonly Documentknoop[], stand: Leesstand): [] | [readonly Tekstdeel[]] {
  const delen: Tekstdeel[] = []
  for (const knoop of knopen) {
    if (!countKnoop(stand)) refuse(stand)
    else if (knoop.soort === 'element') delen.push(...readCijfer(knoop, stand))
    else addStuk(delen, readStuk(knoop, stand))
  }
  return delen.length === 0 ? [] : [delen]
}

function readCijfer({ naam, attributen }: Elementknoop, stand: Leesstand): Cijferdeel[] {
  const { cijferId, woorden = '' } = attributen
  const kan = naam === 'cijfer' && typeof cijferId === 'string' && UUID.test(cijferId) && typeof woorden === 'string'
  if (!kan || woorden.length > TEKSTGRENZEN.woorden) return refuse(stand)
  return [{ soort: 'cijfer', cijferId, woorden: woorden.replace(ONLEESBAAR, ' ') }]
}

const MERKEN = new Set(['bold', 'italic', 'link'])

function readStuk({ tekst, merken }: Tekstknoop, stand: Leesstand): Tekststuk {
  const link = readMerklink(merken['link'])
  const ruimte = Math.max(0, TEKSTGRENZEN.letters - stand.letters)
  stand.letters += tekst.length
  const teVeel = tekst.length > ruimte
  if (teVeel || (merken['link'] && link === null) || Object.keys(merken).some((naam) => !MERKEN.has(naam)))
    refuse(stand)
  return {
    ...{ soort: 'tekst', tekst: tekst.slice(0, ruimte).replace(ONLEESBAAR, ' ') },
    ...{ vet: Boolean(merken['bold']), cursief: Boolean(merken['italic']), link },
  }
}

const readMerklink = (merk: unknown): string | null =>
  typeof merk === 'object' && merk !== null && 'href' in merk ? readLink(merk.href) : null

function addStuk(delen: Tekstdeel[], stuk: Tekststuk): void {
  if (stuk.tekst === '') return
  const vorige = delen.at(-1)
  if (vorige?.soort === 'tekst' && isGelijkGemerkt(vorige, stuk))
    delen[delen.length - 1] = { ...vorige, tekst: vorige.tekst + stuk.tekst }
  else delen.push(stuk)
}

const isGelijkGemerkt = (een: Tekststuk, ander: Tekststuk): boolean =>
  een.vet === ander.vet && een.cursief === ander.cursief && een.link === ander.link
