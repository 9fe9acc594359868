-- The koppelronde: a proposal for all open hulpvragen and free maatjes at once, made into koppelingen as a whole.
create table public.koppelrondes (
  id uuid primary key default gen_random_uuid(),
  organisaties uuid[] not null check (cardinality(organisaties) > 0),
  gemaakt_door uuid references public.gebruikers (id) on delete set null,
  status text not null default 'voorstel' check (status in ('voorstel', 'toegepast', 'teruggedraaid')),
  niet jsonb not null default '[]',
  verslag jsonb not null default '{}',
  created_at timestamptz not null default now(),
  toegepast_op timestamptz,
  teruggedraaid_op timestamptz
);
comment on table public.koppelrondes is 'A round of one organisatie, or of all that one coordinator stands for. Of hulpvragen it keeps numbers only.';
comment on column public.koppelrondes.niet is 'Pairs that the coordinator left out.';
comment on column public.koppelrondes.verslag is 'Who stays without and why, and the comparison with taking the best pair first.';
create index koppelrondes_organisaties on public.koppelrondes using gin (organisaties);

create table public.koppelronde_regels (
  id uuid primary key default gen_random_uuid(),
  ronde_id uuid not null references public.koppelrondes (id) on delete cascade,
  hulpvraag_id uuid not null references public.hulpvragen (id) on delete cascade,
  vrijwilliger_id uuid not null references public.vrijwilligers (id) on delete cascade,
  score numeric(5, 1) not null,
  vast boolean not null default false,
  redenen jsonb not null default '[]',
  koppeling_id uuid references public.koppelingen (id) on delete set null,
  overgeslagen text,
  unique (ronde_id, hulpvraag_id)
);
comment on table public.koppelronde_regels is 'One pair of a round: the koppeling that came of it, or why it was passed over.';
create index koppelronde_regels_hulpvraag on public.koppelronde_regels (hulpvraag_id);
create index koppelronde_regels_vrijwilliger on public.koppelronde_regels (vrijwilliger_id);
create index koppelronde_regels_koppeling on public.koppelronde_regels (koppeling_id);

