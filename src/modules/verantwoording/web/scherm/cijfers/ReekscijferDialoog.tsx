import { useQuery } from '@tanstack/react-query'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { describePeriode, formatPeriode, parsePeriode } from '../../../../inzicht/public.ts'
import { indicatorkeuzeQuery, type Indicator, type Indicatorkeuze } from './cijferkeuzes.ts'
import { knopVan, useCijferformulier, type Cijferplek } from './useCijferformulier.ts'

type Props = Cijferplek & { readonly indicator: Indicatorkeuze }

const MATEN = [
  { waarde: 'waarde', label: 'Het aantal' },
  { waarde: 'per_1000', label: 'Per 1.000 inwoners' },
] as const

/** A value out of a series: of which gebied and which period. */
export function ReekscijferDialoog({ indicator, ...plek }: Props) {
  const { data } = useQuery(indicatorkeuzeQuery(indicator.id))
  const eerder = plek.cijfer?.verwijzing.soort === 'indicator' ? plek.cijfer.verwijzing : null
  const jaar = { jaar: plek.verantwoording.jaar, soort: 'jaar', nummer: 1 } as const
  const begin = { gebied: eerder?.gebied ?? '', periode: eerder?.periode ?? jaar, maat: eerder?.maat ?? 'waarde' }
  const formulier = useCijferformulier(plek, {
    begin: {
      ...{ label: plek.cijfer?.label ?? indicator.naam, gebied: nameKeuze(begin.gebied), maat: begin.maat },
      periode: formatPeriode(begin.periode),
    },
    check: () => ({}),
    toVerwijzing: ({ gebied, periode, maat }) => ({
      ...{ soort: 'indicator', indicatorId: indicator.id, maat },
      ...{ gebied: gebied === GEMEENTE ? '' : gebied, periode: parsePeriode(periode) ?? jaar },
    }),
  })
  const { veld, waarden } = formulier
  return (
    <FormulierDialoog
      titel={indicator.naam}
      knop={knopVan(plek)}
      formulier={formulier}
      onSluit={() => plek.onKlaar(null)}
    >
      {indicator.definitie !== '' && <p className="waarom">{indicator.definitie}</p>}
      <Tekstveld label="Naam" maxLength={300} {...veld('label')} />
      <Keuzelijst label="Gebied" keuzes={listGebieden(data, waarden.gebied)} {...veld('gebied')} />
      <Keuzelijst label="Periode" keuzes={listPerioden(data, waarden)} {...veld('periode')} />
      {indicator.soort === 'telling' && <Keuzelijst label="Hoe getoond" keuzes={MATEN} {...veld('maat')} />}
    </FormulierDialoog>
  )
}

/** The key of the whole gemeente is '', which in a list would be no choice. */
const GEMEENTE = 'gemeente'
const nameKeuze = (gebied: string): string => (gebied === '' ? GEMEENTE : gebied)

function listGebieden(data: Indicator | undefined, gekozen: string) {
  const gebieden = (data?.gebieden ?? []).map(({ gebied, naam }) => ({ waarde: nameKeuze(gebied), label: naam }))
  if (gebieden.some(({ waarde }) => waarde === gekozen)) return gebieden
  return [{ waarde: gekozen, label: gekozen === GEMEENTE ? 'De hele gemeente' : gekozen }, ...gebieden]
}

/** What there is of that gebied, with whole years, latest first; what was chosen stays to be chosen. */
function listPerioden(
  data: Indicator | undefined,
  { gebied, periode }: { readonly gebied: string; readonly periode: string },
) {
  const eigen = (data?.waarden ?? []).filter((waarde) => nameKeuze(waarde.gebied) === gebied)
  const namen = eigen.flatMap((waarde) => [String(waarde.periode.jaar), formatPeriode(waarde.periode)])
  return [...new Set([periode, ...namen])]
    .sort()
    .reverse()
    .flatMap((naam) => {
      const gelezen = parsePeriode(naam)
      return gelezen === null ? [] : [{ waarde: naam, label: describePeriode(gelezen) }]
    })
}
