import { useId } from 'react'
import { useSchilContext } from '../../../../platform/web/schil/useSchilContext.ts'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { ROLLEN, ROLTEKSTEN } from '../../domain/rol.ts'
import type { Regel } from './useInlogdienstFormulier.ts'

type Props = {
  readonly waarde: readonly Regel[]
  readonly onWijzig: (regels: readonly Regel[]) => void
  readonly fout?: string | undefined
}

const NIEUW: Regel = { claim: 'groups', waarde: '', organisatieId: null, rol: null }
const ROLKEUZES = ROLLEN.map((rol) => ({ waarde: rol, label: ROLTEKSTEN[rol].naam }))

/** Which rol and which organisatie somebody gets by what the service says about them. */
export function Claimregels({ waarde, onWijzig, fout }: Props) {
  const { OrganisatieKeuze } = useSchilContext()
  const foutId = useId()
  const zet = (nummer: number, anders: Partial<Regel>) =>
    onWijzig(waarde.map((regel, hier) => (hier === nummer ? { ...regel, ...anders } : regel)))
  return (
    <>
      {waarde.map((regel, nummer) => (
        <fieldset key={nummer}>
          <legend>Regel {nummer + 1}</legend>
          <div className="stapel">
            <Tekstveld label="Claim" waarde={regel.claim} onWijzig={(claim) => zet(nummer, { claim })} />
            <Tekstveld
              label="Waarde"
              hint="Letter voor letter zoals de dienst haar stuurt."
              waarde={regel.waarde}
              onWijzig={(tekst) => zet(nummer, { waarde: tekst })}
            />
            <Keuzelijst
              label="Rol"
              leeg="Geen rol"
              keuzes={ROLKEUZES}
              waarde={regel.rol ?? ''}
              onWijzig={(rol) => zet(nummer, { rol })}
            />
            <OrganisatieKeuze
              waarde={regel.organisatieId}
              onWijzig={(organisatieId) => zet(nummer, { organisatieId })}
              fout={undefined}
            />
            <div className="knoppen">
              <button
                className="knop knop-klein"
                type="button"
                onClick={() => onWijzig(waarde.filter((_regel, hier) => hier !== nummer))}
              >
                Haal regel {nummer + 1} weg
              </button>
            </div>
          </div>
        </fieldset>
      ))}
      {fout && <Veldfout id={foutId}>{fout}</Veldfout>}
      <div className="knoppen">
        <button
          className="knop"
          type="button"
          data-fout={fout !== undefined}
          aria-describedby={fout && foutId}
          onClick={() => onWijzig([...waarde, NIEUW])}
        >
          Voeg een regel toe
        </button>
      </div>
    </>
  )
}
