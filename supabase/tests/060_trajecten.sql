begin;
select no_plan();
\ir wereld.psql

-- Reading, per actor.
select unnest(array[
  tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t, k),
  tests.leest('niemand', t, '', 'wie geen rol heeft leest niets van ' || t, k),
  tests.leest('beheerder', t, '', 'de beheerder leest niets van ' || t, k),
  tests.leest('coordinator', t, '', 'een coordinator leest niets van ' || t, k),
  tests.leest('vrijwilliger', t, '', 'een maatje leest niets van ' || t, k),
  tests.leest('collega', t, '', 'een begeleider die niet is toegewezen leest niets van ' || t, k),
  tests.leest('consulent_ander', t, '', 'een consulent die niet is toegewezen leest niets van ' || t, k)])
  from (values ('trajecten', 'id'), ('uren', 'traject_id'), ('toestemmingen', 'id')) as x(t, k);
select unnest(array[
  tests.leest(w, 'trajecten', t, w || ' leest alleen het eigen traject'),
  tests.leest(w, 'uren', t, w || ' leest alleen uren van het eigen traject', 'traject_id'),
  tests.leest(w, 'toestemmingen', ts, w || ' leest alleen eigen toestemmingen')])
  from (values ('begeleider', 't_a', 'ts_a'), ('casusregisseur', 't_a', 'ts_a'), ('consulent', 't_a', 'ts_a'), ('client', 't_a', 'ts_a'),
    ('begeleider_ander', 't_b', 'ts_b'), ('client_ander', 't_b', 'ts_b')) as x(w, t, ts);

-- Opening and changing a traject.
create function tests.nieuw_traject(client text, organisatie text) returns text language sql as $$
  select format('insert into public.trajecten (client_id, organisatie_id, resultaat, resultaatgebied, ozr, start_op, eind_op, uren_toegekend) values (tests.id(%L), tests.id(%L), ''x'', ''netwerk'', 1, current_date, current_date + 9, 3) returning id', client, organisatie) $$;
select tests.mag(w, tests.nieuw_traject('a', 'zorg'), w || ' opent een traject') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.mag_niet('begeleider', tests.nieuw_traject('b', 'zorg'), 'een begeleider opent geen traject voor een client van een ander');
select tests.mag_niet('begeleider', tests.nieuw_traject('a', 'zorg_ander'), 'een begeleider opent geen traject op naam van een andere aanbieder');
select unnest(array[
  tests.mag_niet(w, tests.nieuw_traject('a', 'zorg'), w || ' opent geen traject'),
  tests.mag_niet(w, $$ update public.trajecten set eind_op = eind_op + 1 where id = tests.id('t_a') $$, w || ' verandert dit traject niet')])
  from unnest(array['anoniem', 'niemand', 'collega', 'begeleider_ander', 'consulent', 'consulent_ander', 'coordinator', 'beheerder', 'vrijwilliger', 'client']) as w;
select tests.mag_niet(w, $$ update public.trajecten set eind_op = eind_op + 1 where id = tests.id('t_a') $$, w || ' werkt een traject alleen bij met de functie') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.mag_niet(w, $$ delete from public.trajecten where id = tests.id('t_a') $$, w || ' verwijdert geen traject') from unnest(array['anoniem', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'client']) as w;

-- Hours.
create function tests.regel(traject text, extra text default '') returns text language sql as $$
  select format($q$ select public.uren_opslaan(tests.id(%L), jsonb_build_array(jsonb_build_object('week', date_trunc('week', prive.vandaag())::date, 'soort', 'informeel', 'gepland', 2) %s)) $q$, traject, extra) $$;
