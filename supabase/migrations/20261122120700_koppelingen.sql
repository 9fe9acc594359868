-- A koppeling is one proposal: this hulpvraag and this maatje (or this aanbod). Both sides say yes or no.
create table public.koppelingen (
  id uuid primary key default gen_random_uuid(),
  hulpvraag_id uuid not null references public.hulpvragen (id) on delete cascade,
  vrijwilliger_id uuid references public.vrijwilligers (id) on delete cascade,
  aanbod_id uuid references public.aanbod (id) on delete cascade,
  voorgesteld_door uuid references public.gebruikers (id) on delete set null,
  bericht text not null default '' check (length(bericht) <= 1000),
  redenen jsonb not null default '[]',
  coordinator_antwoord boolean,
  coordinator_op timestamptz,
  vrijwilliger_antwoord boolean,
  vrijwilliger_op timestamptz,
  reden_nee text check (length(reden_nee) <= 500),
  status text not null default 'voorgesteld'
    check (status in ('voorgesteld', 'akkoord', 'gestart', 'afgewezen', 'ingetrokken', 'beeindigd')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(vrijwilliger_id, aanbod_id) = 1)
);
comment on table public.koppelingen is 'A proposal of a maatje or aanbod for a hulpvraag, with the reasons shown when it was made and the answers of both sides.';
create unique index koppelingen_een_lopend_maatje on public.koppelingen (hulpvraag_id, vrijwilliger_id)
  where status in ('voorgesteld', 'akkoord', 'gestart');
create unique index koppelingen_een_keer_aanbod on public.koppelingen (hulpvraag_id, aanbod_id)
  where status in ('voorgesteld', 'akkoord', 'gestart');
create index koppelingen_vrijwilliger on public.koppelingen (vrijwilliger_id);
create index koppelingen_aanbod on public.koppelingen (aanbod_id);
create trigger koppelingen_updated_at before update on public.koppelingen for each row execute function prive.zet_updated_at();

create function prive.lopende_koppelingen(vrijwilliger uuid) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from public.koppelingen k
  where k.vrijwilliger_id = vrijwilliger and k.status in ('akkoord', 'gestart')
$$;
comment on function prive.lopende_koppelingen(uuid) is 'How many people this volunteer has said yes to and still helps.';

create function prive.mijn_hulpvragen() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select h.id from public.hulpvragen h where h.client_id in (select prive.mijn_clienten()) $$;
comment on function prive.mijn_hulpvragen() is 'Hulpvragen of the visitor''s own cliënten, as professional.';

alter table public.koppelingen enable row level security;
alter table public.koppelingen force row level security;
revoke all on public.koppelingen from anon, authenticated;
grant select on public.koppelingen to authenticated;
grant all on public.koppelingen to service_role;

create policy "professional leest koppelingen van eigen clienten" on public.koppelingen for select to authenticated
  using (hulpvraag_id in (select prive.mijn_hulpvragen()));
create policy "coordinator leest koppelingen van eigen vrijwilligers" on public.koppelingen for select to authenticated
  using (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));
-- A volunteer reads proposals through koppelingen_overzicht() only: a row also holds the reasons against.

-- Three years is the policy of the domain too (koppelen.ts); a gemeente that asks less still shows them, as doubt.
-- No search_path of its own: that would keep it from being folded into a query over thousands of rows.
create function prive.is_inzetbaar(v public.vrijwilligers, vandaag date) returns boolean
language sql immutable
as $$
  select v.status = 'actief' and v.intake_op is not null and coalesce(v.vog_op >= vandaag - interval '3 years', false)
    and coalesce(v.pauze_tot < vandaag, true)
$$;
comment on function prive.is_inzetbaar(public.vrijwilligers, date) is 'Active, not paused, intake done, and a VOG of at most three years old.';

