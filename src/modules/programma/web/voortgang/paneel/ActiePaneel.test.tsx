import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden, type Verzonden } from '../../../../../platform/testing/fakeServer.ts'
import { aVastgesteldProgramma } from '../../../testing/aProgramma.ts'
import { anId } from '../../../testing/aProgrammaBoom.ts'
import { aGedaanMoment, aLateStand, aProgrammaStand, anUitvoering, VANDAAG } from '../../../testing/aStand.ts'
import { ACTIEHOUDERS, fakeVoortgang } from '../../../testing/fakeVoortgang.ts'
import { LEZER, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { findPaneel, openProgramma } from '../../../testing/openProgramma.ts'
import type { ActieStand } from '../cache/stand.ts'

const NAAM = 'Bedrijven samen controleren'
const ACTIE = `?onderdeel=actie:${anId('actie', 1)}`
const PAD = `${PROGRAMMA_PAD}/acties/${anId('actie', 1)}`
const K3 = `PUT ${PAD}/momenten/2026-k3`

async function open(stand: ActieStand = aLateStand(1), server: Antwoorden = {}, handelingen?: readonly string[]) {
  const andere = aProgrammaStand().acties.slice(1)
  const programmaStand = aProgrammaStand({ acties: [stand, ...andere] })
  const scherm = await openProgramma({
    programma: aVastgesteldProgramma(),
    zoek: ACTIE,
    server: { ...fakeVoortgang(programmaStand), [`GET ${PROGRAMMA_PAD}/stand`]: programmaStand, ...server },
    ...(handelingen && { handelingen }),
  })
  const paneel = await findPaneel(NAAM)
  await paneel.findByText(stand.waarom, { exact: false })
  return { ...scherm, paneel }
}

const changes = (verzonden: readonly Verzonden[]) =>
  verzonden.filter(({ method }) => method !== 'GET').map(({ pad, body }) => [pad.replace(`${PAD}/`, ''), body])

describe('de stand van een actie', () => {
  it('staat bovenaan met woord, zin, waarom en het laatste bericht', async () => {
    const laatsteBericht = { tekst: 'Twee panden gesloten', wie: 'Bo Bakker', tijd: '2026-11-20T09:00:00.000Z' }
    const { paneel } = await open(aLateStand(1, { laatsteBericht }))
    expect(paneel.getByText('53 dagen te laat')).toBeTruthy()
    expect(paneel.getByText('2 van 4 gedaan, 1 te laat, volgende vóór 31 december.')).toBeTruthy()
    expect(paneel.getByText(/Het 3e kwartaal is voorbij/)).toBeTruthy()
    expect(paneel.getByText('Twee panden gesloten')).toBeTruthy()
    expect(paneel.getByText('Bo Bakker, 20 november 2026')).toBeTruthy()
  })

  it('toont van elk moment de dagen, wat te laat is, wat verplaatst is en wat vervalt', async () => {
    const [k1, k2, k3, k4] = aLateStand(1).momenten
    const momenten = [k1, k2, k3, k4].flatMap((moment) => (moment ? [moment] : []))
    const stand = aLateStand(1, {
      momenten: [
        ...momenten.slice(0, 1),
        { ...aGedaanMoment('2026-k2', '2026-06-14'), stand: 'vervallen', gedaanOp: null, vervallen: 'Geen vraag' },
        ...momenten.slice(2, 3),
        {
          ...aGedaanMoment('2026-k4', '2026-12-10'),
          stand: 'open',
          gedaanOp: null,
          verplaatstVan: { van: '2026-10-01', tot: '2026-12-31' },
          notitie: 'Na de vakantie',
        },
      ],
    })
    const { paneel } = await open(stand)
    expect(
      paneel
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .slice(0, 4),
    ).toEqual([
      'Gedaan: 1e kwartaal1 januari t/m 31 maart 2026Gedaan op 12 maart 2026',
      'Gedaan: 2e kwartaal14 juni 2026Vervallen: Geen vraag',
      'Gedaan: 3e kwartaalte laat1 juli t/m 30 september 2026',
      'Gedaan: 4e kwartaal10 december 2026Eerst gepland: 1 oktober t/m 31 december 2026Na de vakantie',
    ])
  })

  it('laat wie niet mag melden alleen lezen', async () => {
    const { paneel } = await open(aLateStand(1, { magMelden: false }), {}, LEZER)
    expect(paneel.queryByRole('checkbox')).toBeNull()
    expect(paneel.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Sluiten',
      'Gegevens',
      'Voortgang',
    ])
  })
})

