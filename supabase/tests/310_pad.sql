begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['s1', 's2', 's3', 's4', 's5', 's6', 'nieuw', 'tweede', 'n_nieuw', 'co2']) as n;
-- A second coordinator of the same organisatie, and somebody who has just registered.
insert into auth.users (id, email, raw_user_meta_data) values (tests.id('co2'), 'co2@test.invalid', '{"naam": "co2"}');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('co2'), tests.id('welzijn'), 'coordinator');
insert into public.vrijwilligers (id, organisatie_id, voornaam) values (tests.id('nieuw'), tests.id('welzijn'), 'Nina');
create function tests.inzetbaar(wie text) returns text language sql
as $$ select prive.is_inzetbaar(v, prive.vandaag())::text from public.vrijwilligers v where v.id = tests.id(wie) $$;
create function tests.klaar(wie text) returns text language sql as $$ select coalesce((select klaar_tot::text from public.vrijwilligers where id = tests.id(wie)), 'niet') $$;
create function tests.stap(sleutel text, wat text, hoe text default 'gedaan', dag date default prive.vandaag(), wie text default 'nieuw', tot date default null, module text default null) returns text language sql
as $$ select format('select public.stap_vastleggen(tests.id(%L), tests.id(%L), %L, %L, %L, %L, %s)', sleutel, wie, wat, hoe, dag, tot, case when module is null then 'null' else format('tests.id(%L)', module) end) $$;
create function tests.status(naar text, waarom text default null, tot date default null, wie text default 'nieuw') returns text language sql
as $$ select format('select public.vrijwilliger_status(tests.id(%L), %L, %L, %L)', wie, naar, tot, waarom) $$;

-- Without a choice the rules are those of before: intake and a VOG of at most three years.
select is(tests.inzetbaar(w), v, w || ' is als voorheen inzetbaar: ' || v) from (values ('els', 'true'), ('jan', 'true'), ('zonder_vog', 'false'), ('pauze', 'false'), ('gestopt', 'false')) as x(w, v);
select is(tests.klaar('els'), (prive.vandaag() - 200 + interval '3 years')::date::text, 'zonder beleid loopt alleen de VOG af, na drie jaar');
select is((select count(*)::text from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('els')), '2', 'een datum bij de vrijwilliger is ook een stap');
select tests.doet('coordinator', format('update public.vrijwilligers set vog_op = %L where id = tests.id(''jan'')', prive.vandaag() - interval '3 years'));
select is(tests.inzetbaar('jan'), 'true', 'een oudere datum wordt een stap; de nieuwste VOG blijft tellen');
update public.vrijwilligers set vog_op = null where id = tests.id('jan');
select is((select count(*)::text from prive.gedane_stappen(tests.id('jan')) where soort = 'vog'), '0', 'een datum leegmaken neemt de stappen terug');
update public.vrijwilligers set vog_op = prive.vandaag() - interval '3 years' where id = tests.id('jan');
select is(tests.inzetbaar('jan'), 'true', 'een VOG van precies drie jaar telt nog');
update public.vrijwilligers set vog_op = null where id = tests.id('jan');
update public.vrijwilligers set vog_op = prive.vandaag() - interval '3 years 1 day' where id = tests.id('jan');
select is(tests.inzetbaar('jan'), 'false', 'een VOG van een dag ouder niet');
select tests.doet('coordinator', $$ update public.vrijwilligers set klaar_tot = '9999-12-31' where id = tests.id('jan') $$);
select is(tests.inzetbaar('jan'), 'false', 'niemand verklaart zelf dat iemand klaar is');

-- The policy.
select unnest(array[
  tests.mag_niet(w, $$ insert into public.vrijwilligersbeleid (organisatie_id, vog) values (tests.id('welzijn'), false) $$, w || ' maakt geen beleid'),
  tests.mag_niet(w, $$ insert into public.vrijwilligersmodules (organisatie_id, naam) values (tests.id('welzijn'), 'Eigen training') $$, w || ' voegt geen module toe'),
  tests.mag_niet(w, $$ update public.vrijwilligersmodules set verplicht = true where id = tests.id('m_welzijn') $$, w || ' verandert geen module')])
  from unnest(array['anoniem', 'niemand', 'vrijwilliger', 'client', 'begeleider', 'consulent', 'beheerder', 'coordinator_ander']) as w;
