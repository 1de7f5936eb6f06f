import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Tabelvak } from '../../../../../platform/web/weergave/Tabelvak.tsx'
import { describePeriode, formatPeriode } from '../../../domain/reeks/periode.ts'
import type { Indicator } from '../indicatorenQuery.ts'
import { NOEMERNAAM, type Waarderij } from './waardenrijen.ts'

type Props = {
  readonly indicator: Indicator
  readonly rijen: readonly Waarderij[]
  readonly onWijzig: (rijen: readonly Waarderij[]) => void
}

/** A grid to type in: Enter and the arrows go up and down, and a column out of a spreadsheet can be pasted. */
export function Waardenraster({ indicator, rijen, onWijzig }: Props) {
  const tabel = useRef<HTMLTableElement>(null)
  const noemernaam = NOEMERNAAM[indicator.soort]
  const zet = (plek: number, anders: Partial<Waarderij>) =>
    onWijzig(rijen.map((rij, nummer) => (nummer === plek ? { ...rij, ...anders } : rij)))
  const getal = (plek: number, veld: 'waarde' | 'noemer', wat: string) => (
    <input
      className="invoer invoer-klein num"
      inputMode="decimal"
      aria-label={`${wat}, ${describePeriode(rijen[plek]?.periode ?? LEEG)}`}
      data-veld={veld}
      data-plek={plek}
      value={rijen[plek]?.[veld] ?? ''}
      onChange={(event) => zet(plek, { [veld]: event.target.value })}
      onKeyDown={(event) => moveFocus(event, tabel.current)}
      onPaste={(event) => pasteKolom(event, rijen, plek, veld, onWijzig)}
    />
  )
  return (
    <Tabelvak label="Cijfers om in te vullen">
      <table className="tabel" ref={tabel}>
        <caption className="verborgen">Cijfers om in te vullen</caption>
        <thead>
          <tr>
            <th scope="col">Periode</th>
            <th scope="col">{indicator.eenheid}</th>
            {noemernaam !== undefined && <th scope="col">{noemernaam}</th>}
            <th scope="col">Voorlopig</th>
            <th scope="col">Opmerking bij het cijfer</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ periode, voorlopig, context }, plek) => (
            <tr key={formatPeriode(periode)}>
              <th scope="row">{describePeriode(periode)}</th>
              <td>{getal(plek, 'waarde', indicator.eenheid)}</td>
              {noemernaam !== undefined && <td>{getal(plek, 'noemer', noemernaam)}</td>}
              <td>
                <input
                  type="checkbox"
                  aria-label={`Voorlopig, ${describePeriode(periode)}`}
                  checked={voorlopig}
                  onChange={(event) => zet(plek, { voorlopig: event.target.checked })}
                />
              </td>
              <td>
                <input
                  className="invoer invoer-klein"
                  aria-label={`Opmerking, ${describePeriode(periode)}`}
                  maxLength={500}
                  value={context}
                  onChange={(event) => zet(plek, { context: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelvak>
  )
}

const LEEG = { jaar: 0, soort: 'jaar', nummer: 1 } as const
const STAP: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

function moveFocus(event: KeyboardEvent<HTMLInputElement>, tabel: HTMLTableElement | null): void {
  const stap = STAP[event.key]
  if (stap === undefined) return
  const { veld, plek } = event.currentTarget.dataset
  const volgende = tabel?.querySelector<HTMLInputElement>(`[data-veld="${veld}"][data-plek="${Number(plek) + stap}"]`)
  if (!volgende) return
  event.preventDefault()
  volgende.focus()
  volgende.select()
}

/** Several lines fill the cells below; one line is pasted as always. */
function pasteKolom(
  event: ClipboardEvent<HTMLInputElement>,
  rijen: readonly Waarderij[],
  plek: number,
  veld: 'waarde' | 'noemer',
  onWijzig: Props['onWijzig'],
): void {
  const regels = event.clipboardData.getData('text').trimEnd().split(/\r?\n/)
  if (regels.length < 2) return
  event.preventDefault()
  onWijzig(rijen.map((rij, nummer) => ({ ...rij, [veld]: regels[nummer - plek]?.split('\t')[0]?.trim() ?? rij[veld] })))
}
