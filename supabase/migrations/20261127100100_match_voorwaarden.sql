-- Conditions of both sides: the period, the tasks, and for personal help whom somebody would rather help.
-- The rules are those of domain/koppelen-voorwaarden.ts; the database refuses what they refuse.
alter table public.hulpvragen add column kan_zelf text[] not null default '{}' check (prive.geldige_taken(kan_zelf)),
  add column voor_geslacht text check (voor_geslacht in ('vrouw', 'man')),
  add constraint hulpvragen_geslacht_alleen_persoonlijk check (persoonlijk or voor_geslacht is null);
comment on column public.hulpvragen.kan_zelf is 'What the cliënt likes to do for or with somebody else: whoever receives also gives.';
comment on column public.hulpvragen.voor_geslacht is 'Who is helped; asked and kept for personal help only.';

-- When somebody comes, once that is agreed: what is taken there is not free for anybody else.
alter table public.koppelingen add column dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen));
comment on column public.koppelingen.dagdelen is 'The agreed moments of the week; empty while nothing is agreed.';

-- A hulpvraag with its gebieden, whole or not at all.
create or replace function public.hulpvraag_opslaan(vraag jsonb) returns uuid
language plpgsql set search_path = ''
as $$
declare nieuw uuid := coalesce((vraag ->> 'id')::uuid, gen_random_uuid());
begin
  if vraag ->> 'id' is null then
    insert into public.hulpvragen (id, client_id, gemaakt_door, wijk_id, dagdelen, talen, geslacht_wens, zoekt, max_afstand_km,
      uren_per_week, belangrijk, past_niet, complex, complex_reden, taken, vanaf, tot, persoonlijk, voor_geslacht, kan_zelf)
    select nieuw, x.client_id, (select auth.uid()), x.wijk_id, coalesce(x.dagdelen, '{}'), coalesce(x.talen, '{}'), x.geslacht_wens,
      coalesce(x.zoekt, 'beide'), x.max_afstand_km, x.uren_per_week, coalesce(x.belangrijk, ''), coalesce(x.past_niet, ''),
      coalesce(x.complex, false), x.complex_reden, coalesce(x.taken, '{}'), x.vanaf, x.tot, coalesce(x.persoonlijk, false), x.voor_geslacht, coalesce(x.kan_zelf, '{}')
    from jsonb_to_record(vraag) as x(client_id uuid, wijk_id uuid, dagdelen text[], talen text[], geslacht_wens text, zoekt text,
      max_afstand_km numeric, uren_per_week numeric, belangrijk text, past_niet text, complex boolean, complex_reden text,
      taken text[], vanaf date, tot date, persoonlijk boolean, voor_geslacht text, kan_zelf text[]);
  else
    update public.hulpvragen h set wijk_id = x.wijk_id, dagdelen = coalesce(x.dagdelen, '{}'), talen = coalesce(x.talen, '{}'),
      geslacht_wens = x.geslacht_wens, zoekt = coalesce(x.zoekt, 'beide'), max_afstand_km = x.max_afstand_km,
      uren_per_week = x.uren_per_week, belangrijk = coalesce(x.belangrijk, ''), past_niet = coalesce(x.past_niet, ''),
      complex = coalesce(x.complex, false), complex_reden = x.complex_reden, taken = coalesce(x.taken, '{}'), vanaf = x.vanaf,
      tot = x.tot, persoonlijk = coalesce(x.persoonlijk, false), voor_geslacht = x.voor_geslacht, kan_zelf = coalesce(x.kan_zelf, '{}')
    from jsonb_to_record(vraag) as x(wijk_id uuid, dagdelen text[], talen text[], geslacht_wens text, zoekt text,
      max_afstand_km numeric, uren_per_week numeric, belangrijk text, past_niet text, complex boolean, complex_reden text,
      taken text[], vanaf date, tot date, persoonlijk boolean, voor_geslacht text, kan_zelf text[])
    where h.id = nieuw;
    if not found then raise exception 'onbekende_hulpvraag' using errcode = 'P0002'; end if;
    delete from public.hulpvraag_resultaatgebieden where hulpvraag_id = nieuw;
  end if;
  insert into public.hulpvraag_resultaatgebieden (hulpvraag_id, resultaatgebied)
  select distinct nieuw, g from jsonb_array_elements_text(vraag -> 'resultaatgebieden') as g;
  return nieuw;
end $$;
create function prive.bezet(vrijwilliger uuid, out bezet text[], out uren numeric)
language sql stable security definer set search_path = ''
as $$
  select coalesce((select array_agg(distinct d) from public.koppelingen k, unnest(k.dagdelen) d
      where k.vrijwilliger_id = vrijwilliger and k.status in ('akkoord', 'gestart')), '{}'),
    coalesce((select sum(h.uren_per_week) from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
      where k.vrijwilliger_id = vrijwilliger and k.status in ('akkoord', 'gestart')), 0)