select unnest(array[
  tests.mag_niet(w, $$ insert into public.uren (traject_id, week, soort, gepland) values (tests.id('t_a'), '2026-01-05', 'informeel', 1) $$, w || ' schrijft geen uren buiten de functie om'),
  tests.mag_niet(w, $$ update public.uren set gepland = 0 $$, w || ' verandert geen uren buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.uren $$, w || ' verwijdert geen uren')])
  from unnest(array['anoniem', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'client', 'vrijwilliger']) as w;
select tests.ziet(w, tests.regel('t_a'), '1', w || ' slaat uren op') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert('coordinator', $$ select public.uren_opslaan(tests.id('t_a'), '[]') $$, 'geen_toegang', 'ook niets veranderen mag een coordinator hier niet');
select tests.weigert(w, tests.regel('t_a'), 'geen_toegang', w || ' slaat hier geen uren op')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'consulent', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', tests.regel('t_a'), '42501', 'een bezoeker slaat geen uren op');
select tests.weigert('begeleider', tests.regel('t_b'), 'geen_toegang', 'een begeleider slaat geen uren op in een traject van een ander');
select tests.doet('begeleider', tests.regel('t_a'));
select tests.ziet('begeleider', tests.regel('t_a'), '0', 'dezelfde uren nog eens opslaan verandert niets');
select tests.weigert('begeleider', format($$ select public.uren_opslaan(tests.id('t_a'), '[{"week":"%s","soort":"informeel","gepland":1}]') $$, d), r, 'geweigerd: ' || wat)
  from (values ('2001-01-01', 'week_buiten_traject', 'een week voor het traject'), ('2100-01-04', 'week_buiten_traject', 'een week na het traject'),
    ((date_trunc('week', prive.vandaag())::date + 1)::text, '23514', 'een dag die geen maandag is')) as x(d, r, wat);
select tests.weigert('begeleider', format($$ select public.uren_opslaan(tests.id('t_a'), jsonb_build_array(jsonb_build_object('week', date_trunc('week', prive.vandaag())::date) || '%s')) $$, v), '23514', 'geweigerd: ' || v)
  from unnest(array['{"soort":"formeel"}', '{"soort":"informeel","ozr":1}', '{"soort":"informeel","gepland":-1}', '{"soort":"informeel","gepland":169}', '{"soort":"formeel","ozr":4}']) as v;
select tests.weigert('begeleider', tests.regel('t_a', $$, jsonb_build_object('week', '2001-01-01', 'soort', 'informeel') $$), 'week_buiten_traject', 'één foute regel houdt alles tegen');
select is((select count(*) from public.uren where traject_id = tests.id('t_b')), 1::bigint, 'andermans uren blijven staan');

-- Consent.
create function tests.geef(client text, v text, o text, delen text, op text default 'prive.vandaag()') returns text language sql as $$
  select format('select public.toestemming_geven(tests.id(%L), %s, %s, %s, ''voor een maatje'', %s)', client,
    case when v is null then 'null' else format('tests.id(%L)', v) end, case when o is null then 'null' else format('tests.id(%L)', o) end, delen, op) $$;
select unnest(array[
  tests.mag_niet(w, $$ insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op) values (tests.id('a'), 'vrijwilliger', tests.id('jan'), 'plan', 'x', 'zelf', '2026-01-01') $$, w || ' schrijft geen toestemming buiten de functie om'),
  tests.mag_niet(w, $$ update public.toestemmingen set ingetrokken_op = null, geldig_tot = null $$, w || ' verandert geen toestemming'),
  tests.mag_niet(w, $$ delete from public.toestemmingen $$, w || ' verwijdert geen toestemming')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'beheerder', 'client', 'vrijwilliger']) as w;
select tests.ziet(w, tests.geef('a', 'els', null, 'array[''plan'', ''uren'']'), '2', w || ' legt toestemming vast') from unnest(array['client', 'begeleider', 'casusregisseur', 'consulent']) as w;
select tests.weigert(w, tests.geef('a', 'els', null, 'array[''plan'']'), 'geen_toegang', w || ' legt geen toestemming vast voor deze client')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.geef('a', 'els', null, 'array[''plan'']'), '42501', 'een bezoeker legt geen toestemming vast');
select tests.weigert('client', tests.geef('a', 'els', null, 'array[''plan'']', 'prive.vandaag() + 1'), 'datum_in_toekomst', 'toestemming gaat niet in de toekomst in');
select tests.weigert('client', tests.geef('a', null, null, 'array[''plan'']'), '23514', 'toestemming heeft een ontvanger');
select tests.weigert('client', tests.geef('a', 'els', 'welzijn', 'array[''plan'']'), '23514', 'toestemming heeft één ontvanger');
select tests.weigert('client', tests.geef('a', 'els', null, 'array[''alles'']'), '23514', 'toestemming gaat over een genoemd deel');
select tests.ziet('client', tests.geef('a', 'els', null, 'array[''contact'']'), '0', 'wat al gegeven is blijft zoals het was');
select tests.doet('client', tests.geef('a', null, 'welzijn', 'array[''plan'']'));
select tests.doet('begeleider', tests.geef('a', null, 'welzijn', 'array[''uren'']'));
select is((select string_agg(deel || ':' || wijze || ':' || (select naam from tests.namen where id = vastgelegd_door), ' ' order by deel) from public.toestemmingen
  where ontvanger_organisatie_id = tests.id('welzijn')), 'plan:zelf:client uren:gesprek:begeleider', 'wie het vastlegde en hoe is niet te kiezen');
select ok(prive.heeft_toestemming(tests.id('a'), tests.id('els'), 'contact'), 'toestemming voor contact geldt');
select ok(not prive.heeft_toestemming(tests.id('a'), tests.id('els'), 'verslag'), 'toestemming geldt per deel');
select ok(not prive.heeft_toestemming(tests.id('a'), tests.id('jan'), 'contact'), 'toestemming geldt per ontvanger');
select ok(not prive.heeft_toestemming(tests.id('a'), null, 'contact'), 'toestemming aan niemand bestaat niet');
select tests.weigert(w, $$ select public.toestemming_intrekken(tests.id('ts_a')) $$, 'geen_toegang', w || ' trekt geen toestemming in')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'coordinator', 'vrijwilliger', 'client_ander', 'beheerder']) as w;
select tests.weigert('anoniem', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$, '42501', 'een bezoeker trekt geen toestemming in');
select tests.weigert('client', $$ select public.toestemming_intrekken(tests.id('x')) $$, 'onbekende_toestemming', 'wat niet bestaat wordt niet ingetrokken');
select tests.mag('begeleider', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$, 'een begeleider legt vast dat de client de toestemming intrekt');
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select ok(not prive.heeft_toestemming(tests.id('a'), tests.id('els'), 'contact'), 'intrekken werkt meteen');
select tests.weigert('begeleider', $$ select public.toestemming_geven(tests.id('a'), tests.id('els'), null, array['contact'], 'bezoek', prive.vandaag() - 30) $$,
  'ouder_dan_intrekking', 'een begeleider schrijft geen ja op dat ouder is dan het nee van de client');
