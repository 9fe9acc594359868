begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['p1', 'p2', 'p3', 'bon1', 'bon2', 'bon3', 'bon4']) as n;
create function tests.saldo(wie text) returns text language sql as $$ select tests.waarde(wie, 'select coalesce(sum(saldo), 0)::text from public.puntenrekeningen') $$;
create function tests.geef(sleutel text, wie text default 'els', uur numeric default 2, dag date default prive.vandaag()) returns text language sql
as $$ select format('select public.punten_geven(tests.id(%L), tests.id(%L), %L, %L, %L)', sleutel, wie, dag, uur, 'tuin') $$;
create function tests.koop(sleutel text, taak text default 'lamp') returns text language sql
as $$ select format('select public.bon_kopen(tests.id(%L), %L, %L, %L)', sleutel, taak, 'de lamp in de gang', '06 - bel na zessen') $$;

-- Off until a beheerder turns it on.
select tests.weigert('coordinator', tests.geef('p1'), 'punten_uit', 'zolang de gemeente geen punten wil, geeft niemand punten');
select tests.weigert('vrijwilliger', tests.koop('bon1'), 'punten_uit', 'zolang de gemeente geen punten wil, koopt niemand een bon');
select tests.mag_niet('beheerder', 'update public.puntenbeleid set punten_per_uur = 2', 'ook de beheerder verandert het beleid niet buiten de functie om');
select tests.mag('beheerder', 'select public.punten_zetten(true, 2, 8)', 'de beheerder zet punten aan');
select tests.mag('beheerder', $$ update public.puntentaken set punten = 2, naam = 'Lamp', aan = true where code = 'lamp' $$, 'de beheerder verandert een taak');
select unnest(array[
  tests.mag_niet(w, 'select public.punten_zetten(true, 2, 8)', w || ' zet punten niet aan'),
  tests.mag_niet(w, 'update public.puntenbeleid set punten_per_uur = 3', w || ' bepaalt niet wat een uur oplevert'),
  tests.mag_niet(w, 'update public.puntentaken set punten = 1', w || ' verandert geen taak'),
  tests.mag_niet(w, 'update public.puntenrekeningen set saldo = 99', w || ' verandert geen saldo'),
  tests.mag_niet(w, $$ insert into public.puntenboekingen (id, soort) values (gen_random_uuid(), 'verdiend') $$, w || ' boekt niets buiten de functies om'),
  tests.mag_niet(w, $$ insert into public.bonnen (id, taak, punten, code) values (gen_random_uuid(), 'lamp', 1, 'ABCDEFGH') $$, w || ' maakt geen bon buiten de functies om')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'vrijwilliger', 'client', 'begeleider', 'consulent']) as w;
select tests.doet('beheerder', $$ update public.puntentaken set punten = 2 where code = 'lamp' $$);
select tests.doet('beheerder', 'select public.punten_zetten(true, 2, 8)');

-- Earning.
select tests.ziet('coordinator', tests.geef('p1'), '4', 'twee uur hulp is vier punten waar een uur er twee is');
select unnest(array[tests.mag_niet(w, tests.geef('p1'), w || ' geeft geen punten aan een vrijwilliger van een ander')])
  from unnest(array['anoniem', 'niemand', 'coordinator_ander', 'vrijwilliger', 'client', 'begeleider', 'beheerder']) as w;
select tests.weigert('coordinator', tests.geef('p1', 'jan'), 'vrijwilliger_zonder_account', 'wie geen account heeft, kan geen punten krijgen');
select tests.weigert('coordinator', tests.geef('p1', 'els', 2, prive.vandaag() + 1), 'datum_in_toekomst', 'hulp van morgen levert nog niets op');
select tests.weigert('coordinator', tests.geef('p1', 'els', 2, prive.vandaag() - 91), 'niet_mogelijk', 'hulp van lang geleden levert niets meer op');
select tests.weigert('coordinator', tests.geef('p1', 'els', 13), 'niet_mogelijk', 'een dag van dertien uur bestaat niet');
select tests.doet('coordinator', tests.geef('p1'));
select tests.ziet('coordinator', tests.geef('p1'), '0', 'twee keer drukken geeft een keer punten');
select tests.weigert('coordinator', tests.geef('p2', 'els', 3), 'te_veel_punten', 'meer dan de grens van een week kan niet');
select is(tests.saldo('vrijwilliger'), '4', 'de vrijwilliger ziet het eigen saldo');
select is(tests.saldo(w), '0', w || ' ziet geen saldo van een ander') from unnest(array['coordinator', 'vrijwilliger_ander', 'client', 'beheerder', 'begeleider']) as w;
select tests.leest('coordinator', 'puntenboekingen', 'p1', 'de coordinator leest wat eigen vrijwilligers verdienden');
select tests.leest('coordinator_ander', 'puntenboekingen', '', 'een andere coordinator leest het niet');
select tests.leest('vrijwilliger', 'puntenboekingen', 'p1', 'de vrijwilliger leest de eigen boeking');
select tests.leest('vrijwilliger_ander', 'puntenboekingen', '', 'een andere vrijwilliger leest het niet');

