import type { Cijfer, Grafiek, Grafiekpunt } from '../../../../inzicht/public.ts'
import { collectTelcellen, toCijfertelling, toPunttelling } from './collectTelcellen.ts'
import { listDoelen } from '../listDoelen.ts'
import type { Publicatie, PublicatieDoel } from '../publicatie.ts'
import type { Getoond, Uitgave } from '../site/site.ts'
import { suppressCellen } from './suppressCellen.ts'
import { isKlein, type Waarom } from './telcel.ts'

const STREEP = '–'
const VERZWEGEN = 'Dit aantal laten we niet zien, zodat niemand te herkennen is.'

type Verborgen = ReadonlyMap<string, Waarom>

/**
 * The accounts with every count taken out that may not be seen: in figures, goals, charts and the sentences of the judgement. One
 * that cannot be hidden this way stands in `listOnbeschermd`, and the check refuses it.
 */
export function maskPublicaties(uitgaven: readonly Uitgave[]): readonly Getoond[] {
  const { cellen, verbanden } = collectTelcellen(uitgaven.map(({ publicatie }) => publicatie))
  const { verborgen } = suppressCellen(cellen, verbanden)
  return uitgaven.map((uitgave) => ({
    ...uitgave,
    publicatie: maskPublicatie(uitgave.publicatie, verborgen),
    verborgen: findVerborgenCijfers(uitgave.publicatie, verborgen),
  }))
}

const whyHidden = (publicatie: Publicatie, cijfer: Cijfer, verborgen: Verborgen): Waarom | undefined =>
  verborgen.get(toCijfertelling(publicatie, cijfer)?.id ?? '')

const isGeheim = (publicatie: Publicatie, doel: PublicatieDoel, punt: Grafiekpunt, verborgen: Verborgen): boolean =>
  verborgen.has(toPunttelling(publicatie, doel, punt)?.id ?? '')

function findVerborgenCijfers(publicatie: Publicatie, verborgen: Verborgen): Verborgen {
  return new Map(
    Object.entries(publicatie.cijfers).flatMap(([id, cijfer]) => {
      const waarom = whyHidden(publicatie, cijfer, verborgen)
      return waarom ? [[id, waarom] as const] : []
    }),
  )
}

function maskPublicatie(publicatie: Publicatie, verborgen: Verborgen): Publicatie {
  const mask = (doelen: readonly PublicatieDoel[]): PublicatieDoel[] =>
    doelen.map((doel) => (doel.teltPersonen ? maskDoel(publicatie, doel, verborgen) : doel))
  return {
    ...publicatie,
    cijfers: Object.fromEntries(
      Object.entries(publicatie.cijfers).map(([id, cijfer]) => [
        id,
        whyHidden(publicatie, cijfer, verborgen)
          ? { ...cijfer, waarde: null, teller: null, tekst: STREEP, verwijzing: forgetWaarde(cijfer) }
          : cijfer,
      ]),
    ),
    doelen: mask(publicatie.doelen),
    prioriteiten: publicatie.prioriteiten.map((prioriteit) => ({
      ...prioriteit,
      doelen: mask(prioriteit.doelen),
      inzetten: prioriteit.inzetten.map((inzet) => ({ ...inzet, doelen: mask(inzet.doelen) })),
    })),
  }
}

/** What was filled in by hand is the value itself, and so is the sentence it was read from. */
const forgetWaarde = ({ verwijzing }: Cijfer): Cijfer['verwijzing'] =>
  verwijzing.soort === 'hand' ? { ...verwijzing, waarde: 0, bronzin: '' } : verwijzing

function maskDoel(publicatie: Publicatie, doel: PublicatieDoel, verborgen: Verborgen): PublicatieDoel {
  const punten = (doel.grafiek?.punten ?? []).filter((punt) => isGeheim(publicatie, doel, punt, verborgen))
  const geheim = listGeheim(publicatie, doel, punten, verborgen)
  const noemt = (tekst: string): boolean => listGetallen(tekst).some((getal) => isKlein(getal) || geheim.has(getal))
  const orStreep = (tekst: string): string => (noemt(tekst) ? STREEP : tekst)
  const orStil = (tekst: string): string => (noemt(tekst) ? VERZWEGEN : tekst)
  return {
    ...doel,
    nulmeting: orStreep(doel.nulmeting),
    realisatie: orStreep(doel.realisatie),
    // The margins of a rate give its count away as well as the rate does.
    zin: punten.some(({ teller, nadruk }) => nadruk && isVerhouding(teller)) ? VERZWEGEN : orStil(doel.zin),
    context: doel.context.map(orStil),
    grafiek: doel.grafiek && maskGrafiek(doel.grafiek, new Set(punten), orStil),
  }
}

const isVerhouding = (teller: Grafiekpunt['teller']): boolean => typeof teller === 'number'

/** The numbers of this goal that are hidden for another's sake: they may not stand in a sentence either, as they are written there. */
function listGeheim(
  publicatie: Publicatie,
  { realisatieCijferId }: PublicatieDoel,
  punten: readonly Grafiekpunt[],
  verborgen: Verborgen,
): ReadonlySet<number> {
  const cijfer = realisatieCijferId === null ? undefined : publicatie.cijfers[realisatieCijferId]
  const eigen = cijfer && whyHidden(publicatie, cijfer, verborgen) ? [cijfer] : []
  return new Set(
    [...punten, ...eigen]
      .flatMap(({ waarde, teller }) => [waarde, teller ?? null])
      .flatMap((getal) => (getal === null ? [] : [getal, Math.round(getal * 10) / 10])),
  )
}

/** A point without its interval would still tell it; what is forecast from small counts tells them too. */
function maskGrafiek(grafiek: Grafiek, geheim: ReadonlySet<Grafiekpunt>, orStil: (tekst: string) => string): Grafiek {
  return {
    ...grafiek,
    punten: grafiek.punten.map((punt) =>
      geheim.has(punt) ? { ...punt, waarde: null, teller: null, laag: null, hoog: null } : punt,
    ),
    beschrijving: geheim.size > 0 ? VERZWEGEN : orStil(grafiek.beschrijving),
    verwachting: geheim.size > 0 ? null : grafiek.verwachting,
  }
}

/** "1.250 in 2024" → 1250, 2024. */
const listGetallen = (tekst: string): number[] =>
  [...tekst.matchAll(/\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?/g)].map(([getal]) =>
    Number(getal.replaceAll('.', '').replace(',', '.')),
  )

/** Whether an account can be shown at all: the names of the figures that give away a small count whatever is hidden. */
export function listOnbeschermd(publicaties: readonly Publicatie[]): readonly string[] {
  const { cellen, verbanden } = collectTelcellen(publicaties)
  const onbeschermd = new Set(suppressCellen(cellen, verbanden).onbeschermd)
  return publicaties.flatMap((publicatie) => [
    ...Object.values(publicatie.cijfers)
      .filter((cijfer) => onbeschermd.has(toCijfertelling(publicatie, cijfer)?.id ?? ''))
      .map(({ naam }) => naam),
    ...listDoelen(publicatie)
      .filter((doel) =>
        doel.grafiek?.punten.some((punt) => onbeschermd.has(toPunttelling(publicatie, doel, punt)?.id ?? '')),
      )
      .map(({ tekst }) => tekst),
  ])
}
