-- The answer of a coordinator, and the way from a volunteer to an account of their own.
create function prive.aanmelding_voor_mij(aanmelding uuid, organisatie uuid) returns public.aanmeldingen
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen;
begin
  if not prive.heeft_rol(organisatie, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into a from public.aanmeldingen x where x.id = aanmelding for update;
  -- answered, welcomed elsewhere, taken back or never theirs: for this coordinator that is the same
  if a.id is null or a.status <> 'ingediend' or prive.aanmelding_tot(a.status, a.bewaard_op, a.ingediend_op, a.afgesloten_op) <= now()
    or not exists (select from public.aanmelding_organisaties ao where ao.aanmelding_id = aanmelding and ao.organisatie_id = organisatie and ao.status = 'wacht') then
    raise exception 'aanmelding_niet_open' using errcode = 'P0001';
  end if;
  return a;
end $$;
comment on function prive.aanmelding_voor_mij(uuid, uuid) is 'An aanmelding that waits for this organisatie, locked. Refusal: aanmelding_niet_open.';

create function public.aanmelding_verwelkomen(aanmelding uuid, organisatie uuid, link_hash text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_voor_mij(aanmelding, organisatie); nieuw uuid;
begin
  insert into public.vrijwilligers (organisatie_id, voornaam, achternaam, email, telefoon, pc4, lat, lng, radius_km, vervoer, dagdelen, talen, doelgroepen,
    interesses, liever_niet, over_mij, uren_per_week, ervaringsdeskundig, taken, beschikbaar_van, beschikbaar_tot, stagiair)
  select organisatie, a.voornaam, a.achternaam, a.email, a.telefoon, a.pc4, p.lat, p.lng, a.radius_km, a.vervoer, a.dagdelen, a.talen, a.doelgroepen,
    a.interesses, a.liever_niet, a.over_mij, a.uren_per_week, a.ervaringsdeskundig, a.taken, a.beschikbaar_van, a.beschikbaar_tot, a.stagiair
  from (select 1) een left join public.postcodes p on p.pc4 = a.pc4
  returning id into nieuw;
  insert into public.vrijwilliger_resultaatgebieden (vrijwilliger_id, resultaatgebied) select nieuw, g from unnest(a.resultaatgebieden) as g;
  update public.aanmelding_organisaties ao set status = 'welkom', beantwoord_door = (select auth.uid()), beantwoord_op = now()
  where ao.aanmelding_id = aanmelding and ao.organisatie_id = organisatie;
  delete from public.aanmelding_organisaties ao where ao.aanmelding_id = aanmelding and ao.status = 'wacht';
  -- what was told lies with the organisatie from now on; here stays only how it ended
  update public.aanmeldingen x set status = 'welkom', afgesloten_op = now(), vrijwilliger_id = nieuw, achternaam = '', telefoon = null, email = null, pc4 = null,
    over_mij = '', taken = '{}', resultaatgebieden = '{}', dagdelen = '{}', talen = '{}', doelgroepen = '{}', interesses = '{}', liever_niet = '{}',
    uren_per_week = null, radius_km = null, vervoer = null, beschikbaar_van = null, beschikbaar_tot = null, ervaringsdeskundig = false, stagiair = false
  where x.id = aanmelding;
  if a.email is not null then insert into public.uitnodigingen (hash, vrijwilliger_id, email) values (link_hash, nieuw, a.email); end if;
  return jsonb_build_object('vrijwilliger', nieuw, 'voornaam', a.voornaam, 'email', a.email);
end $$;
comment on function public.aanmelding_verwelkomen(uuid, uuid, text) is
  'Makes a volunteer of an aanmelding, with an invitation when there is an address. Of two at once one wins; the other is refused with aanmelding_niet_open.';

create function public.aanmelding_niet_voor_ons(aanmelding uuid, organisatie uuid, waarom text) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_voor_mij(aanmelding, organisatie);
begin
  if waarom is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  update public.aanmelding_organisaties ao set status = 'nee', reden = waarom, beantwoord_door = (select auth.uid()), beantwoord_op = now()
  where ao.aanmelding_id = a.id and ao.organisatie_id = organisatie;
end $$;
comment on function public.aanmelding_niet_voor_ons(uuid, uuid, text) is 'This organisatie has no place. Refusals: aanmelding_niet_open, reden_ontbreekt.';

create function public.vrijwilliger_uitnodigen(vrijwilliger uuid, link_hash text) returns text
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers;
begin
  select * into v from public.vrijwilligers x where x.id = vrijwilliger for update;
  if v.id is null or not prive.heeft_rol(v.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if v.gebruiker_id is not null then raise exception 'al_een_account' using errcode = 'P0001'; end if;
  if coalesce(v.email, '') not like '%_@_%' then raise exception 'email_ontbreekt' using errcode = 'P0001'; end if;
  delete from public.uitnodigingen u where u.vrijwilliger_id = vrijwilliger;
  insert into public.uitnodigingen (hash, vrijwilliger_id, email) values (link_hash, vrijwilliger, lower(btrim(v.email)));
  return lower(btrim(v.email));
end $$;
comment on function public.vrijwilliger_uitnodigen(uuid, text) is 'A new invitation in place of the last one; the address to mail it to. Refusals: al_een_account, email_ontbreekt.';

create function public.uitnodiging_lezen(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('naam', btrim(v.voornaam || ' ' || v.achternaam), 'voornaam', v.voornaam, 'email', u.email, 'organisatie', o.naam)
  from public.uitnodigingen u join public.vrijwilligers v on v.id = u.vrijwilliger_id join public.organisaties o on o.id = v.organisatie_id
  where u.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and u.gemaild_op is not null and u.verloopt_op > now() and v.gebruiker_id is null
$$;
comment on function public.uitnodiging_lezen(text) is 'Whom an invitation is for; null when it was used, ran out or never was.';

-- The token came to this address and the account has the same one: both are needed, so that a forwarded mail gives nobody a dossier.
create function public.uitnodiging_koppelen(token text) returns void
language plpgsql security definer set search_path = ''
as $$
declare u public.uitnodigingen;
begin
  if (select auth.uid()) is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into u from public.uitnodigingen x where x.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and x.gemaild_op is not null and x.verloopt_op > now() for update;
  if u.hash is null then raise exception 'uitnodiging_gebruikt' using errcode = 'P0001'; end if;
  if not exists (select from auth.users g where g.id = (select auth.uid()) and lower(g.email) = u.email) then
    raise exception 'uitnodiging_voor_ander' using errcode = 'P0001';
  end if;
  if exists (select from public.vrijwilligers v where v.gebruiker_id = (select auth.uid())) then raise exception 'al_vrijwilliger' using errcode = 'P0001'; end if;
  update public.vrijwilligers v set gebruiker_id = (select auth.uid()) where v.id = u.vrijwilliger_id and v.gebruiker_id is null;
  if not found then raise exception 'uitnodiging_gebruikt' using errcode = 'P0001'; end if;
  delete from public.uitnodigingen x where x.hash = u.hash;
end $$;
comment on function public.uitnodiging_koppelen(text) is
  'Makes the account of the visitor that of the invited volunteer. Refusals: uitnodiging_gebruikt, uitnodiging_voor_ander, al_vrijwilliger.';

create function public.uitnodiging_gemaild(link_hash text) returns void
language sql volatile security definer set search_path = ''
as $$ update public.uitnodigingen u set gemaild_op = now() where u.hash = link_hash $$;
comment on function public.uitnodiging_gemaild(text) is 'The server mailed this invitation, so from now on it works. For the service only.';
revoke execute on function public.uitnodiging_gemaild(text) from public, anon, authenticated;
grant execute on function public.uitnodiging_gemaild(text) to service_role;

-- Another address, or somebody who stopped: the invitation that went out opens nothing any more.
create function prive.uitnodiging_vervalt() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin delete from public.uitnodigingen u where u.vrijwilliger_id = new.id; return null; end $$;
create trigger uitnodiging_vervalt after update of email, status on public.vrijwilligers for each row
  when (old.email is distinct from new.email or (new.status = 'gestopt' and old.status <> 'gestopt')) execute function prive.uitnodiging_vervalt();
revoke execute on function prive.uitnodiging_vervalt() from public;

do $$
declare functie regprocedure;
begin
  revoke execute on function prive.aanmelding_voor_mij(uuid, uuid) from public;
  grant execute on function prive.aanmelding_voor_mij(uuid, uuid) to service_role;
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('aanmelding_verwelkomen', 'aanmelding_niet_voor_ons', 'vrijwilliger_uitnodigen', 'uitnodiging_koppelen') loop
    execute format('revoke execute on function %s from public, anon', functie);
    execute format('grant execute on function %s to authenticated, service_role', functie);
  end loop;
  revoke execute on function public.uitnodiging_lezen(text) from public;
  grant execute on function public.uitnodiging_lezen(text) to anon, authenticated, service_role;
end $$;
