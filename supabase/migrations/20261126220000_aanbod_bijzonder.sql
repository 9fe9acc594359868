-- Other hours on one day, a time that it is closed, and an address that stays secret.
alter table public.aanbod
  add column dicht_van date,
  add column dicht_tot date,
  add column dicht_reden text check (length(dicht_reden) <= 300),
  add column gevoelig boolean not null default false,
  add column adres_geheim boolean not null default false,
  add constraint dicht_in_volgorde check (dicht_tot is null or dicht_van is null or dicht_tot >= dicht_van);
comment on column public.aanbod.dicht_van is 'Temporarily closed from this day; dicht_tot is the last day, null means until further notice.';
comment on column public.aanbod.gevoelig is 'About violence and the like: its page has a button that leaves at once.';
comment on column public.aanbod.adres_geheim is 'No locatie of it is ever shown to visitors.';

create table public.afwijkende_tijden (
  id uuid primary key default gen_random_uuid(),
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  datum date not null,
  van time,
  tot time,
  reden text check (length(reden) <= 200),
  check ((van is null) = (tot is null) and tot > van)
);
comment on table public.afwijkende_tijden is 'Hours of one day that replace those of the week, such as a holiday. No van and tot: closed that day.';
create index afwijkende_tijden_aanbod on public.afwijkende_tijden (aanbod_id, datum);
create trigger kaart_veranderd after insert or update or delete on public.afwijkende_tijden
  for each statement execute function prive.kaart_veranderd();

alter table public.afwijkende_tijden enable row level security;
alter table public.afwijkende_tijden force row level security;
revoke all on public.afwijkende_tijden from anon, authenticated;
grant select on public.afwijkende_tijden to anon, authenticated;
grant insert, update, delete on public.afwijkende_tijden to authenticated;
grant all on public.afwijkende_tijden to service_role;
create policy "iedereen leest wat bij gepubliceerd aanbod hoort" on public.afwijkende_tijden for select
  using (aanbod_id in (select prive.gepubliceerd_aanbod()));
create policy "wie het aanbod bewerkt leest ook dit" on public.afwijkende_tijden for select to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id));
create policy "wie het aanbod bewerkt voegt dit toe" on public.afwijkende_tijden for insert to authenticated
  with check (prive.mag_aanbod_bewerken(aanbod_id));
create policy "wie het aanbod bewerkt verandert dit" on public.afwijkende_tijden for update to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id)) with check (prive.mag_aanbod_bewerken(aanbod_id));
create policy "wie het aanbod bewerkt haalt dit weg" on public.afwijkende_tijden for delete to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id));

-- Locaties are readable through the link to an aanbod: a secret address has no readable link.
create function prive.aanbod_met_adres() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select id from public.aanbod where status = 'gepubliceerd' and not adres_geheim $$;
comment on function prive.aanbod_met_adres() is 'Published aanbod whose locaties everybody may see.';
revoke execute on function prive.aanbod_met_adres() from public;
grant execute on function prive.aanbod_met_adres() to anon, authenticated, service_role;
drop policy "iedereen leest wat bij gepubliceerd aanbod hoort" on public.aanbod_locaties;
create policy "iedereen leest locaties van aanbod met een openbaar adres" on public.aanbod_locaties for select
  using (aanbod_id in (select prive.aanbod_met_adres()));

create or replace function prive.mag_locatie_gebruiken(locatie uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select (select prive.is_beheerder())
    or exists (select 1 from public.locaties l where l.id = locatie and l.organisatie_id in (select prive.mijn_organisaties('coordinator')))
    or exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
      where al.locatie_id = locatie and a.status = 'gepubliceerd' and not a.adres_geheim)
$$;

