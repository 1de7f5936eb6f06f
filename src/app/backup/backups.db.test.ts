import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailBackupalarm } from '../../modules/toegang/server/public.ts'
import type { Backupoverzicht } from '../../platform/server/backup/createBackupwacht.ts'
import { createAchtergrond } from '../../platform/server/withActor.ts'
import { startTestApp, type TestApp } from '../testing/startTestApp.ts'

const OVERZICHT: Backupoverzicht = {
  stand: 'goed',
  bezig: false,
  poging: { op: new Date('2026-11-22T01:00:09Z'), gelukt: true },
  instelling: { map: '/srv/geheime-plek', uur: 2, bewaren: { dagen: 7, weken: 4, maanden: 3 }, versleuteld: true },
  backups: [
    {
      pad: '/srv/geheime-plek/baken.tar.gz',
      moment: new Date('2026-11-22T01:00:00Z'),
      grootte: 5e9,
      versleuteld: true,
    },
  ],
}

let proef: TestApp
beforeAll(async () => {
  proef = await startTestApp({ backups: async () => OVERZICHT })
})
afterAll(() => proef.stop())

describe('hoe het met de backups staat', () => {
  it('ziet de beheerder, zonder waar ze staan', async () => {
    const { status, body } = await proef.beheerder.get('/backups')
    expect(status).toBe(200)
    expect(body).toEqual({
      stand: 'goed',
      bezig: false,
      poging: { op: '2026-11-22T01:00:09.000Z', gelukt: true },
      instelling: { uur: 2, versleuteld: true, dagen: 7, weken: 4, maanden: 3 },
      items: [{ gemaaktOp: '2026-11-22T01:00:00.000Z', grootte: 5e9, versleuteld: true }],
    })
  })

  it('ziet een ander niet', async () => {
    expect((await (await proef.als('adviseur_veiligheid')).get('/backups')).status).toBe(404)
    expect((await proef.anoniem.get('/backups')).status).toBe(401)
  })
})

describe('het alarm', () => {
  const warn = (now: Date): Promise<number> =>
    createAchtergrond(proef.database.pool)(9990, 'backup:warn', async ({ db }) => {
      const opdracht = { gemeenteId: 9990, adres: 'http://baken.waterveste.example', now }
      return { body: await mailBackupalarm(db, opdracht), onderwerp: '-' }
    })

  it('gaat één keer per dag naar de beheerders', async () => {
    expect(await warn(new Date('2026-11-22T10:00:00Z'))).toBe(1)
    expect(await warn(new Date('2026-11-22T11:00:00Z'))).toBe(0)
    expect(await warn(new Date('2026-11-23T10:00:00Z'))).toBe(1)
  })
})
