import './node-version.mjs'
import { runCli } from './cli.mjs'
import { runScript } from './run.mjs'

await runScript(async () => {
  await runCli(['start', ...process.argv.slice(2)])
  return process.exitCode
})
