import { markup, type Opmaak } from './opmaak.ts'

export type Kolom = { readonly kop: string; readonly getal?: boolean }

export type Rij = { readonly cellen: readonly (Opmaak | string)[] }

/** A table whose first column names the row; narrower than a phone each row becomes a card. */
export function toTabel(naam: string, kolommen: readonly Kolom[], rijen: readonly Rij[]): Opmaak {
  const klasse = (kolom: Kolom | undefined): Opmaak | null => (kolom?.getal ? markup`class="num"` : null)
  const toCel = (cel: Opmaak | string, k: number): Opmaak =>
    k === 0
      ? markup`<th scope="row">${cel}</th>`
      : markup`<td data-kop="${kolommen[k]?.kop ?? ''}" ${klasse(kolommen[k])}>${cel}</td>`
  return markup`<section class="tabel-vak" tabindex="0" aria-label="${naam}">
    <table class="tabel">
      <thead>
        <tr>
          ${kolommen.map((kolom) => markup`<th scope="col" ${klasse(kolom)}>${kolom.kop}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rijen.map(({ cellen }) => markup`<tr>${cellen.map(toCel)}</tr> `)}
      </tbody>
    </table>
  </section>`
}
