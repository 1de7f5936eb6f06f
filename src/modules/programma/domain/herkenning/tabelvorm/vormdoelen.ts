import { readDoel } from '../../doelen/readDoel.ts'
import { LEEG_TEKEN } from '../../uitvoer/etiketten.ts'
import type { DOELKOLOMMEN } from '../../uitvoertabel/tabelvorm.ts'
import type { VoorstelDoel } from '../../voorstel.ts'
import type { Bouwsel } from '../bouwsel.ts'
import { inzetSleutel } from './vormprioriteiten.ts'
import type { Vormrij } from './vormtabel.ts'

type Doelrij = Vormrij<keyof typeof DOELKOLOMMEN>

/** The doelen as they stand on their own sheet, each at the prioriteit or inzet of that name. */
export const readVormdoelen = (rijen: readonly Doelrij[], bouwsel: Bouwsel, jaar: number | null): VoorstelDoel[] =>
  rijen.flatMap(({ velden }) =>
    velden.doel.tekst === ''
      ? []
      : [{ ...readDoel(velden.doel.tekst, jaar), bij: findPlaats(velden, bouwsel), bron: velden.doel.bron }],
  )

function findPlaats({ prioriteit, inzet, ambitie }: Doelrij['velden'], bouwsel: Bouwsel): VoorstelDoel['bij'] {
  const boven = bouwsel.perNaam.get(prioriteit.tekst)
  if (!boven || prioriteit.tekst === '') return null
  const naam = inzet.tekst === LEEG_TEKEN ? '' : inzet.tekst
  const bij = inzet.tekst === '' ? undefined : boven.perTekst.get(inzetSleutel(naam, ambitie.tekst))
  return { prioriteit: bouwsel.prioriteiten.indexOf(boven), inzet: bij ? boven.inzetten.indexOf(bij) : null }
}
