begin;
select no_plan();
\ir wereld.psql

-- Only the service takes files in; nobody reaches the parts of it.
select ok(not has_function_privilege(rol, f, 'execute'), rol || ' voert niet uit: ' || f)
  from unnest(array['anon', 'authenticated']) as rol, unnest(array['prive.importeer(jsonb, boolean)', 'prive.importeer_aanbod(text, jsonb, boolean)',
    'prive.zonder_bekend(text, jsonb)', 'prive.tel_bekend(jsonb, jsonb)', 'public.importeer(jsonb, boolean, boolean)']) as f;
select ok(has_function_privilege('service_role', 'public.importeer(jsonb, boolean, boolean)', 'execute'), 'de dienst leest bestanden in');

insert into public.organisaties (id, slug, naam, status) values ('00000000-0000-4000-8000-00000000f001', 'import-org', 'Import org', 'gepubliceerd');
insert into public.aanbod (id, slug, organisatie_id, naam, status) values
  ('00000000-0000-4000-8000-00000000f002', 'import-eigen', '00000000-0000-4000-8000-00000000f001', 'Hier gemaakt', 'gepubliceerd');

create function pg_temp.rij(bron_id text, herkomst text, meer jsonb default '{}') returns jsonb language sql as $$
  select jsonb_build_object('bron_id', bron_id, 'bron_hash', md5(bron_id || meer::text), 'slug', 'rij', 'naam', 'Rij ' || bron_id, 'organisatie_bron_id', 'org',
    'soort_voorgesteld', false, 'samenvatting', '', 'omschrijving', '', 'trefwoorden', '[]'::jsonb, 'resultaatgebieden', '[]'::jsonb,
    'doelgroepen', '[]'::jsonb, 'talen', '[]'::jsonb, 'vorm', '[]'::jsonb, 'openingstijden', '[]'::jsonb, 'locatie_bron_ids', '[]'::jsonb,
    'wijken', '[]'::jsonb, 'gestopt', false, 'herkomst', herkomst) || meer
$$;
create function pg_temp.invoer(rijen jsonb) returns jsonb language sql as $$
  select jsonb_build_object('bron', 'proef-import', 'vaste_bron', true, 'postcodes', '[]'::jsonb, 'gebieden', '[]'::jsonb, 'locaties', '[]'::jsonb,
    'organisaties', '[{"bron_id": "org", "bron_hash": "x", "slug": "org-x", "naam": "Org", "omschrijving": "", "soort": "overig"}]'::jsonb, 'aanbod', rijen)
$$;

select is(public.importeer(pg_temp.invoer(jsonb_build_array(pg_temp.rij('00000000-0000-4000-8000-00000000f002', 'eigen'))), true, false) -> 'aanbod' ->> 'ongewijzigd',
  '1', 'een rij met het nummer van aanbod dat hier staat telt als ongewijzigd');
select is((select naam from public.aanbod where id = '00000000-0000-4000-8000-00000000f002'), 'Hier gemaakt', 'en verandert niets');
select is((select count(*)::int from public.organisaties where bron = 'proef-import'), 0, 'ook haar organisatie komt er niet nog eens bij');

select is(public.importeer(pg_temp.invoer(jsonb_build_array(pg_temp.rij('00000000-0000-4000-8000-00000000f003', 'eigen', jsonb_build_object(
    'dicht_van', '2026-12-01', 'dicht_tot', '2026-12-05', 'prijs_cents', 250, 'verwijzing_nodig', true, 'gevoelig', true, 'adres_geheim', true,
    'gecontroleerd_op', '2026-10-01', 'afwijkende_tijden', '[{"datum": "2026-12-25", "van": null, "tot": null, "reden": "Kerst"}]'::jsonb)))), true, false)
  -> 'aanbod' ->> 'toegevoegd', '1', 'een rij van een andere Dichtbij komt erbij');
select results_eq($$ select a.dicht_van, a.dicht_tot, a.prijs_cents, a.verwijzing_nodig, a.gevoelig, a.adres_geheim, a.gecontroleerd_op, t.datum, t.reden
  from public.aanbod a join public.afwijkende_tijden t on t.aanbod_id = a.id where a.id = '00000000-0000-4000-8000-00000000f003' $$,
  $$ values ('2026-12-01'::date, '2026-12-05'::date, 250, true, true, true, '2026-10-01'::date, '2026-12-25'::date, 'Kerst') $$,
  'met haar nummer en alle nieuwe velden');
select is(public.importeer(pg_temp.invoer(jsonb_build_array(pg_temp.rij('00000000-0000-4000-8000-00000000f004', null))), true, false) -> 'aanbod' ->> 'toegevoegd',
  '1', 'een uuid zonder herkomst is een gewoon kenmerk van de bron');
select is((select count(*)::int from public.aanbod where id = '00000000-0000-4000-8000-00000000f004'), 0, 'en wordt geen nummer van hier');
-- Fields that the source no longer fills are emptied; what is secret stays secret.
select is(public.importeer(pg_temp.invoer(jsonb_build_array(pg_temp.rij('00000000-0000-4000-8000-00000000f003', 'eigen'))), true, false) -> 'aanbod' ->> 'gewijzigd',
  '1', 'een rij die haar velden verliest is gewijzigd');
select results_eq($$ select a.dicht_van, a.prijs_cents, a.adres_geheim, (select count(*)::int from public.afwijkende_tijden t where t.aanbod_id = a.id)
  from public.aanbod a where a.id = '00000000-0000-4000-8000-00000000f003' $$, $$ values (null::date, null::int, true, 0) $$,
  'haar dichte tijd is weg, haar adres blijft geheim');

select * from finish();
rollback;
