-- Keeping and destroying: what is on a vernietigingslijst, what holds it back, and what became of it.
create schema bewaring;
grant usage on schema bewaring to :app_rol;

create table bewaring.lijst (
  gemeente_id integer not null,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  status text not null check (status in ('opgesteld', 'goedgekeurd', 'vernietigd', 'leeg')),
  opgesteld_op timestamptz not null,
  -- Null: Baken itself.
  opgesteld_door uuid,
  goedgekeurd_op timestamptz,
  goedgekeurd_door uuid,
  vernietigd_op timestamptz,
  -- The PDF as it was made, and the hash that went into the log.
  verklaring bytea,
  verklaring_sha256 bytea check (length(verklaring_sha256) = 32),
  -- When the tables were written anew, so that no bytes are left of what was destroyed.
  opgeschoond_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, nummer),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id),
  foreign key (gemeente_id, opgesteld_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, goedgekeurd_door) references toegang.medewerker (gemeente_id, id),
  check ((goedgekeurd_op is null) = (goedgekeurd_door is null)),
  check (goedgekeurd_door <> opgesteld_door),
  check (status not in ('goedgekeurd', 'vernietigd') or goedgekeurd_op is not null),
  check ((status = 'vernietigd') = (verklaring_sha256 is not null) and (verklaring is null) = (verklaring_sha256 is null))
);
create unique index lijst_open on bewaring.lijst (gemeente_id) where status = 'opgesteld';

-- What was destroyed is left as a tombstone: its hash, kind, regime and days. What it was about and what it was called is gone.
create table bewaring.regel (
  gemeente_id integer not null,
  id uuid not null,
  lijst_id uuid not null,
  recordsoort text not null,
  regime text not null,
  -- The row of the table of bewaartermijnen that it was weighed by.
  termijn text not null,
  klok text not null,
  klokdag date not null,
  laatste_dag date not null,
  uitleg text not null,
  record_id uuid,
  kenmerk text,
  betreft uuid[] not null,
  record_hash bytea not null check (length(record_hash) = 32),
  status text not null default 'staat' check (status in ('staat', 'uitgenomen', 'uitgevallen', 'vernietigd')),
  reden text check (length(reden) between 1 and 1000),
  afgehandeld_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, lijst_id) references bewaring.lijst (gemeente_id, id),
  check ((status = 'staat') = (afgehandeld_op is null)),
  check ((status in ('uitgenomen', 'uitgevallen')) = (reden is not null)),
  check ((status = 'vernietigd') = (record_id is null)),
  check (status <> 'vernietigd' or (kenmerk is null and betreft = '{}'))
);
create unique index regel_staat on bewaring.regel (gemeente_id, recordsoort, record_id) where status = 'staat';
create index regel_lijst on bewaring.regel (gemeente_id, lijst_id, laatste_dag, id);

-- A legal hold: nothing of this record, or about this organisatie or medewerker, is destroyed until it is lifted.
create table bewaring.blokkade (
  gemeente_id integer not null,
  id uuid not null,
  soort text not null check (soort in ('record', 'organisatie', 'medewerker')),
  betreft_id uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  reden text not null check (length(reden) between 10 and 1000),
  gezet_door uuid not null,
  gezet_op timestamptz not null,
  opgeheven_door uuid,
  opgeheven_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, gezet_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, opgeheven_door) references toegang.medewerker (gemeente_id, id),
  check ((opgeheven_op is null) = (opgeheven_door is null))
);
create index blokkade_geldt on bewaring.blokkade (gemeente_id, betreft_id) where opgeheven_op is null;

