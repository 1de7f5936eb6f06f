import type { Icon } from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import type { Tegeltekst } from './tegelteksten.ts'

type Props = Tegeltekst & { readonly icoon: Icon; readonly naar: LinkProps }

/** One figure of the day, and the way to what it counts. */
export const Tegel = ({ icoon, naam, getal, eenheid, uitleg, isFout = false, naar }: Props) => (
  <Link className={isFout ? 'tegel tegel-fout' : 'tegel'} {...naar}>
    <span className="tegel-naam">
      <Icoon van={icoon} />
      {naam}
    </span>
    <span className="tegel-getal">
      {getal} {eenheid && <small>{eenheid}</small>}
    </span>
    <span className="tegel-uitleg">{uitleg}</span>
  </Link>
)
