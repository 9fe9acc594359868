-- How much is asked for per wijk, without persons: what is small is hidden here, so that no page can show it.
create function prive.vraag_grens() returns integer
language sql immutable set search_path = ''
as $$ select 5 $$;
comment on function prive.vraag_grens() is 'Fewer than this many is never told.';

create function prive.beheert_gemeente(gemeente uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select 1 from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
    where l.gebruiker_id = (select auth.uid()) and l.rol = 'beheerder' and (o.gemeente_id is null or o.gemeente_id = gemeente))
$$;
comment on function prive.beheert_gemeente(uuid) is 'Beheerder of this gemeente, or of a region: an organisatie that belongs to no gemeente.';

-- Every wijk and every area has a row, also where nothing is asked: a row that is absent would tell something.
create function public.vraag_per_wijk(gemeente uuid)
returns table (wijk_id uuid, resultaatgebied text, aantal integer)
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not prive.beheert_gemeente(gemeente) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return query
  with vraag as (
    select h.id, coalesce(h.wijk_id, c.wijk_id) as wijk, hr.resultaatgebied as gebied
    from public.hulpvragen h
    join public.clienten c on c.id = h.client_id
    join public.hulpvraag_resultaatgebieden hr on hr.hulpvraag_id = h.id
    where h.status = 'open' and c.afgesloten_op is null
  ), cel as (
    select w.id as wijk, r.code as gebied, count(distinct v.id)::integer as n
    from public.wijken w
    cross join public.resultaatgebieden r
    left join vraag v on v.wijk = w.id and v.gebied = r.code
    where w.gemeente_id = vraag_per_wijk.gemeente
    group by w.id, r.code
  ), alles as (
    select cel.wijk, cel.gebied, cel.n, false as is_som from cel
    -- A total of cells of which one is hidden would give that one away by subtraction: then it is hidden too.
    union all
    select cel.wijk, null, case when min(cel.n) >= prive.vraag_grens() then sum(cel.n)::integer end, true from cel group by cel.wijk
    union all
    select null, cel.gebied, case when min(cel.n) >= prive.vraag_grens() then sum(cel.n)::integer end, true from cel group by cel.gebied
  )
  select a.wijk, a.gebied, case when a.is_som or a.n >= prive.vraag_grens() then a.n end from alles a;
end $$;
comment on function public.vraag_per_wijk(uuid) is 'Open hulpvragen per wijk and resultaatgebied of one gemeente, for its beheerder. Null: fewer than five, none included. Without area or without wijk: the sum, null as soon as one of its cells is.';

revoke execute on function prive.vraag_grens(), prive.beheert_gemeente(uuid) from public;
grant execute on function prive.vraag_grens(), prive.beheert_gemeente(uuid) to service_role;
revoke execute on function public.vraag_per_wijk(uuid) from public, anon;
grant execute on function public.vraag_per_wijk(uuid) to authenticated, service_role;
