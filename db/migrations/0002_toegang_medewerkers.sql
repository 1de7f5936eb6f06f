-- Gemeenten (tenants), the medewerkers who work for them, and their sessions.

-- The codes of the gemeenten that live in this database: a reference table shared by all, without data of any gemeente.
create table platform.gemeentecode (
  code integer primary key check (code between 1 and 9999),
  aangemaakt_op timestamptz not null default now()
);
grant select, insert on platform.gemeentecode to :app_rol;

create schema toegang;
grant usage on schema toegang to :app_rol;

create table toegang.gemeente (
  gemeente_id integer primary key references platform.gemeentecode (code),
  naam text not null check (length(naam) between 1 and 100),
  huisstijl jsonb not null default '{}',
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now()
);
alter table toegang.gemeente enable row level security;
alter table toegang.gemeente force row level security;
create policy gemeente on toegang.gemeente using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on toegang.gemeente to :app_rol;

-- A person signs in before the gemeente is known, so an account stands outside the gemeenten it opens.
create table toegang.account (
  id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) <= 254),
  wachtwoord_hash text not null,
  gemeenten integer[] not null,
  aangemaakt_op timestamptz not null default now()
);
grant select, insert, update on toegang.account to :app_rol;

-- Failed sign-ins per account and per address; the keys are keyed hashes, never an e-mail or an address.
create table toegang.inlogrem (
  sleutel bytea primary key,
  mislukt integer not null,
  sinds timestamptz not null,
  geblokkeerd_tot timestamptz
);
grant select, insert, update, delete on toegang.inlogrem to :app_rol;

create table toegang.medewerker (
  gemeente_id integer not null,
  id uuid not null,
  account_id uuid not null references toegang.account (id),
  naam text not null check (length(naam) between 1 and 100),
  rol text not null check (rol in ('beheerder', 'adviseur_veiligheid', 'actiehouder', 'partner', 'raadslid')),
  organisatie_id uuid,
  beeindigd_op timestamptz,
  aangemaakt_op timestamptz not null default now(),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, account_id),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id),
  check (rol <> 'partner' or organisatie_id is not null)
);
alter table toegang.medewerker enable row level security;
alter table toegang.medewerker force row level security;
create policy gemeente on toegang.medewerker using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on toegang.medewerker to :app_rol;

-- The cookie holds the gemeente and a random token; only the hash of the token is stored.
create table toegang.sessie (
  gemeente_id integer not null,
  token_hash bytea not null,
  medewerker_id uuid not null,
  aangemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  primary key (gemeente_id, token_hash),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index sessie_medewerker on toegang.sessie (gemeente_id, medewerker_id);
alter table toegang.sessie enable row level security;
alter table toegang.sessie force row level security;
create policy gemeente on toegang.sessie using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.sessie to :app_rol;
