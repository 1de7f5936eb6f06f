import { useBlocker } from '@tanstack/react-router'
import { bevestig, type Vraag } from '../../../../../platform/web/bericht/bevestig.ts'
import { readBeoordeelAdres } from '../keuze/beoordeelAdres.ts'

type Adres = { readonly pathname: string; readonly search: Record<string, unknown> }

/** Asks before leaving what was not kept yet: another screen, another list of this one, or the tab of the browser. */
export function Formulierwacht({ actief, vraag }: { readonly actief: boolean; readonly vraag: Vraag }) {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => actief && !isZelfdeLijst(current, next) && !(await bevestig(vraag)),
    enableBeforeUnload: () => actief,
  })
  return null
}

const isZelfdeLijst = (hier: Adres, daar: Adres): boolean =>
  hier.pathname === daar.pathname && readBeoordeelAdres(hier.search).toon === readBeoordeelAdres(daar.search).toon
