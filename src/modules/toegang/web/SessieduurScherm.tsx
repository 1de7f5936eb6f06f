import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Antwoord } from '../../../platform/contract.ts'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Tekstveld } from '../../../platform/web/formulier/Tekstveld.tsx'
import { useFormulier } from '../../../platform/web/formulier/useFormulier.ts'
import { sessiesContract } from '../contractSessies.ts'
import { HOOGUIT_UREN, STIL_MINUTEN } from '../domain/sessieduur.ts'
import { BeheerKop } from './beheer/BeheerKop.tsx'
import { huisstijlQuery } from './huisstijlQuery.ts'
import { sessieduurQuery } from './sessiesQuery.ts'

type Sessieduur = Antwoord<typeof sessiesContract.getSessieduur>
type Grenzen = { readonly minst: number; readonly meest: number }

export function SessieduurScherm() {
  const { data } = useSuspenseQuery(sessieduurQuery)
  return (
    <>
      <BeheerKop titel="Ingelogd blijven" />
      <SessieduurFormulier key={data.versie} duur={data} />
    </>
  )
}

function SessieduurFormulier({ duur }: { readonly duur: Sessieduur }) {
  const formulier = useSessieduurFormulier(duur)
  return (
    <>
      {formulier.fout && <Foutvak fout={formulier.fout} />}
      <OnopgeslagenWacht actief={formulier.gewijzigd} />
      <form className="kaart formulier-smal" noValidate onSubmit={formulier.verzend}>
        <div className="kaart-lijf stapel">
          <p>
            Wie wegloopt van een apparaat, blijft niet ingelogd. Wat je hier kiest geldt meteen, ook voor wie nu werkt.
          </p>
          <Tekstveld
            label="Uitloggen na zoveel minuten niets doen"
            hint={`Van ${STIL_MINUTEN.minst} tot en met ${STIL_MINUTEN.meest} minuten.`}
            inputMode="numeric"
            {...formulier.veld('stilMinuten')}
          />
          <Tekstveld
            label="Opnieuw inloggen na zoveel uur"
            hint={`Ook wie doorwerkt. Van ${HOOGUIT_UREN.minst} tot en met ${HOOGUIT_UREN.meest} uur.`}
            inputMode="numeric"
            {...formulier.veld('hooguitUren')}
          />
          <div className="knoppen">
            <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
              Opslaan
            </button>
          </div>
        </div>
      </form>
    </>
  )
}

function useSessieduurFormulier({ stilMinuten, hooguitUren, versie }: Sessieduur) {
  const queryClient = useQueryClient()
  return useFormulier({
    begin: { stilMinuten: String(stilMinuten), hooguitUren: String(hooguitUren) },
    check: (waarden) => ({
      ...(!isBinnen(waarden.stilMinuten, STIL_MINUTEN) && { stilMinuten: faultOf(STIL_MINUTEN) }),
      ...(!isBinnen(waarden.hooguitUren, HOOGUIT_UREN) && { hooguitUren: faultOf(HOOGUIT_UREN) }),
    }),
    verstuur: (waarden) =>
      call(sessiesContract.saveSessieduur, {
        body: { stilMinuten: Number(waarden.stilMinuten), hooguitUren: Number(waarden.hooguitUren), versie },
      }),
    onKlaar: (opgeslagen) => {
      queryClient.setQueryData(sessieduurQuery.queryKey, opgeslagen)
      // It carries the version of the same record.
      void queryClient.invalidateQueries({ queryKey: huisstijlQuery.queryKey })
      showToast({ tekst: 'Opgeslagen. Het geldt meteen.' })
    },
  })
}

const isBinnen = (waarde: string, { minst, meest }: Grenzen): boolean =>
  /^\s*\d{1,3}\s*$/.test(waarde) && Number(waarde) >= minst && Number(waarde) <= meest

const faultOf = ({ minst, meest }: Grenzen): string => `Vul een heel getal in van ${minst} tot en met ${meest}.`
