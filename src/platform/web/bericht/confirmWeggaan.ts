import { bevestig } from './bevestig.ts'

/** True when somebody wants to leave although changes are not saved. For a dialog with a form; a screen has OnopgeslagenWacht. */
export const confirmWeggaan = (): Promise<boolean> =>
  bevestig({
    titel: 'Wijzigingen niet bewaren?',
    tekst: 'Je hebt iets gewijzigd en nog niet opgeslagen. Ga je weg, dan is het kwijt.',
    knop: 'Ga weg zonder opslaan',
    annuleren: 'Blijf hier',
    gevaar: true,
  })
