import type { Antwoord } from '../../../platform/contract.ts'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { Zoekveld } from '../../../platform/web/formulier/Zoekveld.tsx'
import type { logboekContract } from '../contract.ts'
import { UITKOMSTEN } from '../domain/describeRegel.ts'
import { findDossierId, readLogboekAdres, type LogboekAdres } from './logboekAdres.ts'
import './logboek.css'
import { UITKOMST_TEKST } from './UitkomstBadge.tsx'

type Props = {
  readonly filter: LogboekAdres
  readonly keuzes: Pick<Antwoord<typeof logboekContract.getLogboek>, 'medewerkers' | 'handelingen'>
  readonly onWijzig: (filter: LogboekAdres) => void
}

const UITKOMST_KEUZES = [
  { waarde: 'alle', label: 'Alles' },
  ...UITKOMSTEN.map((waarde) => ({ waarde, label: UITKOMST_TEKST[waarde] })),
]

/** What the log is searched for; all of it stands in the address. */
export function Logfilters({ filter, keuzes: { medewerkers, handelingen }, onWijzig }: Props) {
  const set = (anders: Record<string, string | null>) => onWijzig(readLogboekAdres({ ...filter, ...anders }))
  return (
    <div className="logboek-filters" role="search">
      <Zoekkeuze
        label="Medewerker"
        plaatshouder="Iedereen"
        keuzes={medewerkers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        waarde={filter.medewerker ?? null}
        onWijzig={(medewerker) => set({ medewerker })}
      />
      <Zoekkeuze
        label="Handeling"
        plaatshouder="Elke handeling"
        keuzes={handelingen.map(({ handeling, naam }) => ({ waarde: handeling, label: naam }))}
        waarde={filter.handeling ?? null}
        onWijzig={(handeling) => set({ handeling })}
      />
      <Keuzelijst
        label="Uitkomst"
        keuzes={UITKOMST_KEUZES}
        waarde={filter.uitkomst ?? 'alle'}
        onWijzig={(uitkomst) => set({ uitkomst })}
      />
      <Tekstveld label="Van" type="date" waarde={filter.van ?? ''} onWijzig={(van) => set({ van })} />
      <Tekstveld label="Tot en met" type="date" waarde={filter.tot ?? ''} onWijzig={(tot) => set({ tot })} />
      <div className="veld">
        <span className="label" aria-hidden="true">
          Dossier
        </span>
        <Zoekveld
          label="Dossier"
          plaatshouder="Plak het adres van de pagina"
          q={filter.dossier ?? ''}
          onZoek={(tekst) => set({ dossier: findDossierId(tekst) ?? null })}
        />
      </div>
    </div>
  )
}
