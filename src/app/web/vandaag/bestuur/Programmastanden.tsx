import { Link } from '@tanstack/react-router'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { programmaTegel } from '../tegelteksten.ts'
import type { Bestuursdag } from './bestuursdagQuery.ts'

/** The programmes that are being carried out, and how much of each is done. */
export const Programmastanden = ({ programmas }: Pick<Bestuursdag, 'programmas'>) => (
  <Kaart titel="Programma’s die lopen">
    <ul className="regels">
      {programmas.map((programma) => {
        const { getal, eenheid = '', uitleg } = programmaTegel(programma)
        return (
          <li key={programma.id}>
            <div className="regel-tekst">
              <Link to="/programmas/$id" params={{ id: programma.id }}>
                {programma.titel}
              </Link>
              <p>
                {getal} {eenheid}: {uitleg}.
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  </Kaart>
)
