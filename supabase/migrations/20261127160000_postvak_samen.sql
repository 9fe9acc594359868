-- What the two-sided steps and the groups put in the inbox: who is asked for a yes, and when two people meet.
create function prive.postvak_client_gevraagd() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare client uuid;
begin
  select c.gebruiker_id into client from public.hulpvragen h join public.clienten c on c.id = h.client_id where h.id = new.hulpvraag_id;
  -- Without an account the professional asks, who then has to know.
  perform prive.meld(coalesce(client, new.voorgesteld_door), 'voorstel', '/koppelingen/' || new.id, '{}');
  return null;
end $$;
create trigger postvak_client_gevraagd after update of coordinator_antwoord, vrijwilliger_antwoord on public.koppelingen for each row
  when (new.status = 'voorgesteld' and new.coordinator_antwoord and new.vrijwilliger_antwoord and new.client_antwoord is null
    and not coalesce(old.coordinator_antwoord and old.vrijwilliger_antwoord, false))
  execute function prive.postvak_client_gevraagd();

create function prive.postvak_kennismaking() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.meld(x.wie, 'kennismaking', '/koppelingen/' || new.koppeling_id, '{}')
  from public.koppelingen k
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.hulpvragen h on h.id = k.hulpvraag_id
  join public.clienten c on c.id = h.client_id
  cross join lateral (select distinct wie from unnest(array[v.gebruiker_id, c.gebruiker_id, k.voorgesteld_door]) wie) x
  where k.id = new.koppeling_id;
  perform prive.meld_coordinators(new.koppeling_id, 'kennismaking');
  return null;
end $$;
create trigger postvak_kennismaking after insert or update of dag, tijd, plek, status on public.koppeling_kennismakingen for each row
  when (new.status in ('gepland', 'afgezegd')) execute function prive.postvak_kennismaking();

create function prive.postvak_groep() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.meld(x.wie, 'groep', '/hulpvragen/' || new.hulpvraag_id, '{}')
  from public.hulpvragen h join public.clienten c on c.id = h.client_id
  cross join lateral (select distinct wie from unnest(array[c.begeleider_id, h.gemaakt_door]) wie) x
  where h.id = new.hulpvraag_id;
  return null;
end $$;
create trigger postvak_groep after insert on public.groep_hulpvragen for each row execute function prive.postvak_groep();
revoke execute on function prive.postvak_client_gevraagd(), prive.postvak_kennismaking(), prive.postvak_groep() from public;

-- A sign-up waits: the coordinators of each organisatie that may answer hear it, without a word of who it is.
create function prive.meld_aanmelding(aanmelding uuid, organisatie uuid default null) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(l.gebruiker_id, 'aanmelding', '/vrijwilligers/aanmeldingen', '{}')
  from public.aanmelding_organisaties ao
  join public.lidmaatschappen l on l.organisatie_id = ao.organisatie_id and l.rol = 'coordinator'
  where ao.aanmelding_id = aanmelding and ao.status = 'wacht' and (organisatie is null or ao.organisatie_id = organisatie)
$$;
create function prive.postvak_ingediend() returns trigger
language plpgsql security definer set search_path = ''
as $$ begin perform prive.meld_aanmelding(new.id); return null; end $$;
create trigger postvak_ingediend after update of status on public.aanmeldingen for each row
  when (new.status = 'ingediend' and old.status = 'concept') execute function prive.postvak_ingediend();
create function prive.postvak_gekozen() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.meld_aanmelding(a.id, new.organisatie_id) from public.aanmeldingen a where a.id = new.aanmelding_id and a.status = 'ingediend';
  return null;
end $$;
create trigger postvak_gekozen after insert on public.aanmelding_organisaties for each row execute function prive.postvak_gekozen();
revoke execute on function prive.meld_aanmelding(uuid, uuid), prive.postvak_ingediend(), prive.postvak_gekozen() from public;

-- What is erased leaves no address in anybody's inbox.
create function prive.postvak_weg() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.postvak p where p.pad in (tg_argv[0] || old.id, tg_argv[0] || old.id || '/berichten');
  return null;
end $$;
create trigger postvak_weg after delete on public.koppelingen for each row execute function prive.postvak_weg('/koppelingen/');
create trigger postvak_weg after delete on public.hulpvragen for each row execute function prive.postvak_weg('/hulpvragen/');
revoke execute on function prive.postvak_weg() from public;
