import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import { useState } from 'react'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { Ankerbediening } from './Ankerbediening.tsx'
import { Ankerformulier } from './Ankerformulier.tsx'
import { ritmeTekst, STANDEN, TEKSTEN } from './ankerteksten.ts'
import type { Anker } from './ankersQuery.ts'

type Props = { readonly soort: Ankersoort; readonly anker: Anker | null; readonly mailserver: boolean }

/** One anchor: whether it works, and what can be done with it. */
export function Ankerkaart({ soort, anker, mailserver }: Props) {
  const { titel, zin } = TEKSTEN[soort]
  const [open, setOpen] = useState(false)
  return (
    <Kaart titel={titel} rechts={<Standbadge anker={anker} />} lijf>
      <p>{zin}</p>
      {soort === 'mail' && !mailserver && !anker?.fout && (
        <Melder soort="letop">
          Er is geen mailserver ingesteld, dus mail gaat niet weg. Vraag wie de server beheert om BAKEN_SMTP in te
          stellen.
        </Melder>
      )}
      {anker ? (
        <>
          <Feiten anker={anker} />
          <Ankerbediening soort={soort} titel={titel} onWijzig={() => setOpen(true)} />
        </>
      ) : (
        <div className="knoppen">
          <button className="knop" type="button" aria-label={`Stel in: ${titel}`} onClick={() => setOpen(true)}>
            Stel in
          </button>
        </div>
      )}
      <Ankerformulier soort={soort} anker={anker} open={open} onSluit={() => setOpen(false)} />
    </Kaart>
  )
}

function Standbadge({ anker }: Pick<Props, 'anker'>) {
  if (anker === null) return <Badge icoon={IconCircle}>Niet ingesteld</Badge>
  const { naam, kleur, icoon } = STANDEN[anker.stand]
  return (
    <Badge kleur={kleur} icoon={icoon}>
      {naam}
    </Badge>
  )
}

const Feiten = ({ anker: { adres, ritme, laatste, fout } }: { readonly anker: Anker }) => (
  <>
    {fout && (
      <Melder soort="fout" titel={`Op ${momentTekst(fout.op)} lukte het niet.`}>
        {fout.zin} Baken blijft het proberen.
      </Melder>
    )}
    <dl className="feiten">
      <dt>Naar</dt>
      <dd>{adres}</dd>
      <dt>Hoe vaak</dt>
      <dd>{ritmeTekst(ritme)}, als er iets nieuws is</dd>
      <dt>Laatst gelukt</dt>
      <dd>
        {laatste
          ? `${momentTekst(laatste.op)}, de kop op ${laatste.regels.toLocaleString('nl-NL')} regels`
          : 'Nog niet'}
      </dd>
    </dl>
  </>
)