do $$
declare tabel text;
begin
  foreach tabel in array array['koppelrondes', 'koppelronde_regels'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;

create policy "coordinator leest koppelrondes van organisaties die allemaal van haar zijn" on public.koppelrondes for select to authenticated
  using (organisaties <@ (select coalesce(array_agg(o), '{}') from prive.mijn_organisaties('coordinator') o));
create policy "wie de koppelronde leest ziet de regels" on public.koppelronde_regels for select to authenticated
  using (ronde_id in (select r.id from public.koppelrondes r));

create function prive.mag_koppelronde(ronde uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.koppelrondes r where r.id = ronde
    and r.organisaties <@ (select coalesce(array_agg(o), '{}') from prive.mijn_organisaties('coordinator') o))
$$;
comment on function prive.mag_koppelronde(uuid) is 'Is the visitor coordinator of every organisatie of this round?';

-- Somebody looks for a maatje, no professional is needed, and nobody is proposed, agreed or started yet.
create function prive.zoekt_maatje(vraag public.hulpvragen) returns boolean
language sql stable security definer set search_path = ''
as $$
  select vraag.status = 'open' and not vraag.complex and vraag.zoekt in ('maatje', 'beide')
    and exists (select 1 from public.clienten c where c.id = vraag.client_id and c.afgesloten_op is null)
    and not exists (select 1 from public.koppelingen k
      where k.hulpvraag_id = vraag.id and k.vrijwilliger_id is not null and k.status in ('voorgesteld', 'akkoord', 'gestart'))
$$;

create function prive.vrije_plaatsen(maatje public.vrijwilligers) returns integer
language sql stable security definer set search_path = ''
as $$
  select maatje.capaciteit - count(k.id)::integer from public.koppelingen k
  where k.vrijwilliger_id = maatje.id and k.status in ('voorgesteld', 'akkoord', 'gestart')
$$;
comment on function prive.vrije_plaatsen(public.vrijwilligers) is 'Room for a new proposal of a round: one that waits for an answer holds a place too.';

-- A pair that was proposed before is not proposed again by a round, unless a round that was taken back did it.
create function prive.eerder_geprobeerd(hulpvraag uuid, maatje uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.koppelingen k
    where k.hulpvraag_id = hulpvraag and k.vrijwilliger_id = maatje
      and not (k.status = 'ingetrokken' and exists (select 1 from public.koppelronde_regels g
        join public.koppelrondes r on r.id = g.ronde_id
        where g.koppeling_id = k.id and r.status = 'teruggedraaid')))
$$;

-- Hulpvragen that a round of the visitor may hold.
create function prive.ronde_hulpvragen() returns table (id uuid, wijk text, lat double precision, lng double precision)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with mijn as materialized (
    select v.punt from vrijwilligers v
    where v.organisatie_id in (select prive.mijn_organisaties('coordinator'))
      and prive.is_inzetbaar(v, prive.vandaag()) and prive.vrije_plaatsen(v) > 0
  )
  select h.id, w.naam, p.lat, p.lng
  from hulpvragen h
  join clienten c on c.id = h.client_id
  left join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  left join gemeenten g on g.id = c.gemeente_id
  -- The middle of a wijk, or else of a gemeente: never a postcode, which distances to own volunteers would give away.
  cross join lateral (select round(coalesce(w.lat, g.lat)::numeric, 3)::double precision as lat, round(coalesce(w.lng, g.lng)::numeric, 3)::double precision as lng offset 0) p
  where prive.zoekt_maatje(h) and exists (select 1 from mijn m
    where m.punt is null or p.lat is null or st_distance(m.punt, st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, false) <= 30000)
  order by h.created_at, h.id
  limit 2000
$$;
comment on function prive.ronde_hulpvragen() is 'Open hulpvragen that look for a maatje within 30 km of a volunteer with room whom the visitor coordinates; the 2,000 that wait longest.';

-- What a round weighs. Of a cliënt: no name, no number, no professional, no text, no postcode.
create function public.koppelronde_invoer() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'vragen', coalesce((select jsonb_agg(jsonb_build_object(
        'id', h.id, 'sinds', h.created_at::date, 'wijk', r.wijk, 'lat', r.lat, 'lng', r.lng,
        'resultaatgebieden', coalesce((select jsonb_agg(x.resultaatgebied order by x.resultaatgebied) from public.hulpvraag_resultaatgebieden x where x.hulpvraag_id = h.id), '[]'),
        'dagdelen', h.dagdelen, 'talen', h.talen, 'geslacht_wens', h.geslacht_wens, 'zoekt', h.zoekt,
        'max_afstand_km', h.max_afstand_km, 'uren_per_week', h.uren_per_week,
        'eerder', coalesce((select jsonb_agg(distinct k.vrijwilliger_id) from public.koppelingen k
          where k.hulpvraag_id = h.id and k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie())
            and prive.eerder_geprobeerd(h.id, k.vrijwilliger_id)), '[]')) order by h.id)
      from prive.ronde_hulpvragen() r join public.hulpvragen h on h.id = r.id), '[]'),
    'maatjes', coalesce((select jsonb_agg(jsonb_build_object(
        'id', v.id, 'voornaam', v.voornaam, 'achternaam', v.achternaam, 'organisatie_id', v.organisatie_id, 'organisatie_naam', o.naam,
        'lat', v.lat, 'lng', v.lng, 'radius_km', v.radius_km, 'dagdelen', v.dagdelen, 'talen', v.talen, 'geslacht', v.geslacht,
        'resultaatgebieden', coalesce((select jsonb_agg(x.resultaatgebied order by x.resultaatgebied) from public.vrijwilliger_resultaatgebieden x where x.vrijwilliger_id = v.id), '[]'),
        'doelgroepen', v.doelgroepen, 'interesses', v.interesses, 'liever_niet', v.liever_niet, 'capaciteit', v.capaciteit,
        'lopend', coalesce(s.lopend, 0), 'voorgesteld', coalesce(s.voorgesteld, 0), 'status', v.status, 'intake_op', v.intake_op,
        'vog_op', v.vog_op, 'pauze_tot', v.pauze_tot, 'laatste_koppeling_op', s.laatste, 'ervaringsdeskundig', v.ervaringsdeskundig,
        'uren_per_week', v.uren_per_week) order by v.id)
      from public.vrijwilligers v
      join public.organisaties o on o.id = v.organisatie_id
      left join lateral (select count(*) filter (where k.status in ('akkoord', 'gestart')) as lopend,
          count(*) filter (where k.status = 'voorgesteld') as voorgesteld,
          max(k.created_at) filter (where k.status in ('akkoord', 'gestart', 'beeindigd')) as laatste
        from public.koppelingen k where k.vrijwilliger_id = v.id) s on true
      where v.organisatie_id in (select prive.mijn_organisaties('coordinator')) and v.status <> 'gestopt'), '[]'))
