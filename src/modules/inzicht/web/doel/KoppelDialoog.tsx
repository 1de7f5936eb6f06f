import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { isIntussenGewijzigd } from '../../../../platform/web/api/ProbleemFout.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst, type Keuze } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { doelenContract } from '../../contractDoelen.ts'
import type { Normgrens, Toets } from '../../domain/norm.ts'
import { doelenKey, type Doeloordeel } from './doelenQuery.ts'

const VANZELF = 'vanzelf'
/** A choice of a list cannot be '', which is how the whole gemeente is written. */
const HEEL = 'gemeente'

const GRENZEN: readonly Keuze<Normgrens | typeof VANZELF>[] = [
  { waarde: VANZELF, label: 'Wat het doel zegt' },
  { waarde: 'maximaal', label: 'Hooguit zoveel' },
  { waarde: 'minimaal', label: 'Ten minste zoveel' },
  { waarde: 'precies', label: 'Precies zoveel' },
]

const TOETSEN: readonly Keuze<Toets | typeof VANZELF>[] = [
  { waarde: VANZELF, label: 'Wat bij dit doel past' },
  { waarde: 'cijfer', label: 'Het cijfer zelf haalt de norm' },
  { waarde: 'verandering', label: 'En de verandering is geen toeval' },
  { waarde: 'interval', label: 'De hele marge haalt de norm' },
]

type Koppelwaarden = {
  readonly indicatorId: string
  readonly gebied: string
  readonly grens: Normgrens | typeof VANZELF
  readonly toets: Toets | typeof VANZELF
}

type Props = { readonly oordeel: Doeloordeel; readonly onSluit: () => void }

/** Baken proposes what fits by name; a person decides by what a goal is judged. */
export function KoppelDialoog({ oordeel, onSluit }: Props) {
  const queryClient = useQueryClient()
  const { doel, koppeling, keuzes, gebieden } = oordeel
  const begin: Koppelwaarden = {
    indicatorId: koppeling?.indicatorId ?? '',
    gebied: koppeling?.gebied || HEEL,
    grens: koppeling?.grens ?? VANZELF,
    toets: koppeling?.toets ?? VANZELF,
  }
  const formulier = useFormulier({
    begin,
    check: ({ indicatorId }) => (indicatorId === '' ? { indicatorId: 'Kies een indicator.' } : {}),
    verstuur: ({ indicatorId, gebied, grens, toets }) =>
      call(doelenContract.saveDoelkoppeling, {
        params: { id: doel.id },
        body: {
          ...{ indicatorId, gebied: gebied === HEEL ? '' : gebied, versie: koppeling?.versie ?? 0 },
          grens: grens === VANZELF ? null : grens,
          toets: toets === VANZELF ? null : toets,
        },
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: doelenKey })
      onSluit()
    },
  })
  return (
    <FormulierDialoog
      titel="Waaraan zie je of dit doel gehaald wordt?"
      knop="Kies deze indicator"
      formulier={formulier}
      wasEerder={isIntussenGewijzigd(formulier.fout) && 'Sluit dit venster en kijk wat nu gekozen is.'}
      onSluit={onSluit}
    >
      <Keuzelijst
        label="Indicator"
        leeg="Kies een indicator"
        keuzes={keuzes.map(({ id, naam, past }) => ({
          waarde: id,
          label: past ? `${naam} (lijkt op dit doel)` : naam,
        }))}
        {...formulier.veld('indicatorId')}
      />
      {gebieden.length > 1 && (
        <Keuzelijst
          label="Gemeten in"
          hint="Van een wijk of buurt moeten er bij de indicator eigen cijfers zijn."
          keuzes={gebieden.map(({ gebied, naam }) => ({ waarde: gebied || HEEL, label: naam }))}
          {...formulier.veld('gebied')}
        />
      )}
      <Keuzelijst label="De norm is" keuzes={GRENZEN} {...formulier.veld('grens')} />
      <Keuzelijst label="Gehaald is het doel als" keuzes={TOETSEN} {...formulier.veld('toets')} />
    </FormulierDialoog>
  )
}
