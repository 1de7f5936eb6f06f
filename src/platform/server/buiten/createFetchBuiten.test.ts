import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { findBuitenFout } from './BuitenFout.ts'
import { createFetchBuiten } from './createFetchBuiten.ts'

const hier = createFetchBuiten({ opEigenMachine: true, interneServers: [] })
const elders = createFetchBuiten({ opEigenMachine: false, interneServers: [] })
const GET = { method: 'GET', headers: { accept: 'application/json' } }

let server: Server | undefined
afterEach(() => server?.close())

async function listen(antwoord: RequestListener): Promise<string> {
  server = createServer(antwoord).listen(0, '127.0.0.1')
  await new Promise((klaar) => server?.once('listening', klaar))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const redenOf = (vraag: Promise<Response>): Promise<string | undefined> =>
  vraag.then(
    () => undefined,
    (fout: unknown) => findBuitenFout(fout)?.reden,
  )

describe('een vraag aan een andere server', () => {
  it('komt aan met kop en inhoud, en geeft het antwoord', async () => {
    const adres = await listen((vraag, antwoord) => {
      let inhoud = ''
      vraag.on('data', (stuk: Buffer) => (inhoud += stuk.toString()))
      vraag.on('end', () => antwoord.writeHead(201, { 'x-soort': 'proef' }).end(`${vraag.headers.accept} ${inhoud}`))
    })
    const body = new URLSearchParams({ a: 'b c' })
    const antwoord = await hier(adres, { ...GET, method: 'POST', body })
    expect([antwoord.status, antwoord.headers.get('x-soort')]).toEqual([201, 'proef'])
    expect(await antwoord.text()).toBe('application/json a=b+c')
  })

  it.each([
    ['http://elders.example/', 'geen_https'],
    ['ftp://elders.example/', 'geen_https'],
    ['https://naam:woord@elders.example/', 'geen_https'],
    ['http://127.0.0.1/', 'geen_https'],
    ['https://127.0.0.1/', 'intern_adres'],
    ['https://[::1]/', 'intern_adres'],
    ['https://[::ffff:10.0.0.1]/', 'intern_adres'],
    ['https://169.254.169.254/latest/meta-data', 'intern_adres'],
    ['https://10.0.0.1/', 'intern_adres'],
    ['https://0x7f000001/', 'intern_adres'],
    ['https://2130706433/', 'intern_adres'],
    ['https://localhost/', 'intern_adres'],
  ])('gaat niet naar %s', async (adres, reden) => {
    expect(await redenOf(elders(adres, GET))).toBe(reden)
  })

  it('gaat op de eigen machine nog niet naar het eigen netwerk', async () => {
    expect(await redenOf(hier('https://10.0.0.1/', GET))).toBe('intern_adres')
    expect(await redenOf(hier('http://10.0.0.1/', GET))).toBe('geen_https')
  })

  it('gaat naar een interne server die is toegestaan, alleen onder die naam en met TLS', async () => {
    const met = createFetchBuiten({ opEigenMachine: false, interneServers: ['127.0.0.1'] })
    const poort = new URL(await listen((_vraag, antwoord) => antwoord.end())).port
    expect(await redenOf(met(`https://127.0.0.1:${poort}/`, GET))).toBe('onbereikbaar')
    expect(await redenOf(met(`http://127.0.0.1:${poort}/`, GET))).toBe('geen_https')
    expect(await redenOf(met(`https://127.0.0.2:${poort}/`, GET))).toBe('intern_adres')
  })

  it('volgt geen verwijzing', async () => {
    const adres = await listen((_vraag, antwoord) => antwoord.writeHead(302, { location: 'http://10.0.0.1/' }).end())
    expect(await redenOf(hier(adres, GET))).toBe('verwijst_door')
  })

  it('leest niet meer dan de grens', async () => {
    const adres = await listen((_vraag, antwoord) => antwoord.end(Buffer.alloc(600 * 1024)))
    expect(await redenOf(hier(adres, GET))).toBe('te_groot')
  })

  it('wacht niet langer dan mag', async () => {
    const adres = await listen((_vraag, antwoord) => void antwoord.writeHead(200).write('begin'))
    expect(await redenOf(hier(adres, { ...GET, signal: AbortSignal.timeout(100) }))).toBe('te_traag')
    server?.closeAllConnections()
  })

  it('zegt het als er niemand is', async () => {
    expect(await redenOf(hier('http://127.0.0.1:1/', GET))).toBe('onbereikbaar')
  })
})
