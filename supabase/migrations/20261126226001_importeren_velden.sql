-- Import of the newer fields: price, referral, other hours, a time it is closed, secret addresses; and of files that a Dichtbij itself wrote.

/* A row that came out of this very database goes in nowhere a second time: it stays as it stands here, with its organisatie and
   locaties. Known by its uuid, or by the source and id that it came from. */
create function prive.zonder_bekend(bron text, invoer jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  bekend text[];
  deel jsonb;
  uitslag jsonb := invoer;
begin
  select array_agg(x.bron_id) into bekend from jsonb_to_recordset(invoer -> 'aanbod') as x(bron_id text, herkomst text)
    where x.herkomst is not null and not exists (select 1 from public.aanbod e where e.bron = $1 and e.bron_id = x.bron_id)
      and (exists (select 1 from public.aanbod a where a.bron = x.herkomst and a.bron_id = x.bron_id)
        or exists (select 1 from public.aanbod a where a.id::text = x.bron_id));
  if bekend is null then return jsonb_build_object('invoer', invoer, 'aanbod', 0); end if;
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'aanbod') as x(r) where r ->> 'bron_id' not in (select unnest(bekend));
  uitslag := uitslag || jsonb_build_object('aanbod', deel);
  -- What only those rows point at stays out too.
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'organisaties') as x(r)
    where x.r ->> 'bron_id' in (select a.r ->> 'organisatie_bron_id' from jsonb_array_elements(uitslag -> 'aanbod') as a(r))
      or x.r ->> 'bron_id' not in (select a.r ->> 'organisatie_bron_id' from jsonb_array_elements(invoer -> 'aanbod') as a(r)
        where a.r ->> 'organisatie_bron_id' is not null);
  uitslag := uitslag || jsonb_build_object('organisaties', deel);
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'locaties') as x(r)
    where x.r ->> 'bron_id' in (select l.id from jsonb_array_elements(uitslag -> 'aanbod') as a(r), jsonb_array_elements_text(a.r -> 'locatie_bron_ids') as l(id))
      or x.r ->> 'bron_id' not in (select l.id from jsonb_array_elements(invoer -> 'aanbod') as a(r), jsonb_array_elements_text(a.r -> 'locatie_bron_ids') as l(id));
  uitslag := uitslag || jsonb_build_object('locaties', deel);
  return jsonb_build_object('invoer', uitslag, 'aanbod', cardinality(bekend),
    'organisaties', jsonb_array_length(invoer -> 'organisaties') - jsonb_array_length(uitslag -> 'organisaties'),
    'locaties', jsonb_array_length(invoer -> 'locaties') - jsonb_array_length(deel));
end $$;

