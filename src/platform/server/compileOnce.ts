import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type Compilable,
  type CompiledQuery,
  type RawBuilder,
} from 'kysely'
import type { DB } from './database/schema.generated.ts'

/** Writes statements, and is connected to nothing. */
const writer = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Where each value goes. */
export type Plaatsen<Waarden> = { readonly [Naam in keyof Waarden]: RawBuilder<Waarden[Naam]> }

/**
 * A statement of which Kysely writes the text once for the whole process; only the values with these names differ. For what comes with
 * every request: there writing the text takes as long as PostgreSQL takes to answer it.
 */
export function compileOnce<Waarden extends object, Rij>(
  namen: readonly (keyof Waarden)[],
  build: (db: Kysely<DB>, waarden: Plaatsen<Waarden>) => Compilable<Rij>,
): (waarden: Waarden) => CompiledQuery<Rij> {
  const naamOf = new Map<unknown, keyof Waarden>(namen.map((naam) => [{ naam }, naam]))
  let geschreven: CompiledQuery<Rij> | undefined
  const write = (): CompiledQuery<Rij> => {
    const plaatsen = Object.fromEntries([...naamOf].map(([plaats, naam]) => [naam, sql.val(plaats)]))
    // fromEntries forgets which names there are.
    return build(writer, plaatsen as Plaatsen<Waarden>).compile()
  }
  return (waarden) => {
    geschreven ??= write()
    const parameters = geschreven.parameters.map((plaats) => {
      const naam = naamOf.get(plaats)
      return naam === undefined ? plaats : waarden[naam]
    })
    return { ...geschreven, parameters }
  }
}
