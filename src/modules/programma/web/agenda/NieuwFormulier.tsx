import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Keuzerondjes } from '../../../../platform/web/formulier/Keuzerondjes.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { agendaContract } from '../../contractAgenda.ts'
import type { Agendainhoud } from '../../domain/agenda/agendainhoud.ts'
import { agendafeedsQuery } from './agendafeedsQuery.ts'

const INHOUD: readonly { readonly waarde: Agendainhoud; readonly label: string }[] = [
  { waarde: 'alles', label: 'Momenten van acties en activiteiten' },
  { waarde: 'momenten', label: 'Alleen momenten van acties' },
  { waarde: 'activiteiten', label: 'Alleen activiteiten' },
]

const BEGIN: { readonly naam: string; readonly alleenMijn: boolean; readonly inhoud: Agendainhoud } = {
  ...{ naam: 'Programma veiligheid', alleenMijn: true, inhoud: 'alles' },
}

/** Makes an address; the name tells two apart later. */
export function NieuwFormulier({ onGemaakt }: { readonly onGemaakt: (adres: string) => void }) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: BEGIN,
    check: ({ naam }) => (naam.trim() === '' ? { naam: 'Geef de agenda een naam.' } : {}),
    verstuur: (body) => call(agendaContract.createAgendafeed, { body }),
    onKlaar: async ({ pad }) => {
      onGemaakt(new URL(pad, location.origin).href)
      await queryClient.invalidateQueries({ queryKey: agendafeedsQuery.queryKey })
    },
  })
  return (
    <Kaart titel="Nieuw adres" lijf>
      <form className="stapel" noValidate onSubmit={formulier.verzend}>
        {formulier.fout && <Foutvak fout={formulier.fout} />}
        <Tekstveld label="Naam van de agenda" maxLength={100} {...formulier.veld('naam')} />
        <Keuzerondjes label="Wat staat erin?" keuzes={INHOUD} {...formulier.veld('inhoud')} />
        <Vink aan={formulier.waarden.alleenMijn} onWijzig={(aan) => formulier.zet('alleenMijn', aan)}>
          Alleen wat van mij of mijn organisatie is
        </Vink>
        <div>
          <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
            Maak agenda-adres
          </button>
        </div>
      </form>
    </Kaart>
  )
}
