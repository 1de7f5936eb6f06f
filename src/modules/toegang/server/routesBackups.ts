import type { Api } from '../../../platform/server/api.ts'
import type { Backupoverzicht } from '../../../platform/server/backup/createBackupwacht.ts'
import { backupsContract } from '../contractBackups.ts'

/** Enough to see a year of rotation. */
const MEESTE = 200

/** Times and sizes only: where backups are kept is for who runs the server. */
export function backupsRoutes(api: Api, getOverzicht: () => Promise<Backupoverzicht>): void {
  api.implement(backupsContract.listBackups, async () => {
    const { stand, bezig, poging, instelling, backups } = await getOverzicht()
    return {
      body: {
        ...{ stand, bezig },
        poging: poging && { op: poging.op.toISOString(), gelukt: poging.gelukt },
        instelling: instelling && { uur: instelling.uur, versleuteld: instelling.versleuteld, ...instelling.bewaren },
        items: backups.slice(0, MEESTE).map(({ moment, grootte, versleuteld }) => ({
          gemaaktOp: moment.toISOString(),
          ...{ grootte, versleuteld },
        })),
      },
      onderwerp: `backups/${backups.length}`,
    }
  })
}
