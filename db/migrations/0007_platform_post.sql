-- The outbox: mail is a row of the same transaction as the deed it is about; a sender takes it from here.
create table platform.bericht (
  gemeente_id integer not null,
  id uuid not null,
  -- One plain address and one line: what could start a second header is refused here as well.
  aan text not null check (length(aan) <= 254 and aan !~ '[[:cntrl:][:space:],;<>]'),
  onderwerp text not null check (length(onderwerp) <= 200 and onderwerp !~ '[[:cntrl:]]'),
  tekst text not null,
  html text not null,
  -- What it is about ("uitvraag/…"), for who wants to know what became of it.
  kenmerk text not null check (length(kenmerk) between 1 and 200),
  pogingen integer not null default 0,
  volgende_op timestamptz not null,
  verstuurd_op timestamptz,
  -- When trying was given up, for the reason in `fout`.
  gestopt_op timestamptz,
  -- A word for the last reason it did not go; never an answer of the mail server, which may hold an address.
  fout text check (fout ~ '^[a-z_]{1,50}$'),
  -- When address and text are wiped; null while it waits to be sent, and after wiping.
  wissen_op timestamptz,
  aangemaakt_op timestamptz not null,
  primary key (gemeente_id, id),
  check (verstuurd_op is null or gestopt_op is null)
);
create index bericht_te_versturen on platform.bericht (gemeente_id, volgende_op)
  where verstuurd_op is null and gestopt_op is null;
create index bericht_te_wissen on platform.bericht (gemeente_id, wissen_op) where wissen_op is not null;
create index bericht_kenmerk on platform.bericht (gemeente_id, kenmerk);

alter table platform.bericht enable row level security;
alter table platform.bericht force row level security;
create policy gemeente on platform.bericht using (gemeente_id = (select platform.gemeente_id()));
create policy bereik on platform.bericht as restrictive using ((select platform.bereik()) = 'alles');
grant select, insert, update on platform.bericht to :app_rol;

-- Which gemeenten have mail to send or to wipe at `nu`: only codes and counts.
-- It enters each gemeente in turn, so the policies hold; afterwards no gemeente is set, and a query without actor raises.
-- Planning each look-up anew takes three times as long as all of them together.
create function platform.gemeenten_met_post(nu timestamptz)
returns table (code integer, te_versturen integer, te_wissen boolean)
language plpgsql set plan_cache_mode = 'force_generic_plan' as $$
begin
  set local app.bereik = 'alles';
  for code in select g.code from platform.gemeentecode g order by g.code loop
    execute format('set local app.gemeente_id = %L', code::text);
    select count(*) into te_versturen from platform.bericht b
      where b.gemeente_id = gemeenten_met_post.code and b.volgende_op <= nu
        and b.verstuurd_op is null and b.gestopt_op is null;
    te_wissen := exists (select from platform.bericht b
      where b.gemeente_id = gemeenten_met_post.code and b.wissen_op <= nu);
    if te_versturen > 0 or te_wissen then return next; end if;
  end loop;
  set local app.gemeente_id = '';
  set local app.bereik = '';
end $$;
