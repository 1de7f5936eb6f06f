import { call } from '../../../../platform/web/api/call.ts'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { verantwoordingsfotosContract } from '../../contractFotos.ts'
import { useRefresh } from '../useDaad.ts'
import type { Foto } from '../verantwoordingQuery.ts'

type Props = { readonly verantwoordingId: string; readonly foto: Foto; readonly onSluit: () => void }

/** Two texts that are both public: one for who cannot see the photo, one below it. */
export function FotoDialoog({ verantwoordingId: id, foto: { id: fotoId, alt, bijschrift, versie }, onSluit }: Props) {
  const refresh = useRefresh(id)
  const formulier = useFormulier({
    begin: { alt, bijschrift },
    check: (waarden) => (waarden.alt.trim() === '' ? { alt: 'Schrijf wat er op de foto te zien is.' } : {}),
    verstuur: (waarden) =>
      call(verantwoordingsfotosContract.describeVerantwoordingsfoto, {
        params: { id, fotoId },
        body: { ...waarden, versie },
      }),
    onKlaar: async () => {
      await refresh()
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel="Beschrijf de foto" knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <p>De foto is bewaard zonder waar en wanneer zij gemaakt is.</p>
      <Tekstvak
        label="Wat is er te zien?"
        hint="Voor wie de foto niet kan zien. Noem geen namen van mensen."
        rows={2}
        maxLength={500}
        {...formulier.veld('alt')}
      />
      <Tekstveld
        label="Bijschrift (mag leeg)"
        hint="Staat onder de foto. Noem hier ook wie haar maakte, als dat moet."
        maxLength={300}
        {...formulier.veld('bijschrift')}
      />
    </FormulierDialoog>
  )
}
