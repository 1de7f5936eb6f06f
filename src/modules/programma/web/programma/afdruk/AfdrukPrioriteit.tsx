import type { BoomActie, BoomDoel, BoomPartij } from '../../../domain/boom/boom.ts'
import { leesbaarWanneer } from '../../../domain/planning/leesbaarWanneer.ts'
import type { InzetTak, PrioriteitTak } from '../../../domain/boom/nestBoom.ts'
import type { ActieStand } from '../../voortgang/cache/stand.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { kopTekst, onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'

type Getoond = ReadonlySet<string>

/** By id of an actie; undefined while the programme has no stand. */
export type Actiestanden = ReadonlyMap<string, ActieStand> | undefined

type Props = { readonly tak: PrioriteitTak; readonly getoond: Getoond; readonly standen: Actiestanden }

export const AfdrukPrioriteit = ({ tak: { prioriteit, nummer, doelen, inzetten }, getoond, standen }: Props) => (
  <section>
    <h2>{kopTekst(nummer, prioriteit.naam)}</h2>
    <Doelen doelen={doelen} getoond={getoond} />
    {inzetten
      .filter(({ inzet }) => getoond.has(`inzet:${inzet.id}`))
      .map((tak) => (
        <AfdrukInzet key={tak.inzet.id} tak={tak} getoond={getoond} standen={standen} />
      ))}
  </section>
)

type InzetProps = Omit<Props, 'tak'> & { readonly tak: InzetTak }

function AfdrukInzet({ tak: { inzet, nummer, doelen, acties }, getoond, standen }: InzetProps) {
  const naam = kopTekst(nummer, onderdeelNaam({ soort: 'inzet', van: inzet }))
  const regels = acties.filter(({ id }) => getoond.has(`actie:${id}`))
  return (
    <section>
      <h3>{naam}</h3>
      {inzet.ambitie !== '' && inzet.inzet !== '' && (
        <p>
          <b>Ambitie:</b> {inzet.ambitie}
        </p>
      )}
      <Doelen doelen={doelen} getoond={getoond} />
      {regels.length > 0 && <Actietabel naam={naam} acties={regels} standen={standen} />}
    </section>
  )
}

const Doelen = ({ doelen, getoond }: { readonly doelen: readonly BoomDoel[]; readonly getoond: Getoond }) => {
  const regels = doelen.filter(({ id }) => getoond.has(`doel:${id}`))
  if (regels.length === 0) return null
  return (
    <ul>
      {regels.map((doel) => (
        <li key={doel.id}>
          <b>Doel:</b> {doel.tekst} ({describeNorm(doel)})
        </li>
      ))}
    </ul>
  )
}

type TabelProps = { readonly naam: string; readonly acties: readonly BoomActie[]; readonly standen: Actiestanden }

const Actietabel = ({ naam, acties, standen }: TabelProps) => (
  <table className={standen && 'met-stand'}>
    <caption className="verborgen">Acties bij {naam}</caption>
    <thead>
      <tr>
        <th scope="col">Actie</th>
        <th scope="col">Wanneer</th>
        <th scope="col">Wie</th>
        {standen && <th scope="col">Stand</th>}
      </tr>
    </thead>
    <tbody>
      {acties.map(({ id, hoe, notitie, planning, partijen }) => (
        <tr key={id}>
          <td>
            {hoe}
            {notitie !== '' && <small>{notitie}</small>}
          </td>
          <td>{leesbaarWanneer(planning.tekst)}</td>
          <td>{partijenTekst(partijen)}</td>
          {standen && <Standtekst stand={standen.get(id)} />}
        </tr>
      ))}
    </tbody>
  </table>
)

const Standtekst = ({ stand }: { readonly stand: ActieStand | undefined }) => (
  <td>
    {stand && <b>{stand.woord}</b>}
    {stand && <small>{stand.zin}</small>}
  </td>
)

/** The trekker first and named as such when there are partners too. */
function partijenTekst(partijen: readonly BoomPartij[]): string {
  const opRol = partijen.toSorted((een, ander) => Number(ander.rol === 'trekker') - Number(een.rol === 'trekker'))
  return opRol
    .map(({ naam, tekst, rol }) =>
      rol === 'trekker' && partijen.length > 1 ? `${naam ?? tekst} (trekker)` : (naam ?? tekst),
    )
    .join(', ')
}
