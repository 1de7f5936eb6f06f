-- The programme: programma, prioriteit, inzet, actie with its parties, doel, resultaat, and who changed what.
-- A partner (bereik 'eigen') sees only acties to which its own organisatie is a party, and what stands above them.
create schema programma;
grant usage on schema programma to :app_rol;

create table programma.programma (
  gemeente_id integer not null,
  id uuid not null,
  jaar integer not null check (jaar between 1990 and 2100),
  titel text not null check (length(titel) between 1 and 300),
  status text not null default 'concept' check (status in ('concept')),
  bestand_id uuid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now(),
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id),
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id)
);
create index programma_jaar on programma.programma (gemeente_id, jaar desc, id) where verwijderd_op is null;

-- `bron` says where it stood: {inlezingId, plaatsen}, null when made by hand.
-- `volgorde` orders siblings; a new place is a number between its neighbours.
create table programma.prioriteit (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  volgorde double precision not null,
  naam text not null check (length(naam) between 1 and 500),
  bron jsonb,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id)
);
create index prioriteit_programma on programma.prioriteit (gemeente_id, programma_id, volgorde);

create table programma.inzet (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  prioriteit_id uuid not null,
  volgorde double precision not null,
  inzet text not null check (length(inzet) <= 2000),
  ambitie text not null check (length(ambitie) <= 5000),
  bron jsonb,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, prioriteit_id) references programma.prioriteit (gemeente_id, id)
);
create index inzet_programma on programma.inzet (gemeente_id, programma_id, volgorde);

create table programma.actie (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  inzet_id uuid not null,
  volgorde double precision not null,
  hoe text not null check (length(hoe) between 1 and 5000),
  planning jsonb not null,
  notitie text not null default '' check (length(notitie) <= 10000),
  -- The organisaties of actie_partij, repeated here because a policy may not read the table it guards.
  partij_ids uuid[] not null default '{}',
  bron jsonb,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, inzet_id) references programma.inzet (gemeente_id, id)
);
create index actie_programma on programma.actie (gemeente_id, programma_id, volgorde);

-- `tekst` is the name as the document wrote it; without an organisatie nobody has said yet which one is meant.
create table programma.actie_partij (
  gemeente_id integer not null,
  actie_id uuid not null,
  nummer integer not null,
  programma_id uuid not null,
  organisatie_id uuid,
  rol text not null check (rol in ('trekker', 'partner')),
  tekst text not null,
  primary key (gemeente_id, actie_id, nummer),
  unique (gemeente_id, actie_id, organisatie_id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id)
);
create index actie_partij_programma on programma.actie_partij (gemeente_id, programma_id);
create index actie_partij_organisatie on programma.actie_partij (gemeente_id, organisatie_id, actie_id);

create table programma.doel (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  prioriteit_id uuid,
  inzet_id uuid,
  volgorde double precision not null,
  tekst text not null check (length(tekst) between 1 and 5000),
  indicator text not null default '',
  richting text not null check (richting in ('daling', 'stijging', 'niveau')),
  wijze text check (wijze in ('met', 'naar', 'op', 'binnen')),
  waarde double precision,
  eenheid text not null default '',
  basisjaar integer,
  doeljaar integer,
  kwalitatief boolean not null default false,
  bron jsonb,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, prioriteit_id) references programma.prioriteit (gemeente_id, id),
  foreign key (gemeente_id, inzet_id) references programma.inzet (gemeente_id, id)
);
create index doel_programma on programma.doel (gemeente_id, programma_id, volgorde);

-- Figures and facts that an account reports, as the document phrases them.
create table programma.resultaat (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  volgorde double precision not null,
  tekst text not null check (length(tekst) between 1 and 5000),
  getal double precision,
  wat text not null default '',
  eenheid text not null default '',
  jaar integer,
  benadering text check (benadering in ('ruim', 'circa', 'bijna')),
  negatief boolean not null default false,
  thema text not null default '',
  bron jsonb,
  versie integer not null default 1,
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id)
);
create index resultaat_programma on programma.resultaat (gemeente_id, programma_id, volgorde);

