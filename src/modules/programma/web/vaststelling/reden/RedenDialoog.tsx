import { useId, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
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
  const id = useId()
  const [reden, setReden] = useState('')
  const [fout, setFout] = useState<string>()
  const verzend = () => {
    const { reden: mist } = checkReden(true, reden)
    setFout(mist)
    if (mist) return document.getElementById(`${id}-reden`)?.querySelector('input')?.focus()
    rememberReden(queryClient, reden.trim())
    return onAntwoord(reden.trim())
  }
  return (
    <Dialoog
      titel={titel}
      open
      onSluit={() => onAntwoord(null)}
      voet={
        <>
          <button className="knop" type="button" onClick={() => onAntwoord(null)}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id}>
            {knop}
          </button>
        </>
      }
    >
      <form
        id={id}
        className="stapel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          verzend()
        }}
      >
        <p>{wat}</p>
        <div id={`${id}-reden`}>
          <RedenVeld waarde={reden} onWijzig={setReden} fout={fout} autoFocus />
        </div>
      </form>
    </Dialoog>
  )
}
