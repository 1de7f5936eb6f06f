import { useId, type KeyboardEvent } from 'react'
import { JAARKEUZES, type Jaarkeuze } from '../../../domain/jaarovergang/planJaarovergang.ts'
import { KEUZE_LABEL } from '../keuze/keuzeteksten.ts'

type Props = {
  /** Of what, for a screen reader. */
  readonly label: string
  readonly keuze: Jaarkeuze | null
  readonly onKies: (keuze: Jaarkeuze) => void
}

/** Three choices beside each other: arrows choose, and so do the first letters; J and K go to the next and previous. */
export function Keuzeknoppen({ label, keuze, onKies }: Props) {
  const naam = useId()
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const toets = event.key.toLowerCase()
    const gekozen = JAARKEUZES.find((een) => een.startsWith(toets) && toets.length === 1)
    if (gekozen) {
      onKies(gekozen)
      focusKeuze(event.currentTarget, gekozen)
    } else if (toets === 'j' || toets === 'k') focusBuur(event.currentTarget, toets === 'j' ? 1 : -1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className="keuzeknoppen" onKeyDown={press}>
      <legend className="verborgen">{label}</legend>
      {JAARKEUZES.map((een) => (
        <label key={een} data-keuze={een}>
          <input type="radio" name={naam} value={een} checked={keuze === een} onChange={() => onKies(een)} />
          <span>{KEUZE_LABEL[een]}</span>
        </label>
      ))}
    </fieldset>
  )
}

const focusKeuze = (groep: Element, keuze: Jaarkeuze): void =>
  groep.querySelector<HTMLElement>(`input[value=${keuze}]`)?.focus()

function focusBuur(groep: Element, stap: 1 | -1): void {
  const groepen = [...document.querySelectorAll('.keuzeknoppen')]
  const buur = groepen[groepen.indexOf(groep) + stap]
  const doel = buur?.querySelector<HTMLElement>('input:checked') ?? buur?.querySelector<HTMLElement>('input')
  doel?.focus()
}
