import IconCloudUpload from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs'
import { Link } from '@tanstack/react-router'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { langeDagTekst, weekNummer } from '../../../platform/web/weergave/moment.ts'
import { LaatstGewijzigd } from './LaatstGewijzigd.tsx'
import { NogTeBeoordelen } from './NogTeBeoordelen.tsx'
import { ProgrammaKaart } from './ProgrammaKaart.tsx'

/** Start page: what waits for a person first, then the programmes, then what changed. */
export function Vandaag() {
  const magLezen = useMag('programma:read')
  const magBeoordelen = useMag('inlezing:read')
  const magInlezen = useMag('inlezing:edit')
  const magTerugkijken = useMag('wijziging:read')
  const vandaag = new Date()
  return (
    <>
      <Paginakop
        titel="Vandaag"
        onder={[langeDagTekst(vandaag), `week ${weekNummer(vandaag)}`]}
        knoppen={
          magInlezen && (
            <Link className="knop knop-hoofd" to={INLEZEN}>
              <Icoon van={IconCloudUpload} />
              Programma inlezen
            </Link>
          )
        }
      />
      <div className="raster">
        <div className={magTerugkijken ? 'k-8 stapel' : 'k-12 stapel'}>
          {magBeoordelen && <NogTeBeoordelen />}
          {magLezen && <ProgrammaKaart />}
        </div>
        {magTerugkijken && (
          <div className="k-4">
            <LaatstGewijzigd />
          </div>
        )}
      </div>
    </>
  )
}

const INLEZEN: string = '/inlezingen/nieuw'
