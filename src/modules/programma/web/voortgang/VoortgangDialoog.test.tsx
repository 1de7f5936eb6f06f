import { screen, waitFor, within } from '@testing-library/react'
import { createRoute } from '@tanstack/react-router'
import { describe, expect, it, vi } from 'vitest'
import { Weigering, type Antwoorden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import { aGedaanMoment, aLateStand, aProgrammaStand, VANDAAG } from '../../testing/aStand.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { ADVISEUR, fakeProgramma, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { VoortgangDialoog } from './VoortgangDialoog.tsx'

const pad = (actie: number) => `${PROGRAMMA_PAD}/acties/${anId('actie', actie)}`

async function open(actie: number, server: Antwoorden = {}) {
  const onKlaar = vi.fn()
  const route = createRoute({
    getParentRoute: () => schilRoute,
    path: '/proef',
    component: () => <VoortgangDialoog programmaId={PROGRAMMA_ID} actieId={anId('actie', actie)} onKlaar={onKlaar} />,
  })
  const scherm = renderScherm({
    routes: [route],
    pad: '/proef',
    server: { ...fakeProgramma(), ...server },
    handelingen: ADVISEUR,
  })
  const dialoog = within(await screen.findByRole('dialog', { name: 'Voortgang melden' }))
  return { ...scherm, dialoog, onKlaar }
}

const sent = (verzonden: Awaited<ReturnType<typeof open>>['verzonden']) =>
  verzonden.filter(({ method }) => method !== 'GET').map(({ method, pad: naar, body }) => [method, naar, body])

describe('voortgang melden', () => {
  it('haalt met de toast het vinkje weer weg', async () => {
    const { user, dialoog, verzonden } = await open(1)
    await dialoog.findByRole('textbox', { name: 'Toelichting (mag leeg)' })
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() =>
      expect(sent(verzonden)[1]).toEqual([
        'PUT',
        `${pad(1)}/momenten/2026-k3`,
        { versie: 1, dagen: null, gedaanOp: null, vervallen: '', notitie: '' },
      ]),
    )
  })

  it('meldt met alleen Enter het oudste open moment als vandaag gedaan', async () => {
    const { user, dialoog, verzonden, onKlaar } = await open(1)
    const tekst = await dialoog.findByRole('textbox', { name: 'Toelichting (mag leeg)' })
    expect(document.activeElement).toBe(tekst)
    expect(await dialoog.findByText('Bedrijven samen controleren')).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(onKlaar).toHaveBeenCalledOnce())
    expect(sent(verzonden)).toEqual([
      ['POST', `${pad(1)}/voortgang`, { tekst: '', gedaan: { sleutel: '2026-k3', op: VANDAAG }, extra: null }],
    ])
  })

  it('neemt woorden mee, en Shift met Enter begint een nieuwe regel', async () => {
    const { user, dialoog, verzonden, onKlaar } = await open(1)
    await dialoog.findByRole('textbox', { name: 'Toelichting (mag leeg)' })
    await user.keyboard('Twee panden{Shift>}{Enter}{/Shift}gesloten')
    expect(onKlaar).not.toHaveBeenCalled()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(sent(verzonden)[0]?.[2]).toMatchObject({ tekst: 'Twee panden\ngesloten' }))
  })

  it('laat een ander moment en een eerdere dag kiezen', async () => {
    const { user, dialoog, verzonden } = await open(1)
    const keer = await dialoog.findByRole('combobox', { name: 'Welke keer' })
    expect(
      within(keer)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['3e kwartaal, t/m 30 september', '4e kwartaal, t/m 31 december'])
    await user.selectOptions(keer, '4e kwartaal, t/m 31 december')
    await user.clear(dialoog.getByLabelText('Gedaan op'))
    await user.type(dialoog.getByLabelText('Gedaan op'), '2026-11-20')
    await user.click(dialoog.getByRole('button', { name: 'Meld' }))
    await waitFor(() =>
      expect(sent(verzonden)[0]?.[2]).toMatchObject({ gedaan: { sleutel: '2026-k4', op: '2026-11-20' } }),
    )
  })

  it('telt een extra keer bij wat bij aanleiding gebeurt', async () => {
    const { user, dialoog, verzonden } = await open(4)
    expect((await dialoog.findByRole<HTMLInputElement>('radio', { name: 'Een extra keer gedaan' })).checked).toBe(true)
    await user.click(dialoog.getByRole('button', { name: 'Meld' }))
    await waitFor(() => expect(sent(verzonden)[0]?.[2]).toMatchObject({ gedaan: null, extra: { op: VANDAAG } }))
  })

  it('vraagt woorden bij wat doorloopt', async () => {
    const { user, dialoog, verzonden } = await open(3)
    await dialoog.findByRole('textbox', { name: 'Wat is er gebeurd' })
    expect(dialoog.queryByRole('radio')).toBeNull()
    await user.keyboard('{Enter}')
    expect(dialoog.getByText('Schrijf wat er gebeurd is.')).toBeTruthy()
    await user.keyboard('Zes adressen gewogen{Enter}')
    await waitFor(() =>
      expect(sent(verzonden)[0]?.[2]).toEqual({ tekst: 'Zes adressen gewogen', gedaan: null, extra: null }),
    )
  })

  it('weigert een dag in de toekomst voor er iets verstuurd is', async () => {
    const { user, dialoog, verzonden } = await open(1)
    const dag = await dialoog.findByLabelText('Gedaan op')
    await user.clear(dag)
    await user.type(dag, '2026-11-23')
    await user.click(dialoog.getByRole('button', { name: 'Meld' }))
    expect(dialoog.getByText('Kies vandaag of een dag daarvoor.')).toBeTruthy()
    expect(sent(verzonden)).toEqual([])
  })

  it('toont wat nog open is als een ander eerder was', async () => {
    const ander = aLateStand(1, {
      momenten: aLateStand(1).momenten.map((moment) =>
        moment.sleutel === '2026-k3' ? aGedaanMoment('2026-k3', '2026-11-21') : moment,
      ),
    })
    let keer = 0
    const { user, dialoog, verzonden } = await open(1, {
      [`POST ${pad(1)}/voortgang`]: () => {
        keer += 1
        return keer === 1 ? new Weigering(409, { code: 'intussen_gewijzigd', conflict: ander }) : ander
      },
    })
    await dialoog.findByRole('textbox', { name: 'Toelichting (mag leeg)' })
    await user.keyboard('{Enter}')
    expect(await dialoog.findByText('Iemand anders was je voor.')).toBeTruthy()
    expect(dialoog.getByRole<HTMLSelectElement>('combobox', { name: 'Welke keer' }).value).toBe('2026-k4')
    await user.click(dialoog.getByRole('button', { name: 'Meld' }))
    await waitFor(() => expect(sent(verzonden)[1]?.[2]).toMatchObject({ gedaan: { sleutel: '2026-k4' } }))
  })

  it('zegt waarom melden niet lukte', async () => {
    const detail = 'Dit programma is afgesloten. Heropen het eerst om iets te wijzigen.'
    const { user, dialoog, onKlaar } = await open(1, {
      [`POST ${pad(1)}/voortgang`]: new Weigering(409, { code: 'programma_afgesloten', detail }),
    })
    await dialoog.findByRole('textbox', { name: 'Toelichting (mag leeg)' })
    await user.keyboard('{Enter}')
    expect((await dialoog.findByRole('alert')).textContent).toContain(detail)
    expect(onKlaar).not.toHaveBeenCalled()
  })

  it('laat niet melden wie dat niet mag', async () => {
    const { dialoog } = await open(1, {
      [`GET ${PROGRAMMA_PAD}/stand`]: aProgrammaStand({ acties: [aLateStand(1, { magMelden: false })] }),
    })
    expect(await dialoog.findByText('Over deze actie kun je geen voortgang melden.')).toBeTruthy()
    expect(dialoog.queryByRole('button', { name: 'Meld' })).toBeNull()
  })

  it('laat opnieuw proberen als de stand niet te halen is', async () => {
    let keer = 0
    const { user, dialoog } = await open(1, {
      [`GET ${PROGRAMMA_PAD}/stand`]: () => {
        keer += 1
        return keer === 1 ? new Weigering(500) : aProgrammaStand()
      },
    })
    await user.click(await dialoog.findByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByRole('button', { name: 'Meld' })).toBeTruthy()
  })
})
