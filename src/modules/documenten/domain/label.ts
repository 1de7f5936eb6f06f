/** A label with a colon that begins with a capital ("Wat gaan we doen:"), or one that programmes also write without. */
const LABEL =
  /^(?:\p{Lu}[\p{L} ]{1,30}|inzet|ambities?|doel(?:en|stelling)?|acties?|resultaat|planning|wie|wat|wanneer|hoe|trekker|partners?)\s?:/u

/** True for a text that begins with a label, and so with something new. */
export const startsMetLabel = (tekst: string): boolean => LABEL.test(tekst)
