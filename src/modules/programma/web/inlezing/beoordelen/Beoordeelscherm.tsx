import type { BronDocument } from '../../../../documenten/public.ts'
import type { Vraag } from '../../../domain/inlezing/vragen/vraag.ts'
import { Documentpaneel } from '../document/Documentpaneel.tsx'
import { Inleesstappen } from '../Inleesstappen.tsx'
import type { Inlezing, Voorstelstand } from '../inlezingQueries.ts'
import { Vragenlijst } from '../vragen/Vragenlijst.tsx'
import { Beoordeelkop } from './Beoordeelkop.tsx'
import { Beoordeelvoet } from '../voet/Beoordeelvoet.tsx'
import { Deelkiezer } from './Deelkiezer.tsx'
import { NieuweVersie } from './NieuweVersie.tsx'
import { useAdres } from '../keuze/useAdres.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { useSneltoetsen } from './useSneltoetsen.ts'
import { useVraagloop } from './useVraagloop.ts'
import { Voorstellijst } from '../lijsten/Voorstellijst.tsx'
import { Voorstelpaneel } from '../lijsten/Voorstelpaneel.tsx'

type Props = {
  readonly inlezing: Inlezing
  readonly stand: Voorstelstand
  readonly document: BronDocument
  readonly vragen: readonly Vraag[]
  readonly fout: unknown
  readonly onSluitFout: () => void
}

export function Beoordeelscherm({ inlezing, stand, document, vragen, fout, onSluitFout }: Props) {
  const { mag } = useReview()
  const { adres } = useAdres()
  const toon = adres.toon ?? 'vragen'
  const loop = useVraagloop(vragen)
  useSneltoetsen(loop.ga)
  return (
    <>
      <Beoordeelkop inlezing={inlezing} stand={stand} />
      <Inleesstappen nu="beoordelen" />
      {mag && <NieuweVersie inlezing={inlezing} />}
      <Deelkiezer deel={adres.deel ?? 'voorstel'} />
      <div className="twee-helften inlees-helften" data-deel={adres.deel ?? 'voorstel'}>
        <Documentpaneel document={document} regels={stand.regels} />
        <Voorstelpaneel inlezing={inlezing} stand={stand} openVragen={vragen.length} toon={toon}>
          {toon === 'vragen' ? (
            <Vragenlijst
              vragen={vragen}
              regels={stand.regels}
              actief={loop.actief}
              onActief={loop.kies}
              onLater={loop.later}
            />
          ) : (
            <Voorstellijst toon={toon} regels={stand.regels} />
          )}
        </Voorstelpaneel>
      </div>
      <Beoordeelvoet
        key={inlezing.programma?.id}
        inlezing={inlezing}
        stand={stand}
        vragen={vragen}
        fout={fout}
        onSluitFout={onSluitFout}
        onVolgende={loop.later}
        onVraag={loop.toon}
      />
    </>
  )
}
