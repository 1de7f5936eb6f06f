import { describe, expect, it } from 'vitest'
import { isAtMaildomein, parseMaildomein } from './maildomein.ts'

describe('een maildomein', () => {
  it.each([
    ['@Woonveste.example ', 'woonveste.example'],
    ['mail.woonveste.example', 'mail.woonveste.example'],
    ['woonveste', null],
    ['jan@woonveste.example', null],
    ['woon veste.example', null],
    ['-woon.example', null],
    [`${'a'.repeat(64)}.example`, null],
    ['', null],
  ])('%j is %j', (tekst, domein) => expect(parseMaildomein(tekst)).toBe(domein))

  it.each([
    ['jan@woonveste.example', true],
    ['jan@post.woonveste.example', true],
    ['jan@Woonveste.Example', true],
    ['jan@nepwoonveste.example', false],
    ['woonveste.example@elders.example', false],
  ])('%s hoort erbij: %s', (email, hoort) => expect(isAtMaildomein(email, ['woonveste.example'])).toBe(hoort))

  it('is bij een organisatie zonder domein elk domein', () => {
    expect(isAtMaildomein('jan@elders.example', [])).toBe(true)
  })
})
