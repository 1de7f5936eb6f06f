import './tellingen.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { dayInNederland } from '../../../platform/domain/datum.ts'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'
import { NietGevonden } from '../../../platform/web/schil/NietGevonden.tsx'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { Cijfers } from './Cijfers.tsx'
import { Telfilters } from './Telfilters.tsx'
import { Tellingfeiten } from './Tellingfeiten.tsx'
import { formatTelfilter, parseTelfilter } from '../domain/telling/telfilter.ts'
import { Telsleutels } from './Telsleutels.tsx'
import { tellingenQuery, type Telling } from './tellingenQuery.ts'
import { daysOfKeuze, vormOfKeuze, type Telkeuze } from './telkeuze.ts'

/** One telling: its figures over days of choice, and how they are counted. */
export function TellingScherm() {
  const { code } = useParams({ from: '/schil/inzicht/tellingen/$code' })
  const keuze = useSearch({ from: '/schil/inzicht/tellingen/$code' })
  const { data } = useSuspenseQuery(tellingenQuery)
  const telling = data.find((een) => een.code === code)
  if (!telling) return <NietGevonden />
  return (
    <>
      <Paginakop
        titel={telling.naam}
        kruimels={[
          <Link key="tellingen" to="/inzicht/tellingen">
            Wat Baken telt
          </Link>,
          telling.naam,
        ]}
      />
      <div className="stapel">
        {telling.magTellen ? (
          <Cijferkaart telling={telling} keuze={keuze} />
        ) : (
          <Melder soort="info" titel="Je ziet hoe er geteld wordt, niet het cijfer.">
            Het cijfer is voor wie mag lezen wat er geteld is. Vraag je beheerder als je het nodig hebt.
          </Melder>
        )}
        <Kaart titel="Hoe er geteld wordt" lijf>
          <p>{telling.definitie}</p>
          <Tellingfeiten telling={telling}>
            {telling.dimensies.map(({ code: dimensie, naam, zin }) => (
              <Uitleg key={dimensie} naam={naam} zin={zin} />
            ))}
          </Tellingfeiten>
        </Kaart>
      </div>
    </>
  )
}

const Uitleg = ({ naam, zin }: { readonly naam: string; readonly zin: string }) => (
  <>
    <dt>Naar {naam.toLowerCase()}</dt>
    <dd>{zin}</dd>
  </>
)

function Cijferkaart({ telling, keuze }: { readonly telling: Telling; readonly keuze: Telkeuze }) {
  const navigate = useNavigate({ from: '/inzicht/tellingen/$code' })
  const dagen = daysOfKeuze(keuze, dayInNederland(new Date()))
  const vorm = vormOfKeuze(telling, keuze)
  return (
    <section className="kaart" aria-label="Cijfers">
      <Telfilters telling={telling} keuze={keuze} vorm={vorm} fout={dagen.ok ? null : dagen.reden} />
      <Telsleutels
        telling={telling}
        filters={parseTelfilter(keuze.filter ?? '') ?? {}}
        onWijzig={(filters) => void navigate({ search: { ...keuze, filter: formatTelfilter(filters) }, replace: true })}
      />
      {dagen.ok && <Cijfers telling={telling} dagen={dagen.value} vorm={vorm} />}
    </section>
  )
}
