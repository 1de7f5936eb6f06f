import { expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { dueHerinneringen } from './dueHerinneringen.ts'

const RONDE = { status: 'open', uiterlijk: datum('2026-12-20') } as const
const aGevraagde = (anders: {
  verstuurd?: string
  herinnerd?: string
  ingediend?: boolean
  ingetrokken?: boolean
}) => ({
  id: 'a',
  verstuurdOp: datum(anders.verstuurd ?? '2026-12-01'),
  herinnerdOp: anders.herinnerd === undefined ? null : datum(anders.herinnerd),
  ingediend: anders.ingediend ?? false,
  ingetrokken: anders.ingetrokken ?? false,
})

it.each([
  ['meer dan een week vooraf', '2026-12-12', {}, false],
  ['een week vooraf', '2026-12-13', {}, true],
  ['een week vooraf, voor de tweede keer die dag', '2026-12-13', { herinnerd: '2026-12-13' }, false],
  ['de dag erna', '2026-12-14', { herinnerd: '2026-12-13' }, false],
  ['een week vooraf gemist, alsnog', '2026-12-16', {}, true],
  ['pas kort gevraagd', '2026-12-13', { verstuurd: '2026-12-11' }, false],
  ['kort gevraagd, een dag later wel', '2026-12-14', { verstuurd: '2026-12-11' }, true],
  ['gevraagd binnen de laatste week', '2026-12-18', { verstuurd: '2026-12-14' }, false],
  ['op de laatste dag', '2026-12-20', { herinnerd: '2026-12-13' }, true],
  ['op de laatste dag, gisteren nog met de hand', '2026-12-20', { herinnerd: '2026-12-19' }, true],
  ['op de laatste dag, vandaag al', '2026-12-20', { herinnerd: '2026-12-20' }, false],
  ['na de laatste dag', '2026-12-21', {}, false],
  ['al ingediend', '2026-12-20', { ingediend: true }, false],
  ['link ingetrokken', '2026-12-20', { ingetrokken: true }, false],
])('herinnert: %s', (_wanneer, vandaag, gevraagde, verwacht) => {
  const due = dueHerinneringen(RONDE, [aGevraagde(gevraagde)], datum(vandaag))
  expect(due.length === 1).toBe(verwacht)
})

it('herinnert niet in een gesloten ronde', () => {
  expect(dueHerinneringen({ ...RONDE, status: 'gesloten' }, [aGevraagde({})], datum('2026-12-20'))).toEqual([])
})
