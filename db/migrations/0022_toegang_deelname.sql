-- Who takes part in which dossier, for what purpose dossiers are opened, and what is opened in an emergency.

-- The key of the verwerkingsactiviteit for which this transaction works; '' for none.
create function platform.doel() returns text language sql stable parallel safe
  return coalesce(current_setting('app.doel', true), '');

-- 'alle' within the few acts that reach dossiers without taking part: handing over, emergency access, destruction.
create function toegang.dossierblik() returns text language sql stable parallel safe
  return coalesce(current_setting('app.dossierblik', true), '');

-- AVG art. 30 lid 1.
create table toegang.verwerkingsactiviteit (
  gemeente_id integer not null,
  id uuid not null,
  -- Travels with each request and log line; never changes.
  sleutel text not null check (sleutel ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(sleutel) <= 60),
  naam text not null check (length(naam) between 1 and 120),
  doel text not null check (length(doel) between 1 and 1000),
  grondslag text not null check (grondslag in ('taak', 'plicht', 'vitaal', 'toestemming', 'overeenkomst', 'belang')),
  wet text not null check (length(wet) <= 300),
  gegevens text not null check (length(gegevens) between 1 and 1000),
  betrokkenen text not null check (length(betrokkenen) between 1 and 1000),
  ontvangers text not null check (length(ontvangers) <= 1000),
  doorgifte text not null check (length(doorgifte) <= 300),
  bewaartermijn text not null check (length(bewaartermijn) between 1 and 300),
  beveiliging text not null check (length(beveiliging) between 1 and 1000),
  rollen text[] not null check (cardinality(rollen) between 1 and 20),
  vanaf date not null,
  -- The last day; null: no end.
  tot date check (tot >= vanaf),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, sleutel),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id)
);
alter table toegang.verwerkingsactiviteit enable row level security;
alter table toegang.verwerkingsactiviteit force row level security;
create policy gemeente on toegang.verwerkingsactiviteit using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on toegang.verwerkingsactiviteit to :app_rol;

-- One row per dossier of whatever kind: what decides who may see it. The column behandelaar_id keeps it from ever being nobody's.
create table toegang.dossier (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort ~ '^[a-z_]{1,30}$'),
  -- Drawn by lot: a number that counts up would tell how many there are.
  kenmerk text not null check (kenmerk ~ '^[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  regime text not null check (regime in ('avg', 'wpg', 'wjsg', 'wgs-riec', 'wgs-zvh', 'pga-rad', 'wth')),
  vertrouwelijkheid text not null check (vertrouwelijkheid in ('intern', 'zaakvertrouwelijk', 'geheim')),
  behandelaar_id uuid not null,
  begonnen_op timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, kenmerk),
  foreign key (gemeente_id, behandelaar_id) references toegang.medewerker (gemeente_id, id),
  check (vertrouwelijkheid <> 'intern' or regime = 'avg'),
  check (vertrouwelijkheid = 'geheim' or regime not in ('wgs-riec', 'wgs-zvh', 'pga-rad'))
);
create index dossier_behandelaar on toegang.dossier (gemeente_id, behandelaar_id);
create index dossier_intern on toegang.dossier (gemeente_id, soort, begonnen_op desc, id desc)
  where vertrouwelijkheid = 'intern';

