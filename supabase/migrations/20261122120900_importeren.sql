-- Import: all records of one file or package in one call, so in one transaction.
create function prive.vrije_slug(tabel regclass, basis text, sleutel text, nummer bigint) returns text
language plpgsql stable set search_path = ''
as $$
declare bezet boolean;
begin
  execute format('select exists (select 1 from %s where slug = $1)', tabel) into bezet using basis;
  return case when bezet or nummer > 1 then basis || '-' || left(md5(sleutel), 6) else basis end;
end $$;
comment on function prive.vrije_slug(regclass, text, text, bigint) is 'The readable slug when free, else with a short mark that stays the same for the same record.';

-- Offers without an organisation in the file: aanbod must have one, and none is invented.
create function prive.onbekende_organisatie(publiceer boolean) returns uuid
language plpgsql set search_path = ''
as $$
declare gevonden uuid;
begin
  insert into public.organisaties (slug, naam, omschrijving, bron, bron_id)
  values ('organisatie-nog-niet-bekend', 'Organisatie nog niet bekend', 'Dit aanbod komt uit een bestand zonder organisatie.', 'import', 'onbekend')
  on conflict (bron, bron_id) do nothing;
  select id into gevonden from public.organisaties where bron = 'import' and bron_id = 'onbekend';
  update public.organisaties set status = 'gepubliceerd' where publiceer and id = gevonden and status <> 'gepubliceerd';
  return gevonden;
end $$;

-- A file that was renamed brings the same records: recognised when four in five are known, word for word.
create function prive.herken_bron(bron text, invoer jsonb) returns text
language sql stable set search_path = ''
as $$
  with rij as (
    select bron_id, bron_hash from jsonb_to_recordset(invoer -> 'aanbod') as x(bron_id text, bron_hash text)
  )
  select coalesce(
    (select a.bron from public.aanbod a where a.bron = $1 limit 1),
    (select a.bron from rij join public.aanbod a using (bron_id, bron_hash)
      group by a.bron having count(*) * 5 >= (select count(*) from rij) * 4 order by count(*) desc limit 1),
    $1)
$$;

create function prive.importeer_organisaties(bron text, invoer jsonb, publiceer boolean) returns jsonb
language sql set search_path = ''
as $$
  with rij as (
    select x.*, o.id, o.bron_hash as oud, o.status as oude_status
    from jsonb_to_recordset(invoer) as x(bron_id text, bron_hash text, slug text, naam text, omschrijving text,
      telefoon text, email text, website text, soort text)
    left join public.organisaties o on o.bron = $1 and o.bron_id = x.bron_id
  ), nieuw as (
    insert into public.organisaties (slug, naam, soort, omschrijving, telefoon, email, website, status, bron, bron_id, bron_hash)
    select prive.vrije_slug('public.organisaties', slug, $1 || bron_id, row_number() over (partition by slug order by bron_id)),
      naam, soort, omschrijving, telefoon, email, website, case when publiceer then 'gepubliceerd' else 'concept' end, $1, bron_id, bron_hash
    from rij where id is null returning 1
  ), anders as (
    update public.organisaties o set naam = r.naam, soort = case when r.soort = 'overig' then o.soort else r.soort end,
      omschrijving = r.omschrijving, telefoon = r.telefoon, email = r.email, website = r.website, bron_hash = r.bron_hash,
      status = case when publiceer and o.status = 'concept' then 'gepubliceerd' else o.status end
    from rij r where o.id = r.id and (r.oud is distinct from r.bron_hash or (publiceer and r.oude_status = 'concept')) returning 1
  )
  select jsonb_build_object('toegevoegd', (select count(*) from nieuw), 'gewijzigd', (select count(*) from anders),
    'ongewijzigd', (select count(*) from rij) - (select count(*) from nieuw) - (select count(*) from anders))
$$;

