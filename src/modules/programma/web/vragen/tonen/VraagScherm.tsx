import '../vragen.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { Vraagbadge } from '../Vraagbadge.tsx'
import { stellerTekst } from '../vraagtekst.ts'
import { vraagQuery, type Vraag } from '../vragenQuery.ts'
import { AntwoordFormulier } from './AntwoordFormulier.tsx'
import { InbrengFormulier } from './InbrengFormulier.tsx'
import { Intrekknop } from './Intrekknop.tsx'
import { Voorbereiding } from './Voorbereiding.tsx'

const LANGSTE_TITEL = 70

/** One question with its answer, and what this reader may do about it. */
export function VraagScherm() {
  const { id } = useParams({ from: '/schil/vragen/$id' })
  const { data: vraag } = useSuspenseQuery(vraagQuery(id))
  const { mag, antwoord, onderwerp, programmaId } = vraag
  return (
    <>
      <Paginakop
        titel={`Vraag over ‘${shorten(onderwerp, LANGSTE_TITEL)}’`}
        kruimels={[<Link to="/vragen">Vragen</Link>, 'Vraag']}
        onder={[stellerTekst(vraag), <Vraagbadge vraag={vraag} />]}
        knoppen={mag.intrekken && <Intrekknop vraag={vraag} />}
      />
      <div className="raster">
        <div className="k-8 stapel">
          <Kaart titel="De vraag" lijf>
            <p className="vraag-tekst">{vraag.tekst}</p>
          </Kaart>
          {antwoord && <Antwoordkaart antwoord={antwoord} />}
          {!antwoord && !mag.beantwoorden && !mag.inbrengen && <NogGeenAntwoord vraag={vraag} />}
          {mag.inbrengen && <InbrengFormulier vraag={vraag} />}
          {mag.beantwoorden && <AntwoordFormulier key={vraag.id} vraag={vraag} />}
        </div>
        <div className="k-4 stapel">
          <Kaart titel="Waar hoort dit bij" lijf>
            <dl className="feiten">
              <dt>Programma</dt>
              <dd>{vraag.programma}</dd>
              <dt>Onderdeel</dt>
              <dd>
                <Link
                  to="/programmas/$id"
                  params={{ id: programmaId }}
                  search={{ onderdeel: sleutelOf(vraag.soort, vraag.recordId) }}
                >
                  {onderwerp}
                </Link>
              </dd>
              <dt>Afspraak</dt>
              <dd>antwoord uiterlijk {dagTekst(vraag.uiterlijk)}</dd>
            </dl>
          </Kaart>
          {vraag.voorbereiding && <Voorbereiding vraag={vraag} voorbereiding={vraag.voorbereiding} />}
        </div>
      </div>
    </>
  )
}

const Antwoordkaart = ({ antwoord: { tekst, door, op } }: { readonly antwoord: NonNullable<Vraag['antwoord']> }) => (
  <Kaart titel="Het antwoord" lijf>
    <p className="vraag-tekst vraag-antwoord">{tekst}</p>
    <p className="klein zacht">
      {door}, {dagTekst(op)}
    </p>
  </Kaart>
)

const NogGeenAntwoord = ({ vraag: { stand, uiterlijk, mag } }: { readonly vraag: Vraag }) => (
  <Kaart titel="Het antwoord" lijf>
    <p className="zacht">
      {stand === 'ingetrokken'
        ? 'De vraag is ingetrokken. Er komt geen antwoord.'
        : `Er is nog geen antwoord. De afspraak is uiterlijk ${dagTekst(uiterlijk)}.`}
      {mag.intrekken && ' Je krijgt mail zodra het er is.'}
    </p>
  </Kaart>
)
