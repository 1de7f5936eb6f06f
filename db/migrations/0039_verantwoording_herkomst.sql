-- What the draft of an account is made from: the execution of its programme, or the document that it was read from.
alter table verantwoording.verantwoording
  add column herkomst text not null default 'uitvoering' check (herkomst in ('uitvoering', 'document'));
