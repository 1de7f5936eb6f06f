-- Who comes in by a link as actiehouder sees the acties held and nothing else, as an organisatie sees those it is a party to.
-- The actiehouder of uitvoering, repeated here because the policies of uitvoering read actie.
alter table programma.actie add column houder_id uuid;

alter table programma.actie no force row level security;
alter table programma.uitvoering no force row level security;
update programma.actie a set houder_id = u.actiehouder_id
  from programma.uitvoering u
  where u.gemeente_id = a.gemeente_id and u.actie_id = a.id and u.actiehouder_id is not null;
alter table programma.actie force row level security;
alter table programma.uitvoering force row level security;

-- Nobody who no longer holds an actie stays behind in it; checked at commit, because the two change one after the other.
alter table programma.uitvoering add unique (gemeente_id, actie_id, actiehouder_id);
alter table programma.actie add constraint actie_houder foreign key (gemeente_id, id, houder_id)
  references programma.uitvoering (gemeente_id, actie_id, actiehouder_id) deferrable initially deferred;

-- Who works for an organisatie sees what that is a party to, also when acties were held before.
alter policy bereik on programma.actie using (
  (select platform.bereik()) = 'alles'
  or (select platform.organisatie_id()) = any (partij_ids)
  or ((select platform.organisatie_id()) is null and houder_id = (select platform.medewerker_id())));
