begin;
select no_plan();
\ir wereld.psql

-- Reading, per actor.
select unnest(array[tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t, k),
  tests.leest('niemand', t, '', 'wie geen rol heeft leest niets van ' || t, k),
  tests.leest('beheerder', t, '', 'de beheerder leest niets van ' || t, k),
  tests.leest('coordinator', t, '', 'een coordinator leest niets van ' || t || ', ook niet bij een voorstel', k),
  tests.leest('coordinator_ander', t, '', 'een andere coordinator leest niets van ' || t, k),
  tests.leest('vrijwilliger', t, '', 'een vrijwilliger leest niets van ' || t || ', ook niet in een driehoek', k),
  tests.leest('vrijwilliger_ander', t, '', 'een andere vrijwilliger leest niets van ' || t, k),
  tests.leest('collega', t, '', 'een begeleider die niet is toegewezen leest niets van ' || t, k),
  tests.leest('consulent_ander', t, '', 'een consulent die niet is toegewezen leest niets van ' || t, k)])
  from (values ('clienten', 'id'), ('hulpvragen', 'id'), ('hulpvraag_resultaatgebieden', 'hulpvraag_id'), ('toegangslog', 'client_id')) as x(t, k);
select unnest(array[tests.leest(w, 'clienten', c, w || ' leest alleen de eigen dossiers'),
  tests.leest(w, 'hulpvragen', c, w || ' leest alleen hulpvragen van eigen dossiers', 'client_id'),
  tests.leest(w, 'hulpvraag_resultaatgebieden', h, w || ' leest alleen gebieden van eigen hulpvragen', 'hulpvraag_id')])
  from (values ('begeleider', 'a', 'h_a h_complex'), ('casusregisseur', 'a', 'h_a h_complex'), ('consulent', 'a', 'h_a h_complex'), ('client', 'a', 'h_a h_complex'),
    ('begeleider_ander', 'b', 'h_b'), ('casusregisseur_ander', 'b', 'h_b'), ('client_ander', 'b', 'h_b')) as x(w, c, h);
select tests.leest('client', 'toegangslog', 'a', 'een client leest wie het eigen dossier heeft gezien', 'client_id');
select tests.leest('begeleider', 'toegangslog', '', 'een begeleider leest het toegangslog niet', 'client_id');

-- A role that is gone gives nothing any more, assigned or not.
delete from public.lidmaatschappen where gebruiker_id in (tests.id('begeleider'), tests.id('consulent'));
select tests.leest('begeleider', 'clienten', '', 'wie uit dienst is leest het dossier niet meer, ook al staat de naam er nog in');
select tests.leest('consulent', 'clienten', '', 'een consulent die weg is leest het dossier niet meer');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values
  (tests.id('begeleider'), tests.id('zorg'), 'begeleider'), (tests.id('consulent'), tests.id('gemeente'), 'consulent');

-- Opening a dossier.
select tests.mag('begeleider', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id) values (tests.id('zorg'), 'Nieuw', tests.id('begeleider')) $$, 'een begeleider opent een dossier bij de eigen organisatie');
select tests.mag('begeleider', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id) values (tests.id('zorg'), 'Nieuw', tests.id('begeleider')) returning id $$, 'een begeleider leest het dossier terug dat net is geopend');
select tests.mag('casusregisseur', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id) values (tests.id('zorg'), 'Nieuw', tests.id('collega')) returning id $$, 'een casusregisseur opent een dossier voor een collega');
select tests.mag('consulent', $$ insert into public.clienten (organisatie_id, pseudoniem, consulent_id) values (tests.id('gemeente'), 'Nieuw', tests.id('consulent')) returning id $$, 'een consulent opent een dossier bij de gemeente');
select tests.mag_niet('begeleider', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id) values (tests.id('zorg_ander'), 'Nieuw', tests.id('begeleider')) $$, 'een begeleider opent geen dossier bij een ander');
select tests.mag_niet('begeleider', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id) values (tests.id('zorg'), 'Nieuw', tests.id('collega')) $$, 'een begeleider opent geen dossier op naam van een collega');
select tests.mag_niet('begeleider', $$ insert into public.clienten (organisatie_id, pseudoniem, begeleider_id, gebruiker_id) values (tests.id('zorg'), 'Nieuw', tests.id('begeleider'), tests.id('niemand')) $$, 'een begeleider koppelt geen account aan een nieuw dossier');
select tests.mag_niet(w, $$ insert into public.clienten (organisatie_id, pseudoniem) values (tests.id('zorg'), 'Nieuw') $$, w || ' opent geen dossier')
  from unnest(array['anoniem', 'niemand', 'coordinator', 'beheerder', 'vrijwilliger', 'client', 'casusregisseur_ander', 'consulent']) as w;

