-- What other systems may take over: the published kaart with the fields that no list on the site shows.
create function public.uitwisseling() returns jsonb
language sql stable set search_path = ''
as $$
  with zichtbaar as (
    select a.* from public.aanbod a join public.organisaties o on o.id = a.organisatie_id
    where a.status = 'gepubliceerd' and o.status = 'gepubliceerd'
  ), anders as (
    select f.aanbod_id, jsonb_agg(jsonb_build_object('datum', f.datum, 'van', to_char(f.van, 'HH24:MI'), 'tot', to_char(f.tot, 'HH24:MI'),
      'reden', f.reden) order by f.datum, f.van) as waarde
    from public.afwijkende_tijden f where f.datum >= current_date - 1 group by f.aanbod_id
  )
  select jsonb_build_object(
    'aanbod', coalesce((select jsonb_agg(jsonb_build_object(
        'id', a.id, 'toegang', a.toegang, 'email', a.email, 'website', a.website, 'prijs_cents', a.prijs_cents,
        'openingstijden_tekst', a.openingstijden_tekst, 'dicht_reden', a.dicht_reden, 'adres_geheim', a.adres_geheim,
        'afwijkend', coalesce(anders.waarde, '[]'), 'updated_at', a.updated_at) order by a.id)
      from zichtbaar a left join anders on anders.aanbod_id = a.id), '[]'),
    'organisaties', coalesce((select jsonb_agg(jsonb_build_object(
        'id', o.id, 'naam', o.naam, 'soort', o.soort, 'omschrijving', o.omschrijving, 'telefoon', o.telefoon, 'email', o.email,
        'website', o.website, 'gemeente', g.naam, 'zoekt_vrijwilligers', o.zoekt_vrijwilligers, 'updated_at', o.updated_at) order by o.naam, o.id)
      from public.organisaties o left join public.gemeenten g on g.id = o.gemeente_id where o.status = 'gepubliceerd'), '[]'),
    'locaties', coalesce((select jsonb_agg(jsonb_build_object(
        'id', l.id, 'organisatie_id', o.id, 'bereikbaar', l.bereikbaar, 'punt_onzeker', l.melding is not distinct from 'punt_onzeker',
        'provincie', p.provincie, 'updated_at', l.updated_at) order by l.id)
      from public.locaties l
      left join public.organisaties o on o.id = l.organisatie_id and o.status = 'gepubliceerd'
      left join public.postcodes p on p.pc4 = left(l.postcode, 4)
      where l.id in (select al.locatie_id from public.aanbod_locaties al join zichtbaar a on a.id = al.aanbod_id where not a.adres_geheim)), '[]'))
$$;
comment on function public.uitwisseling() is 'Beside kaart(): the rest of what is published, for the API and the export; the same for every visitor. No secret address, no names of people.';
revoke execute on function public.uitwisseling() from public;
grant execute on function public.uitwisseling() to anon, authenticated, service_role;
