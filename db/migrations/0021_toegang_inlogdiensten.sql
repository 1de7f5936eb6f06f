-- Signing in at a service of the gemeente or of a partner (OpenID Connect).
create table toegang.inlogdienst (
  gemeente_id integer not null,
  id uuid not null,
  naam text not null check (length(naam) between 1 and 60),
  issuer text not null check (length(issuer) <= 500),
  client_id text not null check (length(client_id) between 1 and 200),
  -- Sealed with a key of the installation; null for a client without a secret.
  client_geheim bytea,
  scopes text not null check (length(scopes) <= 200),
  claim_naam text not null check (length(claim_naam) between 1 and 100),
  claim_email text not null check (length(claim_email) between 1 and 100),
  -- An e-mail address that this service names may open what is there already under that address.
  vertrouwt_email boolean not null,
  -- Who comes in for the first time becomes a medewerker, when the claim rules give a rol.
  maakt_medewerkers boolean not null,
  -- Values of amr or acr that mean a second factor; empty: Baken asks for its own.
  tweede_factor text[] not null,
  aan boolean not null,
  versie integer not null default 1,
  primary key (gemeente_id, id),
  foreign key (gemeente_id) references toegang.gemeente (gemeente_id)
);

-- Who has this value in this claim works for this organisatie, holds this rol, or both.
create table toegang.claimregel (
  gemeente_id integer not null,
  inlogdienst_id uuid not null,
  nummer integer not null,
  claim text not null check (length(claim) between 1 and 100),
  waarde text not null check (length(waarde) between 1 and 300),
  organisatie_id uuid,
  rol toegang.rol,
  primary key (gemeente_id, inlogdienst_id, nummer),
  foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, organisatie_id) references partners.organisatie (gemeente_id, id),
  check (organisatie_id is not null or rol is not null)
);
create index claimregel_organisatie on toegang.claimregel (gemeente_id, organisatie_id) where organisatie_id is not null;

-- Who somebody at a service is here. The issuer stands in it: at another issuer the same sub is somebody else.
create table toegang.inlogkoppeling (
  gemeente_id integer not null,
  inlogdienst_id uuid not null,
  issuer text not null check (length(issuer) <= 500),
  sub text not null check (length(sub) between 1 and 255),
  medewerker_id uuid not null,
  gemaakt_op timestamptz not null,
  gebruikt_op timestamptz not null,
  primary key (gemeente_id, inlogdienst_id, issuer, sub),
  foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, medewerker_id) references toegang.medewerker (gemeente_id, id)
);
create index inlogkoppeling_medewerker on toegang.inlogkoppeling (gemeente_id, medewerker_id);

-- Somebody is away at the service and is expected back, once, in the same browser.
create table toegang.inlogpoging (
  gemeente_id integer not null,
  state_hash bytea not null check (length(state_hash) = 32),
  inlogdienst_id uuid not null,
  browser_hash bytea not null check (length(browser_hash) = 32),
  -- Nonce and PKCE verifier.
  verzegeld bytea not null,
  terug text not null check (length(terug) <= 2000),
  -- The service has to ask the person again, also when they are signed in there.
  opnieuw boolean not null,
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null,
  primary key (gemeente_id, state_hash),
  foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id) on delete cascade,
  check (verloopt_op > gemaakt_op)
);
create index inlogpoging_verloopt on toegang.inlogpoging (gemeente_id, verloopt_op);
create index inlogpoging_dienst on toegang.inlogpoging (gemeente_id, inlogdienst_id);

-- What a session that began at a service needs to end there too, and to be ended from there.
create table toegang.dienstsessie (
  gemeente_id integer not null,
  token_hash bytea not null,
  inlogdienst_id uuid not null,
  sub text not null,
  sid text,
  -- Sealed: it goes back to the service that made it, to say whose session ends.
  id_token bytea not null,
  uitlogadres text,
  -- The service said that it asked a second factor, and the gemeente counts that as one.
  tweede_factor boolean not null,
  primary key (gemeente_id, token_hash),
  foreign key (gemeente_id, token_hash) references toegang.sessie (gemeente_id, token_hash) on delete cascade,
  foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id) on delete cascade
);
create index dienstsessie_sub on toegang.dienstsessie (gemeente_id, inlogdienst_id, sub);
create index dienstsessie_sid on toegang.dienstsessie (gemeente_id, inlogdienst_id, sid) where sid is not null;

-- Halfway signing in at a service: what the session will need, sealed; null when it began with a password.
alter table toegang.aanmelding add column vervolg bytea;

-- Messages of a service that a session ended; each counts once.
create table toegang.uitlogbericht (
  gemeente_id integer not null,
  inlogdienst_id uuid not null,
  jti_hash bytea not null check (length(jti_hash) = 32),
  ontvangen_op timestamptz not null,
  primary key (gemeente_id, inlogdienst_id, jti_hash),
  foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id) on delete cascade
);
create index uitlogbericht_ontvangen on toegang.uitlogbericht (gemeente_id, ontvangen_op);

-- The service whose claim rules gave a rol and may take it away; null: given by hand.
alter table toegang.medewerker_rol
  add column inlogdienst_id uuid,
  add foreign key (gemeente_id, inlogdienst_id) references toegang.inlogdienst (gemeente_id, id)
    on delete set null (inlogdienst_id);
create index medewerker_rol_inlogdienst on toegang.medewerker_rol (gemeente_id, inlogdienst_id)
  where inlogdienst_id is not null;

alter table toegang.inlogdienst enable row level security;
alter table toegang.inlogdienst force row level security;
create policy gemeente on toegang.inlogdienst using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, update, delete on toegang.inlogdienst to :app_rol;

alter table toegang.claimregel enable row level security;
alter table toegang.claimregel force row level security;
create policy gemeente on toegang.claimregel using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.claimregel to :app_rol;

alter table toegang.inlogkoppeling enable row level security;
alter table toegang.inlogkoppeling force row level security;
create policy gemeente on toegang.inlogkoppeling using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete, update (gebruikt_op) on toegang.inlogkoppeling to :app_rol;

alter table toegang.inlogpoging enable row level security;
alter table toegang.inlogpoging force row level security;
create policy gemeente on toegang.inlogpoging using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.inlogpoging to :app_rol;

alter table toegang.dienstsessie enable row level security;
alter table toegang.dienstsessie force row level security;
create policy gemeente on toegang.dienstsessie using (gemeente_id = (select platform.gemeente_id()));
grant select, insert on toegang.dienstsessie to :app_rol;

alter table toegang.uitlogbericht enable row level security;
alter table toegang.uitlogbericht force row level security;
create policy gemeente on toegang.uitlogbericht using (gemeente_id = (select platform.gemeente_id()));
grant select, insert, delete on toegang.uitlogbericht to :app_rol;
