import { z } from 'zod'

/**
 * What is left of a record that was destroyed: enough to destroy it again in a restored backup, and nothing about a person.
 * `soort` names who knows how ("notities.notitie"); the module that destroys registers it as a Vergeter.
 */
export const grafsteen = z.strictObject({
  gemeente: z.int().min(1).max(9999),
  soort: z.string().regex(/^[a-z_]{1,40}\.[a-z_]{1,40}$/),
  id: z.uuid(),
  vernietigdOp: z.iso.datetime(),
})
export type Grafsteen = z.output<typeof grafsteen>
