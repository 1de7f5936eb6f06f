export type BalkDeel = { readonly aantal: number; readonly kleur: 'info' | 'goed' | 'letop' | 'fout' | 'gepland' }

type Props = {
  readonly delen: readonly BalkDeel[]
  readonly totaal: number
  /** The same in words, for who does not see the bar: "12 van 14 klaar". Leave it out when the text stands beside it. */
  readonly label?: string
  readonly hoog?: boolean
}

/** The share that is done. Not for time that is left: use a termijn for that. */
export const Balk = ({ delen, totaal, label, hoog = false }: Props) => (
  <span
    className={hoog ? 'balk balk-hoog' : 'balk'}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    {delen.map(({ aantal, kleur }) => (
      <i
        key={kleur}
        className={kleur === 'info' ? undefined : kleur}
        style={{ width: `${(100 * aantal) / Math.max(totaal, 1)}%` }}
      />
    ))}
  </span>
)