-- `soort` and `begonnen_op` are the dossier's, so that a list of what somebody takes part in is one walk along an index.
create table toegang.deelname (
  gemeente_id integer not null,
  id uuid not null,
  dossier_id uuid not null,
  soort text not null,
  begonnen_op timestamptz not null,
  medewerker_id uuid,
  organisatie_id uuid,
  als text not null check (als in ('behandelaar', 'deelnemer', 'lezer', 'noodtoegang')),
  -- Null: all of it.
  delen text[] check (cardinality(delen) > 0 and delen <@ array['tekst', 'bijlagen', 'deelnemers', 'geschiedenis']),
  sinds timestamptz not null,
  -- The first moment that it is over; null: no end.
  tot timestamptz check (tot >= sinds),
  gegeven_door uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, dossier_id) references toegang.dossier (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id),
  foreign key (gemeente_id, gegeven_door) references toegang.medewerker (gemeente_id, id),
  check (num_nonnulls(medewerker_id, organisatie_id) = 1),
  check (organisatie_id is null or als in ('deelnemer', 'lezer')),
  check (als <> 'behandelaar' or delen is null),
  check (als <> 'noodtoegang' or tot is not null)
);
create index deelname_van_medewerker on toegang.deelname (gemeente_id, dossier_id, medewerker_id);
create index deelname_van_organisatie on toegang.deelname (gemeente_id, dossier_id, organisatie_id);
create index deelname_lijst_medewerker on toegang.deelname
  (gemeente_id, medewerker_id, soort, begonnen_op desc, dossier_id desc) where medewerker_id is not null;
create index deelname_lijst_organisatie on toegang.deelname
  (gemeente_id, organisatie_id, soort, begonnen_op desc, dossier_id desc) where organisatie_id is not null;

alter table toegang.deelname enable row level security;
alter table toegang.deelname force row level security;
create policy gemeente on toegang.deelname using (gemeente_id = (select platform.gemeente_id()));
-- The own ones; those of others come out of toegang.deelnemers(), so that this policy needs no other table.
create policy eigen on toegang.deelname as restrictive for select using (
  (select toegang.dossierblik()) = 'alle'
  or medewerker_id = (select platform.medewerker_id())
  or organisatie_id = (select platform.organisatie_id()));

-- What the caller takes part in now; nothing without a purpose.
create view toegang.mijn_deelname with (security_invoker = true) as
  select gemeente_id, dossier_id, soort, begonnen_op, als, delen, true as op_naam from toegang.deelname
  where medewerker_id = (select platform.medewerker_id()) and sinds <= now() and (tot is null or tot > now())
    and (select platform.doel()) <> ''
  union all
  select gemeente_id, dossier_id, soort, begonnen_op, als, delen, false from toegang.deelname
  where organisatie_id = (select platform.organisatie_id()) and sinds <= now() and (tot is null or tot > now())
    and (select platform.doel()) <> '';

-- Whether the caller is somebody of the gemeente itself, at work for a purpose.
create function toegang.is_intern() returns boolean language sql stable parallel safe
  return platform.bereik() = 'alles' and platform.medewerker_id() is not null and platform.doel() <> '';

-- The rule itself; every table of a dossier refers to this one.
alter table toegang.dossier enable row level security;
alter table toegang.dossier force row level security;
create policy gemeente on toegang.dossier using (gemeente_id = (select platform.gemeente_id()));
create policy deelname on toegang.dossier as restrictive for select using (
  (select toegang.dossierblik()) = 'alle'
  or (vertrouwelijkheid = 'intern' and (select toegang.is_intern()))
  or exists (select from toegang.mijn_deelname m
             where m.gemeente_id = dossier.gemeente_id and m.dossier_id = dossier.id
               and (m.op_naam or dossier.vertrouwelijkheid <> 'geheim')));

-- Per dossier that the caller sees: in what way, and which parts. One policy line on a table of a dossier asks this.
create view toegang.inzage with (security_invoker = true) as
  select d.gemeente_id, d.id as dossier_id, m.als, m.delen
  from toegang.dossier d
  join toegang.mijn_deelname m on m.gemeente_id = d.gemeente_id and m.dossier_id = d.id
  where m.op_naam or d.vertrouwelijkheid <> 'geheim'
  union all
  select d.gemeente_id, d.id, 'collega', null
  from toegang.dossier d
  where d.vertrouwelijkheid = 'intern' and (select toegang.is_intern());
grant select on toegang.mijn_deelname, toegang.inzage to :app_rol;

