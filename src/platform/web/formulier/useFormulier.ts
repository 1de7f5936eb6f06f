import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { ProbleemFout } from '../api/ProbleemFout.ts'
import { useOnopgeslagen } from '../bericht/onopgeslagen.ts'

type Fouten<V> = Partial<Record<keyof V & string, string>>

type Opties<V, Uit> = {
  readonly begin: V
  /** Faults that can be seen without the server, per field. */
  readonly check?: (waarden: V) => Fouten<V>
  readonly verstuur: (waarden: V) => Promise<Uit>
  /** While its promise runs the form is still busy. */
  readonly onKlaar?: (uit: Uit, waarden: V) => void | Promise<void>
}

/**
 * Values, faults and sending of one form. Faults the server gives for `body.gemeente.naam` land at field
 * `gemeente.naam`, else `naam`; what belongs to no field stays in `fout`, to show in a Foutvak.
 */
export function useFormulier<V extends Record<string, unknown>, Uit>({
  begin,
  check,
  verstuur,
  onKlaar,
}: Opties<V, Uit>) {
  const [vertrek, setVertrek] = useState(begin)
  const [waarden, setWaarden] = useState(begin)
  const [fouten, setFouten] = useState<Fouten<V>>({})
  const zending = useMutation({
    mutationFn: verstuur,
    onError: (fout) => setFouten(foutenPerVeld(fout, waarden)),
    onSuccess: (uit, verstuurd) => {
      setVertrek(verstuurd)
      return onKlaar?.(uit, verstuurd)
    },
  })

  const gewijzigd = JSON.stringify(waarden) !== JSON.stringify(vertrek)
  useOnopgeslagen(gewijzigd)

  const verzonden = useRef<HTMLFormElement | null>(null)
  useEffect(() => {
    if (Object.keys(fouten).length > 0) focusEersteFout(verzonden)
  }, [fouten])

  const zet = <K extends keyof V & string>(naam: K, waarde: V[K]) => {
    setWaarden((eerder) => ({ ...eerder, [naam]: waarde }))
    setFouten(({ [naam]: _opgelost, ...rest }) => rest as Fouten<V>)
  }
  const verzend = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A disabled button would lose focus while it waits, so a second press is ignored instead.
    if (zending.isPending) return
    verzonden.current = event.currentTarget
    const gezien = check?.(waarden) ?? {}
    setFouten(gezien)
    zending.reset()
    if (Object.keys(gezien).length === 0) zending.mutate(waarden)
  }

  return {
    waarden,
    fouten,
    zet,
    verzend,
    /** Props for a field: `<Tekstveld label="Naam" {...formulier.veld('naam')} />`. */
    veld: <K extends keyof V & string>(naam: K) => ({
      waarde: waarden[naam],
      onWijzig: (waarde: V[K]) => zet(naam, waarde),
      fout: fouten[naam],
    }),
    begin: (nieuw: V) => {
      setVertrek(nieuw)
      setWaarden(nieuw)
      setFouten({})
    },
    gewijzigd,
    bezig: zending.isPending,
    fout: Object.keys(fouten).length > 0 ? null : zending.error,
  }
}

/** Once per sending: while somebody mends the faults one by one, focus stays where they type. */
function focusEersteFout(verzonden: { current: HTMLFormElement | null }): void {
  verzonden.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-fout=true]')?.focus()
  verzonden.current = null
}

function foutenPerVeld<V extends Record<string, unknown>>(fout: unknown, waarden: V): Fouten<V> {
  const gemeld = fout instanceof ProbleemFout ? (fout.probleem.fouten ?? []) : []
  const perVeld = gemeld.flatMap(({ pad, melding }) => {
    const delen = pad.split('.').slice(1)
    const naam = [delen.join('.'), ...delen.toReversed()].find((deel) => deel in waarden)
    return naam === undefined ? [] : [[naam, melding] as const]
  })
  // Built from the keys of `waarden` just above.
  return Object.fromEntries(perVeld) as Fouten<V>
}
