-- Residents are asked about a concept programme (Gemeentewet 150): what they see, what they wrote, and what was done with it.

-- Whether a programme is still a concept, also for who may not see the programme itself: an open page stands on it.
-- It looks as if with full reach, within the same gemeente, and puts the reach back.
create function programma.is_concept(gevraagd uuid) returns boolean language plpgsql as $$
declare
  bereik text := platform.bereik();
  gevonden boolean;
begin
  set local app.bereik = 'alles';
  gevonden := exists (select from programma.programma p
                      where p.gemeente_id = platform.gemeente_id() and p.id = gevraagd
                        and p.status = 'concept' and p.verwijderd_op is null);
  execute format('set local app.bereik = %L', bereik);
  return gevonden;
end $$;

create table programma.raadpleging (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  titel text not null check (length(titel) between 1 and 200),
  inleiding text not null check (length(inleiding) between 1 and 5000),
  van date not null,
  tot date not null,
  -- [{id, naam, inzetten: [{id, inzet, ambitie, acties}]}] as it was when it opened: everybody reacts to the same text.
  ontwerp jsonb not null,
  medewerker_id uuid not null,
  versie integer not null default 1,
  geopend_op timestamptz not null,
  gesloten_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  check (van <= tot)
);
-- One at a time, also when two people press the button at once.
create unique index raadpleging_open on programma.raadpleging (gemeente_id, programma_id) where gesloten_op is null;
create index raadpleging_programma on programma.raadpleging (gemeente_id, programma_id, geopend_op desc);

-- No e-mail and no network address: a name only when somebody wants it there.
create table programma.reactie (
  gemeente_id integer not null,
  id uuid not null,
  raadpleging_id uuid not null,
  inzet_id uuid not null,
  naam text not null default '' check (length(naam) <= 80),
  tekst text not null check (length(tekst) between 10 and 2000),
  ingediend_op timestamptz not null,
  stand text not null default 'wacht' check (stand in ('wacht', 'geplaatst', 'geweigerd')),
  weigerreden text check (weigerreden in ('persoonsgegevens', 'belediging', 'ander_onderwerp')),
  antwoord text not null default '' check (length(antwoord) <= 2000),
  verwerking text not null default 'gelezen' check (verwerking in ('gelezen', 'meegenomen', 'niet_meegenomen')),
  meegenomen_in text not null default '' check (length(meegenomen_in) <= 300),
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, raadpleging_id) references programma.raadpleging (gemeente_id, id),
  check ((stand = 'geweigerd') = (weigerreden is not null)),
  check (verwerking <> 'meegenomen' or meegenomen_in <> '')
);
create index reactie_raadpleging on programma.reactie (gemeente_id, raadpleging_id, ingediend_op);

do $$
declare tabel text;
begin
  foreach tabel in array array['raadpleging', 'reactie'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
end $$;

-- Who is not signed in sees it as long as the programme is a concept, of reactions only those that were placed, and adds
-- only reactions that wait.
create policy bereik on programma.raadpleging as restrictive using (
  (select platform.bereik()) = 'alles' or programma.is_concept(programma_id));
create policy bereik_lezen on programma.reactie as restrictive for select using (
  (select platform.bereik()) = 'alles'
  or (stand = 'geplaatst'
      and exists (select from programma.raadpleging r
                  where r.gemeente_id = reactie.gemeente_id and r.id = reactie.raadpleging_id)));
create policy bereik_toevoegen on programma.reactie as restrictive for insert with check (
  (select platform.bereik()) = 'alles'
  or (stand = 'wacht'
      and exists (select from programma.raadpleging r
                  where r.gemeente_id = reactie.gemeente_id and r.id = reactie.raadpleging_id)));
create policy bereik_wijzigen on programma.reactie as restrictive for update using (
  (select platform.bereik()) = 'alles');

grant select, insert, update on programma.raadpleging, programma.reactie to :app_rol;
