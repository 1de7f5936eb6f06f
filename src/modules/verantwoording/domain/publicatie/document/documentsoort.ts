/** The account itself, and the letter by which the college sends it to the raad. */
export const DOCUMENTSOORTEN = ['verslag', 'raadsinformatiebrief'] as const
export type Documentsoort = (typeof DOCUMENTSOORTEN)[number]

export const DOCUMENTVORMEN = ['docx', 'pdf'] as const
export type Documentvorm = (typeof DOCUMENTVORMEN)[number]
