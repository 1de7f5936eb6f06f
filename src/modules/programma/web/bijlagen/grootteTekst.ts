const MB = 1024 * 1024

/** "2,4 MB", "310 kB", "1 kB" for anything smaller. */
export const grootteTekst = (bytes: number): string =>
  bytes >= MB ? `${(bytes / MB).toFixed(1).replace('.', ',')} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`
