import IconCircleCheckFilled from '@tabler/icons-react/dist/esm/icons/IconCircleCheckFilled.mjs'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { BeheerKop } from '../../../toegang/web/public.ts'
import { ANKERSOORTEN } from '../../domain/anker/ankerkeuze.ts'
import { Ankerkaart } from './Ankerkaart.tsx'
import { ankersQuery, type Ankers as Stand } from './ankersQuery.ts'

/** Where the tree heads of the log go, outside Baken. */
export function Ankers() {
  const { data } = useSuspenseQuery(ankersQuery)
  const { bestand, mailserver, items } = data
  return (
    <>
      <BeheerKop titel="Anker van het logboek" />
      <div className="stapel formulier-smal">
        <p>
          Baken verzegelt het logboek steeds opnieuw. Stuur de kop van die verzegeling naar een plek buiten Baken.
          Verandert iemand later het logboek, of haalt iemand het einde weg, dan is dat daarmee te zien. Je kunt meer
          plekken kiezen.
        </p>
        <Kopstand {...data} />
        <Bestandkaart aan={bestand} />
        {ANKERSOORTEN.map((soort) => (
          <Ankerkaart
            key={soort}
            soort={soort}
            anker={items.find((anker) => anker.soort === soort) ?? null}
            mailserver={mailserver}
          />
        ))}
      </div>
    </>
  )
}

function Kopstand({ bestand, kop, items }: Stand) {
  const zin =
    kop === null
      ? 'Het logboek is nog niet verzegeld. Dat gebeurt vanzelf.'
      : `De nieuwste kop is van ${momentTekst(kop.tijd)} en gaat over ${kop.regels.toLocaleString('nl-NL')} regels.`
  if (bestand || items.length > 0) return <p className="klein zacht">{zin}</p>
  return (
    <Melder soort="letop" titel="Er is nog geen anker.">
      Zo valt het niet op als het einde van het logboek weg is. Stel hieronder een mail of een webhook in. {zin}
    </Melder>
  )
}

/** Whoever runs the server sets it: a screen cannot choose a disk. */
const Bestandkaart = ({ aan }: { readonly aan: boolean }) => (
  <Kaart
    titel="Bestand"
    rechts={
      aan ? (
        <Badge kleur="goed" icoon={IconCircleCheckFilled} vol>
          Staat aan
        </Badge>
      ) : (
        <Badge icoon={IconCircle}>Niet ingesteld</Badge>
      )
    }
    lijf
  >
    <p>
      {aan
        ? 'Elke kop gaat naar een bestand buiten de database. Wie de server beheert heeft dat ingesteld, voor alle gemeenten in deze Baken.'
        : 'Elke kop kan naar een bestand buiten de database. Vraag wie de server beheert om BAKEN_ANKER in te stellen.'}
    </p>
  </Kaart>
)
