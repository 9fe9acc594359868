-- Two documents around one traject: what is needed (ondersteuningsplan, of the consulent) and how it is done (zorgplan, of the aanbieder).
create table public.plan_onderdelen (
  soort text not null check (soort in ('ondersteuningsplan', 'zorgplan')),
  code text not null check (code ~ '^[a-z_]{2,40}$'),
  volgorde smallint not null,
  verplicht boolean not null,
  primary key (soort, code)
);
comment on table public.plan_onderdelen is 'The sections of both documents, in order. The same rows as ONDERDELEN in src/lib/domain/plan.ts; a test compares both.';
insert into public.plan_onderdelen (soort, code, volgorde, verplicht) values
  ('ondersteuningsplan', 'situatie', 1, true),
  ('ondersteuningsplan', 'wens', 2, true),
  ('ondersteuningsplan', 'resultaat', 3, true),
  ('ondersteuningsplan', 'eigen_kracht', 4, true),
  ('ondersteuningsplan', 'netwerk', 5, true),
  ('ondersteuningsplan', 'buurt', 6, true),
  ('ondersteuningsplan', 'collectief', 7, true),
  ('ondersteuningsplan', 'professional', 8, true),
  ('ondersteuningsplan', 'mantelzorg', 9, false),
  ('ondersteuningsplan', 'terugkijken', 10, false),
  ('zorgplan', 'aanpak', 1, true),
  ('zorgplan', 'client', 2, true),
  ('zorgplan', 'informeel', 3, false),
  ('zorgplan', 'begeleiding', 4, true),
  ('zorgplan', 'kleiner', 5, true),
  ('zorgplan', 'terugval', 6, true),
  ('zorgplan', 'terugkijken', 7, false);

create table public.plan_overgangen (
  van text not null,
  naar text not null,
  wie text not null check (wie in ('eigenaar', 'client')),
  primary key (van, naar)
);
comment on table public.plan_overgangen is 'Every allowed step of a document, and whose it is. The same rows as PLAN_OVERGANGEN in src/lib/domain/plan.ts; a test compares both.';
insert into public.plan_overgangen (van, naar, wie) values
  ('concept', 'vastgesteld', 'eigenaar'),
  ('vastgesteld', 'akkoord', 'client'),
  ('vastgesteld', 'niet_akkoord', 'client'),
  ('niet_akkoord', 'akkoord', 'client'),
  ('akkoord', 'niet_akkoord', 'client'),
  ('vastgesteld', 'vervangen', 'eigenaar'),
  ('akkoord', 'vervangen', 'eigenaar'),
  ('niet_akkoord', 'vervangen', 'eigenaar');

create table public.plan_versies (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  soort text not null check (soort in ('ondersteuningsplan', 'zorgplan')),
  nummer smallint check (nummer > 0),
  status text not null default 'concept' check (status in ('concept', 'vastgesteld', 'akkoord', 'niet_akkoord', 'vervangen')),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  aanleiding text not null default '' check (length(aanleiding) <= 500),
  versie integer not null default 1,
  door uuid references public.gebruikers (id) on delete set null,
  bewerkt_op timestamptz not null default now(),
  vastgesteld_op timestamptz,
  vastgesteld_naam text,
  vervangen_op timestamptz,
  created_at timestamptz not null default now(),
  unique (traject_id, soort, nummer),
  check ((status = 'concept') = (nummer is null)),
  check ((status = 'concept') = (vastgesteld_op is null)),
  check ((status = 'vervangen') = (vervangen_op is not null))
);
comment on table public.plan_versies is 'Versions of the two documents. A concept can be edited (versie goes up); what was fixed is kept whole, forever. aanleiding: what changed since the version before, and why.';
comment on column public.plan_versies.vastgesteld_naam is 'Who fixed it, as the name was then: the cliënt and the other side may read it.';
create unique index plan_versies_een_concept on public.plan_versies (traject_id, soort) where status = 'concept';
create unique index plan_versies_een_geldende on public.plan_versies (traject_id, soort) where status in ('vastgesteld', 'akkoord', 'niet_akkoord');

create table public.plan_antwoorden (
  id uuid primary key default gen_random_uuid(),
  plan_versie_id uuid not null references public.plan_versies (id) on delete cascade,
  akkoord boolean not null,
  reden text not null default '' check (length(reden) <= 1000),
  wijze text not null check (wijze in ('zelf', 'gesprek')),
  gegeven_op date not null,
  vastgelegd_door uuid references public.gebruikers (id) on delete set null,
  vastgelegd_naam text not null,
  op timestamptz not null default clock_timestamp(),
  check (akkoord or length(btrim(reden)) > 0)
);
comment on table public.plan_antwoorden is 'What the cliënt said to one version: agreed, or not and why; by oneself, or in a talk that somebody wrote down. The last line counts.';
create index plan_antwoorden_versie on public.plan_antwoorden (plan_versie_id, op);

