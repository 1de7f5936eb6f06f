import { maskPublicaties } from '../onderdruk/maskPublicaties.ts'
import { writeIcoon } from './icoon.ts'
import { toBladen, toGrafiekblad } from './bladen.ts'
import { buildRss, buildSitemap } from './feed.ts'
import { buildCijfers } from './pagina/cijfers.ts'
import { doelpad } from './pagina/doelregel.ts'
import { buildHome } from './pagina/home.ts'
import { buildJaren } from './pagina/jaren.ts'
import { buildDoel, buildInzet, buildPrioriteit } from './pagina/los.ts'
import { inzetpad, prioriteitpad } from './pagina/onderdeel.ts'
import { buildNietGevonden, buildPrivacy, buildToegankelijkheid } from './pagina/verklaringen.ts'
import { buildVerslag } from './pagina/verslag.ts'
import { listDoelen } from '../listDoelen.ts'
import { buildVersies, versiebasis } from './pagina/versies.ts'
import { buildZoeken, listVindplaatsen, type Vindplaats } from './pagina/zoeken.ts'
import type { Bladbron, Getoond, Site, Sitebestand, Siteopties, Uitgave } from './site.ts'
import { writeStijl } from './stijl/writeStijl.ts'

export type Gebouwd = { readonly bestanden: readonly Sitebestand[]; readonly vindplaatsen: readonly Vindplaats[] }

/**
 * All that a gemeente made public, as files: the same accounts at the same time give the same files. Of each account the newest
 * version stands at its permanent address, and those before it below `versie/`. Small counts are taken out here, over all accounts
 * together, because a reader can lay them side by side.
 */
export function buildSite(uitgaven: readonly Uitgave[], opties: Siteopties): Gebouwd {
  const site = toSite(maskPublicaties(uitgaven), opties)
  const nieuwste = site.uitgaven.flatMap((uitgave) => buildUitgave(site, uitgave, `${uitgave.pad}/`))
  const vast = [buildHome(site), buildJaren(site), buildZoeken(site), buildToegankelijkheid(site), buildPrivacy(site)]
  const paden = [...vast, ...nieuwste].map(({ pad }) => pad).filter((pad) => pad.endsWith('.html'))
  const eerdere = site.eerdere.flatMap((uitgave) => buildUitgave(site, uitgave, versiebasis(uitgave)))
  const versies = site.uitgaven.map((uitgave) => {
    const basis = `${uitgave.pad}/`
    return buildVersies({ site, uitgave, basis, pad: `${basis}versies/index.html` })
  })
  const rest = [buildNietGevonden(site), buildRss(site), buildSitemap(site, paden)]
  const stijl = { pad: 'stijl.css', tekst: writeStijl(opties.kleuren) }
  return {
    bestanden: [...vast, ...nieuwste, ...versies, ...eerdere, ...rest, stijl, writeIcoon(opties.kleuren)],
    vindplaatsen: listVindplaatsen(site),
  }
}

function toSite(getoond: readonly Getoond[], opties: Siteopties): Site {
  const opVersie = [...getoond].sort((een, ander) => ander.versie - een.versie)
  const uitgaven = opVersie.filter((een, plek) => opVersie.findIndex(({ pad }) => pad === een.pad) === plek)
  return {
    opties,
    uitgaven: uitgaven.sort(
      (een, ander) => ander.publicatie.jaar - een.publicatie.jaar || een.pad.localeCompare(ander.pad),
    ),
    eerdere: opVersie.filter((een) => !uitgaven.includes(een)),
  }
}

/** The pages and files of one version of an account. */
function buildUitgave(site: Site, uitgave: Getoond, basis: string): Sitebestand[] {
  const bronVan = (pad: string): Bladbron => ({ site, uitgave, basis, pad })
  const { publicatie } = uitgave
  const onderdelen = publicatie.prioriteiten.flatMap((prioriteit) => [
    buildPrioriteit(bronVan(prioriteitpad(basis, prioriteit)), prioriteit),
    ...prioriteit.inzetten.map((inzet) => buildInzet(bronVan(inzetpad(basis, inzet)), prioriteit, inzet)),
  ])
  return [
    buildVerslag(bronVan(`${basis}index.html`)),
    buildCijfers(bronVan(`${basis}cijfers/index.html`)),
    ...onderdelen,
    ...listDoelen(publicatie).flatMap((doel) => {
      const pad = doelpad(basis, doel)
      return [buildDoel(bronVan(pad), doel), ...toGrafiekbestanden(site, pad, doel)]
    }),
    ...toBladen(publicatie).map((blad) => ({ pad: `${basis}${blad.naam}.csv`, blad })),
  ]
}

function toGrafiekbestanden(
  { opties }: Site,
  doelpagina: string,
  { grafiek }: { readonly grafiek: Parameters<Siteopties['drawGrafiek']>[0] | null },
): Sitebestand[] {
  if (!grafiek) return []
  const map = doelpagina.replace(/index\.html$/, '')
  return [
    { pad: `${map}grafiek.svg`, tekst: opties.drawGrafiek(grafiek) },
    { pad: `${map}grafiek.csv`, blad: toGrafiekblad(grafiek) },
  ]
}
