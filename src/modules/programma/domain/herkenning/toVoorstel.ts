import { parsePlanning } from '../planning/parsePlanning.ts'
import type { Bron, VoorstelActie, VoorstelInzet, VoorstelPrioriteit, Zekerheid } from '../voorstel.ts'
import type { Bouwactie, Bouwinzet, Bouwprioriteit } from './bouwsel.ts'
import { type Organisatielijst, readPartijen } from './partijen.ts'
import { joinWaarden, type Waarde } from './waarde.ts'
import { planningZekerheid } from '../planning/planningZekerheid.ts'

/** Turns what was read into the proposal: planning and parties understood, doubt put into words. */
export function toPrioriteit(prioriteit: Bouwprioriteit, organisaties: Organisatielijst): VoorstelPrioriteit {
  return {
    naam: prioriteit.naam.tekst,
    inzetten: prioriteit.inzetten.map((inzet) => toInzet(inzet, organisaties)),
    bron: prioriteit.naam.bron,
    zekerheid: prioriteit.twijfel.length > 0 ? 'onzeker' : 'zeker',
    twijfel: prioriteit.twijfel,
  }
}

function toInzet(inzet: Bouwinzet, organisaties: Organisatielijst): VoorstelInzet {
  const ambitie = joinWaarden(inzet.ambities.map(({ waarde }) => waarde))
  return {
    inzet: inzet.inzet.tekst,
    ambitie: ambitie.tekst,
    acties: inzet.acties.map((actie) => toActie(actie, organisaties)),
    bron: [...inzet.inzet.bron, ...ambitie.bron],
    zekerheid: 'zeker',
    twijfel: [],
  }
}

const PROZA = 'Uit lopende tekst gehaald.'
const ZACHT = 'Deze zin noemt geen duidelijke actie.'
const VRIJ = 'Uit een opsomming zonder kop gehaald.'
const SAMENGESTELD = 'Deze regel bevat misschien meer acties.'

function toActie(actie: Bouwactie, organisaties: Organisatielijst): VoorstelActie {
  const { velden } = actie
  const planning = parsePlanning(velden.wanneer.tekst)
  const partijen = readPartijen(velden.wie, organisaties)
  const oordeel = planningZekerheid(planning)
  const twijfel = [...actie.twijfel, ...herkomstTwijfel(actie), ...oordeel.twijfel, ...partijen.twijfel]
  return {
    hoe: velden.hoe.tekst,
    planning,
    wieTekst: velden.wie.map((deel) => deel.waarde.tekst).join(', '),
    wie: partijen.wie,
    notities: velden.notities.filter((notitie) => notitie !== ''),
    vooruitblik: actie.vooruitblik,
    bron: dedupeBron([velden.hoe, velden.wanneer, ...velden.wie.map((deel) => deel.waarde)]),
    zekerheid: judge(actie, oordeel.zekerheid, twijfel),
    twijfel: [...new Set(twijfel)],
  }
}

function herkomstTwijfel({ herkomst, zacht, velden }: Bouwactie): string[] {
  const uit: string[] = []
  if (zacht) uit.push(ZACHT)
  else if (herkomst === 'proza') uit.push(PROZA)
  else if (herkomst === 'vrij') uit.push(VRIJ)
  if (herkomst === 'tabel' && velden.wanneer.tekst.length > 60 && velden.wie.length === 0) uit.push(SAMENGESTELD)
  return uit
}

function judge(actie: Bouwactie, planning: Zekerheid, twijfel: readonly string[]): Zekerheid {
  if (actie.zacht || planning === 'onzeker') return 'onzeker'
  return twijfel.length > 0 ? 'redelijk' : 'zeker'
}

function dedupeBron(waarden: readonly Waarde[]): Bron[] {
  const gezien = new Set<string>()
  return waarden
    .flatMap((waarde) => waarde.bron)
    .filter((bron) => {
      const sleutel = `${bron.blok}/${bron.cel?.rij ?? ''}/${bron.cel?.cel ?? ''}/${bron.van}/${bron.tot}`
      const nieuw = !gezien.has(sleutel)
      gezien.add(sleutel)
      return nieuw
    })
}
