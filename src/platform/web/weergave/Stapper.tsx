import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { Icoon } from './Icoon.tsx'

type Props = { readonly stappen: readonly string[]; /** Index of the step that is going on. */ readonly nu: number }

/** The steps of a process with an order. No navigation. */
export const Stapper = ({ stappen, nu }: Props) => (
  <ol className="stapper" aria-label="Stappen">
    {stappen.map((naam, index) => (
      <li key={naam} className={index < nu ? 'gedaan' : undefined} aria-current={index === nu ? 'step' : undefined}>
        <span className="stap-bol">{index < nu ? <Icoon van={IconCheck} /> : index + 1}</span>
        <span className="stap-naam">
          {naam}
          {index < nu && <span className="verborgen"> (klaar)</span>}
        </span>
      </li>
    ))}
  </ol>
)
