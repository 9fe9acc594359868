begin;
select no_plan();
\ir wereld.psql

select unnest(array[tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t, k),
  tests.leest('niemand', t, '', 'wie geen rol heeft leest niets van ' || t, k),
  tests.leest('begeleider', t, '', 'een begeleider leest niets rechtstreeks van ' || t, k),
  tests.leest('consulent', t, '', 'een consulent leest niets rechtstreeks van ' || t, k),
  tests.leest('beheerder', t, '', 'de beheerder leest niets van ' || t, k),
  tests.leest('client', t, '', 'een client leest niets rechtstreeks van ' || t, k),
  tests.leest('vrijwilliger', t, 'els', 'een vrijwilliger leest van ' || t || ' alleen zichzelf', k),
  tests.leest('coordinator_ander', t, case t when 'vrijwilligers' then 'bob pauze' else 'bob' end, 'een coordinator leest van ' || t || ' alleen de eigen organisatie', k)])
  from (values ('vrijwilligers', 'id'), ('vrijwilliger_resultaatgebieden', 'vrijwilliger_id')) as x(t, k);
select tests.leest('coordinator', 'vrijwilligers', 'els gestopt jan ver_weg zonder_vog', 'een coordinator leest de vrijwilligers van de eigen organisatie');

select tests.mag('coordinator', $$ insert into public.vrijwilligers (organisatie_id, voornaam) values (tests.id('welzijn'), 'Nieuw') returning id $$, 'een coordinator schrijft een vrijwilliger in');
select tests.mag_niet('coordinator', $$ insert into public.vrijwilligers (organisatie_id, voornaam) values (tests.id('welzijn_ander'), 'Nieuw') $$, 'een coordinator schrijft niemand in bij een ander');
select tests.mag_niet('coordinator', $$ insert into public.vrijwilligers (organisatie_id, voornaam, gebruiker_id) values (tests.id('welzijn'), 'Nieuw', tests.id('niemand')) $$, 'een coordinator koppelt geen account bij het inschrijven');
select tests.mag_niet('coordinator', $$ update public.vrijwilligers set gebruiker_id = tests.id('coordinator') where id = tests.id('jan') $$, 'een coordinator koppelt het eigen account niet aan een vrijwilliger');
select tests.mag_niet('coordinator', $$ update public.vrijwilligers set gebruiker_id = null where id = tests.id('els') $$, 'een coordinator maakt een account niet los');
select tests.mag_niet('coordinator', $$ update public.vrijwilligers set organisatie_id = tests.id('welzijn_ander') where id = tests.id('jan') $$, 'een coordinator schuift een vrijwilliger niet door');
select tests.mag_niet('coordinator', $$ update public.vrijwilligers set id = gen_random_uuid() where id = tests.id('jan') $$, 'een coordinator verandert het nummer van een vrijwilliger niet');
select tests.mag('coordinator', $$ update public.vrijwilligers set status = 'pauze', vog_op = '2026-01-01' where id = tests.id('jan') $$, 'een coordinator houdt de eigen vrijwilligers bij');
select tests.mag_niet('coordinator', $$ update public.vrijwilligers set status = 'pauze' where id = tests.id('bob') $$, 'een coordinator verandert geen vrijwilliger van een ander');
select tests.mag('coordinator', $$ insert into public.vrijwilliger_resultaatgebieden values (tests.id('els'), 'regie') $$, 'een coordinator noteert wat iemand graag doet');
select tests.mag_niet('coordinator', $$ insert into public.vrijwilliger_resultaatgebieden values (tests.id('bob'), 'regie') $$, 'een coordinator noteert niets bij een vrijwilliger van een ander');
select tests.mag('coordinator', $$ delete from public.vrijwilliger_resultaatgebieden where vrijwilliger_id = tests.id('els') $$, 'een coordinator haalt een gebied weg');
select tests.mag_niet('coordinator', $$ delete from public.vrijwilliger_resultaatgebieden where vrijwilliger_id = tests.id('bob') $$, 'een coordinator haalt niets weg bij een ander');
select unnest(array[tests.mag_niet(w, $$ insert into public.vrijwilligers (organisatie_id, voornaam, gebruiker_id) values (tests.id('welzijn'), 'Ik', tests.id('niemand')) $$, w || ' schrijft geen vrijwilliger in'),
  tests.mag_niet(w, $$ update public.vrijwilligers set capaciteit = 9, status = 'actief' where id = tests.id('els') $$, w || ' verandert geen vrijwilliger'),
  tests.mag_niet(w, $$ delete from public.vrijwilligers where id = tests.id('els') $$, w || ' verwijdert geen vrijwilliger'),
  tests.mag_niet(w, $$ insert into public.vrijwilliger_resultaatgebieden values (tests.id('els'), 'regie') $$, w || ' voegt geen gebied toe')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'vrijwilliger', 'vrijwilliger_ander', 'client']) as w;
select tests.mag_niet('coordinator', $$ delete from public.vrijwilligers where id = tests.id('jan') $$, 'ook een coordinator verwijdert geen vrijwilliger');

-- A delete without a condition is held by its own policy alone.
select tests.doet('coordinator', $$ delete from public.vrijwilliger_resultaatgebieden $$);
select is((select string_agg(n.naam, ' ') from public.vrijwilliger_resultaatgebieden r join tests.namen n on n.id = r.vrijwilliger_id), 'bob', 'alles weghalen raakt alleen de eigen organisatie');

select * from finish();
rollback;
