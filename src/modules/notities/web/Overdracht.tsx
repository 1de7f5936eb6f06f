import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { BeheerKop } from '../../toegang/web/public.ts'
import { notitiesContract } from '../contract.ts'
import { behandelaarsQuery, type Behandelaars } from './notitiesQuery.ts'

/** Hands over everything of a colleague, for who may do so without seeing it. */
export function Overdracht() {
  const { data } = useSuspenseQuery(behandelaarsQuery)
  return (
    <>
      <BeheerKop titel="Overdracht" onder={['Geef alle dossiers van een collega aan een andere behandelaar']} />
      {data.nu.length === 0 ? (
        <section className="kaart">
          <LegeStaat icoon={IconArrowsExchange} titel="Er is niets over te dragen">
            Niemand behandelt nu een dossier. Maakt iemand een notitie, dan wordt die persoon de behandelaar.
          </LegeStaat>
        </section>
      ) : (
        <Formulier behandelaars={data} />
      )}
    </>
  )
}

function Formulier({ behandelaars }: { readonly behandelaars: Behandelaars }) {
  const { nu, kandidaten } = behandelaars
  const formulier = useOverdracht(behandelaars)
  const { waarden, veld } = formulier
  return (
    <>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <form className="kaart formulier-smal" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
          <p>
            Doe dit als iemand weggaat of lang weg is. De nieuwe behandelaar ziet de dossiers en beslist wie deelneemt.
            De oude behandelaar ziet ze niet meer. Jij ziet ze niet: daarom kun je ze niet aan jezelf geven.
          </p>
          <Zoekkeuze
            label="Van wie"
            keuzes={nu.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            {...veld('van')}
          />
          <Zoekkeuze
            label="Nieuwe behandelaar"
            keuzes={kandidaten
              .filter(({ id }) => id !== waarden.van)
              .map(({ id, naam, organisatie }) => ({ waarde: id, label: naam, bij: organisatie ?? '' }))}
            {...veld('naar')}
          />
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              Draag over
            </button>
          </div>
        </div>
      </form>
    </>
  )
}

const LEEG = { van: null as string | null, naar: null as string | null }

function useOverdracht({ nu, kandidaten }: Behandelaars) {
  const queryClient = useQueryClient()
  const naamIn = (lijst: readonly { readonly id: string; readonly naam: string }[], gezocht: string | null) =>
    lijst.find(({ id }) => id === gezocht)?.naam ?? ''
  const formulier = useFormulier({
    begin: LEEG,
    check: ({ van, naar }) => ({
      ...(van === null && { van: 'Kies van wie de dossiers nu zijn.' }),
      ...(naar === null && { naar: 'Kies de nieuwe behandelaar.' }),
    }),
    verstuur: async ({ van, naar }) => {
      const [wie, ontvanger] = [naamIn(nu, van), naamIn(kandidaten, naar)]
      const tekst = `${ontvanger} wordt behandelaar van alle dossiers van ${wie}. ${wie} ziet ze daarna niet meer.`
      if (!(await bevestig({ titel: 'Alle dossiers overdragen?', tekst, knop: 'Draag over' }))) return null
      const { aantal } = await call(notitiesContract.transferAlle, { body: { van: van ?? '', naar: naar ?? '' } })
      return { aantal, ontvanger }
    },
    onKlaar: async (gedaan) => {
      if (gedaan === null) return
      const wat = gedaan.aantal === 1 ? '1 dossier' : `${gedaan.aantal} dossiers`
      showToast({ tekst: `${wat} overgedragen aan ${gedaan.ontvanger}` })
      formulier.begin(LEEG)
      await queryClient.invalidateQueries({ queryKey: behandelaarsQuery.queryKey })
    },
  })
  return formulier
}
