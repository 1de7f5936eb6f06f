import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import type { BulkInvoerProps } from './BulkInvoer.tsx'
import { BULK_TEKST } from './bulkteksten.ts'

/** So many days or weeks, later or earlier. */
export const VerschuifInvoer = ({ velden, fout, zet }: BulkInvoerProps) => (
  <div className="stapel-s">
    <div className="verschuifrooster">
      <Tekstveld
        label={BULK_TEKST.verschuif.veld}
        waarde={velden.waarde}
        onWijzig={(waarde) => zet('waarde', waarde)}
        fout={fout}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
      />
      <Keuzelijst
        label="Dagen of weken"
        keuzes={[
          { waarde: 'weken', label: 'weken' },
          { waarde: 'dagen', label: 'dagen' },
        ]}
        waarde={velden.eenheid}
        onWijzig={(eenheid) => zet('eenheid', eenheid)}
      />
      <Keuzelijst
        label="Welke kant op"
        keuzes={[
          { waarde: 'later', label: 'later' },
          { waarde: 'eerder', label: 'eerder' },
        ]}
        waarde={velden.richting}
        onWijzig={(richting) => zet('richting', richting)}
      />
    </div>
    <p className="hint">{BULK_TEKST.verschuif.hint}</p>
  </div>
)
