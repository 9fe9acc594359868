begin;
select no_plan();
\ir wereld.psql

-- Reading.
select tests.leest('anoniem', 'aanbod', 'aanbod aanbod_ander', 'een bezoeker leest alleen gepubliceerd aanbod');
select tests.leest('niemand', 'aanbod', 'aanbod aanbod_ander', 'wie geen rol heeft leest alleen gepubliceerd aanbod');
select tests.leest('begeleider', 'aanbod', 'aanbod aanbod_ander', 'een begeleider leest alleen gepubliceerd aanbod');
select tests.leest('coordinator', 'aanbod', 'aanbod aanbod_ander aanbod_concept', 'een coordinator leest ook concepten van de eigen organisatie');
select tests.leest('beheerder', 'aanbod', 'aanbod aanbod_ander aanbod_ander_concept aanbod_concept', 'de beheerder leest al het aanbod');
select tests.leest('anoniem', 'locaties', 'locatie locatie_ander', 'een bezoeker leest alleen locaties van gepubliceerd aanbod');
select tests.leest('coordinator', 'locaties', 'locatie locatie_ander locatie_los', 'een coordinator leest ook eigen locaties zonder gepubliceerd aanbod');
select tests.leest('beheerder', 'locaties', 'locatie locatie_ander locatie_ander_los locatie_los', 'de beheerder leest alle locaties');
select unnest(array[tests.leest('anoniem', t, 'aanbod aanbod_ander', 'een bezoeker leest van ' || t || ' alleen wat gepubliceerd is', 'aanbod_id'),
  tests.leest('begeleider', t, 'aanbod aanbod_ander', 'een begeleider leest van ' || t || ' alleen wat gepubliceerd is', 'aanbod_id'),
  tests.leest('coordinator', t, 'aanbod aanbod_ander aanbod_concept', 'een coordinator leest van ' || t || ' ook het eigen concept', 'aanbod_id')])
  from unnest(array['aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen', 'aanbod_wijken', 'openingstijden']) as t;
select tests.ziet('anoniem', $$ select string_agg(a ->> 'slug', ' ' order by a ->> 'slug') from jsonb_array_elements(public.kaart()) a where a ->> 'slug' like 'test-%' $$,
  'test-aanbod test-aanbod-ander', 'de kaart toont een bezoeker alleen gepubliceerd aanbod');
select tests.ziet('coordinator', $$ select string_agg(a ->> 'slug', ' ' order by a ->> 'slug') from jsonb_array_elements(public.kaart()) a where a ->> 'slug' like 'test-%' $$,
  'test-aanbod test-aanbod-ander', 'de kaart toont ook een coordinator alleen gepubliceerd aanbod');
select tests.ziet('beheerder', $$ select string_agg(a ->> 'slug', ' ' order by a ->> 'slug') from jsonb_array_elements(public.kaart()) a where a ->> 'slug' like 'test-%' $$,
  'test-aanbod test-aanbod-ander', 'de kaart toont ook de beheerder alleen gepubliceerd aanbod');

select unnest(array[
  tests.ziet('anoniem', format('select (count(*) > 0)::text from public.%I', t), 'true', 'een bezoeker leest ' || t),
  tests.ziet('client', format('select (count(*) > 0)::text from public.%I', t), 'true', 'wie is ingelogd leest ' || t)])
  from unnest(array['resultaatgebieden', 'soorten', 'doelgroepen', 'gemeenten', 'wijken', 'kaart_stand']) as t;
insert into public.postcodes (pc4, plaats, gemeente, lat, lng) values ('1000', 'Test', 'Test', 52, 5) on conflict do nothing;
select tests.ziet('anoniem', $$ select (count(*) > 0)::text from public.postcodes $$, 'true', 'een bezoeker leest postcodes');
delete from public.aanbod_locaties where locatie_id = tests.id('locatie_los');
select tests.leest('coordinator', 'locaties', 'locatie locatie_ander locatie_los', 'een coordinator leest een eigen locatie waar nog niets is');
select tests.leest('begeleider', 'locaties', 'locatie locatie_ander', 'een begeleider leest een locatie waar nog niets is niet');
select tests.mag('coordinator', format('update public.%I set aanbod_id = tests.id(''aanbod_concept'') where aanbod_id = tests.id(''aanbod'')', t), 'een coordinator schuift binnen eigen aanbod: ' || t)
  from unnest(array['openingstijden']) as t;
