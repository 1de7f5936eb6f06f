-- The access of a partner ends on a day, and every half year the organisatie says who still needs it.

-- The last day of access; null for who works for the gemeente itself.
alter table toegang.medewerker add column eindigt_op date;
create index medewerker_organisatie on toegang.medewerker (gemeente_id, organisatie_id) where organisatie_id is not null;

alter table partners.organisatie
  -- Of the addresses its people sign in with; empty when any will do.
  add column maildomeinen text[] not null default '{}' check (cardinality(maildomeinen) <= 20),
  -- Who says which of its people still need access.
  add column contact_naam text check (length(contact_naam) between 1 and 100),
  add column contact_email text check (contact_email = lower(contact_email) and length(contact_email) <= 254),
  add constraint organisatie_contact check ((contact_naam is null) = (contact_email is null));

create table partners.toegangscontrole (
  gemeente_id integer not null,
  id uuid not null,
  organisatie_id uuid not null,
  begonnen_op timestamptz not null,
  -- The last day to answer; who was not confirmed by then loses access.
  uiterlijk date not null,
  gemaild_op timestamptz not null,
  afgerond_op timestamptz,
  uitkomst text check (uitkomst in ('bevestigd', 'vervallen')),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id),
  check ((afgerond_op is null) = (uitkomst is null))
);
create unique index toegangscontrole_open on partners.toegangscontrole (gemeente_id, organisatie_id)
  where afgerond_op is null;
create index toegangscontrole_laatste on partners.toegangscontrole (gemeente_id, organisatie_id, afgerond_op desc);
alter table partners.toegangscontrole enable row level security;
alter table partners.toegangscontrole force row level security;
create policy gemeente on partners.toegangscontrole using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on partners.toegangscontrole to :app_rol;

-- The link in each mail to the contact; only the hash of its secret is stored.
create table partners.toegangscontrolelink (
  gemeente_id integer not null,
  token_hash bytea not null check (length(token_hash) = 32),
  controle_id uuid not null,
  primary key (gemeente_id, token_hash),
  foreign key (gemeente_id, controle_id) references partners.toegangscontrole (gemeente_id, id)
);
create index toegangscontrolelink_controle on partners.toegangscontrolelink (gemeente_id, controle_id);
alter table partners.toegangscontrolelink enable row level security;
alter table partners.toegangscontrolelink force row level security;
create policy gemeente on partners.toegangscontrolelink using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on partners.toegangscontrolelink to :app_rol;
