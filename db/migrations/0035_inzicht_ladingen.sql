-- Imports of series: a file or an answer of CBS, what stands in it, and what it became. Nothing of it counts until it is confirmed.
create table inzicht.lading (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  -- Null: fetched from CBS.
  bestand_id uuid,
  soort text check (soort in ('csv', 'xlsx', 'cbs')),
  status text not null default 'wacht' check (status in (
    'wacht', 'verkent', 'te_koppelen', 'wacht_op_controle', 'controleert', 'te_beoordelen', 'wacht_op_opslaan', 'slaat_op',
    'bevestigd', 'teruggedraaid', 'mislukt', 'vervallen')),
  -- Why it failed, in a sentence for the person who sent it.
  fout text,
  -- Sheets, columns and first rows, as read.
  verkenning jsonb,
  -- What each column means, as the person decided.
  toewijzing jsonb,
  doel text check (doel in ('meetwaarden', 'bevolking')),
  bron text not null default '' check (length(bron) <= 200),
  -- Of inhabitants: which age group.
  groep text not null default '' check (groep ~ '^[a-z0-9_-]{0,20}$'),
  -- How many rows were read, right and wrong, and how many values are new, changed and the same.
  tellingen jsonb,
  -- Over the values that would be replaced: if it differs at confirming, somebody changed one since.
  afdruk text,
  versie integer not null default 1,
  begonnen_op timestamptz,
  geplaatst_door uuid not null,
  geplaatst_op timestamptz not null,
  bevestigd_door uuid,
  bevestigd_op timestamptz,
  teruggedraaid_op timestamptz,
  primary key (gemeente_id, id),
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id),
  foreign key (gemeente_id, geplaatst_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, bevestigd_door) references toegang.medewerker (gemeente_id, id)
);
create index lading_lijst on inzicht.lading (gemeente_id, geplaatst_op desc, id desc);
create index lading_bestand on inzicht.lading (gemeente_id, bestand_id) where bestand_id is not null;
create index lading_plaatser on inzicht.lading (gemeente_id, geplaatst_door);
create index lading_bevestiger on inzicht.lading (gemeente_id, bevestigd_door) where bevestigd_door is not null;

-- The right rows, some thousands a record: as columns they take a tenth of the space, and less time to write (docs/adr/0035).
create table inzicht.ladingdeel (
  gemeente_id integer not null,
  lading_id uuid not null,
  nummer integer not null,
  rij integer[] not null,
  -- Null where inhabitants are counted.
  indicator_id uuid[] not null,
  gebied text[] not null,
  jaar integer[] not null,
  periodesoort text[] not null,
  periode integer[] not null,
  waarde double precision[] not null,
  noemer double precision[] not null,
  -- Null: the file does not say, what is there stays.
  voorlopig boolean[] not null,
  context text[] not null,
  primary key (gemeente_id, lading_id, nummer),
  foreign key (gemeente_id, lading_id) references inzicht.lading (gemeente_id, id)
);

create table inzicht.ladingfout (
  gemeente_id integer not null,
  lading_id uuid not null,
  nummer integer not null,
  rij integer not null,
  kolom text not null check (length(kolom) <= 200),
  inhoud text not null check (length(inhoud) <= 200),
  melding text not null check (length(melding) <= 500),
  primary key (gemeente_id, lading_id, nummer),
  foreign key (gemeente_id, lading_id) references inzicht.lading (gemeente_id, id)
);

-- What stood there before, to put it back.
create table inzicht.ladingvoorganger (
  gemeente_id integer not null,
  lading_id uuid not null,
  nummer integer not null,
  was jsonb not null,
  primary key (gemeente_id, lading_id, nummer),
  foreign key (gemeente_id, lading_id) references inzicht.lading (gemeente_id, id)
);

-- A fetch of open data, page by page; what is fetched is not fetched again.
create table inzicht.cbsophaling (
  gemeente_id integer not null,
  id uuid not null,
  tabel text not null check (tabel in ('47022NED', '47018NED', '47013NED', '03759ned')),
  -- Kinds, indicators, years and areas that were asked for.
  vraag jsonb not null,
  status text not null default 'wacht' check (status in ('wacht', 'haalt', 'klaar', 'mislukt')),
  fout text,
  -- When the table was last changed, as CBS says.
  stand text,
  rijen integer not null default 0,
  lading_id uuid,
  begonnen_op timestamptz,
  gestart_door uuid not null,
  gestart_op timestamptz not null,
  klaar_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, lading_id) references inzicht.lading (gemeente_id, id),
  foreign key (gemeente_id, gestart_door) references toegang.medewerker (gemeente_id, id)
);
create index cbsophaling_lijst on inzicht.cbsophaling (gemeente_id, gestart_op desc, id desc);
create index cbsophaling_lading on inzicht.cbsophaling (gemeente_id, lading_id) where lading_id is not null;
create index cbsophaling_starter on inzicht.cbsophaling (gemeente_id, gestart_door);

create table inzicht.cbspagina (
  gemeente_id integer not null,
  -- What was asked, and of which state of the table: the same question needs no second answer.
  adres text not null check (length(adres) <= 4000),
  stand text not null check (length(stand) <= 100),
  rijen jsonb not null,
  opgehaald_op timestamptz not null,
  primary key (gemeente_id, adres, stand)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['lading', 'ladingdeel', 'ladingfout', 'ladingvoorganger', 'cbsophaling', 'cbspagina'] loop
    execute format('alter table inzicht.%I enable row level security', tabel);
    execute format('alter table inzicht.%I force row level security', tabel);
    execute format('create policy gemeente on inzicht.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format(
      'create policy bereik on inzicht.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert, update on inzicht.lading, inzicht.cbsophaling to :app_rol;
grant select, insert, delete on
  inzicht.ladingdeel, inzicht.ladingfout, inzicht.ladingvoorganger, inzicht.cbspagina to :app_rol;
