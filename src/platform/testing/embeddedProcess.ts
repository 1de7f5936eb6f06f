import { startEmbedded } from '../server/database/embedded/startEmbedded.ts'

// Stands for a Baken that works on the folder of its first argument, until SIGTERM or worse.
try {
  const database = await startEmbedded(process.argv[2] ?? '')
  setInterval(() => undefined, 60_000)
  process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)))
  process.stdout.write(`${database.beheerUrl}\n`)
} catch (fout) {
  process.stderr.write(fout instanceof Error ? fout.message : String(fout))
  process.exitCode = 2
}
