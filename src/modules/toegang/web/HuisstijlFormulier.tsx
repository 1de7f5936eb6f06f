import { useQueryClient } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { bestInkt } from '../../../platform/domain/contrast.ts'
import type { HuisstijlKleuren } from '../../../platform/domain/kleurkeuring.ts'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { EIGEN_KLEUREN } from '../../../platform/web/huisstijl/huisstijl.ts'
import { toegangContract } from '../contract.ts'
import { HuisstijlVoorbeeld } from './HuisstijlVoorbeeld.tsx'
import { toKleuren } from './HuisstijlPlek.tsx'
import { huisstijlQuery } from './huisstijlQuery.ts'
import { Kleurveld } from './Kleurveld.tsx'
import { LogoVeld } from './LogoVeld.tsx'

type Huisstijl = Antwoord<typeof toegangContract.getHuisstijl>
type Waarden = HuisstijlKleuren & { naam: string; logo: string | null }

export function HuisstijlFormulier({ huisstijl }: { readonly huisstijl: Huisstijl }) {
  const formulier = useHuisstijlFormulier(huisstijl)
  const { naam, logo, ...kleuren } = formulier.waarden
  return (
    <div className="raster">
      <div className="k-7 stapel">
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <OnopgeslagenWacht actief={formulier.gewijzigd} />
        <form className="kaart" noValidate onSubmit={formulier.verzend}>
          <div className="kaart-lijf stapel">
            <Tekstveld label="Naam van de gemeente" {...formulier.veld('naam')} />
            <LogoVeld {...formulier.veld('logo')} />
            <Kleurveld
              label="Kleur van de kopbalk"
              {...formulier.veld('merk')}
              fout={formulier.fouten.merk ?? formulier.fouten.merkInkt}
              onWijzig={formulier.zetMetInkt('merk', 'merkInkt')}
            />
            <Kleurveld
              label="Accentkleur"
              hint="Voor de hoofdknop, het gekozen tabblad en de gekozen rij."
              {...formulier.veld('accent')}
              fout={formulier.fouten.accent ?? formulier.fouten.accentInkt}
              onWijzig={formulier.zetMetInkt('accent', 'accentInkt')}
            />
            <div className="knoppen">
              <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
                Opslaan
              </button>
              <button className="knop" type="button" onClick={formulier.terugNaarEigen}>
                Kleuren van Baken
              </button>
            </div>
          </div>
        </form>
      </div>
      <div className="k-5">
        <HuisstijlVoorbeeld naam={naam} logo={logo} kleuren={kleuren} />
      </div>
    </div>
  )
}

function useHuisstijlFormulier({ naam, logo, kleuren, versie }: Huisstijl) {
  const queryClient = useQueryClient()
  const formulier = useFormulier<Waarden, Huisstijl>({
    begin: { naam, logo, ...toKleuren(kleuren) },
    check: (waarden): { naam?: string } =>
      waarden.naam.trim() === '' ? { naam: 'Vul de naam van de gemeente in.' } : {},
    verstuur: ({ naam: nieuweNaam, logo: nieuwLogo, ...nieuweKleuren }) =>
      call(toegangContract.saveHuisstijl, {
        body: { naam: nieuweNaam, logo: nieuwLogo, kleuren: nieuweKleuren, versie },
      }),
    onKlaar: (opgeslagen) => {
      queryClient.setQueryData(huisstijlQuery.queryKey, opgeslagen)
      showToast({ tekst: 'Huisstijl opgeslagen' })
    },
  })
  return {
    ...formulier,
    /** Black or white follows from the colour, so nobody can choose ink that does not read. */
    zetMetInkt: (vlak: 'merk' | 'accent', inkt: 'merkInkt' | 'accentInkt') => (kleur: Waarden['merk']) => {
      formulier.zet(vlak, kleur)
      formulier.zet(inkt, bestInkt(kleur))
    },
    terugNaarEigen: () => {
      for (const naamVanKleur of KLEUREN) formulier.zet(naamVanKleur, EIGEN_KLEUREN[naamVanKleur])
    },
  }
}

const KLEUREN = ['merk', 'merkInkt', 'accent', 'accentInkt'] as const satisfies readonly (keyof HuisstijlKleuren)[]
