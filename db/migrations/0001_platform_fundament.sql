-- What every table stands on: who asks, searching in Dutch, and the audit trail.
-- The schema platform and its table migratie come from the runner, which needs them before this file.
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

grant usage on schema platform to :app_rol;
grant select on platform.migratie to :app_rol;

-- The tenant of this transaction (set local app.gemeente_id). After a transaction on a pooled connection the setting is
-- '' and before the first it is null: both mean that somebody forgot the actor, and both raise.
create function platform.gemeente_id() returns integer language plpgsql stable parallel safe as $$
declare gemeente_id integer := nullif(current_setting('app.gemeente_id', true), '')::integer;
begin
  if gemeente_id is null then
    raise exception 'query without actor: use withActor()' using errcode = 'insufficient_privilege';
  end if;
  return gemeente_id;
end $$;

create function platform.medewerker_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.medewerker_id', true), '')::uuid;

-- The organisatie of a partner; null for the gemeente's own people.
create function platform.organisatie_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisatie_id', true), '')::uuid;

-- 'alles' (the whole gemeente) or 'eigen' (what the own organisatie is a party to); '' when not set: nothing.
create function platform.bereik() returns text language sql stable parallel safe
  return coalesce(current_setting('app.bereik', true), '');

-- unaccent() is only stable, because its dictionary could change; naming the dictionary makes this true enough for an index.
create function platform.zonder_accenten(tekst text) returns text language sql immutable strict parallel safe
  return public.unaccent('public.unaccent'::regdictionary, tekst);

create text search configuration platform.nederlands (copy = pg_catalog.dutch);
alter text search configuration platform.nederlands
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;

-- Who did what to whose record, and whether it was allowed. It only grows: the application may add and read.
create table platform.audit (
  gemeente_id integer not null,
  tijd timestamptz not null default now(),
  id uuid not null,
  medewerker_id uuid,
  rol text not null,
  handeling text not null,
  onderwerp text not null,
  uitkomst text not null check (uitkomst in ('gelukt', 'geweigerd', 'mislukt')),
  request_id text not null,
  primary key (gemeente_id, tijd, id)
);
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy gemeente on platform.audit using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on platform.audit to :app_rol;
