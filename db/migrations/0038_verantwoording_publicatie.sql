-- What was made public: each version whole, as it was shown. It is never changed; withdrawn it is no longer shown.
create table verantwoording.uitgave (
  gemeente_id integer not null,
  verantwoording_id uuid not null,
  versie integer not null check (versie between 1 and 1000),
  -- The permanent part of its address: "2025", "2025/bestuursrapportage".
  pad text not null check (pad ~ '^[0-9]{4}(/[a-z0-9-]{1,64})?$'),
  publicatie jsonb not null,
  gepubliceerd_op timestamptz not null,
  gepubliceerd_door uuid not null,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  -- Why it was withdrawn.
  reden text not null default '' check (length(reden) <= 1000),
  primary key (gemeente_id, verantwoording_id, versie),
  unique (gemeente_id, pad, versie),
  check ((ingetrokken_op is null) = (ingetrokken_door is null) and (ingetrokken_op is null) = (reden = '')),
  foreign key (gemeente_id, verantwoording_id) references verantwoording.verantwoording (gemeente_id, id),
  foreign key (gemeente_id, gepubliceerd_door) references toegang.medewerker (gemeente_id, id),
  foreign key (gemeente_id, ingetrokken_door) references toegang.medewerker (gemeente_id, id)
);
create index uitgave_uitgever on verantwoording.uitgave (gemeente_id, gepubliceerd_door);
create index uitgave_intrekker on verantwoording.uitgave (gemeente_id, ingetrokken_door) where ingetrokken_door is not null;

-- What the public site needs of a gemeente besides its accounts.
create table verantwoording.publicatie_instelling (
  gemeente_id integer not null primary key,
  -- In the address of the site; set with the first publication and kept, whatever the gemeente is called later.
  slug text check (slug ~ '^[a-z0-9-]{1,70}$'),
  contact text not null default '' check (length(contact) <= 254),
  -- Officials in office: only their names may be public.
  ambtsdragers text[] not null default '{}' check (cardinality(ambtsdragers) <= 100),
  -- Domains of the gemeente's own mail addresses.
  domeinen text[] not null default '{}' check (cardinality(domeinen) <= 20),
  versie integer not null default 1
);

do $$
declare tabel text;
begin
  foreach tabel in array array['uitgave', 'publicatie_instelling'] loop
    execute format('alter table verantwoording.%I enable row level security', tabel);
    execute format('alter table verantwoording.%I force row level security', tabel);
    execute format(
      'create policy gemeente on verantwoording.%I using (gemeente_id = (select platform.gemeente_id()))', tabel);
    execute format(
      'create policy bereik on verantwoording.%I as restrictive using ((select platform.bereik()) = ''alles'')', tabel);
  end loop;
end $$;

grant select, insert on verantwoording.uitgave to :app_rol;
grant update (ingetrokken_op, ingetrokken_door, reden) on verantwoording.uitgave to :app_rol;
grant select, insert, update on verantwoording.publicatie_instelling to :app_rol;
