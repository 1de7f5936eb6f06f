-- Gemeenten to compare with have a name, which a person gives: open data knows them by code.
alter table inzicht.referentiegroep add column gemeentenamen text[];
alter table inzicht.referentiegroep no force row level security;
update inzicht.referentiegroep set gemeentenamen = gemeentecodes;
alter table inzicht.referentiegroep force row level security;
alter table inzicht.referentiegroep
  alter column gemeentenamen set not null,
  add check (cardinality(gemeentenamen) = cardinality(gemeentecodes));

-- The figures that each gemeente must publish are of a year, and so is the table that they come from.
alter table inzicht.indicator no force row level security;
update inzicht.indicator set herkomst = jsonb_set(herkomst, '{tabel}', '"47018NED"'), versie = versie + 1
where standaard in ('bbv_winkeldiefstal', 'bbv_geweld', 'bbv_woning', 'bbv_vernieling')
  and herkomst ->> 'soort' = 'cbs' and herkomst ->> 'tabel' = '47022NED' and frequentie = 'jaar';
alter table inzicht.indicator force row level security;
