begin;
select no_plan();
\ir wereld.psql

create function tests.later(dagen integer default 14, welke text default 'k_b', namens boolean default false) returns text language sql
as $$ select format('select public.koppeling_later(tests.id(%L), prive.vandaag() + %s, %L, %L)', welke, dagen, 'eerst op vakantie', namens) $$;

select unnest(array[tests.mag_niet(w, tests.later(), w || ' stelt niet uit wat een ander is gevraagd')])
  from unnest(array['anoniem', 'niemand', 'begeleider_ander', 'coordinator_ander', 'coordinator', 'vrijwilliger', 'client_ander', 'beheerder']) as w;
select tests.weigert('vrijwilliger_ander', tests.later(0), 'niet_mogelijk', 'later is niet vandaag');
select tests.weigert('vrijwilliger_ander', tests.later(61), 'niet_mogelijk', 'later is niet over een half jaar');
select tests.weigert('vrijwilliger', tests.later(14, 'k_a'), 'niet_meer_open', 'wat al loopt is niet uit te stellen');
select tests.doet('vrijwilliger_ander', tests.later());
select tests.leest(w, 'koppeling_uitstel', 'k_b', w || ' leest tot wanneer een maatje nadenkt', 'koppeling_id')
  from unnest(array['vrijwilliger_ander', 'coordinator_ander', 'begeleider_ander', 'casusregisseur_ander']) as w;
select tests.leest(w, 'koppeling_uitstel', '', w || ' leest het niet', 'koppeling_id')
  from unnest(array['client_ander', 'client', 'niemand', 'vrijwilliger', 'coordinator', 'begeleider', 'consulent', 'beheerder']) as w;
select unnest(array[
  tests.mag_niet(w, $$ update public.koppeling_uitstel set reden = 'anders' $$, w || ' verandert geen uitstel buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.koppeling_uitstel $$, w || ' haalt geen uitstel weg')])
  from unnest(array['vrijwilliger_ander', 'coordinator_ander', 'begeleider_ander', 'client_ander']) as w;

-- The coordinator answers for somebody without an account only.
insert into public.koppelingen (id, hulpvraag_id, vrijwilliger_id, status) values (tests.id('k_jan'), tests.id('h_b'), tests.id('jan'), 'voorgesteld');
select tests.mag('coordinator', tests.later(14, 'k_jan', true), 'de coordinator stelt uit voor een maatje zonder account');
select tests.mag_niet('coordinator_ander', tests.later(14, 'k_jan', true), 'een andere coordinator niet');
select tests.mag_niet('coordinator', tests.later(14, 'k_a', true), 'voor een maatje met account kan dat niet');

-- Expiry.
create function tests.stand(welke text) returns text language sql as $$ select status from public.koppelingen where id = tests.id(welke) $$;
select is(public.koppelingen_verlopen(), 0, 'wie nog in de tijd zit verloopt niet');
update public.koppelingen set created_at = now() - interval '15 days' where id in (tests.id('k_a'), tests.id('k_b'), tests.id('k_jan'));
select is(public.koppelingen_verlopen(), 1, 'na twee weken zonder antwoord verloopt een voorstel');
select is(tests.stand('k_jan'), 'verlopen', 'dat is het voorstel dat niemand uitstelde');
select is(tests.stand('k_b'), 'voorgesteld', 'wie om uitstel vroeg heeft langer');
select is(tests.stand('k_a'), 'gestart', 'wat loopt verloopt niet');
update public.koppeling_uitstel set tot = prive.vandaag() - 8;
select is(public.koppelingen_verlopen(), 1, 'een week na de gevraagde dag verloopt het toch');
select tests.weigert('vrijwilliger_ander', $$ select public.koppeling_antwoorden(tests.id('k_b'), true) $$, 'niet_meer_open', 'op wat verlopen is komt geen ja meer');
select tests.mag_niet(w, 'select public.koppelingen_verlopen()', w || ' laat niets verlopen') from unnest(array['anoniem', 'coordinator', 'beheerder', 'begeleider']) as w;
select tests.mag('begeleider_ander', $$ select public.koppeling_voorstellen(tests.id('h_b'), tests.id('bob'), null, '', '[]') $$, 'daarna kan hetzelfde maatje opnieuw gevraagd worden');

select * from finish();
rollback;
