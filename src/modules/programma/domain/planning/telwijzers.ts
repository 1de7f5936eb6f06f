/** Abbreviations whose full stop does not end a sentence. */
export const AFKORTINGEN: ReadonlySet<string> = new Set(
  'jan feb febr mrt apr jun jul aug sep sept okt nov dec kw kwart kwt wk hj jr mnd ca min max gem evt doorl cont ong incl pj pw'.split(
    ' ',
  ),
)

/** Words that text extraction glues to their ordinal ("2ekwartaal"). */
export const KERN_NA_RANG: ReadonlySet<string> = new Set('kwartaal kwart kw halfjaar helft week'.split(' '))

/** Words glued to "2x" ("2xper jaar"). */
export const KERN_NA_KEER: ReadonlySet<string> = new Set('pj pm pw pk per'.split(' '))

export const RANGTELWOORDEN: ReadonlyMap<string, number> = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'
    .split(' ')
    .map((woord, plaats) => [woord, plaats + 1]),
)

/** How every cardinal begins: a cheap sieve before reading one. */
export const TELWOORDBEGIN =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|honderd)/
