import type { InputHTMLAttributes, Ref } from 'react'
import { Veld, type VeldProps } from './Veld.tsx'

type Invoer = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'value' | 'onChange' | 'className'>

type Props = VeldProps &
  Invoer & {
    readonly waarde: string
    readonly onWijzig: (waarde: string) => void
    readonly klein?: boolean
    readonly ref?: Ref<HTMLInputElement>
  }

/** One line of text. `type`, `autoComplete`, `inputMode` and the rest go to the input itself. */
export const Tekstveld = ({ label, hint, fout, labelVerborgen, id, waarde, onWijzig, klein, ...invoer }: Props) => (
  <Veld {...{ label, hint, fout, labelVerborgen, id }}>
    {(bediening) => (
      <input
        type="text"
        {...invoer}
        {...bediening}
        className={klein ? 'invoer invoer-klein' : 'invoer'}
        value={waarde}
        onChange={(event) => onWijzig(event.target.value)}
      />
    )}
  </Veld>
)
