import { useBlocker } from '@tanstack/react-router'
import { confirmWeggaan } from '../../../../../platform/web/bericht/confirmWeggaan.ts'
import { readProgrammaZoek } from '../adres/programmaZoek.ts'

/** Asks before changes are lost: on another page, and also with another record or none in the panel. Filters may change. */
export function PaneelWacht({ actief }: { readonly actief: boolean }) {
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      actief && placeOf(current) !== placeOf(next) && !(await confirmWeggaan()),
    enableBeforeUnload: () => actief,
  })
  return null
}

function placeOf({ pathname, search }: { readonly pathname: string; readonly search: object }): string {
  const { onderdeel, nieuw, bij, na } = readProgrammaZoek({ ...search })
  return [pathname, onderdeel, nieuw, bij, na].join(' ')
}
