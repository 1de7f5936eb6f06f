import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { confirmWeggaan } from '../../../../platform/web/bericht/confirmWeggaan.ts'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { ankersContract } from '../../contractAnkers.ts'
import type { Ankerritme, Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { RITMEKEUZES, TEKSTEN } from './ankerteksten.ts'
import { ankersQuery, type Anker } from './ankersQuery.ts'
import { NieuwGeheim } from './NieuwGeheim.tsx'

type Waarden = { adres: string; ritme: Ankerritme }
type Props = { readonly soort: Ankersoort; readonly anker: Anker | null }
type Openbaar = Props & { readonly open: boolean; readonly onSluit: () => void }

/** Asks where to and how often; a new webhook then shows its secret, once. */
export function Ankerformulier({ open, onSluit, ...rest }: Openbaar) {
  const [geheim, setGeheim] = useState<string | null>(null)
  const klaar = (nieuw: string | null) => {
    setGeheim(nieuw)
    onSluit()
  }
  return (
    <>
      {open && <Vragen {...rest} onKlaar={klaar} onSluit={onSluit} />}
      {geheim !== null && <NieuwGeheim geheim={geheim} onSluit={() => setGeheim(null)} />}
    </>
  )
}

type Vraagprops = Props & { readonly onKlaar: (geheim: string | null) => void; readonly onSluit: () => void }

function Vragen({ soort, anker, onKlaar, onSluit }: Vraagprops) {
  const { titel, veld, type, hint, leeg } = TEKSTEN[soort]
  const queryClient = useQueryClient()
  const formulier = useFormulier<Waarden, string | null>({
    begin: { adres: anker?.adres ?? '', ritme: anker?.ritme ?? 'dag' },
    check: ({ adres }) => ({ ...(adres.trim() === '' && { adres: leeg }) }),
    verstuur: ({ adres, ritme }) => save(soort, { adres: adres.trim(), ritme, versie: anker?.versie ?? null }),
    onKlaar: async (geheim) => {
      await queryClient.invalidateQueries({ queryKey: ankersQuery.queryKey })
      showToast({ tekst: 'Opgeslagen. De nieuwste kop gaat binnen een minuut weg.' })
      onKlaar(geheim)
    },
  })
  const sluit = async () => {
    if (!formulier.gewijzigd || (await confirmWeggaan())) onSluit()
  }
  return (
    <FormulierDialoog
      titel={anker ? `${titel} wijzigen` : `${titel} instellen`}
      knop="Sla op"
      formulier={formulier}
      onSluit={() => void sluit()}
    >
      <Tekstveld label={veld} hint={hint} type={type} spellCheck={false} autoFocus {...formulier.veld('adres')} />
      <Keuzelijst label="Hoe vaak" keuzes={RITMEKEUZES} {...formulier.veld('ritme')} />
    </FormulierDialoog>
  )
}

/** The secret of a webhook that was made now. */
async function save(soort: Ankersoort, body: Waarden & { versie: number | null }): Promise<string | null> {
  if (soort === 'webhook') return (await call(ankersContract.saveWebhookanker, { body })).geheim
  await call(ankersContract.saveMailanker, { body })
  return null
}
