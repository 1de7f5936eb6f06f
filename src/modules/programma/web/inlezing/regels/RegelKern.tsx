import { memo } from 'react'
import { describeNorm } from '../../../domain/boom/teksten/doeltekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { ActieInhoud } from '../../../domain/onderdeel.ts'
import { Partijchips } from '../../programma/tonen/Partijchips.tsx'
import { Planningchips } from '../../programma/tonen/Planningchips.tsx'
import { useOrganisaties } from '../keuze/reviewContext.ts'
import { resultaatTekst } from './resultaatTekst.ts'
import { withNamen } from './withNamen.ts'

/** What Baken made of a line, under its text. */
export const RegelKern = memo(({ regel }: { readonly regel: Regel }) => {
  if (regel.soort === 'prioriteit') return null
  if (regel.soort === 'inzet')
    return regel.inhoud.ambitie && <Toelichting naam="Ambitie">{regel.inhoud.ambitie}</Toelichting>
  if (regel.soort === 'doel')
    return <Toelichting naam={regel.inhoud.indicator}>{describeNorm(regel.inhoud)}</Toelichting>
  if (regel.soort === 'resultaat')
    return <Toelichting naam={regel.inhoud.thema}>{resultaatTekst(regel.inhoud)}</Toelichting>
  return <ActieKern {...regel.inhoud} />
})

function ActieKern({ planning, partijen, notitie }: ActieInhoud) {
  const organisaties = useOrganisaties()
  return (
    <>
      {(planning.delen.length > 0 || partijen.length > 0) && (
        <span className="chips">
          {planning.delen.length > 0 && <Planningchips planning={planning} />}
          {partijen.length > 0 && <Partijchips partijen={withNamen(partijen, organisaties)} />}
        </span>
      )}
      {notitie && <p className="o-noot">{notitie}</p>}
    </>
  )
}

const Toelichting = ({ naam, children }: { readonly naam: string; readonly children: string }) => (
  <p className="o-noot">
    {naam && <b>{naam}: </b>}
    {children}
  </p>
)
