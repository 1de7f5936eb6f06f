type Passage = { readonly tekst: string; readonly van: number; readonly tot: number }

/** The part that was recognised, with what stood around it. */
export type Passagedelen = { readonly ervoor: string; readonly herkend: string; readonly erna: string }

const RUIMTE = 240

/** Cuts a long text down to the recognised part and some words on both sides, at spaces. */
export function clipPassage({ tekst, van, tot }: Passage): Passagedelen {
  const ervoor = tekst.slice(0, van)
  const erna = tekst.slice(tot)
  return { ervoor: clipVoor(ervoor), herkend: tekst.slice(van, tot), erna: clipNa(erna) }
}

function clipVoor(tekst: string): string {
  if (tekst.length <= RUIMTE) return tekst
  const deel = tekst.slice(-RUIMTE)
  return `…${deel.slice(Math.max(deel.indexOf(' '), 0))}`
}

function clipNa(tekst: string): string {
  if (tekst.length <= RUIMTE) return tekst
  const deel = tekst.slice(0, RUIMTE)
  const eind = deel.lastIndexOf(' ')
  return `${eind > 0 ? deel.slice(0, eind) : deel} …`
}
