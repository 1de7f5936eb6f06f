import { useQueryClient } from '@tanstack/react-query'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { rememberReden } from './laatsteReden.ts'
import { checkReden } from './reden.ts'
import { RedenVeld } from './RedenVeld.tsx'

export type Redenvraag = {
  /** "Actie weghalen" */
  readonly titel: string
  /** Of what. */
  readonly wat: string
  /** The act as a verb: "Haal weg". */
  readonly knop: string
}

type Props = Redenvraag & { readonly onAntwoord: (reden: string | null) => void }

/** Asks why, before a change of an adopted programme that has no form of its own. Null: do not do it. */
export function RedenDialoog({ titel, wat, knop, onAntwoord }: Props) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => checkReden(true, reden),
    verstuur: ({ reden }) => Promise.resolve(reden.trim()),
    onKlaar: (reden) => {
      rememberReden(queryClient, reden)
      onAntwoord(reden)
    },
  })
  return (
    <FormulierDialoog titel={titel} knop={knop} formulier={formulier} onSluit={() => onAntwoord(null)}>
      <p>{wat}</p>
      <RedenVeld {...formulier.veld('reden')} autoFocus />
    </FormulierDialoog>
  )
}
