-- Three answers, in one line of locks, and places that are not kept for ever.
-- The maatje first, then the koppeling: everybody who may fill the last place waits in the same line.
create function prive.vergrendel_koppeling(welke uuid) returns public.koppelingen
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  perform 1 from public.vrijwilligers v where v.id = (select x.vrijwilliger_id from public.koppelingen x where x.id = welke) for update;
  select * into k from public.koppelingen x where x.id = welke for update;
  if k.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  return k;
end $$;

-- Three yeses are akkoord, one no ends it. Whoever fills the last place ends what else was asked of that maatje.
create function prive.weeg_antwoorden(welke uuid) returns text
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  update public.koppelingen x set status = case
      when false in (x.coordinator_antwoord, x.vrijwilliger_antwoord, x.client_antwoord) then 'afgewezen'
      when x.coordinator_antwoord and x.vrijwilliger_antwoord and x.client_antwoord then 'akkoord'
      else x.status end
  where x.id = welke returning * into k;
  if k.status = 'akkoord' and prive.lopende_koppelingen(k.vrijwilliger_id) >= (select v.capaciteit from public.vrijwilligers v where v.id = k.vrijwilliger_id) then
    update public.koppelingen x set status = 'verlopen', einde_reden = 'vol'
    where x.vrijwilliger_id = k.vrijwilliger_id and x.status = 'voorgesteld';
  end if;
  return k.status;
end $$;

-- May this answer still be given? One sentence for whoever came second.
create function prive.eis_open(k public.koppelingen, antwoord boolean) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if antwoord is null then raise exception 'antwoord_ontbreekt' using errcode = '22004'; end if;
  if antwoord and ((k.status = 'verlopen' and k.einde_reden = 'vol')
    or (k.status = 'voorgesteld' and prive.lopende_koppelingen(k.vrijwilliger_id) >= (select v.capaciteit from public.vrijwilligers v where v.id = k.vrijwilliger_id))) then
    raise exception 'maatje_vol' using errcode = 'P0001';
  end if;
  if k.status not in ('voorgesteld', 'akkoord') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
end $$;

create or replace function public.koppeling_antwoorden(koppeling uuid, antwoord boolean, reden text default null, namens_vrijwilliger boolean default false) returns text
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; v public.vrijwilligers; als_coordinator boolean; als_vrijwilliger boolean;
begin
  k := prive.vergrendel_koppeling(koppeling);
  select * into v from public.vrijwilligers x where x.id = k.vrijwilliger_id;
  als_vrijwilliger := v.gebruiker_id = (select auth.uid())
    or (namens_vrijwilliger and v.gebruiker_id is null and prive.heeft_rol(v.organisatie_id, 'coordinator'));
  als_coordinator := not namens_vrijwilliger and prive.heeft_rol(v.organisatie_id, 'coordinator');
  if not coalesce(als_vrijwilliger, false) and not als_coordinator then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.eis_open(k, antwoord);
  update public.koppelingen x set
    coordinator_antwoord = case when als_coordinator then antwoord else x.coordinator_antwoord end,
    coordinator_op = case when als_coordinator then now() else x.coordinator_op end,
    vrijwilliger_antwoord = case when als_vrijwilliger then antwoord else x.vrijwilliger_antwoord end,
    vrijwilliger_op = case when als_vrijwilliger then now() else x.vrijwilliger_op end,
    reden_nee = case when antwoord then x.reden_nee else nullif(btrim(reden), '') end
  where x.id = koppeling;
  return prive.weeg_antwoorden(koppeling);
end $$;

