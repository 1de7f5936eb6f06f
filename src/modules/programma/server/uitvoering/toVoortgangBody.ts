import type { Voortgang } from './voortgangRepository.ts'

/** A report in the form of the contract; an empty field is null there. */
export const toVoortgangBody = ({ id, actieId, soort, tekst, sleutel, velden, wie, tijd }: Voortgang) => ({
  ...{ id, actieId, soort, tekst, sleutel, wie },
  velden: velden.map(({ veld, van, naar }) => ({ veld, van: van || null, naar: naar || null })),
  tijd: tijd.toISOString(),
})
