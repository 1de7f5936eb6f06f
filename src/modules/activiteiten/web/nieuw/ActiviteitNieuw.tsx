import '../activiteiten.css'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { activiteitenContract } from '../../contract.ts'
import { PRECISIES, type Precisie } from '../../domain/activiteit.ts'
import { PRECISIENAMEN } from '../../domain/bereiktekst.ts'
import { activiteitenKey, activiteitKey, keuzesQuery, type Keuzes } from '../activiteitenQuery.ts'
import { gebiedkeuzes, vandaagHier } from '../activiteittekst.ts'
import { readAantal } from '../bewerken/activiteitwaarden.ts'
import { Soortknoppen } from './Soortknoppen.tsx'

const PRECISIEKEUZES = PRECISIES.map((waarde) => ({ waarde, label: PRECISIENAMEN[waarde] }))
const GEEN = 'geen'

/** What was just done, on a phone and in a few taps: the kind, and the rest as it was last time. */
export function ActiviteitNieuw() {
  const { data: keuzes } = useSuspenseQuery(keuzesQuery)
  const { formulier, bewaar } = useSnelformulier(keuzes)
  const { veld, waarden, zet } = formulier
  const gebied = veld('gebiedId')
  return (
    <>
      <Paginakop
        titel="Activiteit vastleggen"
        kruimels={[
          <Link key="activiteiten" to="/activiteiten">
            Activiteiten
          </Link>,
          'Vastleggen',
        ]}
      />
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="kaart formulier-smal" noValidate onSubmit={bewaar}>
        <div className="kaart-lijf stapel">
          <Soortknoppen soorten={keuzes.soorten} {...veld('soort')} />
          <Tekstveld label="Dag" type="date" max={vandaagHier()} {...veld('van')} />
          <Tekstveld label="Plaats (mag leeg)" maxLength={200} autoComplete="off" {...veld('plaats')} />
          {keuzes.gebieden.length > 0 && (
            <Keuzelijst
              label="Wijk of buurt"
              keuzes={[{ waarde: GEEN, label: 'Niet gekozen' }, ...gebiedkeuzes(keuzes, waarden.gebiedId)]}
              waarde={gebied.waarde ?? GEEN}
              onWijzig={(waarde) => gebied.onWijzig(waarde === GEEN ? null : waarde)}
              fout={gebied.fout}
            />
          )}
          <Tekstveld label="Hoeveel mensen? (mag leeg)" inputMode="numeric" autoComplete="off" {...veld('aantal')} />
          {waarden.aantal !== '' && (
            <Keuzerondjes
              label="Hoe weet je het aantal?"
              keuzes={PRECISIEKEUZES}
              waarde={waarden.precisie}
              onWijzig={(precisie) => zet('precisie', precisie)}
            />
          )}
          <button className="knop knop-hoofd activiteit-bewaar" type="submit" aria-disabled={formulier.bezig}>
            Sla op
          </button>
          <p className="klein">
            <Link to="/activiteiten/plannen">Meer invullen, of een reeks plannen</Link>
          </p>
        </div>
      </form>
    </>
  )
}

type Waarden = {
  readonly soort: string
  readonly van: string
  readonly plaats: string
  readonly gebiedId: string | null
  readonly aantal: string
  readonly precisie: Precisie
}

function useSnelformulier({ laatste }: Keuzes) {
  const queryClient = useQueryClient()
  const begin: Waarden = {
    ...{ soort: '', van: vandaagHier(), plaats: laatste?.plaats ?? '', gebiedId: laatste?.gebiedId ?? null },
    ...{ aantal: '', precisie: 'exact' },
  }
  const formulier = useFormulier<Waarden, Awaited<ReturnType<typeof stuur>>>({
    begin,
    check: ({ soort, aantal }) => ({
      ...(soort === '' && { soort: 'Kies wat voor activiteit het was.' }),
      ...(aantal !== '' && readAantal(aantal) === null && { aantal: 'Vul een heel getal in, of laat het leeg.' }),
    }),
    verstuur: stuur,
    onKlaar: async (nieuw, verstuurd) => {
      queryClient.setQueryData(activiteitKey(nieuw.id), nieuw)
      showToast({ tekst: `${nieuw.titel} is vastgelegd.` })
      formulier.begin({ ...begin, plaats: verstuurd.plaats, gebiedId: verstuurd.gebiedId })
      await queryClient.invalidateQueries({ queryKey: activiteitenKey })
    },
  })
  return { formulier, bewaar: formulier.verzend }
}

function stuur({ aantal, precisie, van, ...rest }: Waarden) {
  const getal = readAantal(aantal)
  const bereik = getal === null ? null : { aantal: getal, precisie }
  return call(activiteitenContract.createActiviteit, { body: { ...rest, van, tot: van, bereik, status: 'gedaan' } })
}
