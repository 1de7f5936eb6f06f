const KB = 1024
const MB = KB * KB

/** 310.000 → "303 kB", 1.234.567 → "1,2 MB"; what is smaller than 1 kB counts as 1 kB. */
export const bestandsgrootte = (bytes: number): string =>
  bytes < 1000 * KB
    ? `${Math.max(1, Math.round(bytes / KB))} kB`
    : `${(bytes / MB).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
