import { Worker } from 'node:worker_threads'

type Grenzen = { readonly heapMb: number }

/**
 * A thread for work on what may be hostile. `van` is import.meta.url of the caller, `naam` the module beside it without
 * ending. From source (tests) that module is TypeScript and needs a loader on Node 20; a build has it compiled.
 */
export function startThread(van: string, naam: string, { heapMb }: Grenzen): Worker {
  const uitBron = van.endsWith('.ts')
  const loader = new URL('./sourceLoader.mjs', import.meta.url).href
  return new Worker(new URL(`./${naam}${uitBron ? '.ts' : '.js'}`, van), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    execArgv: uitBron ? ['--import', loader] : [],
    env: {},
  })
}
