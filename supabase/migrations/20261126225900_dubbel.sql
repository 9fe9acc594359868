-- Two entries for one aanbod: an editor joins them or says that they differ. Nothing is joined by itself.
alter table public.aanbod add column samengevoegd_met uuid references public.aanbod (id) on delete set null;
comment on column public.aanbod.samengevoegd_met is 'The aanbod that this one went into; its old address leads there.';
create index aanbod_samengevoegd_met on public.aanbod (samengevoegd_met);

create table public.dubbel_besluiten (
  id uuid primary key default gen_random_uuid(),
  aanbod_a uuid not null references public.aanbod (id) on delete cascade,
  aanbod_b uuid not null references public.aanbod (id) on delete cascade,
  besluit text not null check (besluit in ('verschillend', 'samengevoegd')),
  blijft uuid,
  voor jsonb,
  na timestamptz,
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  teruggezet_op timestamptz,
  check (aanbod_a < aanbod_b),
  check ((besluit = 'samengevoegd') = (blijft is not null and voor is not null and na is not null))
);
comment on table public.dubbel_besluiten is 'What an editor decided about a pair. voor: both as they were, to put them back; na: updated_at of the one that stayed, right after.';
create unique index dubbel_besluiten_paar on public.dubbel_besluiten (aanbod_a, aanbod_b) where teruggezet_op is null;
create index dubbel_besluiten_b on public.dubbel_besluiten (aanbod_b);
create index dubbel_besluiten_door on public.dubbel_besluiten (door);

alter table public.dubbel_besluiten enable row level security;
alter table public.dubbel_besluiten force row level security;
revoke all on public.dubbel_besluiten from anon, authenticated;
grant select on public.dubbel_besluiten to authenticated;
grant all on public.dubbel_besluiten to service_role;
create policy "beheerder leest besluiten over dubbel aanbod" on public.dubbel_besluiten for select to authenticated
  using ((select prive.is_beheerder()));

create function prive.aanbod_beeld(nummer uuid) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object('rij', to_jsonb(a),
    'aanbod_locaties', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.aanbod_locaties x where x.aanbod_id = nummer),
    'aanbod_resultaatgebieden', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.aanbod_resultaatgebieden x where x.aanbod_id = nummer),
    'aanbod_doelgroepen', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.aanbod_doelgroepen x where x.aanbod_id = nummer),
    'aanbod_wijken', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.aanbod_wijken x where x.aanbod_id = nummer),
    'openingstijden', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.openingstijden x where x.aanbod_id = nummer),
    'afwijkende_tijden', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from public.afwijkende_tijden x where x.aanbod_id = nummer))
  from public.aanbod a where a.id = nummer
$$;
comment on function prive.aanbod_beeld(uuid) is 'An aanbod with the rows that belong to it, as it stands.';

create function prive.zet_aanbod_velden(nummer uuid, rij jsonb) returns void
language sql set search_path = ''
as $$
  update public.aanbod a set (naam, soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort, kosten, prijs_cents,
    toegang, verwijzing_nodig, telefoon, email, website, talen, schaal, vorm, openingstijden_tekst, plaatsen_vrij, plaatsen_vrij_op)
  = (select n.naam, n.soort, n.soort_voorgesteld, n.samenvatting, n.omschrijving, n.trefwoorden, n.kosten_soort, n.kosten, n.prijs_cents,
    n.toegang, n.verwijzing_nodig, n.telefoon, n.email, n.website, n.talen, n.schaal, n.vorm, n.openingstijden_tekst, n.plaatsen_vrij, n.plaatsen_vrij_op
    from jsonb_populate_record(null::public.aanbod, rij) n)
  where a.id = nummer
$$;

-- Both rows are locked in one order, so that two editors who join the same pair wait for each other.
create function public.aanbod_samenvoegen(blijft uuid, weg uuid, velden text[]) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  eerste public.aanbod;
  tweede public.aanbod;
  oud jsonb;
  nieuw jsonb;
  genomen text[];
  besluit uuid;
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

  insert into public.dubbel_besluiten (aanbod_a, aanbod_b, besluit, blijft, voor, na, door)
  select least(blijft, weg), greatest(blijft, weg), 'samengevoegd', blijft, oud, a.updated_at, (select auth.uid())
  from public.aanbod a where a.id = blijft
  on conflict (aanbod_a, aanbod_b) where teruggezet_op is null
  do update set besluit = excluded.besluit, blijft = excluded.blijft, voor = excluded.voor, na = excluded.na, door = excluded.door, created_at = now()
  returning id into besluit;
  return besluit;
