-- What sends somebody to the wrong door or number waits for the editor once an aanbod is on the kaart.
create table public.aanbod_wijzigingen (
  id uuid primary key default gen_random_uuid(),
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  oud jsonb not null,
  nieuw jsonb not null check (nieuw <> '{}'),
  status text not null default 'open' check (status in ('open', 'goedgekeurd', 'afgewezen', 'ingetrokken')),
  reden text check (length(reden) <= 500),
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  besloten_door uuid references public.gebruikers (id) on delete set null,
  besloten_op timestamptz,
  gelezen_op timestamptz,
  check ((status = 'open') = (besloten_op is null)),
  check (status <> 'afgewezen' or coalesce(length(reden), 0) > 0)
);
comment on table public.aanbod_wijzigingen is 'A proposed change of published aanbod: the fields as they were and as they should become. gelezen_op: the owner read the answer.';
create unique index aanbod_wijzigingen_een_open on public.aanbod_wijzigingen (aanbod_id) where status = 'open';
create index aanbod_wijzigingen_aanbod on public.aanbod_wijzigingen (aanbod_id, created_at);

alter table public.aanbod_wijzigingen enable row level security;
alter table public.aanbod_wijzigingen force row level security;
revoke all on public.aanbod_wijzigingen from anon, authenticated;
grant select, update (gelezen_op) on public.aanbod_wijzigingen to authenticated;
grant all on public.aanbod_wijzigingen to service_role;
create policy "wie het aanbod bewerkt leest wat is voorgesteld" on public.aanbod_wijzigingen for select to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id));
create policy "wie het aanbod bewerkt heeft het antwoord gelezen" on public.aanbod_wijzigingen for update to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id)) with check (prive.mag_aanbod_bewerken(aanbod_id));

-- To hide an address or to add the button that leaves at once cannot wait; to undo that can.
create function prive.bewaak_gepubliceerd() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user <> 'authenticated' or old.status <> 'gepubliceerd' or prive.is_beheerder() then return new; end if;
  if (new.naam, new.soort, new.telefoon, new.email, new.website, new.status)
      is distinct from (old.naam, old.soort, old.telefoon, old.email, old.website, old.status)
    or (old.gevoelig and not new.gevoelig) or (old.adres_geheim and not new.adres_geheim) then
    raise exception 'alleen_via_voorstel' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_gepubliceerd before update on public.aanbod for each row execute function prive.bewaak_gepubliceerd();

create function prive.bewaak_plek() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not prive.is_beheerder() and (
    (tg_op <> 'INSERT' and old.aanbod_id in (select prive.gepubliceerd_aanbod()))
    or (tg_op <> 'DELETE' and new.aanbod_id in (select prive.gepubliceerd_aanbod()))
  ) then
    raise exception 'alleen_via_voorstel' using errcode = '42501';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger bewaak_plek before insert or update or delete on public.aanbod_locaties for each row execute function prive.bewaak_plek();

create function prive.bewaak_adres() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not prive.is_beheerder()
    and (new.naam, new.adres, new.postcode, new.plaats, new.lat, new.lng) is distinct from (old.naam, old.adres, old.postcode, old.plaats, old.lat, old.lng)
    and exists (select from public.aanbod_locaties al where al.locatie_id = new.id and al.aanbod_id in (select prive.gepubliceerd_aanbod())) then
    raise exception 'alleen_via_voorstel' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_adres before update on public.locaties for each row execute function prive.bewaak_adres();

-- A new address: a place that is known already is used again; a postcode gives the middle of its PC4, marked as uncertain.
create function prive.nieuwe_locatie(organisatie uuid, invoer jsonb) returns uuid
language plpgsql set search_path = ''
as $$
declare gevonden uuid;
begin
  select l.id into gevonden from public.locaties l
    where l.postcode = invoer ->> 'postcode' and lower(l.adres) = lower(invoer ->> 'adres') and prive.mag_locatie_gebruiken(l.id) limit 1;
  if gevonden is not null then return gevonden; end if;
  insert into public.locaties (organisatie_id, naam, adres, postcode, plaats, rolstoel, lat, lng, gemeente_id, melding)
  select organisatie, invoer ->> 'naam', invoer ->> 'adres', invoer ->> 'postcode', invoer ->> 'plaats', (invoer ->> 'rolstoel')::boolean,
    p.lat, p.lng, (select g.id from public.gemeenten g where lower(g.naam) = lower(p.gemeente)),
    case when p.lat is null then 'geen_punt' else 'punt_onzeker' end
  from (select 1) as een left join public.postcodes p on p.pc4 = left(invoer ->> 'postcode', 4) limit 1
  returning id into gevonden;
  return gevonden;
