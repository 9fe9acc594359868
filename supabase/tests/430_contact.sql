begin;
select no_plan();
\ir wereld.psql

create function tests.log(wie text, welk text default 't_a', invoer jsonb default '{}') returns text language sql
as $$ select format('select public.contact_loggen(tests.id(%L), %L::jsonb)', welk,
  jsonb_build_object('dag', prive.vandaag(), 'hoe', 'gebeld', 'stemming', 'goed') || invoer) $$;
create function tests.aantal(wie text, tabel text) returns text language sql
as $$ select tests.waarde(wie, format('select count(*)::text from public.%I', tabel)) $$;
create function tests.post_van(wie text) returns text language sql
as $$ select tests.waarde(wie, $q$ select coalesce(string_agg(soort || ' ' || pad, ', ' order by soort), '') from public.postvak where gelezen_op is null $q$) $$;
create function tests.pad(soort text) returns text language sql as $$ select '/trajecten/' || tests.id('t_a') || soort $$;

-- Who writes contact down.
select tests.mag(w, tests.log(w), w || ' schrijft contact op') from unnest(array['begeleider', 'consulent', 'casusregisseur', 'vrijwilliger']) as w;
select tests.mag_niet(w, tests.log(w), w || ' schrijft geen contact op')
  from unnest(array['anoniem', 'client', 'client_ander', 'coordinator', 'vrijwilliger_ander', 'begeleider_ander', 'casusregisseur_ander', 'collega', 'consulent_ander', 'beheerder', 'niemand']) as w;
select tests.weigert('begeleider', tests.log('begeleider', 't_a', jsonb_build_object('dag', prive.vandaag() + 1)), 'datum_in_toekomst', 'contact van morgen is er nog niet');
select tests.weigert('begeleider', tests.log('begeleider', 't_a', '{"hoe":"gefaxt"}'), '23514', 'alleen de manieren die er zijn');

-- A line each, and who reads which.
insert into tests.namen select tests.id(n), n from unnest(array['c_els', 'c_beg', 'c_con', 'c_nieuw', 'c_bob']) as n;
select tests.doet('vrijwilliger', tests.log('', 't_a', jsonb_build_object('id', tests.id('c_els'), 'stemming', 'gaat_wel', 'notitie', 'Samen gewandeld')));
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('c_beg'))));
select tests.doet('consulent', tests.log('', 't_a', jsonb_build_object('id', tests.id('c_con'))));
select tests.leest('vrijwilliger', 'contacten', 'c_els', 'het maatje leest alleen het eigen contact');
select tests.leest(w, 'contacten', 'c_beg c_con c_els', w || ' leest alles') from unnest(array['begeleider', 'consulent', 'casusregisseur', 'client']) as w;
select tests.leest(w, 'contacten', '', w || ' leest er geen') from unnest(array['client_ander', 'coordinator', 'vrijwilliger_ander', 'begeleider_ander', 'casusregisseur_ander', 'collega', 'consulent_ander', 'beheerder', 'niemand']) as w;
select tests.leest('anoniem', 'contacten', 'geen recht', 'zonder inloggen niets');
select tests.ziet(w, 'select count(*)::text from public.contacten_lezen()', n, w || ' krijgt uit de functie precies hetzelfde')
  from (values ('vrijwilliger', '1'), ('begeleider', '3'), ('client', '3'), ('coordinator', '0'), ('begeleider_ander', '0'), ('beheerder', '0')) as x(w, n);
select tests.ziet('client', $$ select string_agg(wie, ' ' order by partij) from public.contacten_lezen() $$, 'begeleider consulent Els', 'de client leest wie het was, een maatje bij de voornaam');
select is(tests.waarde('client', $$ select string_agg(notitie, '') from public.contacten_lezen() $$), 'Samen gewandeld', 'en wat er is opgeschreven');
select tests.ziet('vrijwilliger', 'select public.contacten_dit_jaar()::text', '1', 'het maatje hoort hoe vaak dit jaar');

