import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useQuery } from '@tanstack/react-query'
import type { Dagen } from '../../../platform/domain/datum.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import { Cijferkruis } from './Cijferkruis.tsx'
import { Cijfertabel } from './Cijfertabel.tsx'
import { Recordlijst } from './Recordlijst.tsx'
import { cijfersQuery, type Cijfer, type Telling } from './tellingenQuery.ts'
import { dagentekst, findKruisassen, getaltekst, withNullen, type Telvorm } from './telkeuze.ts'

type Props = { readonly telling: Telling; readonly dagen: Dagen; readonly vorm: Telvorm }

/** The figures, whether they add up, and as of when. One figure alone comes with its records. */
export function Cijfers({ telling, dagen, vorm }: Props) {
  const { per, splits, filter } = vorm
  const vraag = { ...dagen, per, filter, groepeer: splits.map(({ code }) => code).join() }
  const { data, error, refetch } = useQuery(cijfersQuery(telling.code, vraag))
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
        Van {dagentekst(dagen)} is hier niets van bekend. Kies andere dagen{filter !== '' && ', of haal een filter weg'}
        .
      </LegeStaat>
    )
  }
  const isEen = per === 'geheel' && splits.length === 0
  return (
    <>
      {!isEen && <Verdeling {...{ telling, dagen, vorm, cijfer }} />}
      <div className="kaart-lijf stapel">
        <Totaal telling={telling} cijfer={cijfer} />
        <p className="zacht klein">
          Geteld op {momentTekst(geteldOp)}, van {dagentekst(dagen)}. {telling.bron}
          {isBeforeVolledig(telling, dagen) &&
            ' Een deel hiervan is van voor de telling compleet was: het echte aantal kan hoger zijn.'}
        </p>
      </div>
      {isEen && <Recordlijst code={telling.code} vraag={{ ...dagen, filter }} />}
    </>
  )
}

function Verdeling({ telling, dagen, vorm, cijfer }: Props & { readonly cijfer: Cijfer }) {
  const assen = findKruisassen(telling, dagen, vorm, cijfer)
  if (assen) return <Cijferkruis {...{ telling, dagen, vorm, cijfer, assen }} />
  const isReeks = vorm.splits.length === 0 && telling.aard === 'gebeurtenis'
  const rijen = isReeks ? withNullen(cijfer.rijen, dagen, vorm.per) : cijfer.rijen
  return <Cijfertabel {...{ telling, dagen, vorm, rijen }} />
}

const isBeforeVolledig = ({ volledigVanaf }: Telling, { van }: Dagen): boolean =>
  volledigVanaf !== null && van < volledigVanaf

function Totaal({
  telling: { eenheid },
  cijfer: { rijen, totaal, benadering },
}: {
  readonly telling: Telling
  readonly cijfer: Cijfer
}) {
  if (totaal === null) {
    return <p>Tel de periodes niet op: elke is hoe het er op de laatste dag van die periode voor stond.</p>
  }
  const som = rijen.reduce((tot, { waarde }) => tot + waarde, 0)
  return (
    <p>
      Totaal: <b>{`${getaltekst(totaal, benadering)} ${eenheid}`}</b>
      {som > totaal && '. De delen samen zijn meer: iets kan bij meer dan één deel horen.'}
      {som < totaal && '. De delen samen zijn minder: niet alles hoort bij een deel.'}
    </p>
  )
}
