export type Wekker = {
  /** Looks now and then every so often. */
  readonly start: () => void
  /** Waits for the look that is under way. */
  readonly stop: () => Promise<void>
}

/** Looks every `elkeMs`, unless the look before is still under way. `look` never rejects. It keeps no process alive. */
export function createWekker(look: () => Promise<void>, elkeMs: number): Wekker {
  let timer: NodeJS.Timeout | undefined
  let lopend: Promise<void> | null = null
  const tick = (): void => {
    lopend ??= look().finally(() => (lopend = null))
  }
  return {
    start: () => {
      tick()
      timer = setInterval(tick, elkeMs).unref()
    },
    stop: async () => {
      clearInterval(timer)
      await lopend
    },
  }
}
