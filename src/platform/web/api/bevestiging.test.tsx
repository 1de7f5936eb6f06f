import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineContract } from '../../contract.ts'
import { fakeServer, Weigering } from '../../testing/fakeServer.ts'
import { Foutvak } from '../bericht/Foutvak.tsx'
import { whenBevestigingNodig } from './bevestiging.ts'
import { call } from './call.ts'
import { probleemVan } from './ProbleemFout.ts'

const { geef, neem } = defineContract({
  geef: {
    method: 'POST',
    path: '/geef',
    samenvatting: 'Geef.',
    handeling: 'ding:edit',
    bevestigd: true,
    success: { status: 200, body: z.object({ ok: z.boolean() }) },
  },
  neem: {
    method: 'POST',
    path: '/neem',
    samenvatting: 'Neem.',
    handeling: 'ding:edit',
    success: { status: 200, body: z.object({ ok: z.boolean() }) },
  },
})

const NODIG = new Weigering(403, { code: 'bevestiging_nodig' })

/** A server that lets a delicate act through once it was confirmed. */
function renderServer() {
  let bevestigd = false
  const verzonden = fakeServer({
    'POST /v1/geef': () => (bevestigd ? { ok: true } : NODIG),
    'POST /v1/neem': new Weigering(403, { code: 'handeling_niet_toegestaan' }),
  })
  const vraag = vi.fn(async (ja: boolean) => {
    await new Promise((klaar) => setTimeout(klaar, 10))
    bevestigd = ja
    return ja
  })
  return { verzonden, vraag }
}

afterEach(() => whenBevestigingNodig(() => Promise.resolve(false)))

const codeOf = (poging: Promise<unknown>) => poging.catch((fout: unknown) => probleemVan(fout).code)

describe('een handeling die om bevestiging vraagt', () => {
  it('wordt na de bevestiging vanzelf opnieuw gedaan', async () => {
    const { verzonden, vraag } = renderServer()
    whenBevestigingNodig(() => vraag(true))
    expect(await call(geef)).toEqual({ ok: true })
    expect(verzonden).toHaveLength(2)
  })

  it('vraagt het één keer, hoeveel er ook tegelijk zijn', async () => {
    const { verzonden, vraag } = renderServer()
    whenBevestigingNodig(() => vraag(true))
    const antwoorden = await Promise.all([call(geef), call(geef), call(geef)])
    expect(antwoorden).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(vraag).toHaveBeenCalledTimes(1)
    expect(verzonden).toHaveLength(6)
  })

  it('houdt stil op als iemand dat wil', async () => {
    const { verzonden, vraag } = renderServer()
    whenBevestigingNodig(() => vraag(false))
    const fout: unknown = await call(geef).catch((reden: unknown) => reden)
    expect(probleemVan(fout).code).toBe('niet_bevestigd')
    expect(verzonden).toHaveLength(1)
    render(<Foutvak fout={fout} />)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('geeft het op als de server na de bevestiging nog eens weigert', async () => {
    const verzonden = fakeServer({ 'POST /v1/geef': NODIG })
    whenBevestigingNodig(() => Promise.resolve(true))
    expect(await codeOf(call(geef))).toBe('bevestiging_nodig')
    expect(verzonden).toHaveLength(2)
  })

  it('vraagt niets bij een andere weigering', async () => {
    const { vraag } = renderServer()
    whenBevestigingNodig(() => vraag(true))
    expect(await codeOf(call(neem))).toBe('handeling_niet_toegestaan')
    expect(vraag).not.toHaveBeenCalled()
  })
})
