-- Destroying, by the application and again by who restores a backup. Answers the content of the files that went with it. What hangs on
-- an activiteit goes by its foreign keys; the rule of a series goes with the last of it.
create function activiteiten.destroy_activiteiten(gemeente integer, ids uuid[]) returns setof bytea language plpgsql as $$
declare
  bestanden uuid[] := array(select b.bestand_id from activiteiten.bijlage b
    where b.gemeente_id = gemeente and b.activiteit_id = any (ids));
  reeksen uuid[] := array(select distinct a.reeks_id from activiteiten.activiteit a
    where a.gemeente_id = gemeente and a.id = any (ids) and a.reeks_id is not null);
begin
  delete from activiteiten.activiteit a where a.gemeente_id = gemeente and a.id = any (ids);
  delete from activiteiten.reeks r where r.gemeente_id = gemeente and r.id = any (reeksen)
    and not exists (select from activiteiten.activiteit a where a.gemeente_id = gemeente and a.reeks_id = r.id);
  return query delete from documenten.bestand f where f.gemeente_id = gemeente and f.id = any (bestanden) returning f.sha256;
end $$;

create policy bereik_weghalen on activiteiten.activiteit as restrictive for delete using (
  (select platform.bereik()) = 'alles');
grant delete on activiteiten.activiteit, activiteiten.reeks to :app_rol;
