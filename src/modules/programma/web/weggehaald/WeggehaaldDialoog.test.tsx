import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PROGRAMMA_ID } from '../../testing/fakeProgramma.ts'
import { openProgramma } from '../../testing/openProgramma.ts'

const LIJST = `GET /v1/programmas/${PROGRAMMA_ID}/weggehaald`
const ACTIE = 'b7c1a3de-0000-4000-8000-000000000001'
const weg = {
  ...{ soort: 'actie', id: ACTIE, naam: 'Borden plaatsen', wie: 'Adviseur veiligheid' },
  ...{ tijd: '2026-11-20T10:00:00.000Z', reden: 'Dubbel met een andere actie' },
}

async function openLijst(items: readonly object[]) {
  const terug = `POST /v1/programmas/${PROGRAMMA_ID}/onderdelen/${ACTIE}/_herstel`
  const scherm = await openProgramma({ server: { [LIJST]: { items }, [terug]: {} } })
  await scherm.user.click(screen.getByRole('button', { name: 'Meer voor dit programma' }))
  await scherm.user.click(await screen.findByRole('menuitem', { name: 'Weggehaald' }))
  return scherm
}

describe('wat is weggehaald', () => {
  it('staat er met wie, wanneer en waarom, en is terug te zetten', async () => {
    const scherm = await openLijst([weg])
    expect(await screen.findByText(/weggehaald door Adviseur veiligheid op 20 november 2026/)).toBeDefined()
    expect(screen.getByText(/Dubbel met een andere actie/)).toBeDefined()
    await scherm.user.click(screen.getByRole('button', { name: 'Zet terug: Borden plaatsen' }))
    expect(await screen.findByText('Actie teruggezet')).toBeDefined()
    expect(scherm.verzonden.find(({ method }) => method === 'POST')?.body).toMatchObject({ soort: 'actie' })
  })

  it('legt uit hoe het werkt als er niets is', async () => {
    await openLijst([])
    expect(await screen.findByText(/Zo lang kun je het terugzetten/)).toBeDefined()
  })
})
