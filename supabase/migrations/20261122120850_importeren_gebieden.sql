-- Import of areas and postcodes; called by importeer(), see the next migration.
create function prive.gemeente_slug(naam text) returns text
language sql immutable set search_path = ''
as $$ select trim(both '-' from regexp_replace(translate(lower(naam), 'áàâäéèêëíïóôöúûü''’', 'aaaaeeeeiiooouuu'), '[^a-z0-9]+', '-', 'g')) $$;

create function prive.is_voorlopig(naam text) returns boolean
language sql immutable set search_path = ''
as $$ select naam ~ '^Gemeente GM[0-9]{4}$' or naam = 'Gemeente nog niet bekend' $$;
comment on function prive.is_voorlopig(text) is 'A gemeente that an import had to make without knowing its name.';

create function prive.naaste_gemeente(plek extensions.geography) returns text
language sql stable set search_path = public, extensions
as $$
  select p.gemeente from postcodes p
  where p.gemeente <> '' and st_dwithin(st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, plek, 5000)
  order by st_distance(st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, plek) limit 1
$$;
comment on function prive.naaste_gemeente(extensions.geography) is 'Name of the gemeente of the nearest PC4 within 5 km.';

-- The gemeente of an area: by code, by name, by the area or wijk around it, by the nearest PC4; else a placeholder to be renamed.
create function prive.zoek_gemeente(gemeentecode text, gemeentenaam text, plek extensions.geography) returns uuid
language plpgsql set search_path = public, extensions
as $$
declare
  gevonden uuid;
  nieuw text := gemeentenaam;
begin
  select id into gevonden from gemeenten where code = gemeentecode;
  if gevonden is not null then
    update gemeenten set naam = gemeentenaam, slug = prive.gemeente_slug(gemeentenaam)
      where id = gevonden and prive.is_voorlopig(naam) and gemeentenaam is not null;
    return gevonden;
  end if;
  if nieuw is null then
    select id into gevonden from gemeenten where gebied is not null and st_covers(gebied, plek) limit 1;
    if gevonden is null and gemeentecode is null then
      select gemeente_id into gevonden from wijken where gebied is not null and st_covers(gebied, plek) limit 1;
    end if;
    if gevonden is not null then return gevonden; end if;
    nieuw := coalesce(prive.naaste_gemeente(plek), 'Gemeente ' || gemeentecode, 'Gemeente nog niet bekend');
  end if;
  update gemeenten set code = coalesce(code, gemeentecode) where lower(naam) = lower(nieuw) returning id into gevonden;
  if gevonden is null then
    insert into gemeenten (code, naam, slug, bron, lat, lng)
    values (gemeentecode, nieuw, prive.gemeente_slug(nieuw), 'import', st_y(plek::geometry), st_x(plek::geometry)) returning id into gevonden;
  end if;
  return gevonden;
end $$;

create function prive.importeer_gebieden(bron text, invoer jsonb) returns jsonb
language plpgsql set search_path = public, extensions
as $$
#variable_conflict use_column
declare
  r record;
  oud record;
  gm uuid;
  vlak geography;
  plek geography;
  adres text;
  toegevoegd int := 0;
  gewijzigd int := 0;
  ongewijzigd int := 0;
  voorlopig jsonb;
