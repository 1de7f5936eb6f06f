-- Files as they came in. The bytes lie outside the database, under the name of their own checksum.
create schema documenten;
grant usage on schema documenten to :app_rol;

create table documenten.bestand (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 255),
  grootte integer not null check (grootte > 0),
  sha256 bytea not null check (length(sha256) = 32),
  -- docx, pdf, odt, html or tekst: from the bytes, known once it has been read.
  soort text,
  geplaatst_door uuid not null,
  geplaatst_op timestamptz not null default now(),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, geplaatst_door) references toegang.medewerker (gemeente_id, id)
);
alter table documenten.bestand enable row level security;
alter table documenten.bestand force row level security;
create policy gemeente on documenten.bestand using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update, delete on documenten.bestand to :app_rol;