$$;
comment on function prive.bezet(uuid) is 'The moments of the week and the hours a week that this volunteer has promised.';

-- What a professional may know of the maatjes near a hulpvraag: enough to judge, no surname, no address.
-- jit off: PostGIS prices a distance so high that compiling takes three times as long as running.
drop function public.maatjes_voor(uuid);
create function public.maatjes_voor(hulpvraag uuid) returns table (
  id uuid, voornaam text, organisatie_id uuid, organisatie_naam text, lat double precision, lng double precision,
  radius_km numeric, dagdelen text[], talen text[], geslacht text, resultaatgebieden text[], doelgroepen text[],
  interesses text[], liever_niet text[], capaciteit smallint, lopend integer, status text, intake_op date, vog_op date,
  pauze_tot date, laatste_koppeling_op timestamptz, ervaringsdeskundig boolean, uren_per_week numeric, taken text[], beschikbaar_van date, beschikbaar_tot date, geslacht_wens text,
  voorgesteld integer, hielp_eerder boolean, bezet text[], uren_bezet numeric, afstand_m integer
)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with vraag as materialized (
    select h.client_id, h.dagdelen, h.vanaf, h.tot, coalesce(w.punt, p.punt, g.punt) as punt, prive.vandaag() as vandaag
    from hulpvragen h
    join clienten c on c.id = h.client_id
    left join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
    left join lateral (select st_setsrid(st_makepoint(x.lng, x.lat), 4326)::geography as punt from postcodes x where x.pc4 = c.pc4) p on true
    left join gemeenten g on g.id = c.gemeente_id
    where h.id = hulpvraag and not h.complex and prive.mag_hulpvraag(h.id)
  ), stand as (
    select k.vrijwilliger_id, count(*) filter (where k.status in ('akkoord', 'gestart'))::integer as lopend,
      count(*) filter (where k.status = 'voorgesteld' and k.hulpvraag_id <> hulpvraag)::integer as voorgesteld,
      max(k.created_at) filter (where k.status in ('akkoord', 'gestart', 'beeindigd')) as laatste
    from koppelingen k where k.vrijwilliger_id is not null group by k.vrijwilliger_id
  ), gekozen as (
    select v.id, vraag.punt as plek, vraag.client_id, coalesce(s.lopend, 0) as lopend, coalesce(s.voorgesteld, 0) as voorgesteld, s.laatste
    from vraag join vrijwilligers v on v.status <> 'gestopt'
    -- offset: worked out once for each row, not again in every place where it is used.
    cross join lateral (select st_distance(v.punt, vraag.punt, false) as meters offset 0) a
    left join stand s on s.vrijwilliger_id = v.id
    where coalesce(a.meters <= 30000, true)
    order by (prive.is_inzetbaar(v, vraag.vandaag) and coalesce(s.lopend, 0) < v.capaciteit
        and (vraag.dagdelen = '{}' or v.dagdelen = '{}' or v.dagdelen && vraag.dagdelen)
        and coalesce(v.beschikbaar_tot >= greatest(vraag.vandaag, vraag.vanaf), true) and coalesce(v.beschikbaar_van <= vraag.tot, true)
        and coalesce(a.meters <= v.radius_km * 1000, true)) desc, a.meters nulls last, v.id
    limit 300
  )
  -- Distance and order say no more than the rounded point: exact ones from three wijken would give an address away.
  select v.id, v.voornaam, v.organisatie_id, o.naam, r.lat, r.lng, v.radius_km, v.dagdelen, v.talen, v.geslacht,
    coalesce((select array_agg(x.resultaatgebied order by x.resultaatgebied) from vrijwilliger_resultaatgebieden x where x.vrijwilliger_id = v.id), '{}'),
    v.doelgroepen, v.interesses, v.liever_niet, v.capaciteit, g.lopend, v.status, v.intake_op, v.vog_op, v.pauze_tot, g.laatste,
    v.ervaringsdeskundig, v.uren_per_week, v.taken, v.beschikbaar_van, v.beschikbaar_tot, v.geslacht_wens, g.voorgesteld,
    exists (select 1 from koppelingen k join hulpvragen h on h.id = k.hulpvraag_id
      where k.vrijwilliger_id = v.id and k.status = 'beeindigd' and h.client_id = g.client_id), b.bezet, b.uren,
    round(st_distance(st_setsrid(st_makepoint(r.lng, r.lat), 4326)::geography, g.plek, false))::integer
  from gekozen g
  join vrijwilligers v on v.id = g.id
  join organisaties o on o.id = v.organisatie_id
  cross join lateral prive.bezet(v.id) b
  cross join lateral (select round(v.lat::numeric, 2)::double precision as lat, round(v.lng::numeric, 2)::double precision as lng offset 0) r
  order by v.id
