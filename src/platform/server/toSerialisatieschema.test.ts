import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toSerialisatieschema } from './toSerialisatieschema.ts'

const schemaOf = (vorm: z.ZodType) => toSerialisatieschema(z.toJSONSchema(vorm, { target: 'draft-7' }))

describe('het schema waarmee een antwoord wordt geschreven', () => {
  it('houdt velden en soorten, zonder de vorm van een waarde', () => {
    expect(schemaOf(z.object({ op: z.iso.date(), format: z.string().min(1).max(5) }))).toMatchObject({
      properties: { op: { type: 'string' }, format: { type: 'string' } },
      required: ['op', 'format'],
    })
    expect(JSON.stringify(schemaOf(z.object({ op: z.iso.date() })))).not.toContain('pattern')
  })

  it.each([
    ['een tekst', z.iso.date().nullable(), { type: 'string', nullable: true }],
    ['een object', z.object({ van: z.iso.date() }).nullable(), { type: 'object', nullable: true }],
    ['een woord uit een rij', z.enum(['a', 'b']).nullable(), { enum: ['a', 'b', null], nullable: true }],
    ['een lijst', z.array(z.enum(['a']).nullable()), { items: { type: 'string', nullable: true } }],
  ])('schrijft %s of niets zonder te proberen', (_, vorm, verwacht) => {
    expect(schemaOf(vorm)).toMatchObject(verwacht)
    expect(JSON.stringify(schemaOf(vorm))).not.toContain('anyOf')
  })

  it('laat een keuze tussen meer soorten een keuze', () => {
    expect(schemaOf(z.union([z.string(), z.object({}), z.null()]))).toMatchObject({ anyOf: [{}, {}, {}] })
  })
})
