import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import { composeBericht } from '../../../../platform/server/post/composeBericht.ts'
import { insertBericht } from '../../../../platform/server/post/insertBericht.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Ronde } from './rondeRepository.ts'
import { insertSleutel } from './sleutels.ts'
import type { Uitvraag } from './uitvraagRepository.ts'

/** What a round needs of the installation. */
export type Rondemiddelen = {
  /** The address of Baken as people type it, for the links in mails. */
  readonly adres: string
  readonly post: { readonly heeftServer: boolean; readonly wek: () => Promise<void> }
}

export type Postbode = Pick<ActorContext, 'db' | 'now'> & {
  readonly gemeenteId: number
  readonly gemeente: string
  readonly adres: string
}

export type Mailinhoud =
  | { readonly soort: 'uitvraag' | 'herinnering' | 'laatste_dag' | 'nieuwe_link'; readonly programma: string }
  | { readonly soort: 'terugvraag'; readonly programma: string; readonly hoe: string; readonly vraag: string }

type Ontvanger = Pick<Uitvraag, 'id' | 'organisatieId' | 'medewerkerId' | 'naam' | 'adressen'>

/** What the messages of an uitvraag are known by in the outbox. */
export const kenmerkOf = (uitvraagId: string): string => `uitvraag/${uitvraagId}`

/** Puts a mail with a link of its own in the outbox for every address; in the transaction of the deed it is about. */
export async function mailUitvraag(bode: Postbode, ronde: Ronde, wie: Ontvanger, inhoud: Mailinhoud): Promise<void> {
  const { db, now, gemeenteId } = bode
  for (const aan of wie.adressen) {
    const knop = { tekst: 'Vul de voortgang in', adres: await makeLink(bode, wie) }
    const bericht = composeBericht({
      onderwerp: ONDERWERPEN[inhoud.soort](inhoud.programma),
      aanhef: `Beste ${wie.naam},`,
      alineas: [...describeReden(bode, ronde, inhoud), ...UITLEG],
      knop,
      slot: `Met vriendelijke groet, gemeente ${bode.gemeente}`,
    })
    await insertBericht(db, gemeenteId, { aan, ...bericht, kenmerk: kenmerkOf(wie.id) }, now)
  }
}

/** A new personal link; those made before keep working. */
export async function makeLink({ db, now, gemeenteId, adres }: Postbode, wie: Ontvanger): Promise<string> {
  const sleutel = await insertSleutel(db, gemeenteId, { ...wie, uitvraagId: wie.id }, now)
  return `${adres}/voortgang/${sleutel}`
}

const ONDERWERPEN: Record<Mailinhoud['soort'], (programma: string) => string> = {
  uitvraag: (programma) => `Hoe staat het met je acties? ${programma}`,
  nieuwe_link: (programma) => `Hoe staat het met je acties? ${programma}`,
  herinnering: (programma) => `Herinnering: hoe staat het met je acties? ${programma}`,
  laatste_dag: (programma) => `Vandaag is de laatste dag: hoe staat het met je acties? ${programma}`,
  terugvraag: (programma) => `Een vraag over wat je invulde. ${programma}`,
}

function describeReden({ gemeente }: Postbode, { uiterlijk }: Ronde, inhoud: Mailinhoud): string[] {
  const { programma } = inhoud
  const dag = formatDatum(uiterlijk)
  switch (inhoud.soort) {
    case 'uitvraag':
      return [
        `Gemeente ${gemeente} wil weten hoe het gaat met jullie acties uit ‘${programma}’.`,
        `Vul het in op uiterlijk ${dag}.`,
      ]
    case 'nieuwe_link':
      return [
        `Hierbij een nieuwe link om te melden hoe het gaat met jullie acties uit ‘${programma}’. Eerdere links werken niet meer.`,
        `Vul het in op uiterlijk ${dag}.`,
      ]
    case 'herinnering':
      return [
        `We vroegen je hoe het gaat met jullie acties uit ‘${programma}’. We hebben nog geen antwoord.`,
        `Vul het in op uiterlijk ${dag}. Wat je al bewaarde, staat er nog.`,
      ]
    case 'laatste_dag':
      return [
        `We vroegen je hoe het gaat met jullie acties uit ‘${programma}’. We hebben nog geen antwoord.`,
        'Vandaag is de laatste dag. Wat je al bewaarde, staat er nog.',
      ]
    case 'terugvraag':
      return [
        `Dank je voor je antwoord. Over de actie ‘${inhoud.hoe}’ hebben we nog een vraag:`,
        inhoud.vraag,
        'Vul je antwoord aan en verstuur het opnieuw.',
      ]
  }
}

const UITLEG = [
  'Met de knop zie je alleen je eigen acties. Inloggen hoeft niet.',
  'De link is persoonlijk. Stuur hem niet door.',
]
