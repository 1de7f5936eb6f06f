import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Telsleutels } from '../../../../inzicht/web/public.ts'
import type { Tellingkeuze } from './cijferkeuzes.ts'
import { knopVan, useCijferformulier, type Cijferplek } from './useCijferformulier.ts'

type Props = Cijferplek & { readonly telling: Tellingkeuze }

/** A figure of a register: over which days, and of which part. */
export function TelcijferDialoog({ telling, ...plek }: Props) {
  const { jaar, peildatum } = plek.verantwoording
  const eerder = plek.cijfer?.verwijzing.soort === 'telling' ? plek.cijfer.verwijzing : null
  const { van = `${jaar}-01-01`, tot = peildatum, filters = {} } = eerder ?? {}
  const formulier = useCijferformulier(plek, {
    begin: { label: plek.cijfer?.label ?? telling.naam, van, tot, filters },
    check: (waarden) => ({
      ...((waarden.van === '' || waarden.tot === '' || waarden.van > waarden.tot) && {
        tot: 'Kies een eerste en een laatste dag, in die volgorde.',
      }),
    }),
    toVerwijzing: ({ label: _label, ...waarden }) => ({ soort: 'telling', telling: telling.code, ...waarden }),
  })
  const { veld, waarden, zet } = formulier
  return (
    <FormulierDialoog
      titel={telling.naam}
      knop={knopVan(plek)}
      formulier={formulier}
      onSluit={() => plek.onKlaar(null)}
    >
      <p className="waarom">{telling.definitie}</p>
      <Tekstveld label="Naam" maxLength={300} {...veld('label')} />
      <Tekstveld label="Vanaf" type="date" {...veld('van')} />
      <Tekstveld label="Tot en met" type="date" {...veld('tot')} />
      <Telsleutels telling={telling} filters={waarden.filters} onWijzig={(nieuw) => zet('filters', nieuw)} />
    </FormulierDialoog>
  )
}
