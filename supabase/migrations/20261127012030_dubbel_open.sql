-- What is still open about an aanbod that is joined to another goes along, and comes back when that is undone.
alter table public.dubbel_besluiten add column mee jsonb;
comment on column public.dubbel_besluiten.mee is 'What was open about the one that went and moved along: reports, questions to its owner, who looks at it, the change that waits.';

-- Of both, when a report moves.
create or replace function prive.meldingen_veranderd() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  over uuid;
  sinds timestamptz;
begin
  for over in select distinct x.id from (values (case when tg_op <> 'INSERT' then old.aanbod_id end), (case when tg_op <> 'DELETE' then new.aanbod_id end)) as x(id)
    where x.id is not null
  loop
    select min(m.created_at) into sinds from public.meldingen_aanbod m where m.aanbod_id = over and m.afgehandeld_op is null;
    -- even an update of no row makes the kaart anew: a second report must not do so
    if exists (select 1 from public.aanbod a where a.id = over and a.gemeld_op is distinct from sinds) then
      update public.aanbod a set gemeld_op = sinds where a.id = over;
    end if;
  end loop;
  return null;
end $$;

/* The owner of another organisatie gets no say over what stays: of its links nothing moves. A wish to take the one that went
   off the kaart is fulfilled by joining it; that wish does not touch the one that stays. */
create function prive.neem_open_mee(oude uuid, nieuwe uuid) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  meldingen jsonb;
  links jsonb;
  toewijzing jsonb;
  wijziging jsonb;
begin
  with weg as (update public.meldingen_aanbod m set aanbod_id = nieuwe where m.aanbod_id = oude and m.afgehandeld_op is null returning m.id)
  select coalesce(jsonb_agg(weg.id), '[]') into meldingen from weg;
  with weg as (
    update public.controle_antwoorden w set aanbod_id = nieuwe where w.aanbod_id = oude and w.antwoord is null
      and not exists (select from public.controle_antwoorden x where (x.link_id, x.aanbod_id) = (w.link_id, nieuwe))
      and exists (select from public.controle_links l join public.aanbod a on a.id = nieuwe and a.organisatie_id = l.organisatie_id where l.id = w.link_id)
    returning w.link_id)
  select coalesce(jsonb_agg(weg.link_id), '[]') into links from weg;
  select to_jsonb(t) into toewijzing from public.controle_toewijzingen t
    where t.aanbod_id = oude and not exists (select from public.controle_toewijzingen x where x.aanbod_id = nieuwe);
  update public.controle_toewijzingen t set aanbod_id = nieuwe where t.aanbod_id = oude and toewijzing is not null;
  select to_jsonb(w) into wijziging from public.aanbod_wijzigingen w where w.aanbod_id = oude and w.status = 'open';
  update public.aanbod_wijzigingen w set status = 'ingetrokken', besloten_op = now()
    where w.aanbod_id = oude and w.status = 'open' and w.nieuw - 'status' = '{}';
  update public.aanbod_wijzigingen w set aanbod_id = nieuwe, oud = w.oud - 'status', nieuw = w.nieuw - 'status'
    where w.aanbod_id = oude and w.status = 'open';
  return jsonb_build_object('meldingen', meldingen, 'links', links, 'toewijzing', toewijzing, 'wijziging', wijziging);
end $$;
comment on function prive.neem_open_mee(uuid, uuid) is 'Moves what is open about one aanbod to another; says what, to give it back.';

-- What was dealt with meanwhile stays dealt with, where that was done.
create function prive.geef_open_terug(mee jsonb, oude uuid, nieuwe uuid) returns void
language plpgsql set search_path = ''
as $$
begin
  update public.meldingen_aanbod m set aanbod_id = oude
    where m.aanbod_id = nieuwe and m.afgehandeld_op is null and mee -> 'meldingen' ? m.id::text;
  update public.controle_antwoorden w set aanbod_id = oude
    where w.aanbod_id = nieuwe and w.antwoord is null and mee -> 'links' ? w.link_id::text;
  update public.controle_toewijzingen t set aanbod_id = oude
    where t.aanbod_id = nieuwe and t.toegewezen_aan = (mee -> 'toewijzing' ->> 'toegewezen_aan')::uuid;
  update public.aanbod_wijzigingen w set aanbod_id = oude, oud = v.oud, nieuw = v.nieuw, status = 'open', besloten_op = null
    from jsonb_populate_record(null::public.aanbod_wijzigingen, nullif(mee -> 'wijziging', 'null')) v
    where w.id = v.id and (w.aanbod_id, w.status) in ((nieuwe, 'open'), (oude, 'ingetrokken'))
      and not exists (select from public.aanbod_wijzigingen x where x.aanbod_id = oude and x.status = 'open');
end $$;
comment on function prive.geef_open_terug(jsonb, uuid, uuid) is 'Gives back what moved along and is still open.';

