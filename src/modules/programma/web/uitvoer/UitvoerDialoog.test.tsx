import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openProgramma } from '../../testing/openProgramma.ts'

describe('een programma ophalen als bestand', () => {
  it('biedt Word aan, en met een filter alleen wat dat laat zien', async () => {
    const scherm = await openProgramma({ zoek: '?q=haven' })
    await scherm.user.click(screen.getByRole('button', { name: 'Meer voor dit programma' }))
    await scherm.user.click(await screen.findByRole('menuitem', { name: 'Ophalen als bestand…' }))
    const link = await screen.findByRole('link', { name: 'Haal op' })
    expect(link.getAttribute('href')).toMatch(/\/uitvoer\?vorm=docx&q=haven$/)
    await scherm.user.click(screen.getByRole('radio', { name: /^Excel/ }))
    await scherm.user.click(screen.getByRole('checkbox', { name: 'Alleen wat het filter nu laat zien' }))
    expect(link.getAttribute('href')).toMatch(/\/uitvoer\?vorm=xlsx$/)
  })
})
