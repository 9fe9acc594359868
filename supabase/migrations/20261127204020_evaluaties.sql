-- Evaluation in own words, by each side, at the start, in between and at the end. Nothing is added up.
create table public.evaluaties (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  moment text not null check (moment in ('start', 'tussentijds', 'eind')),
  dag date not null,
  gevraagd_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  unique (traject_id, moment, dag)
);
comment on table public.evaluaties is 'A moment at which cliënt, maatje and begeleider say how it goes. dag: when the answers are wanted.';
create unique index evaluaties_een_begin_en_eind on public.evaluaties (traject_id, moment) where moment <> 'tussentijds';
create trigger postvak_weg after delete on public.evaluaties for each row execute function prive.postvak_weg('/mijn/evaluatie/');

create table public.evaluatie_antwoorden (
  id uuid primary key default gen_random_uuid(),
  evaluatie_id uuid not null references public.evaluaties (id) on delete cascade,
  kant text not null check (kant in ('client', 'vrijwilliger', 'begeleider')),
  vrijwilliger_id uuid references public.vrijwilligers (id) on delete cascade,
  antwoorden jsonb not null default '{}'
    check (prive.geldige_antwoorden(antwoorden, array['resultaat', 'welbevinden', 'vaardigheden', 'regie', 'netwerk'], 5)),
  wijze text not null default 'zelf' check (wijze in ('zelf', 'gesprek')),
  door uuid references public.gebruikers (id) on delete set null,
  verstuurd_op timestamptz,
  versie integer not null default 1,
  updated_at timestamptz not null default now(),
  unique nulls not distinct (evaluatie_id, kant, vrijwilliger_id),
  check ((kant = 'vrijwilliger') = (vrijwilliger_id is not null)),
  check (wijze = 'zelf' or kant = 'client')
);
comment on table public.evaluatie_antwoorden is 'What one side says. verstuurd_op null: a draft, only for who writes it. wijze gesprek: written down by a professional (door) in a talk.';
create index evaluatie_antwoorden_vrijwilliger on public.evaluatie_antwoorden (vrijwilliger_id);
create trigger evaluatie_antwoorden_updated_at before update on public.evaluatie_antwoorden for each row execute function prive.zet_updated_at();

create table public.evaluatie_zrm (
  evaluatie_id uuid primary key references public.evaluaties (id) on delete cascade,
  niveaus jsonb not null check (jsonb_typeof(niveaus) = 'object' and niveaus - array['financien', 'werk_opleiding', 'tijdsbesteding', 'huisvesting',
    'huiselijke_relaties', 'geestelijke_gezondheid', 'lichamelijke_gezondheid', 'middelengebruik', 'basale_adl', 'instrumentele_adl',
    'sociaal_netwerk', 'maatschappelijke_participatie', 'justitie'] = '{}' and not jsonb_path_exists(niveaus, '$.* ? (@.type() != "number" || @ < 1 || @ > 5 || @ != @.floor())')),
  door uuid references public.gebruikers (id) on delete set null,
  versie integer not null default 1,
  op timestamptz not null default now()
);
comment on table public.evaluatie_zrm is 'Levels 1 to 5 of the zelfredzaamheid-matrix per domain, for who uses it; no domain is ever required.';

create function prive.evaluaties_van_vrijwilliger(wie uuid) returns table (evaluatie uuid, vrijwilliger uuid)
language sql stable security definer set search_path = ''
as $$
  select e.id, v.id from public.evaluaties e
  join public.trajecten t on t.id = e.traject_id
  join public.driehoeken d on d.traject_id = t.id and d.fase <> 'afgesloten' and e.dag >= d.gestart_op
  join public.vrijwilligers v on v.id = d.vrijwilliger_id and v.status <> 'gestopt'
  where v.gebruiker_id = wie and prive.heeft_toestemming(t.client_id, v.id, 'contact')
$$;
comment on function prive.evaluaties_van_vrijwilliger(uuid) is 'Moments at which this maatje is asked, as long as the driehoek runs and the consent stands.';
create function prive.mijn_evaluaties_als_vrijwilliger() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select e.evaluatie from prive.evaluaties_van_vrijwilliger((select auth.uid())) e $$;
create function prive.evaluaties_met_verslag() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select e.id from public.evaluaties e join public.trajecten t on t.id = e.traject_id
  where t.client_id in (select prive.clienten_met_verslag())
$$;
create function prive.mijn_evaluaties_als_client() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select e.id from public.evaluaties e join public.trajecten t on t.id = e.traject_id
  where t.client_id in (select prive.mijn_eigen_dossier())
