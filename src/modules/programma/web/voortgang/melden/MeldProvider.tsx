import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { useSneltoets } from '../../../../../platform/web/toetsen/useSneltoets.ts'
import { parseSleutel } from '../../../domain/boom/sleutel.ts'
import { useAdres } from '../../programma/adres/useAdres.ts'
import { focusLijst, sleutelAt } from '../../programma/boom/rijElement.ts'
import { useProgramma } from '../../programma/useProgramma.ts'
import { findStand } from '../cache/stand.ts'
import { useStand } from '../useStand.ts'
import { useVoortgangMelden } from '../useVoortgangMelden.tsx'
import { Actiekeuze } from './Actiekeuze.tsx'
import { MeldContext } from './meldContext.ts'

/** Reporting progress from anywhere in a programme: V, the heading, the panel. */
export function MeldProvider({ children }: { readonly children: ReactNode }) {
  const { id, programma } = useProgramma()
  const { zoek } = useAdres()
  const { stand } = useStand()
  const { meld: open, dialoog } = useVoortgangMelden()
  const [kiest, setKiest] = useState(false)
  useFocusTerug(dialoog !== null)
  const magVoortgang = useMag('voortgang:edit')
  const magOnderdeel = useMag('onderdeel:edit')
  const magAlles = magVoortgang && magOnderdeel && programma.status === 'vastgesteld'
  // Before the stand is there one knows it only of who may report on everything.
  const magMelden = stand?.acties.some((actie) => actie.magMelden) ?? magAlles

  const meld = useCallback(
    (actieId?: string, sleutel?: string) => {
      // In the panel, or the line that has focus.
      const gekozen = parseSleutel(zoek.onderdeel ?? sleutelAt(document.activeElement) ?? '')
      const actie = actieId ?? (gekozen?.soort === 'actie' ? gekozen.id : '')
      const mag = stand ? findStand(stand, actie)?.magMelden : actie !== ''
      if (!mag) return setKiest(true)
      const naam = programma.acties.find((een) => een.id === actie)?.hoe
      return open({ programmaId: id, actieId: actie, naam, sleutel })
    },
    [id, programma, zoek.onderdeel, stand, open],
  )
  useSneltoets('v', () => meld(), { doet: 'Voortgang melden', actief: magMelden })
  const melden = useMemo(() => ({ magMelden, meld }), [magMelden, meld])
  const kies = (actieId: string | null) => {
    setKiest(false)
    if (actieId !== null) meld(actieId)
  }
  return (
    <MeldContext value={melden}>
      {children}
      {kiest && <Actiekeuze onKies={kies} />}
      {dialoog}
    </MeldContext>
  )
}

const NA_DE_DIALOOG_MS = 100

/** What one reported on may fit the filter no longer: then focus goes to a line that is still there. */
function useFocusTerug(open: boolean): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (open || !wasOpen.current) {
      wasOpen.current = open
      return undefined
    }
    wasOpen.current = false
    const klok = setTimeout(() => document.activeElement === document.body && focusLijst(undefined), NA_DE_DIALOOG_MS)
    return () => clearTimeout(klok)
  }, [open])
}
