import { describe, expect, it } from 'vitest'
import { isEigenMachine, isIntern } from './isIntern.ts'

describe('een adres', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '100.100.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:a00:1::1',
    'geen adres',
    '',
  ])('%s is intern', (adres) => {
    expect(isIntern(adres)).toBe(true)
  })

  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '193.0.0.1', '2a02:22d0::1', '2606:4700::1111'])(
    '%s is van buiten',
    (adres) => {
      expect(isIntern(adres)).toBe(false)
    },
  )

  it.each([
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['localhost', false],
  ])('%s op de eigen machine: %s', (adres, eigen) => {
    expect(isEigenMachine(adres)).toBe(eigen)
  })
})
