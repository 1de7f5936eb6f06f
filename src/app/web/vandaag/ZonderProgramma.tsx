import IconCalendarCheck from '@tabler/icons-react/dist/esm/icons/IconCalendarCheck.mjs'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { LaatstGewijzigd } from './LaatstGewijzigd.tsx'
import { NogTeBeoordelen } from './NogTeBeoordelen.tsx'
import { ProgrammaKaart } from './ProgrammaKaart.tsx'
import { programmasQuery } from './vandaagQueries.ts'

/** The start page before any programme was adopted: what is being made, and how it begins to count. */
export function ZonderProgramma() {
  const magLezen = useMag('programma:read')
  const magBeoordelen = useMag('inlezing:read')
  const magTerugkijken = useMag('wijziging:read')
  return (
    <div className="raster">
      <div className={magTerugkijken ? 'k-8 stapel' : 'k-12 stapel'}>
        {magLezen && <NogVaststellen />}
        {magBeoordelen && <NogTeBeoordelen />}
        {magLezen && <ProgrammaKaart />}
      </div>
      {magTerugkijken && (
        <div className="k-4">
          <LaatstGewijzigd />
        </div>
      )}
    </div>
  )
}

/** There is a concept: says how it starts to count. */
function NogVaststellen() {
  const magVaststellen = useMag('programma:edit')
  const concept = useQuery(programmasQuery).data?.find(({ status }) => status === 'concept')
  if (!concept) return null
  return (
    <section className="kaart" aria-label="Nog geen vastgesteld programma">
      <LegeStaat
        icoon={IconCalendarCheck}
        titel="Nog geen vastgesteld programma"
        actie={
          magVaststellen && (
            <Link className="knop" to="/programmas/$id" params={{ id: concept.id }}>
              Open {concept.titel}
            </Link>
          )
        }
      >
        {magVaststellen
          ? 'Leg in het programma vast wie het vaststelde en wanneer. Vanaf dan zie je hier elke ochtend wat te laat is en wat deze week moet.'
          : 'Zodra het programma is vastgesteld, zie je hier wat te laat is en wat deze week moet.'}
      </LegeStaat>
    </section>
  )
}