-- Changing a dossier.
select tests.mag(w, $$ update public.clienten set roepnaam = 'Anna' where id = tests.id('a') $$, w || ' werkt het eigen dossier bij')
  from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select tests.mag('begeleider', $$ update public.clienten set begeleider_id = tests.id('collega') where id = tests.id('a') $$, 'een begeleider draagt een dossier over aan een collega');
select tests.mag_niet('begeleider', format('update public.clienten set %s where id = tests.id(''a'')', s), 'een begeleider verandert niet: ' || s)
  from unnest(array['organisatie_id = tests.id(''zorg_ander'')', 'gebruiker_id = tests.id(''begeleider'')', 'gebruiker_id = null', 'id = gen_random_uuid()',
    'begeleider_id = tests.id(''begeleider_ander'')', 'begeleider_id = tests.id(''coordinator'')', 'casusregisseur_id = tests.id(''collega'')', 'consulent_id = tests.id(''niemand'')', 'consulent_id = tests.id(''collega'')']) as s;
select unnest(array[tests.mag_niet(w, $$ update public.clienten set roepnaam = 'Weg' where id = tests.id('a') $$, w || ' verandert dit dossier niet'),
  tests.mag_niet(w, $$ update public.clienten set begeleider_id = tests.id('collega'), consulent_id = tests.id('consulent_ander') where id = tests.id('a') $$, w || ' wijst zichzelf niet toe')])
  from unnest(array['anoniem', 'niemand', 'collega', 'begeleider_ander', 'casusregisseur_ander', 'consulent_ander', 'coordinator', 'beheerder', 'vrijwilliger', 'client', 'client_ander']) as w;
select tests.mag_niet(w, $$ delete from public.clienten where id = tests.id('a') $$, w || ' verwijdert geen dossier')
  from unnest(array['anoniem', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'client']) as w;

-- Hulpvragen.
select tests.mag(w, format($$ insert into public.hulpvragen (client_id, gemaakt_door) values (tests.id('a'), tests.id(%L)) returning id $$, w), w || ' maakt een hulpvraag voor de eigen client')
  from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select tests.mag_niet('begeleider', $$ insert into public.hulpvragen (client_id, gemaakt_door) values (tests.id('b'), tests.id('begeleider')) $$, 'een begeleider maakt geen hulpvraag voor een client van een ander');
select tests.mag_niet('begeleider', $$ insert into public.hulpvragen (client_id, gemaakt_door) values (tests.id('a'), tests.id('collega')) $$, 'een begeleider schrijft niet op naam van een ander');
select tests.mag_niet('begeleider', $$ insert into public.hulpvragen (client_id) values (tests.id('a')) $$, 'een hulpvraag heeft altijd een schrijver');
select tests.mag('begeleider', $$ update public.hulpvragen set belangrijk = 'anders' where id = tests.id('h_a') $$, 'een begeleider verandert een eigen hulpvraag');
select tests.mag_niet('begeleider', format('update public.hulpvragen set %s where id = tests.id(''h_a'')', s), 'een begeleider verandert aan een hulpvraag niet: ' || s)
  from unnest(array['client_id = tests.id(''b'')', 'gemaakt_door = tests.id(''collega'')', 'created_at = now() - interval ''9 years''', 'id = gen_random_uuid()']) as s;
select unnest(array[tests.mag_niet(w, format($$ insert into public.hulpvragen (client_id, gemaakt_door) values (tests.id('a'), tests.id(%L)) $$, w), w || ' maakt hier geen hulpvraag'),
  tests.mag_niet(w, $$ update public.hulpvragen set belangrijk = 'x' where id = tests.id('h_a') $$, w || ' verandert deze hulpvraag niet'),
  tests.mag_niet(w, $$ insert into public.hulpvraag_resultaatgebieden values (tests.id('h_a'), 'regie') $$, w || ' voegt geen gebied toe aan deze hulpvraag'),
  tests.mag_niet(w, $$ delete from public.hulpvraag_resultaatgebieden where hulpvraag_id = tests.id('h_a') $$, w || ' haalt geen gebied weg bij deze hulpvraag'),
  tests.mag_niet(w, $$ delete from public.hulpvragen where id = tests.id('h_a') $$, w || ' verwijdert geen hulpvraag')])
  from unnest(array['anoniem', 'niemand', 'collega', 'begeleider_ander', 'consulent_ander', 'coordinator', 'beheerder', 'vrijwilliger', 'client', 'client_ander']) as w;
