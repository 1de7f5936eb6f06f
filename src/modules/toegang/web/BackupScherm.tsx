import IconDatabaseExport from '@tabler/icons-react/dist/esm/icons/IconDatabaseExport.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { Badge } from '../../../platform/web/weergave/Badge.tsx'
import { bestandsgrootte } from '../../../platform/web/weergave/bestandsgrootte.ts'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { backupsQuery, type Backups } from './backupsQuery.ts'
import { describeRitme, STANDEN } from './backupteksten.ts'
import { BeheerKop } from './beheer/BeheerKop.tsx'

export function BackupScherm() {
  const { data } = useSuspenseQuery(backupsQuery)
  return (
    <>
      <BeheerKop titel="Backups" />
      {data.instelling === null ? <Uitleg /> : <Stand backups={data} instelling={data.instelling} />}
    </>
  )
}

/** Whoever runs the server switches it on: a screen cannot choose a disk. */
const Uitleg = () => (
  <section className="kaart">
    <LegeStaat icoon={IconDatabaseExport} titel="Er wordt geen backup gemaakt">
      Gaat de schijf stuk, dan is alles weg. Vraag wie de server beheert om Baken te starten met BAKEN_BACKUP_MAP: een
      map op een andere schijf of machine. Dan maakt Baken elke nacht een backup en zie je hier of het goed gaat.
    </LegeStaat>
  </section>
)

type StandProps = { readonly backups: Backups; readonly instelling: NonNullable<Backups['instelling']> }

const Stand = ({ backups: { stand, bezig, poging, items }, instelling }: StandProps) => {
  const { naam, zin, kleur, icoon } = STANDEN[stand]
  return (
    <div className="stapel">
      <Kaart
        titel="Hoe het ervoor staat"
        rechts={
          <Badge kleur={kleur} icoon={icoon}>
            {naam}
          </Badge>
        }
        lijf
      >
        <p>{zin}</p>
        {bezig && <p>Er wordt nu een backup gemaakt.</p>}
        {poging && !poging.gelukt && <p>De laatste poging, op {momentTekst(poging.op)}, is niet gelukt.</p>}
        <p>{describeRitme(instelling)}</p>
        <p>
          Moet er een backup terug? Dat doet wie de server beheert, in een lege map, met de opdracht{' '}
          <code>baken herstel</code>.
        </p>
      </Kaart>
      {items.length > 0 && (
        <Kaart titel="Bewaarde backups">
          <Tabel label="Bewaarde backups" kolommen={KOLOMMEN} rijen={items} sleutel={({ gemaaktOp }) => gemaaktOp} />
        </Kaart>
      )}
    </div>
  )
}

const KOLOMMEN: readonly Kolom<Backups['items'][number]>[] = [
  { kop: 'Gemaakt op', cel: ({ gemaaktOp }) => momentTekst(gemaaktOp) },
  { kop: 'Versleuteld', cel: ({ versleuteld }) => (versleuteld ? 'Ja' : 'Nee') },
  { kop: 'Grootte', cel: ({ grootte }) => bestandsgrootte(grootte), getal: true },
]
