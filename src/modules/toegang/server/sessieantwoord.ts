import type { z } from 'zod'
import type { sessieSchema } from '../contract.ts'
import type { HandelingenOf } from '../domain/rolrechten.ts'
import { limitHandelingen } from '../domain/tweedefactor/inrichten.ts'
import type { IngelogdeMedewerker } from './medewerkerRepository.ts'

export type ToSessieantwoord = (medewerker: IngelogdeMedewerker) => z.output<typeof sessieSchema>

/** Who is signed in, as the screens need it. */
export const createSessieantwoord =
  (handelingenOf: HandelingenOf): ToSessieantwoord =>
  ({ id, naam, rollen, afwijkingen, gemeenteId, gemeenteNaam, factorNodig }) => ({
    medewerker: { id, naam, rollen: [...rollen] },
    gemeente: { code: gemeenteId, naam: gemeenteNaam },
    handelingen: [...limitHandelingen(handelingenOf(rollen, afwijkingen), factorNodig)],
    factorNodig,
  })
