import { lazy, Suspense, type ReactNode } from 'react'

const DialoogVenster = lazy(() => import('./DialoogVenster.tsx').then((deel) => ({ default: deel.DialoogVenster })))

export type DialoogProps = {
  readonly titel: string
  readonly onSluit: () => void
  readonly children: ReactNode
  /** The buttons at the bottom, the one primary button last. */
  readonly voet?: ReactNode
  /** alertdialog: asks for an answer; a click beside it does not close it. */
  readonly rol?: 'dialog' | 'alertdialog'
  readonly breed?: boolean
}

/** A modal dialog: keeps focus inside, closes with Escape, gives focus back. What draws it is loaded when it first opens. */
export const Dialoog = ({ open, ...rest }: DialoogProps & { readonly open: boolean }) => (
  <Suspense>{open && <DialoogVenster {...rest} />}</Suspense>
)
