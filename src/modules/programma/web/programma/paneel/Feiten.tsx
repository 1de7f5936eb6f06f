import { Feit } from './Feit.tsx'
import { ouderIdOf, type Onderdeel } from '../../../domain/boom/boom.ts'
import { listFeiten } from './listFeiten.tsx'
import { HoortBij } from './HoortBij.tsx'
import { Onderliggend } from './Onderliggend.tsx'

/** The fields of a record, to read. */
export function Feiten({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const feiten = listFeiten(onderdeel)
  return (
    <>
      {(feiten.length > 0 || ouderIdOf(onderdeel) !== null) && (
        <div className="paneel-deel">
          <dl className="feiten">
            {feiten.map(([naam, waarde]) => (
              <Feit key={naam} naam={naam}>
                {waarde}
              </Feit>
            ))}
            <HoortBij onderdeel={onderdeel} />
          </dl>
        </div>
      )}
      <Onderliggend onderdeel={onderdeel} />
    </>
  )
}
