import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import { weergaveAdres } from './weergave.ts'
import { weergavenQuery } from './weergavenQuery.ts'

const BEGIN = { naam: '', gedeeld: false }

/** Keeps the filters of now under a name. */
export function BewaarFormulier() {
  const { id } = useProgramma()
  const { zoek } = useAdres()
  const queryClient = useQueryClient()
  const adres = weergaveAdres(zoek)
  const formulier = useFormulier<typeof BEGIN, { id: string }>({
    begin: BEGIN,
    check: ({ naam }) => (naam.trim() === '' ? { naam: 'Geef de weergave een naam.' } : {}),
    verstuur: ({ naam, gedeeld }) =>
      call(uitvoeringContract.createWeergave, { params: { id }, body: { naam: naam.trim(), adres, gedeeld } }),
    onKlaar: async (_nieuw, { naam }) => {
      formulier.begin(BEGIN)
      showToast({ tekst: `Weergave ‘${naam.trim()}’ bewaard` })
      await queryClient.invalidateQueries(weergavenQuery(id))
    },
  })
  if (adres === '') return <p className="klein zacht">Zet filters aan om ze onder een naam te bewaren.</p>
  return (
    <form className="stapel-s bewaarweergave" noValidate onSubmit={formulier.verzend}>
      <h3>Bewaar deze weergave</h3>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld label="Naam" {...formulier.veld('naam')} maxLength={100} autoComplete="off" />
      <Vink aan={formulier.waarden.gedeeld} onWijzig={(gedeeld) => formulier.zet('gedeeld', gedeeld)}>
        Deel met collega’s
      </Vink>
      <div>
        <button className="knop knop-klein" type="submit" aria-disabled={formulier.bezig}>
          Bewaar
        </button>
      </div>
    </form>
  )
}
