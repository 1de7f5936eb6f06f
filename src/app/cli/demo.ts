import { fillDemo } from '../demo.ts'
import type { Opdracht } from './opdracht.ts'
import { parseOpties } from './parseOpties.ts'
import { withDatabase } from './withDatabase.ts'

export const demo: Opdracht = {
  hulp: `Gebruik: baken demo

Vult de voorbeeldgemeente Waterveste (code 9990) als die er nog niet is, en laat zien hoe je daar inlogt.`,
  run: async (args, uitvoer) => {
    parseOpties(args, {})
    const aanmeldingen = await withDatabase(uitvoer, ({ appUrl }, config) => fillDemo(appUrl, config, uitvoer.meld))
    for (const { rol, email, wachtwoord } of aanmeldingen) uitvoer.antwoord(`${email}\t${wachtwoord}\t${rol}`)
    return 0
  },
}
