/* A round looks around where the organisatie really is, not only around volunteers, whom a coordinator writes down: with
   invented ones in another town the wishes of people there would show. */
create or replace function prive.ronde_hulpvragen() returns table (id uuid, wijk text, lat double precision, lng double precision)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with mijn as materialized (
    select v.punt from vrijwilligers v
    where v.organisatie_id in (select prive.mijn_organisaties('coordinator'))
      and prive.is_inzetbaar(v, prive.vandaag()) and prive.vrije_plaatsen(v) > 0
  ),
  thuis as materialized (
    -- published: with a place of a draft one could look around in any town
    select l.punt from locaties l join aanbod_locaties al on al.locatie_id = l.id join aanbod a on a.id = al.aanbod_id
    where a.status = 'gepubliceerd' and a.organisatie_id in (select prive.mijn_organisaties('coordinator')) and l.punt is not null
    union all
    select st_setsrid(st_makepoint(g.lng, g.lat), 4326)::geography from organisaties o join gemeenten g on g.id = o.gemeente_id
    where o.id in (select prive.mijn_organisaties('coordinator')) and g.lat is not null
  )
  select h.id, w.naam, p.lat, p.lng
  from hulpvragen h
  join clienten c on c.id = h.client_id
  join organisaties van on van.id = c.organisatie_id
  left join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  left join gemeenten g on g.id = coalesce(c.gemeente_id, van.gemeente_id)
  -- The middle of a wijk, or else of a gemeente: never a postcode, which distances to own volunteers would give away.
  cross join lateral (select round(coalesce(w.lat, g.lat)::numeric, 3)::double precision as lat, round(coalesce(w.lng, g.lng)::numeric, 3)::double precision as lng offset 0) p
  where prive.zoekt_maatje(h)
    and exists (select 1 from thuis t where st_distance(t.punt, st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, false) <= 30000)
    and exists (select 1 from mijn m
      where m.punt is null or st_distance(m.punt, st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, false) <= 30000)
  order by h.created_at, h.id
  limit 2000
$$;
comment on function prive.ronde_hulpvragen() is 'Open hulpvragen that look for a maatje within 30 km of a published place or the gemeente of an organisatie that the visitor coordinates, and of a volunteer with room there; the 2,000 that wait longest. Without a known place a hulpvraag is in no round.';
