import { splitZinnen } from '../../../../platform/domain/taal/splitZinnen.ts'
import { findVooruitblik } from '../resultaten/vooruitblik.ts'
import { GEEN_VELDEN } from './actievelden.ts'
import { addActie } from './bouwsel.ts'
import { readCel } from './deel.ts'
import { addPassage, type Leesstand } from './leesstand.ts'
import { addAmbitie, placeEtiket } from './placeEtiket.ts'
import type { EtiketStuk, Inhoud, Lijstsoort, TabelStuk } from './stuk.ts'
import { joinWaarden, LEEG, sliceWaarde, type Waarde } from './waarde.ts'
import { findPartijenIn, findPlanningIn } from './zinvelden.ts'

/** A piece of an account: passages for the results, and acties only where it looks ahead. */
export function addVerslagstuk(stuk: Inhoud, stand: Leesstand): void {
  if (stuk.soort === 'noot') stand.noten.push(stuk.noot)
  else if (stuk.soort === 'tabel') addTabelteksten(stuk, stand)
  else if (stuk.soort === 'etiket') placeVerslagetiket(stuk, stand)
  else if (stuk.soort === 'veld') addTekst({ tekst: stuk.regel.tekst, bron: [stuk.regel.bron] }, 'vrij', stand)
  else if (stand.wacht === 'ambitie') {
    addAmbitie(sliceWaarde(stuk.regel.tekst, stuk.regel.bron, 0), stand)
    stand.wacht = null
  } else addTekst({ tekst: stuk.regel.tekst, bron: [stuk.regel.bron] }, stuk.lijst, stand)
}

function placeVerslagetiket(stuk: EtiketStuk, stand: Leesstand): void {
  if (stuk.etiket === 'inzet' || stuk.etiket === 'ambitie' || stuk.etiket === 'doel') placeEtiket(stuk, stand)
  else {
    stand.wacht = null
    if (stuk.rest.tekst !== '') addTekst(stuk.rest, 'vrij', stand)
  }
}

function addTabelteksten({ tabel }: TabelStuk, stand: Leesstand): void {
  tabel.rijen.forEach((rij, r) =>
    rij.forEach((cel, c) => {
      for (const regel of readCel(cel, { blok: tabel.nr, rij: r, cel: c })) {
        if (/\s/.test(regel.tekst) && !cel.kop) addTekst({ tekst: regel.tekst, bron: [regel.bron] }, 'vrij', stand)
      }
    }),
  )
}

function addTekst(alinea: Waarde, lijst: Lijstsoort, stand: Leesstand): void {
  addPassage(stand, alinea, lijst)
  const [bron] = alinea.bron
  if (!bron || !stand.bouwsel.prioriteit) return
  for (const zin of splitZinnen(alinea.tekst)) {
    const plek = { ...bron, van: bron.van + zin.van, tot: bron.van + zin.tot }
    const vooruit = findVooruitblik(zin.tekst, stand.verslagjaar)
    const heel: Waarde = { tekst: zin.tekst, bron: [plek] }
    const hoe = vooruit ? sliceWaarde(zin.tekst, plek, vooruit.van, vooruit.tot) : lijst === 'acties' ? heel : null
    if (!hoe) continue
    const wanneer = vooruit ? placeWanneer(zin.tekst, plek, vooruit.wanneer) : findPlanningIn(heel)
    addActie(stand.bouwsel, { ...GEEN_VELDEN, hoe, wanneer, wie: findPartijenIn(hoe) }, 'proza', { vooruitblik: true })
  }
}

function placeWanneer(zin: string, plek: Waarde['bron'][number], wanneer: string): Waarde {
  const van = zin.indexOf(wanneer)
  return van < 0 ? joinWaarden([LEEG]) : sliceWaarde(zin, plek, van, van + wanneer.length)
}
