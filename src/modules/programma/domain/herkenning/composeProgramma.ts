import { readPrioriteitnummer } from './koptekst.ts'
import { type Bouwsel, newBouwsel, openInzet, openPrioriteit } from './bouwsel.ts'
import { addLijst, type Lid } from './addLijst.ts'
import { addTabel } from './addTabel.ts'
import { type Leesstand, newLeesstand } from './leesstand.ts'
import { addKopActie } from './addKopActie.ts'
import { addEigenDoel } from './eigenDoelen.ts'
import { addVerslagstuk } from './addVerslagstuk.ts'
import { placeEtiket } from './placeEtiket.ts'
import { placeTekst, placeVeld } from './placeTekst.ts'
import type { Rollen, Sectierol } from './rolverdeling.ts'
import type { Sectie } from './sectie.ts'
import type { Inhoud } from './stuk.ts'
import type { Waarde } from './waarde.ts'

/**
 * Walks through the sections in reading order and builds the programme that they hold. `verslag` is set for an account:
 * then only what it says about a later year is an actie. `noodnaam` names the prioriteit of acties without any heading.
 */
export function composeProgramma(
  root: Sectie,
  rollen: Rollen,
  noodnaam: Waarde,
  verslag: { readonly jaar: number | null } | null,
): Leesstand & { readonly bouwsel: Bouwsel } {
  const stand = newLeesstand(newBouwsel(noodnaam), verslag)
  walk(root, rollen, 'doorzichtig', stand)
  return stand
}

function walk(sectie: Sectie, rollen: Rollen, boven: Sectierol, stand: Leesstand): void {
  const rol = rollen.get(sectie) ?? 'overslaan'
  const binnen = rol === 'doorzichtig' ? boven : rol
  stand.wacht = null
  stand.aanvullingen = 0
  if (rol === 'overslaan') return skipSectie(sectie, stand)
  if (sectie.kop) stand.thema = sectie.naam.tekst
  if (rol === 'prioriteit') {
    openPrioriteit(stand.bouwsel, sectie.naam, { nummer: readPrioriteitnummer(sectie.kop?.regel.tekst ?? '') })
    stand.doelIsInzet = countDoelen(sectie) >= 2
  } else if (rol === 'inzet') openInzet(stand.bouwsel, sectie.naam)
  if (rol === 'actie') addKopActie(sectie, stand)
  else placeInhoud(sectie, binnen, stand)
  for (const kind of sectie.kinderen) walk(kind, rollen, binnen, stand)
}

/** Nothing of this section counts but doelen with a label of their own, and notes that may belong to acties elsewhere. */
function skipSectie(sectie: Sectie, stand: Leesstand): void {
  for (const stuk of sectie.inhoud) {
    if (stuk.soort === 'noot') stand.noten.push(stuk.noot)
    if (stuk.soort === 'etiket' && stuk.etiket === 'eigendoel') addEigenDoel(stuk.rest, stand)
  }
  for (const kind of sectie.kinderen) skipSectie(kind, stand)
}

/** Goals that each head acties of their own; with a label "Inzet" nearby they are ambities. */
function countDoelen({ inhoud }: Sectie): number {
  if (inhoud.some((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'inzet')) return 0
  let aantal = 0
  let open = false
  for (const stuk of inhoud) {
    if (stuk.soort === 'etiket' && stuk.etiket === 'doel') open = true
    else if (open && isActiestuk(stuk)) {
      aantal += 1
      open = false
    }
  }
  return aantal
}

const isActiestuk = (stuk: Inhoud): boolean =>
  stuk.soort === 'tabel' || stuk.soort === 'veld' || (stuk.soort === 'item' && stuk.lijst !== 'ambitie')

function placeInhoud(sectie: Sectie, rol: Sectierol, stand: Leesstand): void {
  const { inhoud } = sectie
  let i = 0
  while (i < inhoud.length) {
    const reeks = stand.isVerslag ? [] : takeLijst(inhoud, i)
    const stuk = inhoud[i]
    if (reeks.length > 0) addLijst(reeks, stand)
    else if (stuk && stand.isVerslag) addVerslagstuk(stuk, stand)
    else if (stuk) placeStuk(stuk, rol, stand)
    i += Math.max(1, reeks.length)
  }
}

/** The items from `i` on, with the fields between and after them. */
function takeLijst(inhoud: readonly Inhoud[], i: number): Lid[] {
  const leden: Lid[] = []
  if (inhoud[i]?.soort !== 'item') return leden
  for (let j = i; j < inhoud.length; j += 1) {
    const stuk = inhoud[j]
    if (stuk?.soort !== 'item' && stuk?.soort !== 'veld') break
    leden.push(stuk)
  }
  return leden
}

function placeStuk(stuk: Inhoud, rol: Sectierol, stand: Leesstand): void {
  if (stuk.soort === 'etiket') placeEtiket(stuk, stand)
  else if (stuk.soort === 'tabel') addTabel(stuk.lezing, rol, stand)
  else if (stuk.soort === 'noot') stand.noten.push(stuk.noot)
  else if (stuk.soort === 'veld') placeVeld(stuk, stand)
  else if (stuk.soort === 'tekst') placeTekst(stuk, stand)
}
