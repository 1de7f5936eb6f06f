import './vergelijken.css'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'
import { indicatorenQuery } from '../indicator/indicatorenQuery.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { Inwonersdialoog } from './Inwonersdialoog.tsx'
import { groepnaam, toGebiedsrijen, type Gebiedsrij } from './inwonersrijen.ts'
import { bevolkingQuery } from './vergelijkQuery.ts'

const JAREN = 5
const IEDEREEN = 'iedereen'

/** How many people live where, for figures per 1,000. */
export function Inwoners() {
  const { data: bevolking } = useSuspenseQuery(bevolkingQuery)
  const { data: indicatoren } = useSuspenseQuery(indicatorenQuery)
  const mag = useMag('indicator:edit')
  const [groep, setGroep] = useState('')
  const [gekozen, setGekozen] = useState<string | null>(null)
  const rijen = toGebiedsrijen(bevolking, groep)
  const rij = rijen.find(({ gebied }) => gebied === gekozen)
  const groepen = new Set([
    '',
    ...indicatoren.map((een) => een.bevolkingsgroep),
    ...bevolking.items.map((een) => een.groep),
  ])
  return (
    <>
      <Paginakop
        titel="Inwoners"
        onder={['Waarover cijfers per 1.000 inwoners worden gerekend']}
        knoppen={
          mag && (
            <Link className="knop" to="/inzicht/cbs">
              Haal op bij het CBS
            </Link>
          )
        }
      />
      <Inzichttabs />
      <div className="stapel">
        {groepen.size > 1 && (
          <div className="formulier-smal">
            <Keuzelijst
              label="Van wie"
              klein
              keuzes={[...groepen].map((een) => ({ waarde: een || IEDEREEN, label: groepnaam(een) }))}
              waarde={groep || IEDEREEN}
              onWijzig={(een) => setGroep(een === IEDEREEN ? '' : een)}
            />
          </div>
        )}
        <Gebiedstabel groep={groep} rijen={rijen} onWijzig={mag ? setGekozen : null} />
      </div>
      {rij && <Inwonersdialoog key={rij.gebied} rij={rij} groep={groep} onSluit={() => setGekozen(null)} />}
    </>
  )
}

type Tabelprops = {
  readonly groep: string
  readonly rijen: readonly Gebiedsrij[]
  /** Null: I may only read. */
  readonly onWijzig: ((gebied: string) => void) | null
}

function Gebiedstabel({ groep, rijen, onWijzig }: Tabelprops) {
  const jaren = [...new Set(rijen.flatMap(({ perJaar }) => [...perJaar.keys()]))]
    .toSorted((a, b) => a - b)
    .slice(-JAREN)
  if (jaren.length === 0)
    return (
      <LegeStaat
        icoon={IconUsers}
        titel="Nog geen inwoners ingevuld"
        actie={onWijzig && <BeginKnop {...{ onWijzig }} />}
      >
        Zonder het aantal inwoners is een cijfer per 1.000 niet te berekenen. Haal de aantallen op bij het CBS, lees een
        bestand in of vul ze zelf in.
      </LegeStaat>
    )
  const wijzig: Kolom<Gebiedsrij> = {
    ...{ kop: 'Wijzigen', kopVerborgen: true },
    cel: ({ gebied, naam }) => (
      <button
        className="knop knop-klein"
        type="button"
        aria-label={`Wijzig ${naam}`}
        onClick={() => onWijzig?.(gebied)}
      >
        Wijzig
      </button>
    ),
  }
  return (
    <Kaart titel={groepnaam(groep)}>
      <Tabel
        label={`${groepnaam(groep)} op 1 januari`}
        rijen={rijen}
        sleutel={({ gebied }) => gebied}
        kolommen={[
          { kop: 'Gebied', cel: ({ naam }) => naam },
          ...jaren.map((jaar) => ({ kop: String(jaar), getal: true, cel: (rij: Gebiedsrij) => aantalIn(rij, jaar) })),
          { kop: 'Bron', cel: (rij) => bronnenOf(rij, jaren) },
          ...(onWijzig ? [wijzig] : []),
        ]}
      />
    </Kaart>
  )
}

const BeginKnop = ({ onWijzig }: { readonly onWijzig: (gebied: string) => void }) => (
  <button className="knop" type="button" onClick={() => onWijzig('')}>
    Vul de hele gemeente in
  </button>
)

function aantalIn({ perJaar }: Gebiedsrij, jaar: number): string {
  const rij = perJaar.get(jaar)
  return rij ? formatGetal(rij.inwoners, 0) : '–'
}

const bronnenOf = ({ perJaar }: Gebiedsrij, jaren: readonly number[]): string =>
  [...new Set(jaren.flatMap((jaar) => perJaar.get(jaar)?.bron ?? []))].join(', ') || '–'