describe('een moment', () => {
  it('is met een vinkje vandaag gedaan, meteen op het scherm, en met de toast weer open', async () => {
    let antwoord: (stand: ActieStand) => void = () => undefined
    const wacht = new Promise<ActieStand>((klaar) => (antwoord = klaar))
    let keer = 0
    const na = aLateStand(1, {
      momenten: aLateStand(1).momenten.map((moment) =>
        moment.sleutel === '2026-k3' ? { ...moment, stand: 'gedaan', gedaanOp: VANDAAG, versie: 1 } : moment,
      ),
    })
    const { user, paneel, verzonden } = await open(aLateStand(1), {
      [K3]: () => {
        keer += 1
        return keer === 1 ? wacht : aLateStand(1)
      },
    })
    const vink = paneel.getByRole<HTMLInputElement>('checkbox', { name: /3e kwartaal/ })
    await user.click(vink)
    await waitFor(() => expect(vink.checked).toBe(true))
    antwoord(na)
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() =>
      expect(changes(verzonden)).toEqual([
        ['momenten/2026-k3', { versie: 0, dagen: null, gedaanOp: VANDAAG, vervallen: '', notitie: '' }],
        ['momenten/2026-k3', { versie: 1, dagen: null, gedaanOp: null, vervallen: '', notitie: '' }],
      ]),
    )
  })

  it('gaat terug als de server weigert, en zegt waarom', async () => {
    const detail = 'Deze keer hoort niet meer bij de planning.'
    const { user, paneel } = await open(aLateStand(1), {
      [K3]: new Weigering(409, { code: 'moment_onbekend', detail }),
    })
    const vink = paneel.getByRole<HTMLInputElement>('checkbox', { name: /3e kwartaal/ })
    await user.click(vink)
    expect(await paneel.findByText(detail)).toBeTruthy()
    expect(vink.checked).toBe(false)
  })

  it('laat kiezen als een ander eerder was', async () => {
    const ander = aLateStand(1, {
      momenten: aLateStand(1).momenten.map((moment) =>
        moment.sleutel === '2026-k3' ? { ...moment, versie: 5, stand: 'vervallen', vervallen: 'Geen mensen' } : moment,
      ),
    })
    let keer = 0
    const { user, paneel, verzonden } = await open(aLateStand(1), {
      [K3]: () => {
        keer += 1
        return keer === 1 ? new Weigering(409, { code: 'intussen_gewijzigd', conflict: ander }) : ander
      },
    })
    await user.click(paneel.getByRole('checkbox', { name: /3e kwartaal/ }))
    const keuze = within(await paneel.findByRole('group', { name: 'Wat blijft staan' }))
    expect(keuze.getByText('Vervallen: Geen mensen')).toBeTruthy()
    expect(keuze.getByText('Gedaan op 22 november 2026')).toBeTruthy()
    await user.click(keuze.getByRole('button', { name: 'Neem wat ik koos' }))
    await waitFor(() =>
      expect(changes(verzonden)[1]?.[1]).toMatchObject({ versie: 5, gedaanOp: VANDAAG, vervallen: '' }),
    )
  })

  it('is te verplaatsen, met een notitie', async () => {
    const { user, paneel, verzonden } = await open()
    await user.click(paneel.getByRole('button', { name: '4e kwartaal wijzigen' }))
    const formulier = within(paneel.getByRole('form', { name: '4e kwartaal wijzigen' }))
    await user.clear(formulier.getByLabelText('Laatste dag'))
    await user.type(formulier.getByLabelText('Laatste dag'), '2027-01-31')
    await user.type(formulier.getByRole('textbox', { name: 'Notitie' }), 'Een maand later')
    await user.click(formulier.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)).toEqual([
        [
          'momenten/2026-k4',
          {
            versie: 0,
            dagen: { van: '2026-10-01', tot: '2027-01-31' },
            gedaanOp: null,
            vervallen: '',
            notitie: 'Een maand later',
          },
        ],
      ]),
    )
    await waitFor(() => expect(paneel.queryByRole('form')).toBeNull())
  })

  it('vervalt alleen met een reden', async () => {
    const { user, paneel, verzonden } = await open()
    await user.click(paneel.getByRole('button', { name: '3e kwartaal wijzigen' }))
    await user.click(paneel.getByRole('checkbox', { name: 'Gaat niet door' }))
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    expect(paneel.getByText('Schrijf waarom dit niet doorgaat.')).toBeTruthy()
    expect(changes(verzonden)).toEqual([])
    await user.type(paneel.getByRole('textbox', { name: 'Waarom niet' }), 'Geen vraag')
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() => expect(changes(verzonden)[0]?.[1]).toMatchObject({ vervallen: 'Geen vraag', gedaanOp: null }))
  })
})

