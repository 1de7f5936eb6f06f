#!/usr/bin/env node
import '../scripts/node-version.mjs'
import { runCli } from '../scripts/cli.mjs'
import { runScript } from '../scripts/run.mjs'

await runScript(async () => {
  await runCli(process.argv.slice(2))
  return process.exitCode
})
