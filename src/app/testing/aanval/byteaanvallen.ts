import type { Endpoint } from '../../../platform/contract.ts'
import type { Aanval } from './aanval.ts'
import { DIEP, EIGEN_WOORD } from './aanvalswoorden.ts'
import { toMultipart, type Verzoek } from './verzoek.ts'

/** What goes over the line is not what it should be: refused before anybody looks at what is in it. */
export function listByteaanvallen(endpoint: Endpoint, basis: Verzoek): readonly Aanval[] {
  if (endpoint.bestand) return opHetBestand(basis)
  if (!endpoint.body || endpoint.formulier) return []
  const json = { 'content-type': 'application/json' }
  const goed = JSON.stringify(basis.body)
  const diep = (open: string, dicht: string) => open.repeat(DIEP) + dicht.repeat(DIEP)
  const ruw: readonly (readonly [string, string | Buffer, Record<string, string>, readonly number[]])[] = [
    ['halve JSON', goed.slice(0, -1), json, [400]],
    ['geen JSON', `dit is ${EIGEN_WOORD}`, json, [400]],
    ['leeg', '', json, [400]],
    ['geen UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), json, [400]],
    ['twee waarden', `${goed}${goed}`, json, [400]],
    ['diepe lijst', diep('[', ']'), json, [400]],
    ['diep voorwerp', `${'{"a":'.repeat(DIEP)}1${'}'.repeat(DIEP)}`, json, [400]],
    ['te groot', `{"a":"${'x'.repeat(1_100_000)}"}`, json, [413]],
    ['__proto__', `{"__proto__":{"isBeheerder":true}}`, json, [400]],
    ['constructor.prototype', `{"constructor":{"prototype":{"isBeheerder":true}}}`, json, [400]],
    ['een getal', '42', json, [400]],
    ['text/plain', goed, { 'content-type': 'text/plain' }, [400, 415]],
    [
      'xml',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
      [415],
    ],
    ['formulier', `a=${EIGEN_WOORD}`, { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
    ['zonder soort', goed, { 'content-type': '' }, [400, 415]],
    ['soort die niet bestaat', goed, { 'content-type': 'a\u0000/b;;;' }, [400, 415]],
  ]
  return [
    ...ruw.map(([naam, bytes, headers, mag]) => ({ naam, verzoek: { ...basis, ruw: bytes, headers }, mag })),
    {
      naam: 'bestand in plaats van JSON',
      verzoek: { ...basis, ...toMultipart({ naam: 'x', bytes: Buffer.from('x') }) },
      mag: [400, 415],
    },
  ]
}

function opHetBestand(basis: Verzoek): readonly Aanval[] {
  const leeg = Buffer.alloc(0)
  const mis = [400, 409, 413, 415]
  return [
    {
      naam: 'JSON in plaats van bestand',
      verzoek: { ...basis, ruw: '{}', headers: { 'content-type': 'application/json' } },
      mag: mis,
    },
    { naam: 'leeg bestand', verzoek: { ...basis, ...toMultipart({ naam: 'leeg.txt', bytes: leeg }) }, mag: mis },
    {
      naam: 'ander veld',
      verzoek: { ...basis, ...toMultipart({ naam: 'a.txt', bytes: Buffer.from('a') }, 'anders') },
      mag: mis,
    },
    {
      naam: 'zonder einde',
      verzoek: {
        ...basis,
        ruw: Buffer.from('--grens\r\ncontent-disposition: form-data; name="bestand"'),
        headers: { 'content-type': 'multipart/form-data; boundary=grens' },
      },
      mag: mis,
    },
    { naam: 'zonder grens', verzoek: { ...basis, headers: { 'content-type': 'multipart/form-data' } }, mag: mis },
  ]
}
