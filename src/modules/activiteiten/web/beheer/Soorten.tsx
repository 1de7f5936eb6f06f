import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { activiteitenbeheerContract } from '../../contractBeheer.ts'
import { keuzesKey, type Keuzes } from '../activiteitenQuery.ts'
import { checkNaam } from './checkNaam.ts'
import { useLijstdaad } from './useLijstdaad.ts'

type Soort = Keuzes['soorten'][number]

export function Soorten({ soorten }: Pick<Keuzes, 'soorten'>) {
  const [hernoemt, setHernoemt] = useState<Soort | null>(null)
  const zet = useLijstdaad(({ code, ...body }: Soort) =>
    call(activiteitenbeheerContract.saveActiviteitsoort, { params: { code }, body }),
  )
  return (
    <Kaart titel="Soorten" lijf>
      <p className="hint">Wat uit staat is niet meer te kiezen. Wat er al is vastgelegd blijft staan.</p>
      <ul className="regels" aria-label="Soorten">
        {soorten.map((soort) => (
          <li key={soort.code}>
            <Vink aan={soort.actief} onWijzig={(actief) => zet.mutate({ ...soort, actief })}>
              {soort.naam}
            </Vink>
            <button
              className="knop knop-klein duw"
              type="button"
              aria-label={`Wijzig ${soort.naam}`}
              onClick={() => setHernoemt(soort)}
            >
              Wijzig
            </button>
          </li>
        ))}
      </ul>
      <NieuweSoort />
      {hernoemt && <SoortDialoog soort={hernoemt} onSluit={() => setHernoemt(null)} />}
    </Kaart>
  )
}

function SoortDialoog({ soort: { code, ...soort }, onSluit }: { readonly soort: Soort; readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam: soort.naam },
    check: checkNaam,
    verstuur: ({ naam }) =>
      call(activiteitenbeheerContract.saveActiviteitsoort, { params: { code }, body: { ...soort, naam } }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: keuzesKey })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel={`${soort.naam} wijzigen`} knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <Tekstveld
        label="Naam"
        hint="Wat al is vastgelegd heet daarna ook zo; cijfers veranderen niet."
        maxLength={60}
        {...formulier.veld('naam')}
      />
    </FormulierDialoog>
  )
}

function NieuweSoort() {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam: '' },
    check: checkNaam,
    verstuur: (body) => call(activiteitenbeheerContract.createActiviteitsoort, { body }),
    onKlaar: async () => {
      formulier.begin({ naam: '' })
      await queryClient.invalidateQueries({ queryKey: keuzesKey })
    },
  })
  return (
    <form className="stapel-s" noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld label="Nieuwe soort" maxLength={60} {...formulier.veld('naam')} />
      <div>
        <button className="knop" type="submit" aria-disabled={formulier.bezig}>
          Voeg soort toe
        </button>
      </div>
    </form>
  )
}
