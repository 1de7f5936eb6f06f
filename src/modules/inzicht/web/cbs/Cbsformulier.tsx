import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { cbsContract } from '../../contractCbs.ts'
import { referentiegroepenQuery, type Groep } from '../vergelijken/vergelijkQuery.ts'
import { cbsKey, type Cbskeuzes } from './cbsQuery.ts'
import { Misdrijfkeuze } from './Misdrijfkeuze.tsx'

type Waarden = {
  readonly tabel: Cbskeuzes['tabellen'][number]['code']
  readonly misdrijven: readonly string[]
  readonly vanJaar: string
  readonly totJaar: string
  readonly wijken: boolean
  /** Id of a group of gemeenten, or GEEN. */
  readonly vergelijk: string
}

const JAREN_TERUG = 5
const GEEN = 'geen'

const beginWaarden = (): Waarden => {
  const jaar = new Date().getFullYear()
  const [vanJaar, totJaar] = [String(jaar - JAREN_TERUG), String(jaar)]
  return { tabel: '47022NED', misdrijven: [], vanJaar, totJaar, wijken: true, vergelijk: GEEN }
}

const toInvoer = ({ vanJaar, totJaar, vergelijk, misdrijven, ...rest }: Waarden, groepen: readonly Groep[]) => ({
  ...{ ...rest, misdrijven: [...misdrijven], vanJaar: Number(vanJaar), totJaar: Number(totJaar) },
  vergelijk: (groepen.find(({ id }) => id === vergelijk)?.gemeenten ?? []).map(({ code }) => code),
})

/** Which figures to fetch, of which years and areas. */
export function Cbsformulier({ keuzes }: { readonly keuzes: Cbskeuzes }) {
  const queryClient = useQueryClient()
  const { data: groepen = [] } = useQuery(referentiegroepenQuery)
  const formulier = useFormulier({
    begin: beginWaarden(),
    verstuur: (waarden: Waarden) => call(cbsContract.createCbsophaling, { body: toInvoer(waarden, groepen) }),
    onKlaar: () => void queryClient.invalidateQueries({ queryKey: cbsKey }),
  })
  const { waarden, zet, veld, verzend, bezig, fout } = formulier
  const tabel = keuzes.tabellen.find(({ code }) => code === waarden.tabel)
  return (
    <Kaart titel="Ophalen" lijf>
      <form className="stapel" onSubmit={verzend} noValidate>
        {fout !== null && <Foutvak fout={fout} />}
        <Keuzelijst
          label="Tabel"
          keuzes={keuzes.tabellen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          waarde={waarden.tabel}
          onWijzig={(code) => zet('tabel', code)}
        />
        <div className="lading-drie">
          <Tekstveld label="Van jaar" inputMode="numeric" {...veld('vanJaar')} />
          <Tekstveld label="Tot en met jaar" inputMode="numeric" {...veld('totJaar')} />
          <Keuzelijst
            label="Vergelijk met"
            keuzes={[
              { waarde: GEEN, label: 'Alleen mijn gemeente' },
              ...groepen.map(({ id, naam }) => ({ waarde: id, label: naam })),
            ]}
            {...veld('vergelijk')}
          />
        </div>
        {groepen.length === 0 && (
          <p className="klein zacht">
            Wil je ook cijfers van andere gemeenten? <Link to="/inzicht/vergelijken">Maak eerst een groep</Link>.
          </p>
        )}
        {tabel?.wijken && (
          <Vink aan={waarden.wijken} onWijzig={(wijken) => zet('wijken', wijken)}>
            Ook de wijken en buurten van mijn gemeente
          </Vink>
        )}
        {tabel?.heeftMisdrijven && (
          <Misdrijfkeuze
            keuzes={keuzes}
            tabel={waarden.tabel}
            gekozen={waarden.misdrijven}
            fout={veld('misdrijven').fout}
            onWijzig={(misdrijven) => zet('misdrijven', misdrijven)}
          />
        )}
        <div className="knoppen">
          <button className="knop knop-hoofd" type="submit" aria-disabled={bezig}>
            Haal op
          </button>
        </div>
      </form>
    </Kaart>
  )
}
