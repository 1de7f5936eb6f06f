import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { aRonde, aRondeantwoord, anUitvraag, RONDE_ID } from '../../../testing/aRonde.ts'
import type { Ronde } from '../rondeQueries.ts'
import { rondeRoutes } from '../rondeRoutes.tsx'

const PAD = `/v1/rondes/${RONDE_ID}`
const UITVRAAG_PAD = `${PAD}/uitvragen/${anUitvraag().id}`

async function openRonde(ronde: Ronde = aRonde(), server: Antwoorden = {}, handelingen = ['ronde:read', 'ronde:edit']) {
  const scherm = renderScherm({
    routes: rondeRoutes,
    pad: `/rondes/${RONDE_ID}`,
    handelingen,
    server: { [`GET ${PAD}`]: ronde, ...server },
  })
  await screen.findByRole('heading', { level: 1, name: ronde.titel })
  return scherm
}

const sentTo = (verzonden: Awaited<ReturnType<typeof openRonde>>['verzonden'], pad: string) =>
  verzonden.find((verzoek) => verzoek.pad === pad)?.body
const openMenu = async (user: Awaited<ReturnType<typeof openRonde>>['user'], punt: string) => {
  await user.click(screen.getByRole('button', { name: 'Meer voor Politie' }))
  await user.click(await screen.findByRole('menuitem', { name: punt }))
}

const { uitvraagId, actieId, versie } = aRondeantwoord()
const TWIJFEL = aRondeantwoord({
  ...{ actieId: 'b0a1c3de-0000-4000-8000-0000000000c2', hoe: 'Samen overleggen' },
  twijfels: ['al_gedaan'],
})