select tests.mag_niet('begeleider', $$ delete from public.hulpvragen where id = tests.id('h_a') $$, 'ook een begeleider verwijdert geen hulpvraag');
select tests.mag('begeleider', $$ insert into public.hulpvraag_resultaatgebieden values (tests.id('h_a'), 'regie') $$, 'een begeleider voegt een gebied toe');

-- hulpvraag_opslaan: whole or not at all, under the rights of the visitor.
select tests.mag('begeleider', $$ select public.hulpvraag_opslaan(jsonb_build_object('client_id', tests.id('a'), 'resultaatgebieden', '["regie"]'::jsonb)) $$, 'een begeleider slaat een hulpvraag op');
select tests.ziet('begeleider', $$ with x as (select public.hulpvraag_opslaan(jsonb_build_object('id', tests.id('h_a'), 'resultaatgebieden', '["regie","zelfzorg"]'::jsonb, 'client_id', tests.id('b'))) as id)
  select id::text from x $$, tests.id('h_a')::text, 'opnieuw opslaan houdt hetzelfde nummer');
select tests.doet('begeleider', $$ select public.hulpvraag_opslaan(jsonb_build_object('id', tests.id('h_a'), 'resultaatgebieden', '["regie","zelfzorg"]'::jsonb, 'client_id', tests.id('b'), 'gemaakt_door', tests.id('collega'), 'belangrijk', 'rustig')) $$);
select is((select client_id from public.hulpvragen where id = tests.id('h_a')), tests.id('a'), 'opslaan verschuift een hulpvraag niet naar een ander dossier');
select is((select gemaakt_door from public.hulpvragen where id = tests.id('h_a')), tests.id('begeleider'), 'opslaan verandert de schrijver niet');
select is((select string_agg(resultaatgebied, ' ' order by resultaatgebied) from public.hulpvraag_resultaatgebieden where hulpvraag_id = tests.id('h_a')), 'regie zelfzorg', 'opslaan vervangt de gebieden');
select tests.weigert('begeleider', $$ select public.hulpvraag_opslaan(jsonb_build_object('client_id', tests.id('b'), 'resultaatgebieden', '[]'::jsonb)) $$, '42501', 'een begeleider slaat niets op bij een client van een ander');
select tests.weigert(w, $$ select public.hulpvraag_opslaan(jsonb_build_object('id', tests.id('h_a'), 'resultaatgebieden', '[]'::jsonb)) $$, 'onbekende_hulpvraag', w || ' slaat niets op in een hulpvraag van een ander')
  from unnest(array['begeleider_ander', 'collega', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', $$ select public.hulpvraag_opslaan('{}') $$, '42501', 'een bezoeker slaat geen hulpvraag op');

-- The log.
select tests.doet('begeleider', $$ select public.log_inzage(tests.id('a'), 'traject') $$);
select tests.doet('client', $$ select public.log_inzage(tests.id('a'), 'dossier') $$);
select tests.doet('begeleider_ander', $$ select public.log_inzage(tests.id('a'), 'uren') $$);
select is((select string_agg(wie || ':' || wat, ' ' order by wat) from public.toegangslog where client_id = tests.id('a')), 'begeleider:dossier begeleider:traject',
  'inzien door een professional staat in het log; de client zelf en wie niet mag laten geen regel na');
select tests.weigert('anoniem', $$ select public.log_inzage(tests.id('a'), 'dossier') $$, '42501', 'een bezoeker schrijft niet in het log');
select tests.weigert('begeleider', $$ select public.log_inzage(tests.id('a'), 'zomaar') $$, '23514', 'het log kent alleen genoemde onderdelen');
select unnest(array[tests.mag_niet(w, $$ insert into public.toegangslog (gebruiker_id, wie, client_id, wat) values (tests.id('collega'), 'collega', tests.id('a'), 'dossier') $$, w || ' vervalst het log niet'),
  tests.mag_niet(w, $$ update public.toegangslog set wie = 'niemand' $$, w || ' verandert het log niet'),
  tests.mag_niet(w, $$ delete from public.toegangslog $$, w || ' wist het log niet')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'beheerder', 'client']) as w;

select * from finish();
rollback;
