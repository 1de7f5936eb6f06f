import { call } from '../../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingContract } from '../../../contract.ts'
import { useVernieuwd } from '../../useDaad.ts'
import type { Deel, Geldregel, Verantwoording } from '../../verantwoordingQuery.ts'
import { readGetal } from '../readGetal.ts'

type Props = { readonly deel: Deel; readonly verantwoording: Verantwoording; readonly onSluit: () => void }

type Invulregel = { readonly omschrijving: string; readonly begroot: string; readonly besteed: string }

const LEGE_REGEL: Invulregel = { omschrijving: '', begroot: '', besteed: '' }

const toInvulregel = ({ omschrijving, begroot, besteed }: Geldregel): Invulregel => ({
  ...{ omschrijving, begroot: begroot?.toString() ?? '', besteed: besteed?.toString() ?? '' },
})

const isLeeg = ({ omschrijving, begroot, besteed }: Invulregel): boolean =>
  `${omschrijving}${begroot}${besteed}`.trim() === ''

const toBedrag = (tekst: string): number | null => (tekst.trim() === '' ? null : Math.round(readGetal(tekst) ?? NaN))

/** A line that was made empty goes away. */
export function GeldDialoog({ deel, verantwoording: { id }, onSluit }: Props) {
  const vernieuwd = useVernieuwd()
  const formulier = useFormulier({
    begin: { regels: [...deel.geld.map(toInvulregel), LEGE_REGEL] as readonly Invulregel[] },
    check: ({ regels }) => {
      const fout = regels.some(
        (regel) => !isLeeg(regel) && [regel.begroot, regel.besteed].some((bedrag) => Number.isNaN(toBedrag(bedrag))),
      )
      return fout ? { regels: 'Vul bedragen in hele euro’s in, bijvoorbeeld 12.500.' } : {}
    },
    verstuur: ({ regels }) =>
      call(verantwoordingContract.updateGeld, {
        params: { id, deelId: deel.id },
        body: {
          versie: deel.versie,
          regels: regels
            .filter((regel) => !isLeeg(regel))
            .map(({ omschrijving, begroot, besteed }) => ({
              ...{ omschrijving, begroot: toBedrag(begroot), besteed: toBedrag(besteed) },
            })),
        },
      }),
    onKlaar: (nieuw) => {
      vernieuwd(nieuw)
      onSluit()
    },
  })
  const { waarden, zet, fouten } = formulier
  const wijzig = (plek: number, anders: Partial<Invulregel>) =>
    zet(
      'regels',
      waarden.regels.map((regel, nummer) => (nummer === plek ? { ...regel, ...anders } : regel)),
    )
  return (
    <FormulierDialoog titel={`Geld: ${deel.titel}`} knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <p className="klein zacht">In hele euro’s. Weet je een bedrag niet, laat het dan leeg.</p>
      {waarden.regels.map((regel, plek) => (
        <fieldset key={plek} className="geldregel">
          <legend className="verborgen">Regel {plek + 1}</legend>
          <Tekstveld
            label="Waarvoor"
            maxLength={200}
            waarde={regel.omschrijving}
            onWijzig={(omschrijving) => wijzig(plek, { omschrijving })}
          />
          <Tekstveld
            label="Begroot"
            inputMode="numeric"
            waarde={regel.begroot}
            onWijzig={(begroot) => wijzig(plek, { begroot })}
          />
          <Tekstveld
            label="Besteed"
            inputMode="numeric"
            waarde={regel.besteed}
            onWijzig={(besteed) => wijzig(plek, { besteed })}
            fout={plek === waarden.regels.length - 1 ? fouten.regels : undefined}
          />
        </fieldset>
      ))}
      <button className="knop" type="button" onClick={() => zet('regels', [...waarden.regels, LEGE_REGEL])}>
        Nog een regel
      </button>
    </FormulierDialoog>
  )
}