select tests.mag('coordinator', $$ insert into public.vrijwilligersbeleid (organisatie_id, vog_jaren) values (tests.id('welzijn'), 5) $$, 'een coordinator kiest het beleid van de eigen organisatie');
select tests.mag_niet('coordinator', $$ update public.vrijwilligersmodules set organisatie_id = tests.id('welzijn_ander') where id = tests.id('m_welzijn') $$, 'een module verhuist niet');
select tests.weigert('coordinator', $$ insert into public.vrijwilligersbeleid (organisatie_id, vog_jaren) values (tests.id('welzijn'), 6) $$, '23514', 'een VOG geldt hoogstens vijf jaar');
select tests.leest(w, 'vrijwilligersmodules', 'm_ander m_welzijn', w || ' leest wat gevraagd wordt') from unnest(array['coordinator', 'vrijwilliger', 'begeleider', 'niemand']) as w;
select tests.leest('anoniem', 'vrijwilligersmodules', 'geen recht', 'zonder inloggen is het beleid er niet');
select tests.doet('coordinator', $$ insert into public.vrijwilligersbeleid (organisatie_id, vog_jaren) values (tests.id('welzijn'), 5) $$);
select is(tests.inzetbaar('jan'), 'true', 'met vijf jaar telt een VOG van drie jaar en een dag');
select tests.doet('coordinator', $$ update public.vrijwilligersbeleid set vog = false where organisatie_id = tests.id('welzijn') $$);
select is(tests.inzetbaar('zonder_vog'), 'true', 'waar geen VOG nodig is, kan iemand zonder');
select is(tests.klaar('els'), '9999-12-31', 'zonder VOG loopt er niets af');
select is(tests.klaar('bob'), (prive.vandaag() - 200 + interval '3 years')::date::text, 'het beleid van de een raakt de ander niet');
select tests.doet('coordinator', $$ update public.vrijwilligersbeleid set vog = true, vog_jaren = 3, referenties = 1 where organisatie_id = tests.id('welzijn') $$);
select is(tests.inzetbaar('els'), 'false', 'wie een referentie mist is niet klaar');
create function tests.niet_klaar(wie text, vraag text) returns text language sql
as $$ select tests.waarde(wie, format($q$ select coalesce(string_agg(n.naam, ' ' order by n.naam), '') from jsonb_array_elements_text(public.inzetbeleid(tests.id(%L)) -> 'niet_klaar') x join tests.namen n on n.id = x::uuid $q$, vraag)) $$;
select is(tests.niet_klaar('begeleider', 'h_a'), 'els jan zonder_vog', 'een begeleider weet wie in de buurt van de eigen hulpvraag nog niet klaar is, en van niemand waarom');
select is(tests.niet_klaar('coordinator', null), 'els jan ver_weg zonder_vog', 'een coordinator weet het van de eigen vrijwilligers');
select is(tests.niet_klaar(w, v), '', w || ' ziet niet wie nog niet klaar is') from (values ('begeleider', null), ('begeleider', 'h_b'), ('consulent', null), ('consulent_ander', 'h_a'),
  ('coordinator_ander', 'h_a'), ('niemand', 'h_a'), ('vrijwilliger', 'h_a'), ('client', 'h_a'), ('beheerder', 'h_a')) as x(w, v);
select tests.weigert('begeleider', $$ select public.koppeling_voorstellen(tests.id('h_a'), tests.id('els'), null, '', '[]') $$, 'maatje_niet_beschikbaar', 'wie niet klaar is wordt niet voorgesteld');
select tests.doet('coordinator', $$ update public.vrijwilligersbeleid set referenties = 0 where organisatie_id = tests.id('welzijn') $$);
select is(tests.inzetbaar('els'), 'true', 'en weer wel als het niet meer nodig is');

-- Steps.
select unnest(array[
  tests.mag_niet(w, tests.stap('s1', 'intake'), w || ' legt geen stap vast'),
  tests.mag_niet(w, tests.status('actief'), w || ' keurt niemand goed'),
  tests.mag_niet(w, $$ insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, op) values (tests.id('els'), 'vog', 'gedaan', now()) $$, w || ' schrijft geen stap buiten de functie om'),
  tests.mag_niet(w, $$ select public.stap_terugnemen(id) from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('els') $$, w || ' neemt geen stap terug')])
  from unnest(array['anoniem', 'niemand', 'vrijwilliger', 'client', 'begeleider', 'consulent', 'beheerder', 'coordinator_ander']) as w;
