import IconCloudUpload from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs'
import { Link } from '@tanstack/react-router'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

/** The way to a new programme; the main act only while there is no programme to work on. */
export function InleesKnop({ hoofd = false }: { readonly hoofd?: boolean }) {
  if (!useMag('inlezing:edit')) return null
  return (
    <Link className={hoofd ? 'knop knop-hoofd' : 'knop'} to="/inlezingen/nieuw">
      <Icoon van={IconCloudUpload} />
      Programma inlezen
    </Link>
  )
}
