begin;
select no_plan();
\ir wereld.psql

-- Last changed is not last checked.
update public.aanbod set inhoud_gewijzigd_op = now() - interval '1 year' where id = tests.id('aanbod');
alter table public.aanbod disable trigger bewaar_inhoud_datum;
update public.aanbod set inhoud_gewijzigd_op = now() - interval '1 year', gecontroleerd_op = prive.vandaag() - 200;
alter table public.aanbod enable trigger bewaar_inhoud_datum;
select tests.doet('coordinator', $$ update public.aanbod set gecontroleerd_op = prive.vandaag(), gecontroleerd_door = 'Wij' where id = tests.id('aanbod') $$);
select ok((select inhoud_gewijzigd_op < now() - interval '300 days' from public.aanbod where id = tests.id('aanbod')), 'een controle is geen verandering');
select tests.doet('beheerder', $$ update public.aanbod set telefoon = '030 000 11 22' where id = tests.id('aanbod') $$);
select is((select inhoud_gewijzigd_op from public.aanbod where id = tests.id('aanbod')), now(), 'een nieuw nummer is een verandering');
select tests.weigert(w, $$ update public.aanbod set gemeld_op = now() where id = tests.id('aanbod') $$, '42501', w || ' zet zelf geen melding op aanbod')
  from unnest(array['coordinator', 'beheerder']) as w;

-- Terms: only the beheerder, within bounds.
select tests.mag('beheerder', $$ select public.controle_termijnen('{"activiteit": 4}', true) $$, 'de beheerder verandert een termijn');
select tests.mag_niet(w, $$ select public.controle_termijnen('{"activiteit": 4}', true) $$, w || ' verandert geen termijn')
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('beheerder', $$ select public.controle_termijnen('{"activiteit": 0}', true) $$, '23514', 'een termijn van nul maanden bestaat niet');
select tests.mag_niet(w, $$ update public.taken set aan = true $$, w || ' zet de post niet zelf aan') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- The job: once a day, only when on, only for the service.
select is(public.taak_nemen('controlemail', now()), false, 'wat uit staat, gebeurt niet');
update public.taken set aan = true;
select is(public.taak_nemen('controlemail', '2026-11-26T09:00Z'), true, 'de eerste neemt de taak');
select is(public.taak_nemen('controlemail', '2026-11-26T09:00Z'), false, 'een tweede op dezelfde dag niet');
select is(public.taak_nemen('controlemail', '2026-11-27T09:00Z'), true, 'de volgende dag weer');

-- Anybody reports, nobody reads but the beheerder.
select tests.mag(w, $$ select public.aanbod_melden('test-aanbod', 'telefoon', 'Neemt niemand op', '') $$, w || ' meldt een fout')
  from unnest(array['anoniem', 'niemand', 'coordinator', 'client']) as w;
select tests.ziet('anoniem', $$ select public.aanbod_melden('test-aanbod-concept', 'telefoon', '', '')::text $$, 'false', 'over een concept kan niemand iets melden');
select tests.ziet('anoniem', $$ select public.aanbod_melden('bestaat-niet', 'telefoon', '', '')::text $$, 'false', 'over wat er niet is ook niet');
select tests.weigert('anoniem', $$ select public.aanbod_melden('test-aanbod', 'iets geks', '', '') $$, '23514', 'een melding gaat over iets van de lijst');
select tests.doet('anoniem', format($$ select public.aanbod_melden('test-aanbod', 'telefoon', '', 'an@test.invalid') from generate_series(1, 30) $$));
select is((select count(*)::int from public.meldingen_aanbod where aanbod_id = tests.id('aanbod')), 20, 'meer dan twintig open meldingen komen er niet bij');
select ok((select gemeld_op is not null from public.aanbod where id = tests.id('aanbod')), 'het aanbod weet dat er een melding wacht');
select tests.leest('anoniem', 'meldingen_aanbod', 'geen recht', 'een bezoeker leest geen meldingen', 'aanbod_id');
select tests.leest(w, 'meldingen_aanbod', '', w || ' leest geen meldingen', 'aanbod_id') from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent']) as w;
select tests.leest('beheerder', 'meldingen_aanbod', 'aanbod', 'de beheerder leest de meldingen', 'aanbod_id');
select tests.mag_niet(w, $$ insert into public.meldingen_aanbod (aanbod_id, van, wat) values (tests.id('aanbod'), 'eigenaar', 'adres') $$, w || ' schrijft geen melding namens een eigenaar')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- The queue of the editor.
select tests.mag_niet(w, format('select public.%s', f), w || ' heeft geen ' || f) from unnest(array['anoniem', 'niemand', 'coordinator', 'consulent', 'client']) as w,
  unnest(array['controle_tellingen()', 'controle_wachtrij(''alles'', 0, 20)', 'controle_afhandelen(tests.id(''aanbod''), ''klopt'')', 'controle_toewijzen(tests.id(''aanbod''), true)']) as f;
