import { restoreEmbedded } from '../dist/app/backup/restoreInstallatie.js'
import { openBackupbron } from '../dist/app/backup/backupbron.js'
import { makeBackup } from '../dist/platform/server/backup/makeBackup.js'
import { checkBackup } from '../dist/platform/server/backup/readBackup.js'

const { migratieUrl, dataMap, map, naar } = JSON.parse(process.argv[2])
let meest = 0
const meter = setInterval(() => (meest = Math.max(meest, process.memoryUsage().rss)), 20)

const [gemaakt, maken] = await time(async () =>
  makeBackup({ migratieUrl, bron: await openBackupbron(dataMap, 0), map, sleutel: null, nu: new Date() }),
)
const lezing = { pad: gemaakt.pad, sleutel: null }
const [manifest, teruglezen] = await time(() => checkBackup(lezing))
const [, terugzetten] = await time(() =>
  restoreEmbedded(naar, { lezing, manifest, grafstenen: [], meld: () => undefined }),
)
clearInterval(meter)
process.stdout.write(
  JSON.stringify({ pad: gemaakt.pad, maken, teruglezen, terugzetten, mb: Math.round(meest / 1024 ** 2) }),
)

async function time(werk) {
  const begin = performance.now()
  const uitkomst = await werk()
  return [uitkomst, performance.now() - begin]
}
