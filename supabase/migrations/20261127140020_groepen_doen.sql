-- Making a group, answering an invitation, and taking a group back.

-- One task that all ask for, or one area of those who name no task; the rules of domain/bundelen-regels.ts once more.
create function prive.past_in_groep(vraag public.hulpvragen, waarover text, wanneer text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select vraag.geslacht_wens is null and not vraag.persoonlijk and vraag.zoekt <> 'maatje'
    and (vraag.dagdelen = '{}' or wanneer = any (vraag.dagdelen))
    and case split_part(waarover, ':', 1) when 'taak' then split_part(waarover, ':', 2) = any (vraag.taken)
      else vraag.taken = '{}' and exists (select 1 from public.hulpvraag_resultaatgebieden x
        where x.hulpvraag_id = vraag.id and x.resultaatgebied = split_part(waarover, ':', 2)) end
$$;

create function public.groep_maken(namens uuid, plek uuid, wanneer text, waarover text, vragen uuid[], voorstel jsonb, verwacht jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare nieuw uuid; bewaard jsonb; aantal integer := (select count(distinct v) from unnest(vragen) v);
begin
  if not prive.heeft_rol(namens, 'coordinator') or not prive.ruimte_zichtbaar(plek) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if aantal not between 3 and 8 then raise exception 'groep_veranderd' using errcode = 'P0001', detail = aantal::text; end if;
  perform 1 from public.hulpvragen h where h.id = any (vragen) order by h.id for update;
  perform 1 from public.locatie_ruimtes s where s.locatie_id = plek for update;
  if not exists (select 1 from public.locatie_ruimtes s where s.locatie_id = plek and s.mensen > aantal and wanneer = any (s.dagdelen)) then
    raise exception 'geen_ruimte' using errcode = 'P0001';
  end if;
  if aantal <> (select count(*) from prive.groep_vragen() r join public.hulpvragen h on h.id = r.id
    where h.id = any (vragen) and prive.past_in_groep(h, waarover, wanneer)) then
    raise exception 'groep_veranderd' using errcode = 'P0001';
  end if;
  bewaard := public.aanbod_bewaren(null, namens, voorstel || jsonb_build_object('status', 'concept', 'locaties', jsonb_build_array(plek)), null, 'groep');
  insert into public.groepen (organisatie_id, locatie_id, aanbod_id, gemaakt_door, naam, thema, dagdeel, effect)
  values (namens, plek, (bewaard ->> 'id')::uuid, (select auth.uid()), voorstel ->> 'naam', waarover, wanneer, coalesce(verwacht, '{}'))
  returning id into nieuw;
  insert into public.groep_hulpvragen (groep_id, hulpvraag_id) select distinct nieuw, v from unnest(vragen) v;
  return nieuw;
exception when unique_violation then
  raise exception 'geen_ruimte' using errcode = 'P0001';
end $$;
comment on function public.groep_maken(uuid, uuid, text, text, uuid[], jsonb, jsonb) is 'Makes an aanbod in draft and an invitation for each hulpvraag, whole or not at all. Refusals: groep_veranderd, geen_ruimte.';

create function public.groep_antwoorden(groep uuid, vraag uuid, doet_mee boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare g public.groepen; u public.groep_hulpvragen; nieuw uuid;
begin
  if not prive.mag_hulpvraag(vraag) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if doet_mee is null then raise exception 'antwoord_ontbreekt' using errcode = '22004'; end if;
  select * into g from public.groepen x where x.id = groep for update;
  select * into u from public.groep_hulpvragen x where x.groep_id = groep and x.hulpvraag_id = vraag for update;
  if u.groep_id is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if u.antwoord is not null or g.status = 'teruggedraaid' or not exists (select 1 from public.aanbod a where a.id = g.aanbod_id) then raise exception 'niet_meer_open' using errcode = 'P0001', detail = g.status; end if;
  if doet_mee then
    if exists (select 1 from public.hulpvragen h where h.id = vraag and h.status = 'gesloten') then raise exception 'vraag_gesloten' using errcode = 'P0001'; end if;
    insert into public.koppelingen (hulpvraag_id, aanbod_id, voorgesteld_door, redenen, status)
    values (vraag, g.aanbod_id, (select auth.uid()),
      jsonb_build_array(jsonb_build_object('soort', 'voor', 'code', 'dagdelen', 'dagdelen', jsonb_build_array(g.dagdeel))), 'akkoord')
    returning id into nieuw;
    update public.groepen x set status = 'loopt' where x.id = groep and x.status = 'uitnodigen';
  end if;
  update public.groep_hulpvragen x set antwoord = doet_mee, antwoord_op = now(), antwoord_door = (select auth.uid()), koppeling_id = nieuw
  where x.groep_id = groep and x.hulpvraag_id = vraag;
exception when unique_violation then
  raise exception 'al_voorgesteld' using errcode = 'P0001';
end $$;
comment on function public.groep_antwoorden(uuid, uuid, boolean) is 'The professional answers for the cliënt; a yes notes the aanbod. Refusals: niet_meer_open, vraag_gesloten, al_voorgesteld.';

create function public.groep_terugdraaien(groep uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare g public.groepen;
begin
  select * into g from public.groepen x where x.id = groep for update;
  if g.id is null or not prive.heeft_rol(g.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if g.status = 'teruggedraaid' then raise exception 'groep_niet_open' using errcode = 'P0001', detail = g.status; end if;
  -- Whoever adds somebody waits for this, and then finds no aanbod.
  perform 1 from public.aanbod a where a.id = g.aanbod_id for update;
  if exists (select 1 from public.koppelingen k where k.aanbod_id = g.aanbod_id and k.status in ('voorgesteld', 'akkoord', 'gestart')) then
    raise exception 'groep_heeft_mensen' using errcode = 'P0001';
  end if;
  update public.groepen x set status = 'teruggedraaid', teruggedraaid_op = now() where x.id = groep;
  -- A draft goes; what was on the kaart is kept, as everything that was ever public.
  delete from public.aanbod a where a.id = g.aanbod_id and a.status in ('concept', 'te_beoordelen');
  if found then update public.groepen x set aanbod_id = null where x.id = groep; end if;
  update public.aanbod a set status = 'gearchiveerd' where a.id = g.aanbod_id;
end $$;
comment on function public.groep_terugdraaien(uuid) is 'Takes the whole group back while nobody takes part. Refusals: groep_niet_open, groep_heeft_mensen.';

-- What a coordinator knows of her groups: numbers, and of whoever takes part the professional to agree things with.
create function public.groepen_overzicht() returns table (
  id uuid, naam text, thema text, dagdeel text, status text, effect jsonb, created_at timestamptz, teruggedraaid_op timestamptz,
  plek_naam text, aanbod_id uuid, aanbod_status text, uitgenodigd integer, ja integer, nee integer, via jsonb
)
language sql stable security definer set search_path = ''
as $$
  select g.id, g.naam, g.thema, g.dagdeel, g.status, g.effect, g.created_at, g.teruggedraaid_op, coalesce(l.naam, l.adres), a.id, a.status,
    t.uitgenodigd, t.ja, t.nee, t.via
  from public.groepen g
  join public.locaties l on l.id = g.locatie_id
  left join public.aanbod a on a.id = g.aanbod_id
  cross join lateral (
    select count(*)::integer as uitgenodigd, count(*) filter (where k.status in ('akkoord', 'gestart'))::integer as ja,
      count(*) filter (where not u.antwoord or k.status not in ('akkoord', 'gestart'))::integer as nee,
      coalesce(jsonb_agg(distinct jsonb_build_object('naam', w.naam, 'organisatie', o.naam))
        filter (where k.status in ('akkoord', 'gestart') and w.id is not null), '[]') as via
    from public.groep_hulpvragen u
    left join public.koppelingen k on k.id = u.koppeling_id
    left join public.gebruikers w on w.id = u.antwoord_door
    left join public.hulpvragen h on h.id = u.hulpvraag_id
    left join public.clienten c on c.id = h.client_id
    left join public.organisaties o on o.id = c.organisatie_id
    where u.groep_id = g.id) t
  where g.organisatie_id in (select prive.mijn_organisaties('coordinator'))
  order by g.created_at desc, g.id
  limit 50
$$;
comment on function public.groepen_overzicht() is 'The newest groups of the organisaties that the visitor coordinates: how many were invited and said yes or no, never who.';

-- The invitations of one hulpvraag, or of all that are the visitor's and wait for an answer.
create function public.groep_uitnodigingen(vraag uuid default null) returns table (
  groep_id uuid, hulpvraag_id uuid, client_naam text, naam text, samenvatting text, organisatie_naam text, telefoon text, plek_naam text, adres text,
  dagdeel text, van text, tot text, uitgenodigd integer, antwoord boolean, status text, created_at timestamptz
)
language sql stable security definer set search_path = ''
as $$
  select g.id, u.hulpvraag_id, c.pseudoniem, coalesce(a.naam, g.naam), coalesce(a.samenvatting, ''), o.naam, o.telefoon, coalesce(l.naam, l.adres), l.adres, g.dagdeel,
    to_char(t.van, 'HH24:MI'), to_char(t.tot, 'HH24:MI'), (select count(*)::integer from public.groep_hulpvragen x where x.groep_id = g.id),
    u.antwoord, g.status, g.created_at
  from public.groep_hulpvragen u
  join public.groepen g on g.id = u.groep_id
  join public.hulpvragen h on h.id = u.hulpvraag_id
  join public.clienten c on c.id = h.client_id
  join public.organisaties o on o.id = g.organisatie_id
  join public.locaties l on l.id = g.locatie_id
  left join public.aanbod a on a.id = g.aanbod_id
  left join lateral (select x.van, x.tot from public.openingstijden x where x.aanbod_id = a.id order by x.dag, x.van limit 1) t on true
  where u.hulpvraag_id in (select prive.mijn_hulpvragen())
    and case when vraag is null then u.antwoord is null and g.status <> 'teruggedraaid' and a.id is not null else u.hulpvraag_id = vraag end
  order by g.created_at desc, g.id, u.hulpvraag_id
$$;
comment on function public.groep_uitnodigingen(uuid) is 'For the professional: to which group an own cliënt is invited, where and when, and with how many.';

revoke execute on function public.groep_maken(uuid, uuid, text, text, uuid[], jsonb, jsonb), public.groep_antwoorden(uuid, uuid, boolean),
  public.groep_terugdraaien(uuid), public.groepen_overzicht(), public.groep_uitnodigingen(uuid) from public, anon;
grant execute on function public.groep_maken(uuid, uuid, text, text, uuid[], jsonb, jsonb), public.groep_antwoorden(uuid, uuid, boolean),
  public.groep_terugdraaien(uuid), public.groepen_overzicht(), public.groep_uitnodigingen(uuid) to authenticated, service_role;
revoke execute on function prive.past_in_groep(public.hulpvragen, text, text) from public;
grant execute on function prive.past_in_groep(public.hulpvragen, text, text) to service_role;
