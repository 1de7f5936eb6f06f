import '../programma.css'
import IconCloudUpload from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { programmasQuery } from '../cache/programmasQuery.ts'
import { InlezingenHint } from './InlezingenHint.tsx'
import { LeegProgrammaDialoog } from './LeegProgrammaDialoog.tsx'
import { NogGeenProgramma } from './NogGeenProgramma.tsx'
import { ProgrammaLijst } from './ProgrammaLijst.tsx'

/** The programmes of the gemeente, newest year first. */
export function Programmas() {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(programmasQuery)
  const magWijzigen = useMag('programma:edit')
  const magInlezen = useMag('inlezing:edit')
  const [begint, setBegint] = useState(false)
  const programmas = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Paginakop
        titel="Programma’s"
        knoppen={
          (magWijzigen || magInlezen) && (
            <>
              {magWijzigen && (
                <button className="knop" type="button" onClick={() => setBegint(true)}>
                  <Icoon van={IconPlus} />
                  Leeg programma beginnen
                </button>
              )}
              {magInlezen && (
                <Link className="knop knop-hoofd" to="/inlezingen/nieuw">
                  <Icoon van={IconCloudUpload} />
                  Document inlezen
                </Link>
              )}
            </>
          )
        }
      />
      <InlezingenHint />
      {programmas.length === 0 ? <NogGeenProgramma /> : <ProgrammaLijst programmas={programmas} />}
      {hasNextPage && (
        <div className="knoppen">
          <button className="knop" type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Toon oudere programma’s
          </button>
        </div>
      )}
      {begint && <LeegProgrammaDialoog onSluit={() => setBegint(false)} />}
    </>
  )
}
