/** A label with a colon that begins with a capital ("Wat gaan we doen:"), or one that programmes also write without. */
const LABEL =
  /^(?:\p{Lu}[\p{L} ]{1,30}|inzet|ambities?|doel(?:en|stelling)?|acties?|resultaat|planning|wie|wat|wanneer|hoe|trekker|partners?)\s?:/u

/** True for a text that begins with a label, and so with something new. */
export const startsMetLabel = (tekst: string): boolean => LABEL.test(tekst)

const LABEL_MET_TAB = /^(\s*\p{L}[\p{L} ()/-]{0,40}:)\t(?=[^\t]*$)/u

/** "Inzet:⇥minder inbraken" with a space for the tab, so that places in the text stay the same. */
export const closeLabel = (tekst: string): string => tekst.replace(LABEL_MET_TAB, '$1 ')
