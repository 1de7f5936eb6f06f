/**
 * `run` for when nobody waits for it: it never rejects. What goes wrong goes to `report` by its name; what keeps going wrong
 * goes there once, until it went well.
 */
export function reportOnce(
  run: () => Promise<void>,
  nameOf: (fout: unknown) => string,
  report: (naam: string) => void,
): () => Promise<void> {
  let vorigeFout = ''
  return async () => {
    try {
      await run()
      vorigeFout = ''
    } catch (fout) {
      const naam = nameOf(fout)
      if (naam !== vorigeFout) report(naam)
      vorigeFout = naam
    }
  }
}
