-- The log is sealed: each line of audit becomes a leaf of a Merkle tree per gemeente (RFC 9162 §2.1), in order of sealing.

-- The moment of writing, right before the commit, and not that of the begin: so a line is never much older than its commit.
alter table platform.audit alter column tijd set default clock_timestamp();
create policy op_tijd on platform.audit as restrictive for insert
  with check (tijd between clock_timestamp() - interval '5 seconds' and clock_timestamp() + interval '5 seconds');

-- One leaf a line; no foreign key, because a leaf stays when its line is gone. `nummer` counts from 0 without gaps.
create table platform.audit_blad (
  gemeente_id integer not null,
  nummer integer not null check (nummer >= 0),
  tijd timestamptz not null,
  id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (gemeente_id, nummer),
  unique (gemeente_id, id, tijd)
);

-- The roots of complete subtrees of 256, 65,536, … leaves (`niveau` 8, 16, …), so that a proof reads a few hundred rows.
create table platform.audit_knoop (
  gemeente_id integer not null,
  niveau integer not null check (niveau > 0 and niveau % 8 = 0),
  plaats integer not null check (plaats >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (gemeente_id, niveau, plaats)
);

-- A tree head: the root over the first `omvang` leaves. The size before it is named, so that a head cannot go unnoticed.
create table platform.audit_kop (
  gemeente_id integer not null,
  omvang integer not null,
  vorige integer not null check (vorige >= 0),
  tijd timestamptz not null default clock_timestamp(),
  wortel bytea not null check (octet_length(wortel) = 32),
  -- The roots of the complete subtrees that make up the tree, the largest first: all that appending needs.
  rand bytea not null check (octet_length(rand) between 32 and 1024 and octet_length(rand) % 32 = 0),
  -- Every line before this moment had its leaf; what turns up before it afterwards is not sealed, and reported.
  gezien_tot timestamptz not null,
  primary key (gemeente_id, omvang),
  check (omvang > vorige)
);

alter table platform.audit_blad enable row level security;
alter table platform.audit_blad force row level security;
alter table platform.audit_knoop enable row level security;
alter table platform.audit_knoop force row level security;
alter table platform.audit_kop enable row level security;
alter table platform.audit_kop force row level security;
create policy gemeente on platform.audit_blad using (gemeente_id = (select platform.gemeente_id()));
create policy gemeente on platform.audit_knoop using (gemeente_id = (select platform.gemeente_id()));
create policy gemeente on platform.audit_kop using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on platform.audit_blad, platform.audit_knoop, platform.audit_kop to :app_rol;

-- From which moment on lines without a leaf are looked for: a minute before the last look, the longest that a commit may
-- take after its line was written; earlier when the clock was set back. Null: nothing was sealed yet.
create function platform.verzegelen_vanaf(gemeente integer) returns timestamptz language sql stable
  begin atomic
    select least(k.gezien_tot, now() - interval '1 minute')
    from platform.audit_kop k where k.gemeente_id = gemeente order by k.omvang desc limit 1;
  end;

-- The gemeenten with lines to seal. It enters each in turn, so the policies hold; afterwards no gemeente is set.
-- Only a few lines of each are new; without knowing that beforehand PostgreSQL would compare the whole log with all leaves.
create function platform.gemeenten_te_verzegelen() returns table (code integer)
language plpgsql set plan_cache_mode = 'force_generic_plan'
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare vanaf timestamptz;
begin
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    vanaf := coalesce(platform.verzegelen_vanaf(code), '-infinity');
    if exists (
      select from platform.audit a
      where a.gemeente_id = gemeenten_te_verzegelen.code and a.tijd >= vanaf
        and not exists (
          select from platform.audit_blad b
          where b.gemeente_id = gemeenten_te_verzegelen.code and b.id = a.id and b.tijd = a.tijd)
    ) then return next; end if;
  end loop;
  set local app.gemeente_id = '';
end $$;
