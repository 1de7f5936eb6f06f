import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import { fakeInlezing, ID } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'

async function openAlles() {
  const inlezing = fakeInlezing()
  const scherm = renderScherm({
    routes: inlezingRoutes,
    pad: `/inlezingen/${ID.inlezing}?toon=alles`,
    server: inlezing.server,
    handelingen: ['inlezing:read', 'inlezing:edit'],
  })
  await screen.findByRole('group', { name: 'Alles wat Baken herkende' })
  // The heading takes focus after it is painted; only then may a test put focus elsewhere.
  await act(() => Promise.resolve())
  const opdrachten = (): Opdracht[] =>
    scherm.verzonden.filter(({ pad }) => pad.endsWith('/bewerkingen')).map(({ body }) => body as Opdracht)
  return { ...scherm, ...inlezing, opdrachten }
}

const lijst = () => within(screen.getByRole('group', { name: 'Alles wat Baken herkende' }))
/** Also while a dialog is still closing, which hides everything else. */
const regel = async (naam: string) =>
  within(await screen.findByRole('group', { name: 'Alles wat Baken herkende' })).findByRole('button', { name: naam })
const regelnamen = () =>
  lijst()
    .getAllByRole('button', { name: /Buurt in gaan|Brief sturen/ })
    .map(({ textContent }) => textContent)
const wijzigAlsAnder = (velden: object, versie = 1): Opdracht => ({
  soort: 'wijzig',
  regelId: ID.brief,
  versie,
  velden,
})

/** Opens the form of the second actie with the keyboard. */
async function openFormulier() {
  const scherm = await openAlles()
  ;(await regel('Brief sturen')).focus()
  await scherm.user.keyboard('{Enter}')
  return { ...scherm, formulier: within(screen.getByRole('form', { name: 'actie wijzigen' })) }
}

describe('een regel wijzigen', () => {
  it('stuurt alleen wat anders is, met de versie die men zag, en geeft de focus terug', async () => {
    const { user, formulier, opdrachten } = await openFormulier()
    await user.clear(formulier.getByLabelText('Wanneer'))
    await user.type(formulier.getByLabelText('Wanneer'), '4 maal per jaar')
    expect(formulier.getByText('4 keer per jaar')).toBeTruthy()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect(document.activeElement).toBe(await regel('Brief sturen')))
    expect(opdrachten()).toEqual([
      { soort: 'wijzig', regelId: ID.brief, versie: 1, velden: { wanneer: '4 maal per jaar' } },
    ])
    expect(lijst().getByText('4 keer per jaar')).toBeTruthy()
  })

  it('stuurt niets als er niets is veranderd', async () => {
    const { user, formulier, opdrachten } = await openFormulier()
    await user.click(formulier.getByRole('button', { name: 'Bewaar' }))
    await regel('Brief sturen')
    expect(opdrachten()).toEqual([])
  })

  it('zegt wat er mist', async () => {
    const { user, formulier, opdrachten } = await openFormulier()
    await user.clear(formulier.getByLabelText('Wat gaan we doen'))
    await user.click(formulier.getByRole('button', { name: 'Bewaar' }))
    expect(formulier.getByText('Vul hier een tekst in.')).toBeTruthy()
    expect(opdrachten()).toEqual([])
  })

  it('vraagt met Escape eerst of de wijziging weg mag', async () => {
    const { user, formulier } = await openFormulier()
    await user.type(formulier.getByLabelText('Wat gaan we doen'), ' snel')
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Verder met wijzigen' }))
    await user.click(formulier.getByRole('button', { name: 'Annuleer' }))
    await user.click(await screen.findByRole('button', { name: 'Sluit zonder bewaren' }))
    expect(await regel('Brief sturen')).toBeTruthy()
  })

  it('splitst bij de cursor', async () => {
    const { user, formulier, opdrachten } = await openFormulier()
    const hoe = formulier.getByLabelText<HTMLTextAreaElement>('Wat gaan we doen')
    await user.type(hoe, ' ', { initialSelectionStart: 5, initialSelectionEnd: 5 })
    await user.click(formulier.getByRole('button', { name: 'Splits bij de cursor' }))
    await regel('sturen')
    expect(opdrachten().at(-1)).toMatchObject({ soort: 'splits', regelId: ID.brief, op: 6 })
  })
})