-- What a professional may know of the maatjes near a hulpvraag: enough to judge, no surname, no address.
-- jit off: PostGIS prices a distance so high that compiling takes three times as long as running.
create function public.maatjes_voor(hulpvraag uuid) returns table (
  id uuid, voornaam text, organisatie_id uuid, organisatie_naam text, lat double precision, lng double precision,
  radius_km numeric, dagdelen text[], talen text[], geslacht text, resultaatgebieden text[], doelgroepen text[],
  interesses text[], liever_niet text[], capaciteit smallint, lopend integer, status text, intake_op date, vog_op date,
  pauze_tot date, laatste_koppeling_op timestamptz, ervaringsdeskundig boolean, uren_per_week numeric, afstand_m integer
)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with vraag as materialized (
    select h.dagdelen, coalesce(w.punt, p.punt, g.punt) as punt, prive.vandaag() as vandaag
    from hulpvragen h
    join clienten c on c.id = h.client_id
    left join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
    left join lateral (select st_setsrid(st_makepoint(x.lng, x.lat), 4326)::geography as punt from postcodes x where x.pc4 = c.pc4) p on true
    left join gemeenten g on g.id = c.gemeente_id
    where h.id = hulpvraag and not h.complex and prive.mag_hulpvraag(h.id)
  ), stand as (
    select k.vrijwilliger_id, count(*) filter (where k.status in ('akkoord', 'gestart'))::integer as lopend,
      max(k.created_at) filter (where k.status in ('akkoord', 'gestart', 'beeindigd')) as laatste
    from koppelingen k where k.vrijwilliger_id is not null group by k.vrijwilliger_id
  ), gekozen as (
    select v.id, vraag.punt as plek, coalesce(s.lopend, 0) as lopend, s.laatste
    from vraag join vrijwilligers v on v.status <> 'gestopt'
    -- offset: worked out once for each row, not again in every place where it is used.
    cross join lateral (select st_distance(v.punt, vraag.punt, false) as meters offset 0) a
    left join stand s on s.vrijwilliger_id = v.id
    where coalesce(a.meters <= 30000, true)
    order by (prive.is_inzetbaar(v, vraag.vandaag) and coalesce(s.lopend, 0) < v.capaciteit
        and (vraag.dagdelen = '{}' or v.dagdelen = '{}' or v.dagdelen && vraag.dagdelen)
        and coalesce(a.meters <= v.radius_km * 1000, true)) desc, a.meters nulls last, v.id
    limit 300
  )
  -- Distance and order say no more than the rounded point: exact ones from three wijken would give an address away.
  select v.id, v.voornaam, v.organisatie_id, o.naam, r.lat, r.lng, v.radius_km, v.dagdelen, v.talen, v.geslacht,
    coalesce((select array_agg(x.resultaatgebied order by x.resultaatgebied) from vrijwilliger_resultaatgebieden x where x.vrijwilliger_id = v.id), '{}'),
    v.doelgroepen, v.interesses, v.liever_niet, v.capaciteit, g.lopend, v.status, v.intake_op, v.vog_op, v.pauze_tot, g.laatste,
    v.ervaringsdeskundig, v.uren_per_week,
    round(st_distance(st_setsrid(st_makepoint(r.lng, r.lat), 4326)::geography, g.plek, false))::integer
  from gekozen g
  join vrijwilligers v on v.id = g.id
  join organisaties o on o.id = v.organisatie_id
  cross join lateral (select round(v.lat::numeric, 2)::double precision as lat, round(v.lng::numeric, 2)::double precision as lng offset 0) r
  order by v.id
$$;
comment on function public.maatjes_voor(uuid) is 'Up to 300 maatjes within 30 km of a hulpvraag of the visitor; none when it is complex. Points are rounded to about a kilometre, and distances are to the rounded point.';

-- Proposes a maatje or an aanbod. The reasons are those that the professional saw.
create function public.koppeling_voorstellen(hulpvraag uuid, vrijwilliger uuid, aanbod uuid, bericht text, redenen jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare vraag public.hulpvragen; maatje public.vrijwilligers; nieuw uuid;
begin
  if not prive.mag_hulpvraag(hulpvraag) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into vraag from public.hulpvragen h where h.id = hulpvraag for update;
  if vraag.status = 'gesloten' then raise exception 'vraag_gesloten' using errcode = 'P0001'; end if;
  if vrijwilliger is not null then
    if vraag.complex then raise exception 'alleen_professional' using errcode = 'P0001'; end if;
    select * into maatje from public.vrijwilligers v where v.id = vrijwilliger for update;
    if maatje.id is null or not prive.is_inzetbaar(maatje, prive.vandaag()) then raise exception 'maatje_niet_beschikbaar' using errcode = 'P0001'; end if;
    if prive.lopende_koppelingen(vrijwilliger) >= maatje.capaciteit then raise exception 'maatje_vol' using errcode = 'P0001'; end if;
  elsif not exists (select 1 from public.aanbod a where a.id = aanbod and a.status = 'gepubliceerd') then
    raise exception 'onbekend_aanbod' using errcode = 'P0002';
  end if;
  insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, aanbod_id, voorgesteld_door, bericht, redenen, status)
  values (hulpvraag, vrijwilliger, aanbod, (select auth.uid()), coalesce(bericht, ''), coalesce(redenen, '[]'),
    case when aanbod is null then 'voorgesteld' else 'akkoord' end)
  returning id into nieuw;
  return nieuw;
