import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { ladingContract } from '../../../contractLading.ts'
import { checkToewijzing, TOEWIJZINGSTEKST } from '../../../domain/lading/toewijzing.ts'
import { ladingkeuzesQuery, type Lading } from '../ladingQuery.ts'
import { rijen } from '../ladingtekst.ts'
import { useLadingdaad } from '../useLadingdaad.ts'
import { Bestandskeuzes } from './Bestandskeuzes.tsx'
import { Kolommen } from './Kolommen.tsx'
import { Naamkeuzes } from './Naamkeuzes.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

/** What each column means: Baken proposes, the person decides, and sees at once what comes of it. */
export function Koppelen({ lading }: { readonly lading: Lading }) {
  const { id, versie, soort, verkenning } = lading
  const { data: keuzes } = useSuspenseQuery(ladingkeuzesQuery)
  const [toewijzing, setToewijzing] = useState(lading.toewijzing)
  const controleer = useLadingdaad(() => {
    if (!toewijzing) throw new Error('lading without mapping')
    return call(ladingContract.saveLadingtoewijzing, { params: { id }, body: { versie, toewijzing } })
  })
  if (!toewijzing || !verkenning) return null
  const reden = soort === 'cbs' ? null : checkToewijzing(toewijzing)
  const deel = { verkenning, keuzes, toewijzing, onWijzig: setToewijzing }
  return (
    <div className="stapel">
      {soort === 'cbs' ? (
        <Kaart titel="Een antwoord van het CBS" lijf>
          <p>
            In dit bestand staan {rijen(verkenning.aantalRijen)} uit tabel {toewijzing.blad}. Baken weet wat de kolommen
            betekenen. De cijfers komen bij de indicatoren die uit deze tabel gevuld worden.
          </p>
        </Kaart>
      ) : (
        <>
          <Bestandskeuzes lading={lading} {...deel} />
          <Kolommen {...deel} />
          <Naamkeuzes {...deel} />
          <Voorbeeld {...deel} />
        </>
      )}
      {controleer.isError && <Foutvak fout={controleer.error} />}
      {reden !== null && <Melder soort="info">{TOEWIJZINGSTEKST[reden]}</Melder>}
      <div className="knoppen">
        <button
          className="knop knop-hoofd"
          type="button"
          aria-disabled={reden !== null || controleer.isPending}
          onClick={() => reden === null && !controleer.isPending && controleer.mutate()}
        >
          Kijk alle rijen na
        </button>
      </div>
    </div>
  )
}
