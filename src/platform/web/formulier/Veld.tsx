import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import { useId, type ReactNode } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'

export type VeldProps = {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong and what to do; ties itself to the control. */
  readonly fout?: string | undefined
  /** Label for a screen reader only, where the place says enough. */
  readonly labelVerborgen?: boolean | undefined
  /** Fixed id, so that a list of errors can point at the control. */
  readonly id?: string | undefined
}

/** What the control itself must carry. */
export type Bediening = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

type Props = VeldProps & { readonly children: (bediening: Bediening) => ReactNode }

/** Label, hint and error around one control, linked by aria. */
export function Veld({ label, hint, fout, labelVerborgen = false, id: vast, children }: Props) {
  const eigen = useId()
  const id = vast ?? eigen
  const beschrijving = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ')
  return (
    <div className="veld">
      <label htmlFor={id} className={labelVerborgen ? 'verborgen' : undefined}>
        {label}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        ...(beschrijving && { 'aria-describedby': beschrijving }),
        ...(fout && { 'aria-invalid': true as const }),
      })}
      {fout && <Veldfout id={`${id}-fout`}>{fout}</Veldfout>}
    </div>
  )
}

export const Veldfout = ({ id, children }: { readonly id?: string; readonly children: ReactNode }) => (
  <span className="veldfout" id={id}>
    <Icoon van={IconAlertCircle} />
    {children}
  </span>
)
