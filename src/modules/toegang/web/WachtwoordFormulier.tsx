import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { toegangContract } from '../contract.ts'
import { NieuwWachtwoordveld } from './NieuwWachtwoordveld.tsx'
import { sessiesQuery } from './sessiesQuery.ts'

const LEEG = { huidig: '', nieuw: '' }

export function WachtwoordFormulier() {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: LEEG,
    check: ({ huidig, nieuw }) => ({
      ...(huidig === '' && { huidig: 'Vul je huidige wachtwoord in.' }),
      ...(nieuw === '' && { nieuw: 'Vul een nieuw wachtwoord in.' }),
    }),
    verstuur: (body) => call(toegangContract.changeWachtwoord, { body }),
    onKlaar: async () => {
      formulier.begin(LEEG)
      showToast({ tekst: 'Je wachtwoord is gewijzigd. Andere apparaten zijn uitgelogd.' })
      await queryClient.invalidateQueries({ queryKey: sessiesQuery.queryKey })
    },
  })
  return (
    <Kaart titel="Wachtwoord wijzigen" lijf>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        <Tekstveld
          label="Huidig wachtwoord"
          type="password"
          autoComplete="current-password"
          {...formulier.veld('huidig')}
        />
        <NieuwWachtwoordveld {...formulier.veld('nieuw')} />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Wijzig wachtwoord
          </button>
        </div>
      </form>
    </Kaart>
  )
}
