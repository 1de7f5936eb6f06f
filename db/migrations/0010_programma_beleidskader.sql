-- Beleidskaders: the nota's, plans, agreements and rules that a programme carries out.
create table programma.beleidskader (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort in
    ('kadernota', 'nota', 'plan_van_aanpak', 'beleidsregel', 'uitvoeringsagenda', 'convenant', 'akkoord')),
  titel text not null check (length(titel) between 1 and 300),
  vastgesteld_door text check (vastgesteld_door in ('raad', 'college', 'burgemeester', 'extern')),
  vastgesteld_op date,
  geldig_van date,
  -- The last day on which it holds.
  geldig_tot date,
  document_url text not null default '' check (length(document_url) <= 2000 and document_url ~ '^(https?://.*)?$'),
  toelichting text not null default '' check (length(toelichting) <= 5000),
  versie integer not null default 1,
  gewijzigd_op timestamptz not null,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id),
  check (geldig_van <= geldig_tot)
);

-- What a source says about it. A statement is never changed: it is added, and it may be taken away and put back.
create table programma.beleidsbron (
  gemeente_id integer not null,
  id uuid not null,
  beleidskader_id uuid not null,
  bron text not null check (length(bron) between 1 and 300),
  door text check (door in ('raad', 'college', 'burgemeester', 'extern')),
  op date,
  geldig_tot date,
  medewerker_id uuid not null,
  tijd timestamptz not null,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, beleidskader_id) references programma.beleidskader (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  check (num_nonnulls(door, op, geldig_tot) > 0)
);
create index beleidsbron_beleidskader on programma.beleidsbron (gemeente_id, beleidskader_id, tijd);

-- Which of the contradicting statements holds; the newest of a field counts. Without a source: what was filled in itself.
create table programma.beleidskeuze (
  gemeente_id integer not null,
  id uuid not null,
  beleidskader_id uuid not null,
  veld text not null check (veld in ('door', 'op', 'geldigTot')),
  bron_id uuid,
  -- The values there were to choose from: another value later asks for a new choice.
  tussen text[] not null check (cardinality(tussen) > 1),
  reden text not null check (length(reden) between 1 and 1000),
  medewerker_id uuid not null,
  tijd timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, beleidskader_id) references programma.beleidskader (gemeente_id, id),
  foreign key (gemeente_id, bron_id) references programma.beleidsbron (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index beleidskeuze_beleidskader on programma.beleidskeuze (gemeente_id, beleidskader_id, tijd desc);

-- What carries it out: a programme or something in it. `record_id` of a programme is the programme itself.
create table programma.beleidskoppeling (
  gemeente_id integer not null,
  beleidskader_id uuid not null,
  record_id uuid not null,
  programma_id uuid not null,
  soort text not null check (soort in ('programma', 'prioriteit', 'inzet', 'actie')),
  primary key (gemeente_id, beleidskader_id, record_id),
  foreign key (gemeente_id, beleidskader_id) references programma.beleidskader (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id)
);
create index beleidskoppeling_record on programma.beleidskoppeling (gemeente_id, record_id);

do $$
declare tabel text;
begin
  foreach tabel in array array['beleidskader', 'beleidsbron', 'beleidskeuze', 'beleidskoppeling'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format(
      'create policy bereik on programma.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert, update on programma.beleidskader, programma.beleidsbron to :app_rol;
grant select, insert on programma.beleidskeuze to :app_rol;
grant select, insert, delete on programma.beleidskoppeling to :app_rol;
