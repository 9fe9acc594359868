-- What is done with goals. Each function locks the row, compares the version on the screen, and says why it refuses.
create function prive.maatje_met_plan(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.driehoeken d
    join public.vrijwilligers v on v.id = d.vrijwilliger_id
    join public.trajecten t on t.id = d.traject_id
    where d.traject_id = maatje_met_plan.traject and d.fase <> 'afgesloten' and v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt'
      and prive.heeft_toestemming(t.client_id, v.id, 'contact') and prive.heeft_toestemming(t.client_id, v.id, 'plan'))
$$;
comment on function prive.maatje_met_plan(uuid) is 'Is the visitor the maatje beside this traject, who may know the plan at this moment?';

create function prive.loopt(traject uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select 1 from public.trajecten t where t.id = traject and t.status = 'actief') then
    raise exception 'traject_afgesloten' using errcode = 'P0001';
  end if;
end $$;
comment on function prive.loopt(uuid) is 'Refuses when the traject has ended: what was agreed stays as it is.';

-- A new goal, or the same goal sharpened: the three together, and the wording before is kept.
create function public.doel_bewaren(welk_traject uuid, welk_doel uuid, invoer jsonb, was_versie integer default null) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare nieuw public.doelen; oud public.doelen; vrij smallint;
begin
  if not prive.maakt_plan(welk_traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  -- One at a time per traject: who comes fourth waits here, and then reads the three.
  perform 1 from public.trajecten t where t.id = welk_traject for no key update;
  perform prive.loopt(welk_traject);
  if not coalesce(prive.volgorde_uitgelegd(invoer ->> 'oplossing', coalesce(invoer -> 'stappen', '{}')), false) then
    raise exception 'reden_ontbreekt' using errcode = 'P0001';
  end if;
  nieuw := jsonb_populate_record(null::public.doelen, invoer);
  if welk_doel is null then
    select min(p) into vrij from generate_series(1, 3) as p
    where not exists (select 1 from public.doelen d where d.traject_id = welk_traject and d.plek = p);
    if vrij is null then raise exception 'te_veel_doelen' using errcode = 'P0001'; end if;
    insert into public.doelen (traject_id, plek, tekst, resultaatgebied, streef_op, oplossing, stappen)
    values (welk_traject, vrij, btrim(nieuw.tekst), nieuw.resultaatgebied, nieuw.streef_op, nieuw.oplossing, coalesce(nieuw.stappen, '{}'))
    returning * into nieuw;
  else
    select * into oud from public.doelen d where d.id = welk_doel and d.traject_id = welk_traject for update;
    if oud.id is null then raise exception 'onbekend_doel' using errcode = 'P0002'; end if;
    if oud.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
    if oud.status <> 'open' then raise exception 'doel_gesloten' using errcode = 'P0001'; end if;
    update public.doelen d set tekst = btrim(nieuw.tekst), resultaatgebied = nieuw.resultaatgebied, streef_op = nieuw.streef_op,
      oplossing = nieuw.oplossing, stappen = coalesce(nieuw.stappen, '{}'), versie = d.versie + 1
    where d.id = welk_doel returning * into nieuw;
  end if;
  insert into public.doel_versies (doel_id, versie, tekst, streef_op, samen, waarom, door)
  values (nieuw.id, nieuw.versie, nieuw.tekst, nieuw.streef_op,
    array(select jsonb_array_elements_text(coalesce(invoer -> 'samen', '[]'))), coalesce(invoer ->> 'waarom', ''), (select auth.uid()));
  return nieuw.id;
end $$;
comment on function public.doel_bewaren(uuid, uuid, jsonb, integer) is
  'A new goal (welk_doel null) or the same one sharpened; the wording before stays. Refusals: te_veel_doelen, doel_gesloten, intussen_veranderd, reden_ontbreekt, traject_afgesloten.';

create function public.doel_sluiten(welk_doel uuid, uitkomst text, waarom text, was_versie integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare oud public.doelen; vrij smallint;
begin
  select * into oud from public.doelen d where d.id = welk_doel;
  if oud.id is null or not prive.maakt_plan(oud.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform 1 from public.trajecten t where t.id = oud.traject_id for no key update;
  select * into oud from public.doelen d where d.id = welk_doel for update;
  if oud.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if uitkomst = 'gestopt' and coalesce(btrim(waarom), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  if uitkomst = 'open' then
    perform prive.loopt(oud.traject_id);
    select min(p) into vrij from generate_series(1, 3) as p
    where not exists (select 1 from public.doelen d where d.traject_id = oud.traject_id and d.plek = p and d.id <> oud.id);
    if vrij is null then raise exception 'te_veel_doelen' using errcode = 'P0001'; end if;
  elsif oud.status <> 'open' then raise exception 'doel_gesloten' using errcode = 'P0001';
  end if;
  update public.doelen d set status = uitkomst, plek = vrij, reden = case when uitkomst = 'open' then '' else coalesce(btrim(waarom), '') end,
    gesloten_op = case when uitkomst <> 'open' then prive.vandaag() end, versie = d.versie + 1
  where d.id = welk_doel;
end $$;
comment on function public.doel_sluiten(uuid, text, text, integer) is
  'A goal is reached, stopped with a reason, or open again. Refusals: reden_ontbreekt, te_veel_doelen, doel_gesloten, intussen_veranderd, traject_afgesloten.';

create function public.piketpaaltje_bewaren(welk_doel uuid, welk_paaltje uuid, invoer jsonb, was_versie integer default null) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare doel public.doelen; nieuw public.piketpaaltjes; oud public.piketpaaltjes;
begin
  select * into doel from public.doelen d where d.id = welk_doel for share;
  if doel.id is null or not prive.maakt_plan(doel.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.loopt(doel.traject_id);
  if doel.status <> 'open' then raise exception 'doel_gesloten' using errcode = 'P0001'; end if;
  nieuw := jsonb_populate_record(null::public.piketpaaltjes, invoer);
  if welk_paaltje is null then
    insert into public.piketpaaltjes (doel_id, tekst, bereikt_voor, meldt_door)
    values (welk_doel, btrim(nieuw.tekst), nieuw.bereikt_voor, nieuw.meldt_door) returning * into nieuw;
    return nieuw.id;
  end if;
  select * into oud from public.piketpaaltjes p where p.id = welk_paaltje and p.doel_id = welk_doel for update;
  if oud.id is null then raise exception 'onbekend_piketpaaltje' using errcode = 'P0002'; end if;
  if oud.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  update public.piketpaaltjes p set tekst = btrim(nieuw.tekst), bereikt_voor = nieuw.bereikt_voor, meldt_door = nieuw.meldt_door, versie = p.versie + 1
  where p.id = welk_paaltje;
  return welk_paaltje;
end $$;
comment on function public.piketpaaltje_bewaren(uuid, uuid, jsonb, integer) is
  'A milestone of an open goal, new (welk_paaltje null) or changed. Refusals: doel_gesloten, intussen_veranderd, traject_afgesloten.';

-- Reached is said by the begeleider, by the cliënt of the own goals, or by the side that was to report it.
create function public.piketpaaltje_zetten(welk_paaltje uuid, stand text, wat_gezegd text, was_versie integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare p public.piketpaaltjes; t public.trajecten; doel public.doelen; maakt boolean; mag boolean;
begin
  select * into p from public.piketpaaltjes x where x.id = welk_paaltje for update;
  select * into doel from public.doelen d where d.id = p.doel_id;
  select * into t from public.trajecten x where x.id = doel.traject_id;
  maakt := prive.maakt_plan(t.id);
  mag := maakt or stand <> 'vervallen' and p.vervallen_op is null and (prive.ben_client(t.client_id)
    or p.meldt_door = 'vrijwilliger' and prive.maatje_met_plan(t.id)
    or p.meldt_door = 'consulent' and prive.mag_client(t.client_id)
      and exists (select 1 from public.clienten c where c.id = t.client_id and c.consulent_id = (select auth.uid())));
  if p.id is null or not coalesce(mag, false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.loopt(t.id);
  if doel.status <> 'open' then raise exception 'doel_gesloten' using errcode = 'P0001'; end if;
  if p.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if stand not in ('open', 'bereikt', 'vervallen') then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  update public.piketpaaltjes x set versie = x.versie + 1, gezet_door = (select auth.uid()),
    bereikt_op = case when stand = 'bereikt' then coalesce(x.bereikt_op, prive.vandaag()) end,
    vervallen_op = case when stand = 'vervallen' then coalesce(x.vervallen_op, prive.vandaag()) end,
    woorden = case when stand = 'open' then '' else coalesce(btrim(wat_gezegd), '') end
  where x.id = welk_paaltje;
  if not maakt then
    perform prive.meld(c.begeleider_id, 'doel', '/trajecten/' || t.id || '/doelen', '{}') from public.clienten c where c.id = t.client_id;
  end if;
end $$;
comment on function public.piketpaaltje_zetten(uuid, text, text, integer) is
  'A milestone is reached, no longer needed, or open again. Refusals: doel_gesloten, intussen_veranderd, traject_afgesloten, niet_mogelijk.';

create function public.doel_zeggen(welk_doel uuid, is_gelukt boolean, wat_gezegd text) returns void
language plpgsql security definer set search_path = ''
as $$
declare doel public.doelen; t public.trajecten;
begin
  select * into doel from public.doelen d where d.id = welk_doel;
  select * into t from public.trajecten x where x.id = doel.traject_id;
  if doel.id is null or not prive.ben_client(t.client_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if doel.status <> 'open' then raise exception 'doel_gesloten' using errcode = 'P0001'; end if;
  insert into public.doel_woorden (doel_id, gelukt, woorden, door) values (welk_doel, is_gelukt, coalesce(btrim(wat_gezegd), ''), (select auth.uid()));
  perform prive.meld(c.begeleider_id, 'doel', '/trajecten/' || t.id || '/doelen', '{}') from public.clienten c where c.id = t.client_id;
end $$;
comment on function public.doel_zeggen(uuid, boolean, text) is 'The cliënt says of an own goal that it worked, or how it goes. Refusal: doel_gesloten.';

revoke execute on function prive.maatje_met_plan(uuid), prive.loopt(uuid) from public;
grant execute on function prive.maatje_met_plan(uuid), prive.loopt(uuid) to service_role;
revoke execute on function public.doel_bewaren(uuid, uuid, jsonb, integer), public.doel_sluiten(uuid, text, text, integer),
  public.piketpaaltje_bewaren(uuid, uuid, jsonb, integer), public.piketpaaltje_zetten(uuid, text, text, integer),
  public.doel_zeggen(uuid, boolean, text) from public, anon;
grant execute on function public.doel_bewaren(uuid, uuid, jsonb, integer), public.doel_sluiten(uuid, text, text, integer),
  public.piketpaaltje_bewaren(uuid, uuid, jsonb, integer), public.piketpaaltje_zetten(uuid, text, text, integer),
  public.doel_zeggen(uuid, boolean, text) to authenticated, service_role;
