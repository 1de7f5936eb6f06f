import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { dayInNederland, dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { verantwoordingContract } from '../../contract.ts'
import { MOMENTEN, VORMEN, type Herkomst, type Moment, type Vorm } from '../../domain/verantwoording.ts'
import { MOMENTNAMEN, VORMNAMEN } from '../../domain/woorden.ts'
import { verantwoordbareQuery, verantwoordingenKey, verantwoordingKey } from '../verantwoordingQuery.ts'

const MOMENTKEUZES = MOMENTEN.map((waarde) => ({ waarde, label: MOMENTNAMEN[waarde] }))
const HERKOMSTKEUZES: readonly { readonly waarde: Herkomst; readonly label: string }[] = [
  { waarde: 'uitvoering', label: 'Uit wat in Baken is vastgelegd' },
  { waarde: 'document', label: 'Uit het verslag dat als document is ingelezen' },
]
const VORMKEUZES = VORMEN.map((waarde) => ({ waarde, label: `${waarde}. ${VORMNAMEN[waarde]}` }))

/** Which programme, at which moment and in which form; the draft is made from the facts. */
export function VerantwoordingNieuw() {
  const { data: programmas } = useSuspenseQuery(verantwoordbareQuery)
  return (
    <>
      <Paginakop
        titel="Nieuwe verantwoording"
        kruimels={[
          <Link key="lijst" to="/verantwoording">
            Verantwoording
          </Link>,
          'Nieuw',
        ]}
      />
      {programmas.length === 0 ? (
        <Melder soort="info" titel="Er is nog geen vastgesteld programma.">
          <p>
            Je legt verantwoording af over een programma dat is vastgesteld.{' '}
            <Link to="/programmas">Kies een programma</Link> en leg eerst vast wie het vaststelde.
          </p>
        </Melder>
      ) : (
        <Formulier programmas={programmas} />
      )}
    </>
  )
}

type Waarden = {
  readonly programmaId: string
  readonly moment: Moment
  readonly herkomst: Herkomst
  readonly vorm: Vorm
  readonly titel: string
  readonly peildatum: string
}

type Props = { readonly programmas: readonly { readonly id: string; readonly jaar: number; readonly titel: string }[] }

function Formulier({ programmas }: Props) {
  const formulier = useNieuwformulier(programmas)
  const { veld, waarden, zet } = formulier
  const kies = (programmaId: string) => {
    const jaar = programmas.find(({ id }) => id === programmaId)?.jaar
    zet('programmaId', programmaId)
    if (jaar !== undefined) zet('peildatum', laatsteDag(jaar))
  }
  return (
    <form className="kaart formulier-smal" noValidate onSubmit={formulier.verzend}>
      <div className="kaart-lijf stapel">
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Keuzelijst
          label="Programma"
          keuzes={programmas.map(({ id, jaar, titel }) => ({ waarde: id, label: `${jaar}: ${titel}` }))}
          waarde={waarden.programmaId}
          onWijzig={kies}
          fout={formulier.fouten.programmaId}
        />
        <Keuzerondjes label="Moment" keuzes={MOMENTKEUZES} {...veld('moment')} />
        <Keuzerondjes label="Waaruit maakt Baken de opzet?" keuzes={HERKOMSTKEUZES} {...veld('herkomst')} />
        {waarden.herkomst === 'uitvoering' && <Keuzelijst label="Vorm" keuzes={VORMKEUZES} {...veld('vorm')} />}
        <Tekstveld label="Titel" maxLength={200} autoComplete="off" {...veld('titel')} />
        <Tekstveld
          label="Peildatum"
          type="date"
          hint="Tot en met deze dag tellen de cijfers mee."
          {...veld('peildatum')}
        />
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Maak een opzet
          </button>
          <Link className="knop" to="/verantwoording">
            Annuleren
          </Link>
        </div>
      </div>
    </form>
  )
}

/** Of the year itself, and not later than today. */
function laatsteDag(jaar: number): string {
  const vandaag: Datum = dayInNederland(new Date())
  const einde = dayOf(jaar, 12, 31)
  return einde < vandaag ? einde : vandaag
}

function useNieuwformulier(programmas: Props['programmas']) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const eerste = programmas[0]
  const begin: Waarden = {
    ...{ programmaId: eerste?.id ?? '', moment: 'jaarverslag', herkomst: 'uitvoering', vorm: 'A' },
    titel: eerste ? `Wat deden we in ${eerste.jaar} voor een veilige gemeente?` : '',
    peildatum: eerste ? laatsteDag(eerste.jaar) : '',
  }
  return useFormulier({
    begin,
    check: ({ titel, peildatum }) => ({
      ...(titel.trim() === '' && { titel: 'Geef de verantwoording een titel.' }),
      ...(peildatum === '' && { peildatum: 'Kies tot en met welke dag de cijfers tellen.' }),
    }),
    // A document has a form of its own.
    verstuur: ({ vorm, ...body }) =>
      call(verantwoordingContract.createVerantwoording, {
        body: { ...body, vorm: body.herkomst === 'document' ? null : vorm },
      }),
    onKlaar: async (nieuw) => {
      queryClient.setQueryData(verantwoordingKey(nieuw.id), nieuw)
      void queryClient.invalidateQueries({ queryKey: verantwoordingenKey })
      await navigate({ to: '/verantwoording/$id', params: { id: nieuw.id }, ignoreBlocker: true })
    },
  })
}
