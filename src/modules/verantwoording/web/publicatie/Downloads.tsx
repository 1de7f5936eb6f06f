import { address } from '../../../../platform/web/api/address.ts'
import { publicatieContract } from '../../contractPublicatie.ts'
import type { Documentsoort, Documentvorm } from '../../domain/publicatie/document/documentsoort.ts'

const DOCUMENTEN: readonly (readonly [string, Documentsoort, Documentvorm])[] = [
  ['Verslag (Word)', 'verslag', 'docx'],
  ['Verslag (PDF)', 'verslag', 'pdf'],
  ['Brief aan de raad (Word)', 'raadsinformatiebrief', 'docx'],
  ['Brief aan de raad (PDF)', 'raadsinformatiebrief', 'pdf'],
]

export const Downloads = ({ id }: { readonly id: string }) => (
  <ul className="rij rij-breek">
    {DOCUMENTEN.map(([naam, soort, vorm]) => (
      <li key={naam}>
        <a href={address(publicatieContract.getVerslagdocument, { params: { id }, query: { soort, vorm } })}>{naam}</a>
      </li>
    ))}
    <li>
      <a href={address(publicatieContract.getSitezip, { params: { id } })}>Hele website (zip)</a>
    </li>
  </ul>
)
