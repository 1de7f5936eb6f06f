import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { useSchilContext } from '../../../../platform/web/schil/useSchilContext.ts'
import { LosScherm } from '../LosScherm.tsx'
import { sessieQuery } from '../sessieQuery.ts'
import { safeTerugAdres } from '../terugAdres.ts'
import { factorenQuery } from './factorenQuery.ts'
import { Herstelcodes } from './Herstelcodes.tsx'
import { isPasskeyMogelijk } from './passkey.ts'
import { PasskeyToevoegen } from './PasskeyToevoegen.tsx'
import { TotpInstellen } from './TotpInstellen.tsx'

/** For whose rol a second factor is asked and who has none: nothing else may be done before it is there. */
export function TweedeStapInstellen() {
  const { uitloggen } = useSchilContext()
  const [open, setOpen] = useState<'totp' | 'passkey' | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { data, error, refetch } = useQuery(factorenQuery)
  const verder = useVerder()
  const klaar = (nieuw: readonly string[] | null) => {
    setOpen(null)
    if (nieuw) setCodes(nieuw)
    else void verder()
  }
  const sluit = () => setOpen(null)
  return (
    <LosScherm>
      <Paginakop titel="Stel een tweede stap in" />
      <p>
        Met jouw rol kun je bij gegevens die extra bescherming nodig hebben. Daarom log je in met iets naast je
        wachtwoord. Dat stel je nu één keer in.
      </p>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      <div className="kaart">
        <div className="kaart-lijf stapel">
          {data?.passkeyKan && isPasskeyMogelijk() && (
            <Keuze
              uitleg="Je logt in met je vinger, je gezicht of een pincode. Het makkelijkst, en bestand tegen nagemaakte sites."
              knop="Gebruik een passkey"
              onKies={() => setOpen('passkey')}
            />
          )}
          <Keuze
            uitleg="Een app op je telefoon laat elke halve minuut een nieuwe code zien. Die vul je in na je wachtwoord."
            knop="Gebruik een app met codes"
            onKies={() => setOpen('totp')}
          />
        </div>
      </div>
      <div className="knoppen">
        <button className="knop knop-stil" type="button" onClick={() => void uitloggen('hier')}>
          Log uit
        </button>
      </div>
      {open === 'totp' && <TotpInstellen onKlaar={klaar} onSluit={sluit} />}
      {open === 'passkey' && <PasskeyToevoegen onKlaar={klaar} onSluit={sluit} />}
      {codes && <Herstelcodes codes={codes} onSluit={() => void verder()} />}
    </LosScherm>
  )
}

type KeuzeProps = { readonly uitleg: string; readonly knop: string; readonly onKies: () => void }

const Keuze = ({ uitleg, knop, onKies }: KeuzeProps) => (
  <div className="stapel-s">
    <p>{uitleg}</p>
    <div className="knoppen">
      <button className="knop" type="button" onClick={onKies}>
        {knop}
      </button>
    </div>
  </div>
)

/** On with what somebody came for, with all that they may do now. */
function useVerder(): () => Promise<void> {
  const queryClient = useQueryClient()
  const router = useRouter()
  const { terug } = useSearch({ from: '/tweede-stap' })
  return async () => {
    await queryClient.fetchQuery({ ...sessieQuery, staleTime: 0 })
    router.history.replace(safeTerugAdres(terug))
  }
}
