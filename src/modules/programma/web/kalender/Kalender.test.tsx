import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering, type Antwoorden, type Verzonden } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { aProgramma } from '../../testing/aProgramma.ts'
import { anId } from '../../testing/aProgrammaBoom.ts'
import { aLateStand, aMoment, aProgrammaStand, aStand } from '../../testing/aStand.ts'
import { ADVISEUR, fakeProgramma, PROGRAMMA_ID, PROGRAMMA_PAD } from '../../testing/fakeProgramma.ts'
import { fakeVoortgang } from '../../testing/fakeVoortgang.ts'
import '../programma/ProgrammaScherm.tsx'
import { programmaRoutes } from '../programma/routes.tsx'
// Screens load on demand; here they are loaded before the clock of a test runs.
import './Kalender.tsx'

const MELDER = [...ADVISEUR, 'voortgang:edit']
const PROGRAMMA = aProgramma({ status: 'vastgesteld' })
const MOMENT_PAD = `PUT ${PROGRAMMA_PAD}/acties/${anId('actie', 1)}/momenten`

type Opties = {
  readonly zoek?: string
  readonly stand?: ReturnType<typeof aProgrammaStand>
  readonly programma?: ReturnType<typeof aProgramma>
  readonly server?: Antwoorden
}

async function open({
  zoek = '?niveau=kwartaal',
  stand = aProgrammaStand(),
  programma = PROGRAMMA,
  server = {},
}: Opties = {}) {
  const scherm = renderScherm({
    routes: programmaRoutes,
    pad: `/programmas/${PROGRAMMA_ID}/kalender${zoek}`,
    handelingen: MELDER,
    server: {
      ...fakeProgramma(programma),
      [`GET ${PROGRAMMA_PAD}/stand`]: stand,
      [`GET ${PROGRAMMA_PAD}/weergaven`]: { items: [] },
      ...fakeVoortgang(stand),
      ...server,
    },
  })
  await screen.findByRole('heading', { level: 1, name: programma.titel })
  return scherm
}
const findRooster = () => screen.findByRole('grid')
const findBlok = (naam: RegExp) => screen.findByRole('button', { name: naam })
const bodies = (verzonden: readonly Verzonden[]) =>
  verzonden.filter(({ method }) => method === 'PUT').map(({ body }) => body)

const OP_VIERDE = { van: '2026-10-01', tot: '2026-12-31' }
const VIERDE = /^Bedrijven samen controleren: Loopt, 4e kwartaal/
const DERDE = /^Bedrijven samen controleren: Te laat, 3e kwartaal/

describe('wat er staat', () => {
  it('toont per actie de momenten met vorm en woord, onder hun prioriteit', async () => {
    await open()
    const rooster = within(await findRooster())
    expect(rooster.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Actie',
      '1e kwartaal jan – mrt',
      '2e kwartaal apr – jun',
      '3e kwartaal jul – sep',
      '4e kwartaal okt – dec',
    ])
    const rij = rooster.getByRole('row', { name: /^Bedrijven samen controleren/ })
    expect(
      within(rij)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Gedaan', 'Gedaan', 'Te laat', 'Loopt'])
    expect(rooster.getByRole('button', { name: /^1\. Ondermijning/ }).getAttribute('aria-expanded')).toBe('true')
  })

  it('laat weg wat geen momenten heeft', async () => {
    await open()
    const rooster = within(await findRooster())
    expect(rooster.queryByText('Adressen wegen')).toBeNull()
  })

  it('vouwt veel momenten samen tot een telling en toont ze per week', async () => {
    const weken = Array.from({ length: 13 }, (_, i) => {
      const van = new Date(Date.UTC(2026, 9, 5 + 7 * i)).toISOString().slice(0, 10)
      const tot = new Date(Date.UTC(2026, 9, 11 + 7 * i)).toISOString().slice(0, 10)
      return aMoment(`2026-w${41 + i}`, tot, { van, ...(i < 5 && { stand: 'gedaan', gedaanOp: tot }) })
    })
    const stand = aProgrammaStand({ acties: [aStand(1, { momenten: weken })] })
    const { user, router } = await open({ stand })
    await user.click(await findBlok(/5 van 12 gedaan in 4e kwartaal, te laat/))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ niveau: 'week', kwartaal: '4' }))
    expect(await findBlok(/week 41/)).toBeTruthy()
  })

  it('houdt niveau en kwartaal in het adres, ook als er een filter bij komt', async () => {
    const { user, router } = await open({ zoek: `?niveau=week&kwartaal=4&partij=${anId('organisatie', 1)}` })
    await findRooster()
    expect(screen.getByText('4e kwartaal 2026')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Vorig kwartaal' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ kwartaal: '3' }))
    await user.click(screen.getByRole('button', { name: 'Haal filter wie weg' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ niveau: 'week', kwartaal: '3' }))
  })

  it('filtert op prioriteit', async () => {
    await open({ zoek: `?niveau=kwartaal&prioriteit=${anId('prioriteit', 2)}` })
    expect(await screen.findByText('1 actie met momenten')).toBeTruthy()
    expect(screen.queryByRole('row', { name: /^Bedrijven samen/ })).toBeNull()
  })

  it('geeft dezelfde momenten als lijst, de huidige periode open', async () => {
    await open()
    const lijst = within(await screen.findByRole('region', { name: 'Als lijst' }))
    const nu = lijst.getByText('4e kwartaal').closest('details')
    expect(nu?.open).toBe(true)
    expect(within(nu!).getByRole('listitem').textContent).toContain(
      'Bedrijven samen controleren4e kwartaal (1 oktober t/m 31 december 2026)Loopt',
    )
  })
})

