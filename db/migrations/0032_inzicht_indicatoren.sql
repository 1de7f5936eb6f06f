-- Figures over time, and which of them a goal is judged by. A value that a telling or a sum gives is not stored: it is counted.
create schema inzicht;
grant usage on schema inzicht to :app_rol;

create table inzicht.indicator (
  gemeente_id integer not null,
  id uuid not null,
  -- Of the standard list, so that it is put there once.
  standaard text check (standaard ~ '^[a-z0-9_]{1,40}$'),
  naam text not null check (length(naam) between 1 and 200),
  definitie text not null check (length(definitie) <= 2000),
  soort text not null check (soort in ('telling', 'per_1000', 'aandeel', 'enquete', 'gemiddelde', 'stand', 'aantal_van')),
  eenheid text not null check (length(eenheid) between 1 and 60),
  goed text not null check (goed in ('lager', 'hoger', 'geen')),
  bron text not null check (length(bron) between 1 and 200),
  frequentie text not null check (frequentie in ('maand', 'kwartaal', 'jaar', 'onregelmatig')),
  -- Counts of people: below 5 they are not published.
  telt_personen boolean not null,
  -- Of a survey: how much wider than a simple random sample.
  ontwerpeffect double precision not null default 1 check (ontwerpeffect between 1 and 20),
  -- Per 1,000 of whom: '' all inhabitants, else a groep of inzicht.bevolking.
  bevolkingsgroep text not null default '' check (bevolkingsgroep ~ '^[a-z0-9_-]{0,20}$'),
  -- Where its values come from: by hand, a telling, a table of CBS, or the sum of other indicators.
  herkomst jsonb not null,
  actief boolean not null default true,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  verwijderd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, standaard)
);
create unique index indicator_naam on inzicht.indicator (gemeente_id, lower(naam)) where verwijderd_op is null;

create table inzicht.meetwaarde (
  gemeente_id integer not null,
  indicator_id uuid not null,
  -- '' is the whole gemeente; a wijk or buurt by its code of CBS; another gemeente to compare with.
  gebied text not null check (gebied ~ '^(|GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$'),
  jaar integer not null check (jaar between 1900 and 2200),
  periodesoort text not null check (periodesoort in ('jaar', 'kwartaal', 'maand')),
  nummer integer not null,
  -- Of a share or survey the numerator. Null is not known, which is not 0.
  waarde double precision,
  noemer double precision check (noemer >= 0),
  spreiding double precision check (spreiding >= 0),
  voorlopig boolean not null default false,
  -- From here on it is counted in another way.
  breuk boolean not null default false,
  context text not null default '' check (length(context) <= 500),
  bron text not null default '' check (length(bron) <= 200),
  met_de_hand boolean not null,
  ingevoerd_door uuid,
  ingevoerd_op timestamptz not null,
  -- The import it came with.
  lading_id uuid,
  -- All that a chart and a judgement ask: the table itself is not read.
  primary key (gemeente_id, indicator_id, gebied, jaar, periodesoort, nummer)
    include (waarde, noemer, spreiding, voorlopig, breuk, context),
  check (nummer between 1 and case periodesoort when 'jaar' then 1 when 'kwartaal' then 4 else 12 end),
  foreign key (gemeente_id, indicator_id) references inzicht.indicator (gemeente_id, id),
  foreign key (gemeente_id, ingevoerd_door) references toegang.medewerker (gemeente_id, id)
);
create index meetwaarde_lading on inzicht.meetwaarde (gemeente_id, lading_id) where lading_id is not null;
create index meetwaarde_invoerder on inzicht.meetwaarde (gemeente_id, ingevoerd_door) where ingevoerd_door is not null;

-- Inhabitants on 1 January, for figures per 1,000.
create table inzicht.bevolking (
  gemeente_id integer not null,
  -- '' is everybody; else an age group such as '12-17'.
  groep text not null default '' check (groep ~ '^[a-z0-9_-]{0,20}$'),
  gebied text not null check (gebied ~ '^(|GM[0-9]{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$'),
  jaar integer not null check (jaar between 1900 and 2200),
  inwoners integer not null check (inwoners between 0 and 100000000),
  bron text not null check (length(bron) between 1 and 200),
  primary key (gemeente_id, groep, gebied, jaar) include (inwoners)
);

-- By which indicator a doel of the programme is judged; a person decides that. What is empty follows from the doel itself.
create table inzicht.doelkoppeling (
  gemeente_id integer not null,
  doel_id uuid not null,
  indicator_id uuid not null,
  gebied text not null default '' check (gebied ~ '^(|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$'),
  grens text check (grens in ('maximaal', 'minimaal', 'precies')),
  toets text check (toets in ('cijfer', 'verandering', 'interval')),
  gekoppeld_door uuid not null,
  gekoppeld_op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, doel_id),
  foreign key (gemeente_id, doel_id) references programma.doel (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, indicator_id) references inzicht.indicator (gemeente_id, id),
  foreign key (gemeente_id, gekoppeld_door) references toegang.medewerker (gemeente_id, id)
);
create index doelkoppeling_indicator on inzicht.doelkoppeling (gemeente_id, indicator_id);
create index doelkoppeling_wie on inzicht.doelkoppeling (gemeente_id, gekoppeld_door);

-- Gemeenten to compare with.
create table inzicht.referentiegroep (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 100),
  gemeentecodes text[] not null check (cardinality(gemeentecodes) between 1 and 60),
  versie integer not null default 1,
  primary key (gemeente_id, id)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['indicator', 'meetwaarde', 'bevolking', 'doelkoppeling', 'referentiegroep'] loop
    execute format('alter table inzicht.%I enable row level security', tabel);
    execute format('alter table inzicht.%I force row level security', tabel);
    execute format('create policy gemeente on inzicht.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
end $$;

grant select, insert, update on inzicht.indicator to :app_rol;
grant select, insert, update, delete on
  inzicht.meetwaarde, inzicht.bevolking, inzicht.doelkoppeling, inzicht.referentiegroep to :app_rol;