-- Files of what was destroyed, until they are off the disk: also when the process was killed in between.
create table bewaring.te_wissen (
  gemeente_id integer not null,
  sha256 bytea not null check (length(sha256) = 32),
  sinds timestamptz not null,
  primary key (gemeente_id, sha256),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['lijst', 'regel', 'blokkade', 'te_wissen'] loop
    execute format('alter table bewaring.%I enable row level security', tabel);
    execute format('alter table bewaring.%I force row level security', tabel);
    execute format('create policy gemeente on bewaring.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format('create policy bereik on bewaring.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;
grant select, insert, update on bewaring.lijst, bewaring.regel, bewaring.blokkade to :app_rol;
grant select, insert, delete on bewaring.te_wissen to :app_rol;

-- Destroying, by the application and again by who restores a backup. A medewerker stays as an empty place, because what was
-- decided points at it: without name, account, rollen or sessions.
create function toegang.destroy_medewerkers(gemeente integer, ids uuid[]) returns void language plpgsql as $$
declare
  wie record;
  leeg uuid;
begin
  for wie in select m.id, m.account_id from toegang.medewerker m
             join toegang.account a on a.id = m.account_id and a.gemeenten <> '{}'
             where m.gemeente_id = gemeente and m.id = any (ids) loop
    delete from toegang.sessie s where s.gemeente_id = gemeente and s.medewerker_id = wie.id;
    delete from toegang.toegangslink l where l.gemeente_id = gemeente and l.medewerker_id = wie.id;
    delete from toegang.inlogkoppeling k where k.gemeente_id = gemeente and k.medewerker_id = wie.id;
    delete from toegang.medewerker_rol r where r.gemeente_id = gemeente and r.medewerker_id = wie.id;
    leeg := gen_random_uuid();
    insert into toegang.account (id, email, wachtwoord_hash, wachtwoord_op, gemeenten)
      values (leeg, leeg || '@vernietigd.invalid', null, now(), '{}');
    update toegang.medewerker m set naam = 'Voormalig medewerker', account_id = leeg, organisatie_id = null,
      beeindigd_op = coalesce(m.beeindigd_op, now()), versie = m.versie + 1
      where m.gemeente_id = gemeente and m.id = wie.id;
    update toegang.account a set gemeenten = array_remove(a.gemeenten, gemeente) where a.id = wie.account_id;
    -- Who works for another gemeente as well keeps the account for there.
    if exists (select from toegang.account a where a.id = wie.account_id and a.gemeenten = '{}') then
      delete from toegang.totp t where t.account_id = wie.account_id;
      delete from toegang.passkey p where p.account_id = wie.account_id;
      delete from toegang.herstelcode h where h.account_id = wie.account_id;
      delete from toegang.aanmelding b where b.account_id = wie.account_id;
      delete from toegang.account a where a.id = wie.account_id;
    end if;
  end loop;
end $$;
grant delete on toegang.account to :app_rol;

create policy bereik_weghalen on programma.reactie as restrictive for delete using (
  (select platform.bereik()) = 'alles');
grant delete on programma.reactie to :app_rol;

-- Whether any gemeente still has a file of this content. It enters each in turn, so the policies hold; afterwards none is set.
create function bewaring.is_inhoud_in_gebruik(inhoud bytea) returns boolean language plpgsql as $$
declare
  code integer;
  gevonden boolean := false;
begin
  set local app.bereik = 'alles';
  set local app.dossierblik = 'alle';
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    gevonden := exists (select from documenten.bestand b where b.gemeente_id = code and b.sha256 = inhoud)
      or exists (select from notities.bijlage b where b.gemeente_id = code and b.sha256 = inhoud);
    exit when gevonden;
  end loop;
  set local app.gemeente_id = '';
  set local app.bereik = '';
  set local app.dossierblik = '';
  return gevonden;
end $$;

-- The gemeenten where something was approved that is not gone yet, or of which files or bytes are left: only codes.
create function bewaring.gemeenten_met_werk() returns table (code integer)
language plpgsql set plan_cache_mode = 'force_generic_plan' as $$
begin
  set local app.bereik = 'alles';
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    if exists (select from bewaring.lijst l where l.gemeente_id = gemeenten_met_werk.code and l.status = 'goedgekeurd')
      or exists (select from bewaring.te_wissen w where w.gemeente_id = gemeenten_met_werk.code)
    then return next; end if;
  end loop;
  set local app.gemeente_id = '';
  set local app.bereik = '';
end $$;
