import { useBlocker } from '@tanstack/react-router'
import { bevestig } from './bevestig.ts'

type Props = { readonly actief: boolean }

/** Asks before leaving a screen with changes that are not saved, also when the tab is closed. */
export function OnopgeslagenWacht({ actief }: Props) {
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!actief || current.pathname === next.pathname) return false
      const weg = await bevestig({
        titel: 'Wijzigingen niet bewaren?',
        tekst: 'Je hebt iets gewijzigd en nog niet opgeslagen. Ga je weg, dan is het kwijt.',
        knop: 'Ga weg zonder opslaan',
        annuleren: 'Blijf hier',
        gevaar: true,
      })
      return !weg
    },
    enableBeforeUnload: () => actief,
  })
  return null
}