$$;
comment on function public.koppelronde_invoer() is 'For a coordinator: open hulpvragen in reach that look for a maatje, as wijk and wishes only, and the own volunteers. Empty lists for anybody else.';

-- Keeps a calculated round as a proposal; an older proposal that nobody confirmed goes.
create function public.koppelronde_bewaren(regels jsonb, niet_koppelen jsonb, uitleg jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare mijn uuid[] := array(select o from prive.mijn_organisaties('coordinator') o order by o); nieuw uuid;
begin
  if cardinality(mijn) = 0 then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from jsonb_to_recordset(regels) as x(vraag uuid, maatje uuid)
    where x.maatje not in (select prive.vrijwilligers_van_mijn_organisatie())) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  delete from public.koppelrondes r where r.status = 'voorstel' and r.organisaties <@ mijn;
  insert into public.koppelrondes (organisaties, gemaakt_door, niet, verslag)
  values (mijn, (select auth.uid()), coalesce(niet_koppelen, '[]'), coalesce(uitleg, '{}')) returning id into nieuw;
  -- What was closed or matched while it was calculated is simply not in it.
  insert into public.koppelronde_regels (ronde_id, hulpvraag_id, vrijwilliger_id, score, vast, redenen)
  select nieuw, x.vraag, x.maatje, x.score, coalesce(x.vast, false), coalesce(x.redenen, '[]')
  from jsonb_to_recordset(regels) as x(vraag uuid, maatje uuid, score numeric, vast boolean, redenen jsonb)
  where x.vraag in (select h.id from prive.ronde_hulpvragen() h);
  return nieuw;
end $$;
comment on function public.koppelronde_bewaren(jsonb, jsonb, jsonb) is 'Keeps a round as a proposal for all organisaties that the visitor coordinates, in place of an older proposal; returns its id.';

-- What stands in the way of each pair now; a pair that can go on is not in it.
create function prive.ronde_bezwaren(ronde uuid) returns table (regel_id uuid, bezwaar text)
language sql stable security definer set search_path = ''
as $$
  select x.id, x.reden from (
    select r.id, case
      when h.status <> 'open' or c.afgesloten_op is not null then 'vraag_gesloten'
      when h.complex then 'alleen_professional'
      when h.zoekt = 'aanbod' then 'zoekt_geen_maatje'
      when not prive.zoekt_maatje(h) then 'heeft_al_iemand'
      when prive.eerder_geprobeerd(h.id, v.id) then 'eerder_voorgesteld'
      when not prive.is_inzetbaar(v, prive.vandaag()) then 'maatje_niet_beschikbaar'
      when row_number() over (partition by v.id order by r.vast desc, r.score desc, r.id) > prive.vrije_plaatsen(v) then 'maatje_vol'
    end as reden
    from public.koppelronde_regels r
    join public.hulpvragen h on h.id = r.hulpvraag_id
    join public.clienten c on c.id = h.client_id
    join public.vrijwilligers v on v.id = r.vrijwilliger_id
    where r.ronde_id = ronde
  ) x where x.reden is not null
$$;

create function public.koppelronde_bezwaren(ronde uuid) returns table (regel_id uuid, bezwaar text)
language sql stable security definer set search_path = ''
as $$
  select b.regel_id, b.bezwaar from prive.ronde_bezwaren(ronde) b
  where prive.mag_koppelronde(ronde) and exists (select 1 from public.koppelrondes r where r.id = ronde and r.status = 'voorstel')
  order by b.regel_id
$$;
comment on function public.koppelronde_bezwaren(uuid) is 'For a proposal of the visitor: which pairs can no longer be made, and why.';

