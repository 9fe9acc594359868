begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7']) as n;
create function tests.stuur(bericht text, woorden text default 'Dag', welke text default 'k_a') returns text language sql
as $$ select format('select public.bericht_sturen(tests.id(%L), tests.id(%L), %L)', welke, bericht, woorden) $$;
create function tests.met_bericht(functie text, bericht text, rest text default '') returns text language sql
as $$ select format('select public.%s(tests.id(%L)%s)', functie, bericht, rest) $$;
create function tests.regels(wie text) returns text language sql
as $$ select tests.waarde(wie, $q$ select coalesce(string_agg(coalesce(nullif(r ->> 'tekst', ''), r ->> 'soort'), ' ' order by r ->> 'op'), '')
  from jsonb_array_elements(public.gesprek(tests.id('k_a')) -> 'regels') r $q$) $$;

-- A conversation is there for a koppeling that both said yes to, with the two and nobody else.
select tests.leest(w, 'gesprekken', 'k_a', w || ' weet van het gesprek', 'koppeling_id') from unnest(array['vrijwilliger', 'client', 'coordinator']) as w;
select tests.leest(w, 'gesprekken', '', w || ' weet niet van het gesprek', 'koppeling_id')
  from unnest(array['niemand', 'begeleider', 'collega', 'casusregisseur', 'consulent', 'beheerder', 'coordinator_ander', 'vrijwilliger_ander', 'client_ander', 'begeleider_ander']) as w;
select tests.leest('anoniem', 'gesprekken', 'geen recht', 'zonder inloggen is er geen gesprek', 'koppeling_id');
select tests.leest('vrijwilliger', 'gesprek_deelnemers', 'client vrijwilliger', 'de twee zien elkaar', 'gebruiker_id');
select tests.leest('begeleider', 'gesprek_deelnemers', '', 'de begeleider ziet niet wie er meedoen als de client zelf een account heeft', 'gebruiker_id');

-- Writing and reading.
select unnest(array[tests.mag_niet(w, tests.stuur('b1'), w || ' schrijft niet in het gesprek van anderen')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'coordinator', 'coordinator_ander', 'vrijwilliger_ander', 'client_ander', 'beheerder', 'consulent']) as w;
select tests.doet('vrijwilliger', tests.stuur('b1', 'een'));
select tests.doet('vrijwilliger', tests.stuur('b1', 'een'));
select tests.doet('client', tests.stuur('b2', 'twee'));
select is(tests.regels(w), 'een twee', w || ' leest het gesprek; twee keer drukken stuurt een keer') from unnest(array['vrijwilliger', 'client']) as w;
select tests.leest(w, 'gesprek_berichten', 'b1 b2', w || ' leest de berichten') from unnest(array['vrijwilliger', 'client']) as w;
select tests.leest(w, 'gesprek_berichten', '', w || ' leest geen bericht')
  from unnest(array['niemand', 'coordinator', 'coordinator_ander', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'vrijwilliger_ander', 'client_ander']) as w;
select is(tests.waarde(w, $$ select coalesce(public.gesprek(tests.id('k_a'))::text, 'niets') $$), 'niets', w || ' krijgt niets van het gesprek')
  from unnest(array['niemand', 'begeleider', 'coordinator_ander', 'beheerder', 'vrijwilliger_ander', 'client_ander']) as w;