select tests.mag('coordinator', format('update public.%I set %I = %s where aanbod_id = tests.id(''aanbod'')', t, k, v), 'een coordinator verandert bij eigen aanbod: ' || t)
  from (values ('aanbod_resultaatgebieden', 'voorgesteld', 'true'), ('aanbod_doelgroepen', 'doelgroep', '''jongeren'''), ('aanbod_wijken', 'wijk_id', 'tests.id(''wijk_ver'')')) as x(t, k, v);
select tests.mag('coordinator', $$ insert into public.aanbod_locaties values (tests.id('aanbod_concept'), tests.id('locatie_los')) $$, 'een coordinator geeft een concept een eigen locatie');

-- The kaart is for everybody to read and for nobody to write, apart from those named.
select unnest(array[tests.mag_niet(w, format('insert into public.%I default values', t), w || ' voegt niets toe aan ' || t),
  tests.mag_niet(w, format('delete from public.%I', t), w || ' haalt niets weg uit ' || t)])
  from unnest(array['resultaatgebieden', 'soorten', 'doelgroepen', 'gemeenten', 'wijken', 'postcodes', 'kaart_stand']) as t,
    unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.mag_niet(w, $$ update public.wijken set naam = 'x' where id = tests.id('wijk') $$, w || ' verandert geen wijk')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- Adding and changing aanbod.
select tests.mag('coordinator', $$ insert into public.aanbod (slug, organisatie_id, naam) values ('nieuw-x', tests.id('welzijn'), 'Nieuw') $$, 'een coordinator voegt een concept toe bij de eigen organisatie');
select tests.mag('coordinator', $$ insert into public.aanbod (slug, organisatie_id, naam) values ('nieuw-x', tests.id('welzijn'), 'Nieuw') returning id $$, 'een coordinator leest terug wat net is toegevoegd');
select tests.mag('coordinator', $$ insert into public.aanbod (slug, organisatie_id, naam, status) values ('nieuw-x', tests.id('welzijn'), 'Nieuw', 'te_beoordelen') $$, 'een coordinator biedt aanbod ter beoordeling aan');
select tests.mag_niet('coordinator', format($$ insert into public.aanbod (slug, organisatie_id, naam, status) values ('nieuw-x', tests.id('welzijn'), 'Nieuw', %L) $$, s), 'een coordinator voegt niets toe met status ' || s)
  from unnest(array['gepubliceerd', 'gearchiveerd']) as s;
