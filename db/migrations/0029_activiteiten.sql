-- Dated happenings: trainings, markets, checks, campaigns. A partner (bereik 'eigen') sees those it organises or takes part in.
create schema activiteiten;
grant usage on schema activiteiten to :app_rol;

-- Only what a gemeente chose otherwise than the standard list, and what it added.
create table activiteiten.soort (
  gemeente_id integer not null,
  code text not null check (code ~ '^[a-z0-9_]{1,40}$'),
  naam text not null check (length(naam) between 1 and 60),
  actief boolean not null,
  versie integer not null default 1,
  primary key (gemeente_id, code)
);

-- Wijken and their buurten, as CBS divides a gemeente.
create table activiteiten.gebied (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 100),
  -- Of a buurt: its wijk.
  wijk_id uuid,
  code text check (code ~ '^(WK[0-9]{6}|BU[0-9]{8})$'),
  actief boolean not null default true,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, code),
  check (code is null or (wijk_id is null) = (left(code, 2) = 'WK')),
  foreign key (gemeente_id, wijk_id) references activiteiten.gebied (gemeente_id, id)
);
create index gebied_wijk on activiteiten.gebied (gemeente_id, wijk_id);

-- From when a gemeente keeps this register completely: figures of before say so.
create table activiteiten.instelling (
  gemeente_id integer not null primary key,
  volledig_vanaf date,
  versie integer not null default 1
);

-- The rule by which a series was made; its occurrences are activiteiten.
create table activiteiten.reeks (
  gemeente_id integer not null,
  id uuid not null,
  regel jsonb not null,
  gemaakt_op timestamptz not null,
  primary key (gemeente_id, id)
);

create table activiteiten.activiteit (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort ~ '^[a-z0-9_]{1,40}$'),
  titel text not null check (length(titel) between 1 and 200),
  van date not null,
  tot date not null check (tot >= van and tot - van <= 366),
  begin_tijd time(0),
  eind_tijd time(0),
  plaats text not null default '' check (length(plaats) <= 200),
  wijk_id uuid,
  buurt_id uuid,
  status text not null default 'gepland' check (status in ('gepland', 'gedaan', 'afgelast')),
  -- Why it was called off.
  reden text not null default '' check (length(reden) <= 1000),
  bereik integer check (bereik between 0 and 10000000),
  precisie text check (precisie in ('exact', 'geschat', 'ruim')),
  resultaat text not null default '' check (length(resultaat) <= 5000),
  handelingsperspectief text not null default '' check (length(handelingsperspectief) <= 5000),
  -- The organisaties of activiteit_partij, repeated here because a policy may not read the table it guards.
  partij_ids uuid[] not null default '{}' check (cardinality(partij_ids) <= 40),
  reeks_id uuid,
  -- The day that the rule of the series gave it; it may have been moved since.
  reeks_dag date,
  -- Changed on its own: a change of the rest of the series passes it by.
  los boolean not null default false,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  verwijderd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, reeks_id, reeks_dag),
  check ((bereik is null) = (precisie is null)),
  check ((reeks_id is null) = (reeks_dag is null)),
  check (eind_tijd is null or begin_tijd is not null),
  check (status <> 'afgelast' or reden <> ''),
  check (buurt_id is null or wijk_id is not null),
  foreign key (gemeente_id, reeks_id) references activiteiten.reeks (gemeente_id, id),
  foreign key (gemeente_id, wijk_id) references activiteiten.gebied (gemeente_id, id),
  foreign key (gemeente_id, buurt_id) references activiteiten.gebied (gemeente_id, id),
  foreign key (gemeente_id, gemaakt_door) references toegang.medewerker (gemeente_id, id)
);
create index activiteit_dag on activiteiten.activiteit (gemeente_id, van desc, id desc) where verwijderd_op is null;
create index activiteit_soort on activiteiten.activiteit (gemeente_id, soort, van desc, id desc) where verwijderd_op is null;
create index activiteit_wijk on activiteiten.activiteit (gemeente_id, wijk_id, van desc, id desc) where verwijderd_op is null;
create index activiteit_buurt on activiteiten.activiteit (gemeente_id, buurt_id) where buurt_id is not null;
create index activiteit_partijen on activiteiten.activiteit using gin (partij_ids);
create index activiteit_maker on activiteiten.activiteit (gemeente_id, gemaakt_door, gemaakt_op desc);
-- All that a telling asks, and what the policy asks: it never has to visit the table.
create index activiteit_telling on activiteiten.activiteit (gemeente_id, van, soort, wijk_id, buurt_id, precisie)
  include (bereik, partij_ids) where status = 'gedaan' and verwijderd_op is null;

create table activiteiten.activiteit_partij (
  gemeente_id integer not null,
  activiteit_id uuid not null,
  organisatie_id uuid not null,
  rol text not null check (rol in ('organisator', 'partner')),
  primary key (gemeente_id, activiteit_id, organisatie_id),
  foreign key (gemeente_id, activiteit_id) references activiteiten.activiteit (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id)
);
create index activiteit_partij_organisatie on activiteiten.activiteit_partij (gemeente_id, organisatie_id);

