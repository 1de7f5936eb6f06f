import type pg from 'pg'
import { schrijfbaar, type Tabel } from './tabel.ts'

/** Written beside every act, also a refused one, or by reading alone. */
const NAAST_DE_DAAD = /^toegang[.](sessie|inlogrem|aanmelding)$|^programma[.]bezoek$/

/** Each statement that writes says in which table; only there something can differ from the copy. */
const BEWAKING = `
  create schema kopie;
  create table kopie.geraakt (tabel text not null);
  create function kopie.noteer() returns trigger language plpgsql security definer as $$
  begin
    if current_setting('proef.stil', true) is distinct from 'ja' then
      insert into kopie.geraakt values (tg_argv[0]);
    end if;
    return null;
  end $$;
  grant usage on schema kopie to public`

/** How everything was stored at one moment, to compare with and to go back to. */
export function createProefkopie(client: pg.Client, tabellen: readonly Tabel[]) {
  const geraakt = new Set<string>()

  const look = async (): Promise<readonly Tabel[]> => {
    const { rows } = await client.query<{ tabel: string }>('delete from kopie.geraakt returning tabel')
    for (const { tabel } of rows) geraakt.add(tabel)
    return tabellen.filter(({ naam }) => geraakt.has(naam))
  }

  return {
    keep: async (): Promise<void> => {
      await client.query(BEWAKING)
      for (const { naam } of tabellen) {
        await client.query(`create table kopie."${naam}" as select * from ${naam};
          create trigger proef after insert or update or delete on ${naam} execute function kopie.noteer('${naam}');
          alter table ${naam} enable always trigger proef`)
      }
    },
    /** The tables that hold something else than at that moment, in this gemeente or in any. */
    listVeranderd: async (gemeente?: number): Promise<readonly string[]> => {
      const veranderd: string[] = []
      for (const { naam, kolommen } of await look()) {
        if (NAAST_DE_DAAD.test(naam)) continue
        const perGemeente = kolommen.some((kolom) => kolom.naam === 'gemeente_id')
        if (gemeente !== undefined && !perGemeente) continue
        const som = (tabel: string) => `select md5(string_agg(t::text, '|' order by t::text)) as som from ${tabel} t
          where ${gemeente === undefined ? 'true' : `gemeente_id = ${gemeente}`}`
        const { rows } = await client.query<{ ja: boolean }>(
          `select (${som(naam)}) is distinct from (${som(`kopie."${naam}"`)}) as ja`,
        )
        if (rows[0]?.ja === true) veranderd.push(naam)
      }
      return veranderd
    },
    /** Stored again as it was. */
    restore: async (): Promise<void> => {
      const stappen = (await look()).map((tabel) => {
        const kolommen = schrijfbaar(tabel)
        return `delete from ${tabel.naam}; insert into ${tabel.naam} (${kolommen}) select ${kolommen} from kopie."${tabel.naam}"`
      })
      if (stappen.length === 0) return
      for (let keer = 1; ; keer += 1) {
        try {
          await client.query(`begin; set local proef.stil = 'ja'; ${stappen.join('; ')}; commit`)
          return geraakt.clear()
        } catch (fout) {
          await client.query('rollback')
          // What the application still does after its answer may stand in the way.
          if (keer > 5) throw fout
        }
      }
    },
  }
}
