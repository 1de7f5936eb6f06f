import IconMailCheck from '@tabler/icons-react/dist/esm/icons/IconMailCheck.mjs'
import IconMailOff from '@tabler/icons-react/dist/esm/icons/IconMailOff.mjs'
import IconMailPause from '@tabler/icons-react/dist/esm/icons/IconMailPause.mjs'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { Uitvraag } from '../rondeQueries.ts'
import { useRonde } from './rondeContext.ts'

type Props = { readonly uitvraag: Uitvraag }

/** How far the one who was asked is. */
export function Ontvangerstand({ uitvraag: { id, ingetrokkenOp, ingediendOp, geopendOp } }: Props) {
  const { antwoorden } = useRonde().ronde
  const teruggevraagd = antwoorden.some(({ uitvraagId, stand }) => uitvraagId === id && stand === 'teruggevraagd')
  if (ingetrokkenOp) return <StatusBadge status="vervallen">Link ingetrokken</StatusBadge>
  if (ingediendOp) return <StatusBadge status="klaar">Ingediend op {dagTekst(ingediendOp)}</StatusBadge>
  if (teruggevraagd) return <StatusBadge status="wacht">Wacht op antwoord op je vraag</StatusBadge>
  if (geopendOp) return <StatusBadge status="loopt">Geopend, nog niet verstuurd</StatusBadge>
  return <StatusBadge status="wacht">Nog niet geopend</StatusBadge>
}

/** What became of the last mail. */
export function Poststand({ uitvraag: { post, ingetrokkenOp } }: Props) {
  if (ingetrokkenOp) return null
  switch (post.stand) {
    case 'verstuurd':
      return (
        <Badge icoon={IconMailCheck} kleur="goed">
          Verstuurd
        </Badge>
      )
    case 'mislukt':
      return (
        <>
          <Badge icoon={IconMailOff} kleur="fout">
            Niet verstuurd
          </Badge>
          <span className="hint blok">{post.waarom}</span>
        </>
      )
    case 'wacht':
      return (
        <>
          <Badge icoon={IconMailPause} kleur="wacht">
            Wacht op verzending
          </Badge>
          {post.waarom !== null && <span className="hint blok">{post.waarom}</span>}
        </>
      )
    case 'geen_server':
      return (
        <Badge icoon={IconMailPause} kleur="letop">
          Staat klaar, geen mailserver
        </Badge>
      )
  }
}
