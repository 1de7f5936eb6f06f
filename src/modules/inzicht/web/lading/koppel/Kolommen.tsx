import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { guessGetalstijl } from '../../../domain/lading/parseGetal.ts'
import { indicatorkeuzes, koppenOf, type Koppeldeel, type Toewijzing } from './koppeldeel.ts'
import { ROLKEUZES } from './rolnamen.ts'

type Kolom = Toewijzing['kolommen'][number]

const GETALSTIJLEN = [
  { waarde: 'komma', label: '1.234,5 (komma voor decimalen)' },
  { waarde: 'punt', label: '1,234.5 (punt voor decimalen)' },
] as const
const LEEG: Kolom = { rol: 'negeer', indicatorId: null, getalstijl: 'komma' }
const GETALLEN: ReadonlySet<Kolom['rol']> = new Set(['waarde', 'periodewaarde', 'noemer'])
const VOORPROEF = 3

/** Each column with what stands in it, and what it means. */
export function Kolommen({ verkenning, keuzes, toewijzing, onWijzig }: Koppeldeel) {
  const koppen = koppenOf(verkenning, toewijzing)
  const onder = verkenning.eersteRijen.filter(({ nummer }) => nummer > toewijzing.kopregel)
  const zet = (plaats: number, nieuw: Partial<Kolom>) => {
    const kolommen = koppen.map((_, i) => toewijzing.kolommen[i] ?? LEEG)
    onWijzig({ ...toewijzing, kolommen: kolommen.map((kolom, i) => (i === plaats ? { ...kolom, ...nieuw } : kolom)) })
  }
  return (
    <Kaart titel="De kolommen" lijf>
      <ul className="lading-kolommen">
        {koppen.map((kop, plaats) => {
          const kolom = toewijzing.kolommen[plaats] ?? LEEG
          const cellen = onder.map(({ cellen: rij }) => rij[plaats] ?? null)
          return (
            <li className="lading-kolom" key={`${plaats} ${kop}`}>
              <div className="lading-voorproef">
                <span className="vet">{kop || `Kolom ${plaats + 1}`}</span>
                <p className="klein zacht">
                  {cellen
                    .slice(0, VOORPROEF)
                    .map((cel) => cel ?? 'leeg')
                    .join(' · ')}
                </p>
              </div>
              <Keuzelijst
                label={`Betekenis van ${kop || `kolom ${plaats + 1}`}`}
                keuzes={ROLKEUZES}
                waarde={kolom.rol}
                onWijzig={(rol) => zet(plaats, { rol })}
              />
              {GETALLEN.has(kolom.rol) && (
                <div className="stapel-s">
                  {kolom.rol === 'waarde' && toewijzing.doel === 'meetwaarden' && (
                    <Keuzelijst
                      label="Indicator van deze kolom"
                      labelVerborgen
                      keuzes={[{ waarde: '', label: 'De indicator van het bestand' }, ...indicatorkeuzes(keuzes)]}
                      waarde={kolom.indicatorId ?? ''}
                      onWijzig={(indicatorId) => zet(plaats, { indicatorId: indicatorId === '' ? null : indicatorId })}
                    />
                  )}
                  <Keuzelijst
                    label="Schrijfwijze van getallen"
                    labelVerborgen
                    hint={
                      guessGetalstijl(cellen).zeker
                        ? undefined
                        : 'Kijk dit na: de getallen zijn op twee manieren te lezen.'
                    }
                    keuzes={GETALSTIJLEN}
                    waarde={kolom.getalstijl}
                    onWijzig={(getalstijl) => zet(plaats, { getalstijl })}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Kaart>
  )
}
