import type { Verschildeel } from '../../../domain/tekst/compareWoorden.ts'

/** What went and what came, with a sign for who does not see the colour. */
export const Verschil = ({ delen }: { readonly delen: readonly Verschildeel[] }) => (
  <p className="tekst-verschil">
    {delen.map(({ soort, tekst }, plaats) => {
      // The same words may stand in it more than once, and nothing here ever moves.
      if (soort === 'gelijk') return <span key={plaats}>{tekst}</span>
      return soort === 'weg' ? <del key={plaats}>−{tekst}</del> : <ins key={plaats}>+{tekst}</ins>
    })}
  </p>
)
