/** Runs pieces of work one after the other. What fails goes to `onFout` and does not hold up the ones after it. */
export function createBeurtrol(onFout: (fout: unknown) => void) {
  let laatste: Promise<unknown> = Promise.resolve()
  return <T, const M>(werk: () => Promise<T>, alsHetMislukt: M): Promise<T | M> => {
    const beurt = laatste.then(werk).catch((fout: unknown): M => {
      onFout(fout)
      return alsHetMislukt
    })
    laatste = beurt
    return beurt
  }
}