-- What stayed as it stands counts as unchanged, and is said once.
create function prive.tel_bekend(uitslag jsonb, thuis jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  deel text;
  telling jsonb;
begin
  foreach deel in array array['organisaties', 'locaties', 'aanbod'] loop
    telling := coalesce(uitslag -> deel, '{"toegevoegd": 0, "gewijzigd": 0, "ongewijzigd": 0}');
    telling := telling || jsonb_build_object('ongewijzigd', (telling ->> 'ongewijzigd')::int + (thuis ->> deel)::int);
    if deel = 'aanbod' then
      telling := telling || jsonb_build_object('meldingen', coalesce(telling -> 'meldingen', '[]')
        || jsonb_build_array(jsonb_build_object('kolom', 'id', 'code', 'staat_hier', 'waarde', thuis ->> 'aanbod')));
    end if;
    uitslag := uitslag || jsonb_build_object(deel, telling);
  end loop;
  return uitslag;
end $$;

/* What an editor confirmed (voorgesteld = false) is never replaced by a proposal. A published aanbod that changes in the
   source waits for the editor again unless publiceer; what the source ended is archived; what an editor archived stays so. */
create or replace function prive.importeer_aanbod(bron text, invoer jsonb, publiceer boolean) returns jsonb
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
      plaatsen_vrij_op date, gestopt boolean, prijs_cents int, verwijzing_nodig boolean, dicht_van date, dicht_tot date, dicht_reden text,
      gevoelig boolean, adres_geheim boolean, herkomst text, gecontroleerd_op date)
    left join public.aanbod a on a.bron = $1 and a.bron_id = x.bron_id
    left join public.organisaties o on o.bron = $1 and o.bron_id = x.organisatie_bron_id
  ), nieuw as (
    insert into public.aanbod (id, slug, organisatie_id, naam, soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort,
      kosten, toegang, telefoon, email, website, talen, schaal, vorm, openingstijden_tekst, plaatsen_vrij, plaatsen_vrij_op,
      prijs_cents, verwijzing_nodig, dicht_van, dicht_tot, dicht_reden, gevoelig, adres_geheim, gecontroleerd_op, status, bron, bron_id, bron_hash)
    select case when herkomst is not null and bron_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then bron_id::uuid else gen_random_uuid() end,
      prive.vrije_slug('public.aanbod', slug, $1 || bron_id, row_number() over (partition by slug order by bron_id)), organisatie_id, naam,
      soort, soort_voorgesteld, samenvatting, omschrijving, trefwoorden, kosten_soort, kosten, toegang, telefoon, email, website, talen, schaal,
      vorm, openingstijden_tekst, plaatsen_vrij, plaatsen_vrij_op, prijs_cents, verwijzing_nodig, dicht_van, dicht_tot, dicht_reden,
      coalesce(gevoelig, false), coalesce(adres_geheim, false), gecontroleerd_op,
      case when gestopt then 'gearchiveerd' when publiceer then 'gepubliceerd' else 'te_beoordelen' end, $1, bron_id, bron_hash
    from rij where id is null returning id
  ), anders as (
    update public.aanbod a set organisatie_id = r.organisatie_id, naam = r.naam,
      soort = case when (r.soort_voorgesteld or r.soort is null) and not a.soort_voorgesteld then coalesce(a.soort, r.soort) else r.soort end,
      soort_voorgesteld = r.soort_voorgesteld and (a.soort is null or a.soort_voorgesteld),
      samenvatting = r.samenvatting, omschrijving = r.omschrijving, trefwoorden = r.trefwoorden, kosten_soort = r.kosten_soort, kosten = r.kosten,
      toegang = r.toegang, telefoon = r.telefoon, email = r.email, website = r.website, talen = r.talen, schaal = r.schaal, vorm = r.vorm,
      openingstijden_tekst = r.openingstijden_tekst, plaatsen_vrij = r.plaatsen_vrij, plaatsen_vrij_op = r.plaatsen_vrij_op,
      prijs_cents = r.prijs_cents, verwijzing_nodig = r.verwijzing_nodig,
      dicht_van = r.dicht_van, dicht_tot = r.dicht_tot, dicht_reden = r.dicht_reden,
      -- What is secret or sensitive here stays so when the source says nothing of it.
      gevoelig = coalesce(r.gevoelig, a.gevoelig), adres_geheim = coalesce(r.adres_geheim, a.adres_geheim),
      gecontroleerd_op = r.gecontroleerd_op, gecontroleerd_door = null, bron_hash = r.bron_hash,
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
  delete from public.afwijkende_tijden where aanbod_id = any (geraakt);
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
  insert into public.openingstijden (aanbod_id, locatie_id, dag, van, tot)
    select i.id, l.id, t.dag, t.van, t.tot from jsonb_to_recordset(rijen) as i(id uuid, r jsonb),
      jsonb_to_recordset(i.r -> 'openingstijden') as t(dag smallint, van time, tot time, locatie_bron_id text)
      left join public.locaties l on l.bron = $1 and l.bron_id = t.locatie_bron_id;
  insert into public.afwijkende_tijden (aanbod_id, datum, van, tot, reden)
    select i.id, t.datum, t.van, t.tot, t.reden from jsonb_to_recordset(rijen) as i(id uuid, r jsonb),
      jsonb_to_recordset(i.r -> 'afwijkende_tijden') as t(datum date, van time, tot time, reden text);

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

create or replace function prive.importeer(invoer jsonb, publiceer boolean) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  bron text := case when (invoer ->> 'vaste_bron')::boolean then invoer ->> 'bron'
    else prive.herken_bron(invoer ->> 'bron', invoer) end;
  uitslag jsonb := jsonb_build_object('bron', bron);
  thuis jsonb := prive.zonder_bekend(bron, invoer);
begin
  invoer := thuis -> 'invoer';
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
  if (thuis ->> 'aanbod')::int > 0 then uitslag := prive.tel_bekend(uitslag, thuis); end if;
  return uitslag;
end $$;

do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'prive'::regnamespace
    and p.proname in ('importeer', 'importeer_aanbod', 'zonder_bekend', 'tel_bekend') loop
    execute format('revoke execute on function %s from public, anon, authenticated', functie);
    execute format('grant execute on function %s to service_role', functie);
  end loop;
end $$;