-- Append-only, corrections are new lines, sent twice is one.
select tests.mag_niet(w, $$ update public.contacten set notitie = 'anders' $$, w || ' verandert niets') from unnest(array['begeleider', 'vrijwilliger', 'client', 'beheerder', 'service']) as w;
select tests.mag_niet(w, 'delete from public.contacten', w || ' wist niets') from unnest(array['begeleider', 'vrijwilliger', 'client', 'service']) as w;
select tests.mag_niet('begeleider', $$ insert into public.contacten (traject_id, partij, dag, hoe, stemming) values (tests.id('t_a'), 'begeleider', prive.vandaag(), 'langs', 'goed') $$, 'alleen door de functie');
select tests.mag_niet('begeleider', format('select public.contact_loggen(tests.id(%L), %L)', 't_a', jsonb_build_object('id', tests.id('c_els'), 'dag', prive.vandaag(), 'hoe', 'langs', 'stemming', 'goed')), 'het nummer van een ander is niet te gebruiken');
select tests.doet('vrijwilliger', tests.log('', 't_a', jsonb_build_object('id', tests.id('c_els'))));
select is(tests.aantal('begeleider', 'contacten'), '3', 'twee keer verstuurd is een regel');
select tests.weigert('begeleider', tests.log('', 't_a', jsonb_build_object('vervangt', tests.id('c_els'))), 'intussen_veranderd', 'een regel van een ander verbeter je niet');
select tests.doet('vrijwilliger', tests.log('', 't_a', jsonb_build_object('id', tests.id('c_nieuw'), 'vervangt', tests.id('c_els'), 'hoe', 'langs')));
select tests.ziet('client', $$ select string_agg(hoe || (ingetrokken_op is not null)::text, ' ' order by created_at, hoe desc) from public.contacten_lezen() where van_mij is not null and partij = 'vrijwilliger' $$, 'gebeldtrue langsfalse', 'de verbetering is nieuw, het oude blijft te lezen');
select tests.weigert('vrijwilliger', tests.log('', 't_a', jsonb_build_object('vervangt', tests.id('c_els'))), 'intussen_veranderd', 'twee keer verbeteren van dezelfde regel kan niet');
select tests.weigert('begeleider', $$ select public.contact_intrekken(tests.id('c_nieuw')) $$, 'intussen_veranderd', 'intrekken doet wie het schreef');
select tests.doet('vrijwilliger', $$ select public.contact_intrekken(tests.id('c_nieuw')) $$);
select tests.ziet('vrijwilliger', 'select public.contacten_dit_jaar()::text', '0', 'wat is ingetrokken telt niet');

-- Consent that is withdrawn stops it at once.
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.mag_niet('vrijwilliger', tests.log(''), 'zonder toestemming schrijft het maatje niets');
select tests.leest('vrijwilliger', 'contacten', '', 'en leest het niets, ook het eigen niet');
select tests.doet('client', $$ select public.toestemming_geven(tests.id('a'), tests.id('els'), null, array['contact'], 'maatje', prive.vandaag()) $$);
select tests.leest('vrijwilliger', 'contacten', 'c_els c_nieuw', 'weer toestemming: weer te lezen');

