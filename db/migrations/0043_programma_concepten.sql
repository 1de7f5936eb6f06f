-- Who may not read programmes before they are adopted has app.concepten = 'nee' in its transaction; nobody else has it set. What stands
-- in a programme is reached through it.
create function platform.ziet_concepten() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.concepten', true), '') <> 'nee' $$;

create policy concepten on programma.programma as restrictive for select using (
  status <> 'concept' or (select platform.ziet_concepten()));
