import type { Bereik, Precisie } from './activiteit.ts'

export const PRECISIENAMEN: Readonly<Record<Precisie, string>> = {
  exact: 'Geteld',
  geschat: 'Geschat',
  ruim: 'Ruim (minstens)',
}

const VOOR: Readonly<Record<Precisie, string>> = { exact: '', geschat: 'ongeveer ', ruim: 'ruim ' }

/** "ruim 200 mensen", "ongeveer 1 mens", "niemand". */
export function describeBereik({ aantal, precisie }: Bereik): string {
  if (aantal === 0 && precisie === 'exact') return 'niemand'
  const getal = String(aantal).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${VOOR[precisie]}${getal} ${aantal === 1 ? 'mens' : 'mensen'}`
}
