begin;
select no_plan();
\ir wereld.psql

create function tests.post(wie text) returns text language sql
as $$ select tests.waarde(wie, $q$ select coalesce(string_agg(soort || case when aantal > 1 then aantal::text else '' end, ' ' order by op), '') from public.postvak where gelezen_op is null $q$) $$;
create function tests.antwoord(wie text, ja boolean, welke text) returns void language sql
as $$ select tests.doet(wie, format('select public.koppeling_antwoorden(tests.id(%L), %L, null)', welke, ja)) $$;

-- A proposal: in the inbox of the maatje and of the coordinator, not of whoever made it.
select is(tests.post(w), 'voorstel', w || ' hoort van een nieuw voorstel') from unnest(array['vrijwilliger_ander', 'coordinator_ander']) as w;
select is(tests.post(w), '', w || ' hoort niet van een voorstel van anderen') from unnest(array['vrijwilliger', 'coordinator', 'client_ander', 'begeleider_ander', 'consulent', 'beheerder']) as w;
select tests.antwoord('coordinator_ander', true, 'k_b');
select is(tests.post('coordinator_ander'), '', 'wie antwoordde heeft het gezien');
select is(tests.post('begeleider_ander'), 'antwoord', 'wie voorstelde hoort het antwoord');
select is(tests.post('vrijwilliger_ander'), 'voorstel', 'de ander moet nog');
select tests.antwoord('vrijwilliger_ander', true, 'k_b');
select is(tests.post('begeleider_ander'), 'antwoord', 'twee keer ja is nog geen koppeling');
select is(tests.post('client_ander'), 'voorstel', 'maar dan hoort de client dat er een ja wordt gevraagd');
select is(tests.waarde('client_ander', 'select pad from public.postvak'), '/koppelingen/' || tests.id('k_b'), 'op de bladzijde van die koppeling');
select tests.doet('casusregisseur_ander', $$ select public.koppeling_client_antwoord(tests.id('k_b'), true, 'gesprek') $$);
select is(tests.post('begeleider_ander'), 'antwoord koppeling', 'drie keer ja is een koppeling');
select is(tests.post('coordinator_ander'), 'koppeling', 'ook voor de coordinator');
select is(tests.post('client_ander'), 'koppeling', 'en voor de client');
select is(tests.post('vrijwilliger_ander'), 'koppeling', 'en voor het maatje');
select is(tests.waarde('client_ander', $$ select pad from public.postvak where soort = 'koppeling' $$), '/berichten', 'de client gaat naar een bladzijde die er voor de client is');
select tests.doet('coordinator_ander', format('select public.koppeling_kennismaking(tests.id(%L), prive.vandaag() + 3, %L, null, %L)', 'k_b', '10:00', 'in het buurthuis'));
select is(tests.waarde(w, $$ select count(*)::text from public.postvak where soort = 'kennismaking' $$), '1', w || ' hoort van de kennismaking') from unnest(array['client_ander', 'vrijwilliger_ander', 'begeleider_ander']) as w;
select is(tests.waarde(w, $$ select count(*)::text from public.postvak where soort = 'kennismaking' $$), '0', w || ' niet') from unnest(array['coordinator_ander', 'client', 'vrijwilliger', 'coordinator']) as w;
select tests.leest('client_ander', 'gesprekken', 'k_b', 'en daar staat het gesprek', 'koppeling_id');
update public.koppelingen set status = 'afgewezen', vrijwilliger_antwoord = false where id = tests.id('k_b');
select ok(tests.post('coordinator_ander') like '%antwoord%', 'een nee van het maatje hoort de coordinator');

-- Nearly run out, said once.
insert into tests.namen select tests.id(n), n from unnest(array['k_oud']) as n;
insert into public.koppelingen (id, hulpvraag_id, vrijwilliger_id, voorgesteld_door, status, coordinator_antwoord, created_at)
  values (tests.id('k_oud'), tests.id('h_a'), tests.id('bob'), tests.id('begeleider'), 'voorgesteld', true, now() - interval '12 days');
select is(public.voorstellen_aflopend(), 1, 'drie dagen voor het verloopt gaat er bericht');
select is(public.voorstellen_aflopend(), 0, 'een keer');
select ok(tests.post('vrijwilliger_ander') like '%verloopt%' and tests.post('coordinator_ander') not like '%verloopt%', 'alleen naar wie nog niet antwoordde');
update public.koppelingen set status = 'ingetrokken' where id = tests.id('k_oud');
select ok(tests.post('vrijwilliger_ander') !~ 'verloopt|voorstel', 'wat is ingetrokken vraagt niets meer');
select unnest(array[tests.mag_niet(w, 'select public.voorstellen_aflopend()', w || ' stuurt dat niet rond'), tests.mag_niet(w, 'select public.postvak_gegevens()', w || ' leest niet wie er mail krijgt'),
  tests.mag_niet(w, $$ select prive.meld(tests.id('client'), 'bericht', '/x', '{}') $$, w || ' legt niets in een postvak')])
  from unnest(array['anoniem', 'vrijwilliger', 'coordinator', 'beheerder']) as w;

