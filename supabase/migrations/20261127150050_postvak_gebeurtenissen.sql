-- What happens to a proposal, in the inbox of whom it concerns.
create function prive.meld_coordinators(koppeling uuid, wat text) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(l.gebruiker_id, wat, '/koppelingen/' || k.id, '{}')
  from public.koppelingen k
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.lidmaatschappen l on l.organisatie_id = v.organisatie_id and l.rol = 'coordinator'
  where k.id = koppeling
$$;
comment on function prive.meld_coordinators(uuid, text) is 'Tells the coordinators of the volunteer in a koppeling.';

create function prive.postvak_na_voorstel() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.meld(v.gebruiker_id, 'voorstel', '/koppelingen/' || new.id, '{}') from public.vrijwilligers v where v.id = new.vrijwilliger_id;
  perform prive.meld_coordinators(new.id, 'voorstel');
  return null;
end $$;
create trigger postvak_na_voorstel after insert on public.koppelingen for each row
  when (new.status = 'voorgesteld' and new.vrijwilliger_id is not null) execute function prive.postvak_na_voorstel();

-- A yes of both concerns everybody; a no, or the answer of one of two, whoever proposed it.
create function prive.postvak_na_antwoord() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare waar text := '/koppelingen/' || new.id; maatje uuid; client uuid;
begin
  select v.gebruiker_id into maatje from public.vrijwilligers v where v.id = new.vrijwilliger_id;
  -- Whoever answered has seen it; what is over asks nothing of anybody.
  update public.postvak p set gelezen_op = now()
  where p.pad = waar and p.soort in ('voorstel', 'verloopt') and p.gelezen_op is null
    and (new.status not in ('voorgesteld', 'akkoord') or p.gebruiker_id = (select auth.uid()) or new.status = 'akkoord');
  if new.status = 'akkoord' and old.status = 'voorgesteld' then
    perform prive.meld(new.voorgesteld_door, 'koppeling', waar, '{}');
    perform prive.meld(maatje, 'koppeling', waar, '{}');
    perform prive.meld_coordinators(new.id, 'koppeling');
    select c.gebruiker_id into client from public.hulpvragen h join public.clienten c on c.id = h.client_id where h.id = new.hulpvraag_id;
    perform prive.meld(client, 'koppeling', '/berichten', '{}');
  elsif new.status = 'afgewezen' then
    perform prive.meld(new.voorgesteld_door, 'antwoord', waar, '{}');
    if new.vrijwilliger_antwoord = false then perform prive.meld_coordinators(new.id, 'antwoord');
    else perform prive.meld(maatje, 'antwoord', waar, '{}'); end if;
  -- The answer of one, while the other has yet to say something. The last answer comes by with its status.
  elsif new.status = 'voorgesteld' and num_nulls(new.coordinator_antwoord, new.vrijwilliger_antwoord) = 1
    and coalesce(new.coordinator_antwoord, new.vrijwilliger_antwoord) then
    perform prive.meld(new.voorgesteld_door, 'antwoord', waar, '{}');
  end if;
  return null;
end $$;
create trigger postvak_na_antwoord after update of status, coordinator_antwoord, vrijwilliger_antwoord on public.koppelingen for each row
  when (new.vrijwilliger_id is not null and (old.status, old.coordinator_antwoord, old.vrijwilliger_antwoord)
    is distinct from (new.status, new.coordinator_antwoord, new.vrijwilliger_antwoord))
  execute function prive.postvak_na_antwoord();

-- Three days before a proposal runs out, once, to whoever did not answer yet.
create function public.voorstellen_aflopend() returns integer
language plpgsql security definer set search_path = ''
as $$
declare k record; aantal integer := 0;
begin
  for k in
    select x.id, x.coordinator_antwoord, case when x.vrijwilliger_antwoord is null then v.gebruiker_id end as maatje
    from public.koppelingen x join public.vrijwilligers v on v.id = x.vrijwilliger_id
    cross join lateral (select greatest(x.created_at::date + 14,
      coalesce((select u.tot + 7 from public.koppeling_uitstel u where u.koppeling_id = x.id), 'epoch')) as dag) einde
    where x.status = 'voorgesteld' and einde.dag between prive.vandaag() and prive.vandaag() + 3
      and not exists (select 1 from public.postvak p where p.soort = 'verloopt' and p.pad = '/koppelingen/' || x.id)
  loop
    perform prive.meld(k.maatje, 'verloopt', '/koppelingen/' || k.id, '{}');
    if k.coordinator_antwoord is null then perform prive.meld_coordinators(k.id, 'verloopt'); end if;
    aantal := aantal + 1;
  end loop;
  return aantal;
end $$;
comment on function public.voorstellen_aflopend() is 'Tells who did not answer that a proposal runs out within three days; returns how many proposals. For the service only.';
revoke execute on function public.voorstellen_aflopend() from public, anon, authenticated;
grant execute on function public.voorstellen_aflopend() to service_role;
revoke execute on function prive.meld_coordinators(uuid, text), prive.postvak_na_voorstel(), prive.postvak_na_antwoord() from public;
grant execute on function prive.meld_coordinators(uuid, text) to service_role;
