-- Sessions end when nothing is asked for a while, and after a working day; both are the choice of the gemeente.
alter table toegang.gemeente
  add column sessie_stil_minuten integer not null default 30 check (sessie_stil_minuten between 5 and 120),
  add column sessie_hooguit_uren integer not null default 12 check (sessie_hooguit_uren between 1 and 24);

-- `id` is what a person names one of the own sessions by; the hash of the token stays with us.
-- When it ends follows from aangemaakt_op, gezien_op and the choice of the gemeente.
alter table toegang.sessie
  drop column verloopt_op,
  add column id uuid not null default gen_random_uuid(),
  add column gezien_op timestamptz not null default now(),
  add column apparaat text not null default 'Onbekend apparaat' check (length(apparaat) between 1 and 60);
alter table toegang.sessie alter column id drop default;
create unique index sessie_id on toegang.sessie (gemeente_id, id);
grant update (gezien_op) on toegang.sessie to :app_rol;

-- Null: invited, and no password chosen yet. What was made before wachtwoord_op (sessions, links), in whichever gemeente, is void.
alter table toegang.account
  alter column wachtwoord_hash drop not null,
  add column wachtwoord_op timestamptz not null default to_timestamp(0);
alter table toegang.account alter column wachtwoord_op drop default;

-- A link in a mail to choose a password with; only the hash of its secret is stored, and using it removes it.
create table toegang.toegangslink (
  gemeente_id integer not null,
  token_hash bytea not null check (length(token_hash) = 32),
  medewerker_id uuid not null,
  soort text not null check (soort in ('uitnodiging', 'herstel')),
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  primary key (gemeente_id, token_hash),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  check (verloopt_op > gemaakt_op)
);
create index toegangslink_medewerker on toegang.toegangslink (gemeente_id, medewerker_id);
alter table toegang.toegangslink enable row level security;
alter table toegang.toegangslink force row level security;
create policy gemeente on toegang.toegangslink using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.toegangslink to :app_rol;
