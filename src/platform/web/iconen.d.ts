/** One icon per import: the package's main file names thousands, which slows tests and dev. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  const icoon: import('@tabler/icons-react').Icon
  export default icoon
}
