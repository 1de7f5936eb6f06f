import { expect, test } from 'vitest'
import { findMisplaced } from './findMisplaced.ts'

test.each([
  ['niets', 'abcdef', []],
  ['een lege lijst', '', []],
  ['twee die ver uit elkaar verwisseld zijn', 'aecdbf', [1, 4]],
  ['één die naar voren is gezet', 'eabcdf', [0]],
  ['één die naar achteren is gezet', 'acdefb', [5]],
  ['één die hier niet hoort', 'abzcd', [2]],
])('vindt %s', (_wat, letters, plekken) => {
  expect(findMisplaced([...letters])).toEqual(plekken)
})
