import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Weigering, type Verzonden } from '../../../../../platform/testing/fakeServer.ts'
import { aDoel, anActie, anId, aPartij, aPlanning } from '../../../testing/aProgrammaBoom.ts'
import { aProgramma } from '../../../testing/aProgramma.ts'
import { anOnderdeelBody, ORGANISATIES, PROGRAMMA_PAD } from '../../../testing/fakeProgramma.ts'
import { findPaneel, openProgramma } from '../../../testing/openProgramma.ts'

const ACTIE = anId('actie', 2)
const TITEL = 'Beleid tegen mensenhandel schrijven'
const WIJZIG = `PATCH ${PROGRAMMA_PAD}/onderdelen/${ACTIE}`
const MAAK = `POST ${PROGRAMMA_PAD}/onderdelen`

async function openFormulier(opties: Parameters<typeof openProgramma>[0] = {}) {
  const scherm = await openProgramma({ zoek: `?onderdeel=actie:${ACTIE}`, ...opties })
  await screen.findByRole('region', { name: TITEL })
  await scherm.user.click(screen.getByRole('button', { name: 'Bewerken' }))
  return { ...scherm, paneel: await findPaneel(TITEL) }
}

const changes = (verzonden: readonly Verzonden[]) =>
  verzonden.filter(({ method }) => method !== 'GET').map(({ body }) => body)

async function retype(user: UserEvent, veld: HTMLElement, tekst: string): Promise<void> {
  await user.clear(veld)
  await user.type(veld, tekst)
}

describe('een actie bewerken', () => {
  it('begint in het eerste veld en stuurt alleen wat anders is', async () => {
    const { user, paneel, verzonden } = await openFormulier()
    expect(document.activeElement).toBe(paneel.getByRole('textbox', { name: 'Wat gaan we doen' }))
    await retype(user, paneel.getByRole('textbox', { name: 'Wanneer' }), 'elke maand en op verzoek')
    expect(paneel.getByText('Elke maand')).toBeTruthy()
    expect(paneel.getByText('Op verzoek')).toBeTruthy()
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    await screen.findByRole('button', { name: 'Bewerken' })
    expect(changes(verzonden)).toEqual([{ soort: 'actie', versie: 1, velden: { wanneer: 'elke maand en op verzoek' } }])
  })

  it('stuurt niets zolang een verplicht veld leeg is, en zegt wat te doen', async () => {
    const { user, paneel, verzonden } = await openFormulier()
    await user.clear(paneel.getByRole('textbox', { name: 'Wat gaan we doen' }))
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    expect(paneel.getByRole('textbox', { name: 'Wat gaan we doen' }).getAttribute('aria-invalid')).toBe('true')
    expect(paneel.getByText('Vul hier een tekst in.')).toBeTruthy()
    expect(changes(verzonden)).toEqual([])
  })

  it('laat zien wat de server weigert', async () => {
    const fouten = [{ pad: 'body.velden.partijen', melding: 'Een van deze organisaties bestaat niet meer.' }]
    const { user, paneel } = await openFormulier({ server: { [WIJZIG]: new Weigering(400, { fouten }) } })
    await user.type(paneel.getByRole('textbox', { name: 'Notitie' }), 'x')
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    expect(await paneel.findByText('Een van deze organisaties bestaat niet meer.')).toBeTruthy()
  })

  it('vraagt of wijzigingen weg mogen voor een ander onderdeel in het paneel komt', async () => {
    const { user, paneel, router } = await openFormulier()
    await user.type(paneel.getByRole('textbox', { name: 'Notitie' }), 'Nog niet bewaard')
    await user.click(screen.getByRole('link', { name: 'Adressen wegen' }))
    const vraag = within(await screen.findByRole('alertdialog', { name: 'Wijzigingen niet bewaren?' }))
    await user.click(vraag.getByRole('button', { name: 'Blijf hier' }))
    expect(router.state.location.search).toEqual({ onderdeel: `actie:${ACTIE}` })
    await user.click(screen.getByRole('link', { name: 'Adressen wegen' }))
    await user.click(await screen.findByRole('button', { name: 'Ga weg zonder opslaan' }))
    expect(await screen.findByRole('region', { name: 'Adressen wegen' })).toBeTruthy()
  })
})

