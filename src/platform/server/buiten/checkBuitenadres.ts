import { isIP } from 'node:net'
import { BuitenFout } from './BuitenFout.ts'
import { isEigenMachine, isIntern } from './isIntern.ts'

export type Buitengrens = {
  /** Baken itself runs on this machine only: then a server beside it may be asked, also without TLS. */
  readonly opEigenMachine: boolean
  /** Names of servers inside the own network that may be asked; who runs Baken sets them. */
  readonly interneServers: readonly string[]
}

/** IPv6 stands in brackets in an address, and nowhere else. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').toLowerCase()

export const isLokaleNaam = (host: string): boolean => host === 'localhost' || isEigenMachine(host)

export const magVerbinden = (grens: Buitengrens, host: string, ip: string): boolean =>
  !isIntern(ip) || grens.interneServers.includes(host) || (grens.opEigenMachine && isEigenMachine(ip))

/** Throws a BuitenFout for an address that Baken does not ask; a name is judged again by what it resolves to. */
export function checkBuitenadres(grens: Buitengrens, url: URL): void {
  const host = hostOf(url)
  const veilig = url.protocol === 'https:' || (url.protocol === 'http:' && grens.opEigenMachine && isLokaleNaam(host))
  if (!veilig || url.username !== '' || url.password !== '') throw new BuitenFout('geen_https', host)
  if (isIP(host) !== 0 && !magVerbinden(grens, host, host)) throw new BuitenFout('intern_adres', host)
}
