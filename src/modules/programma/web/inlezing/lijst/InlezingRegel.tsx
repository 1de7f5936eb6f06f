import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { bestandsgrootte } from '../../../../../platform/web/weergave/bestandsgrootte.ts'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { Inlezing } from '../inlezingQueries.ts'
import { herkendTekst, tellingVan } from '../inlezingTeksten.ts'
import { useHaalWeg } from '../stand/useHaalWeg.ts'
import { InlezingBadge } from './InlezingBadge.tsx'

/** One document in the list: what it is, how far it is, and for a failed one why. */
export function InlezingRegel({ inlezing }: { readonly inlezing: Inlezing }) {
  const { id, bestand, status, titel, fout, geplaatstDoor, geplaatstOp } = inlezing
  const mag = useMag('inlezing:edit')
  const weghalen = useHaalWeg(inlezing)
  const mislukt = status === 'mislukt'
  return (
    <li>
      <span className={mislukt ? 'regel-teken fout' : 'regel-teken info'}>
        <Icoon van={mislukt ? IconAlertTriangle : IconFileText} />
      </span>
      <div className="regel-tekst">
        <Link to="/inlezingen/$id" params={{ id }}>
          {titel || bestand.naam}
        </Link>
        {mislukt && <p className="inlees-fout">{fout}</p>}
        {status === 'te_beoordelen' && <p>{wat(inlezing)}</p>}
        <p>
          {bestand.naam} ({bestandsgrootte(bestand.grootte)}), door {geplaatstDoor} op {momentTekst(geplaatstOp)}
        </p>
        {weghalen.fout && <Foutvak fout={weghalen.fout} />}
      </div>
      <div className="regel-rechts">
        <InlezingBadge status={status} />
        {mag && (
          <button
            className="knop knop-klein knop-teken knop-stil"
            type="button"
            aria-label={`Haal ${bestand.naam} weg`}
            onClick={weghalen.haalWeg}
          >
            <Icoon van={IconTrash} />
          </button>
        )}
      </div>
    </li>
  )
}

const wat = (inlezing: Inlezing): string =>
  inlezing.aard === 'geen' ? inlezing.reden : herkendTekst(tellingVan(inlezing), inlezing.aard) || 'Niets herkend'
