import type { ReactNode } from 'react'

type Props = { readonly onAntwoord: () => void; readonly children: ReactNode }

/** What Enter on the question, and the first button, send. */
export const Antwoordformulier = ({ onAntwoord, children }: Props) => (
  <form
    className="stapel-s"
    data-antwoord
    onSubmit={(event) => {
      event.preventDefault()
      onAntwoord()
    }}
  >
    {children}
  </form>
)
