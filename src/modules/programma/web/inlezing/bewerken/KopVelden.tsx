import { useState } from 'react'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import type { VoorstelKop } from '../../../domain/inlezing/regel.ts'
import { useReview, type Uitkomst } from '../keuze/reviewContext.ts'

type Kopwaarden = { readonly titel: string; readonly jaar: string }
type Kopveldenprops = Kopwaarden & {
  readonly fouten: Partial<Kopwaarden>
  readonly zet: (nieuw: Partial<Kopwaarden>) => void
}

export function useKopvelden(kop: VoorstelKop): Kopveldenprops & {
  readonly isGewijzigd: boolean
  readonly bewaar: () => Promise<Uitkomst>
} {
  const { bewerk } = useReview()
  const begin: Kopwaarden = { titel: kop.titel, jaar: kop.jaar === null ? '' : String(kop.jaar) }
  const [waarden, setWaarden] = useState(begin)
  const [fouten, setFouten] = useState<Partial<Kopwaarden>>({})
  const bewaar = async (): Promise<Uitkomst> => {
    const gezien = checkKop(waarden)
    setFouten(gezien)
    if (Object.keys(gezien).length > 0) return 'mislukt'
    return bewerk([() => ({ soort: 'wijzig_kop', titel: waarden.titel.trim(), jaar: Number(waarden.jaar) })])
  }
  return {
    ...waarden,
    fouten,
    zet: (nieuw) => {
      setWaarden({ ...waarden, ...nieuw })
      setFouten({})
    },
    isGewijzigd: waarden.titel !== begin.titel || waarden.jaar !== begin.jaar,
    bewaar,
  }
}

const checkKop = ({ titel, jaar }: Kopwaarden): Partial<Kopwaarden> => ({
  ...(titel.trim() === '' && { titel: 'Vul een titel in.' }),
  ...(!/^(?:199\d|20\d\d|2100)$/.test(jaar.trim()) && { jaar: 'Vul een jaar in, zoals 2026.' }),
})

/** Title and year of the programme. */
export const KopVelden = ({ titel, jaar, fouten, zet }: Kopveldenprops) => (
  <div className="kopvelden">
    <Tekstveld
      label="Titel"
      waarde={titel}
      onWijzig={(nieuw) => zet({ titel: nieuw })}
      fout={fouten.titel}
      autoComplete="off"
    />
    <Tekstveld
      label="Jaar"
      waarde={jaar}
      onWijzig={(nieuw) => zet({ jaar: nieuw })}
      fout={fouten.jaar}
      inputMode="numeric"
      autoComplete="off"
    />
  </div>
)