select is(tests.regels('coordinator'), '', 'de coordinator ziet dat het gesprek er is, geen woord ervan');
select tests.weigert('client', tests.stuur('b3', '   '), 'niet_mogelijk', 'een leeg bericht bestaat niet');
select tests.weigert('client', tests.stuur('b3', repeat('a', 2001)), 'niet_mogelijk', 'een bericht is hooguit 2000 tekens');
select tests.mag_niet('client', tests.stuur('b3', 'x', 'k_b'), 'bij een voorstel zonder ja is er geen gesprek');
select tests.weigert('client', tests.stuur('b1', 'x'), '23505', 'het kenmerk van een ander bericht is niet te gebruiken');
select unnest(array[
  tests.mag_niet(w, $$ insert into public.gesprek_berichten (koppeling_id, tekst) values (tests.id('k_a'), 'x') $$, w || ' schrijft niets buiten de functie om'),
  tests.mag_niet(w, $$ update public.gesprek_berichten set tekst = 'anders' $$, w || ' verandert geen bericht'),
  tests.mag_niet(w, $$ delete from public.gesprek_berichten $$, w || ' wist geen bericht'),
  tests.mag_niet(w, $$ update public.gesprek_deelnemers set sinds = 'epoch' $$, w || ' leest niet verder terug'),
  tests.mag_niet(w, $$ insert into public.gesprek_deelnemers (koppeling_id, gebruiker_id, als) values (tests.id('k_a'), auth.uid(), 'coordinator') $$, w || ' zet zichzelf er niet bij')])
  from unnest(array['anoniem', 'niemand', 'vrijwilliger', 'client', 'coordinator', 'begeleider']) as w;
select tests.weigert('service', $$ update public.gesprek_berichten set tekst = 'anders' $$, '42501', 'wat geschreven is blijft zo, ook voor de dienst');

-- Names: the cliënt only with consent.
create function tests.andere(wie text) returns text language sql
as $$ select tests.waarde(wie, $q$ select coalesce(p ->> 'naam', '-') from jsonb_array_elements(public.gesprek(tests.id('k_a')) -> 'partijen') p where not (p ->> 'ik')::boolean limit 1 $q$) $$;
select is(tests.andere('vrijwilliger'), 'Aaltje', 'met toestemming weet het maatje de roepnaam');
select is(tests.andere('client'), 'Els', 'de client weet de voornaam van het maatje');
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select is(tests.andere('vrijwilliger'), null, 'zonder toestemming geen naam en geen gesprek');
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op)
  values (tests.id('a'), 'vrijwilliger', tests.id('els'), 'contact', 'maatje', 'gesprek', prive.vandaag());

-- Counting and the inbox.
create function tests.teller(wie text, welke text) returns text language sql
as $$ select tests.waarde(wie, format('select public.tellers() ->> %L', welke)) $$;
select is(tests.teller('vrijwilliger', 'berichten'), '1', 'een bericht van de ander is ongelezen');
select is(tests.teller('client', 'postvak'), '1', 'het staat in het postvak');
select is(tests.waarde('client', $$ select public.tellers(tests.id('k_a')) ->> 'berichten' $$), '0', 'wat open staat telt niet mee');
select is(tests.teller('coordinator', 'berichten'), '0', 'de coordinator telt niet wat zij niet leest');
select tests.doet('vrijwilliger', tests.stuur('b3', 'drie'));
select is(tests.waarde('client', 'select aantal::text from public.postvak'), '2', 'twee berichten zijn een regel in het postvak');
select tests.leest(w, 'postvak', '', w || ' leest het postvak van een ander niet', 'gebruiker_id') from unnest(array['niemand', 'coordinator', 'begeleider', 'beheerder']) as w;
select tests.mag_niet('client', $$ update public.postvak set aantal = 9 $$, 'in het postvak is alleen gelezen te zetten');
select tests.mag_niet('client', $$ insert into public.postvak (gebruiker_id, soort, pad) values (tests.id('vrijwilliger'), 'bericht', '/x') $$, 'niemand legt zelf iets in een postvak');
select tests.mag_niet('vrijwilliger', $$ update public.postvak set gelezen_op = now() where gebruiker_id = tests.id('client') $$, 'niemand zet het postvak van een ander op gelezen');
select tests.mag('client', $$ update public.postvak set gelezen_op = now() $$, 'wel het eigen');
select tests.doet('client', $$ select public.gesprek_gelezen(tests.id('k_a')) $$);
select is(tests.teller('client', 'berichten') || tests.teller('client', 'postvak'), '00', 'wie het gesprek opent heeft alles gelezen');
select is(tests.waarde('client', $$ select jsonb_array_length(jsonb_path_query_array(public.gesprek(tests.id('k_a')), '$.regels[*] ? (@.nieuw == true)'))::text $$), '0', 'en niets is nog nieuw');