-- A postcode without a point gets the middle of its PC4, marked as uncertain.
create function prive.importeer_locaties(bron text, invoer jsonb) returns jsonb
language sql set search_path = ''
as $$
  with rij as (
    select x.*, o.id as organisatie_id, l.id, l.bron_hash as oud, p.lat as pc_lat, p.lng as pc_lng,
      coalesce((select g.id from public.gemeenten g where lower(g.naam) = lower(p.gemeente)),
        (select g.id from public.gemeenten g where lower(g.naam) = lower(x.plaats)),
        (select g.id from public.gemeenten g where lower(g.naam) =
          (select min(lower(q.gemeente)) from public.postcodes q where lower(q.plaats) = lower(x.plaats) having count(distinct q.gemeente) = 1))
      ) as gemeente_id
    from jsonb_to_recordset(invoer) as x(bron_id text, bron_hash text, organisatie_bron_id text, naam text, adres text, postcode text,
      plaats text, lat double precision, lng double precision, rolstoel boolean, bereikbaar text, melding text)
    left join public.locaties l on l.bron = $1 and l.bron_id = x.bron_id
    left join public.organisaties o on o.bron = $1 and o.bron_id = x.organisatie_bron_id
    left join public.postcodes p on x.lat is null and p.pc4 = left(x.postcode, 4)
  ), klaar as (
    select *, coalesce(lat, pc_lat) as y, coalesce(lng, pc_lng) as x,
      case when melding = 'geen_punt' and pc_lat is not null then 'punt_onzeker' else melding end as teken from rij
  ), nieuw as (
    insert into public.locaties (organisatie_id, naam, adres, postcode, plaats, gemeente_id, lat, lng, rolstoel, bereikbaar, melding, bron, bron_id, bron_hash)
    select organisatie_id, naam, adres, postcode, plaats, gemeente_id, y, x, rolstoel, bereikbaar, teken, $1, bron_id, bron_hash
    from klaar where id is null returning 1
  ), anders as (
    update public.locaties l set organisatie_id = k.organisatie_id, naam = k.naam, adres = k.adres, postcode = k.postcode, plaats = k.plaats,
      gemeente_id = k.gemeente_id, wijk_id = null, lat = k.y, lng = k.x, rolstoel = k.rolstoel, bereikbaar = k.bereikbaar,
      melding = k.teken, bron_hash = k.bron_hash
    from klaar k where l.id = k.id and k.oud is distinct from k.bron_hash returning 1
  )
  select jsonb_build_object('toegevoegd', (select count(*) from nieuw), 'gewijzigd', (select count(*) from anders),
    'ongewijzigd', (select count(*) from rij) - (select count(*) from nieuw) - (select count(*) from anders))
$$;

/* What an editor confirmed (voorgesteld = false) is never replaced by a proposal. A published aanbod that changes in the
   source waits for the editor again unless publiceer; what the source ended is archived; what an editor archived stays so. */
create function prive.importeer_aanbod(bron text, invoer jsonb, publiceer boolean) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  uitslag jsonb;
  geraakt uuid[];
  rijen jsonb;
  onbekend jsonb;
  leeg uuid;