-- Nothing is edited, for anybody.
select ok(tests.probeer(w, o) not like 'mag:%', w || ' verandert de geschiedenis niet: ' || o)
  from unnest(array['service', 'eigenaar']) as w, unnest(array['update public.puntenregels set punten = punten + 1', 'delete from public.puntenregels', 'update public.puntenboekingen set reden = ''x''', 'delete from public.puntenboekingen']) as o;
create function tests.los() returns text language plpgsql as $$
begin
  insert into public.puntenregels values (tests.id('p1'), (select id from public.puntenrekeningen where soort = 'bonnen'), 5);
  set constraints public.regels_in_balans immediate;
  return 'geboekt';
exception when check_violation then return 'geweigerd';
end $$;
select is(tests.los(), 'geweigerd', 'een boeking krijgt er later geen losse regel bij');
create function tests.scheef() returns text language plpgsql as $$
begin
  insert into public.puntenboekingen (id, soort) values (tests.id('p3'), 'verdiend');
  insert into public.puntenregels values (tests.id('p3'), (select id from public.puntenrekeningen where soort = 'bonnen'), 5);
  set constraints public.boeking_in_balans immediate;
  return 'geboekt';
exception when check_violation then return 'geweigerd';
end $$;
select is(tests.scheef(), 'geweigerd', 'een boeking die niet op nul uitkomt bestaat niet');

-- Spending.
select ok(tests.waarde('vrijwilliger', tests.koop('bon1')) ~ '^[2-9A-HJ-NP-Z]{8}$', 'een bon heeft een code van acht tekens die niet op elkaar lijken');
select tests.weigert('vrijwilliger_ander', tests.koop('bon1'), 'te_weinig_punten', 'wie geen punten heeft, koopt geen bon');
select tests.weigert('vrijwilliger', tests.koop('bon1', 'bestaat_niet'), 'niet_mogelijk', 'een taak die er niet is, is niet te koop');
select tests.mag_niet('anoniem', tests.koop('bon1'), 'een bezoeker koopt geen bon');
select tests.doet('vrijwilliger', tests.koop('bon1'));
select tests.doet('vrijwilliger', tests.koop('bon1'));
select is(tests.saldo('vrijwilliger'), '2', 'twee keer drukken koopt een bon');
select tests.doet('vrijwilliger', tests.koop('bon2'));
select tests.weigert('vrijwilliger', tests.koop('bon3'), 'te_weinig_punten', 'het saldo komt niet onder nul');
select tests.leest(w, 'bonnen', '', w || ' leest geen bon van een ander') from unnest(array['coordinator', 'vrijwilliger_ander', 'client', 'beheerder']) as w;
select tests.leest('vrijwilliger', 'bonnen', 'bon1 bon2', 'de eigenaar leest de eigen bonnen');
select tests.ziet('coordinator', $$ select string_agg(voornaam || ' ' || bereikbaar, ', ') from public.open_bonnen() $$, 'vrijwilliger 06 - bel na zessen, vrijwilliger 06 - bel na zessen', 'een coordinator ziet wie hulp vraagt, zonder code');
select tests.ziet('coordinator_ander', 'select count(*)::text from public.open_bonnen()', '0', 'een coordinator van elders ziet niet wie hulp vraagt');
update public.organisaties set gemeente_id = tests.id('plaats') where id in (tests.id('welzijn'), tests.id('welzijn_ander'));
select tests.ziet('coordinator_ander', 'select count(*)::text from public.open_bonnen()', '2', 'een coordinator in dezelfde gemeente wel');
select tests.ziet(w, 'select count(*)::text from public.open_bonnen()', '0', w || ' ziet geen open bonnen') from unnest(array['vrijwilliger', 'client', 'beheerder', 'begeleider', 'niemand']) as w;

