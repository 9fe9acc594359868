begin;
select no_plan();
\ir wereld.psql

update public.organisaties set zoekt_vrijwilligers = true where id in (tests.id('welzijn'), tests.id('welzijn_ander'), tests.id('zorg'), tests.id('org_concept'));
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('collega'), tests.id('welzijn'), 'coordinator');
insert into public.postcodes (pc4, plaats, gemeente, lat, lng) values ('3431', 'Testplaats', 'Testgemeente', 52.02, 5.05) on conflict do nothing;
grant usage on schema tests to public;
create function tests.hash(token text) returns text language sql as $$ select encode(sha256(convert_to(token, 'UTF8')), 'hex') $$;
create function tests.am(token text) returns uuid language sql security definer as $$ select aanmelding_id from public.aanmelding_links where hash = tests.hash(token) $$;
create function tests.begin(token text) returns void language sql
as $$ select public.aanmelding_beginnen(tests.hash(token), '{"stap": "wanneer", "taken": ["post"], "resultaatgebieden": ["netwerk", "bestaat_niet"], "status": "welkom", "vrijwilliger_id": "x"}'
  - array['vrijwilliger_id']) $$;
create function tests.klaar(token text, orgs text[], meer jsonb default '{}') returns text language sql
as $$ select public.aanmelding_indienen(token, jsonb_build_object('voornaam', 'Nora', 'achternaam', 'Nieuw', 'email', 'Nora@Voorbeeld.invalid', 'toestemming', true,
  'organisaties', array(select tests.id(o) from unnest(orgs) o)) || meer, '{}') $$;

-- A draft: anybody begins and goes on; only what the form asks is taken in.
select tests.mag(w, format('select tests.begin(%L)', 'sleutel ' || w), w || ' begint een aanmelding') from unnest(array['anoniem', 'niemand', 'client', 'coordinator']) as w;
select tests.doet('anoniem', $$ select tests.begin('sleutel') $$);
select is((select status || ' ' || stap || ' ' || array_to_string(resultaatgebieden, ' ') from public.aanmeldingen where id = tests.am('sleutel')), 'concept wanneer netwerk', 'een begin is een concept met alleen wat bestaat');
select tests.ziet('anoniem', $$ select public.aanmelding_bewaren('sleutel', '{"stap": "waar", "dagdelen": ["ma_ochtend"], "uren_per_week": 2, "pc4": "3431", "radius_km": 5}') $$, 'bewaard', 'met de link gaat iemand verder');
select tests.doet('anoniem', $$ select public.aanmelding_bewaren('sleutel', '{"stap": "waar", "dagdelen": ["ma_ochtend"], "uren_per_week": 2, "pc4": "3431", "radius_km": 5}') $$);
select is((select array_to_string(taken, ' ') || ' ' || uren_per_week || ' ' || stap from public.aanmeldingen where id = tests.am('sleutel')), 'post 2.0 waar', 'wat er al stond blijft staan');
select tests.ziet('anoniem', $$ select public.aanmelding_bewaren('anders', '{"uren_per_week": 9}') $$, 'onbekend', 'zonder de link verandert niemand iets');
select tests.weigert('anoniem', $$ select public.aanmelding_bewaren('sleutel', '{"taken": ["verzonnen"]}') $$, '23514', 'een taak die niet bestaat wordt niet bewaard');
select tests.weigert('anoniem', $$ select public.aanmelding_bewaren('sleutel', '{"beschikbaar_van": "2027-02-01", "beschikbaar_tot": "2027-01-01"}') $$, '23514', 'het einde ligt niet voor het begin');
select tests.ziet('anoniem', $$ select public.aanmelding_volgen('sleutel') ->> 'pc4' $$, '3431', 'met de link leest iemand wat die invulde');
select tests.ziet('anoniem', format('select public.aanmelding_volgen(%L)::text', t), null, 'een andere link geeft niets: ' || t) from unnest(array['', 'Sleutel', tests.hash('sleutel')]) as t;
select tests.doet('anoniem', format($$ select public.aanmelding_bewaren('sleutel', jsonb_build_object('organisaties', array[%L, %L, %L]::uuid[])) $$, tests.id('welzijn'), tests.id('zorg'), tests.id('org_concept')));
select is((select string_agg(n.naam, ' ') from public.aanmelding_organisaties ao join tests.namen n on n.id = ao.organisatie_id where aanmelding_id = tests.am('sleutel')), 'welzijn', 'kiezen kan alleen waar een coördinator antwoordt');
select tests.ziet('anoniem', $$ select string_agg(n.naam, ' ' order by n.naam) from public.aanmelden_bij() b join tests.namen n on n.id = b $$, 'welzijn welzijn_ander', 'iedereen ziet waar je je kunt aanmelden');
select tests.leest(w, 'aanmeldingen', '', w || ' leest geen concept') from unnest(array['coordinator', 'beheerder', 'niemand']) as w;