$$;

do $$
declare tabel text;
begin
  foreach tabel in array array['evaluaties', 'evaluatie_antwoorden', 'evaluatie_zrm'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
create policy "professional leest evaluatiemomenten van eigen clienten" on public.evaluaties for select to authenticated
  using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_clienten())));
create policy "client leest de eigen evaluatiemomenten" on public.evaluaties for select to authenticated
  using (id in (select prive.mijn_evaluaties_als_client()));
create policy "maatje leest wanneer er gevraagd wordt zolang de toestemming staat" on public.evaluaties for select to authenticated
  using (id in (select prive.mijn_evaluaties_als_vrijwilliger()));
create policy "client leest wat alle drie verstuurden en wat van haar is" on public.evaluatie_antwoorden for select to authenticated
  using (evaluatie_id in (select prive.mijn_evaluaties_als_client()) and (kant = 'client' or verstuurd_op is not null));
create policy "maatje leest alleen de eigen antwoorden" on public.evaluatie_antwoorden for select to authenticated
  using (vrijwilliger_id in (select prive.mijn_vrijwilligers()) and evaluatie_id in (select prive.mijn_evaluaties_als_vrijwilliger()));
create policy "professional leest wat verstuurd is en wat die zelf schrijft" on public.evaluatie_antwoorden for select to authenticated
  using (evaluatie_id in (select prive.evaluaties_met_verslag()) and (verstuurd_op is not null or door = (select auth.uid())));
create policy "client leest de eigen zrm" on public.evaluatie_zrm for select to authenticated
  using (evaluatie_id in (select prive.mijn_evaluaties_als_client()));
create policy "professional leest de zrm van de eigen organisatie of met toestemming" on public.evaluatie_zrm for select to authenticated
  using (evaluatie_id in (select prive.evaluaties_met_verslag()));

