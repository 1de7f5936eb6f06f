export type Soort = { readonly code: string; readonly naam: string; readonly actief: boolean; readonly versie: number }

/** What a gemeente starts with, the most used first. A code never changes meaning: figures refer to it. */
const STANDAARD: readonly (readonly [code: string, naam: string])[] = [
  ['controleronde', 'Controleronde'],
  ['actie', 'Actie'],
  ['voorlichting', 'Voorlichting'],
  ['bijeenkomst', 'Bijeenkomst'],
  ['overleg', 'Overleg'],
  ['training', 'Training'],
  ['markt', 'Markt'],
  ['campagne', 'Campagne'],
  ['tekstkar', 'Tekstkar'],
  ['gele_bus', 'Gele bus'],
  ['oefening', 'Oefening'],
  ['webinar', 'Webinar'],
  ['schouw', 'Schouw'],
  ['huisbezoek', 'Huisbezoek'],
]

/** The standard list with what the gemeente renamed, hid or added. Version 0: never changed here. */
export function mergeSoorten(afwijkingen: readonly Soort[]): readonly Soort[] {
  const perCode = new Map(afwijkingen.map((soort) => [soort.code, soort]))
  const standaard = STANDAARD.map(([code, naam]) => perCode.get(code) ?? { code, naam, actief: true, versie: 0 })
  const bekend = new Set(STANDAARD.map(([code]) => code))
  const eigen = afwijkingen.filter(({ code }) => !bekend.has(code))
  return [...standaard, ...eigen.toSorted((a, b) => (a.naam < b.naam ? -1 : 1))]
}

/** A code for a new kind out of its name: "WhatsApp-actie 2" is whatsapp_actie_2. Empty when nothing of it can be used. */
export const soortcodeOf = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
    .replace(/^_|_$/g, '')
