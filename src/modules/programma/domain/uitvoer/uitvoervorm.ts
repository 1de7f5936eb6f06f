export const UITVOERVORMEN = ['docx', 'pdf', 'xlsx', 'csv'] as const
export type Uitvoervorm = (typeof UITVOERVORMEN)[number]

/** "uitvoeringsprogramma-veilig-waterveste-2026.docx": a name that any file system takes. */
export function nameUitvoer(titel: string, jaar: number, vorm: string): string {
  const kern = titel
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 80)
  const naam = kern === '' ? 'programma' : kern
  return naam.includes(String(jaar)) ? `${naam}.${vorm}` : `${naam}-${jaar}.${vorm}`
}
