import { describe, expect, test } from 'vitest'
import { compileOnce } from './compileOnce.ts'

describe('compileOnce', () => {
  let keren = 0
  const zoek = compileOnce<{ readonly id: string; readonly nu: Date }, { id: string }>(
    ['id', 'nu'],
    (db, { id, nu }) => {
      keren += 1
      return db
        .selectFrom('toegang.sessie')
        .select('id')
        .where('id', '=', id)
        .where('gezien_op', '<', nu)
        .where('apparaat', '=', 'Firefox')
        .where('aangemaakt_op', '<', nu)
    },
  )

  test('elke waarde komt op haar plaats, ook tweemaal, en wat vast is blijft staan', () => {
    const nu = new Date()
    const { sql, parameters } = zoek({ id: 'een', nu })
    expect(parameters).toEqual(['een', nu, 'Firefox', nu])
    expect(sql.match(/\$\d/g)).toEqual(['$1', '$2', '$3', '$4'])
  })

  test('de tekst wordt eenmaal geschreven, en de ene vraag laat niets achter in de andere', () => {
    const eerste = zoek({ id: 'een', nu: new Date(0) })
    const tweede = zoek({ id: 'twee', nu: new Date(1) })
    expect(keren).toBe(1)
    expect(eerste.parameters[0]).toBe('een')
    expect(tweede).toMatchObject({ sql: eerste.sql, parameters: ['twee', new Date(1), 'Firefox', new Date(1)] })
  })
})
