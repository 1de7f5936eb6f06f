/** A longer text is cut in the heading of the panel and stands in full below it. */
export const LANGSTE_TITEL = 110