-- Makes every koppeling of the round, whole or not at all; passes over what can no longer be only when told to.
create function public.koppelronde_toepassen(ronde uuid, overslaan boolean) returns integer
language plpgsql security definer set search_path = ''
as $$
declare r public.koppelrondes; aantal integer;
begin
  if not prive.mag_koppelronde(ronde) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into r from public.koppelrondes x where x.id = ronde for update;
  if r.status <> 'voorstel' then raise exception 'ronde_niet_open' using errcode = 'P0001', detail = r.status; end if;
  -- In a fixed order, so that two rounds wait for each other instead of both stopping.
  perform 1 from public.hulpvragen h where h.id in (select x.hulpvraag_id from public.koppelronde_regels x where x.ronde_id = ronde) order by h.id for update;
  perform 1 from public.vrijwilligers v where v.id in (select x.vrijwilliger_id from public.koppelronde_regels x where x.ronde_id = ronde) order by v.id for update;
  update public.koppelronde_regels x set overgeslagen = b.bezwaar from prive.ronde_bezwaren(ronde) b where x.id = b.regel_id;
  get diagnostics aantal = row_count;
  if aantal > 0 and not coalesce(overslaan, false) then raise exception 'ronde_veranderd' using errcode = 'P0001', detail = aantal::text; end if;
  with gemaakt as (
    insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, voorgesteld_door, redenen)
    select x.hulpvraag_id, x.vrijwilliger_id, (select auth.uid()), x.redenen
    from public.koppelronde_regels x where x.ronde_id = ronde and x.overgeslagen is null
    returning id, hulpvraag_id
  )
  update public.koppelronde_regels x set koppeling_id = g.id from gemaakt g where x.ronde_id = ronde and x.hulpvraag_id = g.hulpvraag_id;
  get diagnostics aantal = row_count;
  if aantal = 0 then raise exception 'ronde_leeg' using errcode = 'P0001'; end if;
  update public.koppelrondes x set status = 'toegepast', toegepast_op = now() where x.id = ronde;
  return aantal;
end $$;
comment on function public.koppelronde_toepassen(uuid, boolean) is 'Makes all koppelingen of a proposal; returns how many. Refusals: ronde_niet_open, ronde_veranderd (detail: how many pairs), ronde_leeg.';

-- Takes back every koppeling of the round that nobody answered; the others stay.
create function public.koppelronde_terugdraaien(ronde uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
declare r public.koppelrondes; aantal integer;
begin
  if not prive.mag_koppelronde(ronde) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into r from public.koppelrondes x where x.id = ronde for update;
  if r.status <> 'toegepast' then raise exception 'ronde_niet_open' using errcode = 'P0001', detail = r.status; end if;
  update public.koppelingen k set status = 'ingetrokken'
  where k.id in (select x.koppeling_id from public.koppelronde_regels x where x.ronde_id = ronde)
    and k.status = 'voorgesteld' and k.coordinator_antwoord is null and k.vrijwilliger_antwoord is null;
  get diagnostics aantal = row_count;
  if aantal = 0 then raise exception 'ronde_beantwoord' using errcode = 'P0001'; end if;
  update public.koppelrondes x set status = 'teruggedraaid', teruggedraaid_op = now() where x.id = ronde;
  return aantal;
end $$;
comment on function public.koppelronde_terugdraaien(uuid) is 'Withdraws the unanswered koppelingen of a round; returns how many. Refusals: ronde_niet_open, ronde_beantwoord.';

revoke execute on function public.koppelronde_invoer(), public.koppelronde_bewaren(jsonb, jsonb, jsonb), public.koppelronde_bezwaren(uuid),
  public.koppelronde_toepassen(uuid, boolean), public.koppelronde_terugdraaien(uuid) from public, anon;
grant execute on function public.koppelronde_invoer(), public.koppelronde_bewaren(jsonb, jsonb, jsonb), public.koppelronde_bezwaren(uuid),
  public.koppelronde_toepassen(uuid, boolean), public.koppelronde_terugdraaien(uuid) to authenticated, service_role;
revoke execute on function prive.mag_koppelronde(uuid), prive.zoekt_maatje(public.hulpvragen), prive.vrije_plaatsen(public.vrijwilligers),
  prive.eerder_geprobeerd(uuid, uuid), prive.ronde_hulpvragen(), prive.ronde_bezwaren(uuid) from public;
grant execute on function prive.mag_koppelronde(uuid), prive.zoekt_maatje(public.hulpvragen), prive.vrije_plaatsen(public.vrijwilligers),
  prive.eerder_geprobeerd(uuid, uuid), prive.ronde_hulpvragen(), prive.ronde_bezwaren(uuid) to service_role;