-- One line per act on a record: the fields from and to. `batch` holds together what one act did.
create table programma.wijziging (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  soort text not null,
  record_id uuid not null,
  daad text not null check (daad in ('gemaakt', 'gewijzigd', 'verplaatst', 'verwijderd', 'teruggezet')),
  velden jsonb not null,
  herkomst text not null check (herkomst in ('hand', 'document')),
  batch uuid not null,
  medewerker_id uuid not null,
  tijd timestamptz not null default now(),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index wijziging_record on programma.wijziging (gemeente_id, record_id, tijd desc);
create index wijziging_programma on programma.wijziging (gemeente_id, programma_id, tijd desc);

do $$
declare tabel text;
begin
  foreach tabel in array array['programma', 'prioriteit', 'inzet', 'actie', 'actie_partij', 'doel', 'resultaat', 'wijziging'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
end $$;

-- Restrictive: on top of the gemeente. What a partner may not see does not exist for it.
create policy bereik on programma.actie as restrictive using (
  (select platform.bereik()) = 'alles' or (select platform.organisatie_id()) = any (partij_ids));
create policy bereik on programma.actie_partij as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.actie a
             where a.gemeente_id = actie_partij.gemeente_id and a.id = actie_partij.actie_id and a.verwijderd_op is null));
create policy bereik on programma.inzet as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.actie a
             where a.gemeente_id = inzet.gemeente_id and a.inzet_id = inzet.id and a.verwijderd_op is null));
create policy bereik on programma.prioriteit as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.inzet i
             where i.gemeente_id = prioriteit.gemeente_id and i.prioriteit_id = prioriteit.id and i.verwijderd_op is null));
create policy bereik on programma.programma as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.actie a
             where a.gemeente_id = programma.gemeente_id and a.programma_id = programma.id and a.verwijderd_op is null));
create policy bereik on programma.doel as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.inzet i
             where i.gemeente_id = doel.gemeente_id and i.id = doel.inzet_id and i.verwijderd_op is null));
create policy bereik on programma.resultaat as restrictive using ((select platform.bereik()) = 'alles');
create policy bereik on programma.wijziging as restrictive using ((select platform.bereik()) = 'alles');
create policy bereik on documenten.bestand as restrictive using ((select platform.bereik()) = 'alles');

grant select, insert, update on
  programma.programma, programma.prioriteit, programma.inzet, programma.actie, programma.doel, programma.resultaat to :app_rol;
grant select, insert, update, delete on programma.actie_partij to :app_rol;
grant select, insert on programma.wijziging to :app_rol;

-- Search in Dutch: stems without accents, and trigrams for typing errors.
alter table programma.prioriteit add column zoek tsvector generated always as (to_tsvector('platform.nederlands', naam)) stored;
alter table programma.inzet add column zoek tsvector
  generated always as (to_tsvector('platform.nederlands', inzet || ' ' || ambitie)) stored;
alter table programma.actie add column zoek tsvector
  generated always as (to_tsvector('platform.nederlands', hoe || ' ' || notitie)) stored;
alter table programma.doel add column zoek tsvector generated always as (to_tsvector('platform.nederlands', tekst)) stored;
create index prioriteit_zoek on programma.prioriteit using gin (zoek);
create index inzet_zoek on programma.inzet using gin (zoek);
create index actie_zoek on programma.actie using gin (zoek);
create index doel_zoek on programma.doel using gin (zoek);
create index actie_trigram on programma.actie using gin (platform.zonder_accenten(lower(hoe)) gin_trgm_ops);
create index inzet_trigram on programma.inzet using gin (platform.zonder_accenten(lower(inzet)) gin_trgm_ops);
create index prioriteit_trigram on programma.prioriteit using gin (platform.zonder_accenten(lower(naam)) gin_trgm_ops);
