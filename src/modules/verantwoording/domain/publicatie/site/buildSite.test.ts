import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import {
  aCijfer,
  aDoel,
  aGrafiek,
  aGrotePublicatie,
  anInzet,
  aTekst,
  anUitgave,
  SITEOPTIES,
} from '../../../testing/aPublicatie.ts'
import { VORMEN } from '../../verantwoording.ts'
import { buildSite } from './buildSite.ts'
import type { Sitebestand, Uitgave } from './site.ts'

const build = (...uitgaven: readonly Uitgave[]): ReadonlyMap<string, string> =>
  new Map(buildSite(uitgaven, SITEOPTIES).bestanden.map((bestand) => [bestand.pad, tekstVan(bestand)]))

const tekstVan = (bestand: Sitebestand): string => ('tekst' in bestand ? bestand.tekst : JSON.stringify(bestand.blad))

const pagina = (bestanden: ReadonlyMap<string, string>, pad: string): string => bestanden.get(pad) ?? `geen ${pad}`

const zonderTags = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('elke pagina', () => {
  const keuring = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'error' } })

  it.each(VORMEN)('is geldige HTML in vorm %s', async (vorm) => {
    const errata = [{ op: '2026-06-02' as never, plaats: 'Inzet 2.2.1', tekst: 'Het was drie keer.' }]
    const doelen = [aDoel({ id: 'd9', slug: 'd9' })]
    for (const [pad, inhoud] of build(anUitgave({ vorm, errata, doelen }, '2025', 2), anUitgave({ vorm }))) {
      if (!pad.endsWith('.html')) continue
      const { results } = await keuring.validateString(inhoud)
      const fouten = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${pad}:${line} ${ruleId}: ${message}`),
      )
      expect(fouten).toEqual([])
    }
  })

  it('heeft geen script, geen stijl in de tekst en niets van een andere server', () => {
    for (const [pad, inhoud] of build(anUitgave())) {
      if (!pad.endsWith('.html')) continue
      expect(inhoud).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
      const bronnen = [...inhoud.matchAll(/(?:src|href)="([^"]*)"/g)].map(
        ([heel, adres]) => [heel, adres ?? ''] as const,
      )
      for (const [heel, adres] of bronnen) if (heel.startsWith('src')) expect(adres).not.toMatch(/^\w+:|^\/\//)
    }
  })

  it('verwijst alleen naar pagina’s en plaatsen die er zijn', () => {
    const bestanden = build(anUitgave({}, '2025', 2), anUitgave(), anUitgave({ jaar: 2024 }, '2024'))
    const stuk: string[] = []
    for (const [pad, inhoud] of bestanden) {
      if (!pad.endsWith('.html') || pad === '404.html') continue
      for (const [, adres = ''] of inhoud.matchAll(/(?:src|href|action)="([^"]*)"/g)) {
        if (/^(https:|mailto:)/.test(adres)) continue
        const doel = new URL(adres, `https://x.example/${pad}`)
        const bestand = doel.pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
        const heeftPlek = doel.hash === '' || pagina(bestanden, bestand).includes(`id="${doel.hash.slice(1)}"`)
        if (!(bestanden.has(bestand) && heeftPlek)) stuk.push(`${pad} → ${adres}`)
      }
    }
    expect(stuk.filter((regel) => !regel.endsWith('letter.woff2'))).toEqual([])
  })

  it('blijft met zijn stijlblad onder 100 kB, ook met 400 beloften', () => {
    const bestanden = build({ ...anUitgave(), publicatie: aGrotePublicatie(20) })
    const stijl = pagina(bestanden, 'stijl.css').length
    for (const [pad, inhoud] of bestanden)
      if (pad.endsWith('.html')) expect(Buffer.byteLength(inhoud) + stijl, pad).toBeLessThanOrEqual(100_000)
  })
})

describe('een verslag in vorm C', () => {
  const tekst = zonderTags(pagina(build(anUitgave({ vorm: 'C' })), '2025/index.html'))

  it('heeft de nummering en drie kolommen', () => {
    expect(tekst).toContain('2.2.1 Sociale veiligheid')
    expect(tekst).toMatch(/Zichtbaar resultaat\s+Voortgang\s+Toelichting/)
    expect(tekst).toMatch(
      /Drie keer per jaar staat de gele bus in een buurt\.\s+Gedaan 3 van 3 keer gedaan\.\s+De bus stond/,
    )
  })

  it('zegt wanneer de pagina is gemaakt, en van wanneer de gegevens zijn', () => {
    expect(tekst).toContain(
      'Deze pagina is gemaakt op 27 mei 2026, 12.24 uur , met gegevens van 25 mei 2026, 13.51 uur',
    )
    expect(tekst).toContain('Versie 1.')
  })
})

describe('elke vorm heeft haar eigen opzet', () => {
  it.each([
    ['A', 'Wat hebben we daarvoor gedaan?'],
    ['B', 'Wat gaan we doen?'],
    ['D', 'Wie'],
    ['E', 'Dit beloofden we'],
  ] as const)('%s', (vorm, woorden) => {
    expect(zonderTags(pagina(build(anUitgave({ vorm })), '2025/index.html'))).toContain(woorden)
  })
})

