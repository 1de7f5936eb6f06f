/** A document that anybody may upload. */
export const VOORBEELDTEKST = new TextEncoder().encode(`Uitvoeringsprogramma Veiligheid 2027

1. Prioriteit Haven

Inzet: toezicht op de kade
Ambitie: een rustige kade

Hoe\tWanneer\tWie
Panden samen controleren\t4 maal per jaar\tgemeente
Buurt inlichten\t2e kwartaal\tgemeente
`)
