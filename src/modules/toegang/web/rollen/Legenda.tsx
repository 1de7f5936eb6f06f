import { Matrixteken } from './Matrixteken.tsx'

/** What the signs in the table mean. */
export const Legenda = ({ magWijzigen }: { readonly magWijzigen: boolean }) => (
  <ul className="rol-legenda klein" aria-label="Uitleg van de tekens">
    <li>
      <Matrixteken aan /> mag dit
    </li>
    <li>
      <Matrixteken aan={false} /> mag dit niet
    </li>
    <li>
      <Matrixteken aan anders /> anders dan standaard
    </li>
    <li>(dossiers): opent gegevens over mensen</li>
    {magWijzigen && <li>Kies een rol om die te wijzigen.</li>}
  </ul>
)