-- Sending: with a yes, a name, a way to be reached and somebody who reads.
select tests.weigert('anoniem', $$ select tests.klaar('sleutel', array['welzijn'], '{"toestemming": false}') $$, '22023', 'zonder ja wordt niets verstuurd');
select tests.weigert('anoniem', $$ select tests.klaar('sleutel', array['welzijn'], '{"email": null}') $$, '23514', 'zonder manier om te bereiken kan het niet');
select tests.ziet('anoniem', $$ select tests.klaar('sleutel', array['zorg']) $$, 'geen_organisatie', 'zonder iemand die leest wordt niets verstuurd');
select tests.ziet('anoniem', $$ select tests.klaar('anders', array['welzijn']) $$, 'onbekend', 'zonder de link verstuurt niemand iets');
select tests.doet('anoniem', $$ select tests.klaar('sleutel', array['welzijn', 'welzijn_ander']) $$);
select tests.ziet('anoniem', $$ select public.aanmelding_bewaren('sleutel', '{"voornaam": "Anders"}') $$, 'ingediend', 'wat verstuurd is verandert niet meer');
select tests.doet('anoniem', $$ select tests.begin('weetniet') $$);
select tests.doet('anoniem', format($$ select public.aanmelding_indienen('weetniet', '{"weet_niet": true, "voornaam": "Wil", "telefoon": "030 000 00 00", "toestemming": true}', array[%L, %L]::uuid[]) $$, tests.id('welzijn'), tests.id('zorg')));
select is(tests.waarde(w, $$ select count(*)::text from public.postvak where soort = 'aanmelding' and pad = '/vrijwilligers/aanmeldingen' $$), '1', w || ' hoort dat iemand zich aanmeldt') from unnest(array['coordinator', 'collega', 'coordinator_ander']) as w;
select is(tests.waarde(w, $$ select count(*)::text from public.postvak where soort = 'aanmelding' $$), '0', w || ' hoort niets van een aanmelding') from unnest(array['vrijwilliger', 'begeleider', 'beheerder', 'client']) as w;
select is((select string_agg(n.naam || ' ' || gekozen, ' ') from public.aanmelding_organisaties ao join tests.namen n on n.id = ao.organisatie_id where aanmelding_id = tests.am('weetniet')), 'welzijn false', 'wie niet koos komt bij wie in de buurt kan antwoorden');

-- Reading: coordinators of the organisaties that were chosen.
select tests.ziet(w, 'select string_agg(voornaam, '' '' order by voornaam) from public.aanmeldingen', e, w || ' leest wat op de eigen organisatie wacht')
  from (values ('coordinator', 'Nora Wil'), ('collega', 'Nora Wil'), ('coordinator_ander', 'Nora')) as x(w, e);
select tests.ziet('coordinator', 'select count(distinct organisatie_id)::text from public.aanmelding_organisaties', '1', 'een coördinator ziet niet waar iemand zich nog meer aanmeldde');
select tests.ziet(w, 'select count(*)::text from public.aanmeldingen', '0', w || ' leest geen aanmeldingen')
  from unnest(array['niemand', 'beheerder', 'consulent', 'begeleider', 'vrijwilliger', 'client']) as w;
select tests.mag_niet('anoniem', 'select * from public.' || t, 'een bezoeker leest niet uit ' || t) from unnest(array['aanmeldingen', 'aanmelding_organisaties', 'aanmelding_links', 'uitnodigingen']) as t;
select tests.mag_niet('coordinator', s, 'een coördinator werkt niet om de regels heen: ' || s) from unnest(array['select * from public.aanmelding_links', 'select hash from public.uitnodigingen',
  'update public.aanmeldingen set status = ''welkom''', 'delete from public.aanmeldingen', 'update public.aanmelding_organisaties set status = ''nee''']) as s;

-- Answering.
select tests.mag_niet(w, format('select public.aanmelding_verwelkomen(tests.am(''sleutel''), %L, tests.hash(''u''))', tests.id('welzijn')), w || ' verwelkomt niemand')
  from unnest(array['anoniem', 'niemand', 'beheerder', 'begeleider', 'vrijwilliger', 'coordinator_ander']) as w;