select tests.mag_niet('coordinator', $$ insert into public.aanbod (slug, organisatie_id, naam) values ('nieuw-x', tests.id('welzijn_ander'), 'Nieuw') $$, 'een coordinator voegt niets toe bij een andere organisatie');
select tests.mag_niet('coordinator', $$ insert into public.aanbod (slug, organisatie_id, naam, bron, bron_id) values ('nieuw-x', tests.id('welzijn'), 'Nieuw', 'hsds', '1') $$, 'een coordinator doet aanbod niet voor als ingelezen');
select tests.mag_niet(w, $$ insert into public.aanbod (slug, organisatie_id, naam) values ('nieuw-x', tests.id('welzijn'), 'Nieuw') $$, w || ' voegt geen aanbod toe')
  from unnest(array['anoniem', 'niemand', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.mag('coordinator', $$ update public.aanbod set samenvatting = 'Beter' where id = tests.id('aanbod') $$, 'een coordinator verbetert de tekst van eigen aanbod dat al gepubliceerd is');
select tests.mag('coordinator', $$ update public.aanbod set naam = 'Beter' where id = tests.id('aanbod_concept') $$, 'een coordinator verandert de naam van een concept');
select tests.mag_niet('coordinator', $$ update public.aanbod set status = 'gepubliceerd' where id = tests.id('aanbod_concept') $$, 'een coordinator publiceert niet zelf');
select tests.mag_niet('coordinator', $$ insert into public.aanbod (id, slug, organisatie_id, naam) values (tests.id('aanbod_concept'), 'y', tests.id('welzijn'), 'x')
  on conflict (id) do update set status = 'gepubliceerd' $$, 'een coordinator publiceert ook niet langs een upsert');
select tests.mag_niet('coordinator', $$ update public.aanbod set organisatie_id = tests.id('welzijn_ander') where id = tests.id('aanbod') $$, 'een coordinator geeft aanbod niet aan een andere organisatie');
select tests.mag_niet('coordinator', format('update public.aanbod set %s where id = tests.id(''aanbod'')', s), 'een coordinator verandert niet: ' || s)
  from unnest(array['slug = ''anders''', 'id = gen_random_uuid()', 'bron = ''hsds''', 'bron_id = ''1''', 'bron_hash = ''x''']) as s;
select tests.mag_niet('coordinator', $$ update public.aanbod set naam = 'Weg' where id = tests.id('aanbod_ander') $$, 'een coordinator verandert geen aanbod van een andere organisatie');
select tests.mag_niet(w, $$ update public.aanbod set naam = 'Weg' where id = tests.id('aanbod') $$, w || ' verandert geen aanbod')
  from unnest(array['anoniem', 'niemand', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.mag_niet(w, $$ delete from public.aanbod where id = tests.id('aanbod') $$, w || ' verwijdert geen aanbod')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.mag('beheerder', $$ update public.aanbod set status = 'gepubliceerd' where id = tests.id('aanbod_ander_concept') $$, 'de beheerder publiceert');
select tests.mag('beheerder', $$ insert into public.aanbod (slug, organisatie_id, naam, status) values ('nieuw-x', tests.id('welzijn'), 'Nieuw', 'gepubliceerd') $$, 'de beheerder voegt gepubliceerd aanbod toe');

-- What belongs to an aanbod.
insert into public.aanbod_locaties values (tests.id('aanbod_concept'), tests.id('locatie_los'));
select unnest(array[tests.mag('coordinator', format(i, 'aanbod_concept'), 'een coordinator voegt toe aan eigen aanbod: ' || t),
  tests.mag('beheerder', format(i, 'aanbod_concept'), 'de beheerder voegt toe: ' || t),
  tests.mag_niet('coordinator', format(i, 'aanbod_ander'), 'een coordinator voegt niet toe aan aanbod van een ander: ' || t),
  tests.mag_niet('begeleider', format(i, 'aanbod'), 'een begeleider voegt niet toe: ' || t),
  tests.mag_niet('anoniem', format(i, 'aanbod'), 'een bezoeker voegt niet toe: ' || t),
  tests.mag('coordinator', format('delete from public.%I where aanbod_id = tests.id(''aanbod_concept'')', t), 'een coordinator haalt weg bij eigen aanbod: ' || t),
  tests.mag_niet('coordinator', format('delete from public.%I where aanbod_id = tests.id(''aanbod_ander'')', t), 'een coordinator haalt niets weg bij een ander: ' || t),
  tests.mag_niet('coordinator', format('update public.%I set aanbod_id = tests.id(''aanbod_ander'') where aanbod_id = tests.id(''aanbod_concept'')', t), 'een coordinator schuift niets door naar een ander: ' || t),
  tests.mag_niet('coordinator', format('update public.%I set aanbod_id = tests.id(''aanbod_concept'') where aanbod_id = tests.id(''aanbod_ander_concept'')', t), 'een coordinator haalt niets naar zich toe: ' || t)])
from (values
  ('aanbod_resultaatgebieden', $$ insert into public.aanbod_resultaatgebieden (aanbod_id, resultaatgebied) values (tests.id(%L), 'regie') $$),
  ('aanbod_doelgroepen', $$ insert into public.aanbod_doelgroepen values (tests.id(%L), 'jongeren') $$),
  ('aanbod_wijken', $$ insert into public.aanbod_wijken values (tests.id(%L), tests.id('wijk_ver')) $$),
  ('aanbod_locaties', $$ insert into public.aanbod_locaties values (tests.id(%L), tests.id('locatie')) $$),
  ('openingstijden', $$ insert into public.openingstijden (aanbod_id, dag, van, tot) values (tests.id(%L), 2, '09:00', '10:00') $$),
  ('afwijkende_tijden', $$ insert into public.afwijkende_tijden (aanbod_id, datum) values (tests.id(%L), '2030-01-01') $$)) as x(t, i);

-- Locaties.
select tests.mag('coordinator', $$ insert into public.aanbod_locaties values (tests.id('aanbod_concept'), tests.id('locatie_ander')) $$, 'een coordinator deelt een gebouw dat al op de kaart staat');
select tests.mag_niet('coordinator', $$ insert into public.aanbod_locaties values (tests.id('aanbod'), tests.id('locatie_ander_los')) $$, 'een coordinator maakt een verborgen locatie van een ander niet openbaar');
select tests.mag_niet('coordinator', $$ update public.aanbod_locaties set locatie_id = tests.id('locatie_ander_los') where aanbod_id = tests.id('aanbod') $$, 'een coordinator maakt een verborgen locatie ook niet door verschuiven openbaar');
select tests.mag('coordinator', $$ insert into public.locaties (organisatie_id, adres) values (tests.id('welzijn'), 'Straat 9') $$, 'een coordinator voegt een locatie toe');
select tests.mag_niet('coordinator', $$ insert into public.locaties (organisatie_id, adres) values (tests.id('welzijn_ander'), 'Straat 9') $$, 'een coordinator voegt geen locatie toe bij een ander');
select tests.mag_niet('coordinator', $$ insert into public.locaties (organisatie_id, adres) values (null, 'Straat 9') $$, 'een coordinator voegt geen locatie zonder eigenaar toe');
select tests.mag_niet('coordinator', $$ insert into public.locaties (organisatie_id, adres, bron, bron_id) values (tests.id('welzijn'), 'Straat 9', 'hsds', '1') $$, 'een coordinator doet een locatie niet voor als ingelezen');
select tests.mag_niet('coordinator', $$ update public.locaties set bron_id = '1' where id = tests.id('locatie') $$, 'een coordinator verandert de herkomst van een locatie niet');
select tests.mag('coordinator', $$ update public.locaties set bereikbaar = 'met de bus' where id = tests.id('locatie') $$, 'een coordinator zegt hoe een eigen locatie te bereiken is');
select tests.mag_niet('coordinator', $$ update public.locaties set adres = 'Weg' where id = tests.id('locatie_ander') $$, 'een coordinator verandert geen locatie van een ander');
select tests.mag_niet('coordinator', $$ update public.locaties set organisatie_id = tests.id('welzijn_ander') where id = tests.id('locatie') $$, 'een coordinator schuift een locatie niet door');
select tests.mag_niet(w, $$ update public.locaties set adres = 'Weg' where id = tests.id('locatie') $$, w || ' verandert geen locatie')
  from unnest(array['anoniem', 'niemand', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.mag_niet(w, $$ delete from public.locaties where id = tests.id('locatie') $$, w || ' verwijdert geen locatie') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- Confirming and publishing in one call.
select tests.mag('beheerder', $$ select public.aanbod_publiceren(tests.id('aanbod_concept'), 'inloop', array['regie']) $$, 'de beheerder bevestigt en publiceert in één keer');
select tests.weigert(w, $$ select public.aanbod_publiceren(tests.id('aanbod_concept'), 'inloop', array['regie']) $$, 'geen_toegang', w || ' bevestigt en publiceert niets')
  from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', $$ select public.aanbod_publiceren(tests.id('aanbod_concept'), 'inloop', array['regie']) $$, '42501', 'een bezoeker bevestigt niets');
select tests.weigert(w, $$ select public.importeer('{}', true, false) $$, '42501', w || ' leest geen bestand in') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- A secret address: no link, no locatie, no point, and nobody makes it public by sharing the building.
update public.aanbod set adres_geheim = true where id = tests.id('aanbod');
select tests.leest(w, 'aanbod_locaties', 'aanbod_ander', w || ' leest niet waar een geheim adres is', 'aanbod_id') from unnest(array['anoniem', 'begeleider']) as w;
select tests.leest(w, 'locaties', 'locatie_ander', w || ' leest de locatie van een geheim adres niet') from unnest(array['anoniem', 'begeleider']) as w;
select tests.ziet(w, $$ select a ->> 'locaties' from jsonb_array_elements(public.kaart()) a where a ->> 'slug' = 'test-aanbod' $$, '[]', w || ' ziet op de kaart geen geheim adres')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
update public.aanbod set adres_geheim = false where id = tests.id('aanbod');

-- The version of the kaart moves with it, whoever writes.
create table tests.stand as select versie from public.kaart_stand;
select tests.doet('coordinator', $$ update public.aanbod set samenvatting = 'Nog beter' where id = tests.id('aanbod') $$);
select ok((select versie from public.kaart_stand) > (select versie from tests.stand), 'de stand van de kaart verspringt bij elke verandering');
select is((select wijk_id from public.locaties where id = tests.id('locatie')), tests.id('wijk'), 'een locatie vindt zelf de wijk');

select * from finish();
rollback;
