import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import type { Rol } from '../domain/rol.ts'

export type MedewerkerWaarden = {
  naam: string
  email: string
  rollen: Rol[]
  organisatieId: string | null
  /** A day, or nothing. */
  eindigtOp: string
}

type Verzonden = Omit<MedewerkerWaarden, 'eindigtOp'> & { readonly eindigtOp: string | null }

type Opties<Uit> = {
  readonly begin: MedewerkerWaarden
  readonly verstuur: (waarden: Verzonden) => Promise<Uit>
  readonly onKlaar: (uit: Uit) => void | Promise<void>
}

/** Who has this rol works for a partner, or may do so. */
export const isVanBuiten = ({ rollen }: Pick<MedewerkerWaarden, 'rollen'>): boolean =>
  rollen.includes('partner') || rollen.includes('casusdeelnemer')

/** The form of a new and of a changed medewerker. */
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
    verstuur: ({ organisatieId, eindigtOp, ...rest }) =>
      verstuur({
        ...rest,
        organisatieId: isVanBuiten(rest) ? organisatieId : null,
        eindigtOp: eindigtOp === '' ? null : eindigtOp,
      }),
    onKlaar,
  })

export type MedewerkerFormulierStaat = ReturnType<typeof useMedewerkerFormulier<unknown>>
