-- What somebody without an account does with a request: send it, follow it by the link, change, add, take it back.
create function public.aanvraag_indienen(invoer jsonb, link_hash text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare nieuw uuid;
begin
  if (invoer ->> 'toestemming')::boolean is not true then raise exception 'toestemming_nodig' using errcode = '22023'; end if;
  if invoer ->> 'wijk_id' is not null and not exists (select 1 from public.wijken w
    where w.id = (invoer ->> 'wijk_id')::uuid and w.gemeente_id = (invoer ->> 'gemeente_id')::uuid) then
    raise exception 'wijk_elders' using errcode = '22023';
  end if;
  insert into public.aanvragen (kenmerk, gemeente_id, wijk_id, pc4, voor_wie, instemming, gebieden, dagdelen, spoed)
  select x.kenmerk, x.gemeente_id, x.wijk_id, x.pc4, x.voor_wie, x.instemming,
    array(select r.code from public.resultaatgebieden r where r.code = any (x.gebieden) order by r.code),
    coalesce(x.dagdelen, '{}'), coalesce(x.spoed, false)
  from jsonb_to_record(invoer) as x(kenmerk text, gemeente_id uuid, wijk_id uuid, pc4 text, voor_wie text, instemming text,
    gebieden text[], dagdelen text[], spoed boolean)
  on conflict (kenmerk) do nothing
  returning id into nieuw;
  if nieuw is null then return false; end if;
  insert into public.aanvraag_personen (aanvraag_id, naam, telefoon, email, vraag)
  select nieuw, coalesce(x.naam, ''), x.telefoon, x.email, x.vraag from jsonb_to_record(invoer) as x(naam text, telefoon text, email text, vraag text);
  insert into public.aanvraag_links (hash, aanvraag_id) values (link_hash, nieuw);
  return true;
end $$;
comment on function public.aanvraag_indienen(jsonb, text) is 'Keeps a request with the hash of its private link. False when the kenmerk is taken: ask again with another.';

create function prive.aanvraag_van(token text) returns public.aanvragen
language sql stable security definer set search_path = ''
as $$
  select a from public.aanvraag_links l join public.aanvragen a on a.id = l.aanvraag_id
  where l.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and l.verloopt_op > now()
$$;
comment on function prive.aanvraag_van(text) is 'The request behind a private link that still works.';

create function public.aanvraag_volgen(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('kenmerk', a.kenmerk, 'status', a.status, 'created_at', a.created_at, 'opgepakt_op', a.opgepakt_op,
    'afgesloten_op', a.afgesloten_op, 'gewist', p.aanvraag_id is null, 'bewaar_dagen', prive.bewaar_dagen(a.gemeente_id), 'voor_wie', a.voor_wie,
    'gebieden', a.gebieden, 'sluitreden', a.sluitreden,
    'gemeente', g.naam, 'team', g.sociaal_team_naam, 'telefoon_team', g.sociaal_team_telefoon,
    'aanbod', (select jsonb_build_object('naam', x.naam, 'slug', x.slug) from public.aanbod x where x.id = a.aanbod_id and x.status = 'gepubliceerd'),
    'naam', p.naam, 'telefoon', p.telefoon, 'email', p.email, 'vraag', p.vraag,
    'aanvullingen', (select coalesce(jsonb_agg(jsonb_build_object('tekst', v.tekst, 'op', v.op) order by v.op), '[]')
      from public.aanvraag_aanvullingen v where v.aanvraag_id = p.aanvraag_id),
    'inzagen', (select coalesce(jsonb_agg(jsonb_build_object('wie', i.wie, 'op', i.op) order by i.op desc), '[]')
      from (select z.wie, max(z.op) as op from public.aanvraag_inzagen z where z.aanvraag_id = a.id
        group by z.wie, (z.op at time zone 'Europe/Amsterdam')::date order by max(z.op) desc limit 20) i))
  from (select (prive.aanvraag_van(token)).*) a
  join public.gemeenten g on g.id = a.gemeente_id
  left join public.aanvraag_personen p on p.aanvraag_id = a.id
    and (a.afgesloten_op is null or a.afgesloten_op + prive.bewaar_dagen(a.gemeente_id) * interval '1 day' > now())
$$;
comment on function public.aanvraag_volgen(text) is 'A request as its asker sees it, with who read it on which days; null for a link that does not exist or ran out. Changes nothing.';

create function public.aanvraag_bereikbaar(token text, naam text, telefoon text, email text) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.aanvraag_van(token);
begin
  if a.id is null then return 'onbekend'; end if;
  update public.aanvraag_personen p set naam = aanvraag_bereikbaar.naam, telefoon = nullif(btrim(aanvraag_bereikbaar.telefoon), ''),
    email = nullif(btrim(aanvraag_bereikbaar.email), '')
  where p.aanvraag_id = a.id and a.afgesloten_op is null;
  return case when found then 'bewaard' else 'gesloten' end;
end $$;
comment on function public.aanvraag_bereikbaar(text, text, text, text) is 'The asker changes how to be reached. Returns bewaard, gesloten or onbekend.';

create function public.aanvraag_aanvullen(token text, tekst text) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.aanvraag_van(token);
begin
  if a.id is null then return 'onbekend'; end if;
  if a.afgesloten_op is not null then return 'gesloten'; end if;
  -- One at a time per request, so that the limit holds for two at once too.
  perform 1 from public.aanvraag_personen p where p.aanvraag_id = a.id for update;
  if (select count(*) from public.aanvraag_aanvullingen v where v.aanvraag_id = a.id) >= 20 then return 'vol'; end if;
  insert into public.aanvraag_aanvullingen (aanvraag_id, tekst) values (a.id, btrim(aanvraag_aanvullen.tekst));
  return 'bewaard';
end $$;
comment on function public.aanvraag_aanvullen(text, text) is 'The asker adds something, twenty times at most. Returns bewaard, gesloten, vol or onbekend.';

create function public.aanvraag_terugnemen(token text) returns text
language plpgsql security definer set search_path = ''
as $$
declare a public.aanvragen := prive.aanvraag_van(token);
begin
  if a.id is null then return 'onbekend'; end if;
  perform prive.wis_aanvraag(a.id);
  update public.aanvragen x set status = 'ingetrokken', afgesloten_op = now() where x.id = a.id and x.afgesloten_op is null;
  return 'gewist';
end $$;
comment on function public.aanvraag_terugnemen(text) is 'The asker takes the request back: who asked and in which words is erased at once.';

revoke execute on function prive.aanvraag_van(text) from public;
grant execute on function prive.aanvraag_van(text) to service_role;
revoke execute on function public.aanvraag_indienen(jsonb, text), public.aanvraag_volgen(text), public.aanvraag_bereikbaar(text, text, text, text),
  public.aanvraag_aanvullen(text, text), public.aanvraag_terugnemen(text) from public;
grant execute on function public.aanvraag_indienen(jsonb, text), public.aanvraag_volgen(text), public.aanvraag_bereikbaar(text, text, text, text),
  public.aanvraag_aanvullen(text, text), public.aanvraag_terugnemen(text) to anon, authenticated, service_role;
