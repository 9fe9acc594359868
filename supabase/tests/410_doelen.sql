begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['g_a', 'g_b', 'p_a', 'p_b', 'r_a', 'r_b', 'o_a', 'm_a']) as n on conflict do nothing;
insert into public.doelen (id, traject_id, plek, tekst, resultaatgebied, oplossing) values
  (tests.id('g_a'), tests.id('t_a'), 1, 'Ik kook zelf', 'zelfzorg', 'eigen_kracht'),
  (tests.id('g_b'), tests.id('t_b'), 1, 'Ik ga naar buiten', 'netwerk', 'eigen_kracht');
insert into public.doel_versies (doel_id, versie, tekst, samen) select tests.id(g), 1, 'x', '{client}' from unnest(array['g_a', 'g_b']) as g;
insert into public.doel_woorden (doel_id, gelukt, woorden) select tests.id(g), false, 'Het gaat' from unnest(array['g_a', 'g_b']) as g;
insert into public.piketpaaltjes (id, doel_id, tekst, bereikt_voor, meldt_door) values
  (tests.id('p_a'), tests.id('g_a'), 'Drie keer gekookt', prive.vandaag() - 2, 'vrijwilliger'),
  (tests.id('p_b'), tests.id('g_b'), 'Buiten geweest', prive.vandaag() - 2, 'client');
insert into public.regelpunten (id, traject_id, tekst, wie, voor) values
  (tests.id('r_a'), tests.id('t_a'), 'Sleutels terug', 'vrijwilliger', prive.vandaag() - 1),
  (tests.id('r_b'), tests.id('t_b'), 'Sleutels terug', 'begeleider', prive.vandaag() - 1);
insert into public.overdrachten (id, driehoek_id, dag) values (tests.id('o_a'), tests.id('d_a'), prive.vandaag());
insert into public.begeleidingsmomenten (id, driehoek_id, dag, onderwerp, notitie) values (tests.id('m_a'), tests.id('d_a'), prive.vandaag() + 3, 'Bellen', 'niet voor het maatje');

-- Reading, per actor. A maatje and a coordinator read nothing straight from the tables.
create table tests.lezers (wie text, doel text);
insert into tests.lezers values ('anoniem', 'geen recht'), ('niemand', ''), ('beheerder', ''), ('collega', ''), ('consulent_ander', ''), ('coordinator', ''), ('coordinator_ander', ''),
  ('vrijwilliger', ''), ('vrijwilliger_ander', ''), ('begeleider', 'a'), ('casusregisseur', 'a'), ('consulent', 'a'), ('client', 'a'),
  ('begeleider_ander', 'b'), ('casusregisseur_ander', 'b'), ('client_ander', 'b');
create function tests.met(voor text, doel text) returns text language sql as $$ select case when doel in ('', 'geen recht') then doel else voor || '_' || doel end $$;
select unnest(array[
  tests.leest(wie, 'doelen', tests.met('g', doel), wie || ' leest van de doelen precies: ' || doel),
  tests.leest(wie, 'doel_versies', tests.met('g', doel), wie || ' leest van de eerdere teksten precies: ' || doel, 'doel_id'),
  tests.leest(wie, 'doel_woorden', tests.met('g', doel), wie || ' leest van de woorden van de client precies: ' || doel, 'doel_id'),
  tests.leest(wie, 'piketpaaltjes', tests.met('p', doel), wie || ' leest van de piketpaaltjes precies: ' || doel),
  tests.leest(wie, 'regelpunten', tests.met('r', doel), wie || ' leest van de lijst precies: ' || doel)]) from tests.lezers;
select unnest(array[
  tests.leest(wie, 'overdrachten', case when wie in ('begeleider', 'casusregisseur', 'consulent') then 'o_a' when wie = 'anoniem' then 'geen recht' else '' end, wie || ' leest een kladje van een overdracht alleen als professional'),
  tests.leest(wie, 'begeleidingsmomenten', case when wie in ('begeleider', 'casusregisseur', 'consulent') then 'm_a' when wie = 'anoniem' then 'geen recht' else '' end, wie || ' leest de begeleiding alleen als professional')]) from tests.lezers;

