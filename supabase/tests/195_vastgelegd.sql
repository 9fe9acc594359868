begin;
select no_plan();
\ir wereld.psql
insert into tests.namen select tests.id(n), n from unnest(array['buurgemeente', 'org_archief', 'aanbod_archief', 'locatie_archief', 'aanbod_geheim']) as n;
insert into public.gemeenten (id, naam, slug) values (tests.id('buurgemeente'), 'Buurgemeente', 'buurgemeente');
update public.organisaties set gemeente_id = tests.id('plaats') where id in (tests.id('gemeente'), tests.id('welzijn'));

-- The figures of a gemeente are for its own beheerder: nobody moves there by a pen.
select tests.weigert('beheerder', 'select count(*) from public.vraag_per_wijk(tests.id(''buurgemeente''))', '42501', 'een beheerder leest geen vraag van een andere gemeente');
select tests.mag_niet('beheerder', format('update public.organisaties set gemeente_id = %s where id = tests.id(''gemeente'')', naar), 'een beheerder verhuist de eigen organisatie niet naar ' || titel)
  from (values ('tests.id(''buurgemeente'')', 'een andere gemeente'), ('null', 'de hele regio')) as x(naar, titel);
select tests.mag_niet('coordinator', 'update public.organisaties set gemeente_id = tests.id(''buurgemeente'') where id = tests.id(''welzijn'')', 'een coordinator zegt niet bij welke gemeente de organisatie hoort');
select tests.mag('coordinator', 'update public.organisaties set omschrijving = ''x'' where id = tests.id(''welzijn'')', 'wel wat de organisatie doet');
select tests.mag('beheerder', 'update public.organisaties set gemeente_id = tests.id(''buurgemeente'') where id = tests.id(''welzijn'')', 'een beheerder zegt bij welke gemeente een ander hoort');
select tests.mag('service', 'update public.organisaties set gemeente_id = tests.id(''buurgemeente'') where id = tests.id(''gemeente'')', 'een import mag het ook');

-- A check is today's and one's own.
select tests.doet('coordinator', $$ update public.aanbod set gecontroleerd_op = '2099-01-01', gecontroleerd_door = 'de gemeente', plaatsen_vrij = 3, plaatsen_vrij_op = '2099-01-01', created_at = '2001-01-01' where id = tests.id('aanbod') $$);
select results_eq($$ select gecontroleerd_op, gecontroleerd_door, plaatsen_vrij_op, created_at > '2002-01-01' from public.aanbod where id = tests.id('aanbod') $$,
  $$ values (prive.vandaag(), 'Welzijn', prive.vandaag(), true) $$, 'wie zegt dat het klopt, zegt dat vandaag en namens de eigen organisatie');
select tests.doet('beheerder', $$ update public.aanbod set gecontroleerd_op = '2099-01-01', gecontroleerd_door = 'Welzijn' where id = tests.id('aanbod') $$);
select is((select gecontroleerd_op || gecontroleerd_door from public.aanbod where id = tests.id('aanbod')), prive.vandaag() || 'de gemeente', 'ook een beheerder zegt het vandaag en namens de gemeente');
select tests.mag_niet(w, 'update public.aanbod set samengevoegd_met = tests.id(''aanbod_ander'') where id = tests.id(''aanbod'')', w || ' laat een aanbod niet zomaar naar een ander wijzen')
  from unnest(array['coordinator', 'beheerder']) as w;
select tests.mag_niet('coordinator', 'insert into public.aanbod (slug, organisatie_id, naam, samengevoegd_met) values (''sluik'', tests.id(''welzijn''), ''Sluik'', tests.id(''aanbod_ander''))', 'ook een nieuw aanbod niet');

-- What the beheerder reads in a proposal is what comes on the kaart.
select tests.mag('coordinator', 'update public.locaties set adres = ''Elders 9'' where id = tests.id(''locatie_los'')', 'een adres dat nergens staat verandert de coordinator zelf');
insert into public.aanbod_versies (aanbod_id, nummer, stand) select aanbod_id, 1, stand from prive.aanbod_standen(array[tests.id('aanbod')]);
select tests.doet('coordinator', $$ select public.aanbod_bewaren(tests.id('aanbod'), null, jsonb_build_object('locaties', jsonb_build_array(tests.id('locatie_los'))), 1, null) $$);
select is((select count(*)::int from public.aanbod_wijzigingen where status = 'open'), 1, 'een ander adres wacht op de beheerder');
select tests.mag_niet('coordinator', format('update public.locaties set %s where id = tests.id(''locatie_los'')', s), 'zolang het wacht verandert niemand dat adres: ' || s)
  from unnest(array['adres = ''Elders 9''', 'naam = ''Elders''', 'lat = 52.3, lng = 5.3', 'wijk_id = tests.id(''wijk_ver'')']) as s;
select tests.mag_niet('coordinator', 'update public.locaties set gemeente_id = tests.id(''buurgemeente'') where id = tests.id(''locatie'')', 'wat op de kaart staat verhuist niet naar een andere gemeente');
select tests.mag('coordinator', 'update public.locaties set bereikbaar = ''bus 4'' where id = tests.id(''locatie_los'')', 'hoe je er komt mag de coordinator wel zeggen');