-- Worries are told at once, to whoever answers for the cliënt; never to who wrote it.
delete from public.postvak;
select tests.doet('vrijwilliger', tests.log('', 't_a', '{"stemming":"zorgen"}'));
select is(tests.post_van('begeleider'), 'zorgen ' || tests.pad('/contact'), 'de begeleider hoort meteen van zorgen');
select is(tests.post_van(w), '', w || ' niet') from unnest(array['vrijwilliger', 'client', 'coordinator', 'begeleider_ander', 'consulent', 'beheerder']) as w;
select tests.ziet('begeleider', $$ select jsonb_array_length(public.contact_feiten() -> 'zorgen')::text $$, '1', 'en ziet het bij vandaag');
select tests.ziet('coordinator', $$ select jsonb_array_length(public.contact_feiten() -> 'zorgen')::text $$, '0', 'een coordinator niet');
update public.clienten set casusregisseur_id = tests.id('casusregisseur') where id = tests.id('a');
update public.trajecten set casusregisseur_id = tests.id('casusregisseur') where id = tests.id('t_a');
delete from public.postvak;
select tests.doet('begeleider', tests.log('', 't_a', '{"stemming":"zorgen"}'));
select is(tests.post_van('casusregisseur') || '|' || tests.post_van('begeleider'), 'zorgen ' || tests.pad('/contact') || '|', 'wie het schreef hoort het niet van zichzelf');
select tests.ziet('begeleider', $$ select jsonb_array_length(public.contact_feiten() -> 'zorgen')::text $$, '0', 'wie contact had heeft de zorgen gezien');

-- Silence: the last day that something happened, one sign per quiet period.
create function tests.stand() returns jsonb language sql as $$
  select e from jsonb_array_elements(public.contact_gegevens() -> 'trajecten') e where e ->> 'id' = tests.id('t_a')::text $$;
select is(tests.stand() ->> 'sinds', prive.vandaag()::text, 'contact van vandaag telt');
insert into public.trajecten (id, client_id, organisatie_id, resultaat, resultaatgebied, ozr, start_op, eind_op, uren_toegekend)
  values (tests.id('t_stil'), tests.id('a'), tests.id('zorg'), 'Stil', 'netwerk', 1, prive.vandaag() - 60, prive.vandaag() + 60, 3);
select is(prive.laatste_gebeurtenis(tests.id('t_stil')), prive.vandaag() - 60, 'zonder iets is het de start');
insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk) values
  (tests.id('t_stil'), date_trunc('week', prive.vandaag())::date - 28, 'formeel', 1, 2, 2), (tests.id('t_stil'), date_trunc('week', prive.vandaag())::date - 21, 'formeel', 1, 2, 0);
select is(prive.laatste_gebeurtenis(tests.id('t_stil')), date_trunc('week', prive.vandaag())::date - 22, 'een week met gewerkte uren telt tot en met zondag, een week zonder niet');
delete from public.postvak;
create function tests.sein() returns boolean language sql as $$ select public.contact_seinen('stilte', tests.id('t_stil'), date_trunc('week', prive.vandaag())::date - 22) $$;
select ok(tests.sein(), 'een sein voor een stille periode');
select ok(not tests.sein(), 'een keer, ook als een tweede server kijkt');
select is(tests.post_van('casusregisseur') like 'stilte%' and tests.post_van('begeleider') = '', true, 'naar de casusregisseur, dan niet naar de begeleider');
select tests.ziet('begeleider', $$ select jsonb_array_length(public.contact_feiten() -> 'stilte')::text $$, '1', 'het staat bij vandaag');
select ok(not public.contact_seinen('stilte', tests.id('t_stil'), prive.vandaag() - 60), 'wat intussen is gebeurd is geen stilte');
select tests.doet('begeleider', tests.log('', 't_stil', jsonb_build_object('dag', prive.vandaag() - 1)));
select tests.ziet('begeleider', $$ select jsonb_array_length(public.contact_feiten() -> 'stilte')::text $$, '0', 'na contact is het voorbij');
update public.clienten set casusregisseur_id = null where id = tests.id('a');
update public.trajecten set casusregisseur_id = null where id = tests.id('t_stil');
delete from public.postvak;
select ok(public.contact_seinen('stilte', tests.id('t_stil'), prive.vandaag() - 1), 'een nieuwe stille periode is een nieuw sein');
select ok(tests.post_van('begeleider') like 'stilte%', 'zonder casusregisseur naar de begeleider');
update public.clienten set casusregisseur_id = tests.id('casusregisseur') where id = tests.id('a');
update public.trajecten set casusregisseur_id = tests.id('begeleider') where id = tests.id('t_stil');
select is((select array_agg(w) from prive.verantwoordelijken(tests.id('t_stil'), true) as w), array[tests.id('begeleider')], 'wie op het traject let gaat voor wie in het dossier staat');
select tests.mag_niet(w, $$ select public.contact_seinen('stilte', tests.id('t_a'), prive.vandaag()) $$, w || ' geeft geen seinen') from unnest(array['anoniem', 'begeleider', 'client', 'beheerder']) as w;
select tests.mag_niet(w, $$ select public.contact_gegevens() $$, w || ' leest niet hoe alle trajecten staan') from unnest(array['anoniem', 'begeleider', 'beheerder']) as w;
select is(tests.aantal('begeleider', 'contact_meldingen') || tests.aantal('client', 'contact_meldingen') || tests.aantal('begeleider_ander', 'contact_meldingen'), '200', 'seinen leest wie bij de client hoort');