-- Nothing is written past the functions.
select tests.mag_niet(w, opdracht, w || ' schrijft niet buiten de functies om: ' || opdracht)
from unnest(array['anoniem', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w,
  unnest(array[
    $$ insert into public.doelen (traject_id, plek, tekst, resultaatgebied, oplossing) values (tests.id('t_a'), 2, 'x', 'netwerk', 'eigen_kracht') $$,
    $$ update public.doelen set tekst = 'iets anders' $$, $$ delete from public.doelen $$,
    $$ insert into public.doel_versies (doel_id, versie, tekst, samen) values (tests.id('g_a'), 9, 'x', '{client}') $$,
    $$ insert into public.doel_woorden (doel_id, gelukt) values (tests.id('g_a'), true) $$,
    $$ update public.piketpaaltjes set bereikt_op = '2020-01-01' $$, $$ delete from public.piketpaaltjes $$,
    $$ update public.regelpunten set geregeld_op = '2020-01-01' $$, $$ delete from public.regelpunten $$,
    $$ insert into public.overdrachten (driehoek_id, dag, voorgelegd_op, rond_op) values (tests.id('d_a'), '2020-01-01', now(), now()) $$, $$ update public.overdrachten set rond_op = now() $$,
    $$ insert into public.overdracht_akkoorden (overdracht_id, versie, partij, akkoord, dag, naam) values (tests.id('o_a'), 1, 'client', true, '2020-01-01', 'x') $$,
    $$ update public.begeleidingsmomenten set stand = 'geweest' $$]) as opdracht;
select tests.mag_niet('service', opdracht, 'geschiedenis verandert niet: ' || opdracht) from unnest(array[
  $$ update public.doel_versies set tekst = 'y' $$, $$ delete from public.doel_versies $$, $$ update public.doel_woorden set woorden = 'y' $$,
  $$ delete from public.overdracht_akkoorden $$]) as opdracht;

-- Goals: at most three open, on every path.
create function tests.doel(t text, g text default null, v integer default null, meer jsonb default '{}') returns text language sql as $$
  select format('select public.doel_bewaren(tests.id(%L), %s, %L, %s)', t, coalesce(format('tests.id(%L)', g), 'null'),
    jsonb_build_object('tekst', 'Ik doe mijn post', 'resultaatgebied', 'administratie', 'oplossing', 'eigen_kracht', 'samen', array['client', 'begeleider']) || meer, coalesce(v::text, 'null')) $$;
select tests.mag(w, tests.doel('t_a'), w || ' schrijft een doel op') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.doel('t_a'), 'geen_toegang', w || ' schrijft geen doel op') from unnest(array['niemand', 'collega', 'consulent', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client', 'begeleider_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.doel('t_a'), '42501', 'een bezoeker schrijft geen doel op');
select tests.weigert('begeleider', tests.doel('t_a', null, null, '{"samen": ["begeleider"]}'), '23514', 'zonder de client komt er geen doel');
select tests.weigert('begeleider', tests.doel('t_a', null, null, '{"oplossing": "professional"}'), 'reden_ontbreekt', 'een stap die is overgeslagen wordt uitgelegd');
select tests.mag('begeleider', tests.doel('t_a', null, null, '{"oplossing": "netwerk", "stappen": {"eigen_kracht": {"bekeken": false, "reden": "Lukt niet alleen"}}}'), 'met uitleg mag het');
select tests.doet('begeleider', tests.doel('t_a'));
select tests.doet('begeleider', tests.doel('t_a'));
select tests.weigert('begeleider', tests.doel('t_a'), 'te_veel_doelen', 'een vierde doel vraagt om er eerst een te sluiten');
select tests.weigert('service', $$ insert into public.doelen (traject_id, plek, tekst, resultaatgebied, oplossing) values (tests.id('t_a'), 3, 'x', 'netwerk', 'eigen_kracht') $$, '23505', 'ook de dienst zet geen vierde doel open');
select tests.weigert('service', $$ insert into public.doelen (traject_id, plek, tekst, resultaatgebied, oplossing) values (tests.id('t_a'), 4, 'x', 'netwerk', 'eigen_kracht') $$, '23514', 'een vierde plek is er niet');
select tests.weigert('service', $$ insert into public.doelen (traject_id, tekst, resultaatgebied, oplossing) values (tests.id('t_a'), 'x', 'netwerk', 'eigen_kracht') $$, '23514', 'open zonder plek kan niet');

-- Sharpening keeps what it said, and loses nothing of somebody else.
select tests.doet('begeleider', tests.doel('t_a', 'g_a', 1, '{"tekst": "Ik kook voor twee", "waarom": "Samen eten telt"}'));
select is((select tekst || ':' || versie from public.doelen where id = tests.id('g_a')), 'Ik kook voor twee:2', 'de nieuwe tekst staat er');
select is((select count(*)::integer from public.doel_versies where doel_id = tests.id('g_a')), 2, 'de eerdere tekst blijft');
select tests.weigert('begeleider', tests.doel('t_a', 'g_a', 1), 'intussen_veranderd', 'wie een oude tekst zag schrijft er niet overheen');
select tests.weigert('begeleider', tests.doel('t_a', 'g_b', 1), 'P0002', 'een doel van een ander traject is er hier niet');

-- Closing and opening again.
create function tests.sluit(g text, uit text, waarom text, v integer) returns text language sql as $$
  select format('select public.doel_sluiten(tests.id(%L), %L, %L, %s)', g, uit, waarom, v) $$;
select tests.weigert(w, tests.sluit('g_a', 'bereikt', '', 2), 'geen_toegang', w || ' sluit geen doel') from unnest(array['consulent', 'collega', 'vrijwilliger', 'client', 'coordinator', 'begeleider_ander', 'beheerder']) as w;
select tests.weigert('begeleider', tests.sluit('g_a', 'gestopt', ' ', 2), 'reden_ontbreekt', 'stoppen zegt waarom');
select tests.weigert('begeleider', tests.sluit('g_a', 'bereikt', '', 1), 'intussen_veranderd', 'sluiten vraagt de tekst van nu');
select tests.doet('begeleider', tests.sluit('g_a', 'bereikt', 'Elke zaterdag', 2));
select tests.weigert('begeleider', tests.sluit('g_a', 'gestopt', 'x', 3), 'doel_gesloten', 'wat dicht is sluit niet nog eens');
select tests.weigert('begeleider', tests.doel('t_a', 'g_a', 3), 'doel_gesloten', 'wat dicht is wordt niet aangescherpt');
select tests.doet('begeleider', tests.doel('t_a'));
select tests.weigert('begeleider', tests.sluit('g_a', 'open', '', 3), 'te_veel_doelen', 'heropenen kan niet als er al drie open zijn');
update public.doelen set status = 'gestopt', plek = null, gesloten_op = prive.vandaag(), reden = 'x' where traject_id = tests.id('t_a') and plek = 3;
select tests.doet('begeleider', tests.sluit('g_a', 'open', '', 3));
select is((select status || plek from public.doelen where id = tests.id('g_a')), 'open3', 'heropend op de vrije plek');

-- Milestones: who makes them, who reports them.
create function tests.paal(g text, p text default null, v integer default null) returns text language sql as $$
  select format('select public.piketpaaltje_bewaren(tests.id(%L), %s, %L, %s)', g, coalesce(format('tests.id(%L)', p), 'null'),
    '{"tekst": "Een keer", "bereikt_voor": "2030-01-01", "meldt_door": "client"}', coalesce(v::text, 'null')) $$;
select tests.mag(w, tests.paal('g_a'), w || ' zet een piketpaaltje') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.paal('g_a'), 'geen_toegang', w || ' zet geen piketpaaltje') from unnest(array['consulent', 'collega', 'vrijwilliger', 'client', 'coordinator', 'begeleider_ander', 'beheerder', 'niemand']) as w;
select tests.mag('begeleider', tests.paal('g_a', 'p_a', 1), 'een piketpaaltje kan veranderen');
select tests.weigert('begeleider', tests.paal('g_a', 'p_a', 0), 'intussen_veranderd', 'ook een piketpaaltje kent zijn versie');
select tests.weigert('begeleider', tests.paal('g_a', 'p_b', 1), 'P0002', 'een piketpaaltje van een ander doel is er hier niet');
create function tests.zet(p text, stand text, v integer default 1) returns text language sql as $$
  select format('select public.piketpaaltje_zetten(tests.id(%L), %L, ''zo ging het'', %s)', p, stand, v) $$;
select tests.mag(w, tests.zet('p_a', 'bereikt'), w || ' meldt dat het is gehaald') from unnest(array['begeleider', 'casusregisseur', 'client']) as w;
select tests.weigert(w, tests.zet('p_a', 'bereikt'), 'geen_toegang', w || ' meldt niets')
  from unnest(array['vrijwilliger', 'consulent', 'collega', 'coordinator', 'begeleider_ander', 'client_ander', 'vrijwilliger_ander', 'beheerder', 'niemand']) as w;
select tests.weigert('client', tests.zet('p_a', 'vervallen'), 'geen_toegang', 'wat niet meer hoeft zegt de begeleider');
select tests.weigert('begeleider', tests.zet('p_a', 'half'), 'niet_mogelijk', 'half gehaald bestaat niet');
select tests.weigert('client', tests.zet('p_a', 'bereikt', 7), 'intussen_veranderd', 'melden vraagt wat er nu staat');
update public.piketpaaltjes set meldt_door = 'consulent' where id = tests.id('p_a');
select tests.mag('consulent', tests.zet('p_a', 'bereikt'), 'een consulent die het zou melden, meldt het');
update public.piketpaaltjes set meldt_door = 'vrijwilliger' where id = tests.id('p_a');

-- The maatje: goals only with consent for the plan, and gone in the same request.
create function tests.mensen(wie text, wat text) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(coalesce(%s, ''-''), '' ''), ''niets'') from public.maatje_mensen()', wat)) $$;
select is(tests.mensen(w, 'client_naam'), case when w = 'vrijwilliger' then 'Aaltje' else 'niets' end, w || ' heeft als eigen mensen precies wie erbij hoort')
  from tests.lezers as x(w) where w <> 'anoniem';
