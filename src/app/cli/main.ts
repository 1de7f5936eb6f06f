import { runCli } from './runCli.ts'

// Whoever reads our answer may stop early (`baken importeer … | head`): that is no fault of anybody.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout
  process.exit(0)
})

process.exitCode = await runCli(process.argv.slice(2), {
  antwoord: (tekst) => process.stdout.write(`${tekst}\n`),
  meld: (zin) => process.stderr.write(`${zin}\n`),
})
