/** Why a message did not go; kept with it, without anything about the person it was for. */
export const POSTFOUTEN = {
  adres_geweigerd: 'De mailserver van de ontvanger kent dit adres niet. Controleer het adres.',
  bericht_geweigerd: 'De mailserver heeft dit bericht geweigerd.',
  doorsturen_geweigerd: 'De mailserver wil voor dit adres geen mail aannemen. Vraag de beheerder van de mailserver.',
  mailserver_vraagt_geduld: 'De mailserver vroeg om het later nog eens te proberen.',
  verbinding_verbroken: 'De verbinding met de mailserver brak af tijdens het versturen.',
  geen_antwoord: 'De mailserver geeft geen antwoord.',
  geen_veilige_verbinding: 'Er komt geen veilige verbinding met de mailserver tot stand.',
  inloggen_geweigerd: 'De mailserver weigert de gebruiker of het wachtwoord.',
  afzender_geweigerd: 'De mailserver weigert de afzender van Baken.',
} as const

export type Postfout = keyof typeof POSTFOUTEN

/** What became of one attempt. */
export type Uitkomst =
  /** The server took the message over. */
  | { readonly soort: 'verstuurd' }
  /** The server said: not now. */
  | { readonly soort: 'later'; readonly fout: Postfout }
  /** The server said: never. */
  | { readonly soort: 'nooit'; readonly fout: Postfout }
  /**
   * The server itself is the matter: no other message will get through now. `telt`: it broke while this message was under
   * way, so the message may be the cause and has to wait its turn.
   */
  | { readonly soort: 'storing'; readonly fout: Postfout; readonly telt: boolean }
