-- A program that asks at the API in the name of a medewerker: with less than they hold, never more, and for a while.
create table toegang.apisleutel (
  gemeente_id integer not null,
  id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  naam text not null check (length(naam) between 1 and 100),
  medewerker_id uuid not null,
  handelingen text[] not null check (cardinality(handelingen) between 1 and 200),
  gemaakt_op timestamptz not null,
  -- The last day on which it works.
  geldig_tot date not null,
  gebruikt_op timestamptz,
  ingetrokken_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create unique index apisleutel_token on toegang.apisleutel (gemeente_id, token_hash);
create index apisleutel_medewerker on toegang.apisleutel (gemeente_id, medewerker_id);
alter table toegang.apisleutel enable row level security;
alter table toegang.apisleutel force row level security;
create policy gemeente on toegang.apisleutel using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on toegang.apisleutel to :app_rol;
grant update (gebruikt_op, ingetrokken_op) on toegang.apisleutel to :app_rol;
