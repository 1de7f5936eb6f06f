import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../platform/testing/renderScherm.tsx'
import type { Backups } from './backupsQuery.ts'
import { toegangRoutes } from './routes.tsx'

const GOED: Backups = {
  stand: 'goed',
  bezig: false,
  poging: { op: '2026-11-22T01:00:12.000Z', gelukt: true },
  instelling: { uur: 2, versleuteld: true, dagen: 7, weken: 4, maanden: 1 },
  items: [{ gemaaktOp: '2026-11-22T01:00:00.000Z', grootte: 2_500_000, versleuteld: true }],
}

const renderBackups = (antwoord: Backups | Weigering, handelingen = ['backup:read']) =>
  renderScherm({ routes: toegangRoutes, pad: '/beheer/backups', handelingen, server: { 'GET /v1/backups': antwoord } })

describe('de backups', () => {
  it('staan er met moment en grootte, en hoe lang ze blijven', async () => {
    renderBackups(GOED)
    expect(await screen.findByText('Goed')).toBeDefined()
    expect(screen.getByRole('rowheader', { name: '22 november 2026, 02.00 uur' })).toBeDefined()
    expect(screen.getByRole('cell', { name: '2,4 MB' })).toBeDefined()
    expect(
      screen.getByText(
        /van elk van de laatste 7 dagen, de laatste 4 weken en de laatste maand\. Backups worden versleuteld/,
      ),
    ).toBeDefined()
  })

  it('leren wie er geen heeft hoe dat moet', async () => {
    renderBackups({ stand: 'uit', bezig: false, poging: null, instelling: null, items: [] })
    expect(await screen.findByRole('heading', { name: 'Er wordt geen backup gemaakt' })).toBeDefined()
    expect(screen.getByText(/BAKEN_BACKUP_MAP/)).toBeDefined()
  })

  it('slaan alarm als de laatste te oud is', async () => {
    const poging = { op: '2026-11-22T01:00:12.000Z', gelukt: false }
    renderBackups({ ...GOED, stand: 'te_oud', poging, items: [] })
    expect(await screen.findByText('Te oud')).toBeDefined()
    expect(screen.getByText(/De laatste poging, op 22 november 2026, 02.00 uur, is niet gelukt/)).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('zeggen het als het kijken niet lukt', async () => {
    renderBackups(new Weigering(500, {}))
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeDefined()
  })

  it('bestaan niet voor wie er niet over gaat', async () => {
    renderBackups(GOED, ['medewerker:read'])
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeDefined()
  })
})
