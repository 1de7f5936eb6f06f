import { dayInNederland } from '../../../../../platform/domain/datum.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { readGetal } from '../readGetal.ts'
import { knopVan, useCijferformulier, type Cijferplek } from './useCijferformulier.ts'

/** A figure that no register counts: it carries a name, its source and a day, and is shown as filled in by hand. */
export function HandcijferDialoog(plek: Cijferplek) {
  const vandaag: string = dayInNederland(new Date())
  const eerder = plek.cijfer?.verwijzing.soort === 'hand' ? plek.cijfer.verwijzing : null
  const { eenheid = '', bron = '', dag = vandaag } = eerder ?? {}
  const formulier = useCijferformulier(plek, {
    begin: {
      ...{ label: plek.cijfer?.label ?? '', eenheid, bron, dag },
      waarde: eerder === null ? '' : String(eerder.waarde).replace('.', ','),
    },
    check: (waarden) => ({
      ...(readGetal(waarden.waarde) === null && { waarde: 'Vul een getal in, bijvoorbeeld 1.250 of 8,4.' }),
      ...(waarden.bron.trim() === '' && { bron: 'Schrijf waar dit cijfer vandaan komt.' }),
      ...(waarden.dag === '' && { dag: 'Kies van welke dag dit cijfer is.' }),
    }),
    toVerwijzing: ({ label, waarde, ...velden }) => ({
      ...{ soort: 'hand', benadering: null, bronzin: '' },
      ...eerder,
      ...velden,
      wat: eerder?.wat ?? label,
      waarde: readGetal(waarde) ?? 0,
    }),
  })
  const { veld } = formulier
  return (
    <FormulierDialoog
      titel={plek.cijfer?.label ?? 'Cijfer invullen'}
      knop={knopVan(plek)}
      formulier={formulier}
      onSluit={() => plek.onKlaar(null)}
    >
      <Tekstveld label="Wat telt dit?" maxLength={300} {...veld('label')} />
      <Tekstveld label="Getal" inputMode="decimal" autoComplete="off" {...veld('waarde')} />
      <Tekstveld label="Eenheid (mag leeg)" hint="Bijvoorbeeld: meldingen, %" maxLength={60} {...veld('eenheid')} />
      <Tekstveld label="Bron" hint="Wie telde dit, of in welk stuk staat het?" maxLength={300} {...veld('bron')} />
      <Tekstveld label="Van welke dag?" type="date" max={vandaag} {...veld('dag')} />
    </FormulierDialoog>
  )
}