describe('als een ander eerder was', () => {
  it('zet beide teksten naast elkaar en overschrijft pas na een keuze', async () => {
    const { user, formulier, opdrachten, bewerkAlsAnder } = await openFormulier()
    bewerkAlsAnder(wijzigAlsAnder({ hoe: 'Brief bezorgen' }))
    await user.type(formulier.getByLabelText('Wat gaan we doen'), ' met uitleg')
    await user.click(formulier.getByRole('button', { name: 'Bewaar' }))
    const venster = within(await screen.findByRole('alertdialog', { name: 'Bo Smit was je net voor' }))
    expect(venster.getByRole('row', { name: /Brief bezorgen Brief sturen met uitleg/ })).toBeTruthy()
    await user.click(venster.getByRole('button', { name: 'Gebruik mijn tekst' }))
    await regel('Brief sturen met uitleg')
    expect(opdrachten().map((opdracht) => 'versie' in opdracht && opdracht.versie)).toEqual([1, 2])
  })

  it('houdt wat de ander schreef als men dat kiest', async () => {
    const { user, formulier, bewerkAlsAnder, opdrachten } = await openFormulier()
    bewerkAlsAnder(wijzigAlsAnder({ hoe: 'Brief bezorgen' }))
    await user.type(formulier.getByLabelText('Wat gaan we doen'), ' met uitleg')
    await user.click(formulier.getByRole('button', { name: 'Bewaar' }))
    await user.click(await screen.findByRole('button', { name: 'Laat staan wat er nu staat' }))
    expect(await regel('Brief bezorgen')).toBeTruthy()
    expect(opdrachten()).toHaveLength(1)
  })

  it('vraagt niets als de ander een ander veld wijzigde', async () => {
    const { user, formulier, bewerkAlsAnder, getVoorstel } = await openFormulier()
    bewerkAlsAnder(wijzigAlsAnder({ notitie: 'Via de wijkraad' }))
    await user.type(formulier.getByLabelText('Wat gaan we doen'), ' met uitleg')
    await user.click(formulier.getByRole('button', { name: 'Bewaar' }))
    await regel('Brief sturen met uitleg')
    const brief = getVoorstel().regels.find(({ id }) => id === ID.brief)
    expect(brief?.inhoud).toMatchObject({ hoe: 'Brief sturen met uitleg', notitie: 'Via de wijkraad' })
  })

  it('haalt op wat de ander deed en zegt wie het was', async () => {
    const { queryClient, bewerkAlsAnder } = await openAlles()
    bewerkAlsAnder(wijzigAlsAnder({ hoe: 'Brief bezorgen' }))
    await queryClient.invalidateQueries({ queryKey: ['inlezing', ID.inlezing], exact: true })
    expect(await regel('Brief bezorgen')).toBeTruthy()
    expect(await screen.findByText('Bo Smit wijzigde ‘Brief bezorgen’')).toBeTruthy()
  })
})

describe('verplaatsen, weglaten en terugdraaien', () => {
  it('zet een regel met Alt en een pijl hoger', async () => {
    const { user } = await openAlles()
    ;(await regel('Brief sturen')).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(regelnamen()).toEqual(['Brief sturen', 'Buurt in gaan']))
  })

  it('loopt met de pijlen langs de regels en kiest ze', async () => {
    const { user, router } = await openAlles()
    ;(await regel('Buurt in gaan')).focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(await regel('Brief sturen'))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ regel: ID.brief }))
  })

  it('laat een regel weg, toont hem bij Weggelaten en zet hem terug', async () => {
    const { user } = await openAlles()
    ;(await regel('Brief sturen')).focus()
    await user.keyboard('{Delete}')
    await waitFor(() => expect(regelnamen()).toEqual(['Buurt in gaan']))
    await user.click(screen.getByRole('link', { name: /Weggelaten/ }))
    await user.click(await screen.findByRole('button', { name: 'Zet terug' }))
    await user.click(screen.getByRole('link', { name: 'Alles' }))
    await waitFor(() => expect(regelnamen()).toEqual(['Buurt in gaan', 'Brief sturen']))
  })

  it('draait met Ctrl+Z terug wat men zelf het laatst deed', async () => {
    const { user, verzonden } = await openAlles()
    ;(await regel('Brief sturen')).focus()
    await user.keyboard('{Delete}')
    await waitFor(() => expect(regelnamen()).toEqual(['Buurt in gaan']))
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(regelnamen()).toEqual(['Buurt in gaan', 'Brief sturen']))
    expect(verzonden.at(-1)?.pad).toMatch(/bewerkingen\/1\/_herroep$/)
  })

  it('voegt een actie toe waar Baken er een miste', async () => {
    const { user, opdrachten } = await openAlles()
    ;(await regel('Buurt in gaan')).focus()
    await user.click(await lijst().findByRole('button', { name: 'Actie toevoegen' }))
    const formulier = within(screen.getByRole('form', { name: 'actie toevoegen' }))
    await user.type(formulier.getByLabelText('Wat gaan we doen'), 'Flyers uitdelen')
    await user.click(formulier.getByRole('button', { name: 'Voeg toe' }))
    expect(await regel('Flyers uitdelen')).toBeTruthy()
    expect(opdrachten()).toMatchObject([
      {
        soort: 'voeg_toe',
        onderdeel: 'actie',
        plek: { ouderId: ID.inzet, naId: ID.buurt },
        velden: { hoe: 'Flyers uitdelen' },
      },
    ])
  })

  it('voegt twee acties samen', async () => {
    const { user } = await openAlles()
    ;(await regel('Buurt in gaan')).focus()
    await user.click(await lijst().findByRole('button', { name: 'Voeg samen met de volgende' }))
    expect(await regel('Buurt in gaan Brief sturen')).toBeTruthy()
  })

  it('hangt een actie ergens anders onder', async () => {
    const { user, opdrachten } = await openAlles()
    ;(await regel('Brief sturen')).focus()
    await user.click(await lijst().findByRole('button', { name: 'Verplaats' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Waar hoort dit onder?' }))
    await user.type(venster.getByLabelText('Zoek'), 'iets anders')
    expect(venster.getByText('Niets gevonden. Typ iets anders.')).toBeTruthy()
    await user.clear(venster.getByLabelText('Zoek'))
    await user.click(venster.getByRole('button', { name: /Zicht op geldstromen/ }))
    expect(opdrachten()).toEqual([])
  })
})
