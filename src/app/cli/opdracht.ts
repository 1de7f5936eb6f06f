/** Where a command writes: its answer, and what is meant for the person at the keyboard. */
export type Uitvoer = {
  readonly antwoord: (tekst: string) => void
  readonly meld: (zin: string) => void
}

export type Opdracht = {
  /** What --help shows. */
  readonly hulp: string
  /** Exit code: 0 fine, 1 our fault. Throws Invoerfout (2) for what the person can repair. */
  readonly run: (args: readonly string[], uitvoer: Uitvoer) => Promise<number>
}
