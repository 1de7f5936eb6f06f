import { describe, expect, it } from 'vitest'
import { isBackupNodig, judgeBackups } from './backupstand.ts'

const op = (tekst: string): Date => new Date(tekst)

describe('een backup is nodig', () => {
  it.each([
    ['als er nooit een was', null, '2026-11-22T12:00:00Z', true],
    ['niet opnieuw in dezelfde nacht', '2026-11-22T01:05:00Z', '2026-11-22T12:00:00Z', false],
    ['niet vóór het afgesproken uur', '2026-11-21T01:05:00Z', '2026-11-22T00:30:00Z', false],
    ['zodra het uur er is (02:00 in Nederland)', '2026-11-21T01:05:00Z', '2026-11-22T01:00:00Z', true],
    ['overdag, als de server ’s nachts stilstond', '2026-11-21T01:05:00Z', '2026-11-22T12:00:00Z', true],
    ['ook in de zomer', '2026-07-21T00:05:00Z', '2026-07-22T00:00:00Z', true],
  ])('%s', (_naam, laatste, nu, nodig) => {
    expect(isBackupNodig(laatste === null ? null : op(laatste), 2, op(nu))).toBe(nodig)
  })

  it('één keer per dag, een jaar lang, wat de klok ook doet', () => {
    let laatste: Date | null = null
    let aantal = 0
    const begin = op('2026-01-01T12:00:00Z').getTime()
    for (let uur = 0; uur < 365 * 24; uur += 1) {
      const nu = new Date(begin + uur * 3_600_000)
      if (!isBackupNodig(laatste, 2, nu)) continue
      laatste = nu
      aantal += 1
    }
    expect(aantal).toBe(366)
  })
})

describe('de stand', () => {
  const nu = op('2026-11-22T12:00:00Z')
  it.each([
    ['goed', '2026-11-22T01:00:00Z', '2026-11-01T00:00:00Z', 'goed'],
    ['goed tot en met 36 uur', '2026-11-21T00:00:00Z', '2026-11-01T00:00:00Z', 'goed'],
    ['te oud daarna', '2026-11-20T23:59:59Z', '2026-11-01T00:00:00Z', 'te_oud'],
    ['nog geen, kort na het begin', null, '2026-11-22T11:00:00Z', 'nog_geen'],
    ['te oud als het maar niet lukt', null, '2026-11-20T11:00:00Z', 'te_oud'],
    ['te oud, ook vlak na een herstart', '2026-11-19T01:00:00Z', '2026-11-22T11:59:00Z', 'te_oud'],
  ])('is %s', (_naam, laatste, sinds, stand) => {
    expect(judgeBackups(laatste === null ? null : op(laatste), op(sinds), nu)).toBe(stand)
  })
})
