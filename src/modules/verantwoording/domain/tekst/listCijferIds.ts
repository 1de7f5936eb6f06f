import type { Lijst, Tekst, Tekstdeel } from './tekst.ts'

/** The figures that a text refers to, in order, also twice. */
export const listCijferIds = (tekst: Tekst): readonly string[] =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? idsOfLijst(blok) : idsOfDelen(blok.inhoud)))

const idsOfLijst = ({ punten }: Lijst): readonly string[] =>
  punten.flatMap(({ inhoud, lijst }) => [...idsOfDelen(inhoud), ...(lijst ? idsOfLijst(lijst) : [])])

const idsOfDelen = (delen: readonly Tekstdeel[]): readonly string[] =>
  delen.flatMap((deel) => (deel.soort === 'cijfer' ? [deel.cijferId] : []))
