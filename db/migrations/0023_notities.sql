-- Notities on organisaties: the first dossiers that only those who take part may see.
create schema notities;
grant usage on schema notities to :app_rol;

create table notities.notitie (
  gemeente_id integer not null,
  id uuid not null,
  organisatie_id uuid not null,
  titel text not null check (length(titel) between 1 and 200),
  gewijzigd_op timestamptz not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, id) references toegang.dossier (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id)
);
create index notitie_organisatie on notities.notitie (gemeente_id, organisatie_id);

-- Apart from the title, because somebody may take part without the text.
create table notities.tekst (
  gemeente_id integer not null,
  notitie_id uuid not null,
  tekst text not null check (length(tekst) <= 50000),
  primary key (gemeente_id, notitie_id),
  foreign key (gemeente_id, notitie_id) references notities.notitie (gemeente_id, id) on delete cascade
);

create table notities.bijlage (
  gemeente_id integer not null,
  id uuid not null,
  notitie_id uuid not null,
  naam text not null check (length(naam) between 1 and 255),
  grootte integer not null check (grootte > 0),
  sha256 bytea not null check (length(sha256) = 32),
  geplaatst_door uuid not null,
  geplaatst_op timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, notitie_id) references notities.notitie (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, geplaatst_door) references toegang.medewerker (gemeente_id, id)
);
create index bijlage_notitie on notities.bijlage (gemeente_id, notitie_id, geplaatst_op desc);
create index bijlage_inhoud on notities.bijlage (gemeente_id, sha256);

-- What happened to it, never what it said.
create table notities.gebeurtenis (
  gemeente_id integer not null,
  id uuid not null,
  notitie_id uuid not null,
  op timestamptz not null,
  wie uuid not null,
  wat text not null check (wat ~ '^[a-z_]{1,40}$'),
  bij text not null check (length(bij) <= 255),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, notitie_id) references notities.notitie (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, wie) references toegang.medewerker (gemeente_id, id)
);
create index gebeurtenis_notitie on notities.gebeurtenis (gemeente_id, notitie_id, op desc);

alter table notities.notitie enable row level security;
alter table notities.notitie force row level security;
alter table notities.tekst enable row level security;
alter table notities.tekst force row level security;
alter table notities.bijlage enable row level security;
alter table notities.bijlage force row level security;
alter table notities.gebeurtenis enable row level security;
alter table notities.gebeurtenis force row level security;
create policy gemeente on notities.notitie using (gemeente_id = (select platform.gemeente_id()));
create policy gemeente on notities.tekst using (gemeente_id = (select platform.gemeente_id()));
create policy gemeente on notities.bijlage using (gemeente_id = (select platform.gemeente_id()));
create policy gemeente on notities.gebeurtenis using (gemeente_id = (select platform.gemeente_id()));

create policy dossier on notities.notitie as restrictive using (exists (
  select from toegang.dossier d where d.gemeente_id = notitie.gemeente_id and d.id = notitie.id));
create policy dossier on notities.tekst as restrictive using (
  (select toegang.dossierblik()) = 'alle' or exists (select from toegang.inzage i
    where i.gemeente_id = tekst.gemeente_id and i.dossier_id = tekst.notitie_id and (i.delen is null or 'tekst' = any (i.delen))));
create policy dossier on notities.bijlage as restrictive using (
  (select toegang.dossierblik()) = 'alle' or exists (select from toegang.inzage i
    where i.gemeente_id = bijlage.gemeente_id and i.dossier_id = bijlage.notitie_id and (i.delen is null or 'bijlagen' = any (i.delen))));
-- Who may not read the history still adds to it.
create policy dossier on notities.gebeurtenis as restrictive for select using (
  (select toegang.dossierblik()) = 'alle' or exists (select from toegang.inzage i
    where i.gemeente_id = gebeurtenis.gemeente_id and i.dossier_id = gebeurtenis.notitie_id and (i.delen is null or 'geschiedenis' = any (i.delen))));
create policy nieuw on notities.gebeurtenis as restrictive for insert with check (exists (
  select from toegang.dossier d where d.gemeente_id = gebeurtenis.gemeente_id and d.id = gebeurtenis.notitie_id));

-- Who only reads changes nothing, and only destruction takes a notitie away.
create policy wijzigen on notities.notitie as restrictive for update using (exists (
  select from toegang.inzage i
  where i.gemeente_id = notitie.gemeente_id and i.dossier_id = notitie.id and i.als in ('behandelaar', 'deelnemer')));
create policy weg on notities.notitie as restrictive for delete using ((select toegang.dossierblik()) = 'alle');
create policy nieuw on notities.tekst as restrictive for insert with check (exists (
  select from toegang.inzage i
  where i.gemeente_id = tekst.gemeente_id and i.dossier_id = tekst.notitie_id and i.als in ('behandelaar', 'deelnemer')));
create policy wijzigen on notities.tekst as restrictive for update using (exists (
  select from toegang.inzage i
  where i.gemeente_id = tekst.gemeente_id and i.dossier_id = tekst.notitie_id and i.als in ('behandelaar', 'deelnemer')));
create policy nieuw on notities.bijlage as restrictive for insert with check (exists (
  select from toegang.inzage i
  where i.gemeente_id = bijlage.gemeente_id and i.dossier_id = bijlage.notitie_id and i.als in ('behandelaar', 'deelnemer')));
create policy weg on notities.bijlage as restrictive for delete using (
  (select toegang.dossierblik()) = 'alle' or exists (
  select from toegang.inzage i
  where i.gemeente_id = bijlage.gemeente_id and i.dossier_id = bijlage.notitie_id and i.als in ('behandelaar', 'deelnemer')));

grant select, insert, update, delete on notities.notitie, notities.tekst to :app_rol;
grant select, insert, delete on notities.bijlage to :app_rol;
grant select, insert on notities.gebeurtenis to :app_rol;
