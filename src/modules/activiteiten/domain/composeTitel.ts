const LANGSTE = 200

/** What it is called when nobody gave it a title: "Controleronde, Marktplein". */
export const composeTitel = (soortnaam: string, plaats: string): string =>
  (plaats === '' ? soortnaam : `${soortnaam}, ${plaats}`).slice(0, LANGSTE)
