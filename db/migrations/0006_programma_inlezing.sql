-- A document that is being read: the file, what was recognised in it, and every correction, until it is confirmed.
create table programma.inlezing (
  gemeente_id integer not null,
  id uuid not null,
  bestand_id uuid not null,
  status text not null default 'wacht' check (status in ('wacht', 'leest', 'te_beoordelen', 'bevestigd', 'mislukt', 'vervallen')),
  -- Why it failed, in a sentence for the person who sent it.
  fout text,
  -- BronDocument (the blocks) as read, and what the recogniser said of the document as a whole.
  brondocument jsonb,
  aard text check (aard in ('programma', 'verantwoording', 'geen')),
  reden text not null default '',
  titel text not null default '',
  gemeente_naam text not null default '',
  jaar integer,
  spelling jsonb not null default '[]',
  -- The programme this is a newer version of, and after confirming the programme it became.
  programma_id uuid,
  versie integer not null default 1,
  begonnen_op timestamptz,
  gelezen_in_ms integer,
  geplaatst_door uuid not null,
  geplaatst_op timestamptz not null default now(),
  bevestigd_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, bestand_id) references documenten.bestand (gemeente_id, id),
  foreign key (gemeente_id, programma_id) references programma.programma (gemeente_id, id),
  foreign key (gemeente_id, geplaatst_door) references toegang.medewerker (gemeente_id, id)
);
create index inlezing_status on programma.inlezing (gemeente_id, status, geplaatst_op desc, id);

-- One recognised thing. `inhoud` is what the reviewer sees and corrects; `verschil` compares with the existing programme.
create table programma.voorstelregel (
  gemeente_id integer not null,
  inlezing_id uuid not null,
  id uuid not null,
  soort text not null check (soort in ('prioriteit', 'inzet', 'actie', 'doel', 'resultaat')),
  ouder_id uuid,
  volgorde double precision not null,
  inhoud jsonb not null,
  bron jsonb not null default '[]',
  zekerheid text not null check (zekerheid in ('zeker', 'redelijk', 'onzeker')),
  twijfel jsonb not null default '[]',
  nagekeken boolean not null default false,
  vervallen boolean not null default false,
  bestaand_id uuid,
  verschil jsonb,
  versie integer not null default 1,
  primary key (gemeente_id, inlezing_id, id),
  foreign key (gemeente_id, inlezing_id) references programma.inlezing (gemeente_id, id)
);

-- Every correction with what it changed (before and after per line), in order; undo adds a line of its own.
create table programma.bewerking (
  gemeente_id integer not null,
  inlezing_id uuid not null,
  nummer integer not null,
  medewerker_id uuid not null,
  opdracht jsonb not null,
  gewijzigd jsonb not null,
  herroept integer,
  tijd timestamptz not null default now(),
  primary key (gemeente_id, inlezing_id, nummer),
  foreign key (gemeente_id, inlezing_id) references programma.inlezing (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);

do $$
declare tabel text;
begin
  foreach tabel in array array['inlezing', 'voorstelregel', 'bewerking'] loop
    execute format('alter table programma.%I enable row level security', tabel);
    execute format('alter table programma.%I force row level security', tabel);
    execute format(
      'create policy gemeente on programma.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format(
      'create policy bereik on programma.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;
grant select, insert, update on programma.inlezing to :app_rol;
grant select, insert, update, delete on programma.voorstelregel to :app_rol;
grant select, insert on programma.bewerking to :app_rol;
