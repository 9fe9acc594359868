-- Where things are: gemeenten, wijken and the points of four-digit postcodes.
create table public.gemeenten (
  id uuid primary key default gen_random_uuid(),
  code text unique check (code ~ '^GM[0-9]{4}$'),
  naam text not null,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  lat double precision check (lat between 50 and 54),
  lng double precision check (lng between 3 and 8),
  punt extensions.geography(point, 4326)
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  gebied extensions.geography(multipolygon, 4326),
  sociaal_team_naam text,
  sociaal_team_telefoon text,
  sociaal_team_email text,
  sociaal_team_website text,
  bron text not null default 'eigen',
  bron_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.gemeenten is 'Gemeenten with their real border when loaded, else a point, and their sociaal team.';

create table public.wijken (
  id uuid primary key default gen_random_uuid(),
  gemeente_id uuid not null references public.gemeenten (id) on delete cascade,
  code text,
  naam text not null,
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  soort text not null default 'wijk' check (soort in ('stadsdeel', 'wijk', 'buurt', 'plaats')),
  lat double precision check (lat between 50 and 54),
  lng double precision check (lng between 3 and 8),
  punt extensions.geography(point, 4326)
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  gebied extensions.geography(multipolygon, 4326),
  bron text not null default 'eigen',
  bron_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (gemeente_id, soort, slug),
  unique nulls not distinct (gemeente_id, soort, code, slug)
);
comment on table public.wijken is 'Wijken, buurten, stadsdelen or places within a gemeente: an area, or a point when no area is known.';
create index wijken_gebied on public.wijken using gist (gebied);
create index wijken_punt on public.wijken using gist (punt);

create table public.postcodes (
  pc4 text primary key check (pc4 ~ '^[1-9][0-9]{3}$'),
  plaats text not null,
  gemeente text not null,
  provincie text,
  lat double precision not null check (lat between 50 and 54),
  lng double precision not null check (lng between 3 and 8),
  soort text,
  bron text not null default 'eigen',
  bron_hash text
);
comment on table public.postcodes is 'PC4 with place, gemeente and point, for distances without asking an address.';
create index postcodes_plaats on public.postcodes (lower(plaats));

create trigger gemeenten_updated_at before update on public.gemeenten for each row execute function prive.zet_updated_at();
create trigger wijken_updated_at before update on public.wijken for each row execute function prive.zet_updated_at();

alter table public.gemeenten enable row level security;
alter table public.gemeenten force row level security;
alter table public.wijken enable row level security;
alter table public.wijken force row level security;
alter table public.postcodes enable row level security;
alter table public.postcodes force row level security;

revoke all on public.gemeenten, public.wijken, public.postcodes from anon, authenticated;
grant select on public.gemeenten, public.wijken, public.postcodes to anon, authenticated;
grant all on public.gemeenten, public.wijken, public.postcodes to service_role;

create policy "iedereen leest de gemeenten" on public.gemeenten for select using (true);
create policy "iedereen leest de wijken" on public.wijken for select using (true);
create policy "iedereen leest de postcodes" on public.postcodes for select using (true);
