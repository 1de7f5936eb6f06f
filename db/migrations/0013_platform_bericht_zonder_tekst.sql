-- A message that was sent, given up or taken back keeps no words: they may hold a personal link that still works.
-- Its address and subject stay until wissen_op.
alter table platform.bericht no force row level security;
update platform.bericht
  set tekst = '', html = '',
    wissen_op = case when aan <> '' then coalesce(wissen_op, coalesce(verstuurd_op, gestopt_op) + interval '30 days') end
  where verstuurd_op is not null or gestopt_op is not null;
alter table platform.bericht force row level security;

alter table platform.bericht add constraint bericht_klaar_zonder_tekst
  check ((verstuurd_op is null and gestopt_op is null) or (tekst = '' and html = ''));