describe('opnieuw plannen', () => {
  it('met het toetsenbord: pak met Enter, schuif met pijltjes, bewaar met Enter en draai het terug', async () => {
    const { user, verzonden } = await open()
    const blok = await findBlok(DERDE)
    blok.focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/^Je hebt het vast/)).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('1 oktober t/m 31 december 2026.')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText(/Verder kan niet in dit beeld/)).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(bodies(verzonden)).toEqual([
        { versie: 0, dagen: { van: '2026-10-01', tot: '2026-12-31' }, gedaanOp: null, vervallen: '', notitie: '' },
      ]),
    )
    expect(await screen.findByText('Verplaatst naar 1 oktober t/m 31 december 2026')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(bodies(verzonden).at(-1)).toMatchObject({ versie: 1, dagen: null }))
  })

  it('neemt een tweede keer aan terwijl de eerste nog wordt bewaard, en gaat verder op wat die achterliet', async () => {
    const stand = aLateStand(1)
    let bewaarEerste = () => undefined as void
    const eerste = new Promise<void>((klaar) => (bewaarEerste = klaar))
    const { user, verzonden } = await open({
      server: {
        [`${MOMENT_PAD}/2026-k3`]: async ({ body }: Verzonden) => {
          const { versie } = body as { versie: number }
          if (versie === 0) await eerste
          const momenten = stand.momenten.map((een) =>
            een.sleutel === '2026-k3' ? { ...een, ...OP_VIERDE, versie: versie + 1 } : een,
          )
          return { ...stand, momenten }
        },
      },
    })
    const blok = await findBlok(DERDE)
    blok.focus()
    await user.keyboard('{Enter}{ArrowRight}{Enter}')
    const [naDeZet] = (await findRooster()).querySelectorAll<HTMLElement>('[data-moment="2026-k3"]')
    naDeZet?.focus()
    await user.keyboard('{Enter}{ArrowLeft}{Enter}')
    expect(bodies(verzonden)).toMatchObject([{ versie: 0, dagen: OP_VIERDE }])
    bewaarEerste()
    await waitFor(() => expect(bodies(verzonden)[1]).toMatchObject({ versie: 1 }))
  })

  it('laat met Escape alles zoals het was', async () => {
    const { user, verzonden } = await open()
    const blok = await findBlok(DERDE)
    blok.focus()
    await user.keyboard('{Enter}{ArrowRight}{Escape}')
    expect(await screen.findByText('Niet verplaatst.')).toBeTruthy()
    expect(await findBlok(DERDE)).toBeTruthy()
    expect(bodies(verzonden)).toEqual([])
  })

  it('sleept een moment naar een andere kolom en opent dan niets', async () => {
    const { verzonden } = await open()
    const blok = await findBlok(VIERDE)
    fireEvent.pointerDown(blok, { button: 0, clientX: 400 })
    fireEvent(window, new MouseEvent('pointermove', { clientX: 390 }))
    fireEvent(window, new MouseEvent('pointermove', { clientX: 399 }))
    fireEvent(window, new MouseEvent('pointerup'))
    fireEvent.click(blok)
    await waitFor(() => expect(bodies(verzonden)).toMatchObject([{ dagen: { van: '2026-07-01', tot: '2026-09-30' } }]))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('laat een gedaan moment staan', async () => {
    const { user } = await open()
    const blok = await findBlok(/^Bedrijven samen controleren: Gedaan, 1e kwartaal/)
    blok.focus()
    await user.keyboard('{Enter}')
    const venster = within(await screen.findByRole('dialog'))
    expect(venster.getByText(/Gedaan op 12 maart 2026/)).toBeTruthy()
    expect(venster.queryByLabelText('Van')).toBeNull()
  })

  it('laat zien wat een ander deed en zet het daarna toch op jouw dagen', async () => {
    const ander = aLateStand(1)
    const momenten = ander.momenten.map((een) =>
      een.sleutel === '2026-k3' ? { ...een, tot: '2026-11-30', versie: 4 } : een,
    )
    let keer = 0
    const { user, verzonden } = await open({
      server: {
        [`${MOMENT_PAD}/2026-k3`]: () => {
          keer += 1
          return keer === 1
            ? new Weigering(409, { code: 'intussen_gewijzigd', conflict: { ...ander, momenten } })
            : { ...ander, momenten }
        },
      },
    })
    const blok = await findBlok(DERDE)
    blok.focus()
    await user.keyboard('{Enter}{ArrowRight}{Enter}')
    expect(await screen.findByText(/Het staat nu op 1 juli t\/m 30 november 2026/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Zet het op jouw dagen' }))
    await waitFor(() => expect(bodies(verzonden).at(-1)).toMatchObject({ versie: 4, dagen: { van: '2026-10-01' } }))
  })

  it('kiest andere dagen in een venster, ook vanuit de lijst', async () => {
    const { user, verzonden } = await open()
    await user.click(await screen.findByRole('button', { name: 'Verplaats: Bedrijven samen controleren' }))
    const venster = within(await screen.findByRole('dialog', { name: 'Opnieuw plannen' }))
    fireEvent.change(venster.getByLabelText('Uiterlijk'), { target: { value: '2026-09-01' } })
    await user.click(venster.getByRole('button', { name: 'Plan' }))
    expect(venster.getByText('Kies een dag op of na de eerste dag.')).toBeTruthy()
    fireEvent.change(venster.getByLabelText('Uiterlijk'), { target: { value: '2027-01-31' } })
    await user.click(venster.getByRole('button', { name: 'Plan' }))
    await waitFor(() => expect(bodies(verzonden)).toMatchObject([{ dagen: { van: '2026-10-01', tot: '2027-01-31' } }]))
  })

  it('biedt niets aan wie niet mag melden', async () => {
    const stand = aProgrammaStand({ acties: [aLateStand(1, { magMelden: false })] })
    const { user } = await open({ stand })
    const blok = await findBlok(DERDE)
    expect(screen.queryByRole('button', { name: /^Verplaats/ })).toBeNull()
    blok.focus()
    await user.keyboard('{Enter}')
    expect(within(await screen.findByRole('dialog')).queryByRole('button', { name: 'Plan' })).toBeNull()
  })
})

describe('lopen en lege staten', () => {
  it('heeft één plek in de tabvolgorde en loopt met pijltjes', async () => {
    const { user } = await open()
    const rooster = await findRooster()
    expect(rooster.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    const blok = await findBlok(DERDE)
    blok.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(await findBlok(VIERDE))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Beleid tegen mensenhandel schrijven: Gedaan/)
    await user.keyboard('{Home}')
    expect(document.activeElement?.textContent).toBe('Beleid tegen mensenhandel schrijven')
    expect(rooster.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('legt uit dat een concept nog geen kalender heeft, en vraagt die dan niet op', async () => {
    const { verzonden } = await open({ programma: aProgramma() })
    expect(await screen.findByRole('heading', { name: 'De kalender begint na de vaststelling' })).toBeTruthy()
    expect(verzonden.some(({ pad }) => pad.endsWith('/stand'))).toBe(false)
  })

  it('legt uit wat er nodig is als geen actie momenten heeft', async () => {
    await open({ stand: aProgrammaStand({ acties: [aStand(1)] }) })
    expect(await screen.findByRole('heading', { name: 'Nog geen momenten' })).toBeTruthy()
  })

  it('zegt het als de stand niet komt', async () => {
    await open({
      server: { [`GET ${PROGRAMMA_PAD}/stand`]: new Weigering(500, { detail: 'Probeer het zo nog eens.' }) },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Probeer het zo nog eens.')
  })
})
