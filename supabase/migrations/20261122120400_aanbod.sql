-- The sociale kaart: locaties and aanbod kept apart, many to many, with what an editor still has to confirm.
create table public.locaties (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid references public.organisaties (id) on delete set null,
  naam text,
  adres text,
  postcode text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  plaats text,
  gemeente_id uuid references public.gemeenten (id),
  wijk_id uuid references public.wijken (id) on delete set null,
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  punt extensions.geography(point, 4326)
    generated always as (extensions.st_setsrid(extensions.st_makepoint(lng, lat), 4326)::extensions.geography) stored,
  rolstoel boolean,
  bereikbaar text,
  melding text check (melding in ('geen_postcode', 'geen_punt', 'punt_onzeker')),
  bron text not null default 'eigen',
  bron_id text,
  bron_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (bron, bron_id),
  check ((lat is null) = (lng is null)),
  check (not (lat = 0 and lng = 0))
);
comment on table public.locaties is 'A place where something happens. Never a point at 0,0; what is missing is marked.';
create index locaties_punt on public.locaties using gist (punt);
create index locaties_organisatie on public.locaties (organisatie_id);
create index locaties_wijk on public.locaties (wijk_id);
create index locaties_gemeente on public.locaties (gemeente_id);

create table public.aanbod (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  naam text not null check (length(naam) between 1 and 200),
  soort text references public.soorten (code),
  soort_voorgesteld boolean not null default false,
  samenvatting text not null default '',
  omschrijving text not null default '',
  trefwoorden text[] not null default '{}',
  kosten_soort text check (kosten_soort in ('gratis', 'bijdrage', 'betaald')),
  kosten text,
  prijs_cents integer check (prijs_cents >= 0),
  toegang text,
  verwijzing_nodig boolean,
  telefoon text,
  email text,
  website text,
  talen text[] not null default '{}',
  schaal text check (schaal in ('wijk', 'bovenwijks', 'stedelijk', 'regionaal')),
  vorm text[] not null default '{}' check (vorm <@ array['locatie', 'thuis', 'telefoon', 'online']),
  openingstijden_tekst text,
  plaatsen_vrij integer check (plaatsen_vrij >= 0),
  plaatsen_vrij_op date,
  status text not null default 'concept' check (status in ('concept', 'te_beoordelen', 'gepubliceerd', 'gearchiveerd')),
  gecontroleerd_op date,
  gecontroleerd_door text,
  bron text not null default 'eigen',
  bron_id text,
  bron_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (bron, bron_id)
);
comment on table public.aanbod is 'What is offered. soort_voorgesteld: read from the words, not confirmed by an editor. gecontroleerd_op: the owner said it is right.';
comment on column public.aanbod.prijs_cents is 'Price per time in eurocents, when there is one price.';
create index aanbod_organisatie on public.aanbod (organisatie_id);
create index aanbod_status on public.aanbod (status);
create index aanbod_soort on public.aanbod (soort);

create table public.aanbod_locaties (
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  locatie_id uuid not null references public.locaties (id) on delete cascade,
  primary key (aanbod_id, locatie_id)
);
comment on table public.aanbod_locaties is 'One aanbod at several locaties, several aanbod at one.';
create index aanbod_locaties_locatie on public.aanbod_locaties (locatie_id);

create table public.aanbod_resultaatgebieden (
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  resultaatgebied text not null references public.resultaatgebieden (code),
  voorgesteld boolean not null default false,
  primary key (aanbod_id, resultaatgebied)
);
comment on table public.aanbod_resultaatgebieden is 'voorgesteld: read from the words of the offer, waits for an editor.';
create index aanbod_resultaatgebieden_gebied on public.aanbod_resultaatgebieden (resultaatgebied);

create table public.aanbod_doelgroepen (
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  doelgroep text not null references public.doelgroepen (code),
  primary key (aanbod_id, doelgroep)
);
comment on table public.aanbod_doelgroepen is 'For whom an aanbod is.';
create index aanbod_doelgroepen_doelgroep on public.aanbod_doelgroepen (doelgroep);

create table public.aanbod_wijken (
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  wijk_id uuid not null references public.wijken (id) on delete cascade,
  primary key (aanbod_id, wijk_id)
);
comment on table public.aanbod_wijken is 'The werkgebied of an aanbod; none means: by its schaal.';
create index aanbod_wijken_wijk on public.aanbod_wijken (wijk_id);

create table public.openingstijden (
  id uuid primary key default gen_random_uuid(),
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  locatie_id uuid references public.locaties (id) on delete cascade,
  dag smallint not null check (dag between 1 and 7),
  van time not null,
  tot time not null,
  check (tot > van)
);
comment on table public.openingstijden is 'Weekly hours, dag 1 = maandag. No row means unknown, and unknown is never open.';
create index openingstijden_aanbod on public.openingstijden (aanbod_id);
create index openingstijden_locatie on public.openingstijden (locatie_id);

