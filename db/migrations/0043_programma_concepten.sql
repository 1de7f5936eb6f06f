-- Who may not read programmes before they are adopted has app.concepten = 'nee' in its transaction; nobody else has it set.
create function platform.ziet_concepten() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.concepten', true), '') <> 'nee' $$;

create policy concepten on programma.programma as restrictive for select using (
  status <> 'concept' or (select platform.ziet_concepten()));
do $$
declare tabel text;
begin
  foreach tabel in array array['prioriteit', 'inzet', 'actie', 'doel', 'resultaat', 'bijlage', 'wijziging'] loop
    execute format(
      'create policy concepten on programma.%1$I as restrictive for select using (
         (select platform.ziet_concepten()) or exists (
           select from programma.programma p where p.gemeente_id = %1$I.gemeente_id and p.id = %1$I.programma_id))', tabel);
  end loop;
end $$;
