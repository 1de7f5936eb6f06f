import { useInfiniteQuery } from '@tanstack/react-query'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Formulierwaarden } from '../../../domain/boom/formulier/formulierwaarden.ts'
import { wijzigingenQuery } from '../cache/onderdeelQuery.ts'
import { useProgramma } from '../useProgramma.ts'
import { Botsingskeuze } from './Botsingskeuze.tsx'
import type { Inhaalslag } from './useOnderdeelFormulier.ts'
import { veldLabel } from './veldteksten.ts'
import { waardeTekst } from './waardeTekst.ts'

type Props = { readonly inhaalslag: Inhaalslag; readonly onKlaar: (keuzes: Formulierwaarden) => void }

/** The choice between my fields of a record and those of who was first. */
export function OnderdeelBotsing({ inhaalslag: { ander, botsingen, overgenomen }, onKlaar }: Props) {
  const wie = useWieWasEerder(ander.van.id)
  const label = (veld: string) => veldLabel(ander.soort, veld)
  return (
    <Botsingskeuze<Formulierwaarden>
      {...{ botsingen, wie, label }}
      tekst={waardeTekst}
      // What was not chosen is left out, never undefined.
      onKlaar={(keuzes) => onKlaar(keuzes as Formulierwaarden)}
    >
      {Object.entries(overgenomen)
        .filter(([veld]) => !botsingen.some((botsing) => botsing.veld === veld))
        .map(([veld, waarde]) => (
          <p key={veld}>
            <b>{label(veld)}</b>, overgenomen van {wie ?? 'de ander'}: {waardeTekst(veld, waarde)}
          </p>
        ))}
    </Botsingskeuze>
  )
}

/** The name of who saved last, when one may know. */
function useWieWasEerder(onderdeelId: string): string | undefined {
  const { id } = useProgramma()
  const enabled = useMag('wijziging:read')
  const { data } = useInfiniteQuery({ ...wijzigingenQuery(id, onderdeelId), enabled })
  return data?.pages[0]?.items[0]?.wie
}
