-- A volunteer keeps the own profile up to date, or the coordinator does: only these fields, never status, VOG or intake.
create function public.vrijwilliger_profiel_bewaren(vrijwilliger uuid, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers; n public.vrijwilligers; plek public.postcodes;
begin
  select * into v from public.vrijwilligers x where x.id = vrijwilliger for update;
  if v.id is null or not (coalesce(v.gebruiker_id = (select auth.uid()), false) or prive.heeft_rol(v.organisatie_id, 'coordinator')) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  n := jsonb_populate_record(v, (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(invoer) e
    where e.key in ('voornaam', 'achternaam', 'telefoon', 'email', 'taken', 'dagdelen', 'uren_per_week', 'beschikbaar_van', 'beschikbaar_tot', 'pauze_tot', 'pc4', 'radius_km',
      'vervoer', 'talen', 'doelgroepen', 'interesses', 'liever_niet', 'over_mij', 'ervaringsdeskundig', 'stagiair', 'geslacht_wens')));
  if n.pc4 is distinct from v.pc4 then
    select * into plek from public.postcodes p where p.pc4 = n.pc4;
    n.lat := plek.lat; n.lng := plek.lng;
  end if;
  -- a pause with an end is over when that end is taken away; one without an end is lifted by the coordinator
  if v.status = 'pauze' and v.pauze_tot is not null and n.pauze_tot is null then n.status := 'actief'; end if;
  update public.vrijwilligers x set voornaam = btrim(n.voornaam), achternaam = btrim(n.achternaam), telefoon = nullif(btrim(n.telefoon), ''), email = nullif(lower(btrim(n.email)), ''),
    taken = n.taken, dagdelen = n.dagdelen, uren_per_week = n.uren_per_week, beschikbaar_van = n.beschikbaar_van, beschikbaar_tot = n.beschikbaar_tot,
    pauze_tot = n.pauze_tot, status = n.status, pc4 = n.pc4, lat = n.lat, lng = n.lng, radius_km = n.radius_km, vervoer = n.vervoer, talen = n.talen,
    doelgroepen = array(select d.code from public.doelgroepen d where d.code = any (n.doelgroepen) order by d.volgorde), interesses = n.interesses, liever_niet = n.liever_niet,
    over_mij = btrim(n.over_mij), ervaringsdeskundig = n.ervaringsdeskundig, stagiair = n.stagiair, geslacht_wens = n.geslacht_wens
  where x.id = vrijwilliger;
  if invoer ? 'resultaatgebieden' then
    delete from public.vrijwilliger_resultaatgebieden r where r.vrijwilliger_id = vrijwilliger and not (invoer -> 'resultaatgebieden') ? r.resultaatgebied;
    insert into public.vrijwilliger_resultaatgebieden (vrijwilliger_id, resultaatgebied)
    select vrijwilliger, g.code from public.resultaatgebieden g where (invoer -> 'resultaatgebieden') ? g.code on conflict do nothing;
  end if;
end $$;
comment on function public.vrijwilliger_profiel_bewaren(uuid, jsonb) is 'The volunteer itself or its coordinator changes the profile: the named fields only. The point on the map follows the postcode.';
revoke execute on function public.vrijwilliger_profiel_bewaren(uuid, jsonb) from public, anon;
grant execute on function public.vrijwilliger_profiel_bewaren(uuid, jsonb) to authenticated, service_role;
