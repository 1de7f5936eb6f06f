type Props = {
  readonly wat?: string
  readonly regels?: number
  /** Where the wait has been long enough already. */
  readonly meteen?: boolean
}

/** A grey outline that appears after 300 ms, so that a quick answer does not flicker. */
export const Laden = ({ wat = 'De pagina', regels = 5, meteen = false }: Props) => (
  <div className={meteen ? 'laden laden-meteen' : 'laden'} role="status">
    <span className="verborgen">{wat} wordt geladen.</span>
    {Array.from({ length: regels }, (_, regel) => (
      <span key={regel} className="laden-regel" aria-hidden="true" />
    ))}
  </div>
)

/** For the router, which itself waits 300 ms with the screen that was there. */
export const SchermLaden = () => <Laden meteen />