describe('een status met de hand', () => {
  it('vraagt een reden als de feiten iets anders zeggen', async () => {
    const { user, paneel, verzonden } = await open()
    await user.click(paneel.getByRole('button', { name: 'Status kiezen' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Status kiezen' }))
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Status' }), 'Klaar')
    await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
    expect(dialoog.getByText(/Schrijf erbij waarom/)).toBeTruthy()
    await user.type(dialoog.getByRole('textbox', { name: 'Waarom' }), 'Samengevoegd met een andere actie')
    await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)).toEqual([
        ['voortgang', { status: { status: 'klaar', reden: 'Samengevoegd met een andere actie' } }],
      ]),
    )
  })

  it('toont de weigering van de server bij de reden', async () => {
    const stand = aLateStand(1, { afgeleid: 'loopt' })
    const detail = 'Deze status past niet bij wat is vastgelegd. Schrijf erbij waarom.'
    const { user, paneel } = await open(stand, {
      [`POST ${PAD}/voortgang`]: new Weigering(409, { code: 'reden_nodig', detail }),
    })
    await user.click(paneel.getByRole('button', { name: 'Status kiezen' }))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Status kiezen' }))
    await user.selectOptions(dialoog.getByRole('combobox', { name: 'Status' }), 'Loopt')
    await user.click(dialoog.getByRole('button', { name: 'Opslaan' }))
    expect(await dialoog.findByText(detail)).toBeTruthy()
    expect(dialoog.getByRole('textbox', { name: /Waarom/ }).getAttribute('aria-invalid')).toBe('true')
  })
})