select is((select count(*) from public.toestemmingen where id = tests.id('ts_a')), 1::bigint, 'ingetrokken toestemming blijft leesbaar');
select tests.ziet('client', tests.geef('a', 'els', null, 'array[''contact'']'), '1', 'na intrekken kan opnieuw ja gezegd worden');
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op, geldig_tot) values
  (tests.id('a'), 'vrijwilliger', tests.id('jan'), 'contact', 'x', 'zelf', '2026-01-01', prive.vandaag() - 1), (tests.id('a'), 'vrijwilliger', tests.id('jan'), 'plan', 'x', 'zelf', '2026-01-01', prive.vandaag());
select ok(not prive.heeft_toestemming(tests.id('a'), tests.id('jan'), 'contact'), 'wat is afgelopen geldt niet');
select ok(prive.heeft_toestemming(tests.id('a'), tests.id('jan'), 'plan'), 'op de laatste dag geldt het nog');
select tests.doet('client', tests.geef('a', 'jan', null, 'array[''contact'', ''plan'']'));
select ok(prive.heeft_toestemming(tests.id('a'), tests.id('jan'), 'contact'), 'na afloop kan opnieuw ja gezegd worden');
select is((select count(*) from public.toestemmingen where ontvanger_vrijwilliger_id = tests.id('jan')), 4::bigint, 'een nieuw ja laat het oude leesbaar, ook wat een ander einde kreeg');

select * from finish();
rollback;