select tests.weigert('anoniem', 'select * from public.maatje_mensen()', '42501', 'een bezoeker heeft geen mensen');
select is(tests.mensen('vrijwilliger', 'doelen::text'), '[]', 'zonder toestemming voor het plan geen doelen');
select is(tests.mensen('vrijwilliger', 'overdracht::text'), '-', 'een kladje leest het maatje niet');
select is(tests.mensen('vrijwilliger', 'momenten #>> ''{0,onderwerp}'''), 'Bellen', 'het maatje ziet wanneer er begeleiding is');
select ok(tests.mensen('vrijwilliger', 'momenten::text') !~ 'niet voor het maatje', 'de notitie van de begeleider ziet het maatje niet');
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op) values (tests.id('a'), 'vrijwilliger', tests.id('els'), 'plan', 'x', 'zelf', prive.vandaag());
select ok(tests.mensen('vrijwilliger', 'doelen::text') ~ 'Ik kook voor twee', 'met toestemming voor het plan leest het maatje het doel');
select ok(tests.mensen('vrijwilliger', 'doelen::text') !~ 'Elke zaterdag|eigen_kracht', 'en niet waarom, of waar de oplossing ligt');
select ok(tests.mensen('vrijwilliger', 'regelpunten::text') ~ 'Sleutels', 'en wat het maatje zelf regelt');
select tests.mag('vrijwilliger', tests.zet('p_a', 'bereikt'), 'een maatje met het plan meldt wat het zou melden');
select tests.weigert('vrijwilliger', tests.zet('p_a', 'vervallen'), 'geen_toegang', 'maar schrapt niets');
select tests.weigert('vrijwilliger_ander', tests.zet('p_a', 'bereikt'), 'geen_toegang', 'een ander maatje meldt niets');
select tests.doet('vrijwilliger', tests.zet('p_a', 'bereikt'));
select is((select count(*)::integer from public.postvak where gebruiker_id = tests.id('begeleider') and soort = 'doel'), 1, 'de begeleider hoort dat er iets is gemeld');

