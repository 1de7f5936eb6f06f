import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { verzoekContract } from '../../contractVerzoek.ts'
import { faultOfReden } from '../reden.ts'
import type { Ontvanger } from './verzoekQueries.ts'

type Props = {
  readonly verzoekId: string
  readonly ontvangers: readonly Ontvanger[]
  readonly magInlichten: boolean
}

/** Who received the data before, and was told what changed. */
export function Ontvangers({ verzoekId, ontvangers, magInlichten }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Kaart
      titel="Ingelicht"
      rechts={
        magInlichten && (
          <button className="knop knop-klein" type="button" onClick={() => setOpen(true)}>
            Licht iemand in…
          </button>
        )
      }
      lijf
    >
      {ontvangers.length === 0 && <p className="zacht">Nog niemand. Wie de gegevens eerder kreeg, moet het weten.</p>}
      <ul>
        {ontvangers.map(({ id, naam, email, wat, gemeldOp }) => (
          <li key={id}>
            <span className="vet">{naam}</span>, {dagTekst(gemeldOp)}
            {email !== null && `, mail naar ${email}`}: {wat}
          </li>
        ))}
      </ul>
      {open && <OntvangerDialoog verzoekId={verzoekId} onSluit={() => setOpen(false)} />}
    </Kaart>
  )
}

function OntvangerDialoog({ verzoekId, onSluit }: { readonly verzoekId: string; readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam: '', email: '', wat: '' },
    check: ({ naam, wat }) => {
      const fout = faultOfReden(wat)
      return { ...(naam.trim() === '' && { naam: 'Vul in wie dit is.' }), ...(fout !== null && { wat: fout }) }
    },
    verstuur: ({ email, ...rest }) =>
      call(verzoekContract.tellOntvanger, {
        params: { id: verzoekId },
        body: { ...rest, email: email.trim() === '' ? null : email.trim() },
      }),
    onKlaar: async ({ email }) => {
      await queryClient.invalidateQueries({ queryKey: ['verzoeken', verzoekId] })
      showToast({ tekst: email === null ? 'Genoteerd.' : 'Genoteerd en gemaild.' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Ontvanger inlichten" knop="Licht in" formulier={formulier} onSluit={onSluit}>
      <Tekstveld
        label="Wie"
        hint="De organisatie of persoon die de gegevens kreeg."
        autoFocus
        {...formulier.veld('naam')}
      />
      <Tekstveld
        label="E-mailadres"
        hint="Leeg: alleen noteren, je licht zelf in."
        type="email"
        {...formulier.veld('email')}
      />
      <Tekstvak label="Wat is er veranderd" rows={4} {...formulier.veld('wat')} />
    </FormulierDialoog>
  )
}
