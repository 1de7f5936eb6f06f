-- Who wants to read every Monday what there is to do; nobody does until they say so.
create table programma.weekkeuze (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  aan boolean not null,
  gekozen_op timestamptz not null,
  primary key (gemeente_id, medewerker_id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

-- One row a week for each person, written together with the message: whoever comes second finds it done.
create table programma.weekbericht (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  maandag date not null check (extract(isodow from maandag) = 1),
  -- Of the secret in the address that switches it off; null when there was nothing to tell.
  geheim_hash bytea check (length(geheim_hash) = 32),
  primary key (gemeente_id, medewerker_id, maandag),
  unique (gemeente_id, geheim_hash),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['weekkeuze', 'weekbericht'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    -- A mail program is nobody when it shows the secret, and so is the task that sends; everybody else sees the own row.
    execute format(
      'create policy eigen on programma.%I as restrictive using (
         medewerker_id = (select platform.medewerker_id()) or (select platform.medewerker_id()) is null)', tabel);
  end loop;
end $$;

grant select, insert, update on programma.weekkeuze to :app_rol;
grant select, insert on programma.weekbericht to :app_rol;

-- Who chose it before `gekozen_voor` and has no row of this Monday yet: only codes and ids. It enters each gemeente in turn,
-- so the policies hold; afterwards no gemeente is set.
create function programma.wachtend_op_weekbericht(maandag date, gekozen_voor timestamptz)
returns table (code integer, medewerker_id uuid) language plpgsql as $$
begin
  set local app.medewerker_id = '';
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    for medewerker_id in
      select k.medewerker_id from programma.weekkeuze k
      where k.gemeente_id = wachtend_op_weekbericht.code and k.aan and k.gekozen_op <= gekozen_voor
        and not exists (select from programma.weekbericht b
                        where b.gemeente_id = k.gemeente_id and b.medewerker_id = k.medewerker_id
                          and b.maandag = wachtend_op_weekbericht.maandag)
      order by k.medewerker_id
    loop
      return next;
    end loop;
  end loop;
  set local app.gemeente_id = '';
end $$;

-- Where a message of a kind that comes again is stopped with one press (RFC 8058); wiped with its words.
alter table platform.bericht
  add column afmeldadres text not null default '' check (length(afmeldadres) <= 500 and afmeldadres !~ '[[:cntrl:][:space:]<>]');
alter table platform.bericht drop constraint bericht_klaar_zonder_tekst;
alter table platform.bericht add constraint bericht_klaar_zonder_tekst
  check ((verstuurd_op is null and gestopt_op is null) or (tekst = '' and html = '' and afmeldadres = ''));
