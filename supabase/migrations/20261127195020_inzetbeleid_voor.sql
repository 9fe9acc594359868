-- Who lacks a step is told to whoever may propose that volunteer, and to nobody else: the coordinator of the own volunteers,
-- and the professional for one own hulpvraag, of the volunteers within the reach of maatjes_voor().
drop function public.inzetbeleid();
create function public.inzetbeleid(vraag uuid default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with plek as materialized (
    select coalesce(w.punt, p.punt, g.punt) as punt
    from public.hulpvragen h
    join public.clienten c on c.id = h.client_id
    left join public.wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
    left join lateral (select extensions.st_setsrid(extensions.st_makepoint(x.lng, x.lat), 4326)::extensions.geography as punt
      from public.postcodes x where x.pc4 = c.pc4) p on true
    left join public.gemeenten g on g.id = c.gemeente_id
    where h.id = vraag and prive.mag_hulpvraag(h.id)
  )
  select jsonb_build_object(
    'organisaties', coalesce((select jsonb_object_agg(b.organisatie_id, jsonb_build_object('intake', b.intake, 'vog', b.vog, 'vog_jaren', b.vog_jaren))
      from public.vrijwilligersbeleid b), '{}'),
    'niet_klaar', coalesce((select jsonb_agg(v.id order by v.id) from public.vrijwilligers v
      where v.status = 'actief' and not coalesce(v.klaar_tot >= (select prive.vandaag()), false)
        and (v.organisatie_id in (select prive.mijn_organisaties('coordinator'))
          or exists (select 1 from plek where coalesce(extensions.st_distance(v.punt, plek.punt, false) <= 30000, true)))), '[]'))
$$;
comment on function public.inzetbeleid(uuid) is 'What organisaties that made a choice ask of a volunteer, and the ids of active volunteers who lack a step: the own ones of a coordinator, and those near a hulpvraag of the visitor.';
revoke execute on function public.inzetbeleid(uuid) from public, anon;
grant execute on function public.inzetbeleid(uuid) to authenticated, service_role;