create function public.koppeling_client_antwoord(koppeling uuid, antwoord boolean, wijze text default 'zelf') returns text
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; wie text[];
begin
  k := prive.vergrendel_koppeling(koppeling);
  wie := prive.partijen_bij_koppeling(koppeling);
  if not coalesce(case when wijze = 'zelf' then 'client' else 'professional' end = any (wie), false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.eis_open(k, antwoord);
  if not coalesce(k.coordinator_antwoord and k.vrijwilliger_antwoord, k.status = 'akkoord') then
    raise exception 'nog_geen_akkoord' using errcode = 'P0001';
  end if;
  update public.koppelingen x set client_antwoord = antwoord, client_op = now(), client_wijze = wijze, client_door = (select auth.uid())
  where x.id = koppeling;
  return prive.weeg_antwoorden(koppeling);
end $$;
comment on function public.koppeling_client_antwoord(uuid, boolean, text) is 'Yes or no of the cliënt, on the own page (zelf) or told to the professional (gesprek, telefoon), after coordinator and maatje said yes. A no asks for no reason. Refusals: nog_geen_akkoord, niet_meer_open, maatje_vol.';

-- As before, in the same line: the maatje first.
create or replace function public.koppeling_momenten(koppeling uuid, momenten text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  k := prive.vergrendel_koppeling(koppeling);
  if not coalesce(prive.partijen_bij_koppeling(koppeling) && array['coordinator', 'professional'], false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if k.status not in ('akkoord', 'gestart') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if exists (select 1 from public.koppelingen x where x.vrijwilliger_id = k.vrijwilliger_id and x.id <> k.id
    and x.status in ('akkoord', 'gestart') and x.dagdelen && momenten) then
    raise exception 'maatje_dubbel' using errcode = 'P0001';
  end if;
  update public.koppelingen x set dagdelen = coalesce(momenten, '{}') where x.id = k.id;
end $$;

-- Three weeks to plan a first meeting; eight to start, or two after the last day they meet.
create function prive.reservering_tot(k public.koppelingen) returns date
language sql stable security definer set search_path = ''
as $$
  select case when k.status = 'akkoord' and k.vrijwilliger_id is not null then
    coalesce((select greatest((k.akkoord_op at time zone 'Europe/Amsterdam')::date + 56, max(m.dag) + 14)
      from public.koppeling_kennismakingen m where m.koppeling_id = k.id and m.status <> 'afgezegd' having count(*) > 0),
      (k.akkoord_op at time zone 'Europe/Amsterdam')::date + 21) end
$$;
comment on function prive.reservering_tot(public.koppelingen) is 'Last day on which the place of a maatje is kept for an agreed koppeling; null when nothing is kept.';

create or replace function public.koppelingen_verlopen() returns integer
language plpgsql volatile security definer set search_path = ''
as $$
declare aantal integer;
begin
  -- What somebody is answering just now is looked at an hour later.
  with oud as (
    select k.id, case
      when k.status = 'voorgesteld' then 'geen_antwoord'
      when exists (select 1 from public.koppeling_kennismakingen m where m.koppeling_id = k.id and m.status <> 'afgezegd') then 'geen_start'
      else 'geen_kennismaking' end as waarom
    from public.koppelingen k
    where k.vrijwilliger_id is not null and (
      (k.status = 'voorgesteld' and greatest(k.created_at::date + 14,
        coalesce((select u.tot + 7 from public.koppeling_uitstel u where u.koppeling_id = k.id), 'epoch'),
        case when k.coordinator_antwoord and k.vrijwilliger_antwoord then greatest(k.coordinator_op, k.vrijwilliger_op)::date + 14 end) < prive.vandaag())
      or (k.status = 'akkoord' and prive.reservering_tot(k) < prive.vandaag()))
    order by k.id for update of k skip locked
  )
  update public.koppelingen k set status = 'verlopen', einde_reden = oud.waarom from oud where k.id = oud.id;
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.koppelingen_verlopen() is 'Ends proposals that were not answered in time and places that were kept too long; returns how many. For the service only.';

revoke execute on function public.koppeling_client_antwoord(uuid, boolean, text) from public, anon;
grant execute on function public.koppeling_client_antwoord(uuid, boolean, text) to authenticated, service_role;
revoke execute on function prive.vergrendel_koppeling(uuid), prive.weeg_antwoorden(uuid), prive.eis_open(public.koppelingen, boolean), prive.reservering_tot(public.koppelingen) from public;
grant execute on function prive.vergrendel_koppeling(uuid), prive.weeg_antwoorden(uuid), prive.eis_open(public.koppelingen, boolean), prive.reservering_tot(public.koppelingen) to service_role;