-- The exit checklist.
create function tests.punt(t text, v text default 'post') returns text language sql as $$
  select format('select public.regelpunten_toevoegen(tests.id(%L), %L)', t, jsonb_build_array(jsonb_build_object('voorstel', v, 'tekst', 'Post gaat goed', 'wie', 'client', 'voor', '2030-01-01'))) $$;
select tests.mag(w, tests.punt('t_a'), w || ' zet iets op de lijst') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.punt('t_a'), 'geen_toegang', w || ' zet niets op de lijst') from unnest(array['consulent', 'collega', 'vrijwilliger', 'client', 'coordinator', 'begeleider_ander', 'beheerder', 'niemand']) as w;
select tests.doet('begeleider', tests.punt('t_a'));
select is(tests.waarde('begeleider', tests.punt('t_a')), '0', 'hetzelfde voorstel komt er niet twee keer op');
create function tests.regel(stand text, v integer default 1) returns text language sql as $$ select format('select public.regelpunt_zetten(tests.id(''r_a''), %L, %s)', stand, v) $$;
select tests.mag(w, tests.regel('geregeld'), w || ' vinkt af') from unnest(array['begeleider', 'casusregisseur', 'client', 'vrijwilliger']) as w;
select tests.weigert(w, tests.regel('geregeld'), 'geen_toegang', w || ' vinkt niets af') from unnest(array['consulent', 'collega', 'coordinator', 'vrijwilliger_ander', 'client_ander', 'begeleider_ander', 'beheerder']) as w;
select tests.weigert(w, tests.regel('vervallen'), 'geen_toegang', w || ' schrapt niets van de lijst') from unnest(array['client', 'vrijwilliger']) as w;
select tests.weigert('begeleider', tests.regel('geregeld', 5), 'intussen_veranderd', 'afvinken vraagt wat er nu staat');
select tests.weigert('begeleider', $$ select public.regelpunt_bewaren(tests.id('r_a'), '{"tekst": "x", "wie": "ander", "voor": "2030-01-01"}', 1) $$, '23514', 'een ander heeft een naam');
select tests.weigert('client', $$ select public.regelpunt_bewaren(tests.id('r_a'), '{"tekst": "x", "wie": "client", "voor": "2030-01-01"}', 1) $$, 'geen_toegang', 'de lijst verandert de begeleider');