end $$;

-- The linked rows of one aanbod, each list only when it is named. What stays the same is not touched.
create function prive.bewaar_koppelingen(welk uuid, invoer jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  if invoer ? 'locaties' then
    delete from public.aanbod_locaties al where al.aanbod_id = welk and al.locatie_id not in (select (e ->> 'id')::uuid from jsonb_array_elements(invoer -> 'locaties') e);
    insert into public.aanbod_locaties (aanbod_id, locatie_id) select welk, (e ->> 'id')::uuid from jsonb_array_elements(invoer -> 'locaties') e on conflict do nothing;
  end if;
  if invoer ? 'resultaatgebieden' then
    delete from public.aanbod_resultaatgebieden ar where ar.aanbod_id = welk and ar.resultaatgebied not in (select jsonb_array_elements_text(invoer -> 'resultaatgebieden'));
    insert into public.aanbod_resultaatgebieden as ar (aanbod_id, resultaatgebied) select distinct welk, e from jsonb_array_elements_text(invoer -> 'resultaatgebieden') e
      on conflict (aanbod_id, resultaatgebied) do update set voorgesteld = false where ar.voorgesteld;
  end if;
  if invoer ? 'doelgroepen' then
    delete from public.aanbod_doelgroepen ad where ad.aanbod_id = welk and ad.doelgroep not in (select jsonb_array_elements_text(invoer -> 'doelgroepen'));
    insert into public.aanbod_doelgroepen (aanbod_id, doelgroep) select distinct welk, e from jsonb_array_elements_text(invoer -> 'doelgroepen') e on conflict do nothing;
  end if;
  if invoer ? 'wijken' then
    delete from public.aanbod_wijken aw where aw.aanbod_id = welk and aw.wijk_id not in (select (e ->> 'id')::uuid from jsonb_array_elements(invoer -> 'wijken') e);
    insert into public.aanbod_wijken (aanbod_id, wijk_id) select welk, w.id from jsonb_array_elements(invoer -> 'wijken') e
      join public.wijken w on w.id = (e ->> 'id')::uuid on conflict do nothing;
  end if;
  if invoer ? 'openingstijden' then
    delete from public.openingstijden o where o.aanbod_id = welk and (o.dag, o.van, o.tot) not in
      (select t.dag, t.van, t.tot from jsonb_to_recordset(invoer -> 'openingstijden') as t(dag smallint, van time, tot time));
    insert into public.openingstijden (aanbod_id, dag, van, tot)
      select distinct welk, t.dag, t.van, t.tot from jsonb_to_recordset(invoer -> 'openingstijden') as t(dag smallint, van time, tot time)
      where not exists (select from public.openingstijden o where o.aanbod_id = welk and (o.dag, o.van, o.tot) = (t.dag, t.van, t.tot));
  end if;
  if invoer ? 'afwijkende_tijden' then
    delete from public.afwijkende_tijden f where f.aanbod_id = welk;
    insert into public.afwijkende_tijden (aanbod_id, datum, van, tot, reden)
      select welk, t.datum, t.van, t.tot, t.reden
      from jsonb_to_recordset(invoer -> 'afwijkende_tijden') as t(datum date, van time, tot time, reden text);
  end if;
end $$;

-- The columns of one aanbod. A number of free places that changed was counted today.
create function prive.bewaar_velden(welk uuid, invoer jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  update public.aanbod a set naam = r.naam, soort = r.soort, soort_voorgesteld = a.soort_voorgesteld and not invoer ? 'soort',
    samenvatting = r.samenvatting, omschrijving = r.omschrijving, trefwoorden = r.trefwoorden, kosten_soort = r.kosten_soort, kosten = r.kosten,
    prijs_cents = case when (r.kosten_soort, r.kosten) is distinct from (a.kosten_soort, a.kosten) then null else r.prijs_cents end,
    toegang = r.toegang, verwijzing_nodig = r.verwijzing_nodig, telefoon = r.telefoon, email = r.email, website = r.website, talen = r.talen,
    schaal = r.schaal, vorm = r.vorm, openingstijden_tekst = r.openingstijden_tekst, status = r.status, gevoelig = r.gevoelig,
    adres_geheim = r.adres_geheim, dicht_van = r.dicht_van, dicht_tot = r.dicht_tot, dicht_reden = r.dicht_reden, plaatsen_vrij = r.plaatsen_vrij,
    plaatsen_vrij_op = case when r.plaatsen_vrij is null then null when r.plaatsen_vrij is distinct from a.plaatsen_vrij then prive.vandaag() else a.plaatsen_vrij_op end
  from public.aanbod oud, jsonb_populate_record(oud, invoer - array['locaties', 'resultaatgebieden', 'doelgroepen', 'wijken', 'openingstijden', 'afwijkende_tijden']) r
  where a.id = welk and oud.id = welk;
end $$;

/* Writes an aanbod and all that belongs to it, or nothing. Only the keys that are given change. On published aanbod the
   risky ones of a coordinator become a proposal, which takes the place of the open one. gezien: the number of the version
   that the form was filled with. */
create function public.aanbod_bewaren(aanbod uuid, organisatie uuid, invoer jsonb, gezien integer, waarom text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  rij public.aanbod;
  nu jsonb;
  wens jsonb := invoer - array['id', 'slug', 'organisatie_id', 'nieuwe_locatie', 'gecontroleerd_op', 'gecontroleerd_door', 'plaatsen_vrij_op'];
  was jsonb := '{}';
  wordt jsonb := '{}';
  beheerder boolean := prive.is_beheerder();
  veld text;
  risico text[] := array['naam', 'soort', 'telefoon', 'email', 'website', 'status', 'gevoelig', 'adres_geheim', 'locaties'];
begin
  perform set_config('dichtbij.waarom', coalesce(waarom, ''), true);
  if aanbod is null then
    if not (beheerder or prive.heeft_rol(organisatie, 'coordinator')) then raise exception 'geen_toegang' using errcode = '42501'; end if;
    insert into public.aanbod (slug, organisatie_id, naam)
    values (prive.vrije_slug('public.aanbod', invoer ->> 'slug', gen_random_uuid()::text, 1), organisatie, invoer ->> 'naam') returning * into rij;
  else
    if not prive.mag_aanbod_bewerken(aanbod) then raise exception 'geen_toegang' using errcode = '42501'; end if;
    select * into rij from public.aanbod a where a.id = aanbod for update;
    if rij.id is null then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
    if gezien is distinct from (select max(v.nummer) from public.aanbod_versies v where v.aanbod_id = aanbod) then
      raise exception 'intussen_veranderd' using errcode = 'P0001';
    end if;
  end if;
  if not beheerder and wens ->> 'status' = 'gepubliceerd' and rij.status <> 'gepubliceerd' then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  select s.stand into nu from prive.aanbod_standen(array[rij.id]) s;

  if wens ? 'locaties' then
    if jsonb_typeof(invoer -> 'nieuwe_locatie') = 'object' then
      wens := jsonb_set(wens, '{locaties}', wens -> 'locaties' || to_jsonb(prive.nieuwe_locatie(rij.organisatie_id, invoer -> 'nieuwe_locatie')));
    end if;
    if exists (select from jsonb_array_elements(wens -> 'locaties') e
      where not prive.mag_locatie_gebruiken(coalesce(e ->> 'id', e #>> '{}')::uuid)
        and not nu -> 'locaties' @> jsonb_build_array(jsonb_build_object('id', coalesce(e ->> 'id', e #>> '{}')))) then
      raise exception 'geen_toegang' using errcode = '42501';
    end if;
    wens := jsonb_set(wens, '{locaties}', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam, 'adres', l.adres,
      'postcode', l.postcode, 'plaats', l.plaats) order by l.id) from public.locaties l
      where l.id in (select coalesce(e ->> 'id', e #>> '{}')::uuid from jsonb_array_elements(wens -> 'locaties') e)), '[]'));
  end if;
  if wens ? 'wijken' then
    wens := jsonb_set(wens, '{wijken}', coalesce((select jsonb_agg(jsonb_build_object('id', coalesce(e ->> 'id', e #>> '{}')))
      from jsonb_array_elements(wens -> 'wijken') e), '[]'));
  end if;

  if rij.status = 'gepubliceerd' and not beheerder and wens ?| risico then
    foreach veld in array risico loop
      continue when not wens ? veld or wens -> veld is not distinct from nu -> veld;
      continue when veld in ('gevoelig', 'adres_geheim') and wens -> veld = 'true';
      was := was || jsonb_build_object(veld, nu -> veld);
      wordt := wordt || jsonb_build_object(veld, wens -> veld);
      wens := wens - veld;
    end loop;
    update public.aanbod_wijzigingen w set status = 'ingetrokken', besloten_op = now()
      where w.aanbod_id = rij.id and w.status = 'open' and (w.nieuw, w.oud) is distinct from (wordt, was);
    if wordt <> '{}' then
      insert into public.aanbod_wijzigingen (aanbod_id, oud, nieuw, door) values (rij.id, was, wordt, (select auth.uid()))
      on conflict (aanbod_id) where status = 'open' do nothing;
    end if;
  end if;

  perform prive.bewaar_velden(rij.id, wens);
  perform prive.bewaar_koppelingen(rij.id, wens);
  return jsonb_build_object('id', rij.id, 'slug', rij.slug, 'voorgesteld', wordt <> '{}');
end $$;

comment on function public.aanbod_bewaren(uuid, uuid, jsonb, integer, text) is 'Saves an aanbod (null: a new one) with all that belongs to it; says whether something waits for the beheerder.';

-- The beheerder answers. gezien: the live values that were on the page, so that nobody approves over what changed meanwhile.
create function public.wijziging_besluiten(wijziging uuid, goed boolean, reden text, aanpassing jsonb, gezien jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  w public.aanbod_wijzigingen;
  nu jsonb;
  wordt jsonb;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into w from public.aanbod_wijzigingen x where x.id = wijziging for update;
  if w.id is null then raise exception 'onbekende_wijziging' using errcode = 'P0002'; end if;
  if w.status <> 'open' then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if not goed and coalesce(btrim(reden), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  wordt := w.nieuw || coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(aanpassing) e where w.nieuw ? e.key), '{}');
  if goed then
    select s.stand into nu from prive.aanbod_standen(array[w.aanbod_id]) s;
    if gezien is distinct from (select jsonb_object_agg(k, nu -> k) from jsonb_object_keys(w.nieuw) as k) then
      raise exception 'intussen_veranderd' using errcode = 'P0001';
    end if;
    perform public.aanbod_bewaren(w.aanbod_id, null, wordt, (select max(v.nummer) from public.aanbod_versies v where v.aanbod_id = w.aanbod_id), 'goedgekeurd');
  end if;
  update public.aanbod_wijzigingen x set status = case when goed then 'goedgekeurd' else 'afgewezen' end, reden = wijziging_besluiten.reden,
    nieuw = wordt, besloten_door = (select auth.uid()), besloten_op = now() where x.id = w.id;
end $$;
comment on function public.wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) is 'The beheerder approves a proposed change, with other words where they are given, or refuses it with a reason.';

revoke execute on function public.aanbod_bewaren(uuid, uuid, jsonb, integer, text), public.wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) from public, anon;
grant execute on function public.aanbod_bewaren(uuid, uuid, jsonb, integer, text), public.wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) to authenticated, service_role;
do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'prive'::regnamespace
    and p.proname in ('bewaak_gepubliceerd', 'bewaak_plek', 'bewaak_adres', 'nieuwe_locatie', 'bewaar_koppelingen', 'bewaar_velden') loop
    execute format('revoke execute on function %s from public', functie);
    execute format('grant execute on function %s to service_role', functie);
  end loop;
end $$;