select tests.ziet('beheerder', $$ select concat_ws(' ', t ->> 'alles', t ->> 'melding', t ->> 'te_controleren', t ->> 'zonder_adres') from public.controle_tellingen() t $$, '2 1 1 0', 'de wachtrij telt wat wacht');
select tests.ziet('beheerder', $$ select concat_ws(' ', r -> 0 ->> 'slug', jsonb_array_length(r)) from public.controle_wachtrij('melding', 0, 20) r $$, 'test-aanbod 1', 'het filter laat alleen meldingen zien');
select tests.doet('beheerder', $$ select public.controle_toewijzen(tests.id('aanbod'), true) $$);
select tests.ziet('beheerder', $$ select (public.controle_tellingen() ->> 'mij') $$, '1', 'wat de beheerder op zich neemt, is van hem');
select tests.doet('beheerder', $$ select public.controle_afhandelen(tests.id('aanbod'), 'gearchiveerd') $$);
select is((select status from public.aanbod where id = tests.id('aanbod')), 'gearchiveerd', 'archiveren haalt het van de kaart');
select is((select count(*)::int from public.meldingen_aanbod where afgehandeld_op is null or email is not null), 0, 'de meldingen zijn klaar en de adressen weg');
select tests.doet('beheerder', $$ select public.controle_afhandelen(tests.id('aanbod'), 'herstel') $$);
select is((select status || count(m.*)::text from public.aanbod a join public.meldingen_aanbod m on m.aanbod_id = a.id
  where a.id = tests.id('aanbod') and m.afgehandeld_op is null group by a.status), 'gepubliceerd20', 'wie dat terugneemt, heeft ook de meldingen terug');
select tests.doet('beheerder', $$ select public.controle_afhandelen(tests.id('aanbod'), 'klopt') $$);
select is((select gemeld_op from public.aanbod where id = tests.id('aanbod')), null, 'na de controle wacht er niets meer');
select tests.weigert('beheerder', $$ select public.controle_afhandelen(tests.id('aanbod_concept'), 'klopt') $$, 'onbekend_aanbod', 'een concept controleert niemand zo');

-- The secret link.
insert into public.controle_links (id, hash, organisatie_id, verloopt_op) values
  (tests.id('link'), encode(sha256('goed'::bytea), 'hex'), tests.id('welzijn'), now() + interval '1 day'),
  (tests.id('link_oud'), encode(sha256('oud'::bytea), 'hex'), tests.id('welzijn'), now() - interval '1 second'),
  (tests.id('link_vreemd'), encode(sha256('vreemd'::bytea), 'hex'), tests.id('welzijn'), now() + interval '1 day');
insert into public.controle_antwoorden (link_id, aanbod_id) values (tests.id('link'), tests.id('aanbod')), (tests.id('link_oud'), tests.id('aanbod')),
  (tests.id('link_vreemd'), tests.id('aanbod_ander'));
