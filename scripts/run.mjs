import { spawn } from 'node:child_process'
import { clearInterval, setInterval } from 'node:timers'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Progress goes to stderr: stdout belongs to what a command answers. */
export const report = (sentence) => process.stderr.write(`${sentence}\n`)

/** An expected failure: the sentence is shown without a stack. */
export class ScriptFailure extends Error {}

/** Runs a program of Node from the root of the project. Answers its exit code and, unless it goes to the screen, its output. */
export function runNode(args, { screen = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: screen ? ['ignore', process.stderr, process.stderr] : ['ignore', 'pipe', 'pipe'],
    })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/** For the last line of a script: runs it, shows an expected failure as a sentence, and sets the exit code. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof ScriptFailure)) throw error
    report(error.message)
    process.exitCode = 1
  }
}

/**
 * npm that is told to stop tells only the shell between it and us, and that shell dies without a word.
 * So a start by npm ends with its parent.
 */
export function stopWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 100)
  watch.unref()
}