exception when unique_violation then
  raise exception 'al_voorgesteld' using errcode = 'P0001';
end $$;
comment on function public.koppeling_voorstellen(uuid, uuid, uuid, text, jsonb) is 'Proposes a maatje (waits for two answers) or notes an aanbod. Refusals: vraag_gesloten, alleen_professional, maatje_niet_beschikbaar, maatje_vol, al_voorgesteld.';

-- Yes or no by the coordinator or the volunteer. The coordinator answers for a volunteer without an account.
create function public.koppeling_antwoorden(koppeling uuid, antwoord boolean, reden text default null, namens_vrijwilliger boolean default false) returns text
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; v public.vrijwilligers; als_coordinator boolean; als_vrijwilliger boolean;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  if k.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  select * into v from public.vrijwilligers x where x.id = k.vrijwilliger_id for update;
  als_vrijwilliger := v.gebruiker_id = (select auth.uid())
    or (namens_vrijwilliger and v.gebruiker_id is null and prive.heeft_rol(v.organisatie_id, 'coordinator'));
  als_coordinator := not namens_vrijwilliger and prive.heeft_rol(v.organisatie_id, 'coordinator');
  if not coalesce(als_vrijwilliger, false) and not als_coordinator then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if antwoord is null then raise exception 'antwoord_ontbreekt' using errcode = '22004'; end if;
  if k.status not in ('voorgesteld', 'akkoord') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if antwoord and k.status = 'voorgesteld' and prive.lopende_koppelingen(v.id) >= v.capaciteit then
    raise exception 'maatje_vol' using errcode = 'P0001';
  end if;
  update public.koppelingen x set
    coordinator_antwoord = case when als_coordinator then antwoord else x.coordinator_antwoord end,
    coordinator_op = case when als_coordinator then now() else x.coordinator_op end,
    vrijwilliger_antwoord = case when als_vrijwilliger then antwoord else x.vrijwilliger_antwoord end,
    vrijwilliger_op = case when als_vrijwilliger then now() else x.vrijwilliger_op end,
    reden_nee = case when antwoord then x.reden_nee else nullif(btrim(reden), '') end
  where x.id = koppeling returning * into k;
  update public.koppelingen x set status = case
      when k.coordinator_antwoord = false or k.vrijwilliger_antwoord = false then 'afgewezen'
      when k.coordinator_antwoord and k.vrijwilliger_antwoord then 'akkoord'
      else 'voorgesteld' end
  where x.id = koppeling returning * into k;
  return k.status;
end $$;
comment on function public.koppeling_antwoorden(uuid, boolean, text, boolean) is 'Answer of coordinator or volunteer; returns the status. Refusals: niet_meer_open, maatje_vol.';

create function public.koppeling_intrekken(koppeling uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  if k.id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  if not prive.mag_hulpvraag(k.hulpvraag_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if k.status not in ('voorgesteld', 'akkoord') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  update public.koppelingen set status = 'ingetrokken' where id = koppeling;
end $$;
comment on function public.koppeling_intrekken(uuid) is 'The professional takes a proposal back before it starts.';

revoke execute on function public.maatjes_voor(uuid), public.koppeling_voorstellen(uuid, uuid, uuid, text, jsonb),
  public.koppeling_antwoorden(uuid, boolean, text, boolean), public.koppeling_intrekken(uuid) from public, anon;
grant execute on function public.maatjes_voor(uuid), public.koppeling_voorstellen(uuid, uuid, uuid, text, jsonb),
  public.koppeling_antwoorden(uuid, boolean, text, boolean), public.koppeling_intrekken(uuid) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_hulpvragen() to authenticated;
