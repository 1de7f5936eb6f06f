import { expect, it } from 'vitest'
import { clipPassage } from './clipPassage.ts'

it('deelt een korte passage in drieën', () => {
  const tekst = 'In mei houden we een controle.'
  expect(clipPassage({ tekst, van: 3, tot: 6 })).toEqual({
    ervoor: 'In ',
    herkend: 'mei',
    erna: ' houden we een controle.',
  })
})

it('kort een lange passage in op hele woorden en laat het herkende heel', () => {
  const lang = 'woord '.repeat(200)
  const { ervoor, herkend, erna } = clipPassage({ tekst: `${lang}HIER${lang}`, van: lang.length, tot: lang.length + 4 })
  expect(herkend).toBe('HIER')
  expect(ervoor).toMatch(/^… woord .*woord $/)
  expect(erna).toMatch(/^woord .*woord …$/)
  expect(ervoor.length + erna.length).toBeLessThan(490)
})