-- The whole published kaart as one value: one query whatever its size, under the rights of the visitor.
create or replace function public.kaart() returns jsonb
language sql stable set search_path = ''
as $$
  with plek as (
    select al.aanbod_id, jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam, 'adres', l.adres, 'postcode', l.postcode,
      'plaats', l.plaats, 'gemeente_id', l.gemeente_id, 'wijk_id', l.wijk_id, 'lat', l.lat, 'lng', l.lng, 'rolstoel', l.rolstoel)
      order by l.plaats, l.adres, l.id) as waarde
    from public.aanbod_locaties al join public.locaties l on l.id = al.locatie_id
    where al.aanbod_id not in (select id from public.aanbod where adres_geheim) group by al.aanbod_id
  ), gebied as (
    select ar.aanbod_id, jsonb_agg(jsonb_build_object('code', ar.resultaatgebied, 'voorgesteld', ar.voorgesteld) order by r.volgorde) as waarde
    from public.aanbod_resultaatgebieden ar join public.resultaatgebieden r on r.code = ar.resultaatgebied group by ar.aanbod_id
  ), doel as (
    select ad.aanbod_id, jsonb_agg(ad.doelgroep order by d.volgorde) as waarde
    from public.aanbod_doelgroepen ad join public.doelgroepen d on d.code = ad.doelgroep group by ad.aanbod_id
  ), werk as (
    select aw.aanbod_id, jsonb_agg(aw.wijk_id order by aw.wijk_id) as waarde from public.aanbod_wijken aw group by aw.aanbod_id
  ), tijd as (
    select o.aanbod_id, jsonb_agg(jsonb_build_object('dag', o.dag, 'van', to_char(o.van, 'HH24:MI'), 'tot', to_char(o.tot, 'HH24:MI'),
      'locatie_id', o.locatie_id) order by o.dag, o.van) as waarde
    from public.openingstijden o group by o.aanbod_id
  ), anders as (
    select f.aanbod_id, jsonb_agg(jsonb_build_object('datum', f.datum, 'van', to_char(f.van, 'HH24:MI'), 'tot', to_char(f.tot, 'HH24:MI'))
      order by f.datum, f.van) as waarde
    from public.afwijkende_tijden f where f.datum >= current_date - 1 group by f.aanbod_id
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'slug', a.slug, 'naam', a.naam, 'organisatie', o.naam, 'organisatie_id', o.id, 'soort', a.soort,
    'soort_voorgesteld', a.soort_voorgesteld, 'samenvatting', a.samenvatting, 'omschrijving', a.omschrijving,
    'trefwoorden', a.trefwoorden, 'kosten_soort', a.kosten_soort, 'kosten', a.kosten, 'verwijzing_nodig', a.verwijzing_nodig,
    'talen', a.talen, 'schaal', a.schaal, 'vorm', a.vorm, 'telefoon', a.telefoon, 'plaatsen_vrij', a.plaatsen_vrij,
    'plaatsen_vrij_op', a.plaatsen_vrij_op, 'gecontroleerd_op', a.gecontroleerd_op,
    'dicht_van', a.dicht_van, 'dicht_tot', a.dicht_tot, 'gevoelig', a.gevoelig,
    'locaties', coalesce(plek.waarde, '[]'), 'resultaatgebieden', coalesce(gebied.waarde, '[]'),
    'doelgroepen', coalesce(doel.waarde, '[]'), 'wijken', coalesce(werk.waarde, '[]'), 'tijden', coalesce(tijd.waarde, '[]'),
    'afwijkend', coalesce(anders.waarde, '[]')
  ) order by a.naam, a.id), '[]')
  from public.aanbod a
  join public.organisaties o on o.id = a.organisatie_id
  left join plek on plek.aanbod_id = a.id
  left join gebied on gebied.aanbod_id = a.id
  left join doel on doel.aanbod_id = a.id
  left join werk on werk.aanbod_id = a.id
  left join tijd on tijd.aanbod_id = a.id
  left join anders on anders.aanbod_id = a.id
  where a.status = 'gepubliceerd' and o.status = 'gepubliceerd'
$$;
