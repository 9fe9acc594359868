-- A pause with a last day ends by itself: such a volunteer stays active, and pauze_tot holds proposals up. The status pauze is
-- a pause without an end, which somebody lifts.
create function prive.pauze_met_einde() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.status = 'pauze' and new.pauze_tot is not null then new.status := 'actief'; end if;
  return new;
end $$;
create trigger pauze_met_einde before insert or update of status, pauze_tot on public.vrijwilligers
  for each row when (new.status = 'pauze' and new.pauze_tot is not null) execute function prive.pauze_met_einde();
comment on column public.vrijwilligers.pauze_tot is 'The last day of a pause: no proposals up to and including it. Somebody with status pauze has none.';
update public.vrijwilligers set status = 'actief' where status = 'pauze' and pauze_tot is not null;

create or replace function public.vrijwilliger_status(maatje uuid, naar text, tot date default null, waarom text default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers := prive.eigen_vrijwilliger(maatje); gepauzeerd boolean;
begin
  gepauzeerd := v.status = 'pauze' or coalesce(v.status = 'actief' and v.pauze_tot >= prive.vandaag(), false);
  if coalesce(naar not in ('aangemeld', 'actief', 'pauze', 'gestopt'), true) or naar = v.status and not (naar = 'actief' and gepauzeerd) and naar <> 'pauze'
    or (naar = 'aangemeld' and v.status <> 'gestopt') or (naar = 'pauze' and (v.status not in ('actief', 'pauze') or tot < prive.vandaag()))
    then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  if naar = 'actief' and coalesce(v.klaar_tot < prive.vandaag(), true) then raise exception 'pad_niet_klaar' using errcode = 'P0001'; end if;
  if naar = 'gestopt' and waarom is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  update public.vrijwilligers x set status = naar, pauze_tot = case when naar = 'pauze' then tot end,
    gestopt_op = case when naar = 'gestopt' then prive.vandaag() end, gestopt_reden = case when naar = 'gestopt' then waarom end
  where x.id = maatje;
  if naar = 'actief' and not gepauzeerd then
    insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, op, door)
    values (maatje, 'goedkeuring', 'gedaan', prive.vandaag(), (select auth.uid()));
  elsif naar = 'gestopt' then
    -- whoever waits for an answer hears it at once
    update public.koppelingen k set status = 'afgewezen', coordinator_antwoord = false, coordinator_op = now()
    where k.vrijwilliger_id = maatje and k.status = 'voorgesteld';
  end if;
exception when check_violation then
  raise exception 'niet_mogelijk' using errcode = 'P0001';
end $$;

create or replace function public.vrijwilliger_profiel_bewaren(vrijwilliger uuid, invoer jsonb) returns void
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
  -- a pause without an end is lifted by the coordinator: who has one gives it no end either
  if v.status = 'pauze' and coalesce(v.gebruiker_id = (select auth.uid()), false) then n.pauze_tot := null; end if;
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

revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
