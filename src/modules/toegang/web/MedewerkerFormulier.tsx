import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useSchilContext } from '../../../platform/web/schil/useSchilContext.ts'
import { Rolkeuze } from './Rolkeuze.tsx'
import { isVanBuiten, type MedewerkerFormulierStaat } from './useMedewerkerFormulier.ts'

type Props = {
  readonly formulier: Omit<MedewerkerFormulierStaat, 'begin'>
  readonly knop: string
  /** Between the name and the rollen. */
  readonly children: ReactNode
}

export function MedewerkerFormulier({ formulier, knop, children }: Props) {
  const { OrganisatieKeuze } = useSchilContext()
  return (
    <>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="kaart formulier-smal" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
          <Tekstveld label="Naam" autoComplete="off" {...formulier.veld('naam')} />
          {children}
          <Rolkeuze {...formulier.veld('rollen')} />
          {isVanBuiten(formulier.waarden) && <OrganisatieKeuze {...formulier.veld('organisatieId')} />}
          <Tekstveld
            label="Toegang tot en met"
            type="date"
            hint="Een partner krijgt hooguit een jaar. Laat leeg voor een jaar, en voor wie bij de gemeente in dienst is."
            {...formulier.veld('eindigtOp')}
          />
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              {knop}
            </button>
            <Link className="knop" to="/beheer/medewerkers">
              Annuleren
            </Link>
          </div>
        </div>
      </form>
    </>
  )
}
