-- What people ask about the data that is kept of them (AVG 15 to 18), and what was decided.
create table bewaring.verzoek (
  gemeente_id integer not null,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  soort text not null check (soort in ('inzage', 'rectificatie', 'verwijdering', 'beperking')),
  naam text not null check (length(naam) between 1 and 200),
  email text check (length(email) <= 254),
  -- What to look for in the registers: the name, an address, an e-mail address.
  zoekwoorden text[] not null check (cardinality(zoekwoorden) between 1 and 5),
  toelichting text not null check (length(toelichting) <= 5000),
  ontvangen_op date not null,
  verlengd_op date check (verlengd_op >= ontvangen_op),
  verlengreden text check (length(verlengreden) between 10 and 1000),
  uitkomst text check (uitkomst in ('toegewezen', 'deels', 'afgewezen')),
  besluit text check (length(besluit) between 10 and 10000),
  besloten_op timestamptz,
  besloten_door uuid,
  ingeschreven_op timestamptz not null,
  ingeschreven_door uuid not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, nummer),
  foreign key (gemeente_id, besloten_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, ingeschreven_door) references toegang.medewerker (gemeente_id, id),
  check (num_nonnulls(verlengd_op, verlengreden) in (0, 2)),
  check (num_nonnulls(uitkomst, besluit, besloten_op, besloten_door) in (0, 4))
);

-- AVG 19: whom a correction, erasure or restriction was passed on to.
create table bewaring.ontvanger (
  gemeente_id integer not null,
  id uuid not null,
  verzoek_id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  email text check (length(email) <= 254),
  wat text not null check (length(wat) between 10 and 2000),
  gemeld_op timestamptz not null,
  gemeld_door uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verzoek_id) references bewaring.verzoek (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, gemeld_door) references toegang.medewerker (gemeente_id, id)
);
create index ontvanger_verzoek on bewaring.ontvanger (gemeente_id, verzoek_id, gemeld_op);

do $$
declare tabel text;
begin
  foreach tabel in array array['verzoek', 'ontvanger'] loop
    execute format('alter table bewaring.%I enable row level security', tabel);
    execute format('alter table bewaring.%I force row level security', tabel);
    execute format('create policy gemeente on bewaring.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format('create policy bereik on bewaring.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;
grant select, insert, update, delete on bewaring.verzoek to :app_rol;
grant select, insert on bewaring.ontvanger to :app_rol;