update public.aanbod set gecontroleerd_op = prive.vandaag() - 200 where status = 'gepubliceerd';
create function tests.antwoord(token text, over text, wat text) returns text language sql
as $$ select format('select public.controle_antwoorden(%L, tests.id(%L), %L, ''tekst'', ''030 000 00 00'', '''')', token, over, wat) $$;

select tests.ziet('anoniem', $$ select (public.controle_lezen('goed') -> 'aanbod' -> 0 ->> 'naam') $$, 'Aanbod', 'wie de link heeft, leest wat gevraagd wordt');
select is((select count(*)::int from public.controle_antwoorden where antwoord is not null), 0, 'lezen verandert niets');
select tests.ziet('anoniem', format('select coalesce(public.controle_lezen(%L)::text, ''niets'')', x), 'niets', 'raden lukt niet: ' || left(x, 12))
  from unnest(array['', 'gok', encode(sha256('goed'::bytea), 'hex'), tests.id('link')::text]) as x;
select tests.ziet('anoniem', $$ select (public.controle_lezen('oud') ->> 'verlopen') || (public.controle_lezen('oud') -> 'aanbod')::text $$, 'true[]', 'een verlopen link laat niets zien');
select tests.ziet('anoniem', tests.antwoord('oud', 'aanbod', 'klopt'), 'verlopen', 'en doet niets');
select tests.ziet('anoniem', tests.antwoord('gok', 'aanbod', 'klopt'), 'onbekend', 'een verzonnen link doet niets');
select tests.ziet('anoniem', tests.antwoord('goed', 'aanbod_ander', 'klopt'), 'onbekend', 'de link geldt niet voor aanbod van een ander');
select tests.ziet('anoniem', tests.antwoord('vreemd', 'aanbod_ander', 'klopt'), 'onbekend', 'ook niet als het erbij is gezet');
select tests.ziet('anoniem', tests.antwoord('goed', 'aanbod', 'publiceer'), 'onbekend', 'een ander antwoord bestaat niet');
select tests.doet('anoniem', tests.antwoord('goed', 'aanbod', 'klopt'));
select is((select gecontroleerd_op || gecontroleerd_door from public.aanbod where id = tests.id('aanbod')), prive.vandaag() || 'Welzijn', 'klopt nog: vandaag gecontroleerd, door de organisatie');
select tests.ziet('anoniem', tests.antwoord('goed', 'aanbod', 'weg'), 'al_beantwoord', 'een tweede antwoord telt niet');
select ok((select gebruikt_op is not null from public.controle_links where id = tests.id('link')), 'de link is op als alles is beantwoord');
update public.controle_antwoorden set antwoord = null, op = null where link_id = tests.id('link');
select tests.doet('anoniem', tests.antwoord('goed', 'aanbod', 'weg'));
select is((select van || wat from public.meldingen_aanbod where afgehandeld_op is null), 'eigenaarbestaat_niet_meer', 'bestaat niet meer wordt een melding van de eigenaar');
select is((select status from public.aanbod where id = tests.id('aanbod')), 'gepubliceerd', 'en de redactie haalt het van de kaart');
update public.controle_antwoorden set antwoord = null, op = null where link_id = tests.id('link');
update public.aanbod set status = 'gearchiveerd' where id = tests.id('aanbod');
select tests.ziet('anoniem', tests.antwoord('goed', 'aanbod', 'klopt'), 'onbekend', 'wat van de kaart is, komt zo niet terug');
select tests.ziet('anoniem', $$ select public.controle_mail_keuze('oud', false) $$, 'verlopen', 'een verlopen link zegt niets op');
select tests.doet('anoniem', $$ select public.controle_mail_keuze('goed', false) $$);
select ok((select not controlemail from public.organisaties where id = tests.id('welzijn')), 'de eigenaar zegt de mails op');
select ok((select bool_and(controlemail) from public.organisaties where id <> tests.id('welzijn')), 'alleen voor zichzelf');

-- Nobody sees a table behind it.
select tests.weigert(w, format('select count(*) from public.%I', t), '42501', w || ' leest geen ' || t)
  from unnest(array['anoniem', 'niemand', 'coordinator', 'beheerder']) as w, unnest(array['controle_links', 'controle_antwoorden']) as t;
select tests.weigert(w, $$ insert into public.controle_links (hash, organisatie_id) values (repeat('a', 64), tests.id('welzijn')) $$, '42501', w || ' maakt zelf geen link')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
insert into public.controle_mails (organisatie_id, soort, aanbod_ids, gelukt) values (tests.id('welzijn'), 'eerste', array[tests.id('aanbod')], true);
select tests.leest('beheerder', 'controle_mails', 'welzijn', 'de beheerder ziet dat er is gemaild', 'organisatie_id');
select tests.leest('coordinator', 'controle_mails', '', 'een coordinator ziet dat niet', 'organisatie_id');
select tests.leest('anoniem', 'controle_mails', 'geen recht', 'een bezoeker ook niet', 'organisatie_id');
select tests.weigert(w, 'select public.controle_gegevens()', '42501', w || ' leest geen adressen van eigenaren') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select is((select e -> 'adressen' ->> 0 from jsonb_array_elements(public.controle_gegevens() -> 'eigenaren') e where e ->> 'naam' = 'Ander welzijn'),
  'coordinator_ander@test.invalid', 'zonder eigen adres gaat de mail naar de coordinator');

-- Figures for everybody, without a word of a report.
select tests.ziet('anoniem', $$ select concat_ws(' ', c -> 0 ->> 'naam', c -> 0 ->> 'aanbod', c -> 0 ->> 'op_tijd') from public.versheid_cijfers() c $$, 'Testgemeente 1 0', 'iedereen ziet hoe actueel de kaart is');

-- Who never answered.
create function tests.stil() returns text language sql as $$ select coalesce(string_agg(n.naam, ' ' order by n.naam), '') from prive.controle_wacht() w
  join tests.namen n on n.id = w.aanbod_id where 'nooit_antwoord' = any (w.redenen) $$;
delete from public.controle_antwoorden; delete from public.controle_links; delete from public.controle_mails;
update public.organisaties set controlemail = true, email = 'x@test.invalid' where id = tests.id('welzijn');
update public.aanbod set gecontroleerd_op = '2020-01-01', gecontroleerd_door = 'de gemeente', dicht_van = null, dicht_tot = null where organisatie_id = tests.id('welzijn');
update public.aanbod set status = 'gepubliceerd' where id = tests.id('aanbod');
select is(tests.stil(), '', 'wie niets werd gevraagd hoeft niets te zeggen');
insert into public.controle_mails (organisatie_id, soort, aanbod_ids, gelukt, op) values (tests.id('welzijn'), 'eerste', array[tests.id('aanbod')], true, now() - interval '6 days');
select is(tests.stil(), '', 'een week krijgt iedereen de tijd');
update public.controle_mails set op = now() - interval '8 days', gelukt = false;
select is(tests.stil(), '', 'een mail die niet aankwam is geen vraag');
update public.controle_mails set gelukt = true;
select is(tests.stil(), 'aanbod', 'wie een week niets zei staat in de lijst');
select tests.ziet('beheerder', $$ select public.controle_tellingen() ->> 'nooit_antwoord' $$, '1', 'en de beheerder telt dat');
select tests.ziet('beheerder', $$ select jsonb_array_length(public.controle_wachtrij('nooit_antwoord', 0, 20))::text $$, '1', 'en ziet welke');
update public.aanbod set gecontroleerd_door = 'Welzijn' where id = tests.id('aanbod');
select is(tests.stil(), '', 'wie met een account zei dat het klopt heeft geantwoord');
update public.aanbod set gecontroleerd_door = null where id = tests.id('aanbod');
insert into public.controle_links (id, hash, organisatie_id) values (tests.id('stil'), repeat('c', 64), tests.id('welzijn'));
insert into public.controle_antwoorden (link_id, aanbod_id, antwoord, op) values (tests.id('stil'), tests.id('aanbod'), 'aanpassen', now());
select is(tests.stil(), '', 'wie ooit op een link antwoordde ook');
delete from public.controle_antwoorden where link_id = tests.id('stil');
update public.organisaties set controlemail = false where id = tests.id('welzijn');
select is(tests.stil(), '', 'wie geen mail wil heeft ook iets gezegd');

select * from finish();
rollback;
