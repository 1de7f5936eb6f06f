import { bevestig } from '../bericht/bevestig.ts'

export const confirmOveralUitloggen = (): Promise<boolean> =>
  bevestig({
    titel: 'Overal uitloggen?',
    tekst: 'Je wordt op alle apparaten uitgelogd, ook hier. Daarna log je opnieuw in met je wachtwoord.',
    knop: 'Log overal uit',
  })
