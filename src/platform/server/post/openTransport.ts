import { createTransport } from 'nodemailer'
import { classifySmtpFout, type SmtpFout } from './classifySmtpFout.ts'
import type { Uitkomst } from './uitkomst.ts'

export type Mail = {
  readonly id: string
  readonly aan: string
  readonly onderwerp: string
  readonly tekst: string
  readonly html: string
  /** Empty for a message that does not come again. */
  readonly afmeldadres: string
}

export type Transport = {
  /** Offers one message and never throws. After at most WACHTTIJDEN.bericht there is an outcome. */
  readonly send: (mail: Mail) => Promise<Uitkomst>
  readonly close: () => void
}

/** In milliseconds. `bericht` bounds the whole of it: a server that trickles never trips the others. */
export const WACHTTIJDEN = { verbinding: 10_000, begroeting: 10_000, stilte: 20_000, bericht: 30_000 } as const

type TransportOpties = {
  /** smtp:// (STARTTLS when offered) or smtps://, with user and password when the server asks for them. */
  readonly smtp: string
  readonly afzender: string
  readonly wachttijden?: typeof WACHTTIJDEN | Readonly<Record<keyof typeof WACHTTIJDEN, number>>
}

/** One pooled connection to the mail server, opened when there is something to send. Logs nothing. */
export function openTransport({ smtp, afzender, wachttijden = WACHTTIJDEN }: TransportOpties): Transport {
  const nodemailer = createTransport({
    ...readSmtpAdres(smtp),
    pool: true,
    maxConnections: 1,
    maxRequeues: 1,
    dnsTimeout: wachttijden.verbinding,
    connectionTimeout: wachttijden.verbinding,
    greetingTimeout: wachttijden.begroeting,
    socketTimeout: wachttijden.stilte,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  const domein = afzender.slice(afzender.lastIndexOf('@') + 1)
  return {
    send: ({ id, aan, onderwerp, tekst, html, afmeldadres }) =>
      nodemailer
        .sendMail({
          signal: AbortSignal.timeout(wachttijden.bericht),
          envelope: { from: afzender, to: [aan] },
          from: { name: 'Baken', address: afzender },
          to: { name: '', address: aan },
          subject: onderwerp,
          text: tekst,
          html,
          // The same at every attempt, so that a message that goes out twice arrives as one.
          messageId: `<${id}@${domein}>`,
          // RFC 3834: no out-of-office answers.
          headers: { 'Auto-Submitted': 'auto-generated', ...toAfmeldkoppen(afmeldadres) },
        })
        .then(
          () => ({ soort: 'verstuurd' }) as const,
          (fout: unknown) => classifySmtpFout(fout as SmtpFout),
        ),
    close: () => nodemailer.close(),
  }
}

/** RFC 8058 asks for https: without it a mail program shows no button, and the address in the text is the way. */
const toAfmeldkoppen = (afmeldadres: string): Readonly<Record<string, string>> =>
  afmeldadres.startsWith('https:')
    ? { 'List-Unsubscribe': `<${afmeldadres}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/** Only what stands here counts: a query in the address cannot switch a safeguard off. */
export function readSmtpAdres(smtp: string): {
  host: string
  port: number
  secure: boolean
  requireTLS: boolean
  auth?: { user: string; pass: string }
} {
  const { protocol, hostname, port, username, password } = new URL(smtp)
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const secure = protocol === 'smtps:'
  const auth = username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password never crosses a network in the clear.
    requireTLS: !secure && auth !== undefined && !LOOPBACK.test(host),
    ...(auth && { auth }),
  }
}
