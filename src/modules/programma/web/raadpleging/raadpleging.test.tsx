import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden, type Verzonden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { aProgramma } from '../../testing/aProgramma.ts'
import { PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { losseRaadplegingRoutes, raadplegingRoutes } from './raadplegingRoutes.tsx'

const ID = 'b0a1c3de-0000-4000-8000-0000000000c1'
const SLEUTEL = `9990-${ID}`
const INZET = 'b0a1c3de-0000-4000-8000-0000000000c2'
const REACTIE = 'b0a1c3de-0000-4000-8000-0000000000c3'
const OPENBAAR = `/v1/openbare-raadplegingen/${SLEUTEL}`
const REACTIES = `/v1/raadplegingen/${ID}/reacties`
const ADVISEUR = ['raadpleging:read', 'raadpleging:edit', 'programma:read']

const aPagina = (anders: object = {}, reacties: object[] = []) => ({
  ...{ gemeente: 'Waterveste', titel: 'Denk mee over veiligheid', inleiding: 'Wat vind jij?', isOpen: true },
  ...{ van: '2026-11-01', tot: '2026-11-30' },
  prioriteiten: [
    {
      ...{ id: 'p1', naam: 'Ondermijning' },
      inzetten: [
        { id: INZET, inzet: 'Zicht op geld', ambitie: '40 controles', acties: ['Terreinen controleren'], reacties },
      ],
    },
  ],
  ...anders,
})

const openPagina = (server: Antwoorden = {}) =>
  renderScherm({
    losseRoutes: losseRaadplegingRoutes,
    pad: `/raadpleging/${SLEUTEL}`,
    server: { [`GET ${OPENBAAR}`]: aPagina(), [`POST ${OPENBAAR}/reacties`]: { ontvangen: true }, ...server },
  })

const bodyOf = (verzonden: readonly Verzonden[], method: string) =>
  verzonden.findLast((verzoek) => verzoek.method === method)?.body

describe('de pagina voor inwoners', () => {
  it('toont het plan in gewone vorm, en neemt een reactie zonder naam aan', async () => {
    const { user, verzonden } = openPagina()
    const inzet = within(await screen.findByRole('article', { name: 'Zicht op geld' }))
    expect(inzet.getByText('Terreinen controleren')).toBeTruthy()
    expect(screen.getByText(/Je kunt reageren tot en met 30 november 2026/)).toBeTruthy()
    await user.click(inzet.getByRole('button', { name: 'Reageer' }))
    const formulier = within(inzet.getByRole('form', { name: 'Reageer op Zicht op geld' }))
    await user.type(formulier.getByRole('textbox', { name: 'Wat wil je hierover zeggen?' }), 'Te kort')
    await user.click(formulier.getByRole('button', { name: 'Verstuur je reactie' }))
    expect(formulier.getByText(/Schrijf minstens 10 tekens/)).toBeTruthy()
    await user.type(formulier.getByRole('textbox', { name: 'Wat wil je hierover zeggen?' }), ', dus meer licht graag')
    await user.click(formulier.getByRole('button', { name: 'Verstuur je reactie' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Bedankt voor je reactie' })).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toEqual({
      ...{ inzetId: INZET, tekst: 'Te kort, dus meer licht graag', naam: '', website: '' },
    })
    await user.click(screen.getByRole('button', { name: 'Terug naar het plan' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Denk mee over veiligheid' })).toBeTruthy()
  })

  it('vraagt om niets dan tekst en naam, en houdt de val buiten bereik', async () => {
    const { user } = openPagina()
    await user.click(await screen.findByRole('button', { name: 'Reageer' }))
    expect(screen.getAllByRole('textbox').map((veld) => veld.getAttribute('type') ?? veld.tagName)).toEqual([
      'TEXTAREA',
      'text',
    ])
    expect(document.querySelector('.raadpleging-val input')?.getAttribute('tabindex')).toBe('-1')
  })

  it('toont geplaatste reacties met antwoord en wat ermee is gedaan, ook na sluiten', async () => {
    const reactie = {
      ...{ id: REACTIE, naam: '', tekst: 'Meer licht graag', op: '2026-11-10', antwoord: 'Er komen lampen bij' },
      ...{ verwerking: 'meegenomen', meegenomenIn: 'de inzet Zicht op geld' },
    }
    openPagina({ [`GET ${OPENBAAR}`]: aPagina({ isOpen: false }, [reactie]) })
    expect(await screen.findByText('Gelezen en meegenomen in de inzet Zicht op geld.')).toBeTruthy()
    expect(screen.getByText('Zonder naam, 10 november 2026')).toBeTruthy()
    expect(screen.getByText('Er komen lampen bij')).toBeTruthy()
    expect(screen.getByText(/Reageren kan niet meer/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Reageer' })).toBeNull()
  })

  it.each([
    [404, 'Hier is nu geen plan om op te reageren'],
    [503, 'Het plan is nu niet te openen'],
  ])('zegt bij antwoord %s rustig: %s', async (status, kop) => {
    openPagina({ [`GET ${OPENBAAR}`]: new Weigering(status) })
    expect(await screen.findByRole('heading', { level: 1, name: kop })).toBeTruthy()
  })

  it('bewaart wat iemand schreef als er te veel reacties komen', async () => {
    const detail = 'Te veel pogingen. Wacht 30 seconden en probeer het opnieuw.'
    const { user } = openPagina({ [`POST ${OPENBAAR}/reacties`]: new Weigering(429, { detail }) })
    await user.click(await screen.findByRole('button', { name: 'Reageer' }))
    const tekst = screen.getByRole('textbox', { name: 'Wat wil je hierover zeggen?' })
    await user.type(tekst, 'Meer licht graag')
    await user.click(screen.getByRole('button', { name: 'Verstuur je reactie' }))
    expect(await screen.findByText(detail)).toBeTruthy()
    expect((tekst as HTMLTextAreaElement).value).toBe('Meer licht graag')
  })
})

const aRaadpleging = (anders: object = {}) => ({
  ...{ id: ID, programmaId: PROGRAMMA_ID, titel: 'Denk mee', inleiding: 'Wat vind jij?', stand: 'open', versie: 2 },
  ...{ van: '2026-11-01', tot: '2026-11-30', sleutel: SLEUTEL, isZichtbaar: true },
  aantallen: { wacht: 1, geplaatst: 1, geweigerd: 0, zonderAntwoord: 1 },
  ...anders,
})
const aReactie = (anders: object = {}) => ({
  ...{ id: REACTIE, inzetId: INZET, inzet: 'Zicht op geld', naam: 'Buurvrouw', tekst: 'Meer licht graag', versie: 1 },
  ...{ ingediendOp: '2026-11-10T09:00:00.000Z', stand: 'wacht', weigerreden: null, antwoord: '' },
  ...{ verwerking: 'gelezen', meegenomenIn: '' },
  ...anders,
})
const TWEEDE = aReactie({
  id: 'b0a1c3de-0000-4000-8000-0000000000c4',
  naam: '',
  tekst: 'Goed plan',
  stand: 'geplaatst',
})

const openBeheer = (server: Antwoorden = {}, handelingen = ADVISEUR) =>
  renderScherm({
    routes: raadplegingRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/raadpleging`,
    handelingen,
    server: {
      [`GET ${PROGRAMMA_PAD}`]: { ...aProgramma(), status: 'concept' },
      [`GET ${PROGRAMMA_PAD}/raadplegingen`]: { items: [aRaadpleging()] },
      [`GET ${REACTIES}`]: { items: [aReactie(), TWEEDE] },
      [`PUT ${REACTIES}/${REACTIE}`]: ({ body }: Verzonden) => aReactie({ ...(body as object), versie: 2 }),
      ...server,
    },
  })

const eersteReactie = async () => within((await screen.findAllByText('Meer licht graag'))[0]!.closest('li')!)

describe('het scherm van de adviseur', () => {
  it('toont hoeveel er wacht, en het adres voor inwoners', async () => {
    openBeheer()
    const link = await screen.findByRole('link', { name: new RegExp(`/raadpleging/${SLEUTEL}$`) })
    expect(link.getAttribute('href')).toBe(`/raadpleging/${SLEUTEL}`)
    expect(screen.getByText('1, waarvan 1 zonder antwoord')).toBeTruthy()
  })

  it('plaatst met één druk, en draait dat terug', async () => {
    const { user, verzonden } = openBeheer()
    await user.click((await eersteReactie()).getByRole('button', { name: 'Plaats' }))
    await screen.findByText('Reactie geplaatst')
    expect(bodyOf(verzonden, 'PUT')).toMatchObject({ versie: 1, stand: 'geplaatst', weigerreden: null })
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(bodyOf(verzonden, 'PUT')).toMatchObject({ versie: 2, stand: 'wacht' }))
  })

  it('weigert alleen met een reden', async () => {
    const { user, verzonden } = openBeheer()
    await user.click((await eersteReactie()).getByRole('button', { name: 'Weiger' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Reactie weigeren' }))
    await user.click(dialoog.getByRole('button', { name: 'Weiger' }))
    expect(dialoog.getByText('Kies waarom je deze reactie weigert.')).toBeTruthy()
    await user.click(dialoog.getByRole('radio', { name: /gegevens van een persoon/ }))
    await user.click(dialoog.getByRole('button', { name: 'Weiger' }))
    expect(await screen.findByText('Reactie geweigerd')).toBeTruthy()
    expect(bodyOf(verzonden, 'PUT')).toMatchObject({ stand: 'geweigerd', weigerreden: 'persoonsgegevens' })
  })

  it('geeft antwoord en zegt waarin het is meegenomen', async () => {
    const { user, verzonden } = openBeheer()
    await user.click((await eersteReactie()).getByRole('button', { name: 'Plaats met antwoord' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Antwoord geven' }))
    await user.type(dialoog.getByRole('textbox', { name: 'Antwoord' }), 'Dank je')
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Wat is ermee gedaan?' }), 'Gelezen en meegenomen')
    await user.click(dialoog.getByRole('button', { name: 'Plaats' }))
    expect(dialoog.getByText('Schrijf op waarin deze reactie is meegenomen.')).toBeTruthy()
    await user.type(dialoog.getByRole('textbox', { name: 'Meegenomen in' }), 'de inzet Licht')
    await user.click(dialoog.getByRole('button', { name: 'Plaats' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(bodyOf(verzonden, 'PUT')).toMatchObject({
      ...{ stand: 'geplaatst', antwoord: 'Dank je', verwerking: 'meegenomen', meegenomenIn: 'de inzet Licht' },
    })
  })

  it('zegt dat een ander eerder was, en haalt op wat er nu staat', async () => {
    const detail = 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat en kies.'
    const { user, verzonden } = openBeheer({ [`PUT ${REACTIES}/${REACTIE}`]: new Weigering(409, { detail }) })
    await user.click((await eersteReactie()).getByRole('button', { name: 'Plaats' }))
    expect(await screen.findByText(detail)).toBeTruthy()
    expect(verzonden.filter(({ pad, method }) => method === 'GET' && pad === REACTIES)).toHaveLength(2)
  })

  it('loopt met J en K langs de reacties', async () => {
    const { user } = openBeheer()
    await eersteReactie()
    const hier = () => document.activeElement?.getAttribute('data-reactie')
    await user.keyboard('j')
    await waitFor(() => expect(hier()).toBe(REACTIE))
    await user.keyboard('j')
    await waitFor(() => expect(hier()).toBe(TWEEDE.id))
    await user.keyboard('k')
    await waitFor(() => expect(hier()).toBe(REACTIE))
  })

  it('opent een raadpleging als er nog geen is, en leert waarvoor', async () => {
    const { user, verzonden } = openBeheer({
      [`GET ${PROGRAMMA_PAD}/raadplegingen`]: { items: [] },
      [`POST ${PROGRAMMA_PAD}/raadplegingen`]: aRaadpleging(),
    })
    expect(await screen.findByRole('heading', { name: 'Nog geen raadpleging' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Open de raadpleging' }))
    expect(screen.getByText(/Schrijf in een paar zinnen/)).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Inleiding' }), 'Wat vind jij?')
    await user.type(screen.getByLabelText('Reageren vanaf'), '2026-12-01')
    await user.type(screen.getByLabelText('Reageren tot en met'), '2026-12-31')
    await user.click(screen.getByRole('button', { name: 'Open de raadpleging' }))
    expect(await screen.findByText('Raadpleging geopend')).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toMatchObject({
      inleiding: 'Wat vind jij?',
      van: '2026-12-01',
      tot: '2026-12-31',
    })
  })

  it('wijzigt, en toont bij een botsing wat een ander deed', async () => {
    let keer = 0
    const { user, verzonden } = openBeheer({
      [`PATCH /v1/raadplegingen/${ID}`]: () => {
        keer += 1
        if (keer > 1) return aRaadpleging()
        return new Weigering(409, {
          code: 'intussen_gewijzigd',
          conflict: aRaadpleging({ versie: 3, titel: 'Anders' }),
        })
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Wijzig' }))
    await user.type(screen.getByRole('textbox', { name: 'Titel' }), ' over 2027')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText(/Er staat nu: ‘Anders’/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    expect(await screen.findByText('Raadpleging opgeslagen')).toBeTruthy()
    expect(bodyOf(verzonden, 'PATCH')).toMatchObject({ titel: 'Denk mee over 2027', versie: 3 })
  })

  it('sluit na een vraag', async () => {
    const { user, verzonden } = openBeheer({
      [`POST /v1/raadplegingen/${ID}/_sluit`]: aRaadpleging({ stand: 'gesloten' }),
    })
    await user.click(await screen.findByRole('button', { name: 'Sluit' }))
    await user.click(await screen.findByRole('button', { name: 'Sluit de raadpleging' }))
    expect(await screen.findByText('Raadpleging gesloten')).toBeTruthy()
    expect(bodyOf(verzonden, 'POST')).toEqual({ versie: 2 })
  })

  it('biedt niets aan bij een vastgesteld programma', async () => {
    openBeheer({
      [`GET ${PROGRAMMA_PAD}`]: { ...aProgramma(), status: 'vastgesteld' },
      [`GET ${PROGRAMMA_PAD}/raadplegingen`]: { items: [] },
    })
    expect(await screen.findByText(/kan alleen zolang het programma een concept is/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Open de raadpleging' })).toBeNull()
  })

  it('bestaat niet voor wie het niet mag lezen', async () => {
    const { verzonden } = openBeheer({}, ['programma:read'])
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeTruthy()
    expect(verzonden.filter(({ pad }) => pad.includes('raadpleging'))).toEqual([])
  })
})
