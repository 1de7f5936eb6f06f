import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, datum } from '../../../../../platform/domain/datum.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { rondeContract } from '../../../contractRonde.ts'
import { meervoud } from '../inhoudTekst.ts'
import { rondesQuery, type Rondevoorstel } from '../rondeQueries.ts'
import { beginKeuzes, checkKeuze, keuzesleutel, toUitvragen, type Keuze } from './keuzes.ts'

const DAGEN_TIJD = 21

/** The choices and the sending of a new round. */
export function useNieuweRonde(id: string, voorstel: Rondevoorstel) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [keuzes, setKeuzes] = useState(() => beginKeuzes(voorstel))
  const [gecheckt, setGecheckt] = useState(false)
  const fouten = Object.fromEntries(
    voorstel.uitvragen.flatMap((ontvanger) => {
      const sleutel = keuzesleutel(ontvanger)
      const fout = checkKeuze(ontvanger, keuzes[sleutel] ?? { mee: false, adres: '' })
      return fout === undefined ? [] : [[sleutel, fout] as const]
    }),
  )
  const zonder = Object.entries(keuzes)
    .filter(([, { mee, adres }]) => mee && adres.trim() === '')
    .map(([sleutel]) => [sleutel, { mee: false, adres: '' }] as const)
  const uitvragen = toUitvragen(voorstel, keuzes)
  const formulier = useFormulier({
    begin: {
      titel: `Voortgang ${voorstel.vandaag.slice(0, 4)}`,
      uiterlijk: laterDan(voorstel.vandaag),
      ontvangers: '',
    },
    check: ({ titel, uiterlijk }) => {
      setGecheckt(true)
      return {
        ...(titel.trim() === '' && { titel: 'Geef de ronde een titel.' }),
        ...(uiterlijk < voorstel.vandaag && { uiterlijk: 'Kies een dag vanaf vandaag.' }),
        ...(Object.keys(fouten).length > 0 && { ontvangers: 'Vul de adressen aan.' }),
      }
    },
    verstuur: ({ titel, uiterlijk }) =>
      call(rondeContract.createRonde, { params: { id }, body: { titel: titel.trim(), uiterlijk, uitvragen } }),
    onKlaar: async (ronde) => {
      await queryClient.invalidateQueries(rondesQuery(id))
      const wat = meervoud(ronde.gevraagd, 'mail', 'mails')
      showToast({ tekst: voorstel.heeftMailserver ? `${wat} verstuurd` : `${wat} klaargezet` })
      await navigate({ to: '/rondes/$rondeId', params: { rondeId: ronde.id } })
    },
  })
  return {
    formulier,
    keuzes,
    fouten: gecheckt ? fouten : {},
    zetKeuze: (sleutel: string, keuze: Partial<Keuze>) =>
      setKeuzes((eerder) => ({ ...eerder, [sleutel]: { mee: false, adres: '', ...eerder[sleutel], ...keuze } })),
    slaOver: zonder.length === 0 ? null : () => setKeuzes((eerder) => ({ ...eerder, ...Object.fromEntries(zonder) })),
    aantal: uitvragen.length,
  }
}

const laterDan = (vandaag: string): string => addDays(datum(vandaag), DAGEN_TIJD)
