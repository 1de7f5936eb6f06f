import type { Cbstabelcode } from '../cbs/cbstabel.ts'
import type { Indicatordefinitie } from './indicatordefinitie.ts'

/** One of the list that a gemeente starts with. A sum names its parts by their key in this list. */
export type Standaardindicator = Omit<Indicatordefinitie, 'id' | 'actief' | 'versie' | 'herkomst'> & {
  readonly standaard: string
  readonly herkomst:
    | { readonly soort: 'hand' }
    | { readonly soort: 'cbs'; readonly tabel: Cbstabelcode; readonly misdrijven: string[] }
    | { readonly soort: 'som'; readonly delen: readonly string[] }
}

type Kern = Pick<Standaardindicator, 'standaard' | 'naam' | 'definitie' | 'herkomst'> & Partial<Standaardindicator>

const geregistreerd = (kern: Kern): Standaardindicator => ({
  ...{ soort: 'telling', eenheid: 'geregistreerde misdrijven', goed: 'lager', bron: 'politie, open data van het CBS' },
  ...{ frequentie: 'maand', teltPersonen: false, ontwerpeffect: 1, bevolkingsgroep: '' },
  ...kern,
})

/** Of the five that each gemeente must publish (Besluit begroting en verantwoording, article 25; Regeling beleidsindicatoren). */
const verplicht = (kern: Kern): Standaardindicator =>
  geregistreerd({ ...kern, soort: 'per_1000', frequentie: 'jaar', naam: `${kern.naam} (BBV)` })

const cbs =
  (tabel: Cbstabelcode) =>
  (...misdrijven: string[]) => ({ soort: 'cbs' as const, tabel, misdrijven })
const perMaand = cbs('47022NED')
const perJaar = cbs('47018NED')

const GEWELD = ['1.4.3', '1.4.4', '1.4.5']

/** All of it may be changed or taken away. What is called high impact crime differs by gemeente: there it is a sum of its choice. */
export const STANDAARD_INDICATOREN: readonly Standaardindicator[] = [
  verplicht({
    standaard: 'bbv_halt',
    naam: 'Verwijzingen naar Halt',
    definitie: 'Jongeren van 12 tot en met 17 jaar die naar Halt zijn verwezen, per 1.000 inwoners van die leeftijd.',
    eenheid: 'verwijzingen',
    goed: 'geen',
    bron: 'Stichting Halt',
    teltPersonen: true,
    bevolkingsgroep: '12-17',
    herkomst: { soort: 'hand' },
  }),
  verplicht({
    standaard: 'bbv_winkeldiefstal',
    naam: 'Winkeldiefstallen',
    definitie: 'Winkeldiefstallen die de politie registreerde, per 1.000 inwoners.',
    herkomst: perJaar('2.5.2'),
  }),
  verplicht({
    standaard: 'bbv_geweld',
    naam: 'Geweldsmisdrijven',
    definitie:
      'Geweldsmisdrijven die de politie registreerde (seksuele misdrijven, levensdelicten, geweld, bedreiging, mishandeling, straatroof en overvallen), per 1.000 inwoners.',
    herkomst: perJaar('1.4.1', '1.4.2', ...GEWELD, '1.4.6', '1.4.7'),
  }),
  verplicht({
    standaard: 'bbv_woning',
    naam: 'Diefstallen uit woning',
    definitie: 'Diefstallen en inbraken uit een woning die de politie registreerde, ook pogingen, per 1.000 inwoners.',
    herkomst: perJaar('1.1.1'),
  }),
  verplicht({
    standaard: 'bbv_vernieling',
    naam: 'Vernielingen en beschadigingen in de openbare ruimte',
    definitie: 'Vernielingen en beschadigingen die de politie registreerde, per 1.000 inwoners.',
    herkomst: perJaar('2.2.1'),
  }),
  geregistreerd({
    standaard: 'hic_woning',
    naam: 'Woninginbraken',
    definitie:
      'Inbraken in een woning die de politie registreerde, ook pogingen. Dat zijn er niet evenveel als aangiften.',
    herkomst: perMaand('1.1.1'),
  }),
  geregistreerd({
    standaard: 'hic_straatroof',
    naam: 'Straatroven',
    definitie: 'Straatroven die de politie registreerde.',
    herkomst: perMaand('1.4.6'),
  }),
  geregistreerd({
    standaard: 'hic_overval',
    naam: 'Overvallen',
    definitie: 'Overvallen die de politie registreerde.',
    herkomst: perMaand('1.4.7'),
  }),
  geregistreerd({
    standaard: 'hic_geweld',
    naam: 'Openlijk geweld, bedreiging en mishandeling',
    definitie: 'Openlijk geweld, bedreiging en mishandeling die de politie registreerde.',
    herkomst: perMaand(...GEWELD),
  }),
  geregistreerd({
    standaard: 'hic',
    naam: 'High impact crimes',
    definitie:
      'Woninginbraken, straatroven, overvallen en geweld bij elkaar. Je gemeente kiest zelf welke indicatoren meetellen.',
    bron: 'opgeteld uit andere indicatoren',
    herkomst: { soort: 'som', delen: ['hic_woning', 'hic_straatroof', 'hic_overval', 'hic_geweld'] },
  }),
]
