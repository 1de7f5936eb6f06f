import type { BoomActie, BoomDoel, BoomPartij } from '../../../domain/boom/boom.ts'
import type { InzetTak, PrioriteitTak } from '../../../domain/boom/nestBoom.ts'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import { kopTekst, onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'

type Getoond = ReadonlySet<string>

type Props = { readonly tak: PrioriteitTak; readonly getoond: Getoond }

export const AfdrukPrioriteit = ({ tak: { prioriteit, nummer, doelen, inzetten }, getoond }: Props) => (
  <section>
    <h2>{kopTekst(nummer, prioriteit.naam)}</h2>
    <Doelen doelen={doelen} getoond={getoond} />
    {inzetten
      .filter(({ inzet }) => getoond.has(`inzet:${inzet.id}`))
      .map((tak) => (
        <AfdrukInzet key={tak.inzet.id} tak={tak} getoond={getoond} />
      ))}
  </section>
)

function AfdrukInzet({ tak: { inzet, nummer, doelen, acties }, getoond }: { tak: InzetTak; getoond: Getoond }) {
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
      {regels.length > 0 && <Actietabel naam={naam} acties={regels} />}
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

const Actietabel = ({ naam, acties }: { readonly naam: string; readonly acties: readonly BoomActie[] }) => (
  <table>
    <caption className="verborgen">Acties bij {naam}</caption>
    <thead>
      <tr>
        <th scope="col">Actie</th>
        <th scope="col">Wanneer</th>
        <th scope="col">Wie</th>
      </tr>
    </thead>
    <tbody>
      {acties.map(({ id, hoe, notitie, planning, partijen }) => (
        <tr key={id}>
          <td>
            {hoe}
            {notitie !== '' && <small>{notitie}</small>}
          </td>
          <td>{planning.tekst}</td>
          <td>{partijenTekst(partijen)}</td>
        </tr>
      ))}
    </tbody>
  </table>
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