-- After how many days is up to the aanbieder.
select tests.mag('casusregisseur', $$ select public.contact_beleid_zetten(tests.id('zorg'), '{"afbouw":30,"waakvlam":null}') $$, 'de casusregisseur zet de dagen');
select tests.mag_niet(w, $$ select public.contact_beleid_zetten(tests.id('zorg'), '{"afbouw":30}') $$, w || ' niet') from unnest(array['anoniem', 'begeleider', 'casusregisseur_ander', 'coordinator', 'client', 'beheerder']) as w;
select tests.weigert('casusregisseur', $$ select public.contact_beleid_zetten(tests.id('zorg'), '{"afbouw":1}') $$, '23514', 'elke dag een sein is geen sein');
select tests.doet('casusregisseur', $$ select public.contact_beleid_zetten(tests.id('zorg'), '{"verkenning":5,"waakvlam":null}') $$);
select is(tests.stand() ->> 'dagen', '5', 'en zo telt het voor de trajecten van die aanbieder');
select is(tests.aantal('begeleider', 'contact_beleid') || tests.aantal('begeleider_ander', 'contact_beleid') || tests.aantal('client', 'contact_beleid'), '200', 'wie er werkt leest het');

-- Half a year later: a task, done by contact, which marks the step once.
update public.driehoeken set fase = 'waakvlam', waakvlam_op = prive.vandaag() where id = tests.id('d_a');
select is((select count(*)::integer from prive.waakvlammen() where nodig and not gedaan), 1, 'het contact na een half jaar staat open');
delete from public.postvak;
select ok(public.contact_seinen('waakvlam', tests.id('t_a'), prive.vandaag()), 'het sociaal team krijgt een sein');
select ok(tests.post_van('consulent') like 'waakvlam%' and tests.post_van('begeleider') = '', 'de consulent, dan niet de begeleider');
select tests.ziet('consulent', $$ select jsonb_array_length(public.contact_feiten() -> 'waakvlam')::text $$, '1', 'het staat bij vandaag van de consulent');
select tests.doet('vrijwilliger', tests.log('', 't_a', '{"waakvlam":true}'));
select is((select count(*)::integer from prive.waakvlammen() where not gedaan), 1, 'een maatje vinkt dat niet af');
select tests.doet('consulent', tests.log('', 't_a', jsonb_build_object('waakvlam', true, 'id', tests.id('c_bob'))));
select is((select count(*)::integer from public.driehoek_stappen where driehoek_id = tests.id('d_a') and stap = 'waakvlam_contact' and ongedaan_op is null), 1, 'contact van de consulent zet de stap op het pad');
select tests.doet('consulent', tests.log('', 't_a', '{"waakvlam":true}'));
select is((select count(*)::integer from public.driehoek_stappen where driehoek_id = tests.id('d_a') and stap = 'waakvlam_contact'), 1, 'niet twee keer');
select tests.doet('consulent', $$ select public.contact_intrekken(tests.id('c_bob')) $$);
select is((select count(*)::integer from prive.waakvlammen() where not gedaan), 1, 'wie het intrekt neemt de stap terug');

