import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderScherm } from '../../../../../platform/testing/renderScherm.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { fakeInlezing, ID, VOORSTEL } from '../../../testing/fakeInlezing.ts'
import { inlezingRoutes } from '../inlezingRoutes.tsx'

const PROGRAMMA = { id: ID.prioriteit, titel: 'Veilig 2027', jaar: 2027 }
const handelingen = ['inlezing:read', 'inlezing:edit']

const withVerschil = (id: string, anders: object) =>
  VOORSTEL.regels.map((regel) => (regel.id === id ? { ...regel, ...anders } : regel))

it('vraagt of dit een nieuwe versie is, en vergelijkt', async () => {
  const { server, pad } = fakeInlezing({ inlezing: { kandidaten: [PROGRAMMA] } })
  const vergeleken = { ...fakeAntwoord(), programma: PROGRAMMA, kandidaten: [] }
  const { user, verzonden } = renderScherm({
    routes: inlezingRoutes,
    pad: `/inlezingen/${ID.inlezing}`,
    server: { ...server, [`POST ${pad}/_vergelijk`]: vergeleken },
    handelingen,
  })
  expect(await screen.findByText('Is dit een nieuwe versie van ‘Veilig 2027’ (2027)?')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ja, vergelijk' }))
  expect(await screen.findByRole('link', { name: /Verschillen/ })).toBeTruthy()
  expect(verzonden.find(({ pad: naar }) => naar.endsWith('/_vergelijk'))?.body).toEqual({ programmaId: PROGRAMMA.id })
})

const fakeAntwoord = () => {
  const { server, pad } = fakeInlezing()
  return (server[`GET ${pad}`] as () => object)()
}

it('toont wat er was en wat het document zegt, en wat met de hand is gewijzigd en dus blijft', async () => {
  const velden = [
    { veld: 'hoe', was: 'Brief versturen', document: 'Brief sturen', handmatig: false },
    { veld: 'wanneer', was: 'in mei', document: 'team leefbaar', handmatig: true },
  ]
  const regels = withVerschil(ID.brief, { verschil: { soort: 'gewijzigd', velden } })
  openVerschillen(regels)
  const gewijzigd = within(await screen.findByRole('region', { name: 'Gewijzigd' }))
  expect(gewijzigd.getByText('Brief versturen').tagName).toBe('DEL')
  expect(gewijzigd.getByText('in mei')).toBeTruthy()
  expect(gewijzigd.getByText(/Met de hand gewijzigd: jouw tekst blijft/)).toBeTruthy()
})

it('laat van wat niet meer in het document staat kiezen of het blijft', async () => {
  const regels = withVerschil(ID.brief, { verschil: { soort: 'weg', velden: [] }, vervallen: true, bron: [] })
  const { user, getVoorstel } = openVerschillen(regels)
  const weg = within(await screen.findByRole('region', { name: 'Niet meer in het document' }))
  expect(weg.getByRole('button', { name: 'Haal weg', pressed: true })).toBeTruthy()
  await user.click(weg.getByRole('button', { name: 'Houd' }))
  await waitFor(() => expect(getVoorstel().regels.find(({ id }) => id === ID.brief)?.vervallen).toBe(false))
  expect(await weg.findByRole('button', { name: 'Houd', pressed: true })).toBeTruthy()
})

function openVerschillen(regels: readonly Regel[]) {
  const inlezing = fakeInlezing({ inlezing: { programma: PROGRAMMA }, voorstel: { ...VOORSTEL, regels } })
  const scherm = renderScherm({
    routes: inlezingRoutes,
    pad: `/inlezingen/${ID.inlezing}?toon=verschillen`,
    server: inlezing.server,
    handelingen,
  })
  return { ...scherm, ...inlezing }
}
