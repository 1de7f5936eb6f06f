import { addDays, momentInNederland, type Datum } from '../datum.ts'
import { foldRegel } from './foldRegel.ts'

/** A calendar to subscribe to. Days have both ends included. `uid` names an event for ever. */
export type Agenda = {
  readonly naam: string
  readonly gebeurtenissen: readonly Gebeurtenis[]
  readonly gemaaktOp: Date
}
export type Gebeurtenis = {
  readonly uid: string
  readonly titel: string
  readonly omschrijving: string
  readonly van: Datum
  readonly tot: Datum
  /** "14:30" as the clock in the Netherlands says; left out or null: the whole day. */
  readonly tijden?: { readonly begin: string; readonly eind: string } | null
  readonly plaats?: string
  readonly gewijzigdOp: Date
}

const MAKER = '-//Baken//Integrale veiligheid//NL'
/** How often a calendar program is asked to look again. */
const VERVERS = 'PT6H'

/**
 * The calendar as iCalendar text (RFC 5545), without METHOD: it is published, not sent. Control characters are left out and
 * line ends in a text become a newline, the only one the format knows.
 */
export function writeAgenda({ naam, gebeurtenissen, gemaaktOp }: Agenda): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${MAKER}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeTekst(naam)}`,
    `X-WR-CALNAME:${escapeTekst(naam)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${VERVERS}`,
    `X-PUBLISHED-TTL:${VERVERS}`,
    ...gebeurtenissen.flatMap((gebeurtenis) => writeGebeurtenis(gebeurtenis, gemaaktOp)),
    'END:VCALENDAR',
  ]
  return regels.map((regel) => `${foldRegel(regel)}\r\n`).join('')
}

function writeGebeurtenis(gebeurtenis: Gebeurtenis, gemaaktOp: Date): string[] {
  const { uid, titel, omschrijving, plaats = '', gewijzigdOp } = gebeurtenis
  return [
    'BEGIN:VEVENT',
    `UID:${escapeTekst(uid)}`,
    `DTSTAMP:${toUtc(gemaaktOp)}`,
    `LAST-MODIFIED:${toUtc(gewijzigdOp)}`,
    ...writeWanneer(gebeurtenis),
    `SUMMARY:${escapeTekst(titel)}`,
    ...(omschrijving === '' ? [] : [`DESCRIPTION:${escapeTekst(omschrijving)}`]),
    ...(plaats === '' ? [] : [`LOCATION:${escapeTekst(plaats)}`]),
    // A plan does not make anyone busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function writeWanneer({ van, tot, tijden }: Gebeurtenis): string[] {
  if (tijden) {
    const { begin, eind } = tijden
    return [`DTSTART:${toUtc(momentInNederland(van, begin))}`, `DTEND:${toUtc(momentInNederland(tot, eind))}`]
  }
  // The end of an event is the first day that no longer belongs to it (RFC 5545, 3.6.1).
  return [`DTSTART;VALUE=DATE:${toDag(van)}`, `DTEND;VALUE=DATE:${toDag(addDays(tot, 1))}`]
}

const toDag = (dag: Datum): string => dag.replaceAll('-', '')
const toUtc = (tijd: Date): string => `${tijd.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** Halves of a character count as control characters: no text can hold them. */
const STUURTEKEN = /[\0-\x08\x0B-\x1F\x7F]|\p{Cs}/gu

const escapeTekst = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .replace(STUURTEKEN, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