select tests.weigert('coordinator_ander', format('select public.aanmelding_verwelkomen(tests.am(''weetniet''), %L, tests.hash(''u''))', tests.id('welzijn_ander')), 'aanmelding_niet_open', 'wie niet is gekozen verwelkomt niemand');
select tests.weigert('coordinator', format('select public.aanmelding_niet_voor_ons(tests.am(''sleutel''), %L, null)', tests.id('welzijn')), 'reden_ontbreekt', 'nee zonder reden kan niet');
select tests.weigert('coordinator', format('select public.aanmelding_niet_voor_ons(tests.am(''sleutel''), %L, ''zomaar'')', tests.id('welzijn')), '23514', 'een reden komt uit de lijst');
select tests.doet('coordinator', format('select public.aanmelding_niet_voor_ons(tests.am(''weetniet''), %L, ''genoeg'')', tests.id('welzijn')));
select tests.ziet('anoniem', $$ select public.aanmelding_volgen('weetniet') -> 'organisaties' -> 0 ->> 'reden' $$, 'genoeg', 'de persoon ziet het antwoord');
select tests.ziet('coordinator', 'select string_agg(voornaam, '' '') from public.aanmeldingen', 'Nora', 'na een nee leest de organisatie het niet meer');
select tests.ziet('anoniem', format('select public.aanmelding_kiezen(''weetniet'', %L)', tests.id(o)), e, 'nog een organisatie kiezen: ' || o) from (values ('welzijn_ander', 'gekozen'), ('zorg', 'gesloten')) as x(o, e);
select tests.ziet('anoniem', format('select public.aanmelding_kiezen(''anders'', %L)', tests.id('welzijn_ander')), 'onbekend', 'zonder de link kiest niemand');
select tests.doet('coordinator', format('select public.aanmelding_verwelkomen(tests.am(''sleutel''), %L, tests.hash(''uitnodiging''))', tests.id('welzijn')));
select is((select voornaam || ' ' || status || ' ' || email || ' ' || array_to_string(taken, ' ') || ' ' || lat || ' ' || coalesce(gebruiker_id::text, '-') from public.vrijwilligers where voornaam = 'Nora'),
  'Nora aangemeld nora@voorbeeld.invalid post 52.02 -', 'een welkom maakt een vrijwilliger met alles wat is verteld');
select is((select string_agg(resultaatgebied, ' ') from public.vrijwilliger_resultaatgebieden r join public.vrijwilligers v on v.id = r.vrijwilliger_id where v.voornaam = 'Nora'), 'netwerk', 'ook de gebieden');
select is((select status || ' ' || coalesce(email, '-') || ' ' || coalesce(pc4, '-') || ' ' || cardinality(taken) from public.aanmeldingen where id = tests.am('sleutel')), 'welkom - - 0', 'op de aanmelding blijft alleen hoe het afliep');
select tests.weigert(w, format('select public.aanmelding_verwelkomen(tests.am(''sleutel''), %L, tests.hash(''u''))', tests.id(o)), 'aanmelding_niet_open', w || ' hoort dat een ander eerder was')
  from (values ('collega', 'welzijn'), ('coordinator_ander', 'welzijn_ander')) as x(w, o);
select tests.weigert('coordinator_ander', format('select public.aanmelding_niet_voor_ons(tests.am(''sleutel''), %L, ''genoeg'')', tests.id('welzijn_ander')), 'aanmelding_niet_open', 'ook voor een nee is het dan te laat');
select tests.ziet('anoniem', $$ select public.aanmelding_volgen('sleutel') ->> 'uitgenodigd' $$, 'true', 'de persoon ziet dat er een uitnodiging is');

