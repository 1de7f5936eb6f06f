import { useRouter } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { toegangContract } from '../contract.ts'
import { KORTSTE_WACHTWOORD } from '../domain/wachtwoord.ts'

export function MijnWachtwoord() {
  const router = useRouter()
  const formulier = useFormulier({
    begin: { huidig: '', nieuw: '' },
    check: ({ huidig, nieuw }) => ({
      ...(huidig === '' && { huidig: 'Vul je huidige wachtwoord in.' }),
      ...(nieuw === '' && { nieuw: 'Vul een nieuw wachtwoord in.' }),
    }),
    verstuur: (body) => call(toegangContract.changeWachtwoord, { body }),
    onKlaar: () => {
      showToast({ tekst: 'Je wachtwoord is gewijzigd. Andere apparaten zijn uitgelogd.' })
      void router.navigate({ to: '/' })
    },
  })
  return (
    <>
      <Paginakop titel="Wachtwoord wijzigen" />
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="kaart formulier-smal" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
          <Tekstveld
            label="Huidig wachtwoord"
            type="password"
            autoComplete="current-password"
            {...formulier.veld('huidig')}
          />
          <Tekstveld
            label="Nieuw wachtwoord"
            hint={`Minstens ${KORTSTE_WACHTWOORD} tekens. Een zin mag ook.`}
            type="password"
            autoComplete="new-password"
            {...formulier.veld('nieuw')}
          />
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              Wijzig wachtwoord
            </button>
          </div>
        </div>
      </form>
    </>
  )
}
