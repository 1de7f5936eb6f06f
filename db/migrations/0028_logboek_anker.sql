-- Where a gemeente has the tree heads of its log sent, besides the file of the installation.
create table logboek.anker (
  gemeente_id integer not null,
  soort text not null check (soort in ('mail', 'webhook')),
  adres text not null check (length(adres) between 1 and 500),
  ritme text not null check (ritme in ('uur', 'dag')),
  -- What a webhook is signed with, sealed with a key of the installation.
  geheim bytea,
  -- Of what was chosen; what came of it is written down only for the choice that it came of.
  versie integer not null default 1,
  volgende_op timestamptz not null,
  -- In a row that failed, with a word for the last reason.
  pogingen integer not null default 0,
  fout text check (fout ~ '^[a-z0-9_]{1,50}$'),
  fout_op timestamptz,
  -- A mail that was handed to the outbox and has not left it yet.
  onderweg_bericht uuid,
  onderweg_omvang integer,
  -- The last head that arrived.
  verankerd_omvang integer,
  verankerd_op timestamptz,
  proef_op timestamptz,
  primary key (gemeente_id, soort),
  check ((soort = 'webhook') = (geheim is not null)),
  check (num_nonnulls(fout, fout_op) in (0, 2)),
  check (num_nonnulls(onderweg_bericht, onderweg_omvang) in (0, 2)),
  check (num_nonnulls(verankerd_omvang, verankerd_op) in (0, 2))
);
alter table logboek.anker enable row level security;
alter table logboek.anker force row level security;
create policy gemeente on logboek.anker using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update, delete on logboek.anker to :app_rol;

-- The gemeenten with an anchor to look at. It enters each in turn, so the policies hold; afterwards no gemeente is set.
create function logboek.gemeenten_te_verankeren(nu timestamptz) returns table (code integer)
language plpgsql set plan_cache_mode = 'force_generic_plan' as $$
begin
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    if exists (
      select from logboek.anker a
      where a.gemeente_id = gemeenten_te_verankeren.code and a.volgende_op <= nu
    ) then return next; end if;
  end loop;
  set local app.gemeente_id = '';
end $$;