begin
  for r in select * from jsonb_to_recordset(invoer) as x(code text, bron_hash text, naam text, slug text, soort text,
    gemeente text, gemeente_code text, geometry jsonb)
  loop
    if r.soort = 'gemeente' then
      select g.id, g.bron_hash into oud from gemeenten g
        where g.code = r.gemeente_code or lower(g.naam) = lower(r.naam) order by (g.code = r.gemeente_code) desc nulls last limit 1;
    else
      select w.id, w.bron_hash into oud from wijken w
        where w.bron = $1 and w.soort = r.soort and (w.code = r.code or (r.code is null and w.slug = r.slug)) limit 1;
    end if;
    if oud.bron_hash = r.bron_hash then
      ongewijzigd := ongewijzigd + 1;
      continue;
    end if;
    vlak := st_multi(st_collectionextract(st_makevalid(st_setsrid(st_geomfromgeojson(r.geometry::text), 4326)), 3))::geography;
    plek := st_pointonsurface(vlak::geometry)::geography;
    if r.soort = 'gemeente' then
      if oud.id is null then
        insert into gemeenten (code, naam, slug, gebied, lat, lng, bron, bron_hash)
        values (r.gemeente_code, r.naam, prive.gemeente_slug(r.naam), vlak, st_y(plek::geometry), st_x(plek::geometry), $1, r.bron_hash);
      else
        update gemeenten g set code = coalesce(r.gemeente_code, g.code), naam = r.naam, slug = prive.gemeente_slug(r.naam), gebied = vlak,
          lat = st_y(plek::geometry), lng = st_x(plek::geometry), bron = $1, bron_hash = r.bron_hash where g.id = oud.id;
      end if;
    else
      gm := prive.zoek_gemeente(r.gemeente_code, r.gemeente, plek);
      if oud.id is null then
        select w.id, w.bron_hash into oud from wijken w where w.gemeente_id = gm and w.soort = r.soort
          and (w.code = r.code or (w.slug = r.slug and (w.code is null or r.code is null))) limit 1;
      end if;
      adres := r.slug;
      if exists (select 1 from wijken w where w.gemeente_id = gm and w.soort = r.soort and w.slug = adres and w.id is distinct from oud.id) then
        adres := adres || '-' || coalesce(prive.gemeente_slug(r.code), left(r.bron_hash, 6));
      end if;
      if oud.id is null then
        insert into wijken (gemeente_id, code, naam, slug, soort, gebied, lat, lng, bron, bron_hash)
        values (gm, r.code, r.naam, adres, r.soort, vlak, st_y(plek::geometry), st_x(plek::geometry), $1, r.bron_hash);
      else
        update wijken w set gemeente_id = gm, code = coalesce(r.code, w.code), naam = r.naam, slug = adres, gebied = vlak,
          lat = st_y(plek::geometry), lng = st_x(plek::geometry), bron = $1, bron_hash = r.bron_hash where w.id = oud.id;
      end if;
    end if;
    if oud.id is null then toegevoegd := toegevoegd + 1; else gewijzigd := gewijzigd + 1; end if;
  end loop;
  -- What already stands on the map finds the new areas around it.
  if toegevoegd + gewijzigd > 0 then
    update locaties set wijk_id = null where lat is not null;
  end if;
  select jsonb_agg(jsonb_build_object('kolom', 'gemeente', 'code', 'onbekende_gemeente', 'waarde', g.naam)) into voorlopig
    from gemeenten g where prive.is_voorlopig(g.naam) and exists (select 1 from wijken w where w.gemeente_id = g.id and w.bron = $1);
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd, 'ongewijzigd', ongewijzigd,
    'meldingen', coalesce(voorlopig, '[]'));
end $$;

create function prive.importeer_postcodes(bron text, invoer jsonb) returns jsonb
language sql set search_path = ''
as $$
  with rij as (
    select x.*, p.bron_hash as oud, p.pc4 as bekend
    from jsonb_to_recordset(invoer) as x(pc4 text, bron_hash text, plaats text, gemeente text, provincie text,
      lat double precision, lng double precision, soort text)
    left join public.postcodes p on p.pc4 = x.pc4
  ), klaar as (
    insert into public.postcodes as p (pc4, plaats, gemeente, provincie, lat, lng, soort, bron, bron_hash)
    select pc4, plaats, gemeente, provincie, lat, lng, soort, $1, bron_hash from rij where bekend is null or oud is distinct from bron_hash
    on conflict (pc4) do update set plaats = excluded.plaats, gemeente = excluded.gemeente, provincie = excluded.provincie,
      lat = excluded.lat, lng = excluded.lng, soort = excluded.soort, bron = excluded.bron, bron_hash = excluded.bron_hash
    returning 1
  )
  select jsonb_build_object('toegevoegd', count(*) filter (where bekend is null),
    'gewijzigd', (select count(*) from klaar) - count(*) filter (where bekend is null),
    'ongewijzigd', count(*) - (select count(*) from klaar)) from rij
$$;

-- Postcodes that come after the areas give a placeholder its name, unless a gemeente of that name is there.
create function prive.hernoem_gemeenten() returns void
language sql set search_path = ''
as $$
  update public.gemeenten g set naam = n.naam, slug = prive.gemeente_slug(n.naam)
  from (select id, prive.naaste_gemeente(punt) as naam from public.gemeenten where prive.is_voorlopig(naam)) n
  where g.id = n.id and n.naam is not null and not exists (select 1 from public.gemeenten o where lower(o.naam) = lower(n.naam))
$$;
