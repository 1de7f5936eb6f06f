-- A photo is described by people: a save names the version it saw.
alter table verantwoording.foto add column versie integer not null default 1;
