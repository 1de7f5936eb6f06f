/**
 * Lets Node load this project's TypeScript from source in a worker. Used only when the code runs from source (tests):
 * Node 20 cannot do it by itself, and a build always has the compiled worker beside it.
 */
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.split('?')[0].endsWith('.ts')) return nextLoad(url, context)
  const { default: ts } = await import('typescript')
  const { outputText } = ts.transpileModule(await readFile(new URL(url), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  })
  return { format: 'module', shortCircuit: true, source: outputText }
}

/** The hooks run on a thread of their own, where this module is loaded again. */
if (!process.execArgv.includes('--baken-hooks') && !globalThis.bakenHooks) {
  globalThis.bakenHooks = true
  register(import.meta.url)
}
