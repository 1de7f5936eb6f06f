type Props = { readonly wat?: string; readonly regels?: number }

/** A grey outline that appears after 300 ms, so that a quick answer does not flicker. */
export const Laden = ({ wat = 'De pagina', regels = 5 }: Props) => (
  <div className="laden" role="status">
    <span className="verborgen">{wat} wordt geladen.</span>
    {Array.from({ length: regels }, (_, regel) => (
      <span key={regel} className="laden-regel" aria-hidden="true" />
    ))}
  </div>
)
