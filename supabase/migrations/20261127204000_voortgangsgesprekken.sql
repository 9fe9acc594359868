-- Progress talks: planned together, moved, called off, held; prepared by the cliënt.
create function prive.geldige_antwoorden(antwoorden jsonb, sleutels text[], hoogste integer) returns boolean
language sql immutable set search_path = ''
as $$
  select jsonb_typeof(antwoorden) = 'object' and coalesce((
    select bool_and(a.sleutel = any (sleutels) and jsonb_typeof(a.antwoord) = 'object'
      and coalesce(a.antwoord ->> 'oordeel', '1') ~ '^[1-9]$' and coalesce((a.antwoord ->> 'oordeel')::integer, 1) <= hoogste
      and length(coalesce(a.antwoord ->> 'woorden', '')) <= 500 and a.antwoord - 'oordeel' - 'woorden' = '{}')
    from jsonb_each(antwoorden) as a(sleutel, antwoord)), true)
$$;
comment on function prive.geldige_antwoorden(jsonb, text[], integer) is 'Per question a word on a scale and own words, both free to leave out; no other question than these.';

-- Reports, evaluations and the network: of the own organisatie, or of who got consent for them.
create function prive.clienten_met_verslag() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select c.id from public.clienten c
  where c.id in (select prive.mijn_clienten())
    and (prive.heeft_rol(c.organisatie_id, 'begeleider', 'casusregisseur', 'consulent')
      or exists (select 1 from public.lidmaatschappen l where l.gebruiker_id = (select auth.uid())
        and l.rol in ('begeleider', 'casusregisseur', 'consulent') and prive.heeft_toestemming(c.id, l.organisatie_id, 'verslag')))
$$;
comment on function prive.clienten_met_verslag() is 'Cliënten of whom the visitor may read what was talked about: own organisatie, or consent for verslag.';

create function prive.mag_gesprek(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.trajecten t join public.clienten c on c.id = t.client_id
    where t.id = mag_gesprek.traject and c.id in (select prive.mijn_clienten())
      and (prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') or c.consulent_id = (select auth.uid())))
$$;
comment on function prive.mag_gesprek(uuid) is 'Who plans talks: begeleider and casusregisseur of the aanbieder, and the consulent of the cliënt.';

create table public.gesprekritmes (
  traject_id uuid primary key references public.trajecten (id) on delete cascade,
  maanden smallint not null check (maanden in (1, 2, 3, 4, 6)),
  updated_at timestamptz not null default now()
);
comment on table public.gesprekritmes is 'How many months between two talks of a traject, as agreed; without a row it is three.';
create trigger gesprekritmes_updated_at before update on public.gesprekritmes for each row execute function prive.zet_updated_at();

create table public.voortgangsgesprekken (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  soort text not null check (soort in ('eerste', 'voortgang', 'eind')),
  dag date not null,
  tijd time not null,
  minuten smallint not null default 60 check (minuten in (30, 45, 60, 90)),
  plek text not null check (length(plek) between 1 and 200),
  genodigd text[] not null check (genodigd <@ array['client', 'begeleider', 'vrijwilliger', 'consulent'] and genodigd @> array['client', 'begeleider']),
  netwerk text not null default '' check (length(netwerk) <= 40 and netwerk !~ '[0-9@]'),
  status text not null default 'gepland' check (status in ('gepland', 'afgezegd', 'geweest')),
  versie integer not null default 0,
  gepland_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.voortgangsgesprekken is 'A talk about how the traject goes. id and versie are UID and SEQUENCE in everybody''s calendar.';
comment on column public.voortgangsgesprekken.netwerk is 'First name of somebody of the network who joins; never how to reach that person.';
create index voortgangsgesprekken_traject on public.voortgangsgesprekken (traject_id, dag);
create unique index voortgangsgesprekken_een_gepland on public.voortgangsgesprekken (traject_id) where status = 'gepland';
create trigger voortgangsgesprekken_updated_at before update on public.voortgangsgesprekken for each row execute function prive.zet_updated_at();
create trigger postvak_weg after delete on public.voortgangsgesprekken for each row execute function prive.postvak_weg('/mijn/gesprek/');

create table public.gespreksverslagen (
  gesprek_id uuid primary key references public.voortgangsgesprekken (id) on delete cascade,
  tekst text not null check (length(tekst) between 1 and 2000),
  door uuid references public.gebruikers (id) on delete set null,
  versie integer not null default 0,
  op timestamptz not null default now()
);
comment on table public.gespreksverslagen is 'What was agreed in a talk, in short. Read by the cliënt, the own organisatie, and who has consent for verslag.';

create table public.gesprekvoorbereidingen (
  gesprek_id uuid primary key references public.voortgangsgesprekken (id) on delete cascade,
  antwoorden jsonb not null default '{}'
    check (prive.geldige_antwoorden(antwoorden, array['gaat', 'goed', 'moeilijk', 'maatje', 'hulp', 'bespreken'], 4)),
  gedeeld_met text[] not null default '{}' check (gedeeld_met <@ array['begeleider', 'vrijwilliger', 'consulent']),
  verstuurd_op timestamptz,
  versie integer not null default 1,
  updated_at timestamptz not null default now(),
  check ((verstuurd_op is null) = (gedeeld_met = '{}'))
);
comment on table public.gesprekvoorbereidingen is 'What the cliënt wants to say in a talk. Nobody else reads it until she sends it, and then only whom she chose.';
create trigger gesprekvoorbereidingen_updated_at before update on public.gesprekvoorbereidingen for each row execute function prive.zet_updated_at();

create function prive.gesprekken_van_vrijwilliger(wie uuid) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select g.id from public.voortgangsgesprekken g
  join public.trajecten t on t.id = g.traject_id
  join public.driehoeken d on d.traject_id = t.id and d.fase <> 'afgesloten' and g.dag >= d.gestart_op
  join public.vrijwilligers v on v.id = d.vrijwilliger_id and v.status <> 'gestopt'
  where v.gebruiker_id = wie and 'vrijwilliger' = any (g.genodigd) and prive.heeft_toestemming(t.client_id, v.id, 'contact')
$$;
comment on function prive.gesprekken_van_vrijwilliger(uuid) is 'Talks that this maatje is invited to, as long as the driehoek runs and the consent stands.';
create function prive.mijn_gesprekken_als_vrijwilliger() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select prive.gesprekken_van_vrijwilliger((select auth.uid())) $$;
create function prive.verslagen_voor_mij_als_vrijwilliger() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select g.id from public.voortgangsgesprekken g
  join public.trajecten t on t.id = g.traject_id
  join public.driehoeken d on d.traject_id = t.id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  where v.gebruiker_id = (select auth.uid()) and g.id in (select prive.gesprekken_van_vrijwilliger((select auth.uid())))
    and prive.heeft_toestemming(t.client_id, v.id, 'verslag')
$$;

-- As which of the three the visitor got the preparation of a talk sent.
create function prive.voorbereidingen_voor_mij() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select b.gesprek_id from public.gesprekvoorbereidingen b
  join public.voortgangsgesprekken g on g.id = b.gesprek_id
  join public.trajecten t on t.id = g.traject_id
  join public.clienten c on c.id = t.client_id
  where ('begeleider' = any (b.gedeeld_met) and c.id in (select prive.mijn_clienten()) and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur'))
    or ('consulent' = any (b.gedeeld_met) and 'consulent' = any (g.genodigd) and c.consulent_id = (select auth.uid()) and c.id in (select prive.mijn_clienten()))
    -- To the maatje of that moment: who comes after reads nothing of before.
    or ('vrijwilliger' = any (b.gedeeld_met) and g.id in (select prive.mijn_gesprekken_als_vrijwilliger())
      and exists (select 1 from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
        where d.traject_id = t.id and v.gebruiker_id = (select auth.uid()) and d.fase <> 'afgesloten' and b.verstuurd_op >= d.gestart_op))
$$;
comment on function prive.voorbereidingen_voor_mij() is 'Talks of which the cliënt sent her preparation to the visitor.';

do $$
declare tabel text;
begin
  foreach tabel in array array['gesprekritmes', 'voortgangsgesprekken', 'gespreksverslagen', 'gesprekvoorbereidingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
create policy "wie het traject leest weet hoe vaak er een gesprek is" on public.gesprekritmes for select to authenticated
  using (traject_id in (select t.id from public.trajecten t));
create policy "professional leest gesprekken van eigen clienten" on public.voortgangsgesprekken for select to authenticated
  using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_clienten())));
create policy "client leest de eigen gesprekken" on public.voortgangsgesprekken for select to authenticated
  using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_eigen_dossier())));
