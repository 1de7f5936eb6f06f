import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Voorstel } from '../../../domain/inlezing/regel.ts'
import { BUURTPREVENTIE, fakeInlezing, ID, VOORSTEL } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'

const MAG_ALLES = ['inlezing:read', 'inlezing:edit', 'programma:read', 'programma:edit', 'organisatie:read']

type Anders = Parameters<typeof fakeInlezing>[0] & { readonly zoek?: string; readonly handelingen?: string[] }

async function openBeoordeling({ zoek = '', handelingen = MAG_ALLES, ...anders }: Anders = {}) {
  const inlezing = fakeInlezing(anders)
  const scherm = renderScherm({
    routes: inlezingRoutes,
    pad: `/inlezingen/${ID.inlezing}${zoek}`,
    server: inlezing.server,
    handelingen,
  })
  await screen.findByRole('heading', { name: 'Klopt wat Baken heeft gelezen?' })
  // The heading takes focus after it is painted; only then may a test put focus elsewhere.
  await act(() => Promise.resolve())
  const opdrachten = (): Opdracht[] =>
    scherm.verzonden.filter(({ pad }) => pad.endsWith('/bewerkingen')).map(({ body }) => body as Opdracht)
  return { ...scherm, ...inlezing, opdrachten }
}

const papier = () => within(screen.getByRole('article', { name: /Tekst van het document/ }))
const kaart = (naam: RegExp) => screen.getByRole('heading', { name: naam }).closest('li') as HTMLElement
const vraag = (naam: RegExp) => within(kaart(naam))
const withRegel = (id: string, anders: object): Voorstel => ({
  ...VOORSTEL,
  regels: VOORSTEL.regels.map((regel) => (regel.id === id ? { ...regel, ...anders } : regel)),
})

describe('document en voorstel naast elkaar', () => {
  it('kiest bij een markering de regel, ook in het adres', async () => {
    const { user, router } = await openBeoordeling({ zoek: '?toon=alles' })
    await user.click(papier().getByRole('button', { name: 'Brief sturen' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ regel: ID.brief }))
    const lijst = within(screen.getByRole('group', { name: 'Alles wat Baken herkende' }))
    expect(lijst.getByRole('button', { name: 'Brief sturen', pressed: true })).toBeTruthy()
  })

  it('kiest bij een regel wat ervan in het document staat', async () => {
    const { user } = await openBeoordeling({ zoek: '?toon=alles' })
    const lijst = within(await screen.findByRole('group', { name: 'Alles wat Baken herkende' }))
    await user.click(lijst.getByRole('button', { name: 'Buurt in gaan' }))
    const gekozen = papier().getAllByRole('button', { pressed: true })
    expect(gekozen.map(({ textContent }) => textContent)).toEqual(['Buurt in gaan', 'elke week', 'Politie', 'BP'])
  })

  it('toont meteen wat het adres noemt', async () => {
    await openBeoordeling({ zoek: `?toon=alles&regel=${ID.inzet}` })
    expect(papier().getByRole('button', { name: 'Zicht op geldstromen', pressed: true })).toBeTruthy()
  })

  it('gaat naar Alles als een markering bij geen open vraag hoort', async () => {
    const { user, router } = await openBeoordeling()
    await user.click(papier().getByRole('button', { name: 'Zicht op geldstromen' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ toon: 'alles', regel: ID.inzet }))
  })
})

