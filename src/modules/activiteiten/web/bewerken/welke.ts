/** Which of a series a change is for. */
export const WELKE = [
  { waarde: 'deze', label: 'Alleen deze' },
  { waarde: 'volgende', label: 'Deze en wat erop volgt', hint: 'Wat los is gewijzigd, gedaan of afgelast blijft zo.' },
] as const
export type Welke = (typeof WELKE)[number]['waarde']