-- A number that changes with the kaart, so that an index built from it knows when it is out of date.
create table public.kaart_stand (
  een boolean primary key default true check (een),
  versie bigint not null default 1
);
comment on table public.kaart_stand is 'One row: the version of the public kaart.';
insert into public.kaart_stand default values;

create function prive.kaart_veranderd() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.kaart_stand set versie = versie + 1;
  return null;
end $$;

do $$
declare tabel text;
begin
  foreach tabel in array array['organisaties', 'locaties', 'aanbod', 'aanbod_locaties', 'aanbod_resultaatgebieden',
    'aanbod_doelgroepen', 'aanbod_wijken', 'openingstijden', 'wijken', 'gemeenten', 'resultaatgebieden', 'soorten', 'doelgroepen'] loop
    execute format('create trigger kaart_veranderd after insert or update or delete on public.%I for each statement execute function prive.kaart_veranderd()', tabel);
  end loop;
end $$;

-- A locatie finds its own wijk and gemeente: the area around it, else the nearest point within 10 km.
create function prive.plaats_locatie() returns trigger
language plpgsql security definer set search_path = public, extensions, pg_temp
as $$
declare gevonden record;
begin
  if new.lat is null or new.wijk_id is not null then return new; end if;
  new.punt := st_setsrid(st_makepoint(new.lng, new.lat), 4326)::geography;
  select w.id, w.gemeente_id into gevonden from wijken w
    where w.gebied is not null and st_covers(w.gebied, new.punt)
    order by array_position(array['buurt', 'wijk', 'plaats', 'stadsdeel'], w.soort) = 2 desc, w.soort limit 1;
  if gevonden.id is null then
    select w.id, w.gemeente_id into gevonden from wijken w
      where w.gebied is null and st_dwithin(w.punt, new.punt, 10000)
        and (new.plaats is null or new.gemeente_id is null or w.gemeente_id = new.gemeente_id)
      order by (lower(w.naam) = lower(coalesce(new.plaats, ''))) desc, w.punt <-> new.punt limit 1;
  end if;
  new.wijk_id := gevonden.id;
  new.gemeente_id := coalesce(new.gemeente_id, gevonden.gemeente_id);
  return new;
end $$;
create trigger plaats_locatie before insert or update of lat, lng, wijk_id on public.locaties
  for each row execute function prive.plaats_locatie();

create trigger locaties_updated_at before update on public.locaties for each row execute function prive.zet_updated_at();
create trigger aanbod_updated_at before update on public.aanbod for each row execute function prive.zet_updated_at();