describe('antwoorden beoordelen', () => {
  it('zet bovenaan waar je naar moet kijken, met waarom', async () => {
    await openRonde(aRonde({ antwoorden: [aRondeantwoord(), TWIJFEL] }))
    const [eerst, dan] = screen.getAllByRole('heading', { level: 2 })
    expect([eerst?.textContent, dan?.textContent]).toEqual(['Kijk hier even naar (1)', 'Klaar om over te nemen (1)'])
    expect(screen.getByText('Noemt een keer die al met een andere datum is afgevinkt.')).toBeTruthy()
  })

  it('neemt in één keer over wat geen twijfel geeft, en draait het terug', async () => {
    const { user, verzonden } = await openRonde(aRonde({ antwoorden: [aRondeantwoord(), TWIJFEL] }), {
      [`POST ${PAD}/_overnemen`]: { aantal: 1 },
      [`POST ${PAD}/_terugnemen`]: { aantal: 1 },
    })
    await user.click(screen.getByRole('button', { name: 'Neem deze over' }))
    const vraag = within(await screen.findByRole('alertdialog', { name: '1 antwoord overnemen?' }))
    expect(vraag.getByText(/1 keer gedaan en 1 toelichting/)).toBeTruthy()
    await user.click(vraag.getByRole('button', { name: 'Neem over' }))
    await waitFor(() =>
      expect(sentTo(verzonden, `${PAD}/_overnemen`)).toEqual({ antwoorden: [{ uitvraagId, actieId, versie }] }),
    )
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() =>
      expect(sentTo(verzonden, `${PAD}/_terugnemen`)).toEqual({ antwoorden: [{ uitvraagId, actieId }] }),
    )
  })

  it('zegt het als een antwoord intussen is gewijzigd', async () => {
    const { user } = await openRonde(aRonde(), {
      [`POST ${PAD}/_overnemen`]: new Weigering(409, { detail: 'Bekijk wat er nu staat en kies opnieuw.' }),
    })
    await user.click(screen.getByRole('button', { name: 'Neem over: Panden controleren' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Bekijk wat er nu staat')
  })

  it('stelt een vraag terug', async () => {
    const { user, verzonden } = await openRonde(aRonde(), { [`POST ${PAD}/_terugvragen`]: null })
    await user.click(screen.getByRole('button', { name: 'Vraag terug: Panden controleren' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Vraag aan Politie' }))
    await user.click(dialoog.getByRole('button', { name: 'Stel de vraag' }))
    expect(await dialoog.findByText('Schrijf wat je wilt weten.')).toBeTruthy()
    await user.type(dialoog.getByRole('textbox', { name: 'Wat wil je weten' }), 'Hoeveel panden?')
    await user.click(dialoog.getByRole('button', { name: 'Stel de vraag' }))
    await waitFor(() =>
      expect(sentTo(verzonden, `${PAD}/_terugvragen`)).toEqual({
        ...{ uitvraagId, actieId, versie, vraag: 'Hoeveel panden?' },
      }),
    )
  })

  it('neemt een overgenomen antwoord terug', async () => {
    const ronde = aRonde({ antwoorden: [aRondeantwoord({ stand: 'geaccepteerd' })] })
    const { user, verzonden } = await openRonde(ronde, { [`POST ${PAD}/_terugnemen`]: { aantal: 1 } })
    await user.click(screen.getByRole('button', { name: 'Neem terug: Panden controleren' }))
    await waitFor(() => expect(sentTo(verzonden, `${PAD}/_terugnemen`)).toBeDefined())
  })
})

describe('wie is gevraagd', () => {
  it.each([
    [{}, 'Nog niet geopend'],
    [{ geopendOp: '2026-11-21T10:00:00.000Z' }, 'Geopend, nog niet verstuurd'],
    [{ ingediendOp: '2026-11-21T10:00:00.000Z' }, 'Ingediend op 21 november 2026'],
    [{ ingetrokkenOp: '2026-11-21T10:00:00.000Z' }, 'Link ingetrokken'],
    [{ post: { stand: 'mislukt', waarom: 'Controleer het adres.' } }, 'Niet verstuurd'],
    [{ post: { stand: 'geen_server', waarom: null } }, 'Staat klaar, geen mailserver'],
  ] as const)('laat zien hoe het staat: %o', async (anders, tekst) => {
    await openRonde(aRonde({ uitvragen: [anUitvraag(anders)] }))
    expect(within(screen.getByRole('table', { name: 'Wie is gevraagd' })).getByText(tekst)).toBeTruthy()
  })

  it('toont een link om zelf te geven', async () => {
    const link = 'http://baken.waterveste.example/voortgang/9990-geheim'
    const { user } = await openRonde(aRonde(), { [`POST ${UITVRAAG_PAD}/_link`]: { link } })
    await openMenu(user, 'Maak link om te kopiëren')
    const veld = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Persoonlijke link' })
    expect(veld.value).toBe(link)
  })

  it('stuurt een nieuwe link naar een ander adres', async () => {
    const { user, verzonden } = await openRonde(aRonde(), { [`POST ${UITVRAAG_PAD}/_opnieuw`]: null })
    await openMenu(user, 'Stuur nieuwe link')
    const adres = await screen.findByRole('textbox', { name: 'E-mailadres' })
    await user.clear(adres)
    await user.type(adres, 'chef@politie.example')
    await user.click(screen.getByRole('button', { name: 'Stuur nieuwe link' }))
    await waitFor(() =>
      expect(sentTo(verzonden, `${UITVRAAG_PAD}/_opnieuw`)).toEqual({ adres: 'chef@politie.example' }),
    )
  })

  it('herinnert wie niet antwoordde', async () => {
    const { user, verzonden } = await openRonde(aRonde(), { [`POST ${PAD}/_herinner`]: { aantal: 1 } })
    await user.click(screen.getByRole('button', { name: 'Herinner wie niet antwoordde' }))
    await user.click(await screen.findByRole('button', { name: 'Stuur herinnering' }))
    await waitFor(() => expect(sentTo(verzonden, `${PAD}/_herinner`)).toEqual({ uitvraagId: null }))
  })
})

it('wacht op wie een vraag terugkreeg', async () => {
  const antwoorden = [aRondeantwoord({ stand: 'teruggevraagd', vraag: 'Hoeveel panden?' })]
  await openRonde(aRonde({ antwoorden, uitvragen: [anUitvraag({ geopendOp: '2026-11-21T10:00:00.000Z' })] }))
  expect(screen.getByText('Wacht op antwoord op je vraag')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Wacht op een antwoord op je vraag (1)' })).toBeTruthy()
})

it('laat in een gesloten ronde alleen lezen en heropenen', async () => {
  await openRonde(aRonde({ status: 'gesloten', geslotenOp: '2026-11-22T10:00:00.000Z' }))
  expect(screen.getByRole('button', { name: 'Heropen de ronde' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Neem over/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Meer voor Politie' })).toBeNull()
})
