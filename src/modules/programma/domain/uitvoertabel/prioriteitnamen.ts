const GENUMMERD = /^Prioriteit \d+: (.+)$/s

/** The names as a sheet shows them, in order: those that occur twice with their number, to tell them apart. */
export function namePrioriteiten(prioriteiten: readonly { readonly naam: string }[]): readonly string[] {
  const keren = countKeren(prioriteiten.map(({ naam }) => naam))
  return prioriteiten.map(({ naam }, p) => (keren.get(naam) === 1 ? naam : `Prioriteit ${p + 1}: ${naam}`))
}

/** The way back: shown name → name, for those shown names that differ from each other in number only. */
export function readPrioriteitnamen(getoond: readonly string[]): ReadonlyMap<string, string> {
  const namen = [...new Set(getoond)].flatMap((tekst) => {
    const naam = GENUMMERD.exec(tekst)?.[1]
    return naam === undefined ? [] : [[tekst, naam] as const]
  })
  const keren = countKeren(namen.map(([, naam]) => naam))
  return new Map(namen.filter(([, naam]) => keren.get(naam) !== 1))
}

function countKeren(teksten: readonly string[]): ReadonlyMap<string, number> {
  const keren = new Map<string, number>()
  for (const tekst of teksten) keren.set(tekst, (keren.get(tekst) ?? 0) + 1)
  return keren
}
