-- The first meeting: planned, moved, called off, and what came of it. Only after a click there is a start.
create function prive.koppelingen_van_mij_als_client() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select k.id from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
  where k.vrijwilliger_id is not null and h.client_id in (select prive.mijn_eigen_dossier())
    and (k.client_antwoord is not null or k.akkoord_op is not null or k.start_op is not null
      or (k.status = 'voorgesteld' and k.coordinator_antwoord and k.vrijwilliger_antwoord))
$$;
comment on function prive.koppelingen_van_mij_als_client() is 'Koppelingen that the visitor was asked about as cliënt: never before coordinator and maatje said yes.';

create function prive.koppelingen_als_begeleiding() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select k.id from public.koppelingen k
  where (k.hulpvraag_id in (select prive.mijn_hulpvragen()) or k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()))
    -- Who is the maatje too never reads what the other side told.
    and (k.vrijwilliger_id is null or k.vrijwilliger_id not in (select prive.mijn_vrijwilligers()))
$$;
comment on function prive.koppelingen_als_begeleiding() is 'Koppelingen that the visitor looks after, as coordinator or professional.';

alter table public.koppeling_kennismakingen enable row level security;
alter table public.koppeling_kennismakingen force row level security;
revoke all on public.koppeling_kennismakingen from anon, authenticated;
grant select on public.koppeling_kennismakingen to authenticated;
grant all on public.koppeling_kennismakingen to service_role;
create policy "coordinator en professional lezen de kennismaking" on public.koppeling_kennismakingen for select to authenticated
  using (koppeling_id in (select prive.koppelingen_als_begeleiding()));
-- Maatje and cliënt read theirs through koppelingen_overzicht(), with only what they may know.

-- Who plans, moves, calls off and writes down: coordinator or professional.
create function prive.vergrendel_als_begeleiding(welke uuid) returns public.koppelingen
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  k := prive.vergrendel_koppeling(welke);
  if not coalesce(prive.partijen_bij_koppeling(welke) && array['coordinator', 'professional'], false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  return k;
end $$;

-- Places on the kaart near the hulpvraag; an address that is secret is not among them.
create function public.kennismaking_plekken(koppeling uuid) returns table (id uuid, naam text)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  select l.id, concat_ws(', ', nullif(l.naam, ''), nullif(l.adres, ''), nullif(l.plaats, ''))
  from koppelingen k
  join hulpvragen h on h.id = k.hulpvraag_id
  join clienten c on c.id = h.client_id
  left join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  left join gemeenten g on g.id = c.gemeente_id
  cross join lateral (
    select x.* from locaties x
    where exists (select 1 from aanbod_locaties al join aanbod a on a.id = al.aanbod_id
        where al.locatie_id = x.id and a.status = 'gepubliceerd')
      and not exists (select 1 from aanbod_locaties al join aanbod a on a.id = al.aanbod_id where al.locatie_id = x.id and a.adres_geheim)
    order by st_distance(st_setsrid(st_makepoint(x.lng, x.lat), 4326)::geography, coalesce(w.punt, g.punt), false) nulls last, x.id
    limit 12) l
  where k.id = koppeling and prive.partijen_bij_koppeling(k.id) && array['coordinator', 'professional']
$$;
comment on function public.kennismaking_plekken(uuid) is 'The twelve nearest public places to meet for a koppeling that the visitor looks after.';

create function public.koppeling_kennismaking(koppeling uuid, datum date, uur time, locatie uuid, waar text) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; plaats text := nullif(btrim(waar), ''); afspraak uuid;
begin
  k := prive.vergrendel_als_begeleiding(koppeling);
  if k.status <> 'akkoord' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if datum is null or uur is null or datum < prive.vandaag() or datum > prive.vandaag() + 90
    or exists (select 1 from public.koppeling_kennismakingen m where m.koppeling_id = koppeling and m.uitkomst = 'klikt') then
    raise exception 'niet_mogelijk' using errcode = 'P0001';
  end if;
  if locatie is not null then
    select p.naam into plaats from public.kennismaking_plekken(koppeling) p where p.id = locatie;
  end if;
  if plaats is null then raise exception 'onbekende_plek' using errcode = 'P0002'; end if;
  update public.koppeling_kennismakingen m set dag = datum, tijd = uur, locatie_id = locatie, plek = plaats, volgnummer = m.volgnummer + 1
  where m.koppeling_id = koppeling and m.status = 'gepland' returning m.id into afspraak;
  if afspraak is null then
    insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, locatie_id, plek, gepland_door)
    values (koppeling, datum, uur, locatie, plaats, (select auth.uid())) returning id into afspraak;
  end if;
  return afspraak;
end $$;
comment on function public.koppeling_kennismaking(uuid, date, time, uuid, text) is 'Plans the first meeting, or moves the one that is planned: its id stays, its volgnummer goes up. Refusals: niet_meer_open, niet_mogelijk.';

