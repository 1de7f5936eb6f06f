type Kop = { readonly titel: string; readonly jaar: string }

const VROEGSTE_JAAR = 1990
const LAATSTE_JAAR = 2100

/** What is wrong with the title and year of a programme, before it is sent. */
export function checkKop({ titel, jaar }: Kop): Partial<Record<keyof Kop, string>> {
  const getal = Number(jaar)
  const isJaar = /^\d{4}$/.test(jaar.trim()) && getal >= VROEGSTE_JAAR && getal <= LAATSTE_JAAR
  return {
    ...(titel.trim() === '' && { titel: 'Geef het programma een titel.' }),
    ...(!isJaar && { jaar: `Vul een jaar in van ${VROEGSTE_JAAR} tot en met ${LAATSTE_JAAR}.` }),
  }
}
