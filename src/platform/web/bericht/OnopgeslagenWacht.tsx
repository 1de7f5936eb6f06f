import { useBlocker } from '@tanstack/react-router'
import { confirmWeggaan } from './confirmWeggaan.ts'
import { useOnopgeslagen } from './onopgeslagen.ts'

type Props = { readonly actief: boolean }

/** Asks before leaving a screen with changes that are not saved, also when the tab is closed. */
export function OnopgeslagenWacht({ actief }: Props) {
  useOnopgeslagen(actief)
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      actief && current.pathname !== next.pathname && !(await confirmWeggaan()),
    enableBeforeUnload: () => actief,
  })
  return null
}