-- What the phase asks for again and again is marked by the contact itself, in the same transaction.
insert into tests.namen select tests.id(n), n from unnest(array['r_1', 'r_2', 'r_3', 'r_4', 'r_5', 'r_6']) as n;
create function tests.fase_ritme(nieuw text) returns void language sql as $$ update public.driehoeken set fase = nieuw where id = tests.id('d_a') $$;
create table tests.was as select count(*)::integer as n from public.driehoek_stappen where contact_id is not null;
select tests.fase_ritme('verlengstuk');
select tests.doet(w, tests.log('')) from unnest(array['vrijwilliger', 'consulent']) as w;
select is((select count(*)::integer from public.driehoek_stappen where contact_id is not null), (select n from tests.was), 'een maatje en een consulent doen niet wat de fase van de begeleider vraagt');
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_1'), 'dag', prive.vandaag() - 3)));
select is((select stap || ' ' || (gedaan_op at time zone 'Europe/Amsterdam')::date || ' ' || (gedaan_door = tests.id('begeleider')) from public.driehoek_stappen where contact_id = tests.id('r_1')),
  'contact ' || (prive.vandaag() - 3) || ' true', 'contact van de begeleider zet de stap, op de dag zelf');
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_1'), 'dag', prive.vandaag() - 3)));
select is((select count(*)::integer from public.driehoek_stappen where contact_id = tests.id('r_1')), 1, 'twee keer verstuurd is een stap');
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_2'), 'vervangt', tests.id('r_1'), 'dag', prive.vandaag() - 2)));
select is((select string_agg((s.ongedaan_op is null)::text, ' ' order by s.gedaan_op) from public.driehoek_stappen s where s.contact_id in (tests.id('r_1'), tests.id('r_2'))), 'false true', 'een verbetering neemt de oude stap terug');
select tests.doet('begeleider', $$ select public.contact_intrekken(tests.id('r_2')) $$);
select is((select count(*)::integer from public.driehoek_stappen s where s.contact_id in (tests.id('r_1'), tests.id('r_2')) and s.ongedaan_op is null), 0, 'wie het contact intrekt neemt de stap terug');
select tests.doet('begeleider', $$ select public.driehoek_stap(tests.id('d_a'), 'contact', true) $$);
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_3'))));
select is((select count(*)::integer from public.driehoek_stappen where contact_id = tests.id('r_3')), 0, 'wat die dag al is afgevinkt komt er niet nog eens bij');
insert into public.fase_ritmes (organisatie_id, code, elke) values (null, 'verlengstuk_contact', 4), (tests.id('zorg'), 'verlengstuk_contact', 0);
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_4'), 'dag', prive.vandaag() - 5)));
select is((select count(*)::integer from public.driehoek_stappen where contact_id = tests.id('r_4')), 0, 'waar de aanbieder het niet vraagt komt er geen stap');
delete from public.fase_ritmes;
select tests.fase_ritme('overgedragen');
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('id', tests.id('r_6'), 'dag', prive.vandaag() - 5)));
select is((select count(*)::integer from public.driehoek_stappen where contact_id = tests.id('r_6')), 0, 'een fase die geen contact vraagt krijgt er geen stap van');
select tests.weigert('begeleider', $$ update public.driehoek_stappen set contact_id = null $$, '42501', 'niemand maakt de stap los van het contact');
update public.driehoeken set fase = 'waakvlam', waakvlam_op = prive.vandaag() where id = tests.id('d_a');

