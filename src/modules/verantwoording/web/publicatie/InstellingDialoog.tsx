import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { publicatieContract } from '../../contractPublicatie.ts'
import { instellingQuery } from './publicatieQuery.ts'

const toRegels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

/** What the site needs to know of the gemeente: whose names may be public, and which mail addresses are its own. */
export function InstellingDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(instellingQuery)
  const formulier = useFormulier({
    begin: {
      contact: data.contact,
      ambtsdragers: data.ambtsdragers.join('\n'),
      domeinen: data.domeinen.join('\n'),
    },
    verstuur: ({ contact, ambtsdragers, domeinen }) =>
      call(publicatieContract.updatePublicatieinstelling, {
        body: {
          ...{ contact: contact.trim(), versie: data.versie },
          ...{ ambtsdragers: toRegels(ambtsdragers), domeinen: toRegels(domeinen) },
        },
      }),
    onKlaar: (nieuw) => {
      queryClient.setQueryData(instellingQuery.queryKey, nieuw)
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Openbare website" knop="Bewaar" formulier={formulier} onSluit={onSluit}>
      <Tekstveld label="Mailadres voor vragen" maxLength={254} {...formulier.veld('contact')} />
      <Tekstvak
        label="Ambtsdragers die je bij naam noemt"
        hint="Eén naam per regel, zoals M. de Graaf. Andere namen komen niet op de website."
        rows={4}
        {...formulier.veld('ambtsdragers')}
      />
      <Tekstvak
        label="Eigen domeinen voor e-mail"
        hint="Eén per regel, zoals waterveste.nl. Andere mailadressen komen niet op de website."
        rows={2}
        {...formulier.veld('domeinen')}
      />
    </FormulierDialoog>
  )
}
