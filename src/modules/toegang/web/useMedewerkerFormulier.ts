import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import type { Rol } from '../domain/rol.ts'

export type MedewerkerWaarden = {
  naam: string
  email: string
  rol: Rol | ''
  organisatieId: string | null
}

type Opties<Uit> = {
  readonly begin: MedewerkerWaarden
  readonly verstuur: (waarden: MedewerkerWaarden & { rol: Rol }) => Promise<Uit>
  readonly onKlaar: (uit: Uit) => void | Promise<void>
}

/** The form of a new and of a changed medewerker. An organisatie belongs to a partner only. */
export const useMedewerkerFormulier = <Uit>({ begin, verstuur, onKlaar }: Opties<Uit>) =>
  useFormulier<MedewerkerWaarden, Uit>({
    begin,
    check: ({ naam, email, rol, organisatieId }) => ({
      ...(naam.trim() === '' && { naam: 'Vul een naam in.' }),
      ...(email.trim() === '' && { email: 'Vul een e-mailadres in.' }),
      ...(rol === '' && { rol: 'Kies wat deze medewerker doet.' }),
      ...(rol === 'partner' &&
        organisatieId === null && { organisatieId: 'Kies de organisatie waar deze partner werkt.' }),
    }),
    verstuur: ({ rol, organisatieId, ...rest }) => {
      if (rol === '') throw new Error('checked before sending')
      return verstuur({ ...rest, rol, organisatieId: rol === 'partner' ? organisatieId : null })
    },
    onKlaar,
  })

export type MedewerkerFormulierStaat = ReturnType<typeof useMedewerkerFormulier<unknown>>