describe('als een ander eerder was', () => {
  const ander = anActie(2, 1, {
    versie: 4,
    hoe: 'Tekst van de ander',
    planning: aPlanning('Q4'),
    partijen: [aPartij(1, 'Handhaving')],
  })
  const eersteKeerBezet = () => {
    let keer = 0
    return () => {
      keer += 1
      if (keer > 1) return anOnderdeelBody('actie', ander)
      return new Weigering(409, { code: 'intussen_gewijzigd', conflict: anOnderdeelBody('actie', ander) })
    }
  }

  it('staan beide teksten naast elkaar, kies ik, en gaat mijn keuze over de nieuwe versie', async () => {
    const { user, paneel, verzonden } = await openFormulier({ server: { [WIJZIG]: eersteKeerBezet() } })
    await retype(user, paneel.getByRole('textbox', { name: 'Wat gaan we doen' }), 'Mijn tekst')
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))

    const keuze = within(await screen.findByRole('group', { name: 'Wat gaan we doen' }))
    expect(keuze.getByRole('radio', { name: /Van jou\s*Mijn tekst/ })).toBeTruthy()
    expect(screen.getByText(/overgenomen van de ander: Q4/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(keuze.getByText('Kies wat blijft staan.')).toBeTruthy()

    await user.click(keuze.getByRole('radio', { name: /Van jou/ }))
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Wanneer' }).value).toBe('Q4')
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await screen.findByRole('button', { name: 'Bewerken' })
    expect(changes(verzonden)).toEqual([
      { soort: 'actie', versie: 1, velden: { hoe: 'Mijn tekst' } },
      { soort: 'actie', versie: 4, velden: { hoe: 'Mijn tekst' } },
    ])
  })

  it('hoeft er niets gekozen te worden als we iets anders wijzigden', async () => {
    const { user, paneel } = await openFormulier({ server: { [WIJZIG]: eersteKeerBezet() } })
    await user.type(paneel.getByRole('textbox', { name: 'Notitie' }), 'Mijn notitie')
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    await user.click(await screen.findByRole('button', { name: 'Ga verder' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gaan we doen' }).value).toBe(
      'Tekst van de ander',
    )
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notitie' }).value).toBe('Mijn notitie')
  })
})

describe('wie het doet', () => {
  it('krijgt een rol en er komt een organisatie bij', async () => {
    const { user, paneel, verzonden } = await openFormulier()
    await user.selectOptions(paneel.getByRole('combobox', { name: 'Rol van Handhaving' }), 'Trekker')
    await user.type(await paneel.findByRole('combobox', { name: 'Partij toevoegen' }), 'Poli')
    await user.click(await screen.findByRole('option', { name: /^Politie/ }))
    await user.click(paneel.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)).toMatchObject([
        {
          velden: {
            partijen: [
              { organisatieId: anId('organisatie', 1), rol: 'trekker' },
              { organisatieId: anId('organisatie', 2), rol: 'partner' },
            ],
          },
        },
      ]),
    )
  })

  it('mag een organisatie zijn die nog niet in de lijst staat', async () => {
    const nieuw = { ...ORGANISATIES[0], id: anId('organisatie', 9), naam: 'Moskeebestuur' }
    const { user, paneel, verzonden } = await openFormulier({ server: { 'POST /v1/organisaties': nieuw } })
    await user.type(await paneel.findByRole('combobox', { name: 'Partij toevoegen' }), 'Moskeebestuur')
    await user.tab()
    await user.click(await paneel.findByRole('button', { name: 'Maak organisatie ‘Moskeebestuur’' }))
    expect(await paneel.findByRole('combobox', { name: 'Rol van Moskeebestuur' })).toBeTruthy()
    expect(changes(verzonden)).toEqual([{ naam: 'Moskeebestuur', soort: 'overig' }])
  })

  it('vraagt bij een onbekende naam welke organisatie het is', async () => {
    const { user, verzonden } = await openProgramma({ zoek: `?onderdeel=actie:${anId('actie', 5)}` })
    await screen.findByRole('region', { name: 'Buurtgesprek voeren' })
    await user.click(screen.getByRole('button', { name: 'Bewerken' }))
    await user.type(await screen.findByRole('combobox', { name: 'Welke organisatie is ‘BP’?' }), 'Buurt')
    await user.click(await screen.findByRole('option', { name: 'Buurtpreventie' }))
    await user.click(screen.getByRole('button', { name: 'Opslaan' }))
    await waitFor(() =>
      expect(changes(verzonden)).toEqual([
        {
          soort: 'actie',
          versie: 1,
          velden: { partijen: [{ tekst: 'BP', rol: 'partner', organisatieId: anId('organisatie', 3) }] },
        },
      ]),
    )
  })
})

