begin;
select no_plan();
\ir wereld.psql

-- A coordinator who is a maatje too, and her colleague.
insert into tests.namen select tests.id(n), n from unnest(array['co2', 'o_collega', 'o_gedeeld', 'z1']) as n;
insert into auth.users (id, email, raw_user_meta_data) values (tests.id('co2'), 'co2@test.invalid', '{"naam": "co2"}');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('co2'), tests.id('welzijn'), 'coordinator');
update public.vrijwilligers set gebruiker_id = tests.id('coordinator') where id = tests.id('jan');
insert into public.vrijwilliger_notities (id, vrijwilliger_id, door, tekst, zichtbaar) values
  (tests.id('o_collega'), tests.id('jan'), tests.id('co2'), 'Let op', 'coordinatoren'),
  (tests.id('o_gedeeld'), tests.id('jan'), tests.id('co2'), 'Afgesproken', 'vrijwilliger');
create function tests.module(wie text) returns text language sql
as $$ select format('select public.stap_vastleggen(tests.id(%L), tests.id(%L), ''vog'', ''gedaan'', %L)', 'z1', wie, prive.vandaag()) $$;

select tests.weigert('coordinator', o, 'niet_over_jezelf', 'over zichzelf beslist een coordinator niet: ' || o) from unnest(array[
  tests.module('jan'),
  $$ select public.stap_terugnemen(id) from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('jan') and soort = 'intake' $$,
  $$ select public.vrijwilliger_status(tests.id('jan'), 'pauze') $$,
  $$ update public.vrijwilligers set vog_op = prive.vandaag() where id = tests.id('jan') $$,
  $$ update public.vrijwilligers set status = 'gestopt' where id = tests.id('jan') $$]) as o;
select tests.mag('co2', tests.module('jan'), 'een collega legt de stap vast');
select tests.mag('coordinator', tests.module('els'), 'en zij die van een ander');
select tests.mag('coordinator', $$ update public.vrijwilligers set capaciteit = 3 where id = tests.id('jan') $$, 'wat geen vertrouwen vraagt verandert zij zelf');
select tests.leest('coordinator', 'vrijwilliger_notities', 'n_gedeeld n_ik n_samen o_gedeeld', 'over zichzelf leest zij alleen wat met haar is gedeeld');
select tests.leest('co2', 'vrijwilliger_notities', 'n_gedeeld n_samen o_collega o_gedeeld', 'een collega leest het wel');
select tests.mag_niet('coordinator', $$ insert into public.vrijwilliger_notities (vrijwilliger_id, tekst, zichtbaar) values (tests.id('jan'), 'Top', 'coordinatoren') $$, 'over zichzelf schrijft zij geen notitie');

-- The way round: approve somebody without an account, and become that somebody.
update public.vrijwilligers set gebruiker_id = null, email = 'coordinator@test.invalid' where id = tests.id('jan');
select tests.doet('coordinator', tests.module('jan'));
insert into public.uitnodigingen (hash, vrijwilliger_id, email, gemaild_op)
values (encode(sha256('omweg'), 'hex'), tests.id('jan'), 'coordinator@test.invalid', now());
select tests.weigert('coordinator', $$ select public.uitnodiging_koppelen('omweg') $$, 'niet_over_jezelf', 'wie de stappen zelf schreef wordt niet zelf die vrijwilliger');

