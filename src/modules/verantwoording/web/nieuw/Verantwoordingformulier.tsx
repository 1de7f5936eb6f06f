import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { dayInNederland, dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import type { Antwoord } from '../../../../platform/contract.ts'
import type { programmaContract } from '../../../programma/contract.ts'
import { verantwoordingContract } from '../../contract.ts'
import { MOMENTEN, VORMEN, type Herkomst, type Moment, type Vorm } from '../../domain/verantwoording.ts'
import { MOMENTNAMEN, VORMNAMEN } from '../../domain/woorden.ts'
import { verantwoordingenKey, verantwoordingKey } from '../verantwoordingQuery.ts'

const MOMENTKEUZES = MOMENTEN.map((waarde) => ({ waarde, label: MOMENTNAMEN[waarde] }))
const VORMKEUZES = VORMEN.map((waarde) => ({ waarde, label: `${waarde}. ${VORMNAMEN[waarde]}` }))
const HERKOMSTKEUZES = [
  {
    waarde: 'uitvoering',
    label: 'De uitvoering van het programma',
    hint: 'Wat er gedaan en geteld is. Voor een programma dat is vastgesteld.',
  },
  {
    waarde: 'document',
    label: 'Het verslag dat is ingelezen',
    hint: 'De tekst blijft zoals die was. Elk getal krijgt de zin erbij waar het stond.',
  },
] as const

type Waarden = {
  readonly programmaId: string
  readonly moment: Moment
  readonly herkomst: Herkomst
  readonly vorm: Vorm
  readonly titel: string
  readonly peildatum: string
}

export type Programmakeuze = Antwoord<typeof programmaContract.listProgrammas>['items'][number]
type Props = { readonly programmas: readonly Programmakeuze[] }

export function Verantwoordingformulier({ programmas }: Props) {
  const formulier = useNieuwformulier(programmas)
  const { veld, waarden, zet } = formulier
  const gekozen = programmas.find(({ id }) => id === waarden.programmaId)
  const kies = (programmaId: string) => {
    const programma = programmas.find(({ id }) => id === programmaId)
    zet('programmaId', programmaId)
    if (programma === undefined) return
    zet('peildatum', laatsteDag(programma.jaar))
    zet('herkomst', herkomstOf(programma))
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
        {gekozen?.uitDocument && (
          <Keuzerondjes
            label="Waaruit maakt Baken de opzet?"
            keuzes={HERKOMSTKEUZES.filter(({ waarde }) => waarde === 'document' || gekozen.status !== 'concept')}
            {...veld('herkomst')}
          />
        )}
        <Keuzerondjes label="Moment" keuzes={MOMENTKEUZES} {...veld('moment')} />
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

/** Of a concept only the words of its own document. */
const herkomstOf = ({ status }: Programmakeuze): Herkomst => (status === 'concept' ? 'document' : 'uitvoering')

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
    ...{ programmaId: eerste?.id ?? '', moment: 'jaarverslag', vorm: 'A' },
    herkomst: eerste ? herkomstOf(eerste) : 'uitvoering',
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
