-- What the raad or the burgemeester asks about a part of a programme, and the answer: both stay with it.
create table programma.vraag (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  soort text not null check (soort in ('inzet', 'actie', 'doel')),
  -- The inzet, actie or doel that it is about.
  record_id uuid not null,
  -- What that was called when the question was asked.
  onderwerp text not null check (length(onderwerp) between 1 and 500),
  tekst text not null check (length(tekst) between 10 and 4000),
  gesteld_door uuid not null,
  gesteld_op timestamptz not null,
  -- The last day to answer, by the agreement of the day on which it was asked.
  uiterlijk date not null,
  ingetrokken_op timestamptz,
  -- Who was asked for what they know of it, and what they wrote.
  gevraagd_aan uuid,
  gevraagd_op timestamptz,
  inbreng text not null default '' check (length(inbreng) <= 8000),
  inbreng_op timestamptz,
  -- A concept until it is given: then it says by whom and when.
  antwoord text not null default '' check (length(antwoord) <= 8000),
  beantwoord_door uuid,
  beantwoord_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  check ((gevraagd_aan is null) = (gevraagd_op is null)),
  check ((inbreng = '') = (inbreng_op is null)),
  check ((beantwoord_door is null) = (beantwoord_op is null)),
  check (beantwoord_op is null or (antwoord <> '' and ingetrokken_op is null)),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, gesteld_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, gevraagd_aan) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, beantwoord_door) references toegang.medewerker (gemeente_id, id)
);
create index vraag_programma on programma.vraag (gemeente_id, programma_id, gesteld_op desc);
create index vraag_gesteld on programma.vraag (gemeente_id, gesteld_op desc, id desc);
create index vraag_open on programma.vraag (gemeente_id, uiterlijk, id)
  where beantwoord_op is null and ingetrokken_op is null;
create index vraag_steller on programma.vraag (gemeente_id, gesteld_door, gesteld_op desc);
create index vraag_gevraagde on programma.vraag (gemeente_id, gevraagd_aan) where gevraagd_aan is not null;
create index vraag_beantwoorder on programma.vraag (gemeente_id, beantwoord_door) where beantwoord_door is not null;

-- Within how many days a gemeente wants a question answered. Without a row: as many as Baken proposes.
create table programma.vraagafspraak (
  gemeente_id integer not null primary key,
  dagen integer not null check (dagen between 1 and 365),
  versie integer not null default 1
);

do $$
declare tabel text;
begin
  foreach tabel in array array['vraag', 'vraagafspraak'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    -- A partner is no part of the talk between raad and college.
    execute format(
      'create policy bereik on programma.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert, update on programma.vraag, programma.vraagafspraak to :app_rol;