do $$
declare tabel text;
begin
  foreach tabel in array array['plan_onderdelen', 'plan_overgangen', 'plan_versies', 'plan_antwoorden'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
select prive.maak_geschiedenis('public.plan_antwoorden');

create function prive.mijn_plannen() returns table (traject_id uuid, soort text)
language sql stable security definer set search_path = ''
as $$
  select t.id, 'zorgplan' from public.trajecten t
  where t.client_id in (select prive.mijn_clienten())
    and t.organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur'))
  union all
  select t.id, 'ondersteuningsplan' from public.trajecten t join public.clienten c on c.id = t.client_id
  where c.id in (select prive.mijn_clienten()) and c.consulent_id = (select auth.uid())
$$;
comment on function prive.mijn_plannen() is 'Documents that the visitor writes: the zorgplan as the aanbieder of the traject, the ondersteuningsplan as the consulent of the cliënt.';

create function prive.schrijft_plan(traject uuid, plansoort text) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select 1 from prive.mijn_plannen() p where p.traject_id = traject and p.soort = plansoort) $$;

-- The side that does not write a document is another organisatie: it reads as long as the cliënt says so.
create function prive.gedeelde_plannen() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select t.id from public.trajecten t
  where t.client_id in (select prive.mijn_clienten())
    and exists (select 1 from public.lidmaatschappen l
      where l.gebruiker_id = (select auth.uid()) and l.rol in ('begeleider', 'casusregisseur', 'consulent')
        and prive.heeft_toestemming(t.client_id, l.organisatie_id, 'plan'))
$$;
comment on function prive.gedeelde_plannen() is 'Trajecten of own cliënten of which the cliënt lets an organisatie of the visitor read the plan.';
grant execute on function prive.mijn_plannen(), prive.gedeelde_plannen() to authenticated;

create function public.plan_gedeeld(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select traject in (select prive.gedeelde_plannen()) $$;
comment on function public.plan_gedeeld(uuid) is 'May the visitor, for the cliënt, read the document of the other side?';
revoke execute on function public.plan_gedeeld(uuid) from public, anon;
grant execute on function public.plan_gedeeld(uuid) to authenticated, service_role;

create policy "iedereen die inlogt leest de onderdelen van een plan" on public.plan_onderdelen for select to authenticated using (true);
create policy "iedereen die inlogt leest de stappen van een plan" on public.plan_overgangen for select to authenticated using (true);
create policy "client leest de eigen vastgestelde plannen" on public.plan_versies for select to authenticated
  using (status <> 'concept' and traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_eigen_dossier())));
create policy "wie een plan schrijft leest het" on public.plan_versies for select to authenticated
  using ((traject_id, soort) in (select p.traject_id, p.soort from prive.mijn_plannen() p));
create policy "de andere kant leest met toestemming wat is vastgesteld" on public.plan_versies for select to authenticated
  using (status <> 'concept' and traject_id in (select prive.gedeelde_plannen()));
create policy "wie een plan leest ziet wat de client ervan vond" on public.plan_antwoorden for select to authenticated
  using (plan_versie_id in (select v.id from public.plan_versies v));

-- What was fixed stays as it was read and signed; only the state goes on, along the table of allowed steps.
create function prive.bewaak_plan() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'concept' or pg_catalog.pg_trigger_depth() > 1 then return old; end if;
    raise exception 'alleen_toevoegen' using errcode = '42501', detail = tg_table_name;
  end if;
  if (old.id, old.traject_id, old.soort) is distinct from (new.id, new.traject_id, new.soort) or (old.status <> 'concept'
    and (old.nummer, old.inhoud, old.aanleiding, old.versie, old.vastgesteld_op, old.vastgesteld_naam)
      is distinct from (new.nummer, new.inhoud, new.aanleiding, new.versie, new.vastgesteld_op, new.vastgesteld_naam)) then
    raise exception 'alleen_toevoegen' using errcode = '42501', detail = tg_table_name;
  end if;
  if old.status <> new.status
    and not exists (select 1 from public.plan_overgangen o where o.van = old.status and o.naar = new.status) then
    raise exception 'niet_mogelijk' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger bewaak_plan before update or delete on public.plan_versies for each row execute function prive.bewaak_plan();
create trigger niet_leegmaken before truncate on public.plan_versies for each statement execute function prive.alleen_toevoegen();
revoke truncate on public.plan_versies from service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
