import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { activiteitenbeheerContract } from '../../contractBeheer.ts'
import { keuzesKey, type Keuzes } from '../activiteitenQuery.ts'
import { useLijstdaad } from './useLijstdaad.ts'

export function Soorten({ soorten }: Pick<Keuzes, 'soorten'>) {
  const zet = useLijstdaad(({ code, ...body }: Keuzes['soorten'][number]) =>
    call(activiteitenbeheerContract.saveActiviteitsoort, { params: { code }, body }),
  )
  return (
    <Kaart titel="Soorten" lijf>
      <p className="hint">Wat uit staat is niet meer te kiezen. Wat er al is vastgelegd blijft zo heten.</p>
      <ul className="regels" aria-label="Soorten">
        {soorten.map((soort) => (
          <li key={soort.code}>
            <Vink aan={soort.actief} onWijzig={(actief) => zet.mutate({ ...soort, actief })}>
              {soort.naam}
            </Vink>
          </li>
        ))}
      </ul>
      <NieuweSoort />
    </Kaart>
  )
}

function NieuweSoort() {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam: '' },
    check: ({ naam }) => (naam.trim() === '' ? { naam: 'Geef een naam.' } : {}),
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
