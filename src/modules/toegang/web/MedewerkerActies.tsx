import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconShieldOff from '@tabler/icons-react/dist/esm/icons/IconShieldOff.mjs'
import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import IconUserOff from '@tabler/icons-react/dist/esm/icons/IconUserOff.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { FoutDialoog } from '../../../platform/web/bericht/FoutDialoog.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Actiemenu } from '../../../platform/web/weergave/Actiemenu.tsx'
import { toegangContract } from '../contract.ts'
import { EenmaligWachtwoord } from './EenmaligWachtwoord.tsx'
import type { MedewerkerRegel } from './medewerkersQuery.ts'
import { useFactorWeghalen } from './tweedefactor/useFactorWeghalen.ts'
import { useWachtwoordreset } from './useWachtwoordreset.ts'

/** Change, new password, and ending or giving back access. */
export function MedewerkerActies({ medewerker }: { readonly medewerker: MedewerkerRegel }) {
  const { naam, beeindigdOp } = medewerker
  const router = useRouter()
  const toegang = useToegang(medewerker)
  const reset = useWachtwoordreset(medewerker)
  const factor = useFactorWeghalen(medewerker)
  const wijzig = () => void router.navigate({ to: '/beheer/medewerkers/$id', params: { id: medewerker.id } })

  return (
    <>
      <Actiemenu
        label={`Acties voor ${naam}`}
        punten={[
          { label: 'Wijzigen', icoon: IconPencil, doe: wijzig },
          ...(beeindigdOp === null ? [{ label: reset.label, icoon: IconKey, doe: () => void reset.vraag() }] : []),
          ...(medewerker.tweedeFactor
            ? [{ label: 'Tweede stap weghalen…', icoon: IconShieldOff, doe: () => void factor.vraag() }]
            : []),
          beeindigdOp === null
            ? { label: 'Toegang beëindigen…', icoon: IconUserOff, doe: () => void toegang.end(), gevaar: true }
            : { label: 'Weer toegang geven', icoon: IconUserCheck, doe: toegang.giveBack },
        ]}
      />
      {reset.wachtwoord !== null && (
        <EenmaligWachtwoord naam={naam} wachtwoord={reset.wachtwoord} onSluit={reset.vergeet} />
      )}
      <FoutDialoog
        fout={reset.fout ?? toegang.fout ?? factor.fout}
        onSluit={() => (reset.vergeet(), toegang.vergeet(), factor.vergeet())}
      />
    </>
  )
}

function useToegang({ id, naam }: MedewerkerRegel) {
  const queryClient = useQueryClient()
  const zet = useMutation({
    mutationFn: (beeindigd: boolean) => call(toegangContract.endMedewerker, { params: { id }, body: { beeindigd } }),
    onSuccess: async (_medewerker, beeindigd) => {
      await queryClient.invalidateQueries({ queryKey: ['medewerkers'] })
      if (beeindigd) showToast({ tekst: `Toegang van ${naam} beëindigd`, ongedaan: () => zet.mutate(false) })
      else showToast({ tekst: `${naam} heeft weer toegang` })
    },
  })
  const end = async () => {
    const tekst = `${naam} wordt meteen overal uitgelogd en kan niet meer inloggen. Je kunt later weer toegang geven.`
    if (await bevestig({ titel: 'Toegang beëindigen?', tekst, knop: 'Beëindig toegang', gevaar: true }))
      zet.mutate(true)
  }
  return { end, giveBack: () => zet.mutate(false), fout: zet.error, vergeet: zet.reset }
}
