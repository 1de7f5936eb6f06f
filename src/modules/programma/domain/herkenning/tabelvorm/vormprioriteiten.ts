import { LEEG_TEKEN } from '../../uitvoer/etiketten.ts'
import type { Actiekolom } from '../../uitvoertabel/tabelvorm.ts'
import { readPrioriteitnamen } from '../../uitvoertabel/prioriteitnamen.ts'
import { type ActieVelden, joinActies } from '../actievelden.ts'
import { addActie, type Bouwinzet, type Bouwprioriteit, type Bouwsel, GEEN_PRIORITEIT } from '../bouwsel.ts'
import { LEEG, type Waarde } from '../waarde.ts'
import { readVormpartijen } from './vormpartijen.ts'
import type { Vormrij } from './vormtabel.ts'

/** What stands above an actie. `inzet` null: the row names a prioriteit and nothing below it. */
type Boven = { readonly prioriteit: Waarde; readonly inzet: Waarde | null; readonly ambitie: Waarde }

const NIETS: Boven = { prioriteit: LEEG, inzet: null, ambitie: LEEG }

/**
 * Folds rows that each repeat what they stand under into a tree, whatever their order. An empty cell repeats the row above.
 * Actiehouder, Status and Stand are left alone: they follow from the work itself, so in a document they are no news.
 */
export function foldVormrijen(rijen: readonly Vormrij<Actiekolom>[], bouwsel: Bouwsel): void {
  const namen = readPrioriteitnamen(rijen.map(({ velden }) => velden.prioriteit.tekst))
  let boven = NIETS
  for (const { velden, overig } of rijen) {
    const actie: ActieVelden = {
      hoe: velden.hoe,
      wanneer: velden.wanneer,
      wie: readVormpartijen(velden.wie),
      notities: [velden.notitie.tekst, ...overig.map(({ kop, tekst }) => (kop === '' ? tekst : `${kop}: ${tekst}`))],
      doel: LEEG,
    }
    boven = followBoven(velden, boven)
    placeRij(bouwsel, boven, actie, namen)
  }
}

function followBoven(velden: Readonly<Record<keyof Boven, Waarde>>, vorige: Boven): Boven {
  const zelfde = velden.prioriteit.tekst === '' || velden.prioriteit.tekst === vorige.prioriteit.tekst
  const prioriteit = zelfde ? vorige.prioriteit : velden.prioriteit
  const { inzet, ambitie } = velden
  if (zelfde && prioriteit.tekst === '') return { prioriteit: velden.prioriteit, inzet: readInzet(inzet), ambitie }
  if (inzet.tekst !== '') return { prioriteit, inzet: readInzet(inzet), ambitie }
  if (!zelfde) return { prioriteit, inzet: ambitie.tekst === '' ? null : LEEG, ambitie }
  return { ...vorige, ambitie: ambitie.tekst === '' ? vorige.ambitie : ambitie }
}

/** A dash stands for an inzet without a name. */
function readInzet(inzet: Waarde): Waarde | null {
  if (inzet.tekst === '') return null
  return inzet.tekst === LEEG_TEKEN ? LEEG : inzet
}

/** What tells two inzetten of a prioriteit apart. */
export const inzetSleutel = (inzet: string, ambitie: string): string => `${inzet}\n${ambitie}`

function placeRij(bouwsel: Bouwsel, boven: Boven, actie: ActieVelden, namen: ReadonlyMap<string, string>): void {
  const gevuld = actie.wanneer.tekst !== '' || actie.wie.length > 0 || actie.notities.some((notitie) => notitie !== '')
  const { prioriteit, inzet, ambitie } = boven
  const isActie = actie.hoe.tekst !== ''
  if (prioriteit.tekst === '' && inzet === null && !isActie && !gevuld) return
  openPrioriteit(bouwsel, prioriteit, namen)
  if (inzet === null && !isActie) return
  openInzet(bouwsel, inzet ?? LEEG, ambitie)
  if (isActie) addActie(bouwsel, actie, 'tabel')
  else if (gevuld && bouwsel.actie) bouwsel.actie.velden = joinActies(bouwsel.actie.velden, actie)
}

function openPrioriteit(bouwsel: Bouwsel, naam: Waarde, namen: ReadonlyMap<string, string>): void {
  const bekend = bouwsel.perNaam.get(naam.tekst)
  const zonder = naam.tekst === ''
  const prioriteit: Bouwprioriteit = bekend ?? {
    naam: zonder ? bouwsel.noodnaam : { ...naam, tekst: namen.get(naam.tekst) ?? naam.tekst },
    nummer: '',
    inzetten: [],
    perTekst: new Map(),
    twijfel: zonder ? [GEEN_PRIORITEIT] : [],
  }
  if (!bekend) {
    bouwsel.prioriteiten.push(prioriteit)
    bouwsel.perNaam.set(naam.tekst, prioriteit)
  }
  if (bouwsel.prioriteit !== prioriteit) bouwsel.inzet = null
  bouwsel.prioriteit = prioriteit
}

function openInzet(bouwsel: Bouwsel, inzet: Waarde, ambitie: Waarde): void {
  const { prioriteit } = bouwsel
  if (!prioriteit) return
  const sleutel = inzetSleutel(inzet.tekst, ambitie.tekst)
  const ambities = ambitie.tekst === '' ? [] : [{ waarde: ambitie, isDoel: false }]
  const bekend = prioriteit.perTekst.get(sleutel)
  const deze: Bouwinzet = bekend ?? { inzet, isDoel: false, ambities, acties: [] }
  if (!bekend) {
    prioriteit.inzetten.push(deze)
    prioriteit.perTekst.set(sleutel, deze)
  }
  if (bouwsel.inzet !== deze) bouwsel.actie = null
  bouwsel.inzet = deze
}
