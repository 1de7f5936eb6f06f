import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const server = process.env.BAKEN_API ?? 'http://127.0.0.1:8080'
const inProject = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url))

/** The components of the shell without those that need react-aria, which load on first use. */
const isBasis = (id: string): boolean =>
  /\/src\/platform\/web\/(api|bericht|formulier|weergave)\/|@tabler/.test(id) &&
  !/(DialoogVenster|Toasts|ZoekkeuzeVeld|Uitklapmenu)/.test(id)

/** react-aria brings its texts in 34 languages; Baken speaks Dutch, and falls back to English. */
const onlyDutch: Plugin = {
  name: 'only-dutch',
  enforce: 'pre',
  load: (id) =>
    /react-(aria|stately)\/.*\/intl\/.*\/(?!nl-NL|en-US)\w\w-\w\w\.mjs/.test(id) ? 'export default {}' : null,
}

export default defineConfig({
  root: inProject('src/app/web'),
  plugins: [onlyDutch, react()],
  resolve: { alias: { zod: inProject('src/app/web/zonderZod.ts') } },
  build: {
    outDir: inProject('dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows fonts from our own address only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
    manifest: true,
    // Domain is pure (dependency-cruiser sees to it): what a screen does not use of it need not be loaded.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/src\/.*\/domain\//.test(id) },
      // Small things that nearly every screen uses come in one piece instead of thirty.
      output: { codeSplitting: { groups: [{ name: 'basis', test: isBasis }] } },
    },
  },
  server: { proxy: { '/v1': server } },
})