-- Taking back.
select tests.mag_niet(w, tests.met_bericht('bericht_terugnemen', 'b1'), w || ' neemt het bericht van een ander niet terug')
  from unnest(array['anoniem', 'niemand', 'client', 'coordinator', 'begeleider']) as w;
select tests.doet('vrijwilliger', tests.met_bericht('bericht_terugnemen', 'b3'));
select is(tests.regels('client'), 'een twee bericht', 'een bericht dat terug is staat er nog als regel, zonder woorden');
select tests.leest('client', 'gesprek_berichten', 'b1 b2', 'en is ook rechtstreeks niet te lezen');
alter table public.gesprek_berichten disable trigger alleen_toevoegen;
update public.gesprek_berichten set op = op - interval '16 minutes' where id = tests.id('b1');
update public.gesprekken set created_at = created_at - interval '1 hour';
update public.gesprek_deelnemers set sinds = sinds - interval '1 hour';
alter table public.gesprek_berichten enable trigger alleen_toevoegen;
select tests.weigert('vrijwilliger', tests.met_bericht('bericht_terugnemen', 'b1'), 'te_laat', 'na een kwartier kan dat niet meer');

-- Reporting: the coordinator gets that message and the few before it.
select tests.mag_niet(w, tests.met_bericht('bericht_melden', 'b1'), w || ' meldt niet wat anderen schreven')
  from unnest(array['anoniem', 'niemand', 'vrijwilliger', 'coordinator', 'coordinator_ander', 'begeleider']) as w;
select tests.doet('vrijwilliger', tests.stuur('b4', 'vier'));
select tests.doet('client', tests.met_bericht('bericht_melden', 'b3', $$, 'dit wil ik niet'$$));
select tests.doet('client', tests.met_bericht('bericht_melden', 'b3'));
select tests.leest('coordinator', 'gesprek_berichten', 'b1 b2 b3', 'de coordinator leest wat gemeld is en wat ervoor stond, ook al is het teruggenomen; niet wat erna kwam');
select tests.leest('coordinator_ander', 'gesprek_berichten', '', 'een andere coordinator niet');
select is(tests.waarde('coordinator', $$ select string_agg(r ->> 'tekst', ' ' order by r ->> 'op') from jsonb_array_elements(public.gesprek(tests.id('k_a')) -> 'meldingen' -> 0 -> 'regels') r $$), 'een twee drie', 'zo staat het op haar bladzijde');
select is(tests.regels('coordinator'), '', 'de rest van het gesprek niet');
select is(tests.teller('coordinator', 'gemeld') || tests.teller('coordinator', 'postvak'), '11', 'het staat meteen op haar lijst en in haar postvak');
select is(tests.waarde('coordinator', 'select meldingen::text from public.gesprekken_overzicht()'), '1', 'bovenaan het overzicht');
select is(tests.waarde(w, 'select count(*)::text from public.gesprek_meldingen'), n, w || ' ziet ' || n || ' melding')
  from (values ('coordinator', '1'), ('client', '1'), ('vrijwilliger', '0'), ('coordinator_ander', '0'), ('begeleider', '0'), ('beheerder', '0')) as x(w, n);
