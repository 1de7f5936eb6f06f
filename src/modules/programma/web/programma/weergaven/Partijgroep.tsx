import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Tabel } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { PartijGroep, PartijRegel } from '../../../domain/boom/weergaven/partijgroepen.ts'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import { onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'
import { LaatVanPartij, NaarPartij } from '../../partij/Partijstand.tsx'
import { OnderdeelLink } from '../paneel/OnderdeelLink.tsx'
import { Planningchips } from '../tonen/Planningchips.tsx'
import { useProgramma } from '../useProgramma.ts'

type Props = { readonly groep: PartijGroep; readonly open: boolean }

/** One organisatie with its acties; folds open. */
export function Partijgroep({ groep: { naam, organisatieId, regels, alsTrekker }, open }: Props) {
  const { id } = useProgramma()
  return (
    <details className="uitklap partijgroep" open={open}>
      <summary>
        <Icoon van={IconChevronRight} />
        <span>{naam}</span>
        {organisatieId === null && (
          <Badge kleur="letop" icoon={IconHelp}>
            Onbekende naam
          </Badge>
        )}
        <span className="zacht klein duw">
          {countTekst('actie', regels.length)}
          {alsTrekker > 0 && `, trekker van ${alsTrekker}`}
        </span>
        <LaatVanPartij actieIds={regels.map(({ rij }) => rij.van.id)} />
      </summary>
      {organisatieId !== null && <NaarPartij programmaId={id} organisatieId={organisatieId} naam={naam} />}
      <Tabel
        label={`Acties met ${naam}`}
        rijen={regels}
        sleutel={({ rij }) => rij.van.id}
        kolommen={[
          {
            kop: 'Actie',
            cel: ({ rij }) => <OnderdeelLink sleutel={rij.sleutel}>{onderdeelNaam(rij)}</OnderdeelLink>,
          },
          { kop: 'Rol', cel: ({ rol }) => (rol === 'trekker' ? 'Trekker' : 'Partner') },
          { kop: 'Wanneer', cel: ({ rij }) => <Planningchips planning={rij.van.planning} /> },
          { kop: 'Hoort bij', cel: (regel) => <Inzetnaam regel={regel} /> },
        ]}
      />
    </details>
  )
}

function Inzetnaam({ regel: { rij } }: { readonly regel: PartijRegel }) {
  const { programma } = useProgramma()
  const inzet = programma.inzetten.find(({ id }) => id === rij.van.inzetId)
  return inzet && onderdeelNaam({ soort: 'inzet', van: inzet })
}
