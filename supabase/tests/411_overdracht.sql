begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['o_a', 'm_a']) as n;
create function tests.bewaar(o text default null, v integer default null, meer jsonb default '{}', d text default 'd_a') returns text language sql as $$
  select format('select public.overdracht_bewaren(tests.id(%L), %s, %L, %s)', d, coalesce(format('tests.id(%L)', o), 'null'),
    jsonb_build_object('dag', prive.vandaag(), 'aanwezig', array['client', 'vrijwilliger', 'begeleider'], 'wie_doet_wat', 'Els kookt mee', 'hoe_vaak', 'Elke week', 'wie_bellen', 'Daan',
      'lukt_niet', 'Bel Daan', 'wat_helpt', 'Rustig beginnen', 'signalen', 'Gordijnen dicht', 'voorleggen', true) || meer, coalesce(v::text, 'null')) $$;
create function tests.teken(als text, ja boolean default true, v integer default 1, gesprek text default 'null', wat text default '') returns text language sql as $$
  select format('select public.overdracht_tekenen(tests.id(''o_a''), %L, %L, %L, %s, %s)', als, ja, wat, v, gesprek) $$;
create function tests.stappen() returns text language sql as $$
  select coalesce(string_agg(stap, ' ' order by stap), 'geen') from public.driehoek_stappen where driehoek_id = tests.id('d_a') and ongedaan_op is null and stap <> 'toestemming' $$;

