/** The limit of the server, so that nobody waits for a file that will be refused. */
export const MAX_BYTES = 25 * 1024 * 1024

export const TOEGESTAAN = '.docx,.pdf,.odt,.xlsx,.html,.htm,.txt'

/** Files that people send by mistake, and what to do with them. Whatever else it is, the server sees from the bytes. */
const ANDERS: Readonly<Record<string, string>> = {
  doc: 'Dit is een oud Word-bestand. Open het in Word, bewaar het als .docx en kies dat bestand.',
  rtf: 'Open dit bestand in Word, bewaar het als .docx en kies dat bestand.',
  pages: 'Open dit bestand in Pages, exporteer het naar Word (.docx) en kies dat bestand.',
  xls: 'Dit is een oud Excel-bestand. Open het in Excel, bewaar het als .xlsx en kies dat bestand.',
  ppt: 'Dit is een presentatie. Bewaar hem als PDF en kies dat bestand.',
  pptx: 'Dit is een presentatie. Bewaar hem als PDF en kies dat bestand.',
  jpg: 'Dit is een foto. Baken leest alleen tekst: kies het document waar de foto van is.',
  jpeg: 'Dit is een foto. Baken leest alleen tekst: kies het document waar de foto van is.',
  png: 'Dit is een afbeelding. Baken leest alleen tekst: kies het document zelf.',
  zip: 'Dit is een ingepakt bestand. Pak het uit en kies het document zelf.',
}

/** What is wrong with a chosen file and what to do, before it is sent; null when it may go. */
export function checkBestand({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  const anders = ANDERS[name.split('.').at(-1)?.toLowerCase() ?? '']
  if (anders) return anders
  if (size === 0) return 'Dit bestand is leeg. Kijk na of je het goede bestand hebt gekozen.'
  if (size <= MAX_BYTES) return null
  return 'Dit bestand is groter dan 25 MB. Haal er grote afbeeldingen uit of bewaar het als tekst, en probeer het opnieuw.'
}