begin
  if exists (select 1 from jsonb_array_elements(invoer) as r where r ->> 'organisatie_bron_id' is null) then
    leeg := prive.onbekende_organisatie(publiceer);
  end if;
  with rij as (
    select x.*, coalesce(o.id, case when x.organisatie_bron_id is null then leeg end) as organisatie_id,
      a.id, a.bron_hash as oud, a.status as oude_status
    from jsonb_to_recordset(invoer) as x(bron_id text, bron_hash text, slug text, naam text, organisatie_bron_id text, soort text,
      soort_voorgesteld boolean, samenvatting text, omschrijving text, trefwoorden text[], kosten_soort text, kosten text, toegang text,
      telefoon text, email text, website text, talen text[], schaal text, vorm text[], openingstijden_tekst text, plaatsen_vrij int,
      plaatsen_vrij_op date, gestopt boolean)
    left join public.aanbod a on a.bron = $1 and a.bron_id = x.bron_id
    left join public.organisaties o on o.bron = $1 and o.bron_id = x.organisatie_bron_id
  ), nieuw as (
    insert into public.aanbod (slug, organisatie_id, naam, soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort,
      kosten, toegang, telefoon, email, website, talen, schaal, vorm, openingstijden_tekst, plaatsen_vrij, plaatsen_vrij_op, status, bron, bron_id, bron_hash)
    select prive.vrije_slug('public.aanbod', slug, $1 || bron_id, row_number() over (partition by slug order by bron_id)), organisatie_id, naam,
      soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort, kosten, toegang, telefoon, email, website, talen, schaal,
      vorm, openingstijden_tekst, plaatsen_vrij, plaatsen_vrij_op,
      case when gestopt then 'gearchiveerd' when publiceer then 'gepubliceerd' else 'te_beoordelen' end, $1, bron_id, bron_hash
    from rij where id is null returning id
  ), anders as (
    update public.aanbod a set organisatie_id = r.organisatie_id, naam = r.naam,
      soort = case when (r.soort_voorgesteld or r.soort is null) and not a.soort_voorgesteld then coalesce(a.soort, r.soort) else r.soort end,
      soort_voorgesteld = r.soort_voorgesteld and (a.soort is null or a.soort_voorgesteld),
      samenvatting = r.samenvatting, omschrijving = r.omschrijving, trefwoorden = r.trefwoorden, kosten_soort = r.kosten_soort, kosten = r.kosten,
      toegang = r.toegang, telefoon = r.telefoon, email = r.email, website = r.website, talen = r.talen, schaal = r.schaal, vorm = r.vorm,
      openingstijden_tekst = r.openingstijden_tekst, plaatsen_vrij = r.plaatsen_vrij, plaatsen_vrij_op = r.plaatsen_vrij_op,
      gecontroleerd_op = null, gecontroleerd_door = null, bron_hash = r.bron_hash,
      status = case when a.status = 'gearchiveerd' or r.gestopt then 'gearchiveerd' when publiceer then 'gepubliceerd' else 'te_beoordelen' end
    from rij r where a.id = r.id and r.oud is distinct from r.bron_hash returning a.id
  ), alsnog as (
    update public.aanbod a set status = 'gepubliceerd' from rij r
    where publiceer and a.id = r.id and r.oud = r.bron_hash and r.oude_status in ('te_beoordelen', 'concept') returning a.id
  )
  select jsonb_build_object('toegevoegd', (select count(*) from nieuw),
      'gewijzigd', (select count(*) from anders) + (select count(*) from alsnog),
      'ongewijzigd', (select count(*) from rij) - (select count(*) from nieuw) - (select count(*) from anders) - (select count(*) from alsnog)),
    (select array_agg(id) from (select id from nieuw union all select id from anders) beide)
  into uitslag, geraakt;

  select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'r', x.r)), '[]') into rijen from jsonb_array_elements(invoer) as x(r)
    join public.aanbod a on a.bron = $1 and a.bron_id = x.r ->> 'bron_id' where a.id = any (geraakt);

  delete from public.aanbod_locaties where aanbod_id = any (geraakt);
  delete from public.aanbod_doelgroepen where aanbod_id = any (geraakt);
  delete from public.aanbod_wijken where aanbod_id = any (geraakt);
  delete from public.openingstijden where aanbod_id = any (geraakt);
  delete from public.aanbod_resultaatgebieden ar using jsonb_to_recordset(rijen) as i(id uuid, r jsonb) where ar.aanbod_id = i.id
    and (ar.voorgesteld or exists (select 1 from jsonb_array_elements(i.r -> 'resultaatgebieden') as g where not (g ->> 'voorgesteld')::boolean));

  insert into public.aanbod_locaties (aanbod_id, locatie_id)
    select i.id, l.id from jsonb_to_recordset(rijen) as i(id uuid, r jsonb), jsonb_array_elements_text(i.r -> 'locatie_bron_ids') as x(v)
    join public.locaties l on l.bron = $1 and l.bron_id = x.v;
  insert into public.aanbod_doelgroepen (aanbod_id, doelgroep)
    select i.id, x.v from jsonb_to_recordset(rijen) as i(id uuid, r jsonb), jsonb_array_elements_text(i.r -> 'doelgroepen') as x(v);
  insert into public.aanbod_resultaatgebieden (aanbod_id, resultaatgebied, voorgesteld)
    select i.id, x.v ->> 'code', (x.v ->> 'voorgesteld')::boolean
    from jsonb_to_recordset(rijen) as i(id uuid, r jsonb), jsonb_array_elements(i.r -> 'resultaatgebieden') as x(v)
    where not exists (select 1 from public.aanbod_resultaatgebieden b where b.aanbod_id = i.id);
  insert into public.openingstijden (aanbod_id, dag, van, tot)
    select i.id, t.dag, t.van, t.tot from jsonb_to_recordset(rijen) as i(id uuid, r jsonb),
      jsonb_to_recordset(i.r -> 'openingstijden') as t(dag smallint, van time, tot time);

  -- A wijk by name: in the gemeente of the aanbod's locatie, or the only one of that name.
  with gezocht as (
    select i.id, i.r ->> 'bron_id' as bron_id, x.naam, coalesce(
      (select w.id from public.wijken w join public.locaties l on l.gemeente_id = w.gemeente_id
        join public.aanbod_locaties al on al.locatie_id = l.id
        where al.aanbod_id = i.id and lower(w.naam) = lower(x.naam) limit 1),
      (select w.id from public.wijken w where lower(w.naam) = lower(x.naam)
        and (select count(*) from public.wijken v where lower(v.naam) = lower(x.naam)) = 1)) as wijk_id
    from jsonb_to_recordset(rijen) as i(id uuid, r jsonb), jsonb_array_elements_text(i.r -> 'wijken') as x(naam)
  ), gezet as (
    insert into public.aanbod_wijken (aanbod_id, wijk_id) select distinct id, wijk_id from gezocht where wijk_id is not null returning 1
  )
  select jsonb_agg(jsonb_build_object('bron_id', bron_id, 'kolom', 'wijken', 'code', 'onbekende_wijk', 'waarde', naam))
    into onbekend from gezocht where wijk_id is null;
  return uitslag || jsonb_build_object('meldingen', coalesce(onbekend, '[]'));
