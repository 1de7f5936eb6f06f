-- The programme in execution: adoption, who holds an actie, what was done when, and what people reported.
-- Expected moments are not stored: they follow from the planning (domain/momenten). Only facts about them are.
alter table programma.programma drop constraint programma_status_check;
alter table programma.programma
  add constraint programma_status_check check (status in ('concept', 'vastgesteld', 'afgesloten')),
  add column vastgesteld_op date,
  add column vastgesteld_door text check (vastgesteld_door in ('college', 'raad', 'burgemeester')),
  add column afgesloten_op date,
  -- The programme of the year before, of which this one is a copy.
  add column vorig_id uuid,
  add constraint programma_vorig foreign key (gemeente_id, vorig_id) references programma.programma (gemeente_id, id),
  add constraint programma_vastgesteld check ((status = 'concept') = (vastgesteld_op is null)),
  add constraint programma_afgesloten check ((status = 'afgesloten') = (afgesloten_op is not null));

-- Why a change was made after the programme was adopted.
alter table programma.wijziging add column reden text not null default '' check (length(reden) <= 1000);
alter table programma.wijziging drop constraint wijziging_daad_check;
alter table programma.wijziging add constraint wijziging_daad_check check (daad in
  ('gemaakt', 'gewijzigd', 'verplaatst', 'verwijderd', 'teruggezet', 'vastgesteld', 'afgesloten', 'heropend'));

-- What belongs to carrying out an actie rather than to its text; no row means all defaults.
create table programma.uitvoering (
  gemeente_id integer not null,
  actie_id uuid not null,
  programma_id uuid not null,
  actiehouder_id uuid,
  gewicht double precision not null default 1 check (gewicht >= 0 and gewicht <= 100),
  geldbron text not null default '' check (length(geldbron) <= 500),
  capaciteit text not null default '' check (length(capaciteit) <= 2000),
  -- {begin, eind, evaluatie, besluit, toelichting}, null when it is no pilot.
  pilot jsonb,
  hand_status text check (hand_status in ('gepland', 'loopt', 'klaar', 'deels', 'niet_gedaan', 'vervallen')),
  hand_reden text not null default '' check (length(hand_reden) <= 1000),
  vorige_actie_id uuid,
  versie integer not null default 1,
  primary key (gemeente_id, actie_id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, actiehouder_id) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, vorige_actie_id) references programma.actie (gemeente_id, id)
);
create index uitvoering_programma on programma.uitvoering (gemeente_id, programma_id);
create index uitvoering_actiehouder on programma.uitvoering (gemeente_id, actiehouder_id) where actiehouder_id is not null;

-- A fact about one moment: done, replanned, cancelled, or extra. `sleutel` is the name that the planning gives it.
create table programma.moment (
  gemeente_id integer not null,
  actie_id uuid not null,
  sleutel text not null check (sleutel ~ '^[0-9a-z_-]{1,80}$'),
  programma_id uuid not null,
  van date,
  tot date,
  gedaan_op date,
  vervallen text not null default '' check (length(vervallen) <= 1000),
  notitie text not null default '' check (length(notitie) <= 5000),
  extra boolean not null default false,
  versie integer not null default 1,
  primary key (gemeente_id, actie_id, sleutel),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  check ((van is null) = (tot is null) and van <= tot),
  check (not extra or gedaan_op is not null or van is not null)
);
create index moment_programma on programma.moment (gemeente_id, programma_id);

-- What was reported about an actie, in order: words, moments, a status by hand.
create table programma.voortgang (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  actie_id uuid not null,
  soort text not null check (soort in ('bericht', 'gedaan', 'ongedaan', 'verplaatst', 'vervallen', 'extra', 'status', 'uitvoering')),
  tekst text not null default '' check (length(tekst) <= 5000),
  -- Which moment, and the fields from and to.
  sleutel text,
  velden jsonb not null default '[]',
  batch uuid not null,
  -- Null when it came in through the link of a reporting round; then the organisatie or name says who.
  medewerker_id uuid,
  wie text not null default '' check (length(wie) <= 200),
  tijd timestamptz not null default now(),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, actie_id) references programma.actie (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index voortgang_actie on programma.voortgang (gemeente_id, actie_id, tijd desc, id);
create index voortgang_programma on programma.voortgang (gemeente_id, programma_id, tijd desc, id);

-- One change to many acties at once, with what stood there before, so that it can be taken back whole.
create table programma.bulkwijziging (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  medewerker_id uuid not null,
  opdracht jsonb not null,
  voorheen jsonb not null,
  tijd timestamptz not null default now(),
  herroepen_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

-- When somebody looked at Vandaag, and the time before: between the two lies what is new to them.
create table programma.bezoek (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  vorige timestamptz not null,
  laatste timestamptz not null,
  primary key (gemeente_id, medewerker_id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

-- A saved view: the part of the address behind the question mark, under a name.
create table programma.weergave (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  medewerker_id uuid not null,
  naam text not null check (length(naam) between 1 and 100),
  adres text not null check (length(adres) <= 2000),
  gedeeld boolean not null default false,
  primary key (gemeente_id, id),
  unique (gemeente_id, programma_id, medewerker_id, naam),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['uitvoering', 'moment', 'voortgang', 'bulkwijziging', 'bezoek', 'weergave'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
  end loop;
  -- A partner sees and reports on what the own organisatie is a party to.
  foreach tabel in array array['uitvoering', 'moment', 'voortgang'] loop
    execute format(
      'create policy bereik on programma.%1$I as restrictive using (
         (select platform.bereik()) = ''alles''
         or exists (select from programma.actie a
                    where a.gemeente_id = %1$I.gemeente_id and a.id = %1$I.actie_id and a.verwijderd_op is null))', tabel);
  end loop;
end $$;
create policy bereik on programma.bulkwijziging as restrictive using ((select platform.bereik()) = 'alles');
create policy eigen on programma.bezoek as restrictive using (medewerker_id = (select platform.medewerker_id()));
create policy eigen on programma.weergave as restrictive for select
  using (gedeeld or medewerker_id = (select platform.medewerker_id()));
create policy eigen_schrijven on programma.weergave as restrictive for insert
  with check (medewerker_id = (select platform.medewerker_id()));
create policy eigen_weghalen on programma.weergave as restrictive for delete
  using (medewerker_id = (select platform.medewerker_id()));

grant select, insert, update on programma.uitvoering, programma.bulkwijziging, programma.bezoek to :app_rol;
grant select, insert, update, delete on programma.moment to :app_rol;
grant select, insert on programma.voortgang to :app_rol;
grant select, insert, delete on programma.weergave to :app_rol;
