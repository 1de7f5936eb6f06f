import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden, type Verzonden } from '../../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import { aVoortgangsvraag, aVraagActie } from '../../../testing/aRonde.ts'
import type { Inhoud, Voortgangsvraag } from '../rondeQueries.ts'
import { losseRondeRoutes } from '../rondeRoutes.tsx'

const SLEUTEL = `9990-${'a'.repeat(43)}`
const OPEN = 'POST /v1/voortgangslinks/_open'
const BEWAAR = 'POST /v1/voortgangslinks/_bewaar'
const VERSTUUR = 'POST /v1/voortgangslinks/_verstuur'

const bewaard = ({ body }: Verzonden) => {
  const { antwoord, versie } = body as { antwoord: Inhoud; versie: number }
  const rest = { stand: 'concept', vraag: '', versie: versie + 1, gewijzigdOp: '2026-11-22T10:00:00.000Z' } as const
  return aVraagActie({ antwoord: { ...antwoord, ...rest } })
}

const openLink = (vraag: Voortgangsvraag | Weigering = aVoortgangsvraag(), server: Antwoorden = {}) =>
  renderScherm({
    losseRoutes: losseRondeRoutes,
    pad: `/voortgang/${SLEUTEL}`,
    server: { [OPEN]: vraag, [BEWAAR]: bewaard, ...server },
  })

const findActie = async (naam: string) => within(await screen.findByRole('region', { name: naam }))

describe('de pagina achter de link', () => {
  it('vinkt een keer af met een datum en bewaart het meteen', async () => {
    const { user, verzonden } = openLink()
    const actie = await findActie('Panden controleren')
    expect(actie.getByText('4 dagen te laat')).toBeTruthy()
    await user.click(actie.getByRole('checkbox', { name: /2e kwartaal/ }))
    await user.type(actie.getByRole('textbox', { name: 'Hoe gaat het' }), 'Acht panden.')
    await user.tab()
    await actie.findByText('Bewaard')
    expect(verzonden.findLast(({ pad }) => pad.endsWith('_bewaar'))?.body).toEqual({
      sleutel: SLEUTEL,
      actieId: aVraagActie().actieId,
      versie: 0,
      antwoord: {
        ...{ gedaan: [{ sleutel: '2026-k2', op: '2026-06-30' }], extra: [] },
        ...{ tekst: 'Acht panden.', nietsTeMelden: false, status: null },
      },
    })
  })

  it('noemt het geheim in geen enkel adres van een verzoek', async () => {
    const { verzonden } = openLink()
    await findActie('Panden controleren')
    expect(verzonden.filter(({ pad, zoek }) => `${pad}${zoek}`.includes(SLEUTEL))).toEqual([])
  })

  it('verstuurt alles en zegt dank je', async () => {
    const verstuurd = aVoortgangsvraag({ ingediendOp: '2026-11-22T10:05:00.000Z' })
    const { user, verzonden } = openLink(aVoortgangsvraag(), { [VERSTUUR]: verstuurd })
    const actie = await findActie('Panden controleren')
    await user.click(actie.getByRole('checkbox', { name: 'Er is nu niets te melden' }))
    await user.click(screen.getByRole('button', { name: 'Klaar, verstuur' }))
    expect(await screen.findByText('Dank je. We hebben je antwoorden.')).toBeTruthy()
    expect(verzonden.map(({ pad }) => pad.split('_')[1])).toEqual(['open', 'bewaar', 'verstuur'])
    expect(screen.getByRole('button', { name: 'Verstuur opnieuw' })).toBeTruthy()
  })

  it('verstuurt niet zolang er een reden mist', async () => {
    const { user, verzonden } = openLink()
    const actie = await findActie('Panden controleren')
    await user.selectOptions(actie.getByRole('combobox', { name: 'Status' }), 'Gaat niet door')
    await user.click(screen.getByRole('button', { name: 'Klaar, verstuur' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Nog niet alles is bewaard.')
    expect(verzonden.some(({ pad }) => pad.endsWith('_verstuur'))).toBe(false)
  })

  it('laat zien wat de gemeente terugvraagt en wat al is overgenomen', async () => {
    const antwoord = {
      ...{ gedaan: [], extra: [], tekst: 'Gedaan.', nietsTeMelden: false, status: null, versie: 3 },
      gewijzigdOp: '2026-11-22T10:00:00.000Z',
    }
    const acties = [
      aVraagActie({ antwoord: { ...antwoord, stand: 'teruggevraagd', vraag: 'Hoeveel panden?' } }),
      aVraagActie({
        ...{ actieId: 'b0a1c3de-0000-4000-8000-0000000000c2', hoe: 'Samen overleggen' },
        antwoord: { ...antwoord, stand: 'geaccepteerd', vraag: '' },
      }),
    ]
    openLink(aVoortgangsvraag({ acties }))
    expect((await findActie('Panden controleren')).getByText('Hoeveel panden?')).toBeTruthy()
    const klaar = await findActie('Samen overleggen')
    expect(klaar.getByText('De gemeente heeft je antwoord overgenomen.')).toBeTruthy()
    expect(klaar.queryByRole('textbox')).toBeNull()
  })

  it('laat kiezen als een collega tegelijk invulde', async () => {
    const ander = aVraagActie({
      antwoord: {
        ...{ gedaan: [], extra: [], tekst: 'Van mijn collega.', nietsTeMelden: false, status: null },
        ...{ stand: 'concept', vraag: '', versie: 1, gewijzigdOp: '2026-11-22T10:00:00.000Z' },
      },
    })
    const { user } = openLink(aVoortgangsvraag(), {
      [BEWAAR]: new Weigering(409, { code: 'intussen_gewijzigd', conflict: ander }),
    })
    const actie = await findActie('Panden controleren')
    await user.type(actie.getByRole('textbox', { name: 'Hoe gaat het' }), 'Van mij.')
    await user.tab()
    await user.click(await actie.findByRole('button', { name: 'Houd wat je collega invulde' }))
    await waitFor(() =>
      expect(actie.getByRole<HTMLTextAreaElement>('textbox', { name: 'Hoe gaat het' }).value).toBe('Van mijn collega.'),
    )
  })

  it('telt keren die vooraf niet vaststonden', async () => {
    const { user, verzonden } = openLink(aVoortgangsvraag({ acties: [aVraagActie({ telbaar: true })] }))
    const actie = await findActie('Panden controleren')
    await user.click(actie.getByRole('button', { name: 'Voeg een keer toe' }))
    await actie.findByText('Bewaard')
    expect(verzonden.at(-1)?.body).toMatchObject({ antwoord: { extra: ['2026-11-22'] } })
  })
})

it('zegt bij een link die niet werkt wat je kunt doen, en verder niets', async () => {
  openLink(new Weigering(404, { code: 'link_werkt_niet' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze link werkt niet' })).toBeTruthy()
  expect(screen.getByText(/vraag de gemeente om een nieuwe link/)).toBeTruthy()
})
