import type { MouseEvent, ReactNode } from 'react'
import { Kopbalk } from './Kopbalk.tsx'
import type { NavPunt } from './schilContext.ts'
import { Zijbalk } from './Zijbalk.tsx'

const INHOUD_ID = 'inhoud'

type Props = { readonly navigatie: readonly (readonly NavPunt[])[]; readonly children: ReactNode }

/** Header, side navigation and the place of the screen. */
export const AppShell = ({ navigatie, children }: Props) => (
  <>
    <a className="sprong" href={`#${INHOUD_ID}`} onClick={jumpToInhoud}>
      Naar de inhoud
    </a>
    <div className="schil">
      <Kopbalk />
      <Zijbalk groepen={navigatie} />
      <main className="inhoud" id={INHOUD_ID} tabIndex={-1}>
        {children}
      </main>
    </div>
  </>
)

/** Without changing the address: the screen keeps its filters and its place there. */
function jumpToInhoud(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById(INHOUD_ID)?.focus()
}
