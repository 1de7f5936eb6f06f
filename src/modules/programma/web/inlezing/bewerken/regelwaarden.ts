import type { Organisatie } from '../../../../partners/public.ts'
import { readWaarden, type Formulierwaarden } from '../../../domain/boom/formulier/formulierwaarden.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { withNamen } from '../regels/withNamen.ts'

/** The contents of a line as a form begins with them. */
export const regelwaarden = (regel: Regel, organisaties: ReadonlyMap<string, Organisatie>): Formulierwaarden =>
  readWaarden({
    soort: regel.soort,
    van:
      regel.soort === 'actie'
        ? { ...regel.inhoud, partijen: withNamen(regel.inhoud.partijen, organisaties) }
        : regel.inhoud,
  })
