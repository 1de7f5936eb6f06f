import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { doelenKey } from '../../doel/doelenQuery.ts'
import { indicatorenKey, type Indicator, type Indicatorinvoer } from '../indicatorenQuery.ts'
import { FREQUENTIENAMEN, GOEDNAMEN, SOORTNAMEN } from '../indicatortekst.ts'
import { Herkomstvelden } from './Herkomstvelden.tsx'
import { LEEG, toInvoer, toWaarden, type Indicatorwaarden } from './indicatorwaarden.ts'

const toKeuzes = <W extends string>(namen: Readonly<Record<W, string>>) =>
  // The keys of a record of names are its own.
  (Object.entries(namen) as [W, string][]).map(([waarde, label]) => ({ waarde, label }))

const VERPLICHT = {
  naam: 'Geef een naam.',
  eenheid: 'Schrijf wat er geteld wordt.',
  bron: 'Schrijf waar de cijfers vandaan komen.',
}

function check(waarden: Indicatorwaarden) {
  const leeg = Object.entries(VERPLICHT).filter(([veld]) => waarden[veld as keyof typeof VERPLICHT].trim() === '')
  const telling = waarden.herkomst === 'telling' && waarden.telling === '' ? { telling: 'Kies een telling.' } : {}
  const delen = waarden.herkomst === 'som' && waarden.delen.length < 2 ? { delen: 'Kies er minstens twee.' } : {}
  return { ...Object.fromEntries(leeg), ...telling, ...delen }
}

type Props = {
  /** Null: a new one. */
  readonly indicator: Indicator | null
  readonly verstuur: (invoer: Indicatorinvoer) => Promise<Indicator>
}

export function IndicatorFormulier({ indicator, verstuur }: Props) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const formulier = useFormulier({
    begin: indicator === null ? LEEG : toWaarden(indicator),
    check,
    verstuur: (waarden) => verstuur(toInvoer(waarden, indicator)),
    onKlaar: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: doelenKey })
      await queryClient.invalidateQueries({ queryKey: indicatorenKey })
      await navigate({ to: '/inzicht/indicatoren/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const { veld, waarden, zet } = formulier
  return (
    <Kaart titel="Wat wordt er gemeten" lijf>
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Tekstveld label="Naam" maxLength={200} {...veld('naam')} />
        <Tekstvak
          label="Wat telt precies mee, en wat niet"
          hint="Schrijf het voor iemand die het cijfer niet kent."
          maxLength={2000}
          {...veld('definitie')}
        />
        <Keuzelijst label="Soort cijfer" keuzes={toKeuzes(SOORTNAMEN)} {...veld('soort')} />
        <Tekstveld
          label="Wat wordt er geteld, in het meervoud"
          hint="Bijvoorbeeld: aangiften"
          maxLength={60}
          {...veld('eenheid')}
        />
        <Keuzelijst label="Welke kant is goed" keuzes={toKeuzes(GOEDNAMEN)} {...veld('goed')} />
        <Tekstveld label="Bron" hint="Bijvoorbeeld: politie, open data van het CBS" maxLength={200} {...veld('bron')} />
        <Keuzelijst label="Hoe vaak komt er een cijfer" keuzes={toKeuzes(FREQUENTIENAMEN)} {...veld('frequentie')} />
        <Herkomstvelden formulier={formulier} indicator={indicator} />
        <Vink aan={waarden.teltPersonen} onWijzig={(aan) => zet('teltPersonen', aan)}>
          Dit telt mensen. Aantallen onder 5 worden dan niet gepubliceerd.
        </Vink>
        {indicator && (
          <Vink aan={waarden.actief} onWijzig={(aan) => zet('actief', aan)}>
            Staat in de keuzelijst bij een doel
          </Vink>
        )}
        <div>
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            {indicator === null ? 'Voeg indicator toe' : 'Sla op'}
          </button>
        </div>
      </form>
    </Kaart>
  )
}
