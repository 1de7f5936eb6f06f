import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { dagTekst } from '../../voortgang/moment/momenttekst.ts'
import { linkQuery, type Voortgangsvraag } from '../rondeQueries.ts'
import { ActieAntwoord } from './ActieAntwoord.tsx'
import { createAntwoordstore, type Antwoordstore } from './antwoordstore.ts'
import { OvergenomenActie } from './OvergenomenActie.tsx'

type Props = { readonly sleutel: string; readonly vraag: Voortgangsvraag }

/** The own acties one below the other, each saved by itself, and one button to hand it all over. */
export function Voortgangsformulier({ sleutel, vraag }: Props) {
  const { stores, verstuur } = useAntwoorden(sleutel, vraag)
  const { naam, programma, gemeente, uiterlijk, vandaag, ingediendOp, acties } = vraag
  return (
    <>
      <Paginakop titel="Hoe staat het met je acties" onder={[naam, programma, `gemeente ${gemeente}`]} />
      {ingediendOp === null ? (
        <p>
          Vul per actie in hoe het gaat. Wat je invult, wordt meteen bewaard. Verstuur het op uiterlijk{' '}
          <b>{dagTekst(uiterlijk)}</b>.
        </p>
      ) : (
        <Melder soort="goed" titel="Dank je. We hebben je antwoorden.">
          Verstuurd op {momentTekst(ingediendOp)}. Je kunt nog iets wijzigen tot de gemeente het overneemt. Dat wordt
          dan vanzelf bewaard.
        </Melder>
      )}
      {acties.length === 0 && (
        <Melder soort="info" titel="Er is niets te melden.">
          Je acties zijn klaar of gaan niet door.
        </Melder>
      )}
      {acties.map((actie) => {
        const store = stores.get(actie.actieId)
        return store && actie.antwoord?.stand !== 'geaccepteerd' ? (
          <ActieAntwoord key={actie.actieId} {...{ actie, store, vandaag }} />
        ) : (
          <OvergenomenActie key={actie.actieId} actie={actie} />
        )
      })}
      {verstuur.error && <Foutvak fout={verstuur.error} />}
      {verstuur.data === false && (
        <Melder soort="fout" titel="Nog niet alles is bewaard.">
          Kijk bij de acties hierboven wat er nog mist. Verstuur daarna opnieuw.
        </Melder>
      )}
      {acties.length > 0 && (
        <div className="verstuurbalk">
          <span className="hint">Je kunt later verder via dezelfde link.</span>
          <button
            className="knop knop-hoofd"
            type="button"
            disabled={verstuur.isPending}
            onClick={() => verstuur.mutate()}
          >
            {verstuur.isPending
              ? 'Bezig met versturen…'
              : ingediendOp === null
                ? 'Klaar, verstuur'
                : 'Verstuur opnieuw'}
          </button>
        </div>
      )}
    </>
  )
}

function useAntwoorden(sleutel: string, vraag: Voortgangsvraag) {
  const queryClient = useQueryClient()
  const [stores] = useState<ReadonlyMap<string, Antwoordstore>>(
    () => new Map(vraag.acties.map((actie) => [actie.actieId, createStore(sleutel, actie)])),
  )
  useEffect(() => saveWhenHidden(stores), [stores])
  const verstuur = useMutation({
    mutationFn: async () => {
      const bewaard = await Promise.all([...stores.values()].map((store) => store.flush()))
      if (bewaard.includes(false)) return false
      const nieuw = await call(rondeContract.submitAntwoorden, { body: { sleutel } })
      queryClient.setQueryData(linkQuery(sleutel).queryKey, nieuw)
      return true
    },
  })
  return { stores, verstuur }
}

const createStore = (sleutel: string, actie: Voortgangsvraag['acties'][number]): Antwoordstore =>
  createAntwoordstore(actie, (inhoud, versie) =>
    call(rondeContract.saveAntwoord, { body: { sleutel, actieId: actie.actieId, versie, antwoord: inhoud } }),
  )

/** A phone that goes into a pocket may not come back to this page. */
function saveWhenHidden(stores: ReadonlyMap<string, Antwoordstore>): () => void {
  const save = (): void => {
    if (document.visibilityState === 'hidden') stores.forEach((store) => void store.flush())
  }
  document.addEventListener('visibilitychange', save)
  return () => document.removeEventListener('visibilitychange', save)
}