describe('vragen', () => {
  it('geeft met Enter het antwoord dat Baken voorstelt en gaat door naar de volgende', async () => {
    const { user, opdrachten } = await openBeoordeling()
    await screen.findByRole('heading', { name: /Welke partij is ‘BP’/ })
    await user.keyboard('j')
    await waitFor(() => expect(document.activeElement).toBe(kaart(/Wanneer is ‘team leefbaar’/)))
    await user.keyboard('k')
    await waitFor(() => expect(document.activeElement).toBe(kaart(/Welke partij is ‘BP’/)))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByRole('heading', { name: /Welke partij/ })).toBeNull())
    expect(opdrachten()).toEqual([
      {
        soort: 'bepaal_partij',
        tekst: 'BP',
        keuze: { soort: 'bestaand', organisatieId: BUURTPREVENTIE.id, onthoud: true },
      },
    ])
    await waitFor(() => expect(document.activeElement).toBe(kaart(/Wanneer is ‘team leefbaar’/)))
    expect(screen.getByText(/1 van 2 beantwoord/)).toBeTruthy()
  })

  it('maakt een nieuwe partij pas als bekend is wat voor partij het is', async () => {
    const { user, opdrachten } = await openBeoordeling()
    const bp = vraag(/Welke partij is ‘BP’/)
    await user.selectOptions(bp.getByLabelText('Partij'), 'Nieuwe partij maken')
    await user.clear(bp.getByLabelText('Naam'))
    await user.type(bp.getByLabelText('Naam'), 'Buurtpunt')
    await user.click(bp.getByRole('button', { name: /Maak Buurtpunt/ }))
    expect(bp.getByText('Kies wat voor partij dit is.')).toBeTruthy()
    await user.selectOptions(bp.getByLabelText('Soort'), 'Welzijn')
    await user.click(bp.getByRole('button', { name: /Maak Buurtpunt/ }))
    expect(opdrachten()).toMatchObject([{ keuze: { soort: 'nieuw', naam: 'Buurtpunt', organisatieSoort: 'welzijn' } }])
  })

  it('laat een partij weg', async () => {
    const { user, getVoorstel } = await openBeoordeling()
    await user.click(vraag(/Welke partij is ‘BP’/).getByRole('button', { name: 'Laat weg' }))
    await waitFor(() => expect(screen.queryByRole('heading', { name: /Welke partij/ })).toBeNull())
    const buurt = getVoorstel().regels.find(({ id }) => id === ID.buurt)
    expect(buurt?.soort === 'actie' && buurt.inhoud.partijen.map(({ tekst }) => tekst)).toEqual(['Politie'])
  })

  it('laat zien hoe Baken een andere planning leest en zet die', async () => {
    const { user, opdrachten } = await openBeoordeling()
    const planning = vraag(/Wanneer is/)
    await user.clear(planning.getByLabelText('Wanneer'))
    await user.type(planning.getByLabelText('Wanneer'), '2e kwartaal')
    expect(planning.getByText('2e kwartaal')).toBeTruthy()
    await user.click(planning.getByRole('button', { name: 'Zet deze planning' }))
    expect(opdrachten()).toMatchObject([{ soort: 'wijzig', regelId: ID.brief, velden: { wanneer: '2e kwartaal' } }])
  })

  it('verbetert een spelling op één plek of overal', async () => {
    const spelling = [{ gelezen: 'brief', bedoeld: 'bericht', aantal: 2, reden: 'Zo staat het elders.' }]
    const voorstel = withRegel(ID.buurt, { inhoud: { ...VOORSTEL.regels[2]?.inhoud, notitie: 'Na de brief' } })
    const { user, opdrachten } = await openBeoordeling({
      voorstel: { ...voorstel, kop: { ...VOORSTEL.kop, spelling } },
    })
    const spelvraag = vraag(/bedoel je ‘bericht’/)
    await user.click(spelvraag.getByRole('button', { name: 'Eén voor één' }))
    await user.click(spelvraag.getAllByRole('button', { name: 'Verbeter' })[0] as HTMLElement)
    // Of the two places one is left, and so one button.
    await waitFor(() => expect(spelvraag.getByText(/Eén keer zo gelezen/)).toBeTruthy())
    await user.click(spelvraag.getAllByRole('button', { name: 'Verbeter' }).at(-1) as HTMLElement)
    expect(opdrachten()).toMatchObject([
      { soort: 'verbeter_spelling', regelIds: [ID.buurt] },
      { soort: 'verbeter_spelling', regelIds: null },
    ])
  })

  it('keurt regels met dezelfde twijfel in één keer goed', async () => {
    const twijfel = { twijfel: ['De kolommen zijn geraden.'], zekerheid: 'redelijk' }
    const voorstel = withRegel(ID.prioriteit, twijfel)
    const { user, opdrachten } = await openBeoordeling({ voorstel })
    const twijfelvraag = vraag(/Klopt ‘Ondermijning’/)
    expect(twijfelvraag.getByText('De kolommen zijn geraden.')).toBeTruthy()
    await user.click(twijfelvraag.getByRole('button', { name: 'Klopt' }))
    expect(opdrachten()).toEqual([{ soort: 'kijk_na', regelId: ID.prioriteit, versie: 1, nagekeken: true }])
  })

  it('vraagt om een titel en een jaar als die er niet zijn', async () => {
    const { user, opdrachten } = await openBeoordeling({
      voorstel: { ...VOORSTEL, kop: { titel: '', jaar: null, spelling: [] } },
    })
    const kop = vraag(/Hoe heet het programma en voor welk jaar/)
    await user.type(kop.getByLabelText('Titel'), 'Samen veilig')
    await user.click(kop.getByRole('button', { name: 'Bewaar' }))
    expect(kop.getByText('Vul een jaar in, zoals 2026.')).toBeTruthy()
    await user.type(kop.getByLabelText('Jaar'), '2027')
    await user.click(kop.getByRole('button', { name: 'Bewaar' }))
    expect(opdrachten()).toEqual([{ soort: 'wijzig_kop', titel: 'Samen veilig', jaar: 2027 }])
  })
})

describe('overnemen', () => {
  it('mag met open vragen, en zegt dat', async () => {
    const { user, router, pad, server, verzonden } = await openBeoordeling()
    Object.assign(server, { [`POST ${pad}/_bevestig`]: { programmaId: ID.prioriteit } })
    await user.click(screen.getByRole('button', { name: 'Overnemen als concept' }))
    const venster = within(await screen.findByRole('alertdialog'))
    expect(venster.getByText(/Er zijn nog 2 vragen open/)).toBeTruthy()
    expect(venster.getByText(/1 prioriteit, 1 inzet, 2 acties/)).toBeTruthy()
    await user.click(venster.getByRole('button', { name: 'Neem over' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/programmas/${ID.prioriteit}`))
    expect(verzonden.find(({ pad: naar }) => naar.endsWith('/_bevestig'))?.body).toEqual({ versie: 1 })
  })

  it('vraagt eerst naar wat er niet zonder kan', async () => {
    const { user } = await openBeoordeling({ voorstel: { ...VOORSTEL, kop: { ...VOORSTEL.kop, jaar: null } } })
    await user.click(screen.getByRole('button', { name: 'Overnemen als concept' }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(kaart(/Voor welk jaar/)))
  })
})

it('toont iemand die niets mag wijzigen geen knoppen', async () => {
  await openBeoordeling({ handelingen: ['inlezing:read'], zoek: `?toon=alles&regel=${ID.brief}` })
  expect(screen.queryByRole('button', { name: 'Overnemen als concept' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Wijzig' })).toBeNull()
})