-- The aanbieder says for whom, and plans the hour of a month.
create function tests.zeg(wie text, invoer jsonb) returns text language sql
as $$ select format('select public.nazorg_zeggen(tests.id(%L), %L)', 't_a', '{"versie":0,"waakvlam":true,"reden":"","uur":true}'::jsonb || invoer) $$;
select tests.mag(w, tests.zeg(w, '{}'), w || ' zegt wat nodig is') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.mag_niet(w, tests.zeg(w, '{}'), w || ' niet') from unnest(array['anoniem', 'consulent', 'client', 'vrijwilliger', 'coordinator', 'begeleider_ander', 'collega', 'beheerder']) as w;
select tests.weigert('begeleider', tests.zeg('', '{"waakvlam":false}'), 'reden_ontbreekt', 'niet nodig vraagt een reden');
select tests.doet('begeleider', tests.zeg('', '{"waakvlam":false,"reden":"Woont nu bij haar zus"}'));
select is((select count(*)::integer from prive.waakvlammen() where nodig), 0, 'dan is er geen taak');
select tests.weigert('begeleider', tests.zeg('', '{}'), 'intussen_veranderd', 'wie een oude stand zag bewaart niets');
select tests.mag_niet(w, $$ select public.nazorg_plannen(tests.id('t_a'), prive.vandaag()) $$, w || ' plant geen nazorg') from unnest(array['anoniem', 'consulent', 'client', 'vrijwilliger', 'begeleider_ander']) as w;
select tests.doet('begeleider', $$ select public.nazorg_plannen(tests.id('t_a'), prive.vandaag()) $$);
select is(tests.aantal('begeleider', 'nazorg_uren') || tests.aantal('client', 'nazorg_uren') || tests.aantal('consulent', 'nazorg_uren') || tests.aantal('vrijwilliger', 'nazorg_uren') || tests.aantal('begeleider_ander', 'nazorg'), '11100', 'wie bij de client hoort ziet het uur, het maatje niet');
select tests.fase_ritme('overgedragen');
select tests.doet('begeleider', tests.log('', 't_a', jsonb_build_object('nazorg', true, 'id', tests.id('r_5'))));
select is((select stap from public.driehoek_stappen where contact_id = tests.id('r_5') and ongedaan_op is null), 'nazorg', 'het uur nazorg zet de stap van de fase');
select tests.fase_ritme('waakvlam');
select is((select gedaan_op from public.nazorg_uren), prive.vandaag(), 'contact vinkt het uur af');
select is((select werkelijk from public.uren where traject_id = tests.id('t_a') and week = date_trunc('week', prive.vandaag())::date and ozr = 2), 1::numeric, 'en het telt bij de uren van de week');
select tests.weigert('begeleider', tests.log('', 't_a', '{"nazorg":true}'), 'nazorg_al_gedaan', 'een uur per maand');
select tests.weigert('begeleider', $$ select public.nazorg_plannen(tests.id('t_a'), prive.vandaag()) $$, 'nazorg_al_gedaan', 'wat gedaan is wordt niet verzet');

