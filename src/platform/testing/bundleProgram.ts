import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const NODE_MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** One of our sources as a program that plain Node runs, for tests that need a process to kill. Answers its path. */
export async function bundleProgram(bron: URL, map: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: fileURLToPath(bron),
      outDir: join(map, 'programma'),
      rolldownOptions: { output: { entryFileNames: 'programma.mjs' } },
    },
  })
  await symlink(NODE_MODULES, join(map, 'node_modules'), 'junction')
  return join(map, 'programma/programma.mjs')
}
