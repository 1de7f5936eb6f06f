import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { VERZOEKSOORTEN, VERZOEKTEKSTEN, type Verzoeksoort } from '../../domain/verzoek/verzoek.ts'

type Waarden = {
  soort: Verzoeksoort
  naam: string
  email: string
  zoekwoorden: string
  ontvangenOp: string
  toelichting: string
}

const BEGIN: Waarden = { soort: 'inzage', naam: '', email: '', zoekwoorden: '', ontvangenOp: '', toelichting: '' }
const KEUZES = VERZOEKSOORTEN.map((waarde) => ({
  waarde,
  label: `${VERZOEKTEKSTEN[waarde].naam} (${VERZOEKTEKSTEN[waarde].artikel})`,
}))

const toZoekwoorden = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((woord) => woord.trim())
    .filter((woord) => woord !== '')

export function VerzoekDialoog({ onSluit }: { readonly onSluit: () => void }) {
  const formulier = useVerzoekFormulier()
  return (
    <FormulierDialoog titel="Verzoek inschrijven" knop="Schrijf in" formulier={formulier} onSluit={onSluit}>
      <Keuzelijst label="Wat vraagt deze persoon" keuzes={KEUZES} {...formulier.veld('soort')} />
      <Tekstveld label="Naam" {...formulier.veld('naam')} />
      <Tekstveld label="E-mailadres" hint="Niet verplicht." type="email" {...formulier.veld('email')} />
      <Tekstveld label="Ontvangen op" type="date" {...formulier.veld('ontvangenOp')} />
      <Tekstvak
        label="Zoeken naar"
        hint="Elk op een eigen regel: de achternaam, een adres, een e-mailadres. Ten hoogste vijf."
        rows={3}
        {...formulier.veld('zoekwoorden')}
      />
      <Tekstvak label="Toelichting" hint="Niet verplicht." rows={3} {...formulier.veld('toelichting')} />
    </FormulierDialoog>
  )
}

function useVerzoekFormulier() {
  const queryClient = useQueryClient()
  const router = useRouter()
  return useFormulier({
    begin: BEGIN,
    check: ({ naam, ontvangenOp, zoekwoorden }) => {
      const woorden = toZoekwoorden(zoekwoorden)
      const isGoed = woorden.length > 0 && woorden.length <= 5 && woorden.every((woord) => woord.length >= 3)
      return {
        ...(naam.trim() === '' && { naam: 'Vul de naam in.' }),
        ...(ontvangenOp === '' && { ontvangenOp: 'Vul de dag in waarop het verzoek binnenkwam.' }),
        ...(!isGoed && { zoekwoorden: 'Vul een tot vijf regels in, van ten minste drie tekens.' }),
      }
    },
    verstuur: ({ email, zoekwoorden, ...waarden }) =>
      call(verzoekContract.createVerzoek, {
        body: { ...waarden, email: email.trim() === '' ? null : email.trim(), zoekwoorden: toZoekwoorden(zoekwoorden) },
      }),
    onKlaar: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['verzoeken'] })
      await router.navigate({ to: '/bewaring/verzoeken/$id', params: { id }, ignoreBlocker: true })
    },
  })
}
