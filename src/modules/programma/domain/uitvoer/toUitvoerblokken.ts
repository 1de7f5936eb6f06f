import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Uitvoeralinea, Uitvoerblok, Uitvoerdocument } from '../../../documenten/public.ts'
import { DOELETIKETTEN, GEEN, LEEG_TEKEN } from './etiketten.ts'
import { toUitvoertabel } from './toUitvoertabel.ts'
import type { UitvoerDoel, UitvoerInzet, UitvoerPrioriteit, UitvoerProgramma } from './uitvoerProgramma.ts'

/** `metStand` adds a column with the status and the stand of each actie, for a vastgesteld programme. */
export type Uitvoervorm = { readonly metStand: boolean }

/**
 * The programme in the Hoe/Wanneer/Wie form. Without the column Stand an import of the document gives the same prioriteiten,
 * inzetten, acties and doelen back: each doel is named, so that none is guessed from an ambitie.
 */
export function toUitvoerblokken(programma: UitvoerProgramma, { metStand }: Uitvoervorm): Uitvoerdocument {
  return {
    titel: oneLine(programma.titel),
    afzender: `Gemeente ${programma.gemeente}`,
    titelregels: [
      // Says to an import what kind of document this is, also below a title that does not.
      `Gemeente ${programma.gemeente}, uitvoeringsprogramma integrale veiligheid ${programma.jaar}`,
      oneLine(programma.status),
      `Stand op ${formatDatum(programma.peildatum)}`,
    ],
    blokken: [
      ...toProgrammadoelen(programma),
      ...programma.prioriteiten.flatMap((prioriteit, p) => toPrioriteit(prioriteit, p + 1, metStand)),
    ],
  }
}

function toProgrammadoelen(programma: UitvoerProgramma): Uitvoeralinea[] {
  if (programma.doelen.length > 0) return toDoelen(DOELETIKETTEN.programma, programma.doelen)
  return hasDoelen(programma) ? [] : [alinea(DOELETIKETTEN.geen, GEEN)]
}

const hasDoelen = ({ prioriteiten }: UitvoerProgramma): boolean =>
  prioriteiten.some(({ doelen, inzetten }) => doelen.length > 0 || inzetten.some((inzet) => inzet.doelen.length > 0))

function toPrioriteit({ naam, doelen, inzetten }: UitvoerPrioriteit, nummer: number, metStand: boolean): Uitvoerblok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: `Prioriteit ${nummer}: ${oneLine(naam)}` },
    ...toDoelen(DOELETIKETTEN.prioriteit, doelen),
    ...inzetten.flatMap((inzet) => toInzet(inzet, metStand)),
  ]
}

function toInzet({ inzet, ambitie, doelen, acties }: UitvoerInzet, metStand: boolean): Uitvoerblok[] {
  const naam = oneLine(inzet) || LEEG_TEKEN
  return [
    { soort: 'kop', niveau: 2, tekst: `Inzet: ${naam}` },
    ...(oneLine(ambitie) === '' ? [] : [alinea('Ambitie', ambitie)]),
    ...toDoelen(DOELETIKETTEN.inzet, doelen),
    ...(acties.length === 0 ? [] : [toUitvoertabel(naam, acties, metStand)]),
  ]
}

const toDoelen = (etiket: string, doelen: readonly UitvoerDoel[]): Uitvoeralinea[] =>
  doelen.map(({ tekst }) => alinea(etiket, tekst))

const alinea = (etiket: string, tekst: string): Uitvoeralinea => ({ soort: 'alinea', etiket, tekst: oneLine(tekst) })

const oneLine = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim()
