import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { nestBoom } from '../../domain/boom/nestBoom.ts'
import type { Programma } from '../programma/cache/programma.ts'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import { checkJaarkop, Jaarkop } from './Jaarkop.tsx'
import { Keuzebalk } from './Keuzebalk.tsx'
import { KeuzeContext } from './keuze/keuzeContext.ts'
import { checkKeuze, countKeuzes, GAAT_DOOR, toActiekeuzes } from './keuze/keuzestand.ts'
import { Prioriteitkeuzes } from './kiezen/Prioriteitkeuzes.tsx'
import { useJaarovergang } from './useJaarovergang.ts'
import { useKeuzes } from './useKeuzes.ts'

type Props = { readonly programma: Programma; readonly stand: ProgrammaStand | undefined }

/** Title, year and a choice for every actie; the counts stay in sight. */
export function Jaarformulier({ programma, stand }: Props) {
  const begin = useMemo(() => beginKop(programma), [programma.id])
  const [kop, setKop] = useState(begin)
  const [gevraagd, setGevraagd] = useState(0)
  const formulier = useRef<HTMLFormElement>(null)
  const naar = Number(kop.jaar) > programma.jaar ? Number(kop.jaar) : programma.jaar + 1
  const { keuzes, kiezen } = useKeuzes(programma, naar, gevraagd > 0)
  const { mutate, isPending, isSuccess, error } = useJaarovergang(programma.id)
  const takken = useMemo(() => nestBoom(programma, { nummers: true }), [programma])
  const standen = useMemo(() => new Map(stand?.acties.map((actie) => [actie.actieId, actie])), [stand])
  const ids = programma.acties.map(({ id }) => id)
  const mist = ids.filter((id) => checkKeuze(keuzes.get(id) ?? GAAT_DOOR) !== '').length
  const kopfouten = checkJaarkop(kop, programma.jaar)

  useEffect(() => {
    if (gevraagd > 0) formulier.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [gevraagd])

  const verzend = (event: FormEvent) => {
    event.preventDefault()
    if (isPending) return
    if (mist > 0 || Object.keys(kopfouten).length > 0) return setGevraagd(gevraagd + 1)
    mutate({ titel: kop.titel.trim(), jaar: Number(kop.jaar), keuzes: toActiekeuzes(ids, keuzes) })
  }
  const gewijzigd = keuzes.size > 0 || kop.titel !== begin.titel || kop.jaar !== begin.jaar
  return (
    <form className="stapel" ref={formulier} noValidate onSubmit={verzend}>
      <OnopgeslagenWacht actief={gewijzigd && !isSuccess} />
      <Jaarkop waarden={kop} fouten={gevraagd > 0 ? kopfouten : {}} onWijzig={setKop} vanJaar={programma.jaar} />
      <KeuzeContext value={kiezen}>
        {takken.map((tak) => (
          <Prioriteitkeuzes key={tak.prioriteit.id} tak={tak} keuzes={keuzes} standen={standen} />
        ))}
      </KeuzeContext>
      {error && <Foutvak fout={error} />}
      <Keuzebalk telling={countKeuzes(ids, keuzes)} mist={mist} gevraagd={gevraagd > 0}>
        <Link className="knop" to="/programmas/$id" params={{ id: programma.id }}>
          Annuleren
        </Link>
        <button className="knop knop-hoofd" type="submit" aria-disabled={isPending}>
          {isPending ? 'Bezig met maken…' : `Maak programma ${naar}`}
        </button>
      </Keuzebalk>
    </form>
  )
}

const beginKop = ({ titel, jaar }: Programma) => ({
  titel: titel.replaceAll(String(jaar), String(jaar + 1)),
  jaar: String(jaar + 1),
})
