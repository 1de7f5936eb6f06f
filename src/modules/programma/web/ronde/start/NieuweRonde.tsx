import '../ronde.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { programmaQuery } from '../../programma/cache/programmaQuery.ts'
import { GeenMailserver } from '../GeenMailserver.tsx'
import { meervoud } from '../inhoudTekst.ts'
import { voorstelQuery, type Rondevoorstel } from '../rondeQueries.ts'
import { Ontvangerkeuze } from './Ontvangerkeuze.tsx'
import { useNieuweRonde } from './useNieuweRonde.ts'

/** Who gets a mail, for how many acties; then one button. */
export function NieuweRonde() {
  const { id } = useParams({ from: '/schil/programmas/$id/rondes/nieuw' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const { data: voorstel } = useSuspenseQuery(voorstelQuery(id))
  return (
    <>
      <Paginakop
        titel="Vraag voortgang uit"
        kruimels={[
          <Link to="/programmas/$id" params={{ id }}>
            {programma.titel}
          </Link>,
          <Link to="/programmas/$id/rondes" params={{ id }}>
            Uitvraagrondes
          </Link>,
          'Nieuw',
        ]}
        onder={['Ieder krijgt een mail met een eigen link en ziet alleen de eigen acties']}
      />
      {voorstel.uitvragen.length === 0 ? <NiemandTeVragen /> : <Startformulier id={id} voorstel={voorstel} />}
    </>
  )
}

const NiemandTeVragen = () => (
  <Melder soort="info" titel="Er is niemand om iets te vragen.">
    Geef acties een actiehouder of een partij. Acties die klaar of vervallen zijn, tellen niet mee.
  </Melder>
)

function Startformulier({ id, voorstel }: { readonly id: string; readonly voorstel: Rondevoorstel }) {
  const { formulier, keuzes, fouten, zetKeuze, slaOver, aantal } = useNieuweRonde(id, voorstel)
  return (
    <form className="stapel" noValidate onSubmit={formulier.verzend}>
      {!voorstel.heeftMailserver && <GeenMailserver />}
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Kaart titel="De ronde" lijf>
        <div className="rondevelden">
          <Tekstveld label="Titel" maxLength={200} {...formulier.veld('titel')} />
          <Tekstveld label="Antwoorden uiterlijk" type="date" min={voorstel.vandaag} {...formulier.veld('uiterlijk')} />
        </div>
        <p className="hint">Wie dan nog niet antwoordde, krijgt een week ervoor en op de dag zelf een herinnering.</p>
      </Kaart>
      <Kaart titel="Wie krijgt een mail" rechts={<Telling {...{ aantal, slaOver }} van={voorstel.uitvragen.length} />}>
        <ul className="regels">
          {voorstel.uitvragen.map((ontvanger) => (
            <Ontvangerkeuze
              key={`${ontvanger.soort}-${ontvanger.id}`}
              {...{ ontvanger, keuzes, fouten }}
              onWijzig={zetKeuze}
            />
          ))}
        </ul>
      </Kaart>
      {voorstel.zonderOntvanger.length > 0 && <ZonderOntvanger acties={voorstel.zonderOntvanger} />}
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" disabled={formulier.bezig || aantal === 0}>
          {formulier.bezig ? 'Bezig met versturen…' : `Verstuur ${meervoud(aantal, 'mail', 'mails')}`}
        </button>
        <Link className="knop" to="/programmas/$id/rondes" params={{ id }}>
          Annuleren
        </Link>
        {aantal === 0 && <span className="hint">Kies minstens één ontvanger.</span>}
      </div>
    </form>
  )
}

type TellingProps = { readonly aantal: number; readonly van: number; readonly slaOver: (() => void) | null }

const Telling = ({ aantal, van, slaOver }: TellingProps) => (
  <>
    {slaOver && (
      <button className="knop knop-klein" type="button" onClick={slaOver}>
        Sla over wie geen adres heeft
      </button>
    )}
    {aantal} van {van} gekozen
  </>
)

const ZonderOntvanger = ({ acties }: { readonly acties: Rondevoorstel['zonderOntvanger'] }) => (
  <Melder soort="letop" titel={`Over ${meervoud(acties.length, 'actie', 'acties')} wordt niemand gevraagd.`}>
    Geef ze een actiehouder of een partij:
    <ul className="punten">
      {acties.slice(0, 10).map(({ actieId, hoe }) => (
        <li key={actieId}>{hoe}</li>
      ))}
    </ul>
    {acties.length > 10 && `En nog ${acties.length - 10}.`}
  </Melder>
)
