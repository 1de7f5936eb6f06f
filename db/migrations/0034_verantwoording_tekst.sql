-- The texts of an account, which several people write at once (ADR 0037), what was said beside them, and how they stood before.
create table verantwoording.tekst (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  -- A state of Yjs: everything up to and including the change `staat_tot`.
  staat bytea not null check (length(staat) <= 4000000),
  staat_tot integer not null default 0,
  -- Of the newest change.
  volgnummer integer not null default 0 check (volgnummer >= staat_tot),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id)
);
create index tekst_verantwoording on verantwoording.tekst (gemeente_id, verantwoording_id);

-- One update of Yjs each; never changed or taken away.
create table verantwoording.tekst_wijziging (
  gemeente_id integer not null,
  tekst_id uuid not null,
  volgnummer integer not null check (volgnummer > 0),
  wijziging bytea not null check (length(wijziging) <= 4000000),
  -- Null: Baken itself, when it drafts again.
  medewerker_id uuid,
  op timestamptz not null,
  primary key (gemeente_id, tekst_id, volgnummer),
  foreign key (gemeente_id, tekst_id) references verantwoording.tekst (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index tekst_wijziging_schrijver on verantwoording.tekst_wijziging (gemeente_id, medewerker_id)
  where medewerker_id is not null;

create table verantwoording.tekst_versie (
  gemeente_id integer not null,
  id uuid not null,
  tekst_id uuid not null,
  -- begin: as it stood when somebody began to write · stap: at a step of the account · hand: named by somebody.
  soort text not null check (soort in ('begin', 'stap', 'hand')),
  naam text not null check (length(naam) between 1 and 120),
  staat bytea not null check (length(staat) <= 4000000),
  door uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, tekst_id) references verantwoording.tekst (gemeente_id, id),
  foreign key (gemeente_id, door) references toegang.medewerker (gemeente_id, id)
);
create index tekst_versie_tekst on verantwoording.tekst_versie (gemeente_id, tekst_id, op desc);
create index tekst_versie_door on verantwoording.tekst_versie (gemeente_id, door);

create table verantwoording.opmerking (
  gemeente_id integer not null,
  id uuid not null,
  tekst_id uuid not null,
  -- Positions of Yjs, which move along with the words; null where the words were gone from the start.
  begin bytea check (length(begin) <= 100),
  eind bytea check (length(eind) <= 100),
  citaat text not null check (length(citaat) <= 2000),
  tekst text not null check (length(tekst) <= 2000),
  -- What should stand instead of the quoted words; null: only a remark.
  voorstel text check (length(voorstel) <= 2000),
  stand text not null default 'open' check (stand in ('open', 'opgelost', 'overgenomen', 'afgewezen')),
  -- Null: Baken, that kept words which were written where somebody else took the text away.
  door uuid,
  op timestamptz not null,
  afgehandeld_door uuid,
  afgehandeld_op timestamptz,
  primary key (gemeente_id, id),
  check ((begin is null) = (eind is null)),
  check (voorstel is not null or tekst <> ''),
  check (voorstel is null or begin is not null),
  check (voorstel is not null or stand in ('open', 'opgelost')),
  check ((stand = 'open') = (afgehandeld_door is null) and (stand = 'open') = (afgehandeld_op is null)),
  foreign key (gemeente_id, tekst_id) references verantwoording.tekst (gemeente_id, id),
  foreign key (gemeente_id, door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, afgehandeld_door) references toegang.medewerker (gemeente_id, id)
);
create index opmerking_tekst on verantwoording.opmerking (gemeente_id, tekst_id, op);
create index opmerking_door on verantwoording.opmerking (gemeente_id, door) where door is not null;
create index opmerking_afhandelaar on verantwoording.opmerking (gemeente_id, afgehandeld_door)
  where afgehandeld_door is not null;

create table verantwoording.opmerking_antwoord (
  gemeente_id integer not null,
  id uuid not null,
  opmerking_id uuid not null,
  tekst text not null check (length(tekst) between 1 and 2000),
  door uuid not null,
  op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, opmerking_id) references verantwoording.opmerking (gemeente_id, id),
  foreign key (gemeente_id, door) references toegang.medewerker (gemeente_id, id)
);
create index opmerking_antwoord_opmerking on verantwoording.opmerking_antwoord (gemeente_id, opmerking_id, op);
create index opmerking_antwoord_door on verantwoording.opmerking_antwoord (gemeente_id, door);

do $$
declare tabel text;
begin
  foreach tabel in array array['tekst', 'tekst_wijziging', 'tekst_versie', 'opmerking', 'opmerking_antwoord'] loop
    execute format('alter table verantwoording.%I enable row level security', tabel);
    execute format('alter table verantwoording.%I force row level security', tabel);
    execute format(
      'create policy gemeente on verantwoording.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format(
      'create policy bereik on verantwoording.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert, update on verantwoording.tekst, verantwoording.opmerking to :app_rol;
grant select, insert on
  verantwoording.tekst_wijziging, verantwoording.tekst_versie, verantwoording.opmerking_antwoord to :app_rol;
