/** Whom a passkey belongs to (WebAuthn): a name in the address, and the one origin that may use it. */
export type RelyingParty = { readonly id: string; readonly origin: string }

const IP = /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/
const EIGEN_MACHINE = /^(localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/

/**
 * From the configured address, and never from what a request says of itself: behind a proxy anybody can claim any host. Only when
 * Baken stands on the own machine, the host that the browser named counts, and then only localhost. Null where browsers know no
 * passkeys: at an address without a name.
 */
export function findRelyingParty(adres: string, host: string | undefined): RelyingParty | null {
  const { hostname, origin } = new URL(adres)
  if (!EIGEN_MACHINE.test(hostname)) return IP.test(hostname) ? null : { id: hostname, origin }
  const poort = /^localhost(:\d{1,5})?$/.exec(host ?? '')
  return poort && { id: 'localhost', origin: `http://localhost${poort[1] ?? ''}` }
}