end $$;
comment on function public.aanbod_samenvoegen(uuid, uuid, text[]) is 'Joins weg into blijft with the named velden of weg; places, areas and words of both stay. Beheerder only; can be put back.';

create function prive.zet_aanbod_terug(beeld jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
  nummer uuid := (beeld -> 'rij' ->> 'id')::uuid;
  tabel text;
begin
  perform prive.zet_aanbod_velden(nummer, beeld -> 'rij');
  update public.aanbod a set status = beeld -> 'rij' ->> 'status', samengevoegd_met = null where a.id = nummer;
  foreach tabel in array array['aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen', 'aanbod_wijken', 'openingstijden', 'afwijkende_tijden'] loop
    execute format('delete from public.%I where aanbod_id = $1', tabel) using nummer;
    execute format('insert into public.%1$I select (jsonb_populate_record(null::public.%1$I, r)).* from jsonb_array_elements($1) r', tabel)
      using beeld -> tabel;
  end loop;
end $$;

create function public.samenvoegen_terugzetten(nummer uuid) returns void
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
  end if;
  update public.dubbel_besluiten d set teruggezet_op = now() where d.id = nummer;
end $$;
comment on function public.samenvoegen_terugzetten(uuid) is 'Takes a decision about a pair back: both are as they were. Refused when the one that stayed was changed since.';

create function public.dubbel_verschilt(een uuid, ander uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare gezet uuid;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if een = ander then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.dubbel_besluiten (aanbod_a, aanbod_b, besluit, door)
  values (least(een, ander), greatest(een, ander), 'verschillend', (select auth.uid()))
  on conflict (aanbod_a, aanbod_b) where teruggezet_op is null do nothing returning id into gezet;
  return gezet;
end $$;
comment on function public.dubbel_verschilt(uuid, uuid) is 'The beheerder says that a pair is two different things: it is not proposed again.';

create function public.dubbel_kandidaten() returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return (
    with plek as (
      select al.aanbod_id, jsonb_agg(jsonb_build_object('adres', l.adres, 'postcode', l.postcode)) as waarde
      from public.aanbod_locaties al join public.locaties l on l.id = al.locatie_id group by al.aanbod_id
    )
    select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'naam', a.naam, 'status', a.status, 'organisatie_id', o.id, 'organisatie', o.naam,
      'telefoon', a.telefoon, 'email', a.email, 'website', a.website, 'plekken', coalesce(plek.waarde, '[]')) order by a.id), '[]')
    from public.aanbod a join public.organisaties o on o.id = a.organisatie_id left join plek on plek.aanbod_id = a.id
    where a.status <> 'gearchiveerd' and not a.adres_geheim);
end $$;
comment on function public.dubbel_kandidaten() is 'What of each aanbod tells that it may stand there twice. Beheerder only.';

create function public.aanbod_verhuisd(oud text) returns text
language sql stable security definer set search_path = ''
as $$
  with recursive weg as (
    select a.samengevoegd_met as id, 1 as stap from public.aanbod a where a.slug = oud
    union all
    select a.samengevoegd_met, w.stap + 1 from weg w join public.aanbod a on a.id = w.id where a.samengevoegd_met is not null and w.stap < 10
  )
  select a.slug from weg w join public.aanbod a on a.id = w.id where a.status = 'gepubliceerd' order by w.stap desc limit 1
$$;
comment on function public.aanbod_verhuisd(text) is 'Where an aanbod that was joined to another is found now; null when it was not, or is not public.';

revoke execute on function prive.aanbod_beeld(uuid), prive.zet_aanbod_velden(uuid, jsonb), prive.zet_aanbod_terug(jsonb) from public;
revoke execute on function public.aanbod_samenvoegen(uuid, uuid, text[]), public.samenvoegen_terugzetten(uuid), public.dubbel_verschilt(uuid, uuid),
  public.dubbel_kandidaten(), public.aanbod_verhuisd(text) from public, anon;
grant execute on function public.aanbod_samenvoegen(uuid, uuid, text[]), public.samenvoegen_terugzetten(uuid), public.dubbel_verschilt(uuid, uuid),
  public.dubbel_kandidaten() to authenticated, service_role;
grant execute on function public.aanbod_verhuisd(text) to anon, authenticated, service_role;
