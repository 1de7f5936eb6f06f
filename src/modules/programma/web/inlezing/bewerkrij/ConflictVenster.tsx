import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { VELD_NAMEN } from '../../../domain/boom/teksten/wijzigingtekst.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { veldteksten } from '../../../domain/veldteksten.ts'
import { applyVelden, type Velden } from '../../../domain/velden.ts'
import { korteNaam } from '../regels/regelNaam.ts'
import type { Botsing, BotsingKeuze } from './botsing.ts'

type Props = { readonly botsing: Botsing; readonly onKies: (keuze: BotsingKeuze) => void }

/** Somebody else was first: both texts beside one another, and the person says which one stays. */
export function ConflictVenster({ botsing: { opdracht, huidig, bewerking }, onKies }: Props) {
  const wie = bewerking?.wie ?? 'Iemand anders'
  return (
    <Dialoog
      titel={`${wie} was je net voor`}
      open
      rol="alertdialog"
      breed
      onSluit={() => onKies('ander')}
      voet={
        <>
          <button className="knop" type="button" onClick={() => onKies('ander')}>
            Laat staan wat er nu staat
          </button>
          <button className="knop knop-hoofd" type="button" onClick={() => onKies('mijn')}>
            {opdracht.soort === 'wijzig' ? 'Gebruik mijn tekst' : 'Doe het toch'}
          </button>
        </>
      }
    >
      <p>
        {huidig
          ? `${wie} wijzigde ${korteNaam(huidig)} terwijl jij ermee bezig was.`
          : 'Deze regel is intussen gewijzigd.'}{' '}
        Kies wat er moet staan. Terugdraaien kan daarna nog.
      </p>
      {opdracht.soort === 'wijzig' && huidig && <Vergelijking huidig={huidig} velden={opdracht.velden} />}
      {opdracht.soort !== 'wijzig' && <p className="zacht">{DAAD[opdracht.soort]}</p>}
    </Dialoog>
  )
}

const DAAD: Partial<Record<Opdracht['soort'], string>> = {
  splits: 'Jij wilde de actie splitsen.',
  voeg_samen: 'Jij wilde acties samenvoegen.',
  verplaats: 'Jij wilde de regel verplaatsen.',
  laat_vervallen: 'Jij wilde de regel weglaten of terugzetten.',
  kijk_na: 'Jij wilde zeggen dat de regel klopt.',
}

function Vergelijking({ huidig, velden }: { readonly huidig: Regel; readonly velden: Velden }) {
  const rijen = compareVelden(huidig, velden)
  return (
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">Veld</th>
          <th scope="col">Staat er nu</th>
          <th scope="col">Van jou</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ veld, nu, mijn }) => (
          <tr key={veld}>
            <th scope="row">{(VELD_NAMEN as Readonly<Record<string, string>>)[veld] ?? veld}</th>
            <td>{nu || '(leeg)'}</td>
            <td>{mijn || '(leeg)'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The fields of the own change, as a reader sees them. */
function compareVelden({ soort, inhoud }: Regel, velden: Velden) {
  const mijn = applyVelden(soort, inhoud, velden)
  const mijnTeksten = new Map(veldteksten(soort, mijn.ok ? mijn.value : inhoud).map(({ veld, tekst }) => [veld, tekst]))
  return veldteksten(soort, inhoud)
    .filter(({ veld }) => veld in velden)
    .map(({ veld, tekst }) => ({ veld, nu: tekst, mijn: mijnTeksten.get(veld) ?? '' }))
}
