import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { stubUpload } from '../../../../platform/testing/stubUpload.ts'
import { aDeel, aVerantwoording, VERANTWOORDING_ID as ID } from '../../testing/aVerantwoording.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'
import { verantwoordingRoutes } from '../routes.tsx'

const { wacht } = stubUpload()

const PAD = `/v1/verantwoordingen/${ID}`
const FOTO = { id: 'b0a1c3de-0000-4000-8000-00000000000d', deelId: aDeel().id, alt: '', bijschrift: '', versie: 1 }
const STAND = { adres: null, beletsel: 'niet_vastgesteld', magPubliceren: false, versies: [] }
const BEVINDING = { plaats: 'Samenvatting', onderdeelId: null, wat: 'Hier staat een naam.', doen: 'Haal hem weg.' }

const render = (verantwoording: Partial<Verantwoording> | Weigering = {}, server: object = {}) =>
  renderScherm({
    routes: verantwoordingRoutes,
    pad: `/verantwoording/${ID}`,
    handelingen: ['verantwoording:read'],
    server: {
      [`GET ${PAD}`]: verantwoording instanceof Weigering ? verantwoording : aVerantwoording(verantwoording),
      [`GET ${PAD}/tegenspraken`]: { items: [] },
      [`GET ${PAD}/verschillen`]: { items: [] },
      [`GET ${PAD}/publicatie`]: STAND,
      [`GET ${PAD}/controle`]: { items: [] },
      ...server,
    },
  })
const gestuurd = (verzonden: readonly { readonly method: string; readonly body: unknown }[]) =>
  verzonden.find(({ method }) => method !== 'GET')?.body

describe('een verantwoording', () => {
  it('bestaat niet voor wie haar niet mag zien', async () => {
    render(new Weigering(404))
    expect(await screen.findByRole('heading', { name: /bestaat niet|niet gevonden/i })).toBeDefined()
  })

  it('laat over een belofte beslissen, met de versie die gezien is', async () => {
    const deel = aDeel({ voorstel: 'gerealiseerd' })
    const { user, verzonden } = render(
      { delen: [deel] },
      { [`POST ${PAD}/_beoordeel`]: aVerantwoording({ delen: [{ ...deel, oordeel: 'deels', versie: 3 }] }) },
    )
    const keuze = await screen.findByRole('group', { name: 'Wat kwam hiervan: Rust op de kade' })
    await user.click(within(keuze).getByRole('radio', { name: /^Deels/ }))
    expect(await screen.findByRole('radio', { name: /^Deels/, checked: true })).toBeDefined()
    expect(gestuurd(verzonden)).toEqual({ oordelen: [{ deelId: deel.id, versie: 2, oordeel: 'deels' }] })
  })

  it('vraagt bij een nieuwe foto meteen wat er te zien is', async () => {
    let nu = FOTO
    const { user, verzonden } = render(
      {},
      {
        [`GET ${PAD}`]: () => aVerantwoording({ delen: [aDeel({ fotos: [nu] })] }),
        [`PUT ${PAD}/fotos/${FOTO.id}`]: () => {
          nu = { ...FOTO, alt: 'Fietsen', versie: 2 }
          return nu
        },
      },
    )
    await user.upload(
      await screen.findByLabelText('Kies een foto bij Rust op de kade'),
      new File(['x'], 'kade.png', { type: 'image/png' }),
    )
    ;(await wacht()).answer(201, FOTO)
    const dialoog = await screen.findByRole('dialog', { name: 'Beschrijf de foto' })
    await user.click(within(dialoog).getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByText('Schrijf wat er op de foto te zien is.')).toBeDefined()
    await user.type(within(dialoog).getByRole('textbox', { name: 'Wat is er te zien?' }), 'Fietsen')
    await user.click(within(dialoog).getByRole('button', { name: 'Sla op' }))
    expect(await screen.findByRole('img', { name: 'Fietsen' })).toBeDefined()
    expect(gestuurd(verzonden)).toEqual({ alt: 'Fietsen', bijschrift: '', versie: 1 })
  })

  it('toont na de vaststelling de foto met haar woorden, zonder knoppen', async () => {
    const foto = { ...FOTO, alt: 'Fietsen op de kade', bijschrift: 'In de zomer' }
    const mag = { schrijven: false, vaststellen: false, publiceren: false }
    render({ stap: 'vastgesteld', delen: [aDeel({ fotos: [foto] })], mag })
    expect((await screen.findByRole('img', { name: 'Fietsen op de kade' })).getAttribute('src')).toBe(
      `${PAD}/fotos/${foto.id}`,
    )
    expect(screen.getByText('In de zomer')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^(Voeg foto toe|Beschrijf|Haal weg)/ })).toBeNull()
  })

  it('brengt wie wil lezen naar de pagina’s zoals zij openbaar worden', async () => {
    const adres = 'http://baken.test/openbaar/voorbeeld/x/index.html'
    const { user } = render({}, { [`POST ${PAD}/_voorbeeld`]: { adres } })
    await user.click(await screen.findByRole('button', { name: 'Bekijk als lezer' }))
    const link = await screen.findByRole('link', { name: /^Open als lezer/ })
    expect([link.getAttribute('href'), document.activeElement]).toEqual([adres, link])
  })
})

describe('publiceren', () => {
  it('zegt per bevinding of zij tegenhoudt, en waar zij staat', async () => {
    const items = [
      { soort: 'naam', ernst: 'blokkeert', ...BEVINDING },
      {
        soort: 'leesbaarheid',
        ernst: 'advies',
        ...BEVINDING,
        plaats: 'Inzet Rust op de kade, tekst',
        onderdeelId: 'i1',
      },
    ]
    render({ delen: [aDeel()] }, { [`GET ${PAD}/controle`]: { items } })
    const regels = within(await screen.findByRole('region', { name: 'Wat er is nagekeken' }))
    expect((await regels.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Moet weg ?Samenvatting/),
      expect.stringMatching(/^Advies ?Inzet Rust op de kade/),
    ])
    expect(regels.getByRole('link', { name: 'Inzet Rust op de kade, tekst' }).getAttribute('href')).toBe(
      `#deel-${aDeel().id}`,
    )
  })

  it('maakt openbaar na een vraag, met de versie die gezien is', async () => {
    const stand = { ...STAND, beletsel: null, magPubliceren: true }
    const { user, verzonden } = render(
      { stap: 'vastgesteld' },
      { [`GET ${PAD}/publicatie`]: stand, [`POST ${PAD}/_publiceer`]: { ...stand, beletsel: 'niets_nieuws' } },
    )
    expect(await screen.findByText('Er is niets gevonden dat tegenhoudt.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Publiceer' }))
    const vraag = await screen.findByRole('alertdialog')
    expect(gestuurd(verzonden)).toBeUndefined()
    await user.click(within(vraag).getByRole('button', { name: 'Maak openbaar' }))
    expect(await screen.findByText('Het verslag is openbaar.')).toBeDefined()
    expect(gestuurd(verzonden)).toEqual({ versie: 4 })
  })

  it('zegt dat het nakijken niet lukte, en laat het opnieuw doen', async () => {
    let keer = 0
    const controle = () => {
      keer += 1
      return keer === 1 ? new Weigering(500) : { items: [] }
    }
    const { user } = render({}, { [`GET ${PAD}/controle`]: controle })
    const regels = within(await screen.findByRole('region', { name: 'Wat er is nagekeken' }))
    await user.click(await regels.findByRole('button', { name: 'Probeer opnieuw' }))
    expect(await regels.findByText('Er is niets gevonden dat tegenhoudt.')).toBeDefined()
  })
})
