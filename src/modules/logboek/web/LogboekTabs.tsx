import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../platform/web/weergave/Tabs.tsx'

export function LogboekTabs() {
  const magDownloaden = useMag('log:export')
  return (
    <Tabs label="Logboek" kort>
      <Link to="/logboek" activeOptions={{ exact: true, includeSearch: false }}>
        <Icoon van={IconSearch} />
        Zoeken
      </Link>
      <Link to="/logboek/opvallend">
        <Icoon van={IconEye} />
        Opvallend inzien
      </Link>
      {magDownloaden && (
        <Link to="/logboek/download">
          <Icoon van={IconDownload} />
          Downloaden
        </Link>
      )}
    </Tabs>
  )
}