create function tests.melding_af() returns text language sql as $$ select format('select public.melding_afhandelen(%L, %L)', (select id from public.gesprek_meldingen), 'gebeld met beiden') $$;
select tests.mag_niet(w, tests.melding_af(), w || ' handelt geen melding af') from unnest(array['anoniem', 'client', 'vrijwilliger', 'coordinator_ander', 'beheerder']) as w;
select tests.doet('coordinator', tests.melding_af());
select tests.weigert('coordinator', tests.melding_af(), 'niet_meer_open', 'een melding is een keer af te handelen');
select tests.leest('coordinator', 'gesprek_berichten', '', 'daarna leest de coordinator de woorden niet meer');
select is(tests.waarde('client', $$ select count(*)::text from public.postvak where soort = 'gemeld_klaar' $$), '1', 'wie meldde hoort dat er iets mee is gedaan');

-- Joining, for all to see.
select tests.mag_niet(w, $$ select public.gesprek_meelezen(tests.id('k_a'), true) $$, w || ' leest niet mee') from unnest(array['anoniem', 'niemand', 'client', 'begeleider', 'coordinator_ander', 'beheerder']) as w;
select tests.doet('coordinator', $$ select public.gesprek_meelezen(tests.id('k_a'), true) $$);
select is(tests.regels('client'), 'een twee bericht vier mee', 'de twee zien dat de coordinator meeleest');
select is(tests.regels('coordinator'), 'mee', 'zij leest vanaf dat moment, niet wat eerder is geschreven');
select tests.doet('client', tests.stuur('b5', 'vijf'));
select tests.doet('coordinator', tests.stuur('b6', 'zes'));
select is(tests.regels('coordinator'), 'mee vijf zes', 'vanaf dan leest en schrijft zij mee');
select is(tests.waarde('vrijwilliger', $$ select string_agg(p ->> 'als', ' ') from jsonb_array_elements(public.gesprek(tests.id('k_a')) -> 'partijen') p $$), 'client vrijwilliger coordinator', 'zij staat bij wie er meedoen');
select tests.doet('coordinator', $$ select public.gesprek_meelezen(tests.id('k_a'), false) $$);
select is(tests.regels('client'), 'een twee bericht vier mee vijf zes weg', 'weggaan is ook te zien');
select tests.leest('coordinator', 'gesprek_berichten', '', 'en daarna leest zij niets meer');
select tests.mag_niet('coordinator', tests.stuur('b7'), 'en schrijft niet meer');

-- Closing and opening again.
select tests.mag_niet(w, $$ select public.gesprek_sluiten(tests.id('k_a')) $$, w || ' sluit geen gesprek van anderen') from unnest(array['anoniem', 'niemand', 'begeleider', 'coordinator_ander']) as w;
select tests.doet('client', $$ select public.gesprek_sluiten(tests.id('k_a')) $$);
select tests.weigert('vrijwilliger', tests.stuur('b7'), 'gesprek_gesloten', 'in een gesloten gesprek schrijft niemand');
select is(tests.regels('vrijwilliger'), 'een twee bericht vier mee vijf zes weg gesloten', 'lezen kan nog');
select tests.mag_niet(w, $$ select public.gesprek_heropenen(tests.id('k_a'), 'zomaar') $$, w || ' heropent niet') from unnest(array['client', 'vrijwilliger', 'coordinator_ander', 'begeleider']) as w;
select tests.weigert('coordinator', $$ select public.gesprek_heropenen(tests.id('k_a'), ' ') $$, 'reden_ontbreekt', 'heropenen vraagt een reden');
select tests.doet('coordinator', $$ select public.gesprek_heropenen(tests.id('k_a'), 'uitgepraat') $$);
select tests.mag('vrijwilliger', tests.stuur('b7'), 'daarna kan het weer');

-- The end of the koppeling, and coming back from it.
update public.koppelingen set status = 'beeindigd' where id = tests.id('k_a');
select tests.weigert('vrijwilliger', tests.stuur('b7'), 'gesprek_gesloten', 'na het einde schrijft niemand meer');
select tests.weigert('coordinator', $$ select public.gesprek_heropenen(tests.id('k_a'), 'toch') $$, 'koppeling_voorbij', 'en heropenen kan dan niet');
-- Back by hand: by the table only a driehoek that opens again does this.
alter table public.koppelingen disable trigger bewaak_koppeling_stap;
update public.koppelingen set status = 'gestart' where id = tests.id('k_a');
alter table public.koppelingen enable trigger bewaak_koppeling_stap;
select tests.mag('vrijwilliger', tests.stuur('b7'), 'gaat de koppeling verder, dan het gesprek ook');

