import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../platform/web/api/call.ts'
import { confirmWeggaan } from '../../../platform/web/bericht/confirmWeggaan.ts'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { partnersContract } from '../contract.ts'
import type { OrganisatieSoort } from '../domain/organisatie.ts'
import { NamenVeld } from './NamenVeld.tsx'
import type { OrganisatieRegel } from './organisatiesQuery.ts'
import { ORGANISATIE_SOORT_KEUZES } from './teksten.ts'

type Props = {
  /** Null makes a new one. */
  readonly organisatie: OrganisatieRegel | null
  readonly onSluit: () => void
}

export function OrganisatieDialoog({ organisatie, onSluit }: Props) {
  const formulier = useOrganisatieFormulier(organisatie, onSluit)
  const sluit = async () => {
    if (!formulier.gewijzigd || (await confirmWeggaan())) onSluit()
  }
  return (
    <FormulierDialoog
      titel={organisatie ? `${organisatie.naam} wijzigen` : 'Organisatie toevoegen'}
      knop={organisatie ? 'Opslaan' : 'Voeg toe'}
      formulier={formulier}
      onSluit={() => void sluit()}
    >
      <Tekstveld label="Naam" autoFocus {...formulier.veld('naam')} />
      <Keuzelijst label="Soort" keuzes={ORGANISATIE_SOORT_KEUZES} {...formulier.veld('soort')} />
      <NamenVeld
        label="Andere namen"
        hint="Afkortingen en namen die in documenten staan, zoals ‘OM’ of ‘de wijkagent’."
        {...formulier.veld('aliassen')}
      />
      <NamenVeld
        label="Maildomeinen"
        hint="Wie je van deze organisatie toegang geeft, moet dan een adres hebben dat hierop eindigt. Laat leeg als dat niet uitmaakt."
        {...formulier.veld('maildomeinen')}
      />
      <Tekstveld
        label="Contactpersoon voor toegang"
        hint="Loopt elk half jaar na wie van de organisatie nog toegang tot Baken nodig heeft."
        {...formulier.veld('contactNaam')}
      />
      <Tekstveld label="E-mailadres van de contactpersoon" type="email" {...formulier.veld('contactEmail')} />
    </FormulierDialoog>
  )
}

type Waarden = {
  naam: string
  soort: OrganisatieSoort
  aliassen: readonly string[]
  maildomeinen: readonly string[]
  contactNaam: string
  contactEmail: string
}

const checkWaarden = ({ naam, contactNaam, contactEmail }: Waarden) => ({
  ...(naam.trim() === '' && { naam: 'Vul een naam in.' }),
  ...(contactNaam.trim() === '' && contactEmail.trim() !== '' && { contactNaam: 'Vul de naam in.' }),
  ...(contactEmail.trim() === '' && contactNaam.trim() !== '' && { contactEmail: 'Vul het e-mailadres in.' }),
})

const toBody = ({ naam, soort, aliassen, maildomeinen, contactNaam, contactEmail }: Waarden) => ({
  ...{ naam, soort, aliassen: [...aliassen], maildomeinen: [...maildomeinen] },
  contact: contactNaam.trim() === '' ? null : { naam: contactNaam, email: contactEmail.trim() },
})

function useOrganisatieFormulier(organisatie: OrganisatieRegel | null, onSluit: () => void) {
  const queryClient = useQueryClient()
  return useFormulier<Waarden, OrganisatieRegel>({
    begin: {
      naam: organisatie?.naam ?? '',
      soort: organisatie?.soort ?? 'overig',
      aliassen: organisatie?.aliassen ?? [],
      maildomeinen: organisatie?.maildomeinen ?? [],
      contactNaam: organisatie?.contact?.naam ?? '',
      contactEmail: organisatie?.contact?.email ?? '',
    },
    check: checkWaarden,
    verstuur: (waarden) => {
      const body = toBody(waarden)
      if (organisatie === null) return call(partnersContract.createOrganisatie, { body })
      const { id, versie } = organisatie
      return call(partnersContract.updateOrganisatie, { params: { id }, body: { ...body, versie } })
    },
    onKlaar: async ({ naam }) => {
      await queryClient.invalidateQueries({ queryKey: ['organisaties'] })
      showToast({ tekst: organisatie ? `${naam} opgeslagen` : `${naam} toegevoegd` })
      onSluit()
    },
  })
}
