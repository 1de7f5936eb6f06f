import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Dagen } from '../../../platform/domain/datum.ts'
import type { Telperiode } from '../../../platform/domain/telling.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import { Cijfertabel } from './Cijfertabel.tsx'
import { Recordsdialoog, type Recordkeuze } from './Recordsdialoog.tsx'
import { cijfersQuery, type Cijfer, type Telling } from './tellingenQuery.ts'
import { dagentekst, getaltekst, withNullen } from './telkeuze.ts'

type Props = {
  readonly telling: Telling
  readonly dagen: Dagen
  readonly per: Telperiode
  readonly splits: Telling['dimensies'][number] | undefined
}

/** The figures as a table, whether they add up, and as of when. */
export function Cijfers({ telling, dagen, per, splits }: Props) {
  const vraag = { ...dagen, per, groepeer: splits?.code ?? '' }
  const { data, error, refetch } = useQuery(cijfersQuery(telling.code, vraag))
  const [records, setRecords] = useState<Recordkeuze | null>(null)
  if (error) {
    return (
      <div className="kaart-lijf">
        <Foutvak fout={error} opnieuw={() => void refetch()} />
      </div>
    )
  }
  if (!data) return <Laden wat="Het cijfer" />
  const { cijfer, geteldOp } = data
  if (!cijfer || cijfer.rijen.length === 0) {
    return (
      <LegeStaat icoon={IconChartBar} titel="Niets geteld">
        Van {dagentekst(dagen)} is hier niets van bekend. Kies andere dagen.
      </LegeStaat>
    )
  }
  const isReeks = !splits && telling.aard === 'gebeurtenis'
  const rijen = isReeks ? withNullen(cijfer.rijen, dagen, per) : cijfer.rijen
  return (
    <>
      <Cijfertabel {...{ telling, dagen, per, splits, rijen }} onRecords={setRecords} />
      <div className="kaart-lijf stapel">
        <Totaal telling={telling} cijfer={cijfer} />
        <p className="zacht klein">
          Geteld op {momentTekst(geteldOp)}, van {dagentekst(dagen)}. {telling.bron}
          {isBeforeVolledig(telling, dagen) &&
            ' Een deel hiervan is van voor de telling compleet was: het echte aantal kan hoger zijn.'}
        </p>
      </div>
      {records && <Recordsdialoog code={telling.code} keuze={records} onSluit={() => setRecords(null)} />}
    </>
  )
}

const isBeforeVolledig = ({ volledigVanaf }: Telling, { van }: Dagen): boolean =>
  volledigVanaf !== null && van < volledigVanaf

function Totaal({
  telling: { eenheid },
  cijfer: { rijen, totaal },
}: {
  readonly telling: Telling
  readonly cijfer: Cijfer
}) {
  if (totaal === null) {
    return <p>Tel deze regels niet op: elke regel is hoe het er op de laatste dag van die periode voor stond.</p>
  }
  const som = rijen.reduce((tot, { waarde }) => tot + waarde, 0)
  return (
    <p>
      Totaal: <b>{`${getaltekst(totaal)} ${eenheid}`}</b>
      {som > totaal && '. De regels samen zijn meer: iets kan in meer dan één regel staan.'}
      {som < totaal && '. De regels samen zijn minder: niet alles hoort bij een regel.'}
    </p>
  )
}
