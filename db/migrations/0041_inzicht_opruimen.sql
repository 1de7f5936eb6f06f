-- The gemeenten with rows of a file that nobody confirmed, or with answers of CBS, of before that moment: only codes.
create function inzicht.gemeenten_met_oude_cijfers(voor timestamptz) returns table (code integer)
language plpgsql set plan_cache_mode = 'force_generic_plan' as $$
begin
  set local app.bereik = 'alles';
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    if exists (
        select from inzicht.lading l
        where l.gemeente_id = gemeenten_met_oude_cijfers.code
          and l.status in ('te_koppelen', 'te_beoordelen', 'mislukt')
          and greatest(l.geplaatst_op, l.begonnen_op) < voor)
      or exists (
        select from inzicht.cbspagina p
        where p.gemeente_id = gemeenten_met_oude_cijfers.code and p.opgehaald_op < voor)
    then return next; end if;
  end loop;
  set local app.gemeente_id = '';
  set local app.bereik = '';
end $$;
