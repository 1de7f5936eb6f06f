-- The account of a programme: drafted from facts, written by people, frozen when it is adopted.
create schema verantwoording;
grant usage on schema verantwoording to :app_rol;

create table verantwoording.verantwoording (
  gemeente_id integer not null,
  id uuid not null,
  programma_id uuid not null,
  jaar integer not null check (jaar between 1990 and 2100),
  moment text not null check (moment in ('bestuursrapportage', 'jaarverslag')),
  vorm text not null check (vorm in ('A', 'B', 'C', 'D', 'E')),
  titel text not null check (length(titel) between 1 and 200),
  stap text not null default 'concept' check (stap in ('concept', 'ter_controle', 'vastgesteld', 'gepubliceerd')),
  -- The figures count up to and including this day.
  peildatum date not null,
  vastgesteld_orgaan text check (vastgesteld_orgaan in ('college', 'raad', 'burgemeester')),
  vastgesteld_op date,
  -- Who registered it.
  vastgesteld_door uuid,
  gepubliceerd_op timestamptz,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  verwijderd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  check ((stap in ('vastgesteld', 'gepubliceerd')) = (vastgesteld_orgaan is not null)),
  check ((vastgesteld_orgaan is null) = (vastgesteld_op is null) and (vastgesteld_op is null) = (vastgesteld_door is null)),
  check ((stap = 'gepubliceerd') = (gepubliceerd_op is not null)),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, vastgesteld_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, gemaakt_door) references toegang.medewerker (gemeente_id, id)
);
create index verantwoording_jaar on verantwoording.verantwoording (gemeente_id, jaar desc, gemaakt_op desc)
  where verwijderd_op is null;
create index verantwoording_programma on verantwoording.verantwoording (gemeente_id, programma_id);
create index verantwoording_vaststeller on verantwoording.verantwoording (gemeente_id, vastgesteld_door)
  where vastgesteld_door is not null;
create index verantwoording_maker on verantwoording.verantwoording (gemeente_id, gemaakt_door);

-- What was frozen: only ever written once, and never changed. `onderdelen` says which version of each record it answers for.
create table verantwoording.bevriezing (
  gemeente_id integer not null,
  verantwoording_id uuid not null,
  publicatie jsonb not null,
  onderdelen jsonb not null,
  bevroren_op timestamptz not null,
  primary key (gemeente_id, verantwoording_id),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id)
);

-- A section. One that answers for a record of the programme keeps its promise word for word as it was adopted.
create table verantwoording.deel (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  -- The section that it stands under.
  ouder_id uuid,
  volgorde double precision not null,
  soort text not null check (soort in
    ('inleiding', 'samenvatting', 'prioriteit', 'inzet', 'actie', 'doel', 'vooruitblik', 'vrij')),
  onderdeel_id uuid,
  onderdeel_versie integer,
  nummer text not null default '' check (length(nummer) <= 20),
  titel text not null check (length(titel) <= 5000),
  belofte text not null default '' check (length(belofte) <= 5000),
  -- What the state proposes; nothing is decided by it.
  voorstel text check (voorstel in ('gerealiseerd', 'deels', 'niet')),
  oordeel text check (oordeel in ('gerealiseerd', 'deels', 'niet')),
  oordeel_door uuid,
  -- Of verantwoording.tekst.
  tekst_id uuid,
  -- The draft that the text began as, and a newer one when facts changed since; people wrote on in the text.
  opzet jsonb not null default '[]',
  nieuwe_opzet jsonb,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, verantwoording_id, soort, onderdeel_id),
  check ((oordeel is null) = (oordeel_door is null)),
  check ((onderdeel_id is null) = (onderdeel_versie is null)),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, ouder_id) references verantwoording.deel (gemeente_id, id),
  foreign key (gemeente_id, oordeel_door) references toegang.medewerker (gemeente_id, id)
);
create index deel_verantwoording on verantwoording.deel (gemeente_id, verantwoording_id, volgorde);
create index deel_ouder on verantwoording.deel (gemeente_id, ouder_id) where ouder_id is not null;
create index deel_beoordelaar on verantwoording.deel (gemeente_id, oordeel_door) where oordeel_door is not null;