-- The cliënt comes back: signed in, or by the link on paper.
delete from public.postvak;
select tests.mag_niet(w, $$ select public.weer_contact_vragen('weer_contact', '') $$, w || ' is geen client') from unnest(array['anoniem', 'begeleider', 'vrijwilliger', 'coordinator', 'beheerder']) as w;
select tests.doet('client', $$ select public.weer_contact_vragen('niet_goed', 'Ik slaap slecht') $$);
select is(tests.post_van(w), 'niet_goed ' || tests.pad('/terugval'), w || ' hoort het meteen') from unnest(array['begeleider', 'consulent']) as w;
select is(tests.post_van(w), '', w || ' niet') from unnest(array['vrijwilliger', 'coordinator', 'begeleider_ander', 'consulent_ander', 'beheerder']) as w;
select tests.ziet('client', $$ select public.weer_contact_vragen('niet_goed', '') $$, 'te_snel', 'nog een keer tikken is geen tweede vraag');
select is(tests.aantal('client', 'contactvragen') || tests.aantal('begeleider', 'contactvragen') || tests.aantal('consulent', 'contactvragen') || tests.aantal('vrijwilliger', 'contactvragen') || tests.aantal('client_ander', 'contactvragen') || tests.aantal('beheerder', 'contactvragen'), '111000', 'wie de vraag leest');
select tests.mag_niet(w, $$ select public.contactlink_maken(tests.id('a'), repeat('a', 64)) $$, w || ' maakt geen link') from unnest(array['anoniem', 'client', 'vrijwilliger', 'coordinator', 'begeleider_ander', 'beheerder']) as w;
select tests.doet('begeleider', format('select public.contactlink_maken(tests.id(%L), %L)', 'a', encode(sha256('geheim'), 'hex')));
select tests.mag_niet(w, 'select hash from public.contactlinks', w || ' leest geen geheim') from unnest(array['anoniem', 'begeleider', 'client']) as w;
select tests.ziet('anoniem', $$ select public.weer_contact_lezen('geheim')::text || public.weer_contact_lezen('iets anders')::text $$, 'truefalse', 'de link zegt alleen of hij werkt');
select is((select count(*)::integer from public.contactvragen), 1, 'kijken verandert niets');
select tests.ziet('anoniem', $$ select public.weer_contact_met_link('iets anders', 'weer_contact', '') $$, 'onbekend', 'een link die niet bestaat vraagt niets');
select tests.doet('anoniem', $$ select public.weer_contact_met_link('geheim', 'weer_contact', 'Bel me maandag') $$);
select is((select via || ' ' || tekst from public.contactvragen where soort = 'weer_contact'), 'link Bel me maandag', 'met de link, zonder account');
select ok(tests.post_van('consulent') like '%weer_contact ' || tests.pad('/contact') || '%', 'ook dat hoort de consulent meteen');
select tests.ziet('anoniem', $$ select public.weer_contact_met_link('geheim', 'weer_contact', '') $$, 'te_snel', 'hooguit een keer per minuut');
select tests.doet('begeleider', tests.log(''));
select is((select opgepakt_door from public.contactvragen where soort = 'weer_contact'), tests.id('begeleider'), 'contact van een professional pakt de vraag op');
select tests.weigert('begeleider_ander', $$ select public.contactvraag_oppakken((select id from public.contactvragen where soort = 'niet_goed')) $$, 'al_opgepakt', 'een ander pakt niets op');
select tests.mag_niet(w, $$ select public.contactlink_intrekken(tests.id('a')) $$, w || ' trekt de link niet in') from unnest(array['anoniem', 'client_ander', 'vrijwilliger', 'begeleider_ander']) as w;
select tests.doet('client', $$ select public.contactlink_intrekken(tests.id('a')) $$);
select tests.ziet('anoniem', $$ select public.weer_contact_met_link('geheim', 'niet_goed', '') $$, 'onbekend', 'ingetrokken werkt niet meer');

-- Back to the aanbieder in one step, and that is the answer.
update public.driehoeken set fase = 'afgesloten' where id = tests.id('d_a');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'verlengstuk', 'Het gaat niet goed', 1) $$);
select is((select count(*)::integer from public.contactvragen where opgepakt_op is null), 0, 'opschalen is het antwoord op een signaal');

-- The weekly routine: everything or nothing, and never over what somebody else saved.
delete from public.uren where traject_id in (tests.id('t_a'), tests.id('t_stil'));
insert into public.uren (traject_id, week, soort, ozr, gepland) values (tests.id('t_a'), date_trunc('week', prive.vandaag())::date, 'formeel', 2, 2), (tests.id('t_stil'), date_trunc('week', prive.vandaag())::date, 'formeel', 1, 1);
create function tests.rij(welk text, niveau integer, gepland numeric, was numeric, meer jsonb default '{}') returns jsonb language sql
as $$ select jsonb_build_object('traject', tests.id(welk), 'uren', jsonb_build_array(jsonb_build_object('soort', 'formeel', 'ozr', niveau, 'gepland', gepland, 'werkelijk', gepland, 'was_gepland', gepland, 'was_werkelijk', was))) || meer $$;
create function tests.week(variadic rijen jsonb[]) returns text language sql
as $$ select format('select public.week_opslaan(%L, %L)', date_trunc('week', prive.vandaag())::date, to_jsonb(rijen)) $$;
select tests.mag_niet(w, tests.week(tests.rij('t_a', 2, 2, null)), w || ' bewaart geen week') from unnest(array['anoniem', 'consulent', 'client', 'vrijwilliger', 'coordinator', 'begeleider_ander', 'collega', 'beheerder']) as w;
select tests.weigert('begeleider', tests.week(tests.rij('t_stil', 1, 1, null), tests.rij('t_a', 2, 2, 3)), 'intussen_veranderd', 'een week die anders is dan wat je zag wordt niet bewaard');
select is((select count(*)::integer from public.uren where werkelijk is not null), 0, 'en de andere rij dan ook niet');
select tests.doet('begeleider', tests.week(
  tests.rij('t_stil', 1, 1, null),
  tests.rij('t_a', 2, 2, null, jsonb_build_object('contact', jsonb_build_object('dag', prive.vandaag(), 'hoe', 'langs', 'stemming', 'goed', 'id', gen_random_uuid()),
    'driehoek', tests.id('d_a'), 'versie', 2, 'stap', 'kennisoverdracht'))));
