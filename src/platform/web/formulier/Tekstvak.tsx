import type { TextareaHTMLAttributes } from 'react'
import { Veld, type VeldProps } from './Veld.tsx'

type Invoer = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'value' | 'onChange' | 'className'>

type Props = VeldProps & Invoer & { readonly waarde: string; readonly onWijzig: (waarde: string) => void }

/** Several lines of text. */
export const Tekstvak = ({ label, hint, fout, labelVerborgen, id, waarde, onWijzig, ...invoer }: Props) => (
  <Veld {...{ label, hint, fout, labelVerborgen, id }}>
    {(bediening) => (
      <textarea
        {...invoer}
        {...bediening}
        className="invoer"
        value={waarde}
        onChange={(event) => onWijzig(event.target.value)}
      />
    )}
  </Veld>
)
