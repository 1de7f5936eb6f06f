import './node-version.mjs'
import { runCli } from './cli.mjs'
import { runScript, stopWithParent } from './run.mjs'

await runScript(async () => {
  stopWithParent()
  await runCli(['start', ...process.argv.slice(2)])
  return process.exitCode
})
