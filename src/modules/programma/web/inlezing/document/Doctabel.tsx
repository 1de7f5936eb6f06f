import type { Cel, Tabel } from '../../../../documenten/public.ts'
import { plekSleutel, type Markering } from '../../../domain/inlezing/markeringen/markering.ts'
import { Doctekst } from './Doctekst.tsx'
import type { Blokmarkeringen } from './markeringenPerBlok.ts'

type Props = { readonly tabel: Tabel; readonly markeringen: Blokmarkeringen | undefined }

export const Doctabel = ({ tabel: { nr, rijen }, markeringen }: Props) => (
  <table>
    <tbody>
      {rijen.map((rij, r) => (
        <tr key={r}>
          {rij.map((cel, c) => (
            <Doccel key={c} cel={cel} markeringen={markeringen?.get(plekSleutel(nr, { rij: r, cel: c }))} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

type CelProps = { readonly cel: Cel; readonly markeringen: readonly Markering[] | undefined }

function Doccel({ cel: { tekst, kolommen, rijen, kop, vet }, markeringen }: CelProps) {
  const omvang = { ...(kolommen > 1 && { colSpan: kolommen }), ...(rijen > 1 && { rowSpan: rijen }) }
  const inhoud = <Doctekst tekst={tekst} markeringen={markeringen} vet={vet} />
  // An empty heading says nothing to who cannot see the table.
  return kop && tekst.trim() !== '' ? <th {...omvang}>{inhoud}</th> : <td {...omvang}>{inhoud}</td>
}
