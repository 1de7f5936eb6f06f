export const DEELSOORTEN = [
  'inleiding',
  'samenvatting',
  'prioriteit',
  'inzet',
  'actie',
  'doel',
  'vooruitblik',
  'vrij',
] as const
export type Deelsoort = (typeof DEELSOORTEN)[number]

/** Sections with a page of their own on the site: photos stand there. */
const FOTODELEN: ReadonlySet<Deelsoort> = new Set(['prioriteit', 'inzet'])
export const takesFotos = (soort: Deelsoort): boolean => FOTODELEN.has(soort)