-- Whole euros; null is not known, which is not 0.
create table verantwoording.geld (
  gemeente_id integer not null,
  id uuid not null,
  deel_id uuid not null,
  volgorde integer not null,
  omschrijving text not null check (length(omschrijving) between 1 and 200),
  begroot bigint check (begroot between 0 and 100000000000),
  besteed bigint check (besteed between 0 and 100000000000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, deel_id) references verantwoording.deel (gemeente_id, id)
);
create index geld_deel on verantwoording.geld (gemeente_id, deel_id, volgorde);

-- A figure of this account: made by drafting (`sleutel` then says for what), or by a person.
create table verantwoording.cijfer (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  deel_id uuid,
  sleutel text check (length(sleutel) <= 120),
  naam text not null check (length(naam) between 1 and 300),
  verwijzing jsonb not null,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  unique (gemeente_id, verantwoording_id, sleutel),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, deel_id) references verantwoording.deel (gemeente_id, id),
  foreign key (gemeente_id, gemaakt_door) references toegang.medewerker (gemeente_id, id)
);
create index cijfer_deel on verantwoording.cijfer (gemeente_id, deel_id) where deel_id is not null;
create index cijfer_maker on verantwoording.cijfer (gemeente_id, gemaakt_door) where gemaakt_door is not null;

-- A correction after adoption. It is never taken back: a wrong one is followed by another.
create table verantwoording.erratum (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  op date not null,
  plaats text not null check (length(plaats) between 1 and 300),
  tekst text not null check (length(tekst) between 1 and 2000),
  door uuid not null,
  gemaakt_op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, door) references toegang.medewerker (gemeente_id, id)
);
create index erratum_verantwoording on verantwoording.erratum (gemeente_id, verantwoording_id, op);
create index erratum_door on verantwoording.erratum (gemeente_id, door);

-- Somebody who cannot see the photo reads `alt`; without it the account cannot be published.
create table verantwoording.foto (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  deel_id uuid,
  bestand_id uuid not null,
  alt text not null default '' check (length(alt) <= 500),
  bijschrift text not null default '' check (length(bijschrift) <= 300),
  volgorde integer not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, deel_id) references verantwoording.deel (gemeente_id, id),
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id)
);
create index foto_verantwoording on verantwoording.foto (gemeente_id, verantwoording_id, volgorde);
create index foto_deel on verantwoording.foto (gemeente_id, deel_id) where deel_id is not null;
create index foto_bestand on verantwoording.foto (gemeente_id, bestand_id);

-- What happened to an account: made, drafted again, each step with who and why.
create table verantwoording.gebeurtenis (
  gemeente_id integer not null,
  id uuid not null,
  verantwoording_id uuid not null,
  op timestamptz not null,
  wie uuid not null,
  wat text not null,
  bij text not null default '' check (length(bij) <= 1000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, wie) references toegang.medewerker (gemeente_id, id)
);
create index gebeurtenis_verantwoording on verantwoording.gebeurtenis (gemeente_id, verantwoording_id, op desc);
create index gebeurtenis_wie on verantwoording.gebeurtenis (gemeente_id, wie);

do $$
declare tabel text;
begin
  foreach tabel in array array['verantwoording', 'bevriezing', 'deel', 'geld', 'cijfer', 'erratum', 'foto', 'gebeurtenis'] loop
    execute format('alter table verantwoording.%I enable row level security', tabel);
    execute format('alter table verantwoording.%I force row level security', tabel);
    execute format(
      'create policy gemeente on verantwoording.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    -- A partner reads the account when everybody does: as it was published.
    execute format(
      'create policy bereik on verantwoording.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert, update on verantwoording.verantwoording, verantwoording.deel, verantwoording.cijfer to :app_rol;
grant delete on verantwoording.cijfer to :app_rol;
grant select, insert, update, delete on verantwoording.geld, verantwoording.foto to :app_rol;
grant select, insert on verantwoording.bevriezing, verantwoording.erratum, verantwoording.gebeurtenis to :app_rol;
