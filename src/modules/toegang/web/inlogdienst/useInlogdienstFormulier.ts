import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import type { Verzoek } from '../../../../platform/contract.ts'
import type { inlogdienstContract } from '../../contractInlogdienst.ts'
import type { Inlogdienst } from './inlogdienstenQuery.ts'

export type Keuze = NonNullable<Verzoek<typeof inlogdienstContract.createInlogdienst>['body']>
export type Regel = Keuze['claimregels'][number]

export type InlogdienstWaarden = Omit<Keuze, 'tweedeFactor' | 'clientGeheim' | 'claimregels'> & {
  clientGeheim: string
  /** One a line. */
  tweedeFactor: string
  claimregels: readonly Regel[]
}

export const LEGE_DIENST: InlogdienstWaarden = {
  ...{ naam: '', issuer: '', clientId: '', clientGeheim: '', scopes: 'openid profile email' },
  ...{ claimNaam: 'name', claimEmail: 'email', vertrouwtEmail: false, maaktMedewerkers: false, tweedeFactor: '' },
  ...{ aan: false, claimregels: [] },
}

export const toWaarden = (dienst: Inlogdienst): InlogdienstWaarden => {
  const { id: _id, heeftGeheim: _geheim, mensen: _mensen, versie: _versie, adressen: _adressen, ...keuze } = dienst
  return { ...keuze, clientGeheim: '', tweedeFactor: dienst.tweedeFactor.join('\n') }
}

const isAdres = (tekst: string): boolean => URL.canParse(tekst) && /^https?:$/.test(new URL(tekst).protocol)

const isHeel = ({ claim, waarde, rol, organisatieId }: Regel): boolean =>
  claim.trim() !== '' && waarde.trim() !== '' && (rol !== null || organisatieId !== null)

type Opties = {
  readonly begin: InlogdienstWaarden
  readonly verstuur: (keuze: Omit<Keuze, 'clientGeheim'>, clientGeheim: string) => Promise<Inlogdienst>
  readonly onKlaar: (dienst: Inlogdienst) => void | Promise<void>
}

/** The form of a new and of a changed service. */
export const useInlogdienstFormulier = ({ begin, verstuur, onKlaar }: Opties) =>
  useFormulier<InlogdienstWaarden, Inlogdienst>({
    begin,
    check: ({ naam, issuer, clientId, scopes, claimNaam, claimEmail, claimregels }) => ({
      ...(naam.trim() === '' && { naam: 'Vul een naam in.' }),
      ...(!isAdres(issuer.trim()) && { issuer: 'Vul het hele adres in, met https:// ervoor.' }),
      ...(clientId.trim() === '' && { clientId: 'Vul het client-id in dat de dienst je gaf.' }),
      ...(!/^openid( |$)/.test(scopes.trim()) && { scopes: 'Begin met openid.' }),
      ...(claimNaam.trim() === '' && { claimNaam: 'Vul de claim in, meestal name.' }),
      ...(claimEmail.trim() === '' && { claimEmail: 'Vul de claim in, meestal email.' }),
      ...(!claimregels.every(isHeel) && {
        claimregels: 'Vul bij elke regel een claim, een waarde en een rol of organisatie in.',
      }),
    }),
    verstuur: ({ clientGeheim, tweedeFactor, issuer, claimregels, ...rest }) =>
      verstuur(
        {
          ...rest,
          issuer: issuer.trim(),
          claimregels: [...claimregels],
          tweedeFactor: tweedeFactor.split('\n').flatMap((regel) => regel.trim() || []),
        },
        clientGeheim.trim(),
      ),
    onKlaar,
  })

export type InlogdienstFormulierStaat = ReturnType<typeof useInlogdienstFormulier>
