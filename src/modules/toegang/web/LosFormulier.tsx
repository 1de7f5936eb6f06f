import type { FormEvent, ReactNode } from 'react'

type Props = {
  readonly formulier: { readonly verzend: (event: FormEvent<HTMLFormElement>) => void; readonly bezig: boolean }
  readonly knop: string
  /** What the button says while it is being sent. */
  readonly bezig: string
  readonly children: ReactNode
}

/** The one form of a screen that stands by itself: fields and one button, on a card. */
export const LosFormulier = ({ formulier, knop, bezig, children }: Props) => (
  <form className="kaart" noValidate onSubmit={formulier.verzend}>
    <div className="kaart-lijf stapel">
      {children}
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          {formulier.bezig ? bezig : knop}
        </button>
      </div>
    </div>
  </form>
)