-- Which building a secret address is, also not by its hours.
insert into public.aanbod (id, slug, organisatie_id, naam, status) values (tests.id('aanbod_geheim'), 'test-geheim', tests.id('welzijn'), 'Geheim', 'gepubliceerd');
insert into public.aanbod_locaties values (tests.id('aanbod_geheim'), tests.id('locatie'));
insert into public.openingstijden (aanbod_id, locatie_id, dag, van, tot) values (tests.id('aanbod_geheim'), tests.id('locatie'), 1, '09:00', '12:00');
select tests.ziet('anoniem', 'select count(locatie_id)::text from public.openingstijden where aanbod_id = tests.id(''aanbod_geheim'')', '1', 'tijden van een open adres noemen hun plek');
update public.aanbod set adres_geheim = true where id = tests.id('aanbod_geheim');
insert into public.openingstijden (aanbod_id, locatie_id, dag, van, tot) values (tests.id('aanbod_geheim'), tests.id('locatie'), 2, '09:00', '12:00');
select tests.ziet(w, 'select count(*) || '' '' || count(locatie_id) from public.openingstijden where aanbod_id = tests.id(''aanbod_geheim'')', '2 0', w || ' leest aan tijden niet waar een geheim adres is')
  from unnest(array['anoniem', 'coordinator_ander', 'begeleider']) as w;
select tests.ziet('anoniem', format('select (x ->> ''tijden'' like %L)::text from jsonb_array_elements(public.kaart()) x where x ->> ''id'' = tests.id(''aanbod_geheim'')::text', '%' || tests.id('locatie') || '%'), 'false', 'ook niet op de kaart');

-- An organisatie that went takes its aanbod with it.
insert into public.organisaties (id, slug, naam, status) values (tests.id('org_archief'), 'test-archief', 'Weg', 'gearchiveerd');
insert into public.locaties (id, adres, lat, lng) values (tests.id('locatie_archief'), 'Straat 9', 52.02, 5.05);
insert into public.aanbod (id, slug, organisatie_id, naam, status) values (tests.id('aanbod_archief'), 'test-archief', tests.id('org_archief'), 'Weg', 'gepubliceerd');
insert into public.aanbod_locaties values (tests.id('aanbod_archief'), tests.id('locatie_archief'));
select tests.ziet(w, format('select count(*)::text from public.%s where id = tests.id(%L)', t, r), '0', w || ' ziet niets van een organisatie die niet openbaar is: ' || t)
  from unnest(array['anoniem', 'coordinator', 'begeleider']) as w, (values ('aanbod', 'aanbod_archief'), ('locaties', 'locatie_archief')) as x(t, r);

-- Approved is a word of the beheerder.
insert into prive.versie_rondes (aanbod, door, waarom) select array[tests.id('aanbod_ander')], null, 'import';
select is((select string_agg(coalesce(waarom, '-'), ' ') from prive.versie_rondes where aanbod = array[tests.id('aanbod_ander')]), 'import', 'een import noemt zich import');
select tests.doet('coordinator_ander', $$ select set_config('dichtbij.waarom', 'goedgekeurd', true) $$);
select tests.doet('coordinator_ander', $$ update public.aanbod set samenvatting = 'anders' where id = tests.id('aanbod_ander') $$);
select is((select waarom from prive.versie_rondes where aanbod = array[tests.id('aanbod_ander')] and door = tests.id('coordinator_ander')), null, 'een coordinator schrijft niet dat iets is goedgekeurd');
select tests.doet('beheerder', $$ update public.aanbod set samenvatting = 'nog anders' where id = tests.id('aanbod_ander') $$);
select is((select waarom from prive.versie_rondes where aanbod = array[tests.id('aanbod_ander')] and door = tests.id('beheerder')), 'goedgekeurd', 'een beheerder wel');

-- What was read is what is published.
create table tests.gezien as select updated_at from public.aanbod where id = tests.id('aanbod_ander_concept');
grant select on tests.gezien to authenticated;
select tests.mag('beheerder', $$ select public.aanbod_publiceren(tests.id('aanbod_ander_concept'), 'inloop', array['regie'], (select date_trunc('milliseconds', updated_at) from tests.gezien)) $$, 'wat op de pagina stond, gaat op de kaart');
select tests.weigert('beheerder', $$ select public.aanbod_publiceren(tests.id('aanbod_ander_concept'), 'inloop', array['regie'], (select updated_at - interval '1 ms' from tests.gezien)) $$, 'intussen_veranderd', 'wat intussen werd veranderd niet');

-- One report tells the kaart, the next ones do not: they come from anybody.
select tests.doet('anoniem', $$ select public.aanbod_melden('test-aanbod-ander', 'telefoon', 'een', '') $$);
create table tests.stand as select versie from public.kaart_stand;
select tests.doet('anoniem', $$ select public.aanbod_melden('test-aanbod-ander', 'telefoon', 'twee', '') $$);
select is((select versie from public.kaart_stand), (select versie from tests.stand), 'een tweede melding maakt de kaart niet opnieuw');
select ok((select gemeld_op is not null from public.aanbod where id = tests.id('aanbod_ander')), 'gemeld blijft gemeld');

select * from finish();
rollback;
