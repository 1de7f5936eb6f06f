import type { Antwoord } from '../../../../platform/contract.ts'
import { formatTelfilter, type Cijferverwijzing, type Tellingcijfer } from '../../../inzicht/public.ts'
import type { verantwoordingscijfersContract } from '../../contractCijfers.ts'
import type { Levendcijfer } from './readCijfers.ts'

type Cijferbody = Antwoord<typeof verantwoordingscijfersContract.updateVerantwoordingscijfer>

/** In the form of the contract, with the way to what is behind it. */
export const toCijferbody = ({ id, deelId, label, versie, verwijzing, cijfer }: Levendcijfer): Cijferbody => ({
  ...{ id, deelId, label, versie, soort: verwijzing.soort },
  ...{ waarde: cijfer.waarde, reden: cijfer.reden, tekst: cijfer.tekst, naam: cijfer.naam, eenheid: cijfer.eenheid },
  ...{ definitie: cijfer.definitie, bron: cijfer.bron, peilmoment: cijfer.peilmoment },
  ...{ volledigVanaf: cijfer.volledigVanaf, voorlopig: cijfer.voorlopig, context: [...cijfer.context] },
  ...{ teltPersonen: cijfer.teltPersonen, records: recordsOf(verwijzing) },
  verwijzing: toVerwijzingbody(verwijzing),
  bronzin: verwijzing.soort === 'hand' ? verwijzing.bronzin : '',
})

const toVerwijzingbody = (verwijzing: Cijferverwijzing): Cijferbody['verwijzing'] =>
  verwijzing.soort === 'telling' ? { ...verwijzing, filters: copyFilters(verwijzing.filters) } : verwijzing

const copyFilters = (filters: Tellingcijfer['filters']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([dimensie, sleutels]) => [dimensie, [...sleutels]]))

/** What to ask the list of records of a telling; an indicator and a figure by hand have none. */
const recordsOf = (verwijzing: Cijferverwijzing): Cijferbody['records'] =>
  verwijzing.soort === 'telling'
    ? {
        ...{ code: verwijzing.telling, van: verwijzing.van, tot: verwijzing.tot },
        filter: formatTelfilter(verwijzing.filters),
      }
    : null