select tests.weigert('coordinator', tests.stap('s1', 'vog', 'gedaan', prive.vandaag() + 1), 'datum_in_toekomst', 'een VOG van morgen is er nog niet');
select tests.mag('coordinator', tests.stap('s1', 'intake', 'gevraagd', prive.vandaag() + 7), 'een gesprek is te plannen');
select tests.weigert('coordinator', tests.stap('s1', 'vog', 'gedaan', prive.vandaag() - 4000), 'niet_mogelijk', 'een VOG van meer dan tien jaar is een typefout');
select tests.weigert('coordinator', tests.stap('s1', 'goedkeuring'), 'niet_mogelijk', 'goedkeuren is geen stap die iemand opschrijft');
select tests.weigert('coordinator', tests.stap('s1', 'module', module => 'm_ander'), 'niet_mogelijk', 'een module van een ander telt niet');
select tests.weigert('coordinator', tests.stap('s1', 'module'), 'niet_mogelijk', 'een module heeft een naam');
select tests.weigert('coordinator', tests.stap('s1', 'vog', tot => prive.vandaag() + 900), 'niet_mogelijk', 'hoe lang een VOG geldt is beleid');
select tests.weigert('coordinator', tests.status('actief'), 'pad_niet_klaar', 'wie nog niets deed wordt niet goedgekeurd');
select tests.doet('coordinator', tests.stap('s1', 'intake'));
select tests.doet('coordinator', tests.stap('s1', 'intake'));
select tests.doet('coordinator', tests.stap('s2', 'vog', 'gevraagd'));
select is((select intake_op::text || ' ' || coalesce(vog_op::text, 'geen') from public.vrijwilligers where id = tests.id('nieuw')), prive.vandaag() || ' geen', 'de intake staat bij de vrijwilliger, een aangevraagde VOG nog niet');
select is((select count(*)::text from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('nieuw')), '2', 'twee keer drukken is een stap');
select tests.doet('coordinator', tests.stap('s3', 'vog', 'gedaan', prive.vandaag() - 3));
select is(tests.klaar('nieuw'), (prive.vandaag() - 3 + interval '3 years')::date::text, 'na intake en VOG is het pad klaar');
select is(tests.inzetbaar('nieuw'), 'false', 'klaar is nog niet goedgekeurd');
select tests.doet('coordinator', $$ update public.vrijwilligersmodules set verplicht = true where id = tests.id('m_welzijn') $$);
select tests.weigert('coordinator', tests.status('actief'), 'pad_niet_klaar', 'een module die nodig is houdt de goedkeuring tegen');
select tests.doet('coordinator', tests.stap('s4', 'module', 'gedaan', prive.vandaag() - 10, module => 'm_welzijn'));
select is(tests.klaar('nieuw'), (prive.vandaag() - 10 + interval '24 months')::date::text, 'wat het eerst afloopt telt');
select tests.doet('coordinator', tests.stap('s5', 'module', 'gedaan', prive.vandaag() - 5, tot => prive.vandaag() + 30, module => 'm_welzijn'));
select is(tests.klaar('nieuw'), (prive.vandaag() - 10 + interval '24 months')::date::text, 'een bewijs dat korter geldt maakt een langer bewijs niet korter');
select tests.doet('coordinator', $$ select public.stap_terugnemen(tests.id('s4')) $$);
select is(tests.klaar('nieuw'), (prive.vandaag() + 30)::text, 'wat teruggenomen is telt niet');
select tests.weigert('coordinator', $$ select public.stap_terugnemen(tests.id('s4')) $$, 'niet_meer_open', 'terugnemen gaat een keer');
select tests.doet('coordinator', $$ select public.stap_terugnemen(tests.id('s3')) $$);
select is((select coalesce(vog_op::text, 'geen') from public.vrijwilligers where id = tests.id('nieuw')), 'geen', 'een VOG terugnemen haalt de datum weg');
select tests.doet('coordinator', tests.stap('s6', 'vog'));
select ok(tests.probeer(w, o) not like 'mag:%', w || ' verandert de geschiedenis niet: ' || o)
  from unnest(array['service', 'eigenaar']) as w, unnest(array['update public.vrijwilliger_stappen set op = op - 1', 'delete from public.vrijwilliger_stappen']) as o;
