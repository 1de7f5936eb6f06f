import { z } from 'zod'
import { defineContract } from '../../platform/contract.ts'
import { BACKUPSTANDEN } from '../../platform/domain/backup/backupstand.ts'

export const backupsContract = defineContract({
  listBackups: {
    method: 'GET',
    path: '/backups',
    samenvatting: 'Hoe het met de backups van deze installatie staat, en welke er zijn, de nieuwste voorop.',
    handeling: 'backup:read',
    success: {
      status: 200,
      body: z.object({
        /** uit: niet ingesteld · nog_geen: de eerste komt nog · goed · te_oud: de laatste goede is te oud of er is er geen */
        stand: z.enum(BACKUPSTANDEN),
        bezig: z.boolean(),
        /** The last time this server tried. */
        poging: z.object({ op: z.iso.datetime(), gelukt: z.boolean() }).nullable(),
        /** Null when nothing was set up. */
        instelling: z
          .object({
            uur: z.int(),
            versleuteld: z.boolean(),
            dagen: z.int(),
            weken: z.int(),
            maanden: z.int(),
          })
          .nullable(),
        items: z.array(
          z.object({
            gemaaktOp: z.iso.datetime(),
            /** Bytes. */
            grootte: z.number(),
            versleuteld: z.boolean(),
          }),
        ),
      }),
    },
  },
})
