import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { address } from '../../../../platform/web/api/address.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { rollenContract, UITVOERVORMEN_ROLLEN } from '../../contractRollen.ts'

const NAMEN = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const

/** The table as a document. */
export const Uitvoerlinks = () => (
  <>
    {UITVOERVORMEN_ROLLEN.map((vorm) => (
      <a key={vorm} className="knop" href={address(rollenContract.exportRollen, { query: { vorm } })} download>
        <Icoon van={IconDownload} />
        {NAMEN[vorm]}
      </a>
    ))}
  </>
)
