import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { FormulierDialoog } from '../../../../platform/web/formulier/FormulierDialoog.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../../platform/web/formulier/useFormulier.ts'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { activiteitenbeheerContract } from '../../contractBeheer.ts'
import { keuzesKey, type Keuzes } from '../activiteitenQuery.ts'
import { checkNaam } from './checkNaam.ts'
import { useLijstdaad } from './useLijstdaad.ts'

const GEEN = 'geen'

type Gebied = Keuzes['gebieden'][number]

export function Gebieden({ gebieden }: Pick<Keuzes, 'gebieden'>) {
  const [gewijzigd, setGewijzigd] = useState<Gebied | null>(null)
  const zet = useLijstdaad(({ id, naam, code, actief, versie }: Gebied) =>
    call(activiteitenbeheerContract.saveActiviteitgebied, { params: { id }, body: { naam, code, actief, versie } }),
  )
  const wijken = gebieden.filter(({ wijkId }) => wijkId === null)
  const opPlek = wijken.flatMap((wijk) => [wijk, ...gebieden.filter(({ wijkId }) => wijkId === wijk.id)])
  return (
    <Kaart titel="Wijken en buurten" lijf>
      {gebieden.length === 0 && <p className="zacht">Nog geen wijken. Voeg de eerste toe.</p>}
      <ul className="regels" aria-label="Wijken en buurten">
        {opPlek.map((gebied) => (
          <li key={gebied.id}>
            <Vink aan={gebied.actief} onWijzig={(actief) => zet.mutate({ ...gebied, actief })}>
              {gebied.wijkId === null ? <b>{gebied.naam}</b> : gebied.naam}
              {gebied.code !== null && <span className="zacht klein"> {gebied.code}</span>}
            </Vink>
            <button
              className="knop knop-klein duw"
              type="button"
              aria-label={`Wijzig ${gebied.naam}`}
              onClick={() => setGewijzigd(gebied)}
            >
              Wijzig
            </button>
          </li>
        ))}
      </ul>
      <NieuwGebied wijken={wijken} />
      {gewijzigd && <GebiedDialoog gebied={gewijzigd} onSluit={() => setGewijzigd(null)} />}
    </Kaart>
  )
}

const toCode = (code: string): string | null => (code.trim() === '' ? null : code.trim())

type DialoogProps = { readonly gebied: Gebied; readonly onSluit: () => void }

function GebiedDialoog({ gebied: { id, naam, code, actief, versie }, onSluit }: DialoogProps) {
  const queryClient = useQueryClient()
  const formulier = useFormulier({
    begin: { naam, code: code ?? '' },
    check: checkNaam,
    verstuur: (waarden) =>
      call(activiteitenbeheerContract.saveActiviteitgebied, {
        params: { id },
        body: { naam: waarden.naam, code: toCode(waarden.code), actief, versie },
      }),
    onKlaar: async () => {
      await queryClient.invalidateQueries({ queryKey: keuzesKey })
      onSluit()
    },
  })
  return (
    <FormulierDialoog titel={`${naam} wijzigen`} knop="Sla op" formulier={formulier} onSluit={onSluit}>
      <Tekstveld label="Naam" maxLength={100} {...formulier.veld('naam')} />
      <Tekstveld label="Code van het CBS (mag leeg)" maxLength={10} {...formulier.veld('code')} />
    </FormulierDialoog>
  )
}

function NieuwGebied({ wijken }: { readonly wijken: Keuzes['gebieden'] }) {
  const queryClient = useQueryClient()
  const leeg = { naam: '', wijkId: GEEN, code: '' }
  const formulier = useFormulier({
    begin: leeg,
    check: checkNaam,
    verstuur: ({ naam, wijkId, code }) =>
      call(activiteitenbeheerContract.createActiviteitgebied, {
        body: { naam, wijkId: wijkId === GEEN ? null : wijkId, code: toCode(code) },
      }),
    onKlaar: async (_nieuw, { wijkId }) => {
      formulier.begin({ ...leeg, wijkId })
      await queryClient.invalidateQueries({ queryKey: keuzesKey })
    },
  })
  const keuzes = [
    { waarde: GEEN, label: 'Het is zelf een wijk' },
    ...wijken.map(({ id, naam }) => ({ waarde: id, label: `Buurt in ${naam}` })),
  ]
  return (
    <form className="stapel-s" noValidate onSubmit={formulier.verzend}>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <Tekstveld label="Naam van de wijk of buurt" maxLength={100} {...formulier.veld('naam')} />
      <Keuzelijst label="Wijk of buurt" keuzes={keuzes} {...formulier.veld('wijkId')} />
      <Tekstveld label="Code van het CBS (mag leeg)" maxLength={10} {...formulier.veld('code')} />
      <div>
        <button className="knop" type="submit" aria-disabled={formulier.bezig}>
          Voeg gebied toe
        </button>
      </div>
    </form>
  )
}
