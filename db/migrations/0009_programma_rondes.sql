-- Reporting rounds: everybody who holds an actie or is a party to it is asked how it goes, by a mail with a personal link.
create table programma.ronde (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  titel text not null check (length(titel) between 1 and 200),
  uiterlijk date not null,
  status text not null default 'open' check (status in ('open', 'gesloten')),
  medewerker_id uuid not null,
  gestart_op timestamptz not null,
  gesloten_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  check ((status = 'gesloten') = (gesloten_op is not null))
);
-- One at a time, also when two people press the button at once.
create unique index ronde_open on programma.ronde (gemeente_id, programma_id) where status = 'open';
create index ronde_programma on programma.ronde (gemeente_id, programma_id, gestart_op desc);

-- Who is asked: an organisatie for the acties it is a party to, or a medewerker for the acties held.
create table programma.uitvraag (
  gemeente_id integer not null,
  id uuid not null,
  ronde_id uuid not null,
  organisatie_id uuid,
  medewerker_id uuid,
  naam text not null check (length(naam) between 1 and 200),
  adressen text[] not null check (cardinality(adressen) between 1 and 20),
  verstuurd_op timestamptz not null,
  herinnerd_op timestamptz,
  geopend_op timestamptz,
  ingediend_op timestamptz,
  ingetrokken_op timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, ronde_id, organisatie_id),
  unique (gemeente_id, ronde_id, medewerker_id),
  foreign key (gemeente_id, ronde_id) references programma.ronde (gemeente_id, id),
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  check (num_nonnulls(organisatie_id, medewerker_id) = 1)
);

-- Each mail carries a secret of its own, so that the link of an earlier mail keeps working; only its hash is stored.
-- It repeats for whom the uitvraag is, because the link is looked up before anybody is known.
create table programma.uitvraag_sleutel (
  gemeente_id integer not null,
  token_hash bytea not null check (length(token_hash) = 32),
  uitvraag_id uuid not null,
  organisatie_id uuid,
  medewerker_id uuid,
  gemaakt_op timestamptz not null,
  primary key (gemeente_id, token_hash),
  foreign key (gemeente_id, uitvraag_id) references programma.uitvraag (gemeente_id, id),
  check (num_nonnulls(organisatie_id, medewerker_id) = 1)
);
create index uitvraag_sleutel_uitvraag on programma.uitvraag_sleutel (gemeente_id, uitvraag_id);

-- What was answered about one actie; it becomes progress when the adviseur accepts it.
create table programma.uitvraag_antwoord (
  gemeente_id integer not null,
  uitvraag_id uuid not null,
  actie_id uuid not null,
  -- [{sleutel, op}]: the moments that were done, and when.
  gedaan jsonb not null default '[]',
  -- Days of times beyond what was expected.
  extra jsonb not null default '[]',
  tekst text not null default '' check (length(tekst) <= 5000),
  niets_te_melden boolean not null default false,
  status text check (status in ('loopt', 'klaar', 'deels', 'niet_gedaan', 'vervallen')),
  stand text not null default 'concept' check (stand in ('concept', 'ingediend', 'teruggevraagd', 'geaccepteerd')),
  -- What the adviseur asks back.
  vraag text not null default '' check (length(vraag) <= 1000),
  -- {momenten: [{sleutel, versie, voor}], status}: what acceptance recorded and what stood there before, to take it back.
  overgenomen jsonb,
  versie integer not null default 1,
  gewijzigd_op timestamptz not null,
  primary key (gemeente_id, uitvraag_id, actie_id),
  foreign key (gemeente_id, uitvraag_id) references programma.uitvraag (gemeente_id, id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  check (stand <> 'teruggevraagd' or vraag <> '')
);

do $$
declare tabel text;
begin
  foreach tabel in array array['ronde', 'uitvraag', 'uitvraag_sleutel', 'uitvraag_antwoord'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
end $$;

-- Who comes in by a link sees the own uitvraag, its round and its answers, and of those only about acties that are visible.
create policy bereik on programma.uitvraag as restrictive using (
  (select platform.bereik()) = 'alles'
  or organisatie_id = (select platform.organisatie_id())
  or medewerker_id = (select platform.medewerker_id()));
create policy bereik on programma.ronde as restrictive using (
  (select platform.bereik()) = 'alles'
  or exists (select from programma.uitvraag u where u.gemeente_id = ronde.gemeente_id and u.ronde_id = ronde.id));
create policy bereik on programma.uitvraag_antwoord as restrictive using (
  (select platform.bereik()) = 'alles'
  or (exists (select from programma.uitvraag u
              where u.gemeente_id = uitvraag_antwoord.gemeente_id and u.id = uitvraag_antwoord.uitvraag_id)
      and exists (select from programma.actie a
                  where a.gemeente_id = uitvraag_antwoord.gemeente_id and a.id = uitvraag_antwoord.actie_id
                    and a.verwijderd_op is null)));

grant select, insert, update on programma.ronde, programma.uitvraag, programma.uitvraag_antwoord to :app_rol;
grant select, insert, delete on programma.uitvraag_sleutel to :app_rol;

-- Which gemeenten have an open round that ends within the days in which reminders go out: only codes.
-- It enters each gemeente in turn, so the policies hold; afterwards no gemeente is set, and a query without actor raises.
create function programma.gemeenten_met_ronde(vandaag date, tot date)
returns setof integer language plpgsql as $$
declare gemeente integer;
begin
  set local app.bereik = 'alles';
  for gemeente in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', gemeente::text);
    if exists (select from programma.ronde r
               where r.gemeente_id = gemeente and r.status = 'open' and r.uiterlijk between vandaag and tot) then
      return next gemeente;
    end if;
  end loop;
  set local app.gemeente_id = '';
  set local app.bereik = '';
end $$;