select tests.leest('vrijwilliger', 'vrijwilliger_stappen', 'els', 'de vrijwilliger leest de eigen stappen', 'vrijwilliger_id');
select tests.leest('coordinator_ander', 'vrijwilliger_stappen', 'bob pauze', 'een coordinator leest de stappen van de eigen vrijwilligers', 'vrijwilliger_id');
select tests.leest(w, 'vrijwilliger_stappen', '', w || ' leest geen stappen', 'vrijwilliger_id') from unnest(array['niemand', 'client', 'begeleider', 'consulent', 'beheerder']) as w;

-- Approved, paused, stopped, and back.
select tests.doet('coordinator', tests.status('actief'));
select is(tests.inzetbaar('nieuw'), 'true', 'wie is goedgekeurd kan worden voorgesteld');
select is((select count(*)::text from prive.gedane_stappen(tests.id('nieuw')) where soort = 'goedkeuring' and door = tests.id('coordinator')), '1', 'wie goedkeurde staat erbij');
select tests.weigert('coordinator', tests.status('actief'), 'niet_mogelijk', 'goedkeuren gaat een keer');
select tests.weigert('coordinator', tests.status('pauze', tot => prive.vandaag() - 1), 'niet_mogelijk', 'een pauze is niet al voorbij');
select tests.doet('coordinator', tests.status('pauze', tot => prive.vandaag() + 20));
select is(tests.inzetbaar('nieuw'), 'false', 'wie pauze heeft wordt niet voorgesteld');
select tests.doet('coordinator', tests.status('actief'));
select is((select count(*)::text from prive.gedane_stappen(tests.id('nieuw')) where soort = 'goedkeuring'), '1', 'na een pauze is geen nieuwe goedkeuring nodig');
select tests.weigert('coordinator', tests.status('gestopt'), 'reden_ontbreekt', 'stoppen vraagt een reden');
select tests.weigert('coordinator', tests.status('gestopt', 'ziek'), 'niet_mogelijk', 'een reden komt uit de lijst; gezondheid staat er niet in');
insert into public.koppelingen (id, hulpvraag_id, vrijwilliger_id, status) values (tests.id('tweede'), tests.id('h_b'), tests.id('nieuw'), 'voorgesteld');
select tests.doet('coordinator', tests.status('gestopt', 'verhuizing'));
select is((select status from public.koppelingen where id = tests.id('tweede')), 'afgewezen', 'wie wacht op een antwoord hoort het meteen');
select tests.doet('coordinator', tests.status('aangemeld'));
select is((select status || coalesce(gestopt_reden, '') from public.vrijwilligers where id = tests.id('nieuw')), 'aangemeld', 'wie stopte kan terugkomen');

