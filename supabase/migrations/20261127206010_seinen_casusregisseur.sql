-- Who watches over a traject stands with the traject, where its page changes it; the dossier says it for who has none there.
create or replace function prive.verantwoordelijken(traject uuid, eerste boolean) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  with kandidaten as (
    select k.wie, k.n from public.trajecten t join public.clienten c on c.id = t.client_id
    cross join lateral (values (coalesce(t.casusregisseur_id, c.casusregisseur_id), 1), (c.begeleider_id, 2)) as k(wie, n)
    where t.id = traject and exists (select 1 from public.lidmaatschappen l
      where l.gebruiker_id = k.wie and l.organisatie_id = t.organisatie_id and l.rol in ('begeleider', 'casusregisseur'))
  )
  select distinct k.wie from kandidaten k where not eerste or k.n = (select min(x.n) from kandidaten x)
  union
  select l.gebruiker_id from public.trajecten t join public.lidmaatschappen l on l.organisatie_id = t.organisatie_id and l.rol = 'casusregisseur'
  where t.id = traject and not exists (select 1 from kandidaten)
$$;
