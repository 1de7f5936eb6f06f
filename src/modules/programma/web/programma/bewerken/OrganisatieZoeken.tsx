import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Organisatie } from '../../../../partners/public.ts'
import { alleOrganisatiesQuery } from '../../../../partners/web/public.ts'
import { NieuweOrganisatie } from './NieuweOrganisatie.tsx'

export type GekozenOrganisatie = { readonly organisatieId: string; readonly naam: string }

type Props = {
  readonly label: string
  /** Ids that cannot be chosen again. */
  readonly gekozen: readonly string[]
  /** A name to make an organisatie of, without typing it. */
  readonly voorstel?: string
  readonly onKies: (organisatie: GekozenOrganisatie) => void
}

/** Search box for an organisatie; a name that is not in the list can become a new one. */
export function OrganisatieZoeken({ label, gekozen, voorstel = '', onKies }: Props) {
  const magMaken = useMag('organisatie:edit')
  const { data: organisaties = [] } = useQuery(alleOrganisatiesQuery)
  const [getypt, setGetypt] = useState('')
  const [ronde, setRonde] = useState(0)
  const vrij = organisaties.filter(({ id }) => !gekozen.includes(id))
  const nieuw = getypt || voorstel

  const kies = ({ id, naam }: Pick<Organisatie, 'id' | 'naam'>) => {
    onKies({ organisatieId: id, naam })
    setGetypt('')
    // A new search box: empty, and ready for the next name.
    setRonde(ronde + 1)
  }
  const readTekst = (tekst: string) => {
    const naam = tekst.trim()
    const bekend = vrij.find((organisatie) => isNaamVan(naam, organisatie))
    if (bekend) kies(bekend)
    else setGetypt(organisaties.some((organisatie) => isNaamVan(naam, organisatie)) ? '' : naam)
  }
  return (
    <>
      <Zoekkeuze
        key={ronde}
        label={label}
        plaatshouder="Zoek op naam"
        keuzes={vrij.map(({ id, naam, aliassen }) => ({ waarde: id, label: naam, bij: aliassen.join(', ') }))}
        waarde={null}
        onWijzig={(id) => {
          const organisatie = vrij.find((kandidaat) => kandidaat.id === id)
          if (organisatie) kies(organisatie)
        }}
        {...(magMaken && { onEigenTekst: readTekst })}
      />
      {magMaken && nieuw !== '' && <NieuweOrganisatie key={nieuw} naam={nieuw} onKlaar={kies} />}
    </>
  )
}

const isNaamVan = (tekst: string, { naam, aliassen }: Organisatie): boolean =>
  [naam, ...aliassen].some((kandidaat) => kandidaat.toLowerCase() === tekst.toLowerCase())