create policy "genodigd maatje leest het gesprek zolang de toestemming staat" on public.voortgangsgesprekken for select to authenticated
  using (id in (select prive.mijn_gesprekken_als_vrijwilliger()));
create policy "client leest het eigen verslag" on public.gespreksverslagen for select to authenticated
  using (gesprek_id in (select g.id from public.voortgangsgesprekken g join public.trajecten t on t.id = g.traject_id
    where t.client_id in (select prive.mijn_eigen_dossier())));
create policy "professional leest een verslag van de eigen organisatie of met toestemming" on public.gespreksverslagen for select to authenticated
  using (gesprek_id in (select g.id from public.voortgangsgesprekken g join public.trajecten t on t.id = g.traject_id
    where t.client_id in (select prive.clienten_met_verslag())));
create policy "maatje leest een verslag met toestemming" on public.gespreksverslagen for select to authenticated
  using (gesprek_id in (select prive.verslagen_voor_mij_als_vrijwilliger()));
create policy "client leest de eigen voorbereiding" on public.gesprekvoorbereidingen for select to authenticated
  using (gesprek_id in (select g.id from public.voortgangsgesprekken g join public.trajecten t on t.id = g.traject_id
    where t.client_id in (select prive.mijn_eigen_dossier())));
create policy "wie de voorbereiding kreeg leest die" on public.gesprekvoorbereidingen for select to authenticated
  using (gesprek_id in (select prive.voorbereidingen_voor_mij()));

revoke execute on function prive.geldige_antwoorden(jsonb, text[], integer), prive.clienten_met_verslag(), prive.mag_gesprek(uuid),
  prive.gesprekken_van_vrijwilliger(uuid), prive.mijn_gesprekken_als_vrijwilliger(), prive.verslagen_voor_mij_als_vrijwilliger(),
  prive.voorbereidingen_voor_mij() from public;
grant execute on function prive.geldige_antwoorden(jsonb, text[], integer), prive.clienten_met_verslag(), prive.mag_gesprek(uuid),
  prive.gesprekken_van_vrijwilliger(uuid), prive.mijn_gesprekken_als_vrijwilliger(), prive.verslagen_voor_mij_als_vrijwilliger(),
  prive.voorbereidingen_voor_mij() to service_role;
grant execute on function prive.clienten_met_verslag(), prive.mijn_gesprekken_als_vrijwilliger(), prive.verslagen_voor_mij_als_vrijwilliger(),
  prive.voorbereidingen_voor_mij() to authenticated;
