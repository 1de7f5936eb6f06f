import { screen, waitFor, within } from '@testing-library/react'
import { createRoute } from '@tanstack/react-router'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { Weigering } from '../../../../platform/testing/fakeServer.ts'
import { renderScherm } from '../../../../platform/testing/renderScherm.tsx'
import { schilRoute } from '../../../../platform/web/schil/schilRoute.tsx'
import type { Tekst } from '../../domain/tekst/tekst.ts'
import { fillDocument } from '../../server/tekst/document/tekstdocument.ts'
import { Teksteditor } from './Teksteditor.tsx'

// jsdom measures nothing; the editor asks where the caret stands to scroll there.
Range.prototype.getClientRects = () => document.body.getClientRects()
Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect()

const ID = 'b0a1c3de-0000-4000-8000-000000000007'
const CIJFER = {
  ...{ id: 'b0a1c3de-0000-4000-8000-000000000008', label: 'Ritten van de gele bus', tekst: '3', eenheid: 'keer' },
  ...{ definitie: 'Elke rit telt één keer.', bron: 'Activiteiten', peilmoment: '2026-12-31' },
}
const TEKST: Tekst = [
  {
    soort: 'alinea',
    inhoud: [
      { soort: 'tekst', tekst: 'We reden ', vet: false, cursief: false, link: null },
      { soort: 'cijfer', cijferId: CIJFER.id, woorden: 'drie keer' },
    ],
  },
]

function aStaat(): string {
  const doc = new Y.Doc()
  fillDocument(doc, TEKST)
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

const NIEUWS = { volgnummer: 0, wijzigingen: [], bevroren: false, aanwezig: ['Bo Jansen'], opmerkingenstand: '1.0.0' }
const OPMERKING = {
  ...{ id: 'b0a1c3de-0000-4000-8000-000000000009', plek: null, citaat: 'in juni', tekst: 'Klopt dit?' },
  ...{ voorstel: null, stand: 'open', door: 'Bo Jansen', op: '2026-11-22T18:00:00.000Z', afgehandeld: null },
  antwoorden: [],
}

const renderTekst = (server: object = {}, begin: object = {}) =>
  renderScherm({
    routes: [
      createRoute({
        getParentRoute: () => schilRoute,
        path: '/proef',
        component: () => (
          <Teksteditor
            {...{ id: ID, label: 'Toelichting bij de bus', cijfers: [CIJFER], nieuweCijfers: [] }}
            onNieuwCijfer={async () => null}
            onKlaar={() => undefined}
          />
        ),
      }),
    ],
    pad: '/proef',
    server: {
      [`GET /v1/teksten/${ID}`]: {
        ...{ staat: aStaat(), volgnummer: 0, bevroren: false, mag: { schrijven: true } },
        ...begin,
      },
      [`GET /v1/teksten/${ID}/wijzigingen`]: NIEUWS,
      [`GET /v1/teksten/${ID}/opmerkingen`]: { items: [OPMERKING] },
      ...server,
    },
  })

describe('de teksteditor', () => {
  it('toont de tekst met wie er ook is, en zegt van een cijfer hoe het geteld is', async () => {
    const { user } = renderTekst()
    const vlak = await screen.findByRole('textbox', { name: 'Toelichting bij de bus' })
    const cijfer = await within(vlak).findByRole('button', { name: 'drie keer' })
    expect(cijfer.getAttribute('aria-describedby')).not.toBeNull()
    expect(await screen.findByText('Ook hier: Bo Jansen')).toBeDefined()
    await user.click(cijfer)
    const venster = await screen.findByRole('dialog', { name: 'Ritten van de gele bus' })
    expect(within(venster).getByText('Elke rit telt één keer.')).toBeDefined()
  })

  it('heeft een werkbalk met namen, en zegt wat aan staat', async () => {
    const { user } = renderTekst()
    const balk = await screen.findByRole('toolbar', { name: 'Opmaak' })
    const kop = within(balk).getByRole('button', { name: 'Tussenkop' })
    expect(kop.getAttribute('aria-pressed')).toBe('false')
    await user.click(kop)
    await waitFor(() => expect(kop.getAttribute('aria-pressed')).toBe('true'))
  })

  it('stuurt wat er verandert, en zegt het zolang dat niet lukt', async () => {
    const { user, verzonden } = renderTekst({ [`POST /v1/teksten/${ID}/wijzigingen`]: new Weigering(503) })
    await user.click(await screen.findByRole('button', { name: 'Kop' }))
    expect(await screen.findByText(/Nog niet bewaard/)).toBeDefined()
    expect(verzonden.some(({ method }) => method === 'POST')).toBe(true)
  })

  it('toont een opmerking waarvan de woorden weg zijn met het citaat', async () => {
    renderTekst()
    const kaart = await screen.findByRole('article', { name: 'Opmerking van Bo Jansen' })
    expect(within(kaart).getByText('in juni')).toBeDefined()
    expect(within(kaart).getByText('Bij verwijderde tekst')).toBeDefined()
  })

  it('is alleen te lezen als de verantwoording is vastgesteld', async () => {
    const bevroren = { bevroren: true }
    renderTekst(
      { [`GET /v1/teksten/${ID}/wijzigingen`]: { ...NIEUWS, ...bevroren } },
      { ...bevroren, mag: { schrijven: false } },
    )
    expect(await screen.findByText(/Deze tekst staat vast/)).toBeDefined()
    expect(screen.queryByRole('toolbar')).toBeNull()
    expect(screen.getByRole('textbox').getAttribute('contenteditable')).toBe('false')
  })
})