create or replace function public.aanbod_samenvoegen(blijft uuid, weg uuid, velden text[]) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  eerste public.aanbod;
  tweede public.aanbod;
  oud jsonb;
  nieuw jsonb;
  genomen text[];
  besluit uuid;
  mee jsonb;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform 1 from public.aanbod a where a.id in (blijft, weg) order by a.id for update;
  select * into eerste from public.aanbod a where a.id = blijft;
  select * into tweede from public.aanbod a where a.id = weg;
  if eerste.id is null or tweede.id is null then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
  if blijft = weg or tweede.status = 'gearchiveerd' or eerste.status = 'gearchiveerd'
    or not velden <@ array['naam', 'soort', 'samenvatting', 'omschrijving', 'kosten', 'toegang', 'verwijzing_nodig', 'telefoon',
      'email', 'website', 'schaal', 'openingstijden', 'plaatsen_vrij'] then
    raise exception 'niet_mogelijk' using errcode = 'P0001';
  end if;
  if tweede.status = 'gepubliceerd' and eerste.status <> 'gepubliceerd' then raise exception 'openbaar_moet_blijven' using errcode = 'P0001'; end if;
  if eerste.adres_geheim <> tweede.adres_geheim then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;

  if (select count(*) from public.aanbod_wijzigingen w where w.aanbod_id in (blijft, weg) and w.status = 'open') > 1 then
    raise exception 'wijziging_wacht' using errcode = 'P0001';
  end if;

  oud := jsonb_build_object('blijft', prive.aanbod_beeld(blijft), 'weg', prive.aanbod_beeld(weg));
  genomen := velden
    || case when 'soort' = any (velden) then array['soort_voorgesteld'] end
    || case when 'kosten' = any (velden) then array['kosten_soort', 'prijs_cents'] end
    || case when 'openingstijden' = any (velden) then array['openingstijden_tekst'] end
    || case when 'plaatsen_vrij' = any (velden) then array['plaatsen_vrij_op'] end;
  select to_jsonb(eerste) || coalesce(jsonb_object_agg(e.key, e.value), '{}') into nieuw
    from jsonb_each(to_jsonb(tweede)) e where e.key = any (genomen);
  nieuw := nieuw || jsonb_build_object(
    'trefwoorden', (select coalesce(jsonb_agg(distinct t), '[]') from unnest(eerste.trefwoorden || tweede.trefwoorden) t),
    'talen', (select coalesce(jsonb_agg(distinct t), '[]') from unnest(eerste.talen || tweede.talen) t),
    'vorm', (select coalesce(jsonb_agg(distinct t), '[]') from unnest(eerste.vorm || tweede.vorm) t));
  perform prive.zet_aanbod_velden(blijft, nieuw);

  insert into public.aanbod_locaties select blijft, x.locatie_id from public.aanbod_locaties x where x.aanbod_id = weg on conflict do nothing;
  insert into public.aanbod_resultaatgebieden select blijft, x.resultaatgebied, x.voorgesteld
    from public.aanbod_resultaatgebieden x where x.aanbod_id = weg on conflict do nothing;
  insert into public.aanbod_doelgroepen select blijft, x.doelgroep from public.aanbod_doelgroepen x where x.aanbod_id = weg on conflict do nothing;
  -- No werkgebied means: all of its schaal. Adding wijken to that would make it smaller.
  if exists (select 1 from public.aanbod_wijken x where x.aanbod_id = blijft) then
    insert into public.aanbod_wijken select blijft, x.wijk_id from public.aanbod_wijken x where x.aanbod_id = weg on conflict do nothing;
  end if;
  if 'openingstijden' = any (velden) then
    delete from public.openingstijden x where x.aanbod_id = blijft;
    delete from public.afwijkende_tijden x where x.aanbod_id = blijft;
    insert into public.openingstijden (aanbod_id, locatie_id, dag, van, tot)
      select blijft, x.locatie_id, x.dag, x.van, x.tot from public.openingstijden x where x.aanbod_id = weg;
    insert into public.afwijkende_tijden (aanbod_id, datum, van, tot, reden)
      select blijft, x.datum, x.van, x.tot, x.reden from public.afwijkende_tijden x where x.aanbod_id = weg;
  end if;
  update public.aanbod a set status = 'gearchiveerd', samengevoegd_met = blijft where a.id = weg;
  mee := prive.neem_open_mee(weg, blijft);

  insert into public.dubbel_besluiten (aanbod_a, aanbod_b, besluit, blijft, voor, na, mee, door)
  select least(blijft, weg), greatest(blijft, weg), 'samengevoegd', blijft, oud, a.updated_at, mee, (select auth.uid())
  from public.aanbod a where a.id = blijft
  on conflict (aanbod_a, aanbod_b) where teruggezet_op is null
  do update set besluit = excluded.besluit, blijft = excluded.blijft, voor = excluded.voor, na = excluded.na, mee = excluded.mee, door = excluded.door, created_at = now()
  returning id into besluit;
  return besluit;
end $$;

create or replace function public.samenvoegen_terugzetten(nummer uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare rij public.dubbel_besluiten;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into rij from public.dubbel_besluiten d where d.id = nummer for update;
  if rij.id is null then raise exception 'onbekend_besluit' using errcode = 'P0002'; end if;
  if rij.teruggezet_op is not null then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if rij.besluit = 'samengevoegd' then
    perform 1 from public.aanbod a where a.id in (rij.aanbod_a, rij.aanbod_b) order by a.id for update;
    if (select a.updated_at from public.aanbod a where a.id = rij.blijft) is distinct from rij.na then
      raise exception 'intussen_veranderd' using errcode = 'P0001';
    end if;
    perform prive.zet_aanbod_terug(rij.voor -> 'blijft');
    perform prive.zet_aanbod_terug(rij.voor -> 'weg');
    perform prive.geef_open_terug(coalesce(rij.mee, '{}'), (rij.voor -> 'weg' -> 'rij' ->> 'id')::uuid, rij.blijft);
  end if;
  update public.dubbel_besluiten d set teruggezet_op = now() where d.id = nummer;
end $$;

revoke execute on function prive.neem_open_mee(uuid, uuid), prive.geef_open_terug(jsonb, uuid, uuid) from public;
grant execute on function prive.neem_open_mee(uuid, uuid), prive.geef_open_terug(jsonb, uuid, uuid) to service_role;
