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