end $$;

create function prive.importeer(invoer jsonb, publiceer boolean) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  bron text := case when (invoer ->> 'vaste_bron')::boolean then invoer ->> 'bron'
    else prive.herken_bron(invoer ->> 'bron', invoer) end;
  uitslag jsonb := jsonb_build_object('bron', bron);
begin
  if jsonb_array_length(invoer -> 'postcodes') > 0 then
    uitslag := uitslag || jsonb_build_object('postcodes', prive.importeer_postcodes(bron, invoer -> 'postcodes'));
    perform prive.hernoem_gemeenten();
  end if;
  if jsonb_array_length(invoer -> 'gebieden') > 0 then
    uitslag := uitslag || jsonb_build_object('gebieden', prive.importeer_gebieden(bron, invoer -> 'gebieden'));
  end if;
  if jsonb_array_length(invoer -> 'organisaties') > 0 then
    uitslag := uitslag || jsonb_build_object('organisaties', prive.importeer_organisaties(bron, invoer -> 'organisaties', publiceer));
  end if;
  if jsonb_array_length(invoer -> 'locaties') > 0 then
    uitslag := uitslag || jsonb_build_object('locaties', prive.importeer_locaties(bron, invoer -> 'locaties'));
  end if;
  if jsonb_array_length(invoer -> 'aanbod') > 0 then
    uitslag := uitslag || jsonb_build_object('aanbod', prive.importeer_aanbod(bron, invoer -> 'aanbod', publiceer));
  end if;
  return uitslag;
end $$;

-- PostgREST lifts the time limit of a request to that of the function it calls.
create function public.importeer(invoer jsonb, publiceer boolean, proef boolean) returns jsonb
language plpgsql set search_path = '' set statement_timeout = '10min'
as $$
declare uitslag jsonb;
begin
  if not proef then return prive.importeer(invoer, publiceer); end if;
  begin
    uitslag := prive.importeer(invoer, publiceer);
    raise exception 'proef' using errcode = 'DB000';
  exception when sqlstate 'DB000' then
    return uitslag;
  end;
end $$;
comment on function public.importeer(jsonb, boolean, boolean) is 'Takes in one file: counts per kind. proef: the same counts, and nothing stays. Service only.';

revoke execute on function public.importeer(jsonb, boolean, boolean) from public, anon, authenticated;
grant execute on function public.importeer(jsonb, boolean, boolean) to service_role;
do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'prive'::regnamespace
    and (p.proname like 'importeer%' or p.proname in ('vrije_slug', 'onbekende_organisatie', 'herken_bron', 'zoek_gemeente', 'gemeente_slug', 'is_voorlopig',
      'naaste_gemeente', 'hernoem_gemeenten')) loop
    execute format('revoke execute on function %s from public, anon, authenticated', functie);
    execute format('grant execute on function %s to service_role', functie);
  end loop;
end $$;
