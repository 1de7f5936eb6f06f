import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
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
  const id = useId()
  const [ouderId, setOuderId] = useState(ouderIdOf(onderdeel))
  const plekken = listPlekken(programma, onderdeel, ouderId)
  const huidig = plekken.find(({ plek }) => isHuidigePlek(programma, onderdeel, plek))
  const [naId, setNaId] = useState<string | null>(null)
  const gekozen = plekken.find(({ plek }) => (plek.naId ?? EERST) === naId) ?? huidig ?? plekken.at(-1)
  const [reden, setReden] = useState('')
  const [fout, setFout] = useState<string>()
  const ouders = listOuders(programma, onderdeel.soort, nummers)

  const verstuur = () => {
    if (gekozen === undefined || gekozen === huidig) return onSluit()
    const { reden: mist } = checkReden(redenNodig, reden)
    setFout(mist)
    if (mist) return undefined
    rememberReden(queryClient, reden.trim())
    verplaats(onderdeel, gekozen.plek, reden.trim())
    return onSluit()
  }
  return (
    <Dialoog
      titel={`${SOORT_NAAM[onderdeel.soort]} verplaatsen`}
      open
      onSluit={onSluit}
      voet={
        <>
          <button className="knop" type="button" onClick={onSluit}>
            Annuleren
          </button>
          <button className="knop knop-hoofd" type="submit" form={id}>
            Verplaats
          </button>
        </>
      }
    >
      <form
        id={id}
        className="stapel"
        onSubmit={(event) => {
          event.preventDefault()
          verstuur()
        }}
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
        {redenNodig && <RedenVeld waarde={reden} onWijzig={setReden} fout={fout} />}
      </form>
    </Dialoog>
  )
}
