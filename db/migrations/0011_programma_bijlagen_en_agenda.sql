-- Files beside what was reported, and the secret address under which a calendar program reads the moments.
create table programma.bijlage (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  actie_id uuid not null,
  -- The moment it belongs to; null: to the actie as a whole.
  sleutel text,
  bestand_id uuid not null,
  geplaatst_op timestamptz not null default now(),
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id)
);
create index bijlage_actie on programma.bijlage (gemeente_id, actie_id, geplaatst_op desc);
create index bijlage_bestand on programma.bijlage (gemeente_id, bestand_id);

-- Only the hash of the secret is kept: who reads the database cannot subscribe.
create table programma.agendafeed (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  naam text not null check (length(naam) between 1 and 100),
  alleen_mijn boolean not null,
  geheim_hash bytea not null check (length(geheim_hash) = 32),
  aangemaakt_op timestamptz not null default now(),
  gelezen_op timestamptz,
  ingetrokken_op timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, geheim_hash),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index agendafeed_medewerker on programma.agendafeed (gemeente_id, medewerker_id);

alter table programma.bijlage enable row level security;
alter table programma.bijlage force row level security;
create policy gemeente on programma.bijlage using (gemeente_id = (select platform.gemeente_id()));
create policy bereik on programma.bijlage as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.actie a
             where a.gemeente_id = bijlage.gemeente_id and a.id = bijlage.actie_id and a.verwijderd_op is null));

alter table programma.agendafeed enable row level security;
alter table programma.agendafeed force row level security;
create policy gemeente on programma.agendafeed using (gemeente_id = (select platform.gemeente_id()));
-- A calendar program is nobody yet when it shows its secret; everybody else sees the own feeds.
create policy eigen on programma.agendafeed as restrictive using (
  medewerker_id = (select platform.medewerker_id()) or (select platform.medewerker_id()) is null);

-- A partner may add a file, and read those beside the acties it sees.
drop policy bereik on documenten.bestand;
create policy bereik on documenten.bestand as restrictive using (
  (select platform.bereik()) = 'alles'
  or geplaatst_door = (select platform.medewerker_id())
  or exists (select from programma.bijlage b
             where b.gemeente_id = bestand.gemeente_id and b.bestand_id = bestand.id and b.verwijderd_op is null));

grant select, insert, update on programma.bijlage, programma.agendafeed to :app_rol;