create function public.evaluatie_vragen(traject uuid, welk text, wanneer date) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; nieuw uuid;
begin
  if not prive.mag_gesprek(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into t from public.trajecten x where x.id = traject for update;
  if t.status <> 'actief' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if wanneer < prive.vandaag() or wanneer > prive.vandaag() + 400 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.evaluaties (traject_id, moment, dag, gevraagd_door) values (traject, welk, wanneer, (select auth.uid())) returning id into nieuw;
  perform prive.meld(y.wie, 'evaluatie', y.pad, '{}')
  from (select c.gebruiker_id as wie, '/mijn/evaluatie/' || nieuw as pad from public.clienten c where c.id = t.client_id
    union select v.gebruiker_id, '/mijn/evaluatie/' || nieuw from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
      where d.traject_id = t.id and nieuw in (select e.evaluatie from prive.evaluaties_van_vrijwilliger(v.gebruiker_id) e)
    union select c.begeleider_id, '/trajecten/' || t.id || '/evaluatie' from public.clienten c where c.id = t.client_id) y
  where y.wie is not null;
  return nieuw;
exception when unique_violation then
  raise exception 'evaluatie_bestaat' using errcode = 'P0001';
end $$;
comment on function public.evaluatie_vragen(uuid, text, date) is 'Asks the three how it goes, by this day. Refusals: traject_afgesloten, niet_mogelijk, evaluatie_bestaat.';

create function public.evaluatie_intrekken(evaluatie uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare e public.evaluaties;
begin
  select * into e from public.evaluaties x where x.id = evaluatie for update;
  if e.id is null then raise exception 'onbekende_evaluatie' using errcode = 'P0002'; end if;
  if not prive.mag_gesprek(e.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from public.evaluatie_antwoorden a where a.evaluatie_id = e.id) or exists (select 1 from public.evaluatie_zrm z where z.evaluatie_id = e.id) then
    raise exception 'niet_meer_open' using errcode = 'P0001';
  end if;
  delete from public.evaluaties x where x.id = e.id;
  delete from public.postvak p where p.soort = 'evaluatie' and p.gelezen_op is null and p.pad = '/trajecten/' || e.traject_id || '/evaluatie';
end $$;
comment on function public.evaluatie_intrekken(uuid) is 'Takes back a moment at which nobody wrote anything yet. Refusals: niet_meer_open.';

-- What is sent stays as it was said; a draft is only of who writes it.
create function public.evaluatie_opslaan(evaluatie uuid, van_wie text, was integer, invoer jsonb, versturen boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare e public.evaluaties; t public.trajecten; c public.clienten; maatje uuid; hoe text := 'zelf'; a public.evaluatie_antwoorden; schrijver boolean;
begin
  select * into e from public.evaluaties x where x.id = evaluatie for update;
  if e.id is null then raise exception 'onbekende_evaluatie' using errcode = 'P0002'; end if;
  select * into t from public.trajecten x where x.id = e.traject_id;
  select * into c from public.clienten x where x.id = t.client_id;
  schrijver := c.id in (select prive.clienten_met_verslag()) and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur');
  if van_wie = 'client' then
    hoe := case when prive.ben_client(c.id) then 'zelf' when schrijver then 'gesprek' end;
    if hoe is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  elsif van_wie = 'vrijwilliger' then
    select x.vrijwilliger into maatje from prive.evaluaties_van_vrijwilliger((select auth.uid())) x where x.evaluatie = e.id;
    if maatje is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  elsif not schrijver then raise exception 'geen_toegang' using errcode = '42501';
  end if;
  select * into a from public.evaluatie_antwoorden x where x.evaluatie_id = e.id and x.kant = van_wie and x.vrijwilliger_id is not distinct from maatje for update;
  -- Words that the cliënt writes herself are not written over for her.
  if a.verstuurd_op is not null or (hoe = 'gesprek' and a.wijze = 'zelf') then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if coalesce(a.versie, 0) is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.evaluatie_antwoorden as x (evaluatie_id, kant, vrijwilliger_id, antwoorden, wijze, door, verstuurd_op)
  values (e.id, van_wie, maatje, invoer, hoe, (select auth.uid()), case when versturen then now() end)
  on conflict (evaluatie_id, kant, vrijwilliger_id) do update set antwoorden = excluded.antwoorden, wijze = excluded.wijze, door = excluded.door,
    verstuurd_op = excluded.verstuurd_op, versie = x.versie + 1;
  if versturen then
    perform prive.meld(c.gebruiker_id, 'evaluatie_klaar', '/mijn/evaluatie', '{}');
    perform prive.meld(c.begeleider_id, 'evaluatie_klaar', '/trajecten/' || t.id || '/evaluatie', '{}');
  end if;
end $$;
comment on function public.evaluatie_opslaan(uuid, text, integer, jsonb, boolean) is 'Keeps the answers of one side, or sends them. Refusals: niet_meer_open, intussen_veranderd.';

create function public.zrm_opslaan(evaluatie uuid, was integer, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare e public.evaluaties; eerder integer;
begin
  select * into e from public.evaluaties x where x.id = evaluatie for update;
  if e.id is null then raise exception 'onbekende_evaluatie' using errcode = 'P0002'; end if;
  if not prive.mag_gesprek(e.traject_id) or e.id not in (select prive.evaluaties_met_verslag()) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  select z.versie into eerder from public.evaluatie_zrm z where z.evaluatie_id = e.id;
  if coalesce(eerder, 0) is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.evaluatie_zrm as z (evaluatie_id, niveaus, door) values (e.id, invoer, (select auth.uid()))
  on conflict (evaluatie_id) do update set niveaus = excluded.niveaus, door = excluded.door, op = now(), versie = z.versie + 1;
end $$;
comment on function public.zrm_opslaan(uuid, integer, jsonb) is 'Keeps the levels of the ZRM that a professional filled in, as many or few as there are. Refusals: intussen_veranderd.';

revoke execute on function public.evaluatie_vragen(uuid, text, date), public.evaluatie_intrekken(uuid), public.evaluatie_opslaan(uuid, text, integer, jsonb, boolean),
  public.zrm_opslaan(uuid, integer, jsonb) from public, anon;
grant execute on function public.evaluatie_vragen(uuid, text, date), public.evaluatie_intrekken(uuid), public.evaluatie_opslaan(uuid, text, integer, jsonb, boolean),
  public.zrm_opslaan(uuid, integer, jsonb) to authenticated, service_role;
revoke execute on function prive.evaluaties_van_vrijwilliger(uuid), prive.mijn_evaluaties_als_vrijwilliger(), prive.evaluaties_met_verslag(),
  prive.mijn_evaluaties_als_client() from public;
grant execute on function prive.evaluaties_van_vrijwilliger(uuid), prive.mijn_evaluaties_als_vrijwilliger(), prive.evaluaties_met_verslag(),
  prive.mijn_evaluaties_als_client() to service_role;
grant execute on function prive.mijn_evaluaties_als_vrijwilliger(), prive.evaluaties_met_verslag(), prive.mijn_evaluaties_als_client() to authenticated;
