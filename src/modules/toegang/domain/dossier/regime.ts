export const REGIMES = ['avg', 'wpg', 'wjsg', 'wgs-riec', 'wgs-zvh', 'pga-rad', 'wth'] as const
/** Which law says how a dossier is kept, shared and destroyed. */
export type Regime = (typeof REGIMES)[number]

/** From open to closed; the names of the standard for zaakgericht werken. */
export const VERTROUWELIJKHEDEN = ['intern', 'zaakvertrouwelijk', 'geheim'] as const
export type Vertrouwelijkheid = (typeof VERTROUWELIJKHEDEN)[number]

type Regimetekst = {
  readonly naam: string
  readonly bron: string
  readonly zin: string
  /** The most open it may be. */
  readonly minstens: Vertrouwelijkheid
}

export const REGIMETEKSTEN: Readonly<Record<Regime, Regimetekst>> = {
  avg: {
    naam: 'AVG',
    bron: 'Algemene verordening gegevensbescherming en Uitvoeringswet AVG',
    zin: 'Gewone gemeentelijke taken, zoals meldingen, woonoverlast en nazorg.',
    minstens: 'intern',
  },
  wpg: {
    naam: 'Politiegegevens (Wpg)',
    bron: 'Wet politiegegevens, artikel 7 en 16',
    zin: 'Gegevens van de politie of van een boa. Wie ze krijgt, houdt ze geheim.',
    minstens: 'zaakvertrouwelijk',
  },
  wjsg: {
    naam: 'Justitiële gegevens (Wjsg)',
    bron: 'Wet justitiële en strafvorderlijke gegevens',
    zin: 'Gegevens van het Openbaar Ministerie of over straffen.',
    minstens: 'zaakvertrouwelijk',
  },
  'wgs-riec': {
    naam: 'RIEC (WGS)',
    bron: 'Wet gegevensverwerking door samenwerkingsverbanden, artikel 1.8 en 2.16 tot en met 2.23',
    zin: 'Samenwerking tegen ondermijning in het RIEC. Alleen aangewezen personen.',
    minstens: 'geheim',
  },
  'wgs-zvh': {
    naam: 'Zorg- en Veiligheidshuis (WGS)',
    bron: 'Wet gegevensverwerking door samenwerkingsverbanden, artikel 1.8 en 2.24 tot en met 2.32',
    zin: 'Casussen in het Zorg- en Veiligheidshuis. Alleen aangewezen personen.',
    minstens: 'geheim',
  },
  'pga-rad': {
    naam: 'Radicalisering (PGA)',
    bron: 'Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten, artikel 13',
    zin: 'Casusoverleg over radicalisering onder de burgemeester. Alleen aangewezen personen.',
    minstens: 'geheim',
  },
  wth: {
    naam: 'Huisverbod (Wth)',
    bron: 'Wet tijdelijk huisverbod, artikel 10',
    zin: 'Gegevens over een huisverbod en de hulp daarbij.',
    minstens: 'zaakvertrouwelijk',
  },
}

export const VERTROUWELIJKHEIDTEKSTEN: Readonly<
  Record<Vertrouwelijkheid, { readonly naam: string; readonly zin: string }>
> = {
  intern: { naam: 'Intern', zin: 'Collega’s van de gemeente met dit recht, en wie deelneemt.' },
  zaakvertrouwelijk: { naam: 'Vertrouwelijk', zin: 'Alleen wie deelneemt, op naam of met zijn organisatie.' },
  geheim: { naam: 'Geheim', zin: 'Alleen wie op naam deelneemt.' },
}

/** Whether a dossier under this regime may be this open. */
export const isGeslotenGenoeg = (regime: Regime, vertrouwelijkheid: Vertrouwelijkheid): boolean =>
  VERTROUWELIJKHEDEN.indexOf(vertrouwelijkheid) >= VERTROUWELIJKHEDEN.indexOf(REGIMETEKSTEN[regime].minstens)
