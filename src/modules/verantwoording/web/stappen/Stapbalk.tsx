import { useState } from 'react'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { call } from '../../../../platform/web/api/call.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Stapper } from '../../../../platform/web/weergave/Stapper.tsx'
import { VASTSTELLERNAMEN } from '../../../programma/public.ts'
import { verantwoordingContract } from '../../contract.ts'
import { STAPPEN } from '../../domain/verantwoording.ts'
import { STAPNAMEN } from '../../domain/woorden.ts'
import { useDaad } from '../useDaad.ts'
import type { Verantwoording } from '../verantwoordingQuery.ts'
import { Gebreken } from './Gebreken.tsx'
import { TerugDialoog } from './TerugDialoog.tsx'
import { VaststelDialoog } from './VaststelDialoog.tsx'

type Props = { readonly verantwoording: Verantwoording }

/** Where the account stands, what is still missing, and the next step. */
export const Stapbalk = ({ verantwoording }: Props) => {
  const { stap, gebreken, vaststelling } = verantwoording
  return (
    <Kaart titel="Stappen" lijf>
      <Stapper stappen={STAPPEN.map((een) => STAPNAMEN[een])} nu={STAPPEN.indexOf(stap)} />
      {vaststelling && (
        <p>
          Vastgesteld door {VASTSTELLERNAMEN[vaststelling.orgaan]} op {toonDag(vaststelling.op)}. Vastgelegd door{' '}
          {vaststelling.door}. Tekst en cijfers veranderen niet meer.
        </p>
      )}
      <Gebreken gebreken={gebreken} />
      <Stapknoppen verantwoording={verantwoording} />
    </Kaart>
  )
}

/** The schema of the contract has seen that it is a day. */
const toonDag = (dag: string): string => formatDatum(dag as Datum)

function Stapknoppen({ verantwoording }: Props) {
  const [open, setOpen] = useState<'terug' | 'vaststellen' | null>(null)
  const { id, versie, stap, mag } = verantwoording
  const controle = useDaad(
    () => call(verantwoordingContract.submitVerantwoording, { params: { id }, body: { versie } }),
    'De verantwoording ligt ter controle.',
  )
  const sluit = () => setOpen(null)
  if (!mag.schrijven && !mag.vaststellen) return null
  return (
    <div className="knoppen">
      {stap === 'concept' && (
        <button
          className="knop knop-hoofd"
          type="button"
          aria-disabled={controle.isPending}
          onClick={() => controle.mutate()}
        >
          Leg ter controle
        </button>
      )}
      {stap === 'ter_controle' && mag.schrijven && (
        <button className="knop" type="button" onClick={() => setOpen('terug')}>
          Zet terug naar concept
        </button>
      )}
      {mag.vaststellen && (
        <button className="knop knop-hoofd" type="button" onClick={() => setOpen('vaststellen')}>
          Leg de vaststelling vast
        </button>
      )}
      {open === 'terug' && <TerugDialoog verantwoording={verantwoording} onSluit={sluit} />}
      {open === 'vaststellen' && <VaststelDialoog verantwoording={verantwoording} onSluit={sluit} />}
    </div>
  )
}
