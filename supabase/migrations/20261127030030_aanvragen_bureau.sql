-- The desk of the consulent: take a request, open it (which is written down), clarify, and bring it to an end.
create function prive.mijn_aanvraag(aanvraag uuid, van_mij boolean) returns public.aanvragen
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen;
begin
  select * into a from public.aanvragen x where x.id = aanvraag for update;
  if a.id is null or a.gemeente_id not in (select prive.mijn_gemeenten('consulent')) then
    raise exception 'onbekende_aanvraag' using errcode = 'P0002';
  end if;
  if van_mij then
    if a.afgesloten_op is not null then raise exception 'aanvraag_gesloten' using errcode = 'P0001'; end if;
    if a.opgepakt_door is distinct from (select auth.uid()) then raise exception 'niet_opgepakt' using errcode = 'P0001'; end if;
  end if;
  return a;
end $$;
comment on function prive.mijn_aanvraag(uuid, boolean) is 'A request of the own gemeente, locked; with van_mij only one that the visitor took and that is open.';

create function public.aanvraag_oppakken(aanvraag uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.mijn_aanvraag(aanvraag, false);
begin
  if a.afgesloten_op is not null then raise exception 'aanvraag_gesloten' using errcode = 'P0001'; end if;
  if a.opgepakt_door is not null and a.opgepakt_door <> (select auth.uid()) then raise exception 'al_opgepakt' using errcode = 'P0001'; end if;
  update public.aanvragen x set status = 'opgepakt', opgepakt_door = (select auth.uid()), opgepakt_op = coalesce(x.opgepakt_op, now()) where x.id = a.id;
end $$;
comment on function public.aanvraag_oppakken(uuid) is 'A consulent takes a request. Of two at once one wins; the other is refused with al_opgepakt.';

create function public.aanvraag_loslaten(aanvraag uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.mijn_aanvraag(aanvraag, true);
begin
  update public.aanvragen x set status = 'nieuw', opgepakt_door = null, opgepakt_op = null where x.id = a.id;
end $$;
comment on function public.aanvraag_loslaten(uuid) is 'Gives a request back, so that a colleague can take it.';

create function public.aanvraag_openen(aanvraag uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.mijn_aanvraag(aanvraag, false);
begin
  if a.gewist_op is not null or a.afgesloten_op + prive.bewaar_dagen(a.gemeente_id) * interval '1 day' <= now() then return null; end if;
  insert into public.aanvraag_inzagen (aanvraag_id, gebruiker_id, wie)
  select a.id, g.id, g.naam from public.gebruikers g where g.id = (select auth.uid());
  return (select jsonb_build_object('naam', p.naam, 'telefoon', p.telefoon, 'email', p.email, 'vraag', p.vraag,
    'aanvullingen', (select coalesce(jsonb_agg(jsonb_build_object('tekst', v.tekst, 'op', v.op) order by v.op), '[]')
      from public.aanvraag_aanvullingen v where v.aanvraag_id = a.id),
    'verhelderingen', (select coalesce(jsonb_agg(jsonb_build_object('op', h.op, 'wie', g.naam, 'antwoorden', h.antwoorden, 'voorstel_soort', h.voorstel_soort,
      'voorstel_route', h.voorstel_route, 'soort', h.soort, 'route', h.route, 'reden', h.reden, 'oplossing', h.oplossing, 'stappen', h.stappen) order by h.op desc), '[]')
      from public.verhelderingen h left join public.gebruikers g on g.id = h.door where h.aanvraag_id = a.id))
    from public.aanvraag_personen p where p.aanvraag_id = a.id);
end $$;
comment on function public.aanvraag_openen(uuid) is 'Who asks and in which words, with what was clarified. Writes down who looked; null when the person is erased.';

create function public.aanvraag_verhelderen(aanvraag uuid, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.mijn_aanvraag(aanvraag, true);
begin
  if (invoer ->> 'soort', invoer ->> 'route') is distinct from (invoer ->> 'voorstel_soort', invoer ->> 'voorstel_route')
    and btrim(coalesce(invoer ->> 'reden', '')) = '' or not prive.volgorde_uitgelegd(invoer ->> 'oplossing', invoer -> 'stappen') then
    raise exception 'reden_ontbreekt' using errcode = 'P0001';
  end if;
  insert into public.verhelderingen (aanvraag_id, door, antwoorden, voorstel_soort, voorstel_route, soort, route, reden, oplossing, stappen)
  select a.id, (select auth.uid()), x.antwoorden, x.voorstel_soort, x.voorstel_route, x.soort, x.route, coalesce(btrim(x.reden), ''), x.oplossing, x.stappen
  from jsonb_to_record(invoer) as x(antwoorden jsonb, voorstel_soort text, voorstel_route text, soort text, route text, reden text, oplossing text, stappen jsonb);
  update public.aanvragen x set soort = invoer ->> 'soort', route = invoer ->> 'route' where x.id = a.id;
end $$;
comment on function public.aanvraag_verhelderen(uuid, jsonb) is 'Adds a verheldering. A judgement other than that of the list, or a step that was skipped, needs a reason.';

create function public.aanvraag_afronden(aanvraag uuid, uitkomst text, sluitreden text, aanbod uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.mijn_aanvraag(aanvraag, true);
begin
  if uitkomst = 'verwezen' and a.soort is null then raise exception 'verheldering_ontbreekt' using errcode = 'P0001'; end if;
  if uitkomst = 'gesloten' and aanvraag_afronden.sluitreden is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  if uitkomst not in ('verwezen', 'gesloten') or uitkomst = 'verwezen' and not exists (
    select 1 from public.aanbod x where x.id = aanvraag_afronden.aanbod and x.status = 'gepubliceerd') then
    raise exception 'onbekende_uitkomst' using errcode = 'P0002';
  end if;
  update public.aanvragen x set status = uitkomst, afgesloten_op = now(),
    sluitreden = case when uitkomst = 'gesloten' then aanvraag_afronden.sluitreden end,
    aanbod_id = case when uitkomst = 'verwezen' then aanvraag_afronden.aanbod end
  where x.id = a.id;
end $$;
comment on function public.aanvraag_afronden(uuid, text, text, uuid) is 'Ends a request: verwezen to an aanbod, after a verheldering, or gesloten with a reason.';

create function public.aanvraag_naar_hulpvraag(aanvraag uuid, dossier jsonb, vraag jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  a public.aanvragen := prive.mijn_aanvraag(aanvraag, true);
  organisatie uuid;
  client uuid;
  nieuw uuid;
  ja date := case when a.voor_wie = 'zelf' then (a.toestemming_op at time zone 'Europe/Amsterdam')::date else (dossier ->> 'toestemming_op')::date end;
begin
  if a.soort is null then raise exception 'verheldering_ontbreekt' using errcode = 'P0001'; end if;
  if ja is null then raise exception 'instemming_ontbreekt' using errcode = 'P0001'; end if;
  if ja > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if a.soort = 'complex' and btrim(coalesce(vraag ->> 'complex_reden', '')) = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  select l.organisatie_id into organisatie from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
  where l.gebruiker_id = (select auth.uid()) and l.rol = 'consulent' and o.soort = 'gemeente' and o.gemeente_id = a.gemeente_id order by l.organisatie_id limit 1;
  insert into public.clienten (organisatie_id, pseudoniem, roepnaam, gemeente_id, wijk_id, pc4, consulent_id)
  values (organisatie, dossier ->> 'pseudoniem', coalesce(dossier ->> 'roepnaam', ''), a.gemeente_id, a.wijk_id, a.pc4, (select auth.uid()))
  returning id into client;
  insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op, vastgelegd_door)
  values (client, 'organisatie', organisatie, 'plan', 'Hulp zoeken bij de aanvraag ' || a.kenmerk,
    case when a.voor_wie = 'zelf' then 'zelf' else 'gesprek' end, ja, (select auth.uid()));
  nieuw := public.hulpvraag_opslaan(vraag - 'id' || jsonb_build_object('client_id', client, 'wijk_id', a.wijk_id, 'complex', a.soort = 'complex',
    'complex_reden', case when a.soort = 'complex' then vraag ->> 'complex_reden' end));
  insert into public.toegangslog (gebruiker_id, wie, client_id, wat)
  select g.id, g.naam, client, 'dossier' from public.gebruikers g where g.id = (select auth.uid());
  update public.aanvragen x set status = 'hulpvraag', hulpvraag_id = nieuw, afgesloten_op = now() where x.id = a.id;
  return nieuw;
end $$;
comment on function public.aanvraag_naar_hulpvraag(uuid, jsonb, jsonb) is
  'Makes a cliënt under a pseudonym, the consent and a hulpvraag of a request, whole or not at all. Complex stays complex. Returns the hulpvraag.';

revoke execute on function prive.mijn_aanvraag(uuid, boolean) from public;
grant execute on function prive.mijn_aanvraag(uuid, boolean) to service_role;
revoke execute on function public.aanvraag_oppakken(uuid), public.aanvraag_loslaten(uuid), public.aanvraag_openen(uuid), public.aanvraag_verhelderen(uuid, jsonb),
  public.aanvraag_afronden(uuid, text, text, uuid), public.aanvraag_naar_hulpvraag(uuid, jsonb, jsonb) from public, anon;
grant execute on function public.aanvraag_oppakken(uuid), public.aanvraag_loslaten(uuid), public.aanvraag_openen(uuid), public.aanvraag_verhelderen(uuid, jsonb),
  public.aanvraag_afronden(uuid, text, text, uuid), public.aanvraag_naar_hulpvraag(uuid, jsonb, jsonb) to authenticated, service_role;
