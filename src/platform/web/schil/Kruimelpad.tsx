import type { ReactNode } from 'react'

export const Kruimelpad = ({ kruimels }: { readonly kruimels: readonly ReactNode[] }) => (
  <nav className="kruimels" aria-label="Kruimelpad">
    <ol>
      {kruimels.map((kruimel, nummer) => (
        <li key={nummer} aria-current={nummer === kruimels.length - 1 ? 'page' : undefined}>
          {kruimel}
        </li>
      ))}
    </ol>
  </nav>
)
