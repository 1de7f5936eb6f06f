import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { programmaSamenvatting } from './contractOnderdeel.ts'
import { standSchema, vandaagSchema, werkregel } from './contractUitvoeringvormen.ts'
import { DADEN } from './domain/daad.ts'

const { vandaag, programmas, sinds, nieuw } = vandaagSchema.shape

export const bestuursdagContract = defineContract({
  getBestuursdag: {
    method: 'GET',
    path: '/bestuursdag',
    samenvatting: 'Wat bestuur en raad willen weten: wat te laat is en waarom, wat op een besluit wacht, wat wijzigde.',
    handeling: 'bestuursdag:read',
    success: {
      status: 200,
      body: z.object({
        ...{ vandaag, programmas, sinds, nieuw },
        /** With the last words that somebody reported about it. */
        teLaat: z.array(werkregel.extend({ laatsteBericht: standSchema.shape.laatsteBericht })),
        /** Programmes that wait for adoption; empty for who does not hold `besluit:read`. */
        concepten: z.array(programmaSamenvatting),
        /** What changed in the text of the adopted programmes since the visit before; not by whom. */
        gewijzigd: z.array(
          z.object({
            programmaId: z.uuid(),
            soort: z.string(),
            recordId: z.uuid(),
            naam: z.string(),
            daad: z.enum(DADEN),
            aantal: z.int(),
            laatst: z.iso.datetime(),
          }),
        ),
      }),
    },
  },
})
