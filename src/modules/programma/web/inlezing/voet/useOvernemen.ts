import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../../platform/web/bericht/bevestig.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { programmaContract } from '../../../contract.ts'
import { tellingTekst } from '../../../domain/boom/tellingtekst.ts'
import { regelsToBoom } from '../../../domain/inlezing/opbouw/regelsToBoom.ts'
import { inlezingenQuery, voorstelQuery, type Inlezing, type Voorstelstand } from '../inlezingQueries.ts'
import { forgetGezien } from './useBeantwoord.ts'

/** Asks once more, makes the programme and goes there. `onMist` when title or year is not known yet. */
export function useOvernemen(inlezing: Inlezing, stand: Voorstelstand, openVragen: number, onMist: () => void) {
  const { id } = inlezing
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const overnemen = useMutation({
    mutationFn: () => call(programmaContract.confirmInlezing, { params: { id }, body: { versie: stand.versie } }),
    onSuccess: async ({ programmaId }) => {
      forgetGezien(inlezing)
      await navigate({ to: '/programmas/$id', params: { id: programmaId } })
      showToast({
        tekst: inlezing.programma ? 'Het programma is bijgewerkt' : 'Het programma staat in Baken, als concept',
      })
      await queryClient.invalidateQueries({ queryKey: inlezingenQuery.queryKey })
      await queryClient.invalidateQueries({ queryKey: ['inlezing', id] })
      await queryClient.invalidateQueries({ queryKey: ['programmas'] })
      await queryClient.invalidateQueries({ queryKey: ['programma', programmaId] })
    },
    // Mostly because somebody else changed something: then the newest draft must be seen first.
    onError: () => queryClient.invalidateQueries({ queryKey: voorstelQuery(id).queryKey }),
  })
  const vraag = async () => {
    if (stand.kop.titel.trim() === '' || stand.kop.jaar === null) return onMist()
    if (await bevestig(overneemVraag(inlezing, stand, openVragen))) overnemen.mutate()
  }
  return { neemOver: () => void vraag(), bezig: overnemen.isPending, fout: overnemen.error, sluitFout: overnemen.reset }
}

function overneemVraag({ programma }: Inlezing, { kop, regels }: Voorstelstand, open: number) {
  const telling = tellingTekst(regelsToBoom(regels))
  const vragen =
    open === 0
      ? ''
      : ` Er ${open === 1 ? 'is nog 1 vraag' : `zijn nog ${open} vragen`} open. Dat mag: wat onbekend is, blijft in het programma herkenbaar als vraag.`
  return programma
    ? {
        titel: `‘${programma.titel}’ bijwerken?`,
        tekst: `Het programma krijgt de inhoud van dit document: ${telling}. Wat jullie met de hand hebben gewijzigd, blijft.${vragen}`,
        knop: 'Werk bij',
      }
    : {
        titel: 'Overnemen als concept?',
        tekst: `Baken maakt ‘${kop.titel}’ voor ${kop.jaar} met ${telling}. Je kunt daarna alles nog wijzigen.${vragen}`,
        knop: 'Neem over',
      }
}
