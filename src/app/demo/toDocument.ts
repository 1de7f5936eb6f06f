import type { DemoProgramma } from './demoProgramma.ts'

/** The programme as the plain text that somebody copies out of a Word document: headings, Inzet, Ambitie, tables with tabs. */
export function toDocument({ jaar, titel, prioriteiten }: DemoProgramma, gemeente: string): string {
  const delen = prioriteiten.map(({ naam, inzetten }, nummer) => {
    const tabellen = inzetten.map(({ inzet, ambitie, acties }) => {
      const rijen = [['Hoe', 'Wanneer', 'Wie'], ...acties].map((rij) => rij.join('\t'))
      return [`Inzet: ${inzet}`, `Ambitie: ${ambitie}`, '', ...rijen].join('\n')
    })
    return [`${nummer + 1}. Prioriteit ${naam}`, ...tabellen].join('\n\n')
  })
  const begin = `${titel}\n\nGemeente ${gemeente}\n\nDit programma beschrijft wat de gemeente ${gemeente} in ${jaar} doet voor een veilige stad.`
  return `${[begin, ...delen].join('\n\n')}\n`
}
