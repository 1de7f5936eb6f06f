import { expect, it } from 'vitest'
import { nameFout } from './nameFout.ts'
import { reportOnce } from './reportOnce.ts'

const metCode = (code: string): Error => Object.assign(new Error('stil'), { code })

it('noemt wat steeds misgaat één keer, tot het weer goed ging', async () => {
  const verloop = [
    ...[metCode('ENOSPC'), metCode('ENOSPC'), new RangeError('stil'), null],
    ...[new RangeError('stil'), metCode('ENOSPC')],
  ]
  const genoemd: string[] = []
  const look = reportOnce(
    async () => {
      const fout = verloop.shift()
      if (fout) throw fout
    },
    nameFout,
    (naam) => void genoemd.push(naam),
  )
  while (verloop.length > 0) await look()
  expect(genoemd).toEqual(['ENOSPC', 'RangeError', 'RangeError', 'ENOSPC'])
})
