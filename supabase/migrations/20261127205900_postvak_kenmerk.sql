-- The mail about an inbox may say how many of what there is this week: the facts come along. Never a name.
create or replace function public.postvak_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('gebruiker_id', g.id, 'naam', split_part(g.naam, ' ', 1), 'email', u.email,
    'keuzes', (select coalesce(jsonb_object_agg(k.soort, k.wijze), '{}') from public.postvak_keuzes k where k.gebruiker_id = g.id),
    'laatste_bundel', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'bundel' and m.gegaan_op is not null),
    'laatste_week', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.met_week and m.gegaan_op is not null),
    'laatste_direct', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'direct' and m.gegaan_op is not null),
    'nieuws', (select jsonb_agg(jsonb_build_object('id', p.id, 'soort', p.soort, 'aantal', p.aantal, 'op', p.op, 'kenmerk', p.kenmerk) order by p.op)
      from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null and prive.mag_weten(p.gebruiker_id, p.pad))) order by g.id), '[]')
  from public.gebruikers g join auth.users u on u.id = g.id
  where u.email like '%_@_%' and exists (select 1 from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null and prive.mag_weten(p.gebruiker_id, p.pad))
$$;