-- What somebody fills in has a maximum, whatever way it comes in.
create function tests.veel(aantal integer, wat text default 'ma_ochtend') returns text language sql as $$ select to_jsonb(array_fill(wat, array[aantal]))::text $$;
update public.vrijwilligers set email = null where id = tests.id('jan');
select tests.weigert(w, o, '23514', w || ' vult niet meer in dan past: ' || left(o, 90)) from (values
  ('vrijwilliger', format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), ''{"interesses": %s}'')', tests.veel(1000))),
  ('vrijwilliger', format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), ''{"dagdelen": %s}'')', tests.veel(22))),
  ('vrijwilliger', format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), ''{"taken": %s}'')', tests.veel(13, 'koken'))),
  ('vrijwilliger', format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), ''{"over_mij": "%s"}'')', repeat('x', 1501))),
  ('coordinator', format('update public.vrijwilligers set talen = array_fill(''nl''::text, array[200]) where id = tests.id(''els'')')),
  ('begeleider', format('insert into public.hulpvragen (client_id, gemaakt_door, dagdelen) values (tests.id(''a''), tests.id(''begeleider''), array_fill(''ma_ochtend''::text, array[22]))')),
  ('begeleider', format('select public.koppeling_voorstellen(tests.id(''h_a''), tests.id(''jan''), null, '''', %L)', tests.veel(2000))),
  ('begeleider', 'select public.koppeling_voorstellen(tests.id(''h_a''), tests.id(''jan''), null, '''', ''{}'')')) as x(w, o);
select tests.mag('vrijwilliger', format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), ''{"dagdelen": %s, "taken": %s}'')', tests.veel(21), tests.veel(12, 'koken')), 'alles wat er te kiezen is mag');
select tests.weigert('anoniem', format('select public.aanmelding_beginnen(repeat(''a'', 64), ''{"%s": %s}'')', veld, tests.veel(2000)), '22023', 'een aanmelding is niet langer dan een formulier: ' || veld)
  from unnest(array['taken', 'dagdelen', 'organisaties', 'onzin']) as veld;

-- A pause with a last day ends by itself; one without an end is lifted by the coordinator.
create function tests.stand(wie text) returns text language sql
as $$ select v.status || ' ' || coalesce((v.pauze_tot - prive.vandaag())::text, 'geen') || ' ' || prive.is_inzetbaar(v, prive.vandaag()) || ' ' || prive.is_inzetbaar(v, prive.vandaag() + 10)
  from public.vrijwilligers v where v.id = tests.id(wie) $$;
create function tests.zet(naar text, tot date default null) returns text language sql as $$ select format('select public.vrijwilliger_status(tests.id(''els''), %L, %L)', naar, tot) $$;
create function tests.profiel(invoer text) returns text language sql as $$ select format('select public.vrijwilliger_profiel_bewaren(tests.id(''els''), %L)', invoer) $$;
select tests.doet('coordinator', tests.zet('pauze', prive.vandaag() + 9));
select is(tests.stand('els'), 'actief 9 false true', 'een pauze met een einde houdt voorstellen tegen en is daarna vanzelf voorbij');
select tests.doet('coordinator', tests.zet('actief'));
select is(tests.stand('els'), 'actief geen true true', 'de coordinator haalt die pauze eerder weg');
select is((select count(*) from prive.gedane_stappen(tests.id('els')) where soort = 'goedkeuring')::text, '0', 'dat is geen nieuwe goedkeuring');
select tests.weigert('coordinator', tests.zet('actief'), 'niet_mogelijk', 'wie al meedoet wordt niet nog eens goedgekeurd');
select tests.doet('coordinator', tests.zet('pauze'));
select tests.doet('vrijwilliger', tests.profiel('{"pauze_tot": "2030-01-01"}'));
select tests.doet('vrijwilliger', tests.profiel('{"pauze_tot": null}'));
select is(tests.stand('els'), 'pauze geen false false', 'een pauze zonder einde heft het maatje niet zelf op, ook niet in twee stappen');
select tests.doet('coordinator', tests.profiel(format('{"pauze_tot": "%s"}', prive.vandaag() + 9)));
select is(tests.stand('els'), 'actief 9 false true', 'de coordinator geeft haar een einde');
select tests.doet('vrijwilliger', tests.profiel('{"pauze_tot": null}'));
select is(tests.stand('els'), 'actief geen true true', 'wie de eigen pauze weghaalt doet weer mee');

select * from finish();
rollback;
