import { describe, expect, it } from 'vitest'
import { checkKleuren, type HuisstijlKleuren } from './kleurkeuring.ts'

const BAKEN: HuisstijlKleuren = { merk: '#154273', merkInkt: '#ffffff', accent: '#01689b', accentInkt: '#ffffff' }

describe('keuring van huisstijlkleuren', () => {
  it.each<[string, Partial<HuisstijlKleuren>, string[]]>([
    ['de eigen kleuren voldoen', {}, []],
    ['witte tekst op geel is niet te lezen', { merk: '#ffd200' }, ['merkInkt']],
    ['zwarte tekst op geel wel', { merk: '#ffd200', merkInkt: '#000000' }, []],
    ['een licht accent valt weg op de pagina', { accent: '#7fd0f0', accentInkt: '#000000' }, ['accent']],
    ['een licht accent met witte tekst faalt twee keer', { accent: '#7fd0f0' }, ['accentInkt', 'accent']],
  ])('%s', (_regel, keuze, afgekeurd) => {
    const keuring = checkKleuren({ ...BAKEN, ...keuze })
    expect(keuring.filter(({ voldoet }) => !voldoet).map(({ veld }) => veld)).toEqual(afgekeurd)
  })
})
