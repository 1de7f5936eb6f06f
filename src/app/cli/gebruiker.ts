import { createGebruiker, resetGebruiker } from '../gebruiker.ts'
import { ROLLEN, type Rol } from '../../modules/toegang/domain/rol.ts'
import { Invoerfout } from './Invoerfout.ts'
import type { Opdracht, Uitvoer } from './opdracht.ts'
import { parseGemeentecode, parseOpties } from './parseOpties.ts'
import { withDatabase } from './withDatabase.ts'

export const gebruiker: Opdracht = {
  hulp: `Gebruik: baken gebruiker create E-MAIL --gemeente CODE --rol ROL --naam NAAM
         baken gebruiker reset E-MAIL

create maakt een account en laat één keer het wachtwoord zien; reset geeft een account een nieuw wachtwoord
en logt het overal uit.

  --gemeente CODE   code van de gemeente (CBS), bijvoorbeeld 9990
  --rol ROL         een rol, of meer met een komma ertussen:
${ROLLEN.map((rol) => `                    ${rol}`).join('\n')}
  --naam NAAM       naam zoals anderen die zien`,
  run: async ([daad, ...args], uitvoer) => {
    if (daad === 'create') return create(args, uitvoer)
    if (daad === 'reset') return reset(args, uitvoer)
    throw new Invoerfout('Kies create of reset. Met --help zie je hoe het moet.')
  },
}

async function create(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const opties = { gemeente: { type: 'string' }, rol: { type: 'string' }, naam: { type: 'string' } } as const
  const { values, positionals } = parseOpties(args, opties, ['E-MAIL'])
  const nieuw = {
    email: positionals[0] ?? '',
    gemeenteId: parseGemeentecode(values.gemeente ?? ''),
    rollen: (values.rol ?? '').split(',').map(parseRol),
    naam: values.naam ?? '',
  }
  if (nieuw.naam === '') throw new Invoerfout('Er ontbreekt iets: --naam. Met --help zie je hoe het moet.')
  uitvoer.antwoord(await withDatabase(uitvoer, ({ appUrl }, config) => createGebruiker(appUrl, config, nieuw)))
  return 0
}

async function reset(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  const email = parseOpties(args, {}, ['E-MAIL']).positionals[0] ?? ''
  uitvoer.antwoord(await withDatabase(uitvoer, ({ appUrl }, config) => resetGebruiker(appUrl, config, email)))
  return 0
}

function parseRol(tekst: string): Rol {
  const rol = ROLLEN.find((kandidaat) => kandidaat === tekst)
  if (rol === undefined) throw new Invoerfout(`Kies met --rol een van deze rollen: ${ROLLEN.join(', ')}.`)
  return rol
}
