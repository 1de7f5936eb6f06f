/** Which leaves: the first and the last, counted from 0. */
type Reeks = { readonly van: number; readonly tot: number }
type Regel = { readonly nummer: number; readonly id: string; readonly tijd: string }

/** What is wrong with a log, as far as it can be told. */
export type Bevinding =
  | ({ readonly soort: 'regel_gewijzigd' | 'regel_weg' | 'regel_verplaatst' } & Regel)
  | { readonly soort: 'regel_toegevoegd'; readonly id: string; readonly tijd: string }
  | ({ readonly soort: 'blad_weg' | 'blad_zonder_kop' | 'kop_weg' } & Reeks)
  | ({ readonly soort: 'kop_gewijzigd'; readonly omvang: number } & Reeks)
  | { readonly soort: 'anker_anders' | 'anker_kop_weg' | 'anker_mist_kop'; readonly omvang: number }

const nummers = ({ van, tot }: Reeks): string => (van === tot ? `nummer ${van}` : `de nummers ${van} tot en met ${tot}`)

/** One sentence for the person who checks the log. */
export function tellBevinding(bevinding: Bevinding): string {
  switch (bevinding.soort) {
    case 'regel_gewijzigd':
      return `Regel ${tellRegel(bevinding)} is veranderd nadat zij was verzegeld.`
    case 'regel_weg':
      return `Regel ${tellRegel(bevinding)} is verzegeld, maar staat niet meer in het logboek.`
    case 'regel_verplaatst':
      return `Regel ${tellRegel(bevinding)} staat in de verzegeling niet op haar eigen plaats.`
    case 'regel_toegevoegd':
      return `Regel ${bevinding.id} van ${bevinding.tijd} is niet verzegeld, maar latere regels wel. Zij is er later tussen gezet.`
    case 'blad_weg':
      return `Uit de verzegeling ontbreekt ${nummers(bevinding)}.`
    case 'blad_zonder_kop':
      return `Bij ${nummers(bevinding)} van de verzegeling hoort geen kop.`
    case 'kop_weg':
      return `De kop op ${nummers(bevinding)} ontbreekt.`
    case 'kop_gewijzigd':
      return (
        `De kop op ${bevinding.omvang} regels klopt niet met ${nummers(bevinding)}: ` +
        'daar zijn regels en hun verzegeling samen veranderd, of de kop zelf.'
      )
    case 'anker_anders':
      return `De kop op ${bevinding.omvang} regels is in het anker een andere dan in de database.`
    case 'anker_kop_weg':
      return `De kop op ${bevinding.omvang} regels staat in het anker, maar niet meer in de database. Het logboek is ingekort of teruggezet.`
    case 'anker_mist_kop':
      return `De kop op ${bevinding.omvang} regels staat in de database, maar niet in het anker, en latere koppen wel.`
  }
}

const tellRegel = ({ nummer, id, tijd }: Regel): string => `${id} van ${tijd} (nummer ${nummer})`