-- Notes.
select tests.leest('coordinator', 'vrijwilliger_notities', 'n_gedeeld n_ik n_samen', 'de schrijver leest alles van zichzelf');
select tests.leest('co2', 'vrijwilliger_notities', 'n_gedeeld n_samen', 'een collega leest niet wat alleen voor de schrijver is');
select tests.leest('vrijwilliger', 'vrijwilliger_notities', 'n_gedeeld', 'de vrijwilliger leest alleen wat gedeeld is');
select tests.leest('vrijwilliger_ander', 'vrijwilliger_notities', 'n_ander', 'een andere vrijwilliger leest alleen over zichzelf');
select tests.leest('coordinator_ander', 'vrijwilliger_notities', 'n_ander', 'een andere organisatie leest niets mee');
select tests.leest(w, 'vrijwilliger_notities', '', w || ' leest geen notities') from unnest(array['niemand', 'client', 'begeleider', 'casusregisseur', 'consulent', 'beheerder']) as w;
select tests.leest('anoniem', 'vrijwilliger_notities', 'geen recht', 'zonder inloggen zijn er geen notities');
select tests.mag('coordinator', $$ insert into public.vrijwilliger_notities (vrijwilliger_id, tekst, zichtbaar) values (tests.id('jan'), 'Belt vrijdag', 'ik') $$, 'een coordinator schrijft een notitie');
select tests.mag_niet('coordinator', $$ insert into public.vrijwilliger_notities (vrijwilliger_id, tekst, zichtbaar, door) values (tests.id('jan'), 'x', 'ik', tests.id('co2')) $$, 'niemand schrijft op naam van een ander');
select unnest(array[
  tests.mag_niet(w, $$ insert into public.vrijwilliger_notities (vrijwilliger_id, tekst, zichtbaar) values (tests.id('els'), 'x', 'coordinatoren') $$, w || ' schrijft geen notitie'),
  tests.mag_niet(w, $$ select public.notitie_wijzigen(tests.id('n_gedeeld'), 'anders', 'ik') $$, w || ' verandert geen notitie van een ander'),
  tests.mag_niet(w, $$ select public.notitie_doorstrepen(tests.id('n_gedeeld')) $$, w || ' streept geen notitie van een ander door'),
  tests.mag_niet(w, $$ update public.vrijwilliger_notities set tekst = 'anders' $$, w || ' verandert niets buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.vrijwilliger_notities $$, w || ' verwijdert niets')])
  from unnest(array['anoniem', 'niemand', 'vrijwilliger', 'client', 'begeleider', 'beheerder', 'coordinator_ander']) as w;
select tests.mag_niet('co2', $$ select public.notitie_wijzigen(tests.id('n_samen'), 'anders', 'coordinatoren') $$, 'ook een collega verandert geen notitie van een ander');
select tests.mag('coordinator', $$ select public.notitie_wijzigen(tests.id('n_ik'), 'anders', 'coordinatoren') $$, 'een kwartier lang kan de schrijver verbeteren');
update public.vrijwilliger_notities set created_at = now() - interval '16 minutes' where id = tests.id('n_ik');
select tests.weigert('coordinator', $$ select public.notitie_wijzigen(tests.id('n_ik'), 'anders', 'ik') $$, 'notitie_staat_vast', 'daarna staat een notitie vast');
select tests.doet('coordinator', $$ select public.notitie_doorstrepen(tests.id('n_ik')) $$);
select is((select tekst from public.vrijwilliger_notities where id = tests.id('n_ik')), 'Nog over nadenken', 'wat doorgestreept is blijft te lezen');
select tests.weigert('coordinator', $$ select public.notitie_doorstrepen(tests.id('n_ik')) $$, 'niet_meer_open', 'doorstrepen gaat een keer');

-- Reminders.
insert into public.pad_mails (organisatie_id, vrijwilliger_id, stappen) values (tests.id('welzijn'), tests.id('els'), '{vog}'), (tests.id('welzijn_ander'), null, '{vog}');
select tests.leest('coordinator', 'pad_mails', 'welzijn', 'een coordinator ziet welke herinneringen gingen', 'organisatie_id');
select tests.leest('vrijwilliger', 'pad_mails', 'welzijn', 'de vrijwilliger ziet de eigen herinnering', 'organisatie_id');
select tests.leest(w, 'pad_mails', '', w || ' ziet geen herinneringen', 'organisatie_id') from unnest(array['niemand', 'client', 'begeleider', 'beheerder', 'vrijwilliger_ander']) as w;
select unnest(array[tests.mag_niet(w, 'select public.pad_gegevens()', w || ' leest de gegevens van de herinneringen niet'),
  tests.mag_niet(w, $$ insert into public.pad_mails (organisatie_id, stappen) values (tests.id('welzijn'), '{vog}') $$, w || ' schrijft geen herinnering')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'vrijwilliger', 'beheerder']) as w;
select tests.ziet('service', $$ select string_agg(n.naam, ' ' order by n.naam) from jsonb_array_elements(public.pad_gegevens() -> 'organisaties') o, jsonb_array_elements_text(o -> 'coordinatoren') c join tests.namen n on n.id = c::uuid $$, 'co2 coordinator coordinator_ander', 'de taak krijgt de accounts van coordinatoren');
select tests.doet('coordinator', $$ update public.vrijwilligersbeleid set mailen = false where organisatie_id = tests.id('welzijn') $$);
select tests.ziet('service', $$ select string_agg(x ->> 'naam', ' ') from jsonb_array_elements(public.pad_gegevens() -> 'organisaties') x $$, 'Ander welzijn', 'wie geen mail wil staat er niet bij');

-- Everything goes with the person.
select tests.doet('eigenaar', $$ delete from auth.users where id = tests.id('coordinator') $$);
select is((select count(*) || ' ' || count(door) from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('nieuw')), '9 0', 'een account dat gaat laat de stappen staan zonder naam');
select tests.doet('eigenaar', $$ delete from public.vrijwilligers where id = tests.id('nieuw') $$);
select is((select count(*)::text from public.vrijwilliger_stappen where vrijwilliger_id = tests.id('nieuw')), '0', 'wie gewist wordt laat geen stappen achter');

select * from finish();
rollback;
