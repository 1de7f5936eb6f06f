import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const CLI = path.resolve(import.meta.dirname, '../../dist/app/cli/main.js')

export type Opdracht = {
  readonly kind: ChildProcess
  /** Exit code (null when it was killed) and all that it said. */
  readonly einde: Promise<{ readonly code: number | null; readonly uit: string }>
}

/** A command beside a Baken that runs on the same data. */
export function beginBaken(map: string, args: readonly string[]): Opdracht {
  const kind = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, BAKEN_DATA: map },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let uit = ''
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk: Buffer) => (uit += stuk.toString()))
  const einde = once(kind, 'close').then(([code]: unknown[]) => ({ code: typeof code === 'number' ? code : null, uit }))
  return { kind, einde }
}
