-- Drawing up a hand-over, saying yes to it, and planning the guidance of the maatje.
-- What was handed over before the last opschalen does not count any more (as in domain/driehoek.ts).
create function prive.laatste_opschalen(driehoek uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$ select max(f.op) from public.driehoek_fasen f where f.driehoek_id = driehoek and f.soort = 'opschalen' and f.van <> f.naar $$;
comment on function prive.laatste_opschalen(uuid) is 'When this driehoek last went up to another phase; null when it never did.';

-- Locks the driehoek and says whether a hand-over can be worked on at all.
create function prive.mag_overdragen(welke_driehoek uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare d public.driehoeken;
begin
  select * into d from public.driehoeken x where x.id = welke_driehoek for update;
  if d.fase = 'afgesloten' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if not prive.heeft_toestemming((select t.client_id from public.trajecten t where t.id = d.traject_id), d.vrijwilliger_id, 'contact') then
    raise exception 'toestemming_ingetrokken' using errcode = 'P0001';
  end if;
end $$;
comment on function prive.mag_overdragen(uuid) is 'Refuses when the driehoek has ended or the consent of the cliënt for this maatje does not stand; one at a time per driehoek.';

create function prive.is_compleet(o public.overdrachten) returns boolean
language sql immutable set search_path = ''
as $$
  select o.aanwezig @> array['begeleider', 'vrijwilliger', 'client'] and btrim(o.wie_doet_wat) <> '' and btrim(o.hoe_vaak) <> ''
    and btrim(o.wie_bellen) <> '' and btrim(o.lukt_niet) <> '' and btrim(o.wat_helpt) <> '' and btrim(o.signalen) <> ''
$$;
comment on function prive.is_compleet(public.overdrachten) is 'All three were there, and everything that the maatje needs is written down.';

create function public.overdracht_bewaren(welke_driehoek uuid, welke uuid, invoer jsonb, was_versie integer default null) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare o public.overdrachten; n public.overdrachten; mijn text[] := prive.partijen_in(welke_driehoek);
begin
  if not coalesce('begeleider' = any (mijn), false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.mag_overdragen(welke_driehoek);
  n := jsonb_populate_record(null::public.overdrachten, invoer);
  if welke is null then
    update public.overdrachten x set vervallen_op = now()
    where x.driehoek_id = welke_driehoek and x.rond_op is null and x.vervallen_op is null and x.created_at < prive.laatste_opschalen(welke_driehoek);
    begin
      insert into public.overdrachten (driehoek_id, dag) values (welke_driehoek, n.dag) returning * into o;
    exception when unique_violation then raise exception 'intussen_veranderd' using errcode = 'P0001';
    end;
  else
    select * into o from public.overdrachten x where x.id = welke and x.driehoek_id = welke_driehoek for update;
    if o.id is null then raise exception 'onbekende_overdracht' using errcode = 'P0002'; end if;
    if o.rond_op is not null or o.vervallen_op is not null then raise exception 'overdracht_staat_vast' using errcode = 'P0001'; end if;
    if o.created_at < prive.laatste_opschalen(welke_driehoek) then raise exception 'overdracht_verouderd' using errcode = 'P0001'; end if;
    if o.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  end if;
  if n.dag > prive.vandaag() and (invoer ->> 'voorleggen')::boolean then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  update public.overdrachten x set dag = n.dag, aanwezig = coalesce(n.aanwezig, '{}'), aanwezig_anders = coalesce(n.aanwezig_anders, ''),
    wie_doet_wat = coalesce(n.wie_doet_wat, ''), hoe_vaak = coalesce(n.hoe_vaak, ''), wie_bellen = coalesce(n.wie_bellen, ''),
    lukt_niet = coalesce(n.lukt_niet, ''), wat_helpt = coalesce(n.wat_helpt, ''), signalen = coalesce(n.signalen, ''),
    nodig = coalesce(n.nodig, ''), voorgelegd_op = case when (invoer ->> 'voorleggen')::boolean then now() end,
    versie = x.versie + case when welke is null then 0 else 1 end
  where x.id = o.id returning * into o;
  if o.voorgelegd_op is not null then
    if not prive.is_compleet(o) then raise exception 'overdracht_niet_compleet' using errcode = 'P0001'; end if;
    perform prive.meld(v.gebruiker_id, 'overdracht', '/mijn-mensen', '{}'), prive.meld(c.gebruiker_id, 'overdracht', '/mijn/overdracht', '{}')
    from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id join public.trajecten t on t.id = d.traject_id
    join public.clienten c on c.id = t.client_id where d.id = welke_driehoek;
  end if;
  return o.id;
end $$;
comment on function public.overdracht_bewaren(uuid, uuid, jsonb, integer) is
  'Draws up a hand-over, and with voorleggen puts it before all three; every change asks for a new yes. Refusals: intussen_veranderd, overdracht_staat_vast, overdracht_verouderd, overdracht_niet_compleet, datum_in_toekomst, toestemming_ingetrokken, traject_afgesloten.';

create function public.overdracht_tekenen(welke uuid, als text, is_akkoord boolean, wat_gezegd text, was_versie integer, in_gesprek_op date default null) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare o public.overdrachten; mijn text[]; sinds timestamptz; door_begeleider uuid;
begin
  select * into o from public.overdrachten x where x.id = welke;
  mijn := prive.partijen_in(o.driehoek_id);
  if als not in ('begeleider', 'vrijwilliger', 'client') or in_gesprek_op is not null and als <> 'client'
    or not coalesce(case when in_gesprek_op is null then als else 'begeleider' end = any (mijn), false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if als = 'vrijwilliger' and o.driehoek_id not in (select prive.mijn_driehoeken()) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.mag_overdragen(o.driehoek_id);
  select * into o from public.overdrachten x where x.id = welke for update;
  if o.rond_op is not null or o.vervallen_op is not null then raise exception 'overdracht_staat_vast' using errcode = 'P0001'; end if;
  sinds := prive.laatste_opschalen(o.driehoek_id);
  if o.created_at < sinds then raise exception 'overdracht_verouderd' using errcode = 'P0001'; end if;
  if o.voorgelegd_op is null or o.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if in_gesprek_op > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if in_gesprek_op < (o.voorgelegd_op at time zone 'Europe/Amsterdam')::date then raise exception 'antwoord_te_vroeg' using errcode = 'P0001'; end if;
  -- What the cliënt said herself is not said over by what was written down of a talk.
  if in_gesprek_op is not null and exists (select 1 from public.overdracht_akkoorden a
    where a.overdracht_id = welke and a.versie = o.versie and a.partij = 'client' and a.wijze = 'zelf') then
    raise exception 'client_antwoordde_zelf' using errcode = 'P0001';
  end if;
  if not is_akkoord and coalesce(btrim(wat_gezegd), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  insert into public.overdracht_akkoorden (overdracht_id, versie, partij, akkoord, woorden, wijze, dag, naam, door, op)
  select welke, o.versie, als, is_akkoord, coalesce(btrim(wat_gezegd), ''), case when in_gesprek_op is null then 'zelf' else 'gesprek' end,
    coalesce(in_gesprek_op, prive.vandaag()), g.naam, g.id, clock_timestamp()
  from public.gebruikers g where g.id = (select auth.uid());
  if not is_akkoord then
    perform prive.meld(c.begeleider_id, 'overdracht', '/trajecten/' || t.id || '/overdracht', '{}')
    from public.driehoeken d join public.trajecten t on t.id = d.traject_id join public.clienten c on c.id = t.client_id where d.id = o.driehoek_id;
  end if;
  if (select count(*) from (select distinct on (a.partij) a.akkoord as ja from public.overdracht_akkoorden a
      where a.overdracht_id = welke and a.versie = o.versie order by a.partij, a.op desc) as laatste where laatste.ja) < 3 then
    return false;
  end if;
  update public.overdrachten x set rond_op = now() where x.id = welke;
  select a.door into door_begeleider from public.overdracht_akkoorden a
  where a.overdracht_id = welke and a.versie = o.versie and a.partij = 'begeleider' order by a.op desc limit 1;
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_door)
  select o.driehoek_id, nodig, door_begeleider from unnest(array['kennisoverdracht', 'warme_overdracht']) as nodig
  where not exists (select 1 from public.driehoek_stappen s where s.driehoek_id = o.driehoek_id and s.stap = nodig
    and s.ongedaan_op is null and (sinds is null or s.gedaan_op >= sinds));
  perform prive.meld(wie, 'overdracht', pad, '{}')
  from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id join public.trajecten t on t.id = d.traject_id
  join public.clienten c on c.id = t.client_id cross join lateral (values (c.begeleider_id, '/trajecten/' || t.id || '/overdracht'),
    (v.gebruiker_id, '/mijn-mensen'), (c.gebruiker_id, '/mijn/overdracht')) as x(wie, pad)
  where d.id = o.driehoek_id;
  return true;
end $$;
comment on function public.overdracht_tekenen(uuid, text, boolean, text, integer, date) is
  'A side says yes or not yet to this wording; the begeleider writes down what the cliënt said in a talk. Once all three said yes the hand-over is fixed and its steps count. True when it is. Refusals: overdracht_staat_vast, overdracht_verouderd, intussen_veranderd, datum_in_toekomst, antwoord_te_vroeg, client_antwoordde_zelf, reden_ontbreekt, toestemming_ingetrokken, traject_afgesloten.';

-- New moments (several at once), or one that is moved, was there, or falls away.
create function public.begeleiding_bewaren(welke_driehoek uuid, welk uuid, invoer jsonb, was_versie integer default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare oud public.begeleidingsmomenten; n public.begeleidingsmomenten;
begin
  if not coalesce('begeleider' = any (prive.partijen_in(welke_driehoek)), false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if welk is null then
    insert into public.begeleidingsmomenten (driehoek_id, dag, onderwerp)
    select welke_driehoek, r.dag, btrim(r.onderwerp) from jsonb_to_recordset(invoer) as r(dag date, onderwerp text);
    return;
  end if;
  select * into oud from public.begeleidingsmomenten b where b.id = welk and b.driehoek_id = welke_driehoek for update;
  if oud.id is null then raise exception 'onbekend_moment' using errcode = 'P0002'; end if;
  if oud.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  n := jsonb_populate_record(oud, invoer);
  if n.stand = 'geweest' and n.dag > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  update public.begeleidingsmomenten b set dag = n.dag, onderwerp = btrim(n.onderwerp), stand = n.stand, notitie = btrim(n.notitie), versie = b.versie + 1
  where b.id = welk;
end $$;
comment on function public.begeleiding_bewaren(uuid, uuid, jsonb, integer) is
  'Plans guidance of the maatje (welk null, a list), or changes one moment. Refusals: intussen_veranderd, datum_in_toekomst.';

revoke execute on function prive.laatste_opschalen(uuid), prive.mag_overdragen(uuid), prive.is_compleet(public.overdrachten) from public;
grant execute on function prive.laatste_opschalen(uuid), prive.mag_overdragen(uuid), prive.is_compleet(public.overdrachten) to service_role;
revoke execute on function public.overdracht_bewaren(uuid, uuid, jsonb, integer), public.overdracht_tekenen(uuid, text, boolean, text, integer, date),
  public.begeleiding_bewaren(uuid, uuid, jsonb, integer) from public, anon;
grant execute on function public.overdracht_bewaren(uuid, uuid, jsonb, integer), public.overdracht_tekenen(uuid, text, boolean, text, integer, date),
  public.begeleiding_bewaren(uuid, uuid, jsonb, integer) to authenticated, service_role;
