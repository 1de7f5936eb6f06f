import type { Bestandssoort, Blok, BronDocument, Cel, Plaats } from '../../documenten/public.ts'
import type { Programmavoorstel } from '../domain/voorstel.ts'

const NERGENS: Plaats = { pagina: null, van: 0, tot: 0 }
type Maakblok = (nr: number) => Blok
type CelVorm = { readonly kolommen?: number; readonly rijen?: number; readonly kop?: boolean; readonly vet?: boolean }
type Celtekst = string | Cel

const vetOf = (tekst: string, vet: boolean | number) =>
  vet === false ? [] : [{ van: 0, tot: vet === true ? tekst.length : vet }]

export const kop =
  (niveau: number, tekst: string): Maakblok =>
  (nr) => ({ soort: 'kop', nr, plaats: NERGENS, niveau, tekst })

/** `vet`: the whole paragraph, or this many characters at its start. */
export const alinea =
  (tekst: string, vet: boolean | number = false): Maakblok =>
  (nr) => ({ soort: 'alinea', nr, plaats: NERGENS, tekst, vet: vetOf(tekst, vet) })

export const item =
  (tekst: string, diepte = 0, teken = '•'): Maakblok =>
  (nr) => ({ soort: 'lijstitem', nr, plaats: NERGENS, diepte, teken, tekst, vet: [] })

export const noot =
  (merk: string, tekst: string): Maakblok =>
  (nr) => ({ soort: 'voetnoot', nr, plaats: NERGENS, merk, tekst })

export const cel = (tekst: string, vorm: CelVorm = {}): Cel => ({
  tekst,
  kolommen: vorm.kolommen ?? 1,
  rijen: vorm.rijen ?? 1,
  kop: vorm.kop ?? false,
  vet: vetOf(tekst, vorm.vet ?? false),
  plaats: NERGENS,
})

/** Rows of texts or cells. */
export const tabel =
  (...rijen: readonly (readonly Celtekst[])[]): Maakblok =>
  (nr) => ({
    soort: 'tabel',
    nr,
    plaats: NERGENS,
    rijen: rijen.map((rij) => rij.map((ding) => (typeof ding === 'string' ? cel(ding) : ding))),
  })

export const aDocument = (soort: Bestandssoort, ...blokken: readonly Maakblok[]): BronDocument => ({
  soort,
  titel: '',
  paginas: null,
  blokken: blokken.map((maak, nr) => maak(nr)),
})

/** A proposal as lines: "# prioriteit", "## inzet ~ ambitie", "- hoe | wanneer | wie, wie". */
export function toRegels(voorstel: Programmavoorstel): string[] {
  return voorstel.prioriteiten.flatMap((prioriteit) => [
    `# ${prioriteit.naam}`,
    ...prioriteit.inzetten.flatMap((inzet) => [
      `## ${inzet.inzet}${inzet.ambitie === '' ? '' : ` ~ ${inzet.ambitie}`}`,
      ...inzet.acties.map(
        ({ hoe, planning, wie }) => `- ${hoe} | ${planning.tekst} | ${wie.map((p) => p.tekst).join(', ')}`,
      ),
    ]),
  ])
}
