import { toVerband } from './toVerband.ts'
import type { Verband } from './telcel.ts'

/** "2025" is the sum of "mei 2025" and the other months, and also of its quarters: what stands before the year tells them apart. */
export function relateReeks(ids: readonly string[], waarden: ReadonlyMap<string, number>): Verband[] {
  const delen = ids.map((id) => ({ id, ...readPunt(id) }))
  const jaren = delen.filter(({ deel, jaar }) => deel === 'jaar' && jaar !== '')
  return jaren.flatMap(({ id, jaar }) =>
    (['maand', 'kwartaal'] as const).flatMap((soort) =>
      toVerband(
        id,
        delen.filter((ander) => ander.jaar === jaar && ander.deel === soort).map((ander) => ander.id),
        waarden,
      ),
    ),
  )
}

function readPunt(id: string): { readonly jaar: string; readonly deel: 'jaar' | 'kwartaal' | 'maand' } {
  const naam = id.split('|').at(-2) ?? ''
  const jaar = /\b\d{4}\b/.exec(naam)?.[0] ?? ''
  if (naam === jaar) return { jaar, deel: 'jaar' }
  return { jaar, deel: /kwartaal|k[1-4]\b/i.test(naam) ? 'kwartaal' : 'maand' }
}
