import type { Werkregel } from './vandaagQuery.ts'

/** Where it hangs and who holds it; the trekkers when nobody does. */
export function plekTekst({
  plek,
  actiehouder,
  partijen,
}: Pick<Werkregel, 'plek' | 'actiehouder' | 'partijen'>): string {
  const trekkers = partijen.filter(({ rol }) => rol === 'trekker').map(({ naam }) => naam)
  const wie = actiehouder ? [actiehouder.naam] : trekkers
  return [plek, wie.join(', ') || 'Nog geen actiehouder'].filter(Boolean).join(' · ')
}
