import { Invoerfout } from './Invoerfout.ts'

const REDENEN: Record<string, string> = {
  ENOENT: 'bestaat niet',
  ENOTDIR: 'bestaat niet',
  EISDIR: 'is een map',
  EACCES: 'mag je niet lezen',
  EPERM: 'mag je niet lezen',
}

/** What the system says about a file that cannot be read, as a sentence; anything else comes back as it was. */
export function toLeesfout(pad: string, fout: unknown): unknown {
  if (!(fout instanceof Error && 'syscall' in fout && 'code' in fout)) return fout
  const reden = REDENEN[String(fout.code)] ?? 'is niet te lezen'
  return new Invoerfout(`${pad} ${reden}. Kies een document dat je kunt openen.`)
}
