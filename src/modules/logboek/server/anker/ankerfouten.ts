import type { Buitenreden } from '../../../../platform/server/buiten/BuitenFout.ts'
import { POSTFOUTEN } from '../../../../platform/server/post/uitkomst.ts'

const BUITEN: Readonly<Record<Buitenreden, string>> = {
  geen_https: 'Het adres begint niet met https://. Vul een adres met https in.',
  intern_adres:
    'Deze server staat in een intern netwerk en daar gaat Baken niet zomaar heen. Wie Baken installeert kan de server toestaan met BAKEN_INTERNE_SERVERS.',
  onbekende_naam: 'Er is geen server met deze naam. Kijk het adres na.',
  onbereikbaar: 'De server antwoordt niet. Kijk het adres na, of vraag de ontvanger of de server werkt.',
  certificaat: 'Het certificaat van de server klopt niet. Geef dit door aan de ontvanger.',
  te_traag: 'De server antwoordt niet binnen vijf seconden. Geef dit door aan de ontvanger.',
  te_groot: 'De server stuurt een antwoord dat te groot is. Kijk na of dit het goede adres is.',
  verwijst_door: 'De server verwijst door naar een ander adres. Vul dat andere adres in.',
}

const EIGEN = {
  geheim_onleesbaar: 'Het bewaarde geheim is niet meer te openen. Maak een nieuw geheim.',
  geen_mailserver: 'Er is geen mailserver ingesteld. Vraag wie Baken beheert om BAKEN_SMTP in te stellen.',
  mail_staat_klaar: 'De mail staat klaar, maar is nog niet weg. De mailserver neemt haar nog niet aan.',
  mail_weg: 'De mail is niet verstuurd. Baken maakt een nieuwe.',
} as const

const ZINNEN: Readonly<Record<string, string>> = { ...BUITEN, ...POSTFOUTEN, ...EIGEN }
const ANTWOORD = /^antwoord_(\d{3})$/

export type Ankerfout = Buitenreden | keyof typeof EIGEN | `antwoord_${number}`

/** One sentence for a word that was written down: what is wrong, and what to do. */
export function describeAnkerfout(fout: string): string {
  const status = ANTWOORD.exec(fout)?.[1]
  if (status !== undefined) return `De server weigert de kop (antwoord ${status}). Geef dit door aan de ontvanger.`
  return ZINNEN[fout] ?? 'Het lukte niet. Baken probeert het opnieuw.'
}