-- Choosing.
select tests.mag_niet('anoniem', $$ select public.postvak_kiezen('{"bericht":"app"}') $$, 'zonder account valt er niets te kiezen');
select tests.doet('client', $$ select public.postvak_kiezen('{"bericht":"week","voorstel":"app"}') $$);
select tests.doet('client', $$ select public.postvak_kiezen('{"bericht":"app"}') $$);
select is(tests.waarde('client', $$ select string_agg(soort || ':' || wijze, ' ' order by soort) from public.postvak_keuzes $$), 'bericht:app voorstel:app', 'een keuze verandert alleen wat gekozen is');
select is(tests.waarde(w, 'select count(*)::text from public.postvak_keuzes'), '0', w || ' ziet de keuze van een ander niet') from unnest(array['vrijwilliger', 'coordinator', 'beheerder', 'begeleider']) as w;
select tests.mag_niet('client', $$ insert into public.postvak_keuzes values (tests.id('vrijwilliger'), 'bericht', 'app') $$, 'niemand kiest voor een ander');
select tests.weigert('client', $$ select public.postvak_kiezen('{"bericht":"elk_uur"}') $$, '23514', 'alleen wat er te kiezen is');

-- Taking a mail on: one process, once a day, nothing twice.
delete from public.postvak;
select prive.meld(tests.id('client'), 'bericht', '/een', '{}'), prive.meld(tests.id('client'), 'koppeling', '/twee', '{}');
create function tests.ids() returns uuid[] language sql as $$ select array_agg(id) from public.postvak where gelezen_op is null and gemaild_op is null $$;
create function tests.neem(sleutel text, nu timestamptz default clock_timestamp(), ids uuid[] default tests.ids(), wat text default 'bundel') returns uuid language sql
as $$ select public.postvak_mail_nemen(tests.id('client'), wat, ids, false, encode(sha256(convert_to(sleutel, 'UTF8')), 'hex'), nu) $$;
select is(jsonb_array_length(public.postvak_gegevens() -> 0 -> 'nieuws'), 2, 'wat niet gelezen is staat klaar voor de mail');
create temporary table nu as select tests.neem('token_een') as mail, clock_timestamp() as op;
select ok((select mail from nu) is not null, 'de eerste neemt de mail');
select is(tests.neem('token_twee'), null, 'een tweede server krijgt hem niet');
select ok(tests.neem('token_drie', clock_timestamp() + interval '16 minutes') is not null, 'wat een kwartier blijft liggen komt vrij');
create temporary table derde as select id from public.postvak_mails where mislukt_op is null;
-- PGlite has a clock of whole milliseconds: what comes after must be later
do $$ begin perform pg_sleep(0.01); end $$;
update public.postvak_mails set genomen_op = clock_timestamp();
do $$ begin perform pg_sleep(0.01); end $$;
select prive.meld(tests.id('client'), 'bericht', '/een', '{}');
select public.postvak_mail_klaar((select id from derde), true);
select is((select string_agg(soort, ' ') from public.postvak where gemaild_op is null), 'bericht', 'wat er intussen bij kwam is nieuw voor de volgende keer; de rest is gemaild');
select is(tests.neem('token_vier'), null, 'vandaag is er al een mail geweest');
select ok(tests.neem('token_vijf', clock_timestamp() + interval '1 day') is not null, 'morgen kan het weer');
delete from public.postvak_mails where gegaan_op is null;
select public.postvak_mail_klaar(tests.neem('token_f' || n, clock_timestamp() + interval '2 days'), false) from generate_series(1, 3) n;
select is(tests.neem('token_f4', clock_timestamp() + interval '2 days'), null, 'na drie keer mislukken is het genoeg voor die dag');
create temporary table laatste as select tests.ids() as ids;
update public.postvak set gelezen_op = now();
select is(tests.neem('token_zes', clock_timestamp() + interval '3 days', (select ids from laatste)), null, 'wat intussen gelezen is wordt niet gemaild');
select is(public.postvak_gegevens(), '[]', 'en staat ook niet meer klaar');

-- Stopping by the link, without an account.
create function tests.soorten(token text) returns text language sql
as $$ select tests.waarde('anoniem', format('select public.postvak_afmelden_lezen(%L) ->> %L', token, 'soorten')) $$;
select is(tests.soorten('token_drie'), '["bericht", "koppeling"]', 'de link zegt waarover de mail ging');
select is(tests.soorten('iets_anders'), null, 'een andere link zegt niets');
select is((select string_agg(wijze, ' ') from public.postvak_keuzes where soort = 'koppeling'), null, 'kijken verandert niets');
select tests.ziet('anoniem', $$ select public.postvak_afmelden('iets_anders', '{koppeling}')::text $$, 'false', 'met een andere link valt niets te stoppen');
select tests.doet('anoniem', $$ select public.postvak_afmelden('token_drie', '{koppeling}') $$);
select is((select gebruiker_id || wijze from public.postvak_keuzes where soort = 'koppeling'), tests.id('client') || 'app', 'stoppen geldt voor wie de mail kreeg');
update public.postvak_mails set genomen_op = now() - interval '13 months';
select is(tests.soorten('token_drie'), null, 'na een jaar werkt de link niet meer');

-- Erasing.
update public.postvak set gelezen_op = now() - interval '4 months' where pad = '/een';
select ok(public.postvak_opruimen() > 0, 'wat lang gelezen is gaat weg');
select is((select count(*)::int from public.postvak_mails), 0, 'met de mails waarvan de link niet meer werkt');
select tests.mag_niet(w, 'select public.postvak_opruimen()', w || ' ruimt niet op') from unnest(array['anoniem', 'client', 'beheerder']) as w;

select * from finish();
rollback;