-- An account of their own: the token and the same address, once.
select tests.ziet('anoniem', $$ select public.uitnodiging_lezen('uitnodiging')::text $$, null, 'wat de server niet mailde opent niets, ook niet voor wie de sleutel zelf bedacht');
select tests.weigert('niemand', $$ select public.uitnodiging_koppelen('uitnodiging') $$, 'uitnodiging_gebruikt', 'en koppelt niemand');
select tests.mag_niet(w, $$ select public.uitnodiging_gemaild(tests.hash('uitnodiging')) $$, w || ' zegt niet dat er gemaild is') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.doet('service', $$ select public.uitnodiging_gemaild(tests.hash('uitnodiging')) $$);
select tests.ziet('anoniem', $$ select public.uitnodiging_lezen('uitnodiging') ->> 'email' $$, 'nora@voorbeeld.invalid', 'de uitnodiging zegt voor wie ze is');
select tests.ziet('anoniem', $$ select public.uitnodiging_lezen('anders')::text $$, null, 'een andere link geeft niets');
select tests.mag_niet('anoniem', $$ select public.uitnodiging_koppelen('uitnodiging') $$, 'zonder account wordt niets gekoppeld');
select tests.weigert('niemand', $$ select public.uitnodiging_koppelen('uitnodiging') $$, 'uitnodiging_voor_ander', 'een doorgestuurde uitnodiging geeft een ander niets');
update auth.users set email = 'Nora@voorbeeld.invalid' where id = tests.id('niemand');
update public.uitnodigingen set verloopt_op = now() - interval '1 minute' where hash = tests.hash('uitnodiging');
select tests.weigert('niemand', $$ select public.uitnodiging_koppelen('uitnodiging') $$, 'uitnodiging_gebruikt', 'een oude uitnodiging werkt niet');
update public.uitnodigingen set verloopt_op = now() + interval '1 day' where hash = tests.hash('uitnodiging');
select tests.doet('niemand', $$ select public.uitnodiging_koppelen('uitnodiging') $$);
select is((select gebruiker_id from public.vrijwilligers where voornaam = 'Nora'), tests.id('niemand'), 'het account hoort bij de vrijwilliger');
select tests.weigert('niemand', $$ select public.uitnodiging_koppelen('uitnodiging') $$, 'uitnodiging_gebruikt', 'een uitnodiging werkt één keer');
select tests.weigert('coordinator', $$ select public.vrijwilliger_uitnodigen((select id from public.vrijwilligers where voornaam = 'Nora'), tests.hash('x')) $$, 'al_een_account', 'wie een account heeft wordt niet uitgenodigd');
select tests.weigert('coordinator', format('select public.vrijwilliger_uitnodigen(%L, tests.hash(''x''))', tests.id('jan')), 'email_ontbreekt', 'zonder adres gaat er geen uitnodiging');
update public.vrijwilligers set email = 'jan@voorbeeld.invalid' where id = tests.id('jan');
select tests.mag_niet(w, format('select public.vrijwilliger_uitnodigen(%L, tests.hash(''x''))', tests.id('jan')), w || ' nodigt niemand uit') from unnest(array['anoniem', 'coordinator_ander', 'beheerder', 'vrijwilliger']) as w;
select tests.ziet('coordinator', format('select public.vrijwilliger_uitnodigen(%L, tests.hash(''x''))', tests.id('jan')), 'jan@voorbeeld.invalid', 'de coördinator nodigt uit');
select tests.doet('coordinator', format('select public.vrijwilliger_uitnodigen(%L, tests.hash(''jan''))', tests.id('jan')));
update public.vrijwilligers set email = 'ander@voorbeeld.invalid' where id = tests.id('jan');
select is_empty($$ select 1 from public.uitnodigingen where vrijwilliger_id = tests.id('jan') $$, 'een ander adres maakt de uitnodiging waardeloos');
update public.vrijwilligers set email = 'jan@voorbeeld.invalid' where id = tests.id('jan');
select tests.doet('coordinator', format('select public.vrijwilliger_uitnodigen(%L, tests.hash(''jan''))', tests.id('jan')));
select tests.doet('service', $$ select public.uitnodiging_gemaild(tests.hash('jan')) $$);
select tests.ziet(w, 'select count(*)::text from public.uitnodigingen', e, w || ' ziet wie is uitgenodigd') from (values ('coordinator', '1'), ('coordinator_ander', '0'), ('vrijwilliger', '0')) as x(w, e);
update auth.users set email = 'jan@voorbeeld.invalid' where id = tests.id('vrijwilliger');
select tests.weigert('vrijwilliger', $$ select public.uitnodiging_koppelen('jan') $$, 'al_vrijwilliger', 'één account is van één vrijwilliger');

