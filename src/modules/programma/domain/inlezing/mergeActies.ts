import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { parsePlanning } from '../planning/parsePlanning.ts'
import { withoutDoubles } from '../velden.ts'
import type { OpdrachtReden, Uitkomst } from './applyOpdracht.ts'
import { bumpVersie, type ActieRegel, type Regel, type Voorstel } from './regel.ts'

/** One actie out of several: the first takes in texts, planning, parties and places of the others, which are dropped. */
export function mergeActies(voorstel: Voorstel, regels: readonly Regel[]): Result<Uitkomst, OpdrachtReden> {
  const acties = regels.filter((regel): regel is ActieRegel => regel.soort === 'actie' && !regel.vervallen)
  const [eerste, ...rest] = acties
  if (!eerste || rest.length === 0 || acties.length !== regels.length) return refuse('samenvoeging_niet_toegestaan')
  if (new Set(acties.map(({ id }) => id)).size !== acties.length) return refuse('samenvoeging_niet_toegestaan')
  const samen = bumpVersie(eerste, {
    inhoud: {
      hoe: acties.map(({ inhoud }) => inhoud.hoe).join(' '),
      planning: parsePlanning(
        joinDifferent(
          acties.map(({ inhoud }) => inhoud.planning.tekst),
          '. ',
        ),
      ),
      partijen: withoutDoubles(acties.flatMap(({ inhoud }) => inhoud.partijen)),
      notitie: joinDifferent(
        acties.map(({ inhoud }) => inhoud.notitie),
        '\n',
      ),
    },
    bron: acties.flatMap(({ bron }) => bron),
    nagekeken: true,
  })
  const weg = rest.map((voor) => ({ voor, na: bumpVersie(voor, { vervallen: true, nagekeken: true }) }))
  return ok({ kop: voorstel.kop, regels: [{ voor: eerste, na: samen }, ...weg] })
}

const joinDifferent = (teksten: readonly string[], tussen: string): string =>
  [...new Set(teksten.map((tekst) => tekst.trim()).filter(Boolean))].join(tussen)