create policy nieuw on toegang.dossier as restrictive for insert with check (
  behandelaar_id = (select platform.medewerker_id()) and (select platform.doel()) <> '');
create policy wijzigen on toegang.dossier as restrictive for update using (
  (select toegang.dossierblik()) = 'alle' or behandelaar_id = (select platform.medewerker_id()));
create policy weg on toegang.dossier as restrictive for delete using ((select toegang.dossierblik()) = 'alle');
grant select, insert, update, delete on toegang.dossier to :app_rol;

-- Nobody lets themselves in: the behandelaar gives, and who starts a dossier is its behandelaar. The function looks past the
-- policy of toegang.dossier, which shows a dossier only once somebody takes part.
create function toegang.mag_geven(gemeente integer, dossier uuid) returns boolean language plpgsql stable as $$
declare
  blik text := toegang.dossierblik();
  mag boolean;
begin
  perform set_config('app.dossierblik', 'alle', true);
  mag := platform.doel() <> '' and exists (select from toegang.dossier d
    where d.gemeente_id = gemeente and d.id = dossier and d.behandelaar_id = platform.medewerker_id());
  perform set_config('app.dossierblik', blik, true);
  return mag;
end $$;
create policy geven on toegang.deelname as restrictive for insert with check (
  (select toegang.dossierblik()) = 'alle' or toegang.mag_geven(gemeente_id, dossier_id));
create policy wijzigen on toegang.deelname as restrictive for update using ((select toegang.dossierblik()) = 'alle');
create policy weg on toegang.deelname as restrictive for delete using ((select toegang.dossierblik()) = 'alle');
grant select, insert, delete on toegang.deelname to :app_rol;
grant update (tot) on toegang.deelname to :app_rol;

-- Everybody who took, takes or will take part, for who may see that part of the dossier; nothing for anyone else.
create function toegang.deelnemers(gemeente integer, dossier uuid) returns setof toegang.deelname
language plpgsql stable as $$
declare blik text := toegang.dossierblik();
begin
  if blik <> 'alle' and not exists (select from toegang.inzage i
    where i.gemeente_id = gemeente and i.dossier_id = dossier and (i.delen is null or 'deelnemers' = any (i.delen)))
  then return; end if;
  perform set_config('app.dossierblik', 'alle', true);
  return query select * from toegang.deelname d where d.gemeente_id = gemeente and d.dossier_id = dossier;
  perform set_config('app.dossierblik', blik, true);
end $$;

-- Kept when the dossier is gone: who opened what in an emergency is accounted for.
create table toegang.noodtoegang (
  gemeente_id integer not null,
  id uuid not null,
  medewerker_id uuid not null,
  soort text not null,
  dossier_id uuid not null,
  kenmerk text not null,
  doel text not null,
  reden text not null check (length(reden) between 20 and 2000),
  gegeven_op timestamptz not null,
  tot timestamptz not null check (tot > gegeven_op),
  beoordeeld_door uuid check (beoordeeld_door <> medewerker_id),
  beoordeeld_op timestamptz,
  oordeel text check (oordeel in ('terecht', 'onterecht')),
  bevinding text check (length(bevinding) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, beoordeeld_door) references toegang.medewerker (gemeente_id, id),
  check (num_nonnulls(beoordeeld_door, beoordeeld_op, oordeel, bevinding) in (0, 4))
);
create index noodtoegang_lijst on toegang.noodtoegang (gemeente_id, gegeven_op desc, id desc);
alter table toegang.noodtoegang enable row level security;
alter table toegang.noodtoegang force row level security;
create policy gemeente on toegang.noodtoegang using (gemeente_id = (select platform.gemeente_id()));
create policy bereik on toegang.noodtoegang as restrictive using ((select platform.bereik()) = 'alles');
grant select, insert on toegang.noodtoegang to :app_rol;
grant update (beoordeeld_door, beoordeeld_op, oordeel, bevinding) on toegang.noodtoegang to :app_rol;