describe('adressen en versies', () => {
  it('heeft een vast adres per prioriteit, inzet en doel', () => {
    const paden = [...build(anUitgave()).keys()]
    expect(paden).toEqual(
      expect.arrayContaining([
        '2025/prioriteit/veilig-in-de-buurt/index.html',
        '2025/inzet/sociale-veiligheid/index.html',
        '2025/doel/minder-inbraken/index.html',
        ...['2025/doel/minder-inbraken/grafiek.csv', '2025/doelen.csv', 'rss.xml', 'sitemap.xml', '404.html'],
      ]),
    )
  })

  it('houdt een eerdere versie bereikbaar, en zegt dat er een nieuwere is', () => {
    const bestanden = build(anUitgave({ titel: 'Nieuw' }, '2025', 2), anUitgave({ titel: 'Oud' }))
    expect(pagina(bestanden, '2025/index.html')).toContain('<h1>Nieuw</h1>')
    expect(pagina(bestanden, '2025/versie/1/index.html')).toContain('Er is een nieuwere')
    expect(pagina(bestanden, 'sitemap.xml')).not.toContain('/versie/')
  })

  it('geeft voor hetzelfde verslag dezelfde bestanden', () => {
    expect([...build(anUitgave())]).toEqual([...build(anUitgave())])
  })
})

describe('vijandige tekst', () => {
  const KWAAD = `"><script>alert(1)</script><img src=x onerror=alert(2)>'\u202Etxt`

  it('blijft overal tekst', () => {
    const inzet = anInzet({
      naam: KWAAD,
      ambitie: KWAAD,
      tekst: aTekst(KWAAD),
      geld: [{ omschrijving: KWAAD, begroot: 1, besteed: null }],
    })
    const grafiek = aGrafiek({ titel: KWAAD, beschrijving: KWAAD })
    const publicatie = {
      ...{
        titel: KWAAD,
        inleiding: aTekst(KWAAD),
        doelen: [aDoel({ slug: 'x', tekst: KWAAD, zin: KWAAD, bron: KWAAD, grafiek })],
      },
      cijfers: { c1: aCijfer({ naam: KWAAD, definitie: KWAAD, bron: KWAAD, context: [KWAAD] }) },
      prioriteiten: [
        { id: 'p', slug: 'p', nummer: KWAAD, naam: KWAAD, tekst: aTekst(KWAAD), doelen: [], inzetten: [inzet] },
      ],
    }
    for (const [pad, inhoud] of build(anUitgave(publicatie)))
      if (/\.(html|xml)$/.test(pad)) expect(inhoud, pad).not.toMatch(/<script|<img src=x|\u202E/)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//kwaad.example',
    'http://kwaad.example',
    '/\\kwaad.example',
    ' https://x',
  ])('een link naar %s is geen link', (link) => {
    const tekst = [
      {
        soort: 'alinea' as const,
        inhoud: [{ soort: 'tekst' as const, tekst: 'klik', vet: false, cursief: false, link }],
      },
    ]
    expect(pagina(build(anUitgave({ inleiding: tekst })), '2025/index.html')).toContain('<p>klik</p>')
  })
})

describe('kleine aantallen', () => {
  const mensen = (id: string, wijk: string[] | null, waarde: number) =>
    [
      id,
      aCijfer({
        ...{ naam: `Begeleide jongeren ${id}`, waarde, tekst: String(waarde), eenheid: 'jongeren', teltPersonen: true },
        verwijzing: {
          soort: 'telling',
          telling: 'jongeren',
          van: '2025-01-01' as never,
          tot: '2025-12-31' as never,
          filters: wijk ? { wijk } : {},
        },
      }),
    ] as const
  const cijfers = Object.fromEntries([
    mensen('alle', null, 51),
    mensen('zuid', ['zuid'], 3),
    mensen('noord', ['noord'], 17),
    mensen('west', ['west'], 31),
  ])
  const inleiding = [
    {
      soort: 'alinea' as const,
      inhoud: ['zuid', 'noord', 'west'].map((cijferId) => ({
        soort: 'cijfer' as const,
        cijferId,
        woorden: `woord ${cijferId}`,
      })),
    },
  ]
  const bestanden = build(anUitgave({ cijfers, inleiding }))

  it('staan nergens, ook niet wat ze laat uitrekenen', () => {
    expect(pagina(bestanden, '2025/index.html')).toMatch(/minder dan 5<\/a>.*niet getoond<\/a>.*woord west<\/a>/s)
    const tabel = pagina(bestanden, '2025/cijfers/cijfers.csv')
    expect(tabel).toContain('"51"')
    expect(tabel).toContain('"31"')
    expect(tabel).not.toMatch(/"(3|17)"/)
    for (const inhoud of bestanden.values())
      expect(inhoud).not.toMatch(/jongeren (zuid: 3|noord: 17)|woord (zuid|noord)/)
  })

  it('verdwijnen ook uit de grafiek, de zin en het bestand van een doel', () => {
    const punten = [12, 2].map((waarde, p) => ({
      naam: String(2024 + p),
      waarde,
      laag: 1,
      hoog: 14,
      voorlopig: false,
      nadruk: p === 1,
      context: '',
    }))
    const grafiek = aGrafiek({ punten, norm: null, beschrijving: 'Van 12 naar 2.' })
    const doel = aDoel({
      ...{ teltPersonen: true, grafiek, nulmeting: '12', realisatie: '2', realisatieCijferId: null },
      zin: 'Er waren 2 jongeren.',
    })
    const met = build(anUitgave({ doelen: [doel], prioriteiten: [], cijfers: {} }))
    for (const [pad, inhoud] of met)
      if (pad.startsWith('2025/')) expect(zonderTags(inhoud), pad).not.toMatch(/Er waren 2|naar 2\.|"2025",2/)
    expect(pagina(met, '2025/doel/minder-inbraken/grafiek.csv')).toContain('["2025",null,null,null')
  })
})
