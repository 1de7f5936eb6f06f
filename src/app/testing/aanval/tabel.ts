type Kolom = { readonly naam: string; readonly soort: string; readonly gemaakt: boolean }
export type Tabel = { readonly naam: string; readonly kolommen: readonly Kolom[]; readonly sleutel: readonly string[] }

/** The columns that can be written, as SQL. */
export const schrijfbaar = ({ kolommen }: Pick<Tabel, 'kolommen'>): string =>
  kolommen.flatMap(({ naam, gemaakt }) => (gemaakt ? [] : [`"${naam}"`])).join(', ')
