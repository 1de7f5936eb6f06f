import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { partnersContract } from '../../../../partners/contract.ts'
import { alleOrganisatiesQuery } from '../../../../partners/web/public.ts'
import type { BoomPartij } from '../../../domain/boom/boom.ts'

export type GekozenPartij = Pick<BoomPartij, 'organisatieId' | 'naam' | 'tekst'>

type Props = {
  readonly partijen: readonly BoomPartij[]
  readonly onKies: (partij: GekozenPartij) => void
}

/** Search box for one more party; a name that is not in the list can become a new organisatie. */
export function PartijToevoegen({ partijen, onKies }: Props) {
  const magMaken = useMag('organisatie:edit')
  const { data: organisaties = [] } = useQuery(alleOrganisatiesQuery)
  const [onbekend, setOnbekend] = useState('')
  const [ronde, setRonde] = useState(0)
  const kies = (partij: GekozenPartij) => {
    onKies(partij)
    setOnbekend('')
    // A new search box: empty, and ready for the next name.
    setRonde(ronde + 1)
  }
  const vrij = organisaties.filter(({ id }) => !partijen.some(({ organisatieId }) => organisatieId === id))
  const readTekst = (tekst: string) => {
    const naam = tekst.trim()
    const bekend = vrij.find((organisatie) => isNaamVan(naam, organisatie))
    if (bekend) kies({ organisatieId: bekend.id, naam: bekend.naam, tekst: bekend.naam })
    else if (!partijen.some((partij) => partij.naam === naam)) setOnbekend(naam)
  }
  return (
    <>
      <Zoekkeuze
        key={`${ronde} ${organisaties.length}`}
        label="Partij toevoegen"
        plaatshouder="Zoek op naam"
        keuzes={vrij.map(({ id, naam, aliassen }) => ({ waarde: id, label: naam, bij: aliassen.join(', ') }))}
        waarde={null}
        onWijzig={(id) => {
          const gekozen = vrij.find((organisatie) => organisatie.id === id)
          if (gekozen) kies({ organisatieId: gekozen.id, naam: gekozen.naam, tekst: gekozen.naam })
        }}
        {...(magMaken && { onEigenTekst: readTekst })}
      />
      {onbekend !== '' && <NieuweOrganisatie naam={onbekend} onKlaar={kies} onWeg={() => setOnbekend('')} />}
    </>
  )
}

const isNaamVan = (
  tekst: string,
  { naam, aliassen }: { readonly naam: string; readonly aliassen: readonly string[] },
) => [naam, ...aliassen].some((kandidaat) => kandidaat.toLowerCase() === tekst.toLowerCase())

type NieuwProps = {
  readonly naam: string
  readonly onKlaar: (partij: GekozenPartij) => void
  readonly onWeg: () => void
}

function NieuweOrganisatie({ naam, onKlaar, onWeg }: NieuwProps) {
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(partnersContract.createOrganisatie, { body: { naam, soort: 'overig' } }),
    onSuccess: async ({ id, naam: vastgelegd }) => {
      onKlaar({ organisatieId: id, naam: vastgelegd, tekst: vastgelegd })
      await queryClient.invalidateQueries({ queryKey: ['organisaties'] })
    },
  })
  return (
    <div className="melder melder-letop" role="status">
      <div className="stapel-s">
        <p>
          <b>‘{naam}’ staat niet in de lijst met organisaties.</b> Soort en andere namen vul je in bij Organisaties.
        </p>
        {error && <Foutvak fout={error} />}
        <div className="knoppen">
          <button className="knop knop-klein" type="button" disabled={isPending} onClick={() => mutate()}>
            Maak organisatie ‘{naam}’
          </button>
          <button className="knop knop-stil knop-klein" type="button" onClick={onWeg}>
            Laat weg
          </button>
        </div>
      </div>
    </div>
  )
}
