-- A line of the log also tells for which organisatie and purpose, what was shown, where it was asked and what it belongs to.
-- Null in the lines there were, so that their leaves stay what they are; `vorm` tells the two kinds apart.
alter table platform.audit
  add column vorm smallint check (vorm = 2),
  add column begonnen timestamptz,
  add column organisatie_id uuid,
  -- The key of the verwerkingsactiviteit for which it was opened.
  add column doel text check (length(doel) between 1 and 60),
  -- The id in `onderwerp`, of the record that the line is about.
  add column onderwerp_id uuid,
  -- The records in the answer, of a list that shows people or organisaties; null when the answer was no such list.
  add column getoond uuid[] check (cardinality(getoond) <= 1000),
  -- A keyed hash of the network address; the address itself is kept nowhere.
  add column herkomst bytea check (octet_length(herkomst) = 16),
  -- W3C Trace Context of the caller; null when it sent none, and then the number of the request is the trace.
  add column trace_id bytea check (octet_length(trace_id) = 16),
  add column parent_span_id bytea check (octet_length(parent_span_id) = 8);
alter table platform.audit
  alter column vorm set default 2,
  alter column begonnen set default now();

-- By person, and by record. A policy lets an index be used for equality only, so who saw a record in a list is looked for among
-- the lists.
create index audit_medewerker on platform.audit (gemeente_id, medewerker_id, tijd, id);
create index audit_onderwerp on platform.audit (gemeente_id, onderwerp_id, tijd, id) where onderwerp_id is not null;
create index audit_getoond on platform.audit (gemeente_id, tijd, id) where getoond is not null;

create schema logboek;
grant usage on schema logboek to :app_rol;

-- What a medewerker did on a day that is over, so that what is usual need not be counted from the lines each time.
create table logboek.dagtelling (
  gemeente_id integer not null,
  dag date not null,
  medewerker_id uuid not null,
  rol text not null,
  -- Records that were opened or shown, and how many of the acts were at night or in the weekend.
  ingezien integer not null check (ingezien >= 0),
  buiten_uren integer not null check (buiten_uren >= 0),
  -- Whether the own record was among them.
  eigen_record boolean not null,
  primary key (gemeente_id, dag, medewerker_id, rol)
);
alter table logboek.dagtelling enable row level security;
alter table logboek.dagtelling force row level security;
create policy gemeente on logboek.dagtelling using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on logboek.dagtelling to :app_rol;

-- That the functionaris looked at something unusual, and what came of it.
create table logboek.opvallend_bekeken (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  dag date not null,
  soort text not null check (soort in ('veel', 'meer_dan_gewoon', 'buiten_uren', 'eigen_record')),
  toelichting text not null check (length(toelichting) between 1 and 1000),
  bekeken_door uuid not null,
  bekeken_op timestamptz not null,
  primary key (gemeente_id, medewerker_id, dag, soort)
);
alter table logboek.opvallend_bekeken enable row level security;
alter table logboek.opvallend_bekeken force row level security;
create policy gemeente on logboek.opvallend_bekeken using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on logboek.opvallend_bekeken to :app_rol;
