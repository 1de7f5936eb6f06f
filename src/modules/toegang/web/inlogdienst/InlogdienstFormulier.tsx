import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { Tekstvak } from '../../../../platform/web/formulier/Tekstvak.tsx'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../platform/web/formulier/Vink.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { Claimregels } from './Claimregels.tsx'
import type { InlogdienstFormulierStaat } from './useInlogdienstFormulier.ts'

type Deel = { readonly formulier: InlogdienstFormulierStaat }
type Props = Deel & { readonly knop: string; readonly heeftGeheim: boolean }

export const InlogdienstFormulier = ({ formulier, knop, heeftGeheim }: Props) => (
  <>
    {formulier.fout && <Foutvak fout={formulier.fout} />}
    <OnopgeslagenWacht actief={formulier.gewijzigd} />
    <form className="stapel formulier-smal" noValidate onSubmit={formulier.verzend}>
      <Dienst formulier={formulier} heeftGeheim={heeftGeheim} />
      <Mensen formulier={formulier} />
      <Kaart titel="Wie krijgt welke rol" lijf>
        <p>
          De regels gelden elke keer dat iemand inlogt. Wat een regel gaf en niet meer geeft, gaat weg. Rollen die een
          beheerder met de hand gaf, blijven.
        </p>
        <Claimregels {...formulier.veld('claimregels')} />
      </Kaart>
      <div className="knoppen">
        <button className="knop knop-hoofd" type="submit" aria-disabled={formulier.bezig}>
          {knop}
        </button>
        <Link className="knop" to="/beheer/inlogdiensten">
          Annuleren
        </Link>
      </div>
    </form>
  </>
)

const Dienst = ({ formulier, heeftGeheim }: Deel & Pick<Props, 'heeftGeheim'>) => (
  <Kaart titel="De dienst" lijf>
    <Tekstveld label="Naam op de knop" hint="Op het inlogscherm staat: Log in met …" {...formulier.veld('naam')} />
    <Tekstveld
      label="Adres van de issuer"
      hint="Letter voor letter zoals de dienst zichzelf noemt."
      type="url"
      spellCheck={false}
      {...formulier.veld('issuer')}
    />
    <Tekstveld label="Client-id" spellCheck={false} autoComplete="off" {...formulier.veld('clientId')} />
    <Tekstveld
      label="Geheim van de client"
      hint={
        heeftGeheim
          ? 'Er is een geheim bewaard. Vul alleen iets in om het te vervangen.'
          : 'Wordt verzegeld bewaard en daarna nooit meer getoond.'
      }
      type="password"
      autoComplete="new-password"
      {...formulier.veld('clientGeheim')}
    />
    <Tekstveld label="Scopes" spellCheck={false} {...formulier.veld('scopes')} />
    <Vink aan={formulier.waarden.aan} onWijzig={(aan) => formulier.zet('aan', aan)}>
      Toon deze dienst op het inlogscherm
    </Vink>
  </Kaart>
)

const Mensen = ({ formulier }: Deel) => (
  <Kaart titel="Wie er binnenkomt" lijf>
    <Tekstveld label="Claim met de naam" spellCheck={false} {...formulier.veld('claimNaam')} />
    <Tekstveld label="Claim met het e-mailadres" spellCheck={false} {...formulier.veld('claimEmail')} />
    <Vink aan={formulier.waarden.maaktMedewerkers} onWijzig={(maakt) => formulier.zet('maaktMedewerkers', maakt)}>
      Wie nog niet bekend is en volgens de regels een rol krijgt, wordt vanzelf medewerker
    </Vink>
    <Vink aan={formulier.waarden.vertrouwtEmail} onWijzig={(vertrouwt) => formulier.zet('vertrouwtEmail', vertrouwt)}>
      Wie hetzelfde e-mailadres heeft als een medewerker, is die medewerker. Kies dit alleen als de dienst elk adres
      zelf nakijkt.
    </Vink>
    <Tekstvak
      label="Waarden van amr of acr die als tweede stap tellen"
      hint="Eén per regel, bijvoorbeeld mfa. Leeg: Baken vraagt zelf om een tweede stap."
      rows={2}
      spellCheck={false}
      {...formulier.veld('tweedeFactor')}
    />
  </Kaart>
)
