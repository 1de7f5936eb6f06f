import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sleutelOf } from '../../../../modules/programma/domain/boom/sleutel.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { doelenQuery, isVanKoers, listAandacht, type Doeloordeel } from './doelenQuery.ts'

const HOOGSTENS = 8

/** The goals that are not on course, or of which nobody can be sure, each with why. */
export function Doelen({ programmaIds }: { readonly programmaIds: readonly string[] }) {
  const { data, error, refetch } = useQuery(doelenQuery(programmaIds))
  const aandacht = listAandacht(data ?? [])
  return (
    <div id="doelen" className="werklijst">
      <Kaart
        titel={<>Doelen die aandacht vragen{aandacht.length > 0 && <span className="tel">{aandacht.length}</span>}</>}
        voet={aandacht.length > HOOGSTENS && `En nog ${aandacht.length - HOOGSTENS}.`}
      >
        {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Laden wat="De lijst" regels={3} />}
        {data && aandacht.length === 0 && <p className="kaart-lijf zacht">{leegTekst(data)}</p>}
        <ul className="regels" aria-label="Doelen die aandacht vragen">
          {aandacht.slice(0, HOOGSTENS).map((regel) => (
            <Doelregel key={regel.doel.id} regel={regel} />
          ))}
        </ul>
      </Kaart>
    </div>
  )
}

function Doelregel({ regel }: { readonly regel: Doeloordeel }) {
  const { doel, oordeel, zinnen } = regel
  return (
    <li>
      <span className={isVanKoers(regel) ? 'regel-teken fout' : 'regel-teken'}>
        <Icoon van={IconFlag} />
      </span>
      <div className="regel-tekst">
        <Link
          to="/programmas/$id/doelen"
          params={{ id: doel.programmaId }}
          search={{ onderdeel: sleutelOf('doel', doel.id) }}
          data-werkregel={doel.id}
        >
          {doel.tekst}
        </Link>
        <p>{zinnen.join(' ')}</p>
        {doel.prioriteit !== null && <p className="werkregel-plek">{doel.prioriteit}</p>}
      </div>
      <div className="regel-rechts">
        <StatusBadge status={oordeel} />
      </div>
    </li>
  )
}

/** Why nothing asks for attention: all is well, or nothing can be judged yet. */
function leegTekst(doelen: readonly Doeloordeel[]): string {
  if (doelen.length === 0) return 'In het programma staan nog geen doelen.'
  return doelen.every(({ oordeel }) => oordeel === 'niet_te_meten')
    ? 'Over de doelen is nog niets te zeggen. De adviseur kiest eerst met welke cijfers ze worden beoordeeld.'
    : 'Geen enkel doel is van koers.'
}
