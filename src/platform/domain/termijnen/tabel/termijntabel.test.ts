import { describe, expect, it } from 'vitest'
import { formatLengte } from '../lengte.ts'
import { isAtwLengte } from '../shiftEinde.ts'
import type { Vorm } from '../termijn.ts'
import { findTermijn, TERMIJNTABEL } from './termijntabel.ts'

const VORMEN: readonly Vorm[] = TERMIJNTABEL.flatMap((termijn) => [termijn, ...Object.values(termijn.varianten ?? {})])

const IDS =
  `HV-01 HV-02 HV-03 HV-04 HV-05 WO-01 GB-01 GB-02 GB-03 CT-01 VR-01 NV-01 NV-02 OP-01 AW-01 AW-02 AW-03 AW-04 AW-05 AW-06
  AW-07 AW-08 AW-09 AW-10 AW-11 AW-12 BB-01 BB-02 BB-03 BZ-01 BZ-02 BZ-03 BZ-04 BI-01 BI-02 BI-03 BI-04 WG-01 WG-02 WG-03 WG-04
  WG-05 WS-01 RT-01 WP-01 WO-W1 WO-W2 WO-W3 WO-W4 AV-01 AV-02 AL-01 AL-02 AL-03 AR-01 LA-01 SB-01`.split(/\s+/)

describe('de tabel van termijnen', () => {
  it('heeft elk id één keer', () => {
    const ids = TERMIJNTABEL.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[A-Z]{2}-[A-Z]?\d{1,2}$/.test(id))).toBe(true)
  })

  it.each(IDS)('kent %s', (id) => {
    expect(findTermijn(id)).toMatchObject({ id })
  })

  it('noemt bij alles een artikel, een begin en een bron', () => {
    expect(
      VORMEN.filter(({ naam, artikel, start }) => naam === '' || start === '' || !/\d|Besluit/.test(artikel)),
    ).toEqual([])
    expect(TERMIJNTABEL.filter(({ bron }) => bron === '')).toEqual([])
  })

  it('houdt geldigheid op volgorde', () => {
    const omgekeerd = TERMIJNTABEL.filter(({ geldigVan, geldigTot }) => geldigVan && geldigTot && geldigVan > geldigTot)
    expect(omgekeerd).toEqual([])
  })

  it('verschuift nooit wat iemands rechten beperkt of gegevens langer bewaart', () => {
    const fout = VORMEN.filter(({ doel, schuift }) => (doel === 'duren' || doel === 'bewaren') && schuift !== 'nee')
    expect(fout).toEqual([])
  })

  it('verlengt nooit hoe lang gegevens blijven', () => {
    const fout = VORMEN.filter(({ doel, verlenging, opschorting }) => doel === 'bewaren' && (verlenging ?? opschorting))
    expect(fout).toEqual([])
  })

  it('zegt alleen van een termijn die kort genoeg is dat de Algemene termijnenwet geldt', () => {
    const teLang = VORMEN.filter(({ schuift, lengte }) => schuift === 'atw' && lengte && !isAtwLengte(lengte))
    expect(teLang.map(({ naam, lengte }) => `${naam}: ${lengte ? formatLengte(lengte) : ''}`)).toEqual([])
  })

  it('verwijst bij een verlenging naar een variant die er is', () => {
    for (const { verlenging, varianten = {} } of TERMIJNTABEL) {
      if (verlenging && 'variant' in verlenging) expect(Object.keys(varianten)).toContain(verlenging.variant)
    }
  })
})
