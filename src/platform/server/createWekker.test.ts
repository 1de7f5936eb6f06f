import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWekker } from './createWekker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A look that lasts until `finish` is called. */
function aBlik() {
  const klaar: (() => void)[] = []
  const look = vi.fn(() => new Promise<void>((resolve) => klaar.push(resolve)))
  return { look, finish: () => klaar.shift()?.() }
}

describe('de wekker', () => {
  it('kijkt meteen en dan steeds weer', async () => {
    const look = vi.fn(() => Promise.resolve())
    const wekker = createWekker(look, 1000)
    expect(look).not.toHaveBeenCalled()
    wekker.start()
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2500)
    expect(look).toHaveBeenCalledTimes(3)
    await wekker.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(look).toHaveBeenCalledTimes(3)
  })

  it('begint niet opnieuw terwijl de vorige keer nog loopt', async () => {
    const { look, finish } = aBlik()
    const wekker = createWekker(look, 1000)
    wekker.start()
    await vi.advanceTimersByTimeAsync(3500)
    expect(look).toHaveBeenCalledTimes(1)
    finish()
    await vi.advanceTimersByTimeAsync(1000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('wacht bij het stoppen op wat nog loopt', async () => {
    const { look, finish } = aBlik()
    const wekker = createWekker(look, 1000)
    wekker.start()
    let gestopt = false
    const einde = wekker.stop().then(() => (gestopt = true))
    await vi.advanceTimersByTimeAsync(1000)
    expect(gestopt).toBe(false)
    finish()
    await einde
    expect(look).toHaveBeenCalledTimes(1)
  })
})
