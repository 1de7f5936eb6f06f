/** One icon per import: the package's main file names thousands, which slows tests and dev. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react'
  const icoon: Icon
  export { icoon as default }
}
