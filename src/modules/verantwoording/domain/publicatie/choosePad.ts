import { makeSlugs } from '../bevriezen/makeSlugs.ts'
import type { Publicatie } from './publicatie.ts'

/** Folders that every account has of its own. */
const VAN_HET_VERSLAG = ['versie', 'versies', 'inzet', 'doel', 'prioriteit', 'cijfers']

/** Where an account will stand for ever: "2025", "2025/bestuursrapportage", and for a second one of a year by its title. */
export function choosePad(bezet: ReadonlySet<string>, { jaar, moment, titel }: Publicatie): string {
  const eigen = moment === 'jaarverslag' ? String(jaar) : `${jaar}/${moment}`
  if (!bezet.has(eigen)) return eigen
  const namen = [...bezet].filter((pad) => pad.startsWith(`${jaar}/`)).map((pad) => pad.slice(5))
  const slugs = makeSlugs([...VAN_HET_VERSLAG, ...namen, titel])
  return `${jaar}/${slugs.at(-1) ?? ''}`
}

/** "Gemeente Waterveste" → "waterveste". */
export const nameSite = (gemeente: string): string => makeSlugs([gemeente.replace(/^gemeente\s+/i, '')])[0] ?? ''
