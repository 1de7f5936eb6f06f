/** What is tried first. */
const BEKEND = new Set(
  'postgres password passwd wachtwoord welkom geheim secret admin beheer baken gemeente changeme test root 123456 qwerty'.split(
    ' ',
  ),
)
const KORTSTE = 12

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1|)$/

type Geheimen = Readonly<Partial<Record<'DATABASE_URL' | 'DATABASE_MIGRATION_URL' | 'BAKEN_SMTP', string | undefined>>>

/**
 * Why the server should not start with these settings, as Dutch sentences without the secret in them. A database or mail server on
 * this very machine is left alone: who can reach it can read the settings too.
 */
export function listZwakkeGeheimen(geheimen: Geheimen): readonly string[] {
  return Object.entries(geheimen).flatMap(([naam, adres]) => {
    const waarom = adres === undefined ? null : weighGeheim(new URL(adres))
    return waarom === null ? [] : [`${naam}: ${waarom}`]
  })
}

function weighGeheim({ protocol, hostname, username, password }: URL): string | null {
  const isMail = protocol.startsWith('smtp')
  // A mail server may go without, and without a name there is no password to guess.
  if (LOOPBACK.test(hostname) || (isMail && username === '')) return null
  const woord = decodeURIComponent(password)
  if (woord === '') return 'er staat geen wachtwoord in. Zet er een wachtwoord in dat niemand kan raden.'
  const kaal = woord.toLowerCase().replace(/[^a-z]+$/, '')
  const teRaden =
    BEKEND.has(woord.toLowerCase()) || BEKEND.has(kaal) || kaal === decodeURIComponent(username).toLowerCase()
  if (teRaden) return 'het wachtwoord is makkelijk te raden. Kies een ander.'
  if (!isMail && woord.length < KORTSTE) return `het wachtwoord is korter dan ${KORTSTE} tekens. Kies een langer.`
  return null
}
