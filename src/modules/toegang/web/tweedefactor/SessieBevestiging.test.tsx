import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { askBevestiging } from './bevestigvraag.ts'
import { SessieBevestiging } from './SessieBevestiging.tsx'

const BEVESTIG = 'POST /v1/sessie/bevestiging'

async function renderVraag(wijzen: readonly string[], server: Antwoorden = {}) {
  const antwoorden = { 'GET /v1/sessie/bevestiging': { wijzen, passkeyKan: false }, ...server }
  const scherm = renderScherm({ pad: '/', server: antwoorden, schil: { SessieBevestiging } })
  // The screen behind it has to be there first.
  await screen.findByRole('heading', { level: 1 })
  return { ...scherm, gevraagd: askBevestiging() }
}

describe('bevestigen wie je bent', () => {
  it('met het wachtwoord, voor wie niets anders heeft', async () => {
    const { user, verzonden, gevraagd } = await renderVraag(['wachtwoord'], { [BEVESTIG]: null })
    await user.type(await screen.findByLabelText('Wachtwoord'), 'een lang wachtwoord')
    await user.click(screen.getByRole('button', { name: 'Bevestig' }))
    expect(await gevraagd).toBe(true)
    expect(verzonden.at(-1)?.body).toEqual({ soort: 'wachtwoord', wachtwoord: 'een lang wachtwoord' })
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  })

  it('blijft vragen als een code niet klopt', async () => {
    const { user, gevraagd } = await renderVraag(['passkey', 'totp'], {
      [BEVESTIG]: new Weigering(409, { detail: 'Dat klopt niet.' }),
    })
    await user.type(await screen.findByRole('textbox', { name: /^Code uit je app/ }), '123456{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Dat klopt niet.')
    await user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(await gevraagd).toBe(false)
  })

  it('wijst wie hier niets kan naar opnieuw inloggen', async () => {
    const { user, gevraagd } = await renderVraag(['passkey'])
    expect(await screen.findByRole('button', { name: 'Log uit en opnieuw in' })).toBeDefined()
    await user.keyboard('{Escape}')
    expect(await gevraagd).toBe(false)
  })
})
