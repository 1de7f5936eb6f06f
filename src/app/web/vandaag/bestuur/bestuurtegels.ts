import type { Vraag } from '../../../../modules/programma/web/vragen/vragenQuery.ts'
import type { Tegeltekst } from '../tegelteksten.ts'
import { isVanKoers, type Doeloordeel } from './doelenQuery.ts'
import type { Bestuursdag } from './bestuursdagQuery.ts'

export const besluitTegel = (aantal: number): Tegeltekst => ({
  naam: 'Besluiten',
  getal: String(aantal),
  ...(aantal > 0 && { eenheid: aantal === 1 ? 'wacht' : 'wachten' }),
  uitleg: aantal === 0 ? 'er wacht niets' : 'op college of burgemeester',
})

export function doelenTegel(doelen: readonly Doeloordeel[] | undefined): Tegeltekst {
  const aantal = (doelen ?? []).filter(isVanKoers).length
  const onzeker = (doelen ?? []).filter(({ oordeel }) => oordeel === 'onzeker').length
  return {
    naam: 'Doelen niet op koers',
    getal: doelen ? String(aantal) : '–',
    ...(doelen && { eenheid: `van ${doelen.length}` }),
    uitleg: onzeker > 0 ? `${onzeker} onzeker` : aantal > 0 ? 'zie waarom' : 'geen enkel doel is van koers',
    isFout: aantal > 0,
  }
}

export function vragenTegel(vragen: readonly Vraag[] | undefined): Tegeltekst {
  const open = (vragen ?? []).filter(({ stand }) => stand === 'open')
  const laat = open.filter(({ dagenTeLaat }) => dagenTeLaat !== null).length
  return {
    naam: 'Mijn vragen',
    getal: vragen ? String(open.length) : '–',
    eenheid: 'open',
    uitleg: laat > 0 ? `${laat} te laat beantwoord` : `${(vragen?.length ?? 0) - open.length} beantwoord`,
    isFout: laat > 0,
  }
}

export function veranderdTegel({ nieuw, gewijzigd }: Pick<Bestuursdag, 'nieuw' | 'gewijzigd'>): Tegeltekst {
  const meldingen = nieuw.length === 1 ? '1 melding' : `${nieuw.length} meldingen`
  return {
    naam: 'Veranderd',
    getal: String(nieuw.length + gewijzigd.length),
    eenheid: 'sinds je bezoek',
    uitleg: nieuw.length + gewijzigd.length === 0 ? 'niets nieuws' : `${meldingen}, ${gewijzigd.length} in de tekst`,
  }
}
