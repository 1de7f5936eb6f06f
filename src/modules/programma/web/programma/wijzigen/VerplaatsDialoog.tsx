import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormulierDialoog } from '../../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { ouderIdOf, type Onderdeel } from '../../../domain/boom/boom.ts'
import { isHuidigePlek } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { listOuders, listPlekken, onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { TOEGESTANE_OUDERS } from '../../../domain/onderdeel.ts'
import { rememberReden } from '../../vaststelling/reden/laatsteReden.ts'
import { checkReden } from '../../vaststelling/reden/reden.ts'
import { RedenVeld } from '../../vaststelling/reden/RedenVeld.tsx'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from './wijzigContext.ts'

type Props = { readonly onderdeel: Onderdeel; readonly onSluit: () => void }

const LOS = 'los'
const EERST = 'eerst'

/** Moves a record without dragging: under which parent, and after what. */
export function VerplaatsDialoog({ onderdeel, onSluit }: Props) {
  const { programma, nummers, redenNodig } = useProgramma()
  const queryClient = useQueryClient()
  const { verplaats } = useWijzigen()
  const [ouderId, setOuderId] = useState(ouderIdOf(onderdeel))
  const plekken = listPlekken(programma, onderdeel, ouderId)
  const huidig = plekken.find(({ plek }) => isHuidigePlek(programma, onderdeel, plek))
  const [naId, setNaId] = useState<string | null>(null)
  const gekozen = plekken.find(({ plek }) => (plek.naId ?? EERST) === naId) ?? huidig ?? plekken.at(-1)
  const isVerplaatst = gekozen !== undefined && gekozen !== huidig
  const formulier = useFormulier({
    begin: { reden: '' },
    check: ({ reden }) => checkReden(redenNodig && isVerplaatst, reden),
    verstuur: ({ reden }) => Promise.resolve(reden.trim()),
    onKlaar: (reden) => {
      if (isVerplaatst) {
        rememberReden(queryClient, reden)
        verplaats(onderdeel, gekozen.plek, reden)
      }
      onSluit()
    },
  })
  const ouders = listOuders(programma, onderdeel.soort, nummers)
  return (
    <FormulierDialoog
      titel={`${SOORT_NAAM[onderdeel.soort]} verplaatsen`}
      knop="Verplaats"
      formulier={formulier}
      onSluit={onSluit}
    >
      <p>{shorten(onderdeelNaam(onderdeel), 200)}</p>
      {TOEGESTANE_OUDERS[onderdeel.soort].some((ouder) => ouder !== null) && (
        <Zoekkeuze
          label="Waaronder"
          keuzes={ouders.map((ouder) => ({ waarde: ouder.id ?? LOS, label: ouder.label, bij: ouder.bij }))}
          waarde={ouderId ?? LOS}
          onWijzig={(waarde) => {
            if (waarde === null) return
            setOuderId(waarde === LOS ? null : waarde)
            setNaId(null)
          }}
        />
      )}
      <Keuzelijst
        label="Plek"
        keuzes={plekken.map(({ plek, label }) => ({ waarde: plek.naId ?? EERST, label }))}
        waarde={gekozen ? (gekozen.plek.naId ?? EERST) : ''}
        onWijzig={setNaId}
      />
      {redenNodig && <RedenVeld {...formulier.veld('reden')} />}
    </FormulierDialoog>
  )
}
