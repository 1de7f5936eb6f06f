import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { vraagContract } from '../../../contractVraag.ts'
import { MEESTE_DAGEN } from '../../../domain/vragen/vraag.ts'
import { vraagafspraakQuery, vragenKey } from '../vragenQuery.ts'

type Afspraak = { readonly dagen: number; readonly versie: number }

/** Within how many days an answer comes; who answers may change it. */
export function Afspraakregel() {
  const { data } = useQuery(vraagafspraakQuery)
  const magWijzigen = useMag('vraag:answer')
  const [open, setOpen] = useState(false)
  if (!data) return null
  return (
    <>
      Afspraak: antwoord binnen {data.dagen} dagen{' '}
      {magWijzigen && (
        <button className="knop knop-klein knop-stil" type="button" onClick={() => setOpen(true)}>
          Wijzig de afspraak
        </button>
      )}
      {open && <AfspraakDialoog afspraak={data} onSluit={() => setOpen(false)} />}
    </>
  )
}

function AfspraakDialoog({ afspraak, onSluit }: { readonly afspraak: Afspraak; readonly onSluit: () => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { dagen: String(afspraak.dagen) },
    check: ({ dagen }): { dagen?: string } =>
      isAantalDagen(dagen) ? {} : { dagen: `Vul een heel getal in van 1 tot en met ${MEESTE_DAGEN}.` },
    verstuur: async ({ dagen }) => {
      try {
        return await call(vraagContract.saveVraagafspraak, { body: { dagen: Number(dagen), versie: afspraak.versie } })
      } finally {
        await queryClient.invalidateQueries({ queryKey: vragenKey })
      }
    },
    onKlaar: () => {
      showToast({ tekst: 'Afspraak opgeslagen' })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Afspraak over de termijn" knop="Opslaan" formulier={formulier} onSluit={onSluit}>
      <Tekstveld
        label="Antwoord binnen hoeveel dagen?"
        hint="Geldt voor vragen die nog komen. In het reglement van orde van je raad kan een termijn staan."
        inputMode="numeric"
        autoFocus
        {...formulier.veld('dagen')}
      />
    </FormulierDialoog>
  )
}

const isAantalDagen = (dagen: string): boolean =>
  /^\d{1,3}$/.test(dagen.trim()) && Number(dagen) >= 1 && Number(dagen) <= MEESTE_DAGEN
