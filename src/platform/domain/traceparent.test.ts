import { expect, test } from 'vitest'
import { parseTraceparent } from './traceparent.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'

test.each([
  ['versie 00', `00-${TRACE}-${SPAN}-01`],
  ['niet gevolgd', `00-${TRACE}-${SPAN}-00`],
  ['een latere versie', `cc-${TRACE}-${SPAN}-01`],
  ['een latere versie die meer zegt', `cc-${TRACE}-${SPAN}-01-wat-dan-ook`],
])('leest %s', (_wat, kop) => {
  expect(parseTraceparent(kop)).toEqual({ traceId: TRACE, parentSpanId: SPAN })
})

test.each([
  ['niets', ''],
  ['hoofdletters', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
  ['een trace van nullen', `00-${'0'.repeat(32)}-${SPAN}-01`],
  ['een span van nullen', `00-${TRACE}-${'0'.repeat(16)}-01`],
  ['de verboden versie', `ff-${TRACE}-${SPAN}-01`],
  ['versie 00 met iets erachter', `00-${TRACE}-${SPAN}-01-x`],
  ['een latere versie met iets eraan vast', `cc-${TRACE}-${SPAN}-01x`],
  ['een te korte trace', `00-${TRACE.slice(1)}-${SPAN}-01`],
  ['spaties eromheen', ` 00-${TRACE}-${SPAN}-01`],
  ['twee koppen aan elkaar', `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`],
])('slaat over: %s', (_wat, kop) => {
  expect(parseTraceparent(kop)).toBeNull()
})
