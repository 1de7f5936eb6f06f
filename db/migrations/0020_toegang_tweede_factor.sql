-- The second factor belongs to the account, so these tables stand outside the gemeenten like the account itself.

-- The secret is sealed with a key of the installation: the database alone makes no code. A step of 30 seconds is used once.
create table toegang.totp (
  account_id uuid primary key references toegang.account (id),
  geheim bytea not null,
  laatste_stap integer not null check (laatste_stap > 0),
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz not null
);
grant select, insert, update, delete on toegang.totp to :app_rol;

-- Only what is public of a passkey; the key itself never leaves the device.
create table toegang.passkey (
  id uuid primary key,
  account_id uuid not null references toegang.account (id),
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  publieke_sleutel bytea not null,
  -- Counts up with each use, or stays 0 where the maker of the device does not count.
  teller bigint not null check (teller >= 0),
  transports text[] not null,
  naam text not null check (length(naam) between 1 and 60),
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz
);
create index passkey_account on toegang.passkey (account_id);
grant select, insert, delete on toegang.passkey to :app_rol;
grant update (teller, naam, gebruikt_op) on toegang.passkey to :app_rol;

-- A keyed hash; using a code removes it.
create table toegang.herstelcode (
  account_id uuid not null references toegang.account (id),
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (account_id, code_hash)
);
grant select, insert, delete on toegang.herstelcode to :app_rol;

-- Halfway signing in: the password was right, the second factor is still to come. Opens nothing else.
create table toegang.aanmelding (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references toegang.account (id),
  pogingen integer not null default 0,
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  check (verloopt_op > gemaakt_op)
);
create index aanmelding_account on toegang.aanmelding (account_id);
create index aanmelding_verloopt on toegang.aanmelding (verloopt_op);
grant select, insert, delete on toegang.aanmelding to :app_rol;
grant update (pogingen) on toegang.aanmelding to :app_rol;

-- A challenge for a passkey is signed by us and not stored; one that was answered is kept here until it lapses by itself.
create table toegang.gebruikte_uitdaging (
  uitdaging_hash bytea primary key check (length(uitdaging_hash) = 32),
  verloopt_op timestamptz not null
);
create index gebruikte_uitdaging_verloopt on toegang.gebruikte_uitdaging (verloopt_op);
grant select, insert, delete on toegang.gebruikte_uitdaging to :app_rol;

-- When this session was last confirmed by its person: at sign-in, and again before a delicate act.
alter table toegang.sessie add column bevestigd_op timestamptz;
grant update (bevestigd_op) on toegang.sessie to :app_rol;