-- Who stops or changes place.
update public.vrijwilligers set status = 'gestopt' where id = tests.id('els');
select tests.leest('vrijwilliger', 'gesprek_berichten', '', 'een gestopte vrijwilliger leest niets meer');
update public.vrijwilligers set status = 'actief' where id = tests.id('els');
update public.clienten set gebruiker_id = null where id = tests.id('a');
select tests.leest('client', 'gesprek_berichten', '', 'wie niet meer bij het dossier hoort leest niets meer');
select is(tests.waarde('begeleider', $$ select (public.gesprek(tests.id('k_a')) ->> 'als') || ' ' || (public.gesprek(tests.id('k_a')) ->> 'totaal') $$), 'begeleider 0', 'zonder account van de client is de begeleider de andere kant, vanaf dat moment');
select tests.doet('vrijwilliger', tests.stuur('b7', 'zeven'));
select is(tests.regels('begeleider'), 'zeven', 'en leest wat dan komt');
select is(tests.waarde('vrijwilliger', $$ select p ->> 'organisatie' from jsonb_array_elements(public.gesprek(tests.id('k_a')) -> 'partijen') p where p ->> 'als' = 'begeleider' $$), 'Zorg', 'met naam van de organisatie erbij');
update public.clienten set begeleider_id = tests.id('collega') where id = tests.id('a');
select is(tests.regels('begeleider') || '|' || tests.regels('collega'), '|', 'een nieuwe begeleider neemt het over en begint leeg');
delete from public.lidmaatschappen where gebruiker_id = tests.id('collega');
select is(tests.waarde('collega', $$ select coalesce(public.gesprek(tests.id('k_a'))::text, 'niets') $$), 'niets', 'wie er niet meer werkt ziet niets meer');

-- Not faster than a person writes.
select tests.doet('vrijwilliger', format('select public.bericht_sturen(tests.id(%L), gen_random_uuid(), %L)', 'k_a', 'x'))
  from generate_series(1, 20 - (select count(*)::int from public.gesprek_berichten where door = tests.id('vrijwilliger') and soort = 'bericht' and op > now() - interval '10 minutes'));
select tests.weigert('vrijwilliger', format('select public.bericht_sturen(tests.id(%L), gen_random_uuid(), %L)', 'k_a', 'x'), 'te_snel', 'na twintig berichten in tien minuten is het even genoeg');

-- Erasing.
select tests.mag_niet(w, 'select public.gesprekken_opruimen()', w || ' ruimt niet op') from unnest(array['anoniem', 'coordinator', 'beheerder', 'client']) as w;
select tests.mag_niet(w, 'update public.gesprek_beleid set bewaar_maanden = 1', w || ' verandert niet hoe lang gesprekken blijven') from unnest(array['anoniem', 'coordinator', 'vrijwilliger', 'consulent']) as w;
select tests.mag('beheerder', 'update public.gesprek_beleid set bewaar_maanden = 3', 'de beheerder wel');
update public.koppelingen set status = 'beeindigd' where id = tests.id('k_a');
select is(public.gesprekken_opruimen(), 0, 'vlak na het einde blijft een gesprek');
update public.gesprekken set einde_op = now() - interval '7 months';
update public.gesprek_meldingen set afgehandeld_op = null;
select is(public.gesprekken_opruimen(), 0, 'een open melding gaat voor');
update public.gesprek_meldingen set afgehandeld_op = now();
select is(public.gesprekken_opruimen(), 1, 'na een half jaar wordt het gewist');
select is((select count(*)::int from public.gesprek_berichten), 0, 'met alle woorden');

select * from finish();
rollback;