-- Redeeming.
create function tests.wissel(bon text) returns text language sql as $$ select format('select public.bon_inwisselen(%L)', (select lower(substr(code, 1, 4)) || '-' || substr(code, 5) from public.bonnen where id = tests.id(bon))) $$;
select tests.weigert('vrijwilliger', tests.wissel('bon1'), 'niet_aan_jezelf', 'niemand wisselt de eigen bon in');
select unnest(array[tests.mag_niet(w, tests.wissel('bon1'), w || ' wisselt geen bon in')]) from unnest(array['anoniem', 'niemand', 'client', 'coordinator']) as w;
select tests.weigert('vrijwilliger_ander', 'select public.bon_inwisselen(''ABCDEFGH'')', 'code_onbekend', 'een code die niet bestaat levert niets op');
select tests.ziet('vrijwilliger_ander', tests.wissel('bon1'), '2', 'wie hielp krijgt de punten, ook als de code slordig is getypt');
select tests.doet('vrijwilliger_ander', tests.wissel('bon1'));
select tests.weigert('vrijwilliger_ander', tests.wissel('bon1'), 'niet_meer_open', 'een bon is een keer geld waard');
select is(tests.saldo('vrijwilliger_ander'), '2', 'de punten staan bij wie hielp');
select is((select toelichting || bereikbaar from public.bonnen where id = tests.id('bon1')), '', 'wat iemand vertelde is weg als het klaar is');

-- Giving back.
select unnest(array[tests.mag_niet(w, $$ select public.bon_teruggeven(tests.id('bon2')) $$, w || ' geeft geen bon van een ander terug')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'vrijwilliger_ander', 'beheerder']) as w;
select tests.doet('vrijwilliger', $$ select public.bon_teruggeven(tests.id('bon2')) $$);
select is(tests.saldo('vrijwilliger'), '2', 'wie een bon teruggeeft heeft de punten weer');
select tests.weigert('vrijwilliger', $$ select public.bon_teruggeven(tests.id('bon2')) $$, 'niet_meer_open', 'een bon gaat een keer terug');
select tests.weigert('vrijwilliger_ander', tests.wissel('bon2'), 'niet_meer_open', 'een bon die terug is levert niets op');

-- Reversing.
select tests.weigert('coordinator', $$ select public.punten_herstellen(tests.id('p1'), 'vergissing') $$, 'te_weinig_punten', 'wat al besteed is gaat niet terug');
select tests.weigert('coordinator', $$ select public.punten_herstellen(tests.id('p1'), ' ') $$, 'reden_ontbreekt', 'herstellen vraagt een reden');
select tests.doet('coordinator', tests.geef('p2', 'els', 1));
select unnest(array[tests.mag_niet(w, $$ select public.punten_herstellen(tests.id('p2'), 'vergissing') $$, w || ' herstelt niets')])
  from unnest(array['anoniem', 'niemand', 'coordinator_ander', 'vrijwilliger', 'beheerder']) as w;
select tests.doet('coordinator', $$ select public.punten_herstellen(tests.id('p2'), 'vergissing') $$);
select is(tests.saldo('vrijwilliger'), '2', 'wat hersteld is telt niet meer');
select tests.weigert('coordinator', $$ select public.punten_herstellen(tests.id('p2'), 'nog eens') $$, 'niet_meer_open', 'iets herstellen gaat een keer');

-- Each gemeente for itself.
update public.organisaties set gemeente_id = tests.id('plaats') where id in (select tests.id(n) from unnest(array['gemeente', 'welzijn']) n);
select tests.doet('beheerder', 'select public.punten_zetten(false, 2, 8)');
select is((select aan from public.puntenbeleid), true, 'een gemeente zet punten alleen voor zichzelf uit');
select tests.ziet('vrijwilliger', 'select public.punten_aan_voor_mij()::text', 'false', 'wie daar helpt werkt niet met punten');
select tests.weigert('coordinator', tests.geef('p3', 'els', 1), 'punten_uit', 'waar de gemeente geen punten wil, verdient niemand er');
select tests.weigert('vrijwilliger', tests.koop('bon4'), 'punten_uit', 'en koopt niemand een bon');
select tests.doet('beheerder', 'select public.punten_zetten(true, 2, 8)');
select tests.ziet('vrijwilliger', 'select public.punten_aan_voor_mij()::text', 'true', 'aanzetten kan altijd weer');

-- The books are right.
select is((select sum(punten)::text from public.puntenregels), '0', 'alle regels samen zijn nul');
select is_empty($$ select r.id from public.puntenrekeningen r where r.saldo <> (select coalesce(sum(p.punten), 0) from public.puntenregels p where p.rekening_id = r.id) $$, 'elk saldo is de som van zijn regels');
select tests.ziet('beheerder', 'select count(verdiend)::text from public.punten_totalen()', '0', 'met minder dan vijf mensen ziet de beheerder geen totaal');
select tests.ziet(w, 'select count(*)::text from public.punten_totalen()', '0', w || ' ziet geen totalen') from unnest(array['coordinator', 'vrijwilliger', 'niemand']) as w;

select * from finish();
rollback;