-- Drawing up.
select tests.mag(w, tests.bewaar(), w || ' schrijft een overdracht') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.bewaar(), 'geen_toegang', w || ' schrijft geen overdracht')
  from unnest(array['niemand', 'collega', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'begeleider_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.bewaar(), '42501', 'een bezoeker schrijft geen overdracht');
select tests.weigert('begeleider', tests.bewaar(null, null, m), 'overdracht_niet_compleet', 'voorleggen kan pas als alles er staat: ' || m::text)
  from unnest(array['{"wat_helpt": " "}', '{"wie_bellen": ""}', '{"aanwezig": ["client", "begeleider"]}']::jsonb[]) as m;
select tests.weigert('begeleider', tests.bewaar(null, null, jsonb_build_object('dag', prive.vandaag() + 1)), 'datum_in_toekomst', 'een gesprek dat nog komt wordt niet voorgelegd');
select tests.mag('begeleider', tests.bewaar(null, null, '{"wat_helpt": "", "voorleggen": false}'), 'een kladje mag gaten hebben');
savepoint hier;
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.weigert('begeleider', tests.bewaar(), 'toestemming_ingetrokken', 'zonder toestemming voor contact geen overdracht');
rollback to hier;

-- The id is fixed, so that the tests can name it.
insert into public.overdrachten (id, driehoek_id, dag) values (tests.id('o_a'), tests.id('d_a'), prive.vandaag());
select tests.weigert('begeleider', tests.bewaar(), 'intussen_veranderd', 'er is er maar één tegelijk open');
select tests.weigert('begeleider', tests.teken('begeleider'), 'intussen_veranderd', 'een kladje tekent niemand');
select tests.doet('begeleider', tests.bewaar('o_a', 1));
select tests.weigert('begeleider', tests.bewaar('o_a', 1), 'intussen_veranderd', 'wie een oude tekst zag schrijft er niet overheen');
select is((select string_agg(g.email, ' ' order by g.email) from public.postvak p join auth.users g on g.id = p.gebruiker_id where p.soort = 'overdracht'), 'client@test.invalid vrijwilliger@test.invalid', 'client en maatje horen dat er iets te lezen is');

-- Reading once it is put before all three.
select tests.leest(w, 'overdrachten', case when w in ('begeleider', 'casusregisseur', 'consulent', 'client') then 'o_a' else '' end, w || ' leest de overdracht zoals het hoort')
  from unnest(array['begeleider', 'casusregisseur', 'consulent', 'client', 'vrijwilliger', 'coordinator', 'client_ander', 'collega', 'begeleider_ander', 'beheerder', 'niemand']) as w;
create function tests.maatje(wat text) returns text language sql as $$
  select tests.waarde('vrijwilliger', format('select coalesce(string_agg(coalesce(%s, ''-''), '' ''), ''niets'') from public.maatje_mensen()', wat)) $$;
select is(tests.maatje($$ overdracht ->> 'wat_helpt' $$), 'Rustig beginnen', 'het maatje leest wat helpt');
savepoint hier;
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select is(tests.maatje('overdracht::text'), 'niets', 'na intrekken leest het maatje in hetzelfde verzoek niets meer');
select tests.weigert('vrijwilliger', tests.teken('vrijwilliger', true, 2), 'geen_toegang', 'en tekent het niets meer');
select tests.weigert('begeleider', tests.teken('begeleider', true, 2), 'toestemming_ingetrokken', 'dan tekent niemand meer');
select tests.ziet('vrijwilliger', 'select count(*)::text from public.doelen_vandaag()', '0', 'en wacht er niets meer op het maatje');
rollback to hier;
update public.vrijwilligers set status = 'gestopt' where id = tests.id('els');
select is(tests.maatje('overdracht::text'), 'niets', 'wie is gestopt als vrijwilliger leest niets meer');
rollback to hier;
update public.driehoeken set fase = 'afgesloten' where id = tests.id('d_a');
select is(tests.maatje('overdracht::text'), 'niets', 'na het einde leest het maatje niets meer');
select tests.weigert('begeleider', tests.teken('begeleider', true, 2), 'traject_afgesloten', 'na het einde tekent niemand meer');
rollback to hier;

-- Signing: each for the own side only.
select tests.mag(w, tests.teken(w, true, 2), w || ' zegt ja voor zichzelf') from unnest(array['begeleider', 'vrijwilliger', 'client']) as w;
select tests.weigert(w, tests.teken(als, true, 2), 'geen_toegang', w || ' zegt geen ja als ' || als)
  from unnest(array['begeleider', 'vrijwilliger', 'client', 'consulent', 'coordinator', 'collega', 'begeleider_ander', 'vrijwilliger_ander', 'client_ander', 'beheerder', 'niemand']) as w,
    unnest(array['begeleider', 'vrijwilliger', 'client']) as als where w <> als;
select tests.mag('begeleider', tests.teken('client', true, 2, 'prive.vandaag()'), 'de begeleider schrijft op wat de client in een gesprek zei');
select tests.weigert('begeleider', tests.teken('client', true, 2, 'prive.vandaag() - 1'), 'antwoord_te_vroeg', 'niet van voor de tekst er was');
savepoint zelf;
select tests.doet('client', tests.teken('client', true, 2));
select tests.weigert('begeleider', tests.teken('client', true, 2, 'prive.vandaag()'), 'client_antwoordde_zelf', 'en niet over haar eigen antwoord heen');
rollback to zelf;
select tests.weigert('begeleider', tests.teken('vrijwilliger', true, 2, 'prive.vandaag()'), 'geen_toegang', 'maar niet wat het maatje zei');
select tests.weigert('vrijwilliger', tests.teken('client', true, 2, 'prive.vandaag()'), 'geen_toegang', 'en het maatje schrijft niets voor de client op');
select tests.weigert('begeleider', tests.teken('client', true, 2, 'prive.vandaag() + 1'), 'datum_in_toekomst', 'een gesprek van morgen is er nog niet');
select tests.weigert('client', tests.teken('client', false, 2), 'reden_ontbreekt', 'nog niet zegt waarom');
select tests.weigert('client', tests.teken('client', true, 1), 'intussen_veranderd', 'ja geldt voor de tekst die er nu staat');

-- Twice yes is not three times; not yet undoes a yes; a changed text asks again.
select tests.doet('begeleider', tests.teken('begeleider', true, 2));
select tests.doet('vrijwilliger', tests.teken('vrijwilliger', true, 2));
select tests.doet('vrijwilliger', tests.teken('vrijwilliger', false, 2, 'null', 'Vrijdag kan niet'));
select tests.doet('client', tests.teken('client', true, 2));
select is(tests.stappen(), 'geen', 'met een nog-niet erbij telt er niets');
select tests.doet('begeleider', tests.bewaar('o_a', 2, '{"hoe_vaak": "Elke zaterdag"}'));
select tests.doet('client', tests.teken('client', true, 3));
select tests.doet('vrijwilliger', tests.teken('vrijwilliger', true, 3));
select is(tests.stappen(), 'geen', 'het ja van de begeleider bij de vorige tekst telt niet mee');
select tests.weigert('begeleider', tests.teken('begeleider', true, 2), 'intussen_veranderd', 'en bij de vorige tekst kan niemand meer tekenen');
savepoint hier;
select tests.doet('begeleider', tests.teken('begeleider', true, 3));
select is(tests.stappen(), 'kennisoverdracht warme_overdracht', 'drie keer ja zet beide stappen, in dezelfde transactie');
select is((select gedaan_door from public.driehoek_stappen where stap = 'warme_overdracht' and driehoek_id = tests.id('d_a')), tests.id('begeleider'), 'op naam van de begeleider');
select tests.weigert('begeleider', tests.bewaar('o_a', 3), 'overdracht_staat_vast', 'wat rond is verandert niet meer');
select tests.weigert('client', tests.teken('client', false, 3, 'null', 'x'), 'overdracht_staat_vast', 'en niemand trekt zijn ja stil terug');
rollback to hier;

-- A step that counts already is not marked twice.
insert into public.driehoek_stappen (driehoek_id, stap, gedaan_op) values (tests.id('d_a'), 'kennisoverdracht', now() - interval '1 day');
select tests.doet('begeleider', tests.teken('begeleider', true, 3));
select is(tests.stappen(), 'kennisoverdracht warme_overdracht', 'een stap die al telt komt er niet nog eens bij');

-- After opschalen: steps of before do not count, and a new hand-over is needed.
update public.overdrachten set rond_op = null, created_at = now() - interval '2 days' where id = tests.id('o_a');
insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, op) values (tests.id('d_a'), 'afbouw', 'verlengstuk', 'opschalen', 'begeleider', now() - interval '1 hour');
select tests.weigert('client', tests.teken('client', true, 3), 'overdracht_verouderd', 'na opschalen tekent niemand de oude tekst');
select tests.weigert('begeleider', tests.bewaar('o_a', 3), 'overdracht_verouderd', 'en verandert niemand de oude tekst');
select is(tests.maatje($$ overdracht ->> 'verouderd' $$), 'true', 'het maatje leest dat er een nieuwe komt');
select tests.doet('begeleider', tests.bewaar());
select is((select count(*)::integer from public.overdrachten where driehoek_id = tests.id('d_a') and vervallen_op is not null), 1, 'de oude die open stond vervalt');
select is((select count(*)::integer from public.overdrachten where driehoek_id = tests.id('d_a') and rond_op is null and vervallen_op is null), 1, 'en er is een nieuwe');
-- The step of an hour before the setback does not count: it is marked anew.
delete from tests.namen where naam = 'o_a';
update public.driehoek_stappen set ongedaan_op = now() where stap = 'warme_overdracht';
create function tests.nieuwe() returns uuid language sql as $$ select id from public.overdrachten where driehoek_id = tests.id('d_a') and rond_op is null and vervallen_op is null $$;
create table tests.nieuw as select tests.nieuwe() as id;
grant select on tests.nieuw to authenticated;
select tests.doet(w, format('select public.overdracht_tekenen((select id from tests.nieuw), %L, true, '''', 1)', w)) from unnest(array['client', 'vrijwilliger', 'begeleider']) as w;
select is((select count(*)::integer from public.driehoek_stappen where driehoek_id = tests.id('d_a') and stap = 'kennisoverdracht'), 2, 'kennis van voor het opschalen wordt opnieuw overgedragen');

-- Guidance of the maatje.
insert into public.begeleidingsmomenten (id, driehoek_id, dag, onderwerp) values (tests.id('m_a'), tests.id('d_a'), prive.vandaag() + 3, 'Bellen');
create function tests.moment(v integer default 1, meer jsonb default '{}') returns text language sql as $$
  select format('select public.begeleiding_bewaren(tests.id(''d_a''), tests.id(''m_a''), %L, %s)', jsonb_build_object('dag', prive.vandaag(), 'stand', 'geweest') || meer, v) $$;
select tests.mag(w, tests.moment(), w || ' werkt een moment bij') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.moment(), 'geen_toegang', w || ' werkt geen moment bij') from unnest(array['consulent', 'collega', 'coordinator', 'vrijwilliger', 'client', 'begeleider_ander', 'beheerder', 'niemand']) as w;
select tests.weigert('begeleider', tests.moment(4), 'intussen_veranderd', 'ook een moment kent zijn versie');
select tests.weigert('begeleider', tests.moment(1, jsonb_build_object('dag', prive.vandaag() + 1)), 'datum_in_toekomst', 'wat morgen is, is nog niet geweest');
select tests.mag('begeleider', $$ select public.begeleiding_bewaren(tests.id('d_a'), null, '[{"dag": "2030-01-01", "onderwerp": "Bellen"}, {"dag": "2030-02-01", "onderwerp": "Samen zitten"}]') $$, 'drie momenten in één keer plannen kan');

-- Opening the page with the own people is a line in the log of each of them.
create temp table gezien as select count(*) as n from public.toegangslog;
select tests.doet(w, 'select public.log_inzage_mensen()') from unnest(array['niemand', 'coordinator', 'begeleider', 'client']) as w;
select is((select count(*) from public.toegangslog), (select n from gezien), 'wie geen maatje is heeft geen mensen om naar te kijken');
select tests.doet('vrijwilliger', 'select public.log_inzage_mensen()');
select is((select count(*) from public.toegangslog) - (select n from gezien), (select count(distinct d.traject_id) from public.driehoeken d
  where d.vrijwilliger_id in (select v.id from public.vrijwilligers v where v.gebruiker_id = tests.id('vrijwilliger')) and d.fase <> 'afgesloten'),
  'een maatje laat bij ieder een regel achter');

select * from finish();
rollback;
