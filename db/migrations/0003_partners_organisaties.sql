-- Organisaties that a gemeente works with, and every name by which documents call them.
create schema partners;
grant usage on schema partners to :app_rol;

create table partners.organisatie (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  soort text not null,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null default now(),
  verwijderd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id)
);
create index organisatie_naam on partners.organisatie (gemeente_id, lower(naam), id) where verwijderd_op is null;
alter table partners.organisatie enable row level security;
alter table partners.organisatie force row level security;
create policy gemeente on partners.organisatie using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on partners.organisatie to :app_rol;

-- `sleutel` is the normalised name (lower case, no accents, no article): one meaning per gemeente.
create table partners.organisatie_alias (
  gemeente_id integer not null,
  sleutel text not null check (length(sleutel) between 1 and 200),
  alias text not null check (length(alias) between 1 and 200),
  organisatie_id uuid not null,
  primary key (gemeente_id, sleutel),
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id)
);
create index organisatie_alias_organisatie on partners.organisatie_alias (gemeente_id, organisatie_id);
alter table partners.organisatie_alias enable row level security;
alter table partners.organisatie_alias force row level security;
create policy gemeente on partners.organisatie_alias using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update, delete on partners.organisatie_alias to :app_rol;

alter table toegang.medewerker
  add foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id);
