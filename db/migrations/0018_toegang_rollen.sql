-- A medewerker holds one or more rollen; a gemeente stores only where a rol differs from what Baken gives it by default.
create domain toegang.rol as text check (value in (
  'beheerder', 'adviseur_veiligheid', 'actiehouder', 'procesregisseur', 'casusdeelnemer', 'kcc', 'boa', 'jurist',
  'burgemeester', 'raadslid', 'partner', 'functionaris_gegevensbescherming', 'archivaris'
));

-- So that the rol partner can demand an organisatie by a foreign key: it follows when the organisatie changes, and refuses none.
alter table toegang.medewerker add unique (gemeente_id, id, organisatie_id);

create table toegang.medewerker_rol (
  gemeente_id integer not null,
  medewerker_id uuid not null,
  rol toegang.rol not null,
  partner_organisatie_id uuid,
  primary key (gemeente_id, medewerker_id, rol),
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, medewerker_id, partner_organisatie_id)
    references toegang.medewerker (gemeente_id, id, organisatie_id) on update cascade,
  check ((rol = 'partner') = (partner_organisatie_id is not null))
);
create index medewerker_rol_rol on toegang.medewerker_rol (gemeente_id, rol);

-- Owner and gemeente are not one: forced row-level security would hide every row from this copy.
alter table toegang.medewerker no force row level security;
insert into toegang.medewerker_rol (gemeente_id, medewerker_id, rol, partner_organisatie_id)
  select gemeente_id, id, rol, case when rol = 'partner' then organisatie_id end from toegang.medewerker;
alter table toegang.medewerker force row level security;
alter table toegang.medewerker drop column rol;

alter table toegang.medewerker_rol enable row level security;
alter table toegang.medewerker_rol force row level security;
create policy gemeente on toegang.medewerker_rol using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.medewerker_rol to :app_rol;

create table toegang.rol_afwijking (
  gemeente_id integer not null,
  rol toegang.rol not null,
  handeling text not null check (handeling ~ '^[a-z_]{1,50}:[a-z_]{1,50}$'),
  toegestaan boolean not null,
  wie uuid not null,
  wanneer timestamptz not null,
  primary key (gemeente_id, rol, handeling),
  foreign key (gemeente_id, wie) references toegang.medewerker (gemeente_id, id)
);
create index rol_afwijking_wie on toegang.rol_afwijking (gemeente_id, wie);
alter table toegang.rol_afwijking enable row level security;
alter table toegang.rol_afwijking force row level security;
create policy gemeente on toegang.rol_afwijking using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update, delete on toegang.rol_afwijking to :app_rol;

create table toegang.rolinstelling (
  gemeente_id integer not null,
  rol toegang.rol not null,
  tweede_factor_verplicht boolean not null,
  primary key (gemeente_id, rol),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id)
);
alter table toegang.rolinstelling enable row level security;
alter table toegang.rolinstelling force row level security;
create policy gemeente on toegang.rolinstelling using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update on toegang.rolinstelling to :app_rol;

-- Counts the changes of the table of rollen and handelingen, so that what was compared is what is saved.
alter table toegang.gemeente add column rollen_versie integer not null default 1;
