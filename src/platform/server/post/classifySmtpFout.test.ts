import { expect, test } from 'vitest'
import { classifySmtpFout, type SmtpFout } from './classifySmtpFout.ts'
import type { Uitkomst } from './uitkomst.ts'

const storing = (fout: Extract<Uitkomst, { soort: 'storing' }>['fout'], telt: boolean): Uitkomst => ({
  soort: 'storing',
  fout,
  telt,
})

const GEVALLEN: readonly (readonly [string, SmtpFout, Uitkomst])[] = [
  ['niemand luistert', { code: 'ESOCKET', command: 'CONN', syscall: 'connect' }, storing('geen_antwoord', false)],
  ['de naam bestaat niet', { code: 'EDNS', command: 'CONN' }, storing('geen_antwoord', false)],
  [
    'geen verbinding op tijd',
    { code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'CONNECT_TIMEOUT' },
    storing('geen_antwoord', false),
  ],
  [
    'geen begroeting op tijd',
    { code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'GREETING_TIMEOUT' },
    storing('geen_antwoord', false),
  ],
  [
    'dicht bij de begroeting',
    { code: 'EPROTOCOL', command: 'CONN', responseCode: 554, response: '554 nee' },
    storing('geen_antwoord', false),
  ],
  ['sluit af', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 }, storing('geen_antwoord', false)],
  ['geen TLS', { code: 'ETLS', command: 'STARTTLS' }, storing('geen_veilige_verbinding', false)],
  [
    'een verkeerd wachtwoord',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
    storing('inloggen_geweigerd', false),
  ],
  [
    'eerst inloggen',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 530 },
    storing('inloggen_geweigerd', false),
  ],
  [
    'een vreemde afzender',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 },
    storing('afzender_geweigerd', false),
  ],
  [
    'te groot, vooraf gezegd',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 552 },
    { soort: 'nooit', fout: 'bericht_geweigerd' },
  ],
  ['te groot, zelf gezien', { code: 'EMESSAGE', command: 'MAIL FROM' }, { soort: 'nooit', fout: 'bericht_geweigerd' }],
  [
    'een onbekend adres',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 onbekend' },
    { soort: 'nooit', fout: 'adres_geweigerd' },
  ],
  [
    'niet doorsturen',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 554, response: '554 5.7.1 relay' },
    { soort: 'later', fout: 'doorsturen_geweigerd' },
  ],
  [
    'een grijze lijst',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 },
    { soort: 'later', fout: 'mailserver_vraagt_geduld' },
  ],
  [
    'verkeerde volgorde',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 503 },
    { soort: 'later', fout: 'mailserver_vraagt_geduld' },
  ],
  [
    'de inhoud geweigerd',
    { code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 5.7.1 spam' },
    { soort: 'nooit', fout: 'bericht_geweigerd' },
  ],
  ['afgebroken', { code: 'ECONNECTION', command: 'CONN' }, storing('verbinding_verbroken', true)],
  [
    'stilte onderweg',
    { code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'SOCKET_TIMEOUT' },
    storing('verbinding_verbroken', true),
  ],
  ['te lang bezig', { code: 'EABORT' }, storing('verbinding_verbroken', true)],
  ['iets anders', {}, storing('verbinding_verbroken', true)],
]

test.each(GEVALLEN)('%s', (_wat, fout, uitkomst) => {
  expect(classifySmtpFout(fout)).toEqual(uitkomst)
})