select is((select sum(werkelijk) from public.uren where traject_id in (tests.id('t_a'), tests.id('t_stil'))), 3::numeric, 'uren van alle rijen');
select is((select count(*)::integer from public.driehoek_stappen where driehoek_id = tests.id('d_a') and stap = 'kennisoverdracht'), 1, 'een stap');
select tests.weigert('begeleider', tests.week(tests.rij('t_a', 2, 2, 2, jsonb_build_object('driehoek', tests.id('d_a'), 'versie', 1, 'stap', 'kennisoverdracht'))), 'intussen_veranderd', 'een fase die intussen is veranderd ook niet');
select tests.mag_niet('begeleider', tests.week(tests.rij('t_b', 1, 2, null)), 'een rij van een ander bewaart niemand');

-- The overview of the week: once, only with something, never a name.
create function tests.maandag() returns date language sql as $$ select date_trunc('week', prive.vandaag())::date $$;
delete from public.postvak;
select ok((select public.week_gegevens(tests.maandag())) @> jsonb_build_array(jsonb_build_object('gebruiker_id', tests.id('coordinator_ander'))), 'een coordinator met een voorstel dat wacht');
select ok(public.week_gegevens(tests.maandag())::text !~ 'Aaltje|reiger|specht|Els', 'zonder een naam');
select ok(not exists (select from jsonb_array_elements(public.week_gegevens(tests.maandag())) e where e ->> 'gebruiker_id' in (tests.id('niemand')::text, tests.id('beheerder')::text)), 'wie niets heeft staat er niet in');
select ok(public.weekbericht_melden(tests.id('coordinator_ander'), tests.maandag(), '{"voorstel":1}'), 'het komt in het postvak');
select ok(not public.weekbericht_melden(tests.id('coordinator_ander'), tests.maandag(), '{"voorstel":1}'), 'een keer per week');
select ok(not (public.week_gegevens(tests.maandag()) @> jsonb_build_array(jsonb_build_object('gebruiker_id', tests.id('coordinator_ander')))), 'en telt dan niet meer');
select ok(public.weekbericht_melden(tests.id('coordinator_ander'), tests.maandag() + 7, '{"voorstel":2}'), 'volgende week weer');
select is(tests.waarde('coordinator_ander', $$ select string_agg(aantal || ' ' || kenmerk::text, ',') from public.postvak where gelezen_op is null $$), '1 {"voorstel": 2}', 'dat van vorige week is dan voorbij');
select ok((select jsonb_path_exists(public.postvak_gegevens(), '$[*].nieuws[*].kenmerk.voorstel')), 'de mail kan zeggen hoeveel');
select tests.mag_niet(w, $$ select public.week_gegevens(tests.maandag()) $$, w || ' leest niet wat anderen te doen hebben') from unnest(array['anoniem', 'begeleider', 'coordinator', 'beheerder']) as w;

select * from finish();
rollback;