describe('toevoegen', () => {
  it('maakt een actie op de gevraagde plek en daarna nog een', async () => {
    const zoek = `?nieuw=actie&bij=${anId('inzet', 1)}&na=${anId('actie', 1)}`
    const { user, verzonden, router } = await openProgramma({
      zoek,
      server: { [MAAK]: anOnderdeelBody('actie', anActie(8, 1, { hoe: 'Nieuwe actie', volgorde: 1.5 })) },
    })
    const paneel = await findPaneel('Nieuwe actie')
    expect(document.activeElement).toBe(paneel.getByRole('textbox', { name: 'Wat gaan we doen' }))
    await user.keyboard('Eerste actie')
    await user.click(paneel.getByRole('button', { name: 'Voeg toe en maak nog een' }))
    await waitFor(() =>
      expect(paneel.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat gaan we doen' }).value).toBe(''),
    )
    await user.keyboard('Tweede actie')
    await user.click(paneel.getByRole('button', { name: 'Voeg toe' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ onderdeel: `actie:${anId('actie', 8)}` }))
    expect(changes(verzonden)).toMatchObject([
      { soort: 'actie', plek: { ouderId: anId('inzet', 1), naId: anId('actie', 1) }, velden: { hoe: 'Eerste actie' } },
      { soort: 'actie', plek: { ouderId: anId('inzet', 1), naId: anId('actie', 8) }, velden: { hoe: 'Tweede actie' } },
    ])
  })

  it('maakt een doel met een getal en leest het voor', async () => {
    const { user, verzonden } = await openProgramma({
      zoek: '?nieuw=doel',
      server: { [MAAK]: anOnderdeelBody('doel', aDoel(8)) },
      programma: aProgramma(),
    })
    const paneel = await findPaneel('Nieuw doel')
    expect(document.activeElement).toBe(paneel.getByRole('textbox', { name: 'Doel' }))
    await user.keyboard('Minder inbraken')
    await user.click(paneel.getByRole('checkbox', { name: 'Bewust zonder getal' }))
    await user.selectOptions(paneel.getByRole('combobox', { name: 'Richting' }), 'Moet dalen')
    await user.selectOptions(paneel.getByRole('combobox', { name: 'Hoe te lezen' }), 'Met dit getal')
    await user.type(paneel.getByRole('textbox', { name: 'Getal' }), '7,5')
    await user.type(paneel.getByRole('textbox', { name: 'Eenheid' }), '%')
    await user.type(paneel.getByRole('textbox', { name: 'Te halen in jaar' }), '2026')
    expect(paneel.getByText('Daalt met 7,5% in 2026')).toBeTruthy()
    await user.selectOptions(paneel.getByRole('combobox', { name: 'Hoort bij' }), '1.2 Adressen op orde')
    await user.click(paneel.getByRole('button', { name: 'Voeg toe' }))
    await waitFor(() =>
      expect(changes(verzonden)).toMatchObject([
        {
          soort: 'doel',
          plek: { ouderId: anId('inzet', 2), naId: anId('doel', 1) },
          velden: {
            tekst: 'Minder inbraken',
            richting: 'daling',
            wijze: 'met',
            waarde: 7.5,
            doeljaar: 2026,
            kwalitatief: false,
          },
        },
      ]),
    )
  })
})