create function public.koppeling_kennismaking_afzeggen(koppeling uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.vergrendel_als_begeleiding(koppeling);
  update public.koppeling_kennismakingen m set status = 'afgezegd', volgnummer = m.volgnummer + 1
  where m.koppeling_id = koppeling and m.status = 'gepland';
  if not found then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
end $$;
comment on function public.koppeling_kennismaking_afzeggen(uuid) is 'Calls the planned meeting off; a new one can be planned. Refusals: niet_meer_open.';

create function public.koppeling_kennismaking_uitkomst(koppeling uuid, gevoel text) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; afspraak public.koppeling_kennismakingen;
begin
  k := prive.vergrendel_als_begeleiding(koppeling);
  select * into afspraak from public.koppeling_kennismakingen m where m.koppeling_id = koppeling and m.status = 'gepland' for update;
  if k.status <> 'akkoord' or afspraak.id is null then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if afspraak.dag > prive.vandaag() then raise exception 'nog_te_vroeg' using errcode = 'P0001'; end if;
  update public.koppeling_kennismakingen m set status = 'geweest', uitkomst = gevoel where m.id = afspraak.id;
  if gevoel = 'klikt_niet' then
    update public.koppelingen x set status = 'afgewezen', einde_reden = 'klik_niet' where x.id = koppeling;
  end if;
end $$;
comment on function public.koppeling_kennismaking_uitkomst(uuid, text) is 'What came of the meeting: klikt, klikt_niet (ends it, without a word about who), nog_een_keer. Refusals: niet_meer_open, nog_te_vroeg.';

-- As before, with the click as a demand, and the meeting that took place marked as done.
create or replace function public.driehoek_starten(koppeling uuid, traject uuid, delen text[], doel text, gegeven_op date) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; t public.trajecten; vraag public.hulpvragen; nieuw uuid;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  select * into t from public.trajecten x where x.id = traject for update;
  if k.id is null or t.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  select * into vraag from public.hulpvragen x where x.id = k.hulpvraag_id;
  if not prive.mag_traject(traject) or not prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur')
    or vraag.client_id <> t.client_id then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if k.status <> 'akkoord' then raise exception 'nog_geen_akkoord' using errcode = 'P0001', detail = k.status; end if;
  if not exists (select 1 from public.koppeling_kennismakingen m where m.koppeling_id = koppeling and m.uitkomst = 'klikt') then
    raise exception 'kennismaking_ontbreekt' using errcode = 'P0001';
  end if;
  if t.status <> 'actief' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if vraag.complex then raise exception 'alleen_professional' using errcode = 'P0001'; end if;
  if coalesce('contact' = any (delen), false) = false then raise exception 'toestemming_ontbreekt' using errcode = 'P0001'; end if;
  perform public.toestemming_geven(t.client_id, k.vrijwilliger_id, null, delen, doel, gegeven_op);
  if not prive.heeft_toestemming(t.client_id, k.vrijwilliger_id, 'contact') then
    raise exception 'toestemming_ontbreekt' using errcode = 'P0001';
  end if;
  insert into public.driehoeken (traject_id, koppeling_id, vrijwilliger_id) values (traject, koppeling, k.vrijwilliger_id) returning id into nieuw;
  insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, door)
  values (nieuw, 'verkenning', 'verkenning', 'start', 'begeleider', (select auth.uid()));
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_door)
  select nieuw, s, (select auth.uid()) from unnest(array['toestemming', 'kennismaking']) as s;
  update public.koppelingen set status = 'gestart' where id = koppeling;
  update public.hulpvragen set status = 'gekoppeld' where id = k.hulpvraag_id;
  return nieuw;
exception when unique_violation then
  raise exception 'traject_heeft_al_een_driehoek' using errcode = 'P0001';
end $$;
comment on function public.driehoek_starten(uuid, uuid, text[], text, date) is 'Consent and start in one transaction. Refusals: nog_geen_akkoord, kennismaking_ontbreekt, traject_afgesloten, alleen_professional, toestemming_ontbreekt, traject_heeft_al_een_driehoek.';

revoke execute on function public.kennismaking_plekken(uuid), public.koppeling_kennismaking(uuid, date, time, uuid, text),
  public.koppeling_kennismaking_afzeggen(uuid), public.koppeling_kennismaking_uitkomst(uuid, text) from public, anon;
grant execute on function public.kennismaking_plekken(uuid), public.koppeling_kennismaking(uuid, date, time, uuid, text),
  public.koppeling_kennismaking_afzeggen(uuid), public.koppeling_kennismaking_uitkomst(uuid, text) to authenticated, service_role;
revoke execute on function prive.koppelingen_van_mij_als_client(), prive.koppelingen_als_begeleiding(), prive.vergrendel_als_begeleiding(uuid) from public;
grant execute on function prive.koppelingen_van_mij_als_client(), prive.koppelingen_als_begeleiding(), prive.vergrendel_als_begeleiding(uuid) to service_role;
grant execute on function prive.koppelingen_van_mij_als_client(), prive.koppelingen_als_begeleiding() to authenticated;
