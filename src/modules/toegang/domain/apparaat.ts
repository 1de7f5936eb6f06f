type Kenmerk = readonly [kenmerk: string, naam: string]

/** In this order: most browsers also claim to be those below them. */
const BROWSERS: readonly Kenmerk[] = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
]

const SYSTEMEN: readonly Kenmerk[] = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['CrOS', 'Chromebook'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['Linux', 'Linux'],
]

export const ONBEKEND_APPARAAT = 'Onbekend apparaat'

/** "Firefox op Windows": enough to know one's own device by, and no more is kept of it. */
export function describeApparaat(userAgent: string): string {
  const find = (kenmerken: readonly Kenmerk[]) => kenmerken.find(([kenmerk]) => userAgent.includes(kenmerk))?.[1]
  const browser = find(BROWSERS)
  const systeem = find(SYSTEMEN)
  if (browser && systeem) return `${browser} op ${systeem}`
  return browser ?? systeem ?? ONBEKEND_APPARAAT
}
