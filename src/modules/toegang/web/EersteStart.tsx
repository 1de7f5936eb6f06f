import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Stapper } from '../../../platform/web/weergave/Stapper.tsx'
import { toegangContract } from '../contract.ts'
import { LosScherm } from './LosScherm.tsx'
import { NieuwWachtwoordveld } from './NieuwWachtwoordveld.tsx'
import { rememberSessie } from './sessieQuery.ts'

const LEEG = {
  'gemeente.code': '',
  'gemeente.naam': '',
  'beheerder.naam': '',
  'beheerder.email': '',
  'beheerder.wachtwoord': '',
}
type Waarden = typeof LEEG
type Fouten = Partial<Record<keyof Waarden, string>>

/** The wizard of an empty installation: first the gemeente, then the first beheerder. */
export function EersteStart() {
  const formulier = useEersteStart()
  const [gekozenStap, setStap] = useState<0 | 1>(0)
  // The server refused something of the first step: that is where to mend it.
  const stap = Object.keys(formulier.fouten).some((naam) => naam.startsWith('gemeente.')) ? 0 : gekozenStap
  const [gezien, setGezien] = useState<Fouten>({})
  const verder = (event: FormEvent) => {
    event.preventDefault()
    const fouten = checkGemeente(formulier.waarden)
    setGezien(fouten)
    if (Object.keys(fouten).length === 0) setStap(1)
  }
  const veld = (naam: keyof Waarden) => {
    const gewoon = formulier.veld(naam)
    return { ...gewoon, fout: gewoon.fout ?? gezien[naam] }
  }

  return (
    <LosScherm>
      <Paginakop titel="Baken inrichten" />
      <p>Deze Baken is nog leeg. Maak eerst de gemeente en daarna de eerste beheerder. Dat ben jij.</p>
      <div className="kaart">
        <div className="kaart-lijf">
          <Stapper stappen={['Gemeente', 'Beheerder']} nu={stap} />
        </div>
      </div>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="kaart" noValidate onSubmit={stap === 0 ? verder : formulier.verzend}>
        <div className="kaart-lijf stapel">
          {stap === 0 ? <GemeenteVelden veld={veld} /> : <BeheerderVelden veld={veld} />}
          <div className="knoppen">
            {stap === 1 && (
              <button className="knop" type="button" onClick={() => setStap(0)}>
                Terug
              </button>
            )}
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              {stap === 0 ? 'Verder' : formulier.bezig ? 'Bezig met inrichten…' : 'Richt Baken in'}
            </button>
          </div>
        </div>
      </form>
    </LosScherm>
  )
}

type VeldVan = (naam: keyof Waarden) => {
  readonly waarde: string
  readonly onWijzig: (waarde: string) => void
  readonly fout: string | undefined
}

const GemeenteVelden = ({ veld }: { readonly veld: VeldVan }) => (
  <>
    <Tekstveld label="Naam van de gemeente" hint="Bijvoorbeeld Waterveste" autoFocus {...veld('gemeente.naam')} />
    <Tekstveld
      label="Gemeentecode van het CBS"
      hint="Hooguit vier cijfers, bijvoorbeeld 9990. Je kunt de code later niet wijzigen."
      inputMode="numeric"
      {...veld('gemeente.code')}
    />
  </>
)

const BeheerderVelden = ({ veld }: { readonly veld: VeldVan }) => (
  <>
    <Tekstveld label="Je naam" autoComplete="name" autoFocus {...veld('beheerder.naam')} />
    <Tekstveld
      label="E-mailadres"
      hint="Hiermee log je in."
      type="email"
      autoComplete="username"
      {...veld('beheerder.email')}
    />
    <NieuwWachtwoordveld label="Wachtwoord" {...veld('beheerder.wachtwoord')} />
  </>
)

function useEersteStart() {
  const queryClient = useQueryClient()
  const router = useRouter()
  return useFormulier({
    begin: LEEG,
    check: checkBeheerder,
    verstuur: (waarden: Waarden) =>
      call(toegangContract.createEersteStart, {
        body: {
          gemeente: { code: Number(waarden['gemeente.code']), naam: waarden['gemeente.naam'] },
          beheerder: {
            naam: waarden['beheerder.naam'],
            email: waarden['beheerder.email'],
            wachtwoord: waarden['beheerder.wachtwoord'],
          },
        },
      }),
    onKlaar: (sessie) => {
      rememberSessie(queryClient, sessie)
      void router.navigate({ to: '/' })
    },
  })
}

function checkGemeente(waarden: Waarden): Fouten {
  return {
    ...(waarden['gemeente.naam'].trim() === '' && { 'gemeente.naam': 'Vul de naam van de gemeente in.' }),
    ...(!/^0*[1-9]\d{0,3}$/.test(waarden['gemeente.code'].trim()) && {
      'gemeente.code': 'Vul de gemeentecode in: een getal van hooguit vier cijfers.',
    }),
  }
}

function checkBeheerder(waarden: Waarden): Fouten {
  return {
    ...(waarden['beheerder.naam'].trim() === '' && { 'beheerder.naam': 'Vul je naam in.' }),
    ...(waarden['beheerder.email'].trim() === '' && { 'beheerder.email': 'Vul je e-mailadres in.' }),
    ...(waarden['beheerder.wachtwoord'] === '' && { 'beheerder.wachtwoord': 'Kies een wachtwoord.' }),
  }
}
