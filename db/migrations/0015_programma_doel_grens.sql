-- Whether the number of a doel is a floor or a ceiling, and where it starts from ("van 120 naar 90").
alter table programma.doel
  add column grens text check (grens in ('minimaal', 'maximaal')),
  add column beginwaarde double precision;
