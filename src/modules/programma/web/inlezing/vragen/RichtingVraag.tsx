import { useState } from 'react'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { getalTekst } from '../../../domain/boom/teksten/doeltekst.ts'
import type { Velden } from '../../../domain/velden.ts'
import { kijkNa, zetVelden } from '../bewerkrij/opdrachten.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { Antwoordformulier } from './Antwoordformulier.tsx'
import { Antwoordknoppen } from './Antwoordknoppen.tsx'
import type { VraagProps, VraagVan } from './vraagProps.ts'

const KEUZES = ['meer', 'minder', 'precies'] as const
type Richtingkeuze = (typeof KEUZES)[number]

const VELDEN: Record<Richtingkeuze, Velden> = {
  meer: { richting: 'stijging', wijze: 'naar' },
  minder: { richting: 'daling', wijze: 'naar' },
  precies: { richting: 'niveau', wijze: 'op' },
}

const LABEL: Record<Richtingkeuze, (getal: string) => string> = {
  meer: (getal) => `Bij ${getal} of meer`,
  minder: (getal) => `Bij ${getal} of minder`,
  precies: (getal) => `Bij precies ${getal}`,
}

/** A doel with a number of which the text does not say whether more or less is better. */
export function RichtingVraag({ regels: [doel], actief, onLater }: VraagProps<VraagVan<'richting'>>) {
  const { bewerk } = useReview()
  const [keuze, setKeuze] = useState<Richtingkeuze | ''>('')
  const [mist, setMist] = useState(false)
  if (doel?.soort !== 'doel') return null
  const getal = getalTekst(doel.inhoud.waarde ?? 0, doel.inhoud.eenheid)
  return (
    <Antwoordformulier
      onAntwoord={() => (keuze === '' ? setMist(true) : void bewerk([zetVelden(doel.id, VELDEN[keuze])]))}
    >
      {doel.twijfel.length > 0 && <p className="klein zacht">{doel.twijfel.join(' ')}</p>}
      <Keuzelijst
        label="Wanneer is het doel gehaald?"
        leeg="Kies"
        keuzes={KEUZES.map((waarde) => ({ waarde, label: LABEL[waarde](getal) }))}
        waarde={keuze}
        onWijzig={setKeuze}
        fout={mist && keuze === '' ? 'Kies wanneer het doel is gehaald, of laat het zo staan.' : undefined}
      />
      <Antwoordknoppen hoofd="Bewaar" actief={actief} onLater={onLater}>
        <button className="knop knop-klein" type="button" onClick={() => void bewerk([kijkNa(doel.id)])}>
          Laat zo staan
        </button>
      </Antwoordknoppen>
    </Antwoordformulier>
  )
}