-- The profile: the volunteer itself and its coordinator, these fields only.
create function tests.profiel(wie text, meer jsonb default '{}') returns void language sql
as $$ select public.vrijwilliger_profiel_bewaren(tests.id(wie), '{"taken": ["koken"], "resultaatgebieden": ["gezin"], "pc4": "3431", "geslacht_wens": "vrouw", "status": "gestopt", "vog_op": "2020-01-01", "gebruiker_id": null, "capaciteit": 9}'::jsonb || meer) $$;
select tests.mag_niet(w, $$ select tests.profiel('els') $$, w || ' verandert het profiel van een ander niet')
  from unnest(array['anoniem', 'niemand', 'vrijwilliger_ander', 'coordinator_ander', 'beheerder', 'consulent', 'client']) as w;
select tests.mag_niet('vrijwilliger', $$ select tests.profiel('jan') $$, 'een vrijwilliger zonder account is niet van iedereen');
select tests.doet('vrijwilliger', $$ select tests.profiel('els') $$);
select is((select array_to_string(taken, ' ') || ' ' || geslacht_wens || ' ' || status || ' ' || (vog_op > '2021-01-01') || ' ' || (gebruiker_id = tests.id('vrijwilliger')) || ' ' || capaciteit || ' ' || lat from public.vrijwilligers where id = tests.id('els')),
  'koken vrouw actief true true 2 52.02', 'een vrijwilliger verandert het eigen profiel en niets daarbuiten, en de plek volgt de postcode');
select is((select string_agg(resultaatgebied, ' ') from public.vrijwilliger_resultaatgebieden where vrijwilliger_id = tests.id('els')), 'gezin', 'de gebieden zijn vervangen');
select tests.mag('coordinator', $$ select tests.profiel('els', '{"uren_per_week": 3}') $$, 'de coördinator verandert het profiel ook');
update public.vrijwilligers set status = 'pauze', pauze_tot = prive.vandaag() + 9 where id = tests.id('els');
select tests.doet('vrijwilliger', $$ select tests.profiel('els', '{"pauze_tot": null}') $$);
select is((select status from public.vrijwilligers where id = tests.id('els')), 'actief', 'wie de eigen pauze weghaalt doet weer mee');
update public.vrijwilligers set status = 'pauze', pauze_tot = null where id = tests.id('els');
select tests.doet('vrijwilliger', $$ select tests.profiel('els') $$);
select is((select status from public.vrijwilligers where id = tests.id('els')), 'pauze', 'een pauze zonder einde heft de coördinator op');

-- Taking back, and the end.
select tests.doet('anoniem', $$ select public.aanmelding_intrekken('weetniet') $$);
select is_empty($$ select 1 from public.aanmeldingen where voornaam = 'Wil' $$, 'wie de aanmelding terugneemt is meteen weg');
select tests.ziet('anoniem', $$ select public.aanmelding_volgen('weetniet')::text $$, null, 'ook met de link');
select tests.ziet('anoniem', $$ select public.aanmelding_intrekken('zomaar') $$, 'onbekend', 'zonder de link neemt niemand iets terug');
select tests.doet('anoniem', $$ select public.aanmelding_intrekken('sleutel') $$);
select isnt_empty($$ select 1 from public.vrijwilligers where voornaam = 'Nora' $$, 'wie al welkom is blijft vrijwilliger');
select tests.mag_niet(w, 'select public.aanmeldingen_opruimen()', w || ' ruimt niets op') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.doet('anoniem', format('select tests.begin(%L)', t)) from unnest(array['oud', 'jong', 'stil']) as t;
select tests.doet('anoniem', $$ select tests.klaar('stil', array['welzijn']) $$);
update public.aanmeldingen set bewaard_op = now() - interval '31 days' where id = tests.am('oud');
update public.aanmeldingen set bewaard_op = now() - interval '29 days' where id = tests.am('jong');
update public.aanmeldingen set ingediend_op = now() - interval '91 days' where id = tests.am('stil');
select tests.ziet('anoniem', $$ select public.aanmelding_volgen('oud')::text $$, null, 'na dertig dagen leest niemand een concept, ook voor het opruimen');
select tests.ziet('coordinator', 'select count(*)::text from public.aanmeldingen', '0', 'na negentig dagen leest de organisatie het niet meer');
select tests.weigert('coordinator', format('select public.aanmelding_verwelkomen(tests.am(''stil''), %L, tests.hash(''u''))', tests.id('welzijn')), 'aanmelding_niet_open', 'en heet ze niemand meer welkom');
select tests.ziet('service', 'select public.aanmeldingen_opruimen()::text', '2', 'wat voorbij is wordt gewist');
select isnt_empty($$ select 1 from public.aanmeldingen where id = tests.am('jong') $$, 'wat nog kan blijft');

select * from finish();
rollback;