$$;
comment on function public.maatjes_voor(uuid) is 'Up to 300 maatjes within 30 km of a hulpvraag of the visitor; none when it is complex. Points are rounded to about a kilometre, and distances are to the rounded point.';

revoke execute on function public.maatjes_voor(uuid) from public, anon;
grant execute on function public.maatjes_voor(uuid) to authenticated, service_role;

-- What a round weighs. Of a cliënt: no name, no number, no professional, no text, no postcode.
create or replace function public.koppelronde_invoer() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'vragen', coalesce((select jsonb_agg(jsonb_build_object(
        'id', h.id, 'sinds', h.created_at::date, 'wijk', r.wijk, 'lat', r.lat, 'lng', r.lng,
        'resultaatgebieden', coalesce((select jsonb_agg(x.resultaatgebied order by x.resultaatgebied) from public.hulpvraag_resultaatgebieden x where x.hulpvraag_id = h.id), '[]'),
        'dagdelen', h.dagdelen, 'talen', h.talen, 'geslacht_wens', h.geslacht_wens, 'zoekt', h.zoekt,
        'max_afstand_km', h.max_afstand_km, 'uren_per_week', h.uren_per_week, 'taken', h.taken, 'vanaf', h.vanaf, 'tot', h.tot,
        'persoonlijk', h.persoonlijk, 'voor_geslacht', h.voor_geslacht, 'kan_zelf', h.kan_zelf,
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
        'uren_per_week', v.uren_per_week, 'taken', v.taken, 'beschikbaar_van', v.beschikbaar_van, 'beschikbaar_tot', v.beschikbaar_tot,
        'geslacht_wens', v.geslacht_wens, 'bezet', b.bezet, 'uren_bezet', b.uren) order by v.id)
      from public.vrijwilligers v
      join public.organisaties o on o.id = v.organisatie_id
      left join lateral (select count(*) filter (where k.status in ('akkoord', 'gestart')) as lopend,
          count(*) filter (where k.status = 'voorgesteld') as voorgesteld,
          max(k.created_at) filter (where k.status in ('akkoord', 'gestart', 'beeindigd')) as laatste
        from public.koppelingen k where k.vrijwilliger_id = v.id) s on true
      cross join lateral prive.bezet(v.id) b
      where v.organisatie_id in (select prive.mijn_organisaties('coordinator')) and v.status <> 'gestopt'), '[]'))
$$;
-- A pair that a condition of either side forbids is refused, whichever way it was proposed.
create function prive.bewaak_voorwaarden() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers; h public.hulpvragen;
begin
  select * into v from public.vrijwilligers x where x.id = new.vrijwilliger_id;
  select * into h from public.hulpvragen x where x.id = new.hulpvraag_id;
  if v.beschikbaar_tot < greatest(prive.vandaag(), h.vanaf) or v.beschikbaar_van > h.tot then
    raise exception 'maatje_andere_periode' using errcode = 'P0001';
  end if;
  if h.geslacht_wens <> v.geslacht or (h.persoonlijk and v.geslacht_wens <> h.voor_geslacht) then
    raise exception 'maatje_andere_wens' using errcode = 'P0001';
  end if;
  return new;
end $$;
comment on function prive.bewaak_voorwaarden() is 'Refuses a proposal outside the period of either side, or against the wish for a woman or a man.';
create trigger bewaak_voorwaarden before insert on public.koppelingen for each row
  when (new.vrijwilliger_id is not null and new.status = 'voorgesteld') execute function prive.bewaak_voorwaarden();

-- The moments of one koppeling. Nobody can be in two places: the lock on the maatje lets one of two win.
create function public.koppeling_momenten(koppeling uuid, momenten text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; v public.vrijwilligers;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  if k.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  select * into v from public.vrijwilligers x where x.id = k.vrijwilliger_id for update;
  if not prive.heeft_rol(v.organisatie_id, 'coordinator') and not prive.mag_hulpvraag(k.hulpvraag_id) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if k.status not in ('akkoord', 'gestart') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if exists (select 1 from public.koppelingen x where x.vrijwilliger_id = v.id and x.id <> k.id
    and x.status in ('akkoord', 'gestart') and x.dagdelen && momenten) then
    raise exception 'maatje_dubbel' using errcode = 'P0001';
  end if;
  update public.koppelingen x set dagdelen = coalesce(momenten, '{}') where x.id = k.id;
end $$;
comment on function public.koppeling_momenten(uuid, text[]) is 'Coordinator or professional write down when the maatje comes. Refusals: niet_meer_open, maatje_dubbel.';
revoke execute on function public.koppeling_momenten(uuid, text[]) from public, anon;
grant execute on function public.koppeling_momenten(uuid, text[]) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
