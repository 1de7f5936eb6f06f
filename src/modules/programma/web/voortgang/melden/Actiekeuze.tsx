import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { useProgramma } from '../../programma/useProgramma.ts'
import { findStand } from '../cache/stand.ts'
import { useStand } from '../useStand.ts'

type Props = { readonly onKies: (actieId: string | null) => void }

/** Asks over which actie one reports, when none is chosen. Null: never mind. */
export function Actiekeuze({ onKies }: Props) {
  const { programma } = useProgramma()
  const { stand } = useStand()
  const keuzes = programma.acties.flatMap(({ id, hoe }) => {
    const actie = findStand(stand, id)
    return actie?.magMelden ? [{ waarde: id, label: hoe, bij: actie.woord }] : []
  })
  return (
    <Dialoog titel="Voortgang melden" open onSluit={() => onKies(null)}>
      <Zoekkeuze
        label="Over welke actie"
        plaatshouder="Zoek een actie"
        autoFocus
        keuzes={keuzes}
        waarde={null}
        onWijzig={(actieId) => actieId !== null && onKies(actieId)}
      />
    </Dialoog>
  )
}
