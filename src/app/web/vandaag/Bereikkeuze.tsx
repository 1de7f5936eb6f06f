import { useNavigate } from '@tanstack/react-router'
import { useSessie } from '../../../platform/web/schil/sessie.ts'

/** A partner sees the own acties and a raadslid reads them all: for them there is nothing to choose. */
const ZONDER_KEUZE: readonly string[] = ['partner', 'raadslid']

/** Mine or of the whole gemeente; the choice stays in the address. */
export function Bereikkeuze({ alleenMijn }: { readonly alleenMijn: boolean }) {
  const navigate = useNavigate()
  const { medewerker } = useSessie()
  if (medewerker.rollen.every((rol) => ZONDER_KEUZE.includes(rol))) return null
  const kies = (alles: boolean) => void navigate({ to: '/', search: { alles }, resetScroll: false })
  return (
    <div className="groep" role="group" aria-label="Welke acties">
      <button className="knop" type="button" aria-pressed={alleenMijn} onClick={() => kies(false)}>
        Alleen van mij
      </button>
      <button className="knop" type="button" aria-pressed={!alleenMijn} onClick={() => kies(true)}>
        Hele gemeente
      </button>
    </div>
  )
}
