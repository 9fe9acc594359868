-- What somebody without an account does with an aanmelding: begin, go on, send, follow, choose another, take it back.
create function prive.aanmelding_van(token text) returns public.aanmeldingen
language sql stable security definer set search_path = ''
as $$
  select a from public.aanmelding_links l join public.aanmeldingen a on a.id = l.aanmelding_id
  where l.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex')
    and prive.aanmelding_tot(a.status, a.bewaard_op, a.ingediend_op, a.afgesloten_op) > now()
$$;
comment on function prive.aanmelding_van(text) is 'The aanmelding behind a private link that still works.';

-- Only what the form asks; an answer that is not in the input stays as it was.
create function prive.zet_aanmelding(aanmelding uuid, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare n public.aanmeldingen;
begin
  select * into n from public.aanmeldingen a where a.id = aanmelding;
  n := jsonb_populate_record(n, (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(invoer) e
    where e.key in ('stap', 'taken', 'resultaatgebieden', 'dagdelen', 'uren_per_week', 'beschikbaar_van', 'beschikbaar_tot', 'pc4', 'radius_km', 'vervoer', 'talen',
      'doelgroepen', 'interesses', 'liever_niet', 'over_mij', 'ervaringsdeskundig', 'stagiair', 'weet_niet', 'voornaam', 'achternaam', 'telefoon', 'email')));
  update public.aanmeldingen a set stap = n.stap, taken = n.taken,
    resultaatgebieden = array(select r.code from public.resultaatgebieden r where r.code = any (n.resultaatgebieden) order by r.volgorde),
    dagdelen = n.dagdelen, uren_per_week = n.uren_per_week, beschikbaar_van = n.beschikbaar_van, beschikbaar_tot = n.beschikbaar_tot, pc4 = n.pc4,
    radius_km = n.radius_km, vervoer = n.vervoer, talen = n.talen,
    doelgroepen = array(select d.code from public.doelgroepen d where d.code = any (n.doelgroepen) order by d.volgorde),
    interesses = n.interesses, liever_niet = n.liever_niet, over_mij = btrim(n.over_mij), ervaringsdeskundig = n.ervaringsdeskundig, stagiair = n.stagiair,
    weet_niet = n.weet_niet, voornaam = btrim(n.voornaam), achternaam = btrim(n.achternaam), telefoon = nullif(btrim(n.telefoon), ''),
    email = nullif(lower(btrim(n.email)), ''), bewaard_op = now()
  where a.id = aanmelding;
  if invoer ? 'organisaties' then
    delete from public.aanmelding_organisaties ao where ao.aanmelding_id = aanmelding;
    insert into public.aanmelding_organisaties (aanmelding_id, organisatie_id)
    select aanmelding, o.id from public.organisaties o
    where o.id in (select e::uuid from jsonb_array_elements_text(invoer -> 'organisaties') e) and prive.kan_aanmelden(o.id) order by o.id limit 3;
  end if;
end $$;

create function public.aanmelding_beginnen(link_hash text, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare nieuw uuid;
begin
  insert into public.aanmeldingen default values returning id into nieuw;
  insert into public.aanmelding_links (hash, aanmelding_id) values (link_hash, nieuw);
  perform prive.zet_aanmelding(nieuw, invoer);
end $$;
comment on function public.aanmelding_beginnen(text, jsonb) is 'Keeps the first answers as a draft, with the hash of its private link.';

create function prive.aanmelding_vast(token text) returns public.aanmeldingen
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_van(token);
begin
  -- read again under the lock: a coordinator may have answered meanwhile
  select * into a from public.aanmeldingen x where x.id = a.id for update;
  return a;
end $$;

create function public.aanmelding_bewaren(token text, invoer jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_vast(token);
begin
  if a.id is null then return 'onbekend'; end if;
  if a.status <> 'concept' then return 'ingediend'; end if;
  perform prive.zet_aanmelding(a.id, invoer);
  return 'bewaard';
end $$;
comment on function public.aanmelding_bewaren(text, jsonb) is 'Keeps answers of a draft. Returns bewaard, ingediend (nothing changes any more) or onbekend.';

create function public.aanmelding_indienen(token text, invoer jsonb, nabij uuid[]) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_vast(token);
begin
  if a.id is null then return 'onbekend'; end if;
  if a.status <> 'concept' then return 'ingediend'; end if;
  if (invoer ->> 'toestemming')::boolean is not true then raise exception 'toestemming_nodig' using errcode = '22023'; end if;
  perform prive.zet_aanmelding(a.id, invoer);
  select * into a from public.aanmeldingen x where x.id = a.id;
  if a.weet_niet then
    insert into public.aanmelding_organisaties (aanmelding_id, organisatie_id, gekozen)
    select a.id, o.id, false from public.organisaties o where o.id = any (nabij[1:5]) and prive.kan_aanmelden(o.id) on conflict do nothing;
  end if;
  delete from public.aanmelding_organisaties ao where ao.aanmelding_id = a.id and not prive.kan_aanmelden(ao.organisatie_id);
  if not exists (select from public.aanmelding_organisaties ao where ao.aanmelding_id = a.id) then return 'geen_organisatie'; end if;
  update public.aanmeldingen x set status = 'ingediend', ingediend_op = now(), toestemming_op = now() where x.id = a.id;
  return 'ingediend';
end $$;
comment on function public.aanmelding_indienen(text, jsonb, uuid[]) is
  'Sends a draft to the chosen organisaties, or to five nearby when somebody chose none. Returns ingediend, geen_organisatie or onbekend.';

create function public.aanmelding_volgen(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select to_jsonb(a) - array['id', 'vrijwilliger_id', 'toestemming_op'] || jsonb_build_object(
    'weg_op', prive.aanmelding_tot(a.status, a.bewaard_op, a.ingediend_op, a.afgesloten_op),
    'uitgenodigd', exists (select from public.uitnodigingen u where u.vrijwilliger_id = a.vrijwilliger_id),
    'organisaties', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam, 'telefoon', o.telefoon, 'email', o.email,
        'gekozen', ao.gekozen, 'status', ao.status, 'reden', ao.reden) order by ao.status desc, o.naam), '[]')
      from public.aanmelding_organisaties ao join public.organisaties o on o.id = ao.organisatie_id where ao.aanmelding_id = a.id))
  from (select (prive.aanmelding_van(token)).*) a where a.id is not null
