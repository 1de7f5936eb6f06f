import { formatTelfilter, type Cijfer } from '../../../../inzicht/public.ts'
import type { Cijferdeel } from '../../tekst/tekst.ts'
import type { Waarom } from '../onderdruk/telcel.ts'
import { markup, type Opmaak } from './opmaak.ts'
import { relativePad } from './pad.ts'
import type { Bladbron } from './site.ts'

/** What stands in a sentence where a count is not shown. In a table it is a dash. */
export const VERVANGERS: Readonly<Record<Waarom, string>> = { klein: 'minder dan 5', afgeleid: 'niet getoond' }

export const nameAnker = (cijferId: string): string => `cijfer-${cijferId.replace(/[^\w-]/g, '')}`

export const cijferpad = (basis: string, cijferId: string): string =>
  `${basis}cijfers/index.html#${nameAnker(cijferId)}`

/** The figure as it is written in its sentence; it links to what is counted, from which source and as of when. */
export function toCijferdeel({ uitgave, basis, pad }: Bladbron, { cijferId, woorden }: Cijferdeel): Opmaak {
  const cijfer = uitgave.publicatie.cijfers[cijferId]
  const verborgen = uitgave.verborgen.get(cijferId)
  if (!cijfer) return markup`${woorden}`
  const geschreven = verborgen ? VERVANGERS[verborgen] : woorden === '' ? cijfer.tekst : woorden
  return markup`<a class="cijfer${isHand(cijfer) && ' cijfer-hand'}" href="${relativePad(pad, cijferpad(basis, cijferId))}">${geschreven}</a>`
}

export const isHand = ({ verwijzing }: Cijfer): boolean => verwijzing.soort === 'hand'

/** Where an employee who may sees the records that were counted; null when there are none to see. */
export function recordsAdres(bakenAdres: string, { verwijzing }: Cijfer): string | null {
  if (verwijzing.soort !== 'telling') return null
  const { telling, van, tot, filters } = verwijzing
  const filter = formatTelfilter(filters)
  const vraag = [`van=${van}`, `tot=${tot}`, ...(filter === '' ? [] : [`filter=${encodeURIComponent(filter)}`])]
  return `${bakenAdres}/inzicht/tellingen/${encodeURIComponent(telling)}?${vraag.join('&')}`
}
