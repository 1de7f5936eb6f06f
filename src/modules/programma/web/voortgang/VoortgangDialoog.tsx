import './voortgang.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { DialoogVenster } from '../../../../platform/web/bericht/DialoogVenster.tsx'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { programmaQuery } from '../programma/cache/programmaQuery.ts'
import { findStand } from './cache/stand.ts'
import { standQuery } from './cache/standQuery.ts'
import { MeldFormulier } from './melden/MeldFormulier.tsx'
import { takeEnter } from './melden/vroegeEnter.ts'

export type VoortgangDialoogProps = {
  readonly programmaId: string
  readonly actieId: string
  /** What the actie is about; looked up in the programme when it is left out. */
  readonly naam?: string | undefined
  /** The moment to begin with; left out: the one that comes next. */
  readonly sleutel?: string | undefined
  /** Sent or given up: the dialog may go. */
  readonly onKlaar: () => void
}

/** Reports progress on one actie: the next open moment stands ready as done today, so Enter alone is enough. Load it lazily. */
export function VoortgangDialoog({ programmaId, actieId, naam, sleutel, onKlaar }: VoortgangDialoogProps) {
  const id = useId()
  const [bezig, setBezig] = useState(false)
  useEffect(() => () => void takeEnter(), [])
  const { data, error, refetch } = useQuery(standQuery(programmaId))
  const boom = useQuery({ ...programmaQuery(programmaId), enabled: naam === undefined }).data
  const stand = findStand(data, actieId)
  const titel = naam ?? boom?.acties.find((actie) => actie.id === actieId)?.hoe
  const voet = (
    <>
      <button className="knop" type="button" onClick={onKlaar}>
        Annuleren
      </button>
      <button className="knop knop-hoofd" type="submit" form={id} aria-disabled={bezig}>
        {bezig ? 'Bezig met melden…' : 'Meld'}
      </button>
    </>
  )
  return (
    <DialoogVenster titel="Voortgang melden" onSluit={onKlaar} voet={stand?.magMelden && voet}>
      {titel && <p className="meldnaam">{titel}</p>}
      {stand && <p className="zacht klein">{stand.zin}</p>}
      {error && !data && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="De actie" regels={3} />}
      {data && !stand?.magMelden && <p>Over deze actie kun je geen voortgang melden.</p>}
      {data && stand?.magMelden && (
        <MeldFormulier {...{ id, programmaId, stand, sleutel, onKlaar }} vandaag={data.vandaag} onBezig={setBezig} />
      )}
    </DialoogVenster>
  )
}
