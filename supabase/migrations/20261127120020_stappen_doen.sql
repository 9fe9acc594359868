-- What a coordinator does on the path of a volunteer; each is one transaction.
create function prive.eigen_vrijwilliger(maatje uuid) returns public.vrijwilligers
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers;
begin
  select * into v from public.vrijwilligers x where x.id = maatje for update;
  if v.id is null or not prive.heeft_rol(v.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return v;
end $$;
comment on function prive.eigen_vrijwilliger(uuid) is 'The volunteer, locked, of an organisatie that the visitor coordinates; refused otherwise.';

create function public.stap_vastleggen(sleutel uuid, maatje uuid, wat text, hoe text, dag date, tot date default null, welke uuid default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers := prive.eigen_vrijwilliger(maatje);
begin
  if exists (select 1 from public.vrijwilliger_stappen s where s.id = sleutel and s.vrijwilliger_id = maatje) then return; end if;
  if coalesce(wat not in ('intake', 'referentie', 'vog', 'module') or hoe not in ('gevraagd', 'gedaan'), true) or dag is null
    or dag < prive.vandaag() - 3660 or dag > prive.vandaag() + 366 or tot < dag or (tot is not null and (wat <> 'module' or hoe <> 'gedaan'))
    or (wat = 'module') <> exists (select 1 from public.vrijwilligersmodules m where m.id = welke and m.organisatie_id = v.organisatie_id)
    then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  -- a talk can be planned; anything else is written down when it is so
  if dag > prive.vandaag() and not (wat = 'intake' and hoe = 'gevraagd') then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  insert into public.vrijwilliger_stappen (id, vrijwilliger_id, soort, stand, module_id, op, geldig_tot, door)
  values (sleutel, maatje, wat, hoe, case when wat = 'module' then welke end, dag, tot, (select auth.uid()));
end $$;
comment on function public.stap_vastleggen(uuid, uuid, text, text, date, date, uuid) is 'A step was asked for or done; the same key does it once. Refusals: niet_mogelijk, datum_in_toekomst.';

create function public.stap_terugnemen(stap uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare s public.vrijwilliger_stappen;
begin
  select * into s from public.vrijwilliger_stappen x where x.id = stap;
  if s.id is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.eigen_vrijwilliger(s.vrijwilliger_id);
  if s.stand = 'teruggenomen' or s.soort = 'goedkeuring' then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, module_id, op, neemt_terug, door)
  values (s.vrijwilliger_id, s.soort, 'teruggenomen', s.module_id, prive.vandaag(), s.id, (select auth.uid()));
exception when unique_violation then
  raise exception 'niet_meer_open' using errcode = 'P0001';
end $$;
comment on function public.stap_terugnemen(uuid) is 'A step was written down by mistake: it stays, and does not count. Refusals: niet_mogelijk, niet_meer_open (taken back already).';

create function public.vrijwilliger_status(maatje uuid, naar text, tot date default null, waarom text default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers := prive.eigen_vrijwilliger(maatje);
begin
  if coalesce(naar not in ('aangemeld', 'actief', 'pauze', 'gestopt'), true) or naar = v.status and naar <> 'pauze'
    or (naar = 'aangemeld' and v.status <> 'gestopt') or (naar = 'pauze' and (v.status not in ('actief', 'pauze') or tot < prive.vandaag()))
    then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  if naar = 'actief' and coalesce(v.klaar_tot < prive.vandaag(), true) then raise exception 'pad_niet_klaar' using errcode = 'P0001'; end if;
  if naar = 'gestopt' and waarom is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  update public.vrijwilligers x set status = naar, pauze_tot = case when naar = 'pauze' then tot end,
    gestopt_op = case when naar = 'gestopt' then prive.vandaag() end, gestopt_reden = case when naar = 'gestopt' then waarom end
  where x.id = maatje;
  if naar = 'actief' and v.status <> 'pauze' then
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
comment on function public.vrijwilliger_status(uuid, text, date, text) is 'Approves a volunteer (actief), pauses, stops with a reason out of the list, or takes somebody back who stopped (aangemeld). Refusals: niet_mogelijk, pad_niet_klaar, reden_ontbreekt.';

revoke execute on function public.stap_vastleggen(uuid, uuid, text, text, date, date, uuid), public.stap_terugnemen(uuid),
  public.vrijwilliger_status(uuid, text, date, text) from public, anon;
grant execute on function public.stap_vastleggen(uuid, uuid, text, text, date, date, uuid), public.stap_terugnemen(uuid),
  public.vrijwilliger_status(uuid, text, date, text) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
