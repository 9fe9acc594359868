-- Volunteers: what matching needs to know, and nothing about origin, religion or health.
create table public.vrijwilligers (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  gebruiker_id uuid unique references public.gebruikers (id) on delete set null,
  voornaam text not null check (length(voornaam) between 1 and 60),
  achternaam text not null default '',
  email text,
  telefoon text,
  pc4 text check (pc4 ~ '^[1-9][0-9]{3}$'),
  lat double precision check (lat between 50 and 54),
  lng double precision check (lng between 3 and 8),
  punt extensions.geography(point, 4326)
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  radius_km numeric(4, 1) check (radius_km > 0),
  vervoer text check (vervoer in ('lopend', 'fiets', 'auto', 'ov')),
  geslacht text check (geslacht in ('vrouw', 'man', 'anders')),
  dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen)),
  talen text[] not null default '{nl}',
  doelgroepen text[] not null default '{}',
  interesses text[] not null default '{}',
  liever_niet text[] not null default '{}',
  over_mij text not null default '',
  uren_per_week numeric(4, 1) check (uren_per_week > 0),
  capaciteit smallint not null default 1 check (capaciteit between 0 and 10),
  ervaringsdeskundig boolean not null default false,
  status text not null default 'aangemeld' check (status in ('aangemeld', 'actief', 'pauze', 'gestopt')),
  pauze_tot date,
  intake_op date,
  vog_op date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.vrijwilligers is 'A volunteer of one organisatie. vog_op: the date of the VOG, never its content.';
create index vrijwilligers_organisatie on public.vrijwilligers (organisatie_id);
create index vrijwilligers_punt on public.vrijwilligers using gist (punt);

create table public.vrijwilliger_resultaatgebieden (
  vrijwilliger_id uuid not null references public.vrijwilligers (id) on delete cascade,
  resultaatgebied text not null references public.resultaatgebieden (code),
  primary key (vrijwilliger_id, resultaatgebied)
);
comment on table public.vrijwilliger_resultaatgebieden is 'What a volunteer likes to help with.';
create index vrijwilliger_resultaatgebieden_gebied on public.vrijwilliger_resultaatgebieden (resultaatgebied);

create trigger vrijwilligers_updated_at before update on public.vrijwilligers for each row execute function prive.zet_updated_at();

create function prive.mijn_vrijwilligers() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select id from public.vrijwilligers where gebruiker_id = (select auth.uid()) $$;
comment on function prive.mijn_vrijwilligers() is 'The volunteer that the visitor is.';

create function prive.vrijwilligers_van_mijn_organisatie() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select id from public.vrijwilligers where organisatie_id in (select prive.mijn_organisaties('coordinator')) $$;
comment on function prive.vrijwilligers_van_mijn_organisatie() is 'Volunteers that the visitor coordinates.';

alter table public.vrijwilligers enable row level security;
alter table public.vrijwilligers force row level security;
alter table public.vrijwilliger_resultaatgebieden enable row level security;
alter table public.vrijwilliger_resultaatgebieden force row level security;
revoke all on public.vrijwilligers, public.vrijwilliger_resultaatgebieden from anon, authenticated;
grant select, insert, update on public.vrijwilligers to authenticated;
grant select, insert, delete on public.vrijwilliger_resultaatgebieden to authenticated;
grant all on public.vrijwilligers, public.vrijwilliger_resultaatgebieden to service_role;

create policy "vrijwilliger leest zichzelf" on public.vrijwilligers for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "coordinator leest vrijwilligers van de eigen organisatie" on public.vrijwilligers for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator voegt vrijwilligers toe" on public.vrijwilligers for insert to authenticated
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')) and gebruiker_id is null);
create policy "coordinator verandert vrijwilligers van de eigen organisatie" on public.vrijwilligers for update to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')));

create policy "vrijwilliger leest de eigen gebieden" on public.vrijwilliger_resultaatgebieden for select to authenticated
  using (vrijwilliger_id in (select prive.mijn_vrijwilligers()));
create policy "coordinator leest de gebieden van eigen vrijwilligers" on public.vrijwilliger_resultaatgebieden for select to authenticated
  using (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));
create policy "coordinator voegt gebieden toe" on public.vrijwilliger_resultaatgebieden for insert to authenticated
  with check (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));
create policy "coordinator haalt gebieden weg" on public.vrijwilliger_resultaatgebieden for delete to authenticated
  using (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));

-- Linking an account to a volunteer is done by invitation, not by a coordinator typing an id.
create function prive.bewaak_vrijwilliger() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated'
    and (new.id, new.gebruiker_id, new.organisatie_id) is distinct from (old.id, old.gebruiker_id, old.organisatie_id) then
    raise exception 'account_staat_vast' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_vrijwilliger before update on public.vrijwilligers for each row execute function prive.bewaak_vrijwilliger();

revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_vrijwilligers(), prive.vrijwilligers_van_mijn_organisatie() to authenticated;
