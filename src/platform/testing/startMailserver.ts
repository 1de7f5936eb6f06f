import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Ontvangen = {
  readonly van: string
  readonly aan: readonly string[]
  /** The message as it came over the line. */
  readonly ruw: string
}

export type Weigering = { readonly antwoord: number; readonly zin: string }

type Opties = {
  /** The port of a server that was stopped, to be that server again. */
  readonly poort?: number
  readonly weigerAdres?: (aan: string) => Weigering | undefined
  readonly weigerBericht?: (ruw: string) => Weigering | undefined
  /** Runs when a message is in, before the server says that it took it. */
  readonly voorAntwoord?: () => Promise<void>
  readonly inloggen?: { readonly gebruiker: string; readonly wachtwoord: string }
}

export type Mailserver = {
  readonly adres: string
  readonly poort: number
  readonly ontvangen: readonly Ontvangen[]
  /** Connections that were made, also those that brought nothing. */
  readonly verbindingen: () => number
  readonly stop: () => Promise<void>
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startMailserver(opties: Opties = {}): Promise<Mailserver> {
  const ontvangen: Ontvangen[] = []
  let verbindingen = 0
  const server = new SMTPServer({
    authOptional: opties.inloggen === undefined,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect: (_sessie, klaar) => {
      verbindingen += 1
      klaar()
    },
    onAuth: ({ username, password }, _sessie, klaar) => {
      const goed = username === opties.inloggen?.gebruiker && password === opties.inloggen?.wachtwoord
      if (goed) klaar(null, { user: username })
      else klaar(toFout({ antwoord: 535, zin: '5.7.8 nee' }))
    },
    onRcptTo: ({ address }, _sessie, klaar) => klaar(toFout(opties.weigerAdres?.(address))),
    onData: (stroom, sessie, klaar) => {
      const stukken: Buffer[] = []
      stroom.on('data', (stuk: Buffer) => stukken.push(stuk))
      stroom.on('end', () => {
        const ruw = Buffer.concat(stukken).toString('utf8')
        const weigering = opties.weigerBericht?.(ruw)
        if (weigering !== undefined) return klaar(toFout(weigering))
        const { mailFrom, rcptTo } = sessie.envelope
        ontvangen.push({ van: mailFrom ? mailFrom.address : '', aan: rcptTo.map(({ address }) => address), ruw })
        void (opties.voorAntwoord?.() ?? Promise.resolve()).then(() => klaar())
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', mislukt)
    server.listen(opties.poort ?? 0, '127.0.0.1', klaar)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    adres: `smtp://127.0.0.1:${port}`,
    poort: port,
    ontvangen,
    verbindingen: () => verbindingen,
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  }
}

const toFout = (weigering: Weigering | undefined): Error | null =>
  weigering === undefined ? null : Object.assign(new Error(weigering.zin), { responseCode: weigering.antwoord })
