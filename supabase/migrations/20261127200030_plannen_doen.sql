-- Writing a document, fixing it as a version, and the answer of the cliënt.
create function prive.geldend_plan(traject uuid, plansoort text) returns public.plan_versies
language sql stable security definer set search_path = ''
as $$
  select v from public.plan_versies v
  where v.traject_id = traject and v.soort = plansoort and v.status in ('vastgesteld', 'akkoord', 'niet_akkoord')
$$;
comment on function prive.geldend_plan(uuid, text) is 'The version that counts now; null before the first.';

-- One writer at a time: the lock on the traject also keeps two first concepts apart.
create function prive.open_voor_plan(traject uuid, plansoort text) returns void
language plpgsql security definer set search_path = ''
as $$
declare stand text;
begin
  if not prive.schrijft_plan(traject, plansoort) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select t.status into stand from public.trajecten t where t.id = traject for update;
  if stand = 'afgesloten' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
end $$;

create function public.plan_opslaan(traject uuid, plansoort text, tekst jsonb, was integer, basis integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare stukken jsonb; nu public.plan_versies;
begin
  perform prive.open_voor_plan(traject, plansoort);
  select jsonb_object_agg(o.code, btrim(coalesce(tekst ->> o.code, ''))) into stukken
  from public.plan_onderdelen o where o.soort = plansoort;
  if exists (select 1 from jsonb_each_text(stukken) as s where length(s.value) > 2000) then
    raise exception 'te_lang' using errcode = '22001';
  end if;
  select * into nu from public.plan_versies v where v.traject_id = traject and v.soort = plansoort and v.status = 'concept';
  -- The writer started from that concept, or from that version when there was none.
  if coalesce(nu.versie, 0) is distinct from was or (was = 0 and coalesce((prive.geldend_plan(traject, plansoort)).nummer, 0) <> basis) then
    raise exception 'intussen_veranderd' using errcode = 'P0001';
  end if;
  if was = 0 then
    insert into public.plan_versies (traject_id, soort, inhoud, door) values (traject, plansoort, stukken, (select auth.uid()));
  else
    update public.plan_versies v set inhoud = stukken, versie = v.versie + 1, door = (select auth.uid()), bewerkt_op = now() where v.id = nu.id;
  end if;
  return was + 1;
end $$;
comment on function public.plan_opslaan(uuid, text, jsonb, integer, integer) is 'Saves the concept of a document by its writer; was: the versie of the concept that was open (0: none), basis: the number of the version it began from. Returns the new versie. Refusals: traject_afgesloten, intussen_veranderd.';

create function public.plan_weggooien(traject uuid, plansoort text, was integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.open_voor_plan(traject, plansoort);
  delete from public.plan_versies v where v.traject_id = traject and v.soort = plansoort and v.status = 'concept' and v.versie = was;
  if not found then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
end $$;
comment on function public.plan_weggooien(uuid, text, integer) is 'Throws away the concept that was open. Refusals: traject_afgesloten, intussen_veranderd.';

create function public.plan_vaststellen(traject uuid, plansoort text, was integer, waarom text default '') returns uuid
language plpgsql security definer set search_path = ''
as $$
declare nu public.plan_versies; oud public.plan_versies; ontbreekt text[]; c public.clienten;
begin
  perform prive.open_voor_plan(traject, plansoort);
  select * into nu from public.plan_versies v where v.traject_id = traject and v.soort = plansoort and v.status = 'concept';
  if nu.id is null or nu.versie is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  select array_agg(o.code order by o.volgorde) into ontbreekt from public.plan_onderdelen o
  where o.soort = plansoort and o.verplicht and coalesce(nu.inhoud ->> o.code, '') = '';
  if ontbreekt is not null then raise exception 'plan_onvolledig' using errcode = 'P0001', detail = array_to_string(ontbreekt, ','); end if;
  oud := prive.geldend_plan(traject, plansoort);
  if oud.id is not null then
    if oud.inhoud = nu.inhoud then raise exception 'plan_niets_veranderd' using errcode = 'P0001'; end if;
    if nullif(btrim(waarom), '') is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
    update public.plan_versies v set status = 'vervangen', vervangen_op = now() where v.id = oud.id;
  end if;
  update public.plan_versies v set status = 'vastgesteld', vastgesteld_op = now(), aanleiding = btrim(coalesce(waarom, '')),
    nummer = coalesce((select max(x.nummer) from public.plan_versies x where x.traject_id = traject and x.soort = plansoort), 0) + 1,
    vastgesteld_naam = (select g.naam from public.gebruikers g where g.id = (select auth.uid()))
  where v.id = nu.id;
  -- The cliënt is asked. The own side should know, and the other side when it may read.
  select x.* into c from public.clienten x join public.trajecten t on t.client_id = x.id where t.id = traject;
  perform prive.meld(c.gebruiker_id, 'plan', '/mijn/plan', '{}');
  perform prive.meld(anderen.wie, 'plan', '/trajecten/' || traject || '/plan', '{}')
  from public.trajecten t, lateral (
    select t.casusregisseur_id as wie, 'zorgplan' as eigen union select c.begeleider_id, 'zorgplan' union select c.consulent_id, 'ondersteuningsplan'
  ) as anderen
  where t.id = traject and anderen.wie is not null and (anderen.eigen = plansoort or exists (
    select 1 from public.lidmaatschappen l where l.gebruiker_id = anderen.wie and l.rol in ('begeleider', 'casusregisseur', 'consulent')
      and prive.heeft_toestemming(c.id, l.organisatie_id, 'plan')));
  return nu.id;
end $$;
comment on function public.plan_vaststellen(uuid, text, integer, text) is 'Makes the concept the version that counts; the one before is replaced, and the cliënt is asked anew. Returns its id. Refusals: traject_afgesloten, intussen_veranderd, plan_onvolledig (detail: which sections), plan_niets_veranderd, reden_ontbreekt.';

create function public.plan_antwoord(planversie uuid, eens boolean, waarom text default '', gezegd_op date default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.plan_versies; c public.clienten; t public.trajecten; zelf boolean; dag date; laatste public.plan_antwoorden;
  uitkomst text := case when eens then 'akkoord' else 'niet_akkoord' end;
  reden_nu text := case when eens then '' else btrim(coalesce(waarom, '')) end;
begin
  select * into v from public.plan_versies x where x.id = planversie for update;
  select * into t from public.trajecten x where x.id = v.traject_id;
  select * into c from public.clienten x where x.id = t.client_id;
  zelf := coalesce(c.gebruiker_id = (select auth.uid()), false);
  if v.id is null or v.status = 'concept' or not (zelf or prive.schrijft_plan(v.traject_id, v.soort)) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if v.status = 'vervangen' then raise exception 'plan_vervangen' using errcode = 'P0001'; end if;
  if not eens and reden_nu = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  dag := case when zelf then prive.vandaag() else coalesce(gezegd_op, prive.vandaag()) end;
  if dag > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if dag < (v.vastgesteld_op at time zone 'Europe/Amsterdam')::date then raise exception 'antwoord_te_vroeg' using errcode = 'P0001'; end if;
  -- What somebody wrote down for the cliënt is younger than what the cliënt said.
  if not zelf and exists (select 1 from public.plan_antwoorden a where a.plan_versie_id = v.id and a.wijze = 'zelf' and a.gegeven_op >= dag) then
    raise exception 'client_antwoordde_zelf' using errcode = 'P0001';
  end if;
  select * into laatste from public.plan_antwoorden a where a.plan_versie_id = v.id order by a.op desc limit 1;
  -- Pressed twice: nothing new was said.
  if laatste.akkoord = eens and laatste.reden = reden_nu and (laatste.wijze = 'zelf' or not zelf) then return; end if;
  insert into public.plan_antwoorden (plan_versie_id, akkoord, reden, wijze, gegeven_op, vastgelegd_door, vastgelegd_naam)
  select v.id, eens, reden_nu, case when zelf then 'zelf' else 'gesprek' end, dag, g.id, g.naam
  from public.gebruikers g where g.id = (select auth.uid());
  if v.status <> uitkomst then update public.plan_versies x set status = uitkomst where x.id = v.id; end if;
  if zelf then
    update public.postvak p set gelezen_op = now() where p.gebruiker_id = c.gebruiker_id and p.soort = 'plan' and p.gelezen_op is null
      and not exists (select 1 from public.plan_versies x join public.trajecten y on y.id = x.traject_id
        where y.client_id = c.id and x.status = 'vastgesteld');
    perform prive.meld(wie, 'plan_antwoord', '/trajecten/' || t.id || '/plan', '{}')
    from (select distinct wie from unnest(case when v.soort = 'ondersteuningsplan' then array[c.consulent_id]
      else array[t.casusregisseur_id, c.begeleider_id] end) as wie where wie is not null) as schrijvers;
  else
    perform prive.meld(c.gebruiker_id, 'plan_antwoord', '/mijn/plan', '{}');
  end if;
end $$;
comment on function public.plan_antwoord(uuid, boolean, text, date) is 'The cliënt agrees with a version or not, by oneself, or in a talk on a day that the writer of the document writes down. Refusals: plan_vervangen, reden_ontbreekt, datum_in_toekomst, antwoord_te_vroeg, client_antwoordde_zelf.';

revoke execute on function public.plan_opslaan(uuid, text, jsonb, integer, integer), public.plan_weggooien(uuid, text, integer),
  public.plan_vaststellen(uuid, text, integer, text), public.plan_antwoord(uuid, boolean, text, date) from public, anon;
grant execute on function public.plan_opslaan(uuid, text, jsonb, integer, integer), public.plan_weggooien(uuid, text, integer),
  public.plan_vaststellen(uuid, text, integer, text), public.plan_antwoord(uuid, boolean, text, date) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