create table activiteiten.activiteit_actie (
  gemeente_id integer not null,
  activiteit_id uuid not null,
  programma_id uuid not null,
  actie_id uuid not null,
  -- The moment of the actie that it counts for; null: it only belongs to the actie.
  sleutel text check (sleutel ~ '^[0-9a-z_-]{1,80}$'),
  -- The day that this activiteit recorded the moment as done; undoing takes back only that.
  vastgelegd_op date,
  primary key (gemeente_id, activiteit_id, actie_id),
  foreign key (gemeente_id, activiteit_id) references activiteiten.activiteit (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id)
);
create index activiteit_actie_actie on activiteiten.activiteit_actie (gemeente_id, actie_id, activiteit_id);
create index activiteit_actie_programma on activiteiten.activiteit_actie (gemeente_id, programma_id);

create table activiteiten.kanaal (
  gemeente_id integer not null,
  activiteit_id uuid not null,
  soort text not null check (soort in
    ('website', 'gemeentepagina', 'persbericht', 'sociale_media', 'tekstkar', 'bijeenkomst', 'nieuwsbrief', 'brief')),
  dag date,
  stand text not null check (stand in ('gepland', 'geplaatst', 'vervallen')),
  primary key (gemeente_id, activiteit_id, soort),
  foreign key (gemeente_id, activiteit_id) references activiteiten.activiteit (gemeente_id, id) on delete cascade
);

create table activiteiten.bijlage (
  gemeente_id integer not null,
  id uuid not null,
  activiteit_id uuid not null,
  bestand_id uuid not null,
  -- A photo may be published: then somebody who cannot see it reads this.
  is_foto boolean not null,
  alt text not null default '' check (length(alt) <= 500),
  geplaatst_op timestamptz not null,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, activiteit_id) references activiteiten.activiteit (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id)
);
create index bijlage_activiteit on activiteiten.bijlage (gemeente_id, activiteit_id, geplaatst_op desc);
create index bijlage_bestand on activiteiten.bijlage (gemeente_id, bestand_id);

create table activiteiten.gebeurtenis (
  gemeente_id integer not null,
  id uuid not null,
  activiteit_id uuid not null,
  op timestamptz not null,
  wie uuid not null,
  wat text not null,
  bij text not null default '' check (length(bij) <= 1000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, activiteit_id) references activiteiten.activiteit (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, wie) references toegang.medewerker (gemeente_id, id)
);
create index gebeurtenis_activiteit on activiteiten.gebeurtenis (gemeente_id, activiteit_id, op desc);
create index gebeurtenis_wie on activiteiten.gebeurtenis (gemeente_id, wie);

do $$
declare tabel text;
begin
  foreach tabel in array array['soort', 'gebied', 'instelling', 'reeks', 'activiteit', 'activiteit_partij', 'activiteit_actie',
    'kanaal', 'bijlage', 'gebeurtenis'] loop
    execute format('alter table activiteiten.%I enable row level security', tabel);
    execute format('alter table activiteiten.%I force row level security', tabel);
    execute format(
      'create policy gemeente on activiteiten.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
  foreach tabel in array array['activiteit_partij', 'activiteit_actie', 'kanaal', 'bijlage', 'gebeurtenis'] loop
    execute format(
      'create policy bereik on activiteiten.%1$I as restrictive using (
         (select platform.bereik()) = ''alles''
         or exists (select from activiteiten.activiteit a
                    where a.gemeente_id = %1$I.gemeente_id and a.id = %1$I.activiteit_id and a.verwijderd_op is null))', tabel);
  end loop;
end $$;
create policy bereik on activiteiten.activiteit as restrictive using (
  (select platform.bereik()) = 'alles' or (select platform.organisatie_id()) = any (partij_ids));
-- A partner has no use for the rule of a series: its own occurrences say when.
create policy bereik on activiteiten.reeks as restrictive using ((select platform.bereik()) = 'alles');

drop policy bereik on documenten.bestand;
create policy bereik on documenten.bestand as restrictive using (
  (select platform.bereik()) = 'alles'
  or geplaatst_door = (select platform.medewerker_id())
  or exists (select from programma.bijlage b
             where b.gemeente_id = bestand.gemeente_id and b.bestand_id = bestand.id and b.verwijderd_op is null)
  or exists (select from activiteiten.bijlage b
             where b.gemeente_id = bestand.gemeente_id and b.bestand_id = bestand.id and b.verwijderd_op is null));

-- What an agenda address shows; those there were show what they showed.
alter table programma.agendafeed add column inhoud text not null default 'momenten'
  check (inhoud in ('momenten', 'activiteiten', 'alles'));

grant select, insert, update on
  activiteiten.soort, activiteiten.gebied, activiteiten.instelling, activiteiten.activiteit, activiteiten.bijlage to :app_rol;
grant select, insert on activiteiten.reeks, activiteiten.gebeurtenis to :app_rol;
grant select, insert, update, delete on
  activiteiten.activiteit_partij, activiteiten.activiteit_actie, activiteiten.kanaal to :app_rol;