$$;
comment on function public.aanmelding_volgen(text) is 'An aanmelding as the person sees it, with what each organisatie answered; null for a link that does not exist or ran out.';

create function public.aanmelding_kiezen(token text, bij uuid) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_vast(token);
begin
  if a.id is null then return 'onbekend'; end if;
  if a.status <> 'ingediend' or not prive.kan_aanmelden(bij) then return 'gesloten'; end if;
  if (select count(*) from public.aanmelding_organisaties ao where ao.aanmelding_id = a.id and ao.status = 'wacht') >= 5
    or (select count(*) from public.aanmelding_organisaties ao where ao.aanmelding_id = a.id) >= 10 then return 'vol'; end if;
  insert into public.aanmelding_organisaties (aanmelding_id, organisatie_id) values (a.id, bij) on conflict do nothing;
  return 'gekozen';
end $$;
comment on function public.aanmelding_kiezen(text, uuid) is 'One organisatie more may answer, five at a time. Returns gekozen, vol, gesloten or onbekend.';

create function public.aanmelding_intrekken(token text) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanmeldingen := prive.aanmelding_vast(token);
begin
  if a.id is null then return 'onbekend'; end if;
  delete from public.aanmeldingen x where x.id = a.id;
  return 'gewist';
end $$;
comment on function public.aanmelding_intrekken(text) is 'Takes an aanmelding back: all of it is erased at once. A volunteer who was welcomed stays with the organisatie.';

do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'prive'::regnamespace
    and p.proname in ('aanmelding_van', 'zet_aanmelding', 'aanmelding_vast') loop
    execute format('revoke execute on function %s from public', functie);
    execute format('grant execute on function %s to service_role', functie);
  end loop;
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('aanmelding_beginnen', 'aanmelding_bewaren', 'aanmelding_indienen', 'aanmelding_volgen', 'aanmelding_kiezen', 'aanmelding_intrekken') loop
    execute format('revoke execute on function %s from public', functie);
    execute format('grant execute on function %s to anon, authenticated, service_role', functie);
  end loop;
end $$;
