import type { Datum } from '../../../platform/domain/datum.ts'
import { formatDatum } from '../../../platform/domain/datumtekst.ts'
import type { Uitvoerblok, Uitvoerdocument } from '../../documenten/public.ts'
import { REGIMETEKSTEN } from '../../toegang/public.ts'
import { RECORDNAMEN, type Bewaartermijn, type Recordsoort } from './bewaartermijn.ts'

export type Grafregel = {
  readonly recordsoort: Recordsoort
  readonly termijn: Bewaartermijn | null
  readonly klokdag: Datum
  readonly laatste: Datum
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

export type Verklaringsfeiten = {
  readonly gemeente: string
  readonly nummer: number
  readonly opgesteldOp: Datum
  /** Null: Baken itself. */
  readonly opgesteldDoor: string | null
  readonly goedgekeurdOp: Datum
  readonly goedgekeurdDoor: string
  readonly vernietigdOp: Datum
  readonly regels: readonly Grafregel[]
}

/** What a gemeente keeps for good about a destruction (Archiefbesluit 1995 art. 8): by whom, when, on what ground, and of what. */
export function composeVerklaring(feiten: Verklaringsfeiten): Uitvoerdocument {
  const { gemeente, nummer, regels, vernietigdOp } = feiten
  return {
    titel: `Verklaring van vernietiging ${nummer}`,
    afzender: `Gemeente ${gemeente}`,
    titelregels: [`Gemeente ${gemeente}`, `Vernietigd op ${formatDatum(vernietigdOp)}`, countRegels(regels.length)],
    blokken: [...toVerantwoording(feiten), ...toGronden(regels), ...toHashes(regels)],
  }
}

const countRegels = (aantal: number): string => (aantal === 1 ? '1 gegeven' : `${aantal} gegevens`)

const alinea = (etiket: string, tekst: string): Uitvoerblok => ({ soort: 'alinea', etiket, tekst })
const kop = (tekst: string): Uitvoerblok => ({ soort: 'kop', niveau: 1, tekst })
const toCellen = (...teksten: readonly string[]) => teksten.map((tekst) => ({ tekst, noot: '' }))

function toVerantwoording(feiten: Verklaringsfeiten): Uitvoerblok[] {
  const { opgesteldOp, opgesteldDoor, goedgekeurdOp, goedgekeurdDoor, vernietigdOp, regels } = feiten
  return [
    kop('Verantwoording'),
    alinea('Opgesteld', `${formatDatum(opgesteldOp)}, ${opgesteldDoor ?? 'door Baken zelf'}`),
    alinea('Goedgekeurd', `${formatDatum(goedgekeurdOp)}, ${goedgekeurdDoor}`),
    alinea('Vernietigd', `${formatDatum(vernietigdOp)}, door Baken`),
    alinea('Aantal', countRegels(regels.length)),
    alinea(
      'Wijze',
      'Verwijderd uit de database met alles wat erbij hoorde, ook bijlagen en wat ervan te zoeken was. Baken schrijft daarna de tabellen opnieuw. Wie een oudere backup terugzet, vernietigt dit opnieuw.',
    ),
  ]
}

function toGronden(regels: readonly Grafregel[]): Uitvoerblok[] {
  const groepen = new Map<string, Grafregel[]>()
  for (const regel of regels) {
    const sleutel = regel.termijn?.id ?? regel.recordsoort
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel])
  }
  return [
    kop('Gronden'),
    {
      soort: 'tabel',
      naam: 'Waarom dit vernietigd is',
      koprij: ['Wat', 'Regime', 'Grond', 'Categorie', 'Aantal'],
      breedtes: [26, 24, 26, 14, 10],
      rijen: [...groepen.values()].map((groep) => toGrondrij(groep)),
    },
  ]
}

function toGrondrij(groep: readonly Grafregel[]) {
  const [eerste] = groep
  const termijn = eerste?.termijn
  return toCellen(
    eerste ? RECORDNAMEN[eerste.recordsoort] : '',
    termijn ? REGIMETEKSTEN[termijn.regime].naam : '',
    termijn ? `${termijn.artikel}${termijn.nagekeken ? '' : ' (niet geverifieerd)'}` : '',
    termijn?.categorie ?? 'niet vastgesteld',
    String(groep.length),
  )
}

function toHashes(regels: readonly Grafregel[]): Uitvoerblok[] {
  return [
    kop('Wat er vernietigd is'),
    alinea(
      'Leeswijzer',
      'Van elk gegeven staat hier alleen een controlegetal (SHA-256 van de soort en het kenmerk in Baken). Daaruit is niet af te leiden over wie het ging.',
    ),
    {
      soort: 'tabel',
      naam: 'Vernietigde gegevens',
      koprij: ['Wat', 'Termijn begon', 'Laatste dag', 'Controlegetal'],
      breedtes: [20, 15, 15, 50],
      rijen: regels.map(({ recordsoort, klokdag, laatste, sha256 }) =>
        toCellen(RECORDNAMEN[recordsoort], formatDatum(klokdag), formatDatum(laatste), groupHex(sha256)),
      ),
    },
  ]
}

/** In groups of eight, so that it fits in its column and can be compared by eye. */
const groupHex = (hex: string): string => hex.replace(/(.{8})(?=.)/g, '$1 ')
