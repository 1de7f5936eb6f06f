import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import type { Rol } from '../domain/rol.ts'

export type MedewerkerWaarden = {
  naam: string
  email: string
  rollen: Rol[]
  organisatieId: string | null
}

type Opties<Uit> = {
  readonly begin: MedewerkerWaarden
  readonly verstuur: (waarden: MedewerkerWaarden) => Promise<Uit>
  readonly onKlaar: (uit: Uit) => void | Promise<void>
}

/** The form of a new and of a changed medewerker. An organisatie belongs to a partner only. */
export const useMedewerkerFormulier = <Uit>({ begin, verstuur, onKlaar }: Opties<Uit>) =>
  useFormulier<MedewerkerWaarden, Uit>({
    begin,
    check: ({ naam, email, rollen, organisatieId }) => ({
      ...(naam.trim() === '' && { naam: 'Vul een naam in.' }),
      ...(email.trim() === '' && { email: 'Vul een e-mailadres in.' }),
      ...(rollen.length === 0 && { rollen: 'Kies wat deze medewerker doet.' }),
      ...(rollen.includes('partner') &&
        organisatieId === null && { organisatieId: 'Kies de organisatie waar deze partner werkt.' }),
    }),
    verstuur: ({ organisatieId, ...rest }) =>
      verstuur({ ...rest, organisatieId: rest.rollen.includes('partner') ? organisatieId : null }),
    onKlaar,
  })

export type MedewerkerFormulierStaat = ReturnType<typeof useMedewerkerFormulier<unknown>>