-- Who may change an aanbod: its coordinator and the beheerder. Only the beheerder publishes.
create function prive.mag_aanbod_bewerken(aanbod uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select (select prive.is_beheerder())
    or exists (select 1 from public.aanbod a where a.id = aanbod and prive.heeft_rol(a.organisatie_id, 'coordinator'))
$$;
create function prive.mag_locatie_gebruiken(locatie uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select (select prive.is_beheerder())
    or exists (select 1 from public.locaties l where l.id = locatie and l.organisatie_id in (select prive.mijn_organisaties('coordinator')))
    or exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
      where al.locatie_id = locatie and a.status = 'gepubliceerd')
$$;
create function prive.gepubliceerd_aanbod() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select id from public.aanbod where status = 'gepubliceerd' $$;

create function prive.bewaak_aanbod() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user <> 'authenticated' or prive.is_beheerder() then return new; end if;
  if tg_op = 'INSERT' and (new.status not in ('concept', 'te_beoordelen') or new.bron <> 'eigen' or new.bron_id is not null) then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and (
    (new.status <> old.status and new.status = 'gepubliceerd')
    or (new.id, new.slug, new.organisatie_id, new.bron, new.bron_id, new.bron_hash)
      is distinct from (old.id, old.slug, old.organisatie_id, old.bron, old.bron_id, old.bron_hash)
  ) then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_aanbod before insert or update on public.aanbod for each row execute function prive.bewaak_aanbod();

-- Where a record came from is how the next import finds it: not for a coordinator to write.
create function prive.bewaak_locatie() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user <> 'authenticated' or prive.is_beheerder() then return new; end if;
  if (tg_op = 'INSERT' and (new.bron <> 'eigen' or new.bron_id is not null))
    or (tg_op = 'UPDATE' and (new.id, new.bron, new.bron_id, new.bron_hash) is distinct from (old.id, old.bron, old.bron_id, old.bron_hash)) then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_locatie before insert or update on public.locaties for each row execute function prive.bewaak_locatie();

do $$
declare tabel text;
begin
  foreach tabel in array array['locaties', 'aanbod', 'aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen',
    'aanbod_wijken', 'openingstijden', 'kaart_stand'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
  foreach tabel in array array['aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen', 'aanbod_wijken', 'openingstijden'] loop
    execute format('grant insert, update, delete on public.%I to authenticated', tabel);
    execute format('create policy "iedereen leest wat bij gepubliceerd aanbod hoort" on public.%I for select using (aanbod_id in (select prive.gepubliceerd_aanbod()))', tabel);
    execute format('create policy "wie het aanbod bewerkt leest ook dit" on public.%I for select to authenticated using (prive.mag_aanbod_bewerken(aanbod_id))', tabel);
    execute format('create policy "wie het aanbod bewerkt voegt dit toe" on public.%I for insert to authenticated with check (prive.mag_aanbod_bewerken(aanbod_id))', tabel);
    execute format('create policy "wie het aanbod bewerkt verandert dit" on public.%I for update to authenticated using (prive.mag_aanbod_bewerken(aanbod_id)) with check (prive.mag_aanbod_bewerken(aanbod_id))', tabel);
    execute format('create policy "wie het aanbod bewerkt haalt dit weg" on public.%I for delete to authenticated using (prive.mag_aanbod_bewerken(aanbod_id))', tabel);
  end loop;
end $$;
grant insert, update on public.locaties, public.aanbod to authenticated;


-- Linking publishes a place: only one's own, or one that is public already, such as a shared building.
create policy "alleen een eigen of openbare locatie" on public.aanbod_locaties as restrictive for insert to authenticated
  with check (prive.mag_locatie_gebruiken(locatie_id));
create policy "alleen naar een eigen of openbare locatie" on public.aanbod_locaties as restrictive for update to authenticated
  using (true) with check (prive.mag_locatie_gebruiken(locatie_id));

create policy "iedereen leest de stand van de kaart" on public.kaart_stand for select using (true);

create policy "iedereen leest locaties van gepubliceerd aanbod" on public.locaties for select
  using (id in (select al.locatie_id from public.aanbod_locaties al));
create policy "coordinator en beheerder lezen hun locaties" on public.locaties for select to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator en beheerder voegen locaties toe" on public.locaties for insert to authenticated
  with check ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator en beheerder veranderen hun locaties" on public.locaties for update to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));

create policy "iedereen leest gepubliceerd aanbod" on public.aanbod for select using (status = 'gepubliceerd');
create policy "coordinator en beheerder lezen ook wat niet gepubliceerd is" on public.aanbod for select to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator en beheerder voegen aanbod toe" on public.aanbod for insert to authenticated
  with check ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator en beheerder veranderen aanbod" on public.aanbod for update to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));

-- The whole published kaart as one value: one query whatever its size, under the rights of the visitor.
create function public.kaart() returns jsonb
language sql stable set search_path = ''
as $$
  with plek as (
    select al.aanbod_id, jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam, 'adres', l.adres, 'postcode', l.postcode,
      'plaats', l.plaats, 'gemeente_id', l.gemeente_id, 'wijk_id', l.wijk_id, 'lat', l.lat, 'lng', l.lng, 'rolstoel', l.rolstoel)
      order by l.plaats, l.adres, l.id) as waarde
    from public.aanbod_locaties al join public.locaties l on l.id = al.locatie_id group by al.aanbod_id
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
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'slug', a.slug, 'naam', a.naam, 'organisatie', o.naam, 'organisatie_id', o.id, 'soort', a.soort,
    'soort_voorgesteld', a.soort_voorgesteld, 'samenvatting', a.samenvatting, 'omschrijving', a.omschrijving,
    'trefwoorden', a.trefwoorden, 'kosten_soort', a.kosten_soort, 'kosten', a.kosten, 'verwijzing_nodig', a.verwijzing_nodig,
    'talen', a.talen, 'schaal', a.schaal, 'vorm', a.vorm, 'telefoon', a.telefoon, 'plaatsen_vrij', a.plaatsen_vrij,
    'plaatsen_vrij_op', a.plaatsen_vrij_op, 'gecontroleerd_op', a.gecontroleerd_op,
    'locaties', coalesce(plek.waarde, '[]'), 'resultaatgebieden', coalesce(gebied.waarde, '[]'),
    'doelgroepen', coalesce(doel.waarde, '[]'), 'wijken', coalesce(werk.waarde, '[]'), 'tijden', coalesce(tijd.waarde, '[]')
  ) order by a.naam, a.id), '[]')
  from public.aanbod a
  join public.organisaties o on o.id = a.organisatie_id
  left join plek on plek.aanbod_id = a.id
  left join gebied on gebied.aanbod_id = a.id
  left join doel on doel.aanbod_id = a.id
  left join werk on werk.aanbod_id = a.id
  left join tijd on tijd.aanbod_id = a.id
  where a.status = 'gepubliceerd' and o.status = 'gepubliceerd'
$$;
comment on function public.kaart() is 'Every published aanbod of a published organisatie, as one json array; the same for every visitor.';
revoke execute on function public.kaart() from public;
grant execute on function public.kaart() to anon, authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.gepubliceerd_aanbod() to anon, authenticated;
grant execute on function prive.mag_aanbod_bewerken(uuid), prive.mag_locatie_gebruiken(uuid) to authenticated;
