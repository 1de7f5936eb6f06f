import { BlockList, isIP } from 'node:net'

type Reeks = readonly [adres: string, bits: number]

/** What is not on the open internet (IANA special-purpose address registries): own machine, own network, link-local, reserved. */
const REEKSEN: readonly Reeks[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
/** Only 2000::/3 is given out, and within it these still lead elsewhere: tunnels that hold an IPv4 address, documentation. */
const REEKSEN_6: readonly Reeks[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const intern = new BlockList()
for (const [adres, bits] of REEKSEN) intern.addSubnet(adres, bits, 'ipv4')
for (const [adres, bits] of REEKSEN_6) intern.addSubnet(adres, bits, 'ipv6')
const uitgegeven = new BlockList()
uitgegeven.addSubnet('2000::', 3, 'ipv6')
const eigenMachine = new BlockList()
eigenMachine.addSubnet('127.0.0.0', 8, 'ipv4')
eigenMachine.addAddress('::1', 'ipv6')

/** True for every address that is not certainly on the open internet, also for text that is no address at all. */
export function isIntern(adres: string): boolean {
  const soort = isIP(adres)
  if (soort === 4) return intern.check(adres, 'ipv4')
  return soort !== 6 || !uitgegeven.check(adres, 'ipv6') || intern.check(adres, 'ipv6')
}

export const isEigenMachine = (adres: string): boolean => {
  const soort = isIP(adres)
  return soort !== 0 && eigenMachine.check(adres, soort === 4 ? 'ipv4' : 'ipv6')
}
