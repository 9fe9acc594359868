-- Goals of a traject: at most three open, in the words of the cliënt, with piketpaaltjes on the way.
create table public.doelen (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  plek smallint check (plek between 1 and 3),
  tekst text not null check (length(btrim(tekst)) between 1 and 300),
  resultaatgebied text not null references public.resultaatgebieden (code),
  status text not null default 'open' check (status in ('open', 'bereikt', 'gestopt')),
  streef_op date,
  oplossing text not null check (oplossing in ('eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional')),
  stappen jsonb not null default '{}' check (jsonb_typeof(stappen) = 'object' and length(stappen::text) <= 8000),
  gesloten_op date,
  reden text not null default '' check (length(reden) <= 500),
  versie integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((status = 'open') = (plek is not null)),
  check ((status = 'open') = (gesloten_op is null)),
  check (status <> 'gestopt' or length(btrim(reden)) > 0)
);
comment on table public.doelen is 'What the cliënt works on, in own words. An open goal holds one of three places of its traject, so that a fourth is impossible on every path.';
comment on column public.doelen.plek is 'One of three places while open; null once reached or stopped.';
comment on column public.doelen.oplossing is 'Where the solution lies, in the order of domain/verheldering.ts; stappen says of each earlier one that it was looked at, or why not.';
create unique index doelen_hoogstens_drie on public.doelen (traject_id, plek) where plek is not null;
create index doelen_traject on public.doelen (traject_id);
create trigger doelen_updated_at before update on public.doelen for each row execute function prive.zet_updated_at();

create table public.doel_versies (
  id uuid primary key default gen_random_uuid(),
  doel_id uuid not null references public.doelen (id) on delete cascade,
  versie integer not null,
  tekst text not null,
  streef_op date,
  samen text[] not null check (samen <@ array['client', 'vrijwilliger', 'begeleider'] and 'client' = any (samen)),
  waarom text not null default '' check (length(waarom) <= 500),
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  unique (doel_id, versie)
);
comment on table public.doel_versies is 'Every wording of a goal: by whom together, when, why. Only ever added to.';

create table public.piketpaaltjes (
  id uuid primary key default gen_random_uuid(),
  doel_id uuid not null references public.doelen (id) on delete cascade,
  tekst text not null check (length(btrim(tekst)) between 1 and 300),
  bereikt_voor date not null,
  meldt_door text not null check (meldt_door in ('client', 'vrijwilliger', 'begeleider', 'consulent')),
  bereikt_op date,
  vervallen_op date,
  woorden text not null default '' check (length(woorden) <= 500),
  gezet_door uuid references public.gebruikers (id) on delete set null,
  versie integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(bereikt_op, vervallen_op) <= 1)
);
comment on table public.piketpaaltjes is 'Milestones of a goal: reached by which day, which side reports it back, when it was reached and what was said.';
create index piketpaaltjes_doel on public.piketpaaltjes (doel_id);
create trigger piketpaaltjes_updated_at before update on public.piketpaaltjes for each row execute function prive.zet_updated_at();

create table public.doel_woorden (
  id uuid primary key default gen_random_uuid(),
  doel_id uuid not null references public.doelen (id) on delete cascade,
  gelukt boolean not null,
  woorden text not null default '' check (length(woorden) <= 500),
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  check (gelukt or length(btrim(woorden)) > 0)
);
comment on table public.doel_woorden is 'What the cliënt says about a goal: it worked, or how it goes. Only ever added to.';
create index doel_woorden_doel on public.doel_woorden (doel_id, op);

-- Another organisatie than the owner reads the plan only with consent, whoever may know the cliënt.
create function prive.trajecten_met_plan() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select t.id from public.trajecten t join public.clienten c on c.id = t.client_id
  where c.gebruiker_id = (select auth.uid())
    or c.id in (select prive.mijn_clienten()) and (
      c.consulent_id = (select auth.uid())
      or exists (select 1 from prive.mijn_organisaties('begeleider', 'casusregisseur') as o(id)
        where o.id in (t.organisatie_id, c.organisatie_id) or prive.heeft_toestemming(c.id, o.id, 'plan')))
$$;
comment on function prive.trajecten_met_plan() is 'Trajecten of which the visitor reads the goals: of the own dossier, of own cliënten, and for another organisatie with consent for the plan.';

create function prive.maakt_plan(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.trajecten t where t.id = maakt_plan.traject and prive.mag_traject(t.id)
    and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur'))
$$;
comment on function prive.maakt_plan(uuid) is 'Does the visitor work on this traject for the aanbieder that carries it out?';

do $$
declare tabel text;
begin
  foreach tabel in array array['doelen', 'doel_versies', 'piketpaaltjes', 'doel_woorden'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
select prive.maak_geschiedenis('public.doel_versies');
select prive.maak_geschiedenis('public.doel_woorden');
create policy "wie het plan leest ziet de doelen" on public.doelen for select to authenticated
  using (traject_id in (select prive.trajecten_met_plan()));
create policy "wie het doel leest ziet hoe het eerst klonk" on public.doel_versies for select to authenticated
  using (doel_id in (select d.id from public.doelen d));
create policy "wie het doel leest ziet de piketpaaltjes" on public.piketpaaltjes for select to authenticated
  using (doel_id in (select d.id from public.doelen d));
create policy "wie het doel leest ziet wat de client ervan zegt" on public.doel_woorden for select to authenticated
  using (doel_id in (select d.id from public.doelen d));

revoke execute on function prive.trajecten_met_plan(), prive.maakt_plan(uuid) from public;
grant execute on function prive.trajecten_met_plan(), prive.maakt_plan(uuid) to service_role;
grant execute on function prive.trajecten_met_plan() to authenticated;