-- What waits for whom, in one query.
select is(tests.waarde(w, $$ select coalesce(string_agg(soort || ':' || als, ' ' order by soort, als), 'niets') from public.doelen_vandaag() $$), v, w || ' heeft vandaag: ' || v)
  from (values ('begeleider', 'begeleiding:professional'), ('vrijwilliger', 'begeleiding:vrijwilliger regelpunt:vrijwilliger'), ('client', 'niets'), ('client_ander', 'piketpaaltje:client'),
    ('begeleider_ander', 'regelpunt:professional'), ('consulent', 'niets'), ('coordinator', 'niets'), ('collega', 'niets'), ('niemand', 'niets'), ('beheerder', 'niets')) as x(w, v);
select tests.weigert('anoniem', 'select * from public.doelen_vandaag()', '42501', 'voor een bezoeker wacht er niets');

-- The cliënt speaks.
select tests.mag('client', $$ select public.doel_zeggen(tests.id('g_a'), true, '') $$, 'de client zegt dat het is gelukt');
select tests.weigert(w, $$ select public.doel_zeggen(tests.id('g_a'), true, '') $$, 'geen_toegang', w || ' spreekt niet voor de client')
  from unnest(array['begeleider', 'consulent', 'vrijwilliger', 'client_ander', 'coordinator', 'niemand']) as w;

-- Another organisatie that may know the cliënt reads the plan only with consent for it.
savepoint hier;
update public.clienten set organisatie_id = tests.id('zorg_ander'), begeleider_id = tests.id('begeleider_ander') where id = tests.id('a');
select tests.leest('begeleider_ander', 'doelen', 'g_a g_b', 'wie het dossier heeft leest de doelen');
update public.trajecten set organisatie_id = tests.id('zorg_ander') where id = tests.id('t_a');
select tests.leest('casusregisseur', 'doelen', '', 'de organisatie van eerst leest ze niet meer');
rollback to hier;

-- A traject that has ended stays as it was.
update public.trajecten set status = 'afgesloten' where id = tests.id('t_a');
select tests.weigert('begeleider', x, 'traject_afgesloten', 'na het einde verandert er niets: ' || x)
  from unnest(array[tests.doel('t_a'), tests.paal('g_a'), tests.zet('p_a', 'open', 2), tests.punt('t_a', 'afscheid'), tests.regel('geregeld')]) as x;
update public.trajecten set status = 'actief' where id = tests.id('t_a');

select * from finish();
rollback;