describe('de uitvoering', () => {
  it('is te lezen en te wijzigen', async () => {
    const { user, paneel, verzonden } = await open()
    const deel = within(paneel.getByRole('region', { name: 'Uitvoering' }))
    expect(deel.getByText('Bo Bakker')).toBeTruthy()
    await user.click(deel.getByRole('button', { name: 'Wijzig uitvoering' }))
    const houder = await deel.findByRole('combobox', { name: 'Actiehouder' })
    await user.clear(houder)
    await user.type(houder, 'Cas')
    await user.click(await screen.findByRole('option', { name: 'Cas Dekker' }))
    await user.clear(deel.getByRole('textbox', { name: 'Gewicht' }))
    await user.type(deel.getByRole('textbox', { name: 'Gewicht' }), '1,5')
    await user.type(deel.getByRole('textbox', { name: 'Geldbron' }), 'Begroting')
    await user.click(deel.getByRole('checkbox', { name: 'Dit is een pilot' }))
    await user.type(deel.getByLabelText('Begin van de pilot'), '2026-03-01')
    await user.click(deel.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)).toEqual([
        [
          'uitvoering',
          {
            versie: 1,
            actiehouderId: ACTIEHOUDERS[1]?.id,
            gewicht: 1.5,
            geldbron: 'Begroting',
            capaciteit: '',
            pilot: { begin: '2026-03-01', eind: null, evaluatie: null, besluit: 'open', toelichting: '' },
            handmatig: null,
          },
        ],
      ]),
    )
  })

  it('laat per veld kiezen als een ander eerder was, en neemt over wat alleen de ander wijzigde', async () => {
    const ander = aLateStand(1, {
      uitvoering: anUitvoering({
        ...aLateStand(1).uitvoering,
        geldbron: 'Rijk',
        capaciteit: '2 uur per week',
        versie: 8,
      }),
    })
    let keer = 0
    const { user, paneel, verzonden } = await open(aLateStand(1), {
      [`PUT ${PAD}/uitvoering`]: () => {
        keer += 1
        return keer === 1 ? new Weigering(409, { code: 'intussen_gewijzigd', conflict: ander }) : ander
      },
    })
    await user.click(paneel.getByRole('button', { name: 'Wijzig uitvoering' }))
    await user.type(paneel.getByRole('textbox', { name: 'Geldbron' }), 'Begroting')
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    const keuze = within(await paneel.findByRole('group', { name: 'Wat blijft staan' }))
    await user.click(keuze.getByRole('button', { name: 'Ga verder' }))
    expect(keuze.getByText('Kies wat blijft staan.')).toBeTruthy()
    await user.click(keuze.getByRole('radio', { name: /Van jou/ }))
    await user.click(keuze.getByRole('button', { name: 'Ga verder' }))
    await user.click(await paneel.findByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)[1]?.[1]).toMatchObject({
        versie: 8,
        geldbron: 'Begroting',
        capaciteit: '2 uur per week',
      }),
    )
  })
})

describe('wat gemeld is', () => {
  const melding = (nummer: number, anders: object) => ({
    id: anId('resultaat', nummer),
    actieId: anId('actie', 1),
    soort: 'bericht',
    tekst: '',
    sleutel: null,
    velden: [],
    wie: 'Bo Bakker',
    tijd: '2026-11-20T09:00:00.000Z',
    ...anders,
  })

  it('staat in een eigen deel, nieuwste eerst, met de oudere een knop verder', async () => {
    const { user, paneel, verzonden } = await open(aLateStand(1), {
      [`GET ${PAD}/voortgang`]: ({ zoek }: Verzonden) =>
        zoek.get('vanaf') === 'oud'
          ? { items: [melding(3, { tekst: 'Eerste bericht' })], volgende: null }
          : {
              items: [
                melding(1, {
                  soort: 'gedaan',
                  sleutel: '2026-k2',
                  velden: [{ veld: 'gedaanOp', van: '', naar: '14 juni 2026' }],
                }),
                melding(2, { soort: 'status', tekst: 'Pauze', velden: [{ veld: 'status', van: '', naar: 'loopt' }] }),
              ],
              volgende: 'oud',
            },
    })
    await user.click(paneel.getByRole('button', { name: 'Voortgang' }))
    expect(await paneel.findByText(/meldde het 2e kwartaal als gedaan/)).toBeTruthy()
    expect(paneel.getByText(/koos een status/)).toBeTruthy()
    await user.click(paneel.getByRole('button', { name: 'Toon oudere meldingen' }))
    expect(await paneel.findByText('Eerste bericht')).toBeTruthy()
    expect(verzonden.filter(({ zoek }) => zoek.get('vanaf') === 'oud')).toHaveLength(1)
  })

  it('zegt dat er nog niets is', async () => {
    const { user, paneel } = await open()
    await user.click(paneel.getByRole('button', { name: 'Voortgang' }))
    expect(await paneel.findByText('Over deze actie is nog niets gemeld.')).toBeTruthy()
  })
})

it('laat bij een inzet zien hoe de optelling tot stand kwam', async () => {
  await openProgramma({ programma: aVastgesteldProgramma(), zoek: `?onderdeel=inzet:${anId('inzet', 1)}` })
  const paneel = await findPaneel('Criminele inmenging tegengaan')
  expect(await paneel.findByText('75% gedaan.')).toBeTruthy()
  expect(paneel.getByText(/1 van 2 acties klaar\./)).toBeTruthy()
})
