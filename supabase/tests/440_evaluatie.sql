begin;
select no_plan();
\ir wereld.psql
create view tests.iedereen as select unnest(array['niemand', 'beheerder', 'collega', 'consulent', 'consulent_ander', 'begeleider', 'begeleider_ander', 'casusregisseur',
  'casusregisseur_ander', 'coordinator', 'coordinator_ander', 'vrijwilliger', 'vrijwilliger_ander', 'client', 'client_ander']) as wie;
create function tests.verslag_ja(wie text default 'els') returns void language sql as $$
  insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op)
  values (tests.id('a'), case wie when 'els' then 'vrijwilliger' else 'organisatie' end, case when wie = 'els' then tests.id(wie) end,
    case when wie <> 'els' then tests.id(wie) end, 'verslag', 'mee praten', 'gesprek', prive.vandaag()) $$;

-- Who reads what, of whom.
select unnest(array[
  tests.leest(wie, 'voortgangsgesprekken', case when wie in ('begeleider', 'consulent', 'casusregisseur', 'client', 'vrijwilliger') then 'g_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 'g_b' else '' end, wie || ': gesprekken'),
  tests.leest(wie, 'gesprekritmes', case when wie in ('begeleider', 'consulent', 'casusregisseur', 'client') then 't_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 't_b' else '' end, wie || ': hoe vaak', 'traject_id'),
  tests.leest(wie, 'gespreksverslagen', case when wie in ('begeleider', 'casusregisseur', 'client') then 'g_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 'g_b' else '' end, wie || ': verslagen', 'gesprek_id'),
  tests.leest(wie, 'gesprekvoorbereidingen', case wie when 'client' then 'g_a' when 'client_ander' then 'g_b' else '' end, wie || ': wat niet verstuurd is', 'gesprek_id'),
  tests.leest(wie, 'evaluaties', case when wie in ('begeleider', 'consulent', 'casusregisseur', 'client', 'vrijwilliger') then 'e_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 'e_b' else '' end, wie || ': evaluatiemomenten'),
  tests.leest(wie, 'evaluatie_antwoorden', case when wie in ('begeleider', 'casusregisseur', 'client') then 'ea_begeleider ea_client ea_maatje'
    when wie = 'vrijwilliger' then 'ea_maatje' else '' end, wie || ': antwoorden'),
  tests.leest(wie, 'evaluatie_zrm', case when wie in ('begeleider', 'casusregisseur', 'client') then 'e_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 'e_b' else '' end, wie || ': zrm', 'evaluatie_id'),
  tests.leest(wie, 'netwerkbeelden', case when wie in ('begeleider', 'casusregisseur', 'client') then 'nb_a'
    when wie in ('begeleider_ander', 'casusregisseur_ander', 'client_ander') then 'nb_b' else '' end, wie || ': netwerk'),
  tests.mag_niet(wie, $$ insert into public.voortgangsgesprekken (traject_id, soort, dag, tijd, plek, genodigd) values (tests.id('t_a'), 'eind', prive.vandaag(), '10:00', 'x', '{client,begeleider}') $$, wie || ' plant niets buiten de functie om'),
  tests.mag_niet(wie, $$ update public.evaluatie_antwoorden set verstuurd_op = null $$, wie || ' haalt geen antwoord terug'),
  tests.mag_niet(wie, $$ insert into public.agenda_geheimen values (tests.id('begeleider'), repeat('a', 64)) $$, wie || ' maakt geen agenda voor een ander'),
  tests.mag_niet(wie, $$ select hash from public.agenda_geheimen $$, wie || ' leest geen hash')])
  from tests.iedereen;
select tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t, k) from (values ('voortgangsgesprekken', 'id'), ('gespreksverslagen', 'gesprek_id'),
  ('gesprekvoorbereidingen', 'gesprek_id'), ('evaluaties', 'id'), ('evaluatie_antwoorden', 'id'), ('evaluatie_zrm', 'evaluatie_id'), ('netwerkbeelden', 'id')) as x(t, k);

-- Consent decides, in the same request.
savepoint toestemming;
select tests.verslag_ja('gemeente');
select tests.leest('consulent', t, w, 'met toestemming leest de consulent ' || t, k) from (values ('gespreksverslagen', 'g_a', 'gesprek_id'),
  ('evaluatie_antwoorden', 'ea_begeleider ea_client ea_maatje', 'id'), ('evaluatie_zrm', 'e_a', 'evaluatie_id'), ('netwerkbeelden', 'nb_a', 'id')) as x(t, w, k);
select tests.leest('consulent_ander', 'gespreksverslagen', '', 'een collega van de consulent niet', 'gesprek_id');
select tests.verslag_ja();
select tests.leest('vrijwilliger', 'gespreksverslagen', 'g_a', 'met toestemming leest het maatje het verslag', 'gesprek_id');
select tests.leest('vrijwilliger', 'netwerkbeelden', '', 'het netwerk ziet een maatje nooit');
select tests.leest('vrijwilliger', 'evaluatie_antwoorden', 'ea_maatje', 'de antwoorden van een ander ziet een maatje nooit');
update public.toestemmingen set ingetrokken_op = now() where client_id = tests.id('a') and deel = 'verslag';
select tests.leest('consulent', 'gespreksverslagen', '', 'ingetrokken: de consulent leest meteen niets meer', 'gesprek_id');
select tests.leest('vrijwilliger', 'gespreksverslagen', '', 'ingetrokken: het maatje leest meteen niets meer', 'gesprek_id');
update public.toestemmingen set ingetrokken_op = now() where client_id = tests.id('a') and deel = 'contact' and ingetrokken_op is null;
select tests.leest('vrijwilliger', t, '', 'zonder toestemming is er voor het maatje geen ' || t) from unnest(array['voortgangsgesprekken', 'evaluaties', 'evaluatie_antwoorden']) as t;
rollback to toestemming;

-- Planning, moving, calling off.
create function tests.gesprek(g text default 'g_a', was text default '0', dag text default 'prive.vandaag() + 7', t text default 't_a', wie text default '{client,begeleider,vrijwilliger}') returns text language sql as $$
  select format($q$ select public.gesprek_opslaan(tests.id(%L), %s, %s, jsonb_build_object('soort', 'voortgang', 'dag', %s, 'tijd', '14:00', 'minuten', 60,
    'plek', ' Buurthuis ', 'genodigd', array_to_json(%L::text[]), 'netwerk', 'Annie')) $q$, t, case when g is null then 'null' else format('tests.id(%L)', g) end, was, dag, wie) $$;
select is(tests.probeer(wie, tests.gesprek()) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent'), wie || ': een gesprek verzetten') from tests.iedereen;
select tests.weigert('anoniem', tests.gesprek(), '42501', 'een bezoeker plant niets');
select tests.weigert('begeleider', tests.gesprek('g_a', '1'), 'intussen_veranderd', 'wie een oude versie zag krijgt een weigering');
select tests.weigert('begeleider', tests.gesprek(null, 'null'), 'intussen_veranderd', 'twee gesprekken tegelijk staan er niet');
select tests.weigert('begeleider', tests.gesprek('g_a', '0', d), 'niet_mogelijk', 'geen gesprek op ' || d) from unnest(array['prive.vandaag() - 1', 'prive.vandaag() + 401']) as d;
select tests.weigert('begeleider', tests.gesprek('g_b', '0', 'prive.vandaag()', 't_a'), 'P0002', 'een gesprek van een ander traject verhuist niet');
select tests.doet('begeleider', tests.gesprek());
select is((select concat_ws(' ', g.versie, g.plek, g.netwerk, array_to_string(g.genodigd, ',')) from public.voortgangsgesprekken g where g.id = tests.id('g_a')),
  '1 Buurthuis Annie begeleider,client,vrijwilliger', 'verzet: dezelfde id, een hoger nummer');
select is((select string_agg(n.naam || ' ' || case when p.pad like '/mijn/gesprek/%' then 'mijn' else 'traject' end, ', ' order by n.naam) from public.postvak p join tests.namen n on n.id = p.gebruiker_id
  where p.soort = 'voortgangsgesprek'), 'client mijn, vrijwilliger mijn', 'wie genodigd is hoort het, wie het deed niet');
select is(tests.probeer(wie, $$ select public.gesprek_afzeggen(tests.id('g_a'), 1) $$) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent'), wie || ': afzeggen') from tests.iedereen;
savepoint afgezegd;
select tests.doet('consulent', $$ select public.gesprek_afzeggen(tests.id('g_a'), 1) $$);
select is((select status || versie from public.voortgangsgesprekken where id = tests.id('g_a')), 'afgezegd2', 'afgezegd blijft staan, met een hoger nummer');
select tests.mag('begeleider', tests.gesprek(null, 'null'), 'na afzeggen kan er een nieuw gesprek komen');
rollback to afgezegd;
select is(tests.probeer(wie, $$ select public.gesprekritme_zetten(tests.id('t_a'), 6) $$) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent'), wie || ': hoe vaak') from tests.iedereen;

-- Held: the step of the driehoek, once, and not for what was before a setback.
create function tests.stappen(welke text default 'eerste_gesprek') returns text language sql as $$
  select count(*)::text from public.driehoek_stappen where driehoek_id = tests.id('d_a') and stap = welke and ongedaan_op is null $$;
create function tests.geweest(was text default '1', tekst text default '''Het gaat goed.''') returns text language sql as $$
  select format('select public.gesprek_geweest(tests.id(''g_a''), %s, %s)', was, tekst) $$;
select tests.weigert('begeleider', tests.geweest(), 'nog_te_vroeg', 'een gesprek van volgende week is niet geweest');
update public.voortgangsgesprekken set dag = prive.vandaag() - 5 where id = tests.id('g_a');
update public.driehoeken set gestart_op = prive.vandaag() - 90 where id = tests.id('d_a');
delete from public.gespreksverslagen where gesprek_id = tests.id('g_a');
select is(tests.probeer(wie, tests.geweest('1', 'null')) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent'), wie || ': gehouden') from tests.iedereen;
select tests.weigert('consulent', tests.geweest(), 'toestemming_ontbreekt', 'zonder toestemming schrijft een andere organisatie geen verslag');
savepoint geweest;
select tests.doet('begeleider', tests.geweest());
select is(tests.stappen(), '1', 'het gesprek zet de stap');
select is((select tekst from public.gespreksverslagen where gesprek_id = tests.id('g_a')), 'Het gaat goed.', 'met het verslag, in een keer');
select tests.weigert('begeleider', tests.geweest('2'), 'intussen_veranderd', 'twee keer gehouden kan niet');
select tests.weigert('begeleider', $$ select public.gespreksverslag_opslaan(tests.id('g_a'), 0, 'anders') $$, 'intussen_veranderd', 'een verslag wordt niet ongezien overschreven');
select tests.mag('casusregisseur', $$ select public.gespreksverslag_opslaan(tests.id('g_a'), 1, 'anders') $$, 'wel door wie het las');
select is(tests.probeer(wie, $$ select public.gespreksverslag_opslaan(tests.id('g_a'), 1, 'x') $$) like 'mag:%', wie in ('begeleider', 'casusregisseur'), wie || ': verslag') from tests.iedereen;
rollback to geweest;
insert into public.driehoek_stappen (driehoek_id, stap) values (tests.id('d_a'), 'eerste_gesprek');
select tests.doet('begeleider', tests.geweest());
select is(tests.stappen(), '1', 'een stap die al telt komt er niet nog eens');
rollback to geweest;
insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, op) values (tests.id('d_a'), 'verlengstuk', 'verkenning', 'opschalen', 'begeleider', now() - interval '1 day');
select tests.doet('begeleider', tests.geweest());
select is(tests.stappen(), '0', 'een gesprek van voor het opschalen telt niet');
rollback to geweest;
insert into public.driehoek_stappen (driehoek_id, stap, gedaan_op) values (tests.id('d_a'), 'eerste_gesprek', now() - interval '40 days');
insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, op) values (tests.id('d_a'), 'verlengstuk', 'verkenning', 'opschalen', 'begeleider', now() - interval '20 days');
select tests.doet('begeleider', tests.geweest());
select is(tests.stappen(), '2', 'na opschalen telt een nieuw gesprek weer');
rollback to geweest;
update public.voortgangsgesprekken set soort = 'eind' where id = tests.id('g_a');
select tests.doet('begeleider', tests.geweest());
select is(tests.stappen('eindgesprek') || tests.stappen(), '10', 'een eindgesprek is een eindgesprek');
rollback to geweest;

-- The preparation is the cliënt's until she sends it, and then of whom she chose.
create function tests.voorbereiding(was text default '1', delen text default 'null') returns text language sql as $$
  select format($q$ select public.voorbereiding_opslaan(tests.id('g_a'), %s, '{"gaat": {"oordeel": 3, "woorden": "Best goed"}}', %s) $q$, was, delen) $$;
select is(tests.probeer(wie, tests.voorbereiding()) like 'mag:%', wie = 'client', wie || ': voorbereiding') from tests.iedereen;
select tests.weigert('client', tests.voorbereiding('0'), 'intussen_veranderd', 'twee schermen overschrijven elkaar niet');
select tests.weigert('client', tests.voorbereiding('1', '''{consulent}'''), 'niet_mogelijk', 'wie niet komt krijgt niets');
select tests.weigert('client', $$ select public.voorbereiding_opslaan(tests.id('g_a'), 1, '{"bsn": {}}', null) $$, '23514', 'een andere vraag bestaat niet');
select tests.doet('client', tests.voorbereiding());
select tests.leest('begeleider', 'gesprekvoorbereidingen', '', 'bewaren is niet delen', 'gesprek_id');
select tests.doet('client', tests.voorbereiding('2', '''{vrijwilliger}'''));
select tests.leest('vrijwilliger', 'gesprekvoorbereidingen', 'g_a', 'verstuurd aan het maatje', 'gesprek_id');
select ok(prive.mag_weten(tests.id('vrijwilliger'), '/mijn/gesprek/' || tests.id('g_a')), 'en het maatje hoort het');
savepoint maatje;
update public.gesprekvoorbereidingen set verstuurd_op = '2020-01-01' where gesprek_id = tests.id('g_a');
select tests.leest('vrijwilliger', 'gesprekvoorbereidingen', '', 'wat aan een eerder maatje ging, leest een later maatje niet', 'gesprek_id');
update public.toestemmingen set ingetrokken_op = now(), ingetrokken_wijze = 'zelf' where client_id = tests.id('a') and ontvanger_vrijwilliger_id = tests.id('els') and ingetrokken_op is null;
select ok(not prive.mag_weten(tests.id('vrijwilliger'), waar || tests.id(wat)), 'na haar nee hoort het maatje niets meer over ' || waar)
  from (values ('/mijn/gesprek/', 'g_a'), ('/mijn/evaluatie/', 'e_a'), ('/trajecten/', 't_a')) as x(waar, wat);
select ok(prive.mag_weten(tests.id('client'), waar || tests.id(wat)), 'de client wel over ' || waar) from (values ('/mijn/gesprek/', 'g_a'), ('/mijn/evaluatie/', 'e_a')) as x(waar, wat);
select ok(not prive.mag_weten(tests.id('coordinator'), '/trajecten/' || tests.id('t_a')), 'en de coordinator van het maatje ook niet');
rollback to maatje;
select tests.leest(wie, 'gesprekvoorbereidingen', '', wie || ' kreeg het niet', 'gesprek_id') from tests.iedereen where wie not in ('client', 'vrijwilliger', 'client_ander');
select tests.doet('client', tests.voorbereiding('3', '''{begeleider}'''));
select tests.leest(wie, 'gesprekvoorbereidingen', 'g_a', wie || ' leest het', 'gesprek_id') from unnest(array['begeleider', 'casusregisseur']) as wie;
select tests.leest('vrijwilliger', 'gesprekvoorbereidingen', '', 'en het maatje niet meer', 'gesprek_id');
savepoint geweest;
update public.voortgangsgesprekken set status = 'geweest' where id = tests.id('g_a');
select tests.weigert('client', tests.voorbereiding('4'), 'niet_meer_open', 'na het gesprek verandert niemand de voorbereiding');
select tests.doet('client', tests.voorbereiding('4', '''{}'''));
select tests.leest('begeleider', 'gesprekvoorbereidingen', '', 'terughalen kan dan nog wel', 'gesprek_id');
rollback to geweest;
select tests.doet('client', tests.voorbereiding('4', '''{}'''));
select tests.leest('begeleider', 'gesprekvoorbereidingen', '', 'teruggehaald is terug', 'gesprek_id');

-- Evaluation.
create function tests.evaluatie(kant text, was text default '0', versturen text default 'false', e text default 'e_a') returns text language sql as $$
  select format($q$ select public.evaluatie_opslaan(tests.id(%L), %L, %s, '{"regie": {"oordeel": 4, "woorden": "Ik kies zelf"}}', %s) $q$, e, kant, was, versturen) $$;
select is(tests.probeer(wie, $$ select public.evaluatie_vragen(tests.id('t_a'), 'tussentijds', prive.vandaag() + 30) $$) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent'), wie || ': evaluatie vragen') from tests.iedereen;
select tests.weigert('begeleider', $$ select public.evaluatie_vragen(tests.id('t_a'), 'start', prive.vandaag() + 30) $$, 'evaluatie_bestaat', 'er is maar een begin');
select tests.weigert('begeleider', $$ select public.evaluatie_intrekken(tests.id('e_a')) $$, 'niet_meer_open', 'waar iemand iets zei blijft staan');
select tests.weigert('client', tests.evaluatie('client', '1', 'true'), 'niet_meer_open', 'verstuurd blijft zoals het gezegd is');
delete from public.evaluatie_antwoorden where evaluatie_id = tests.id('e_a');
select is(tests.probeer(wie, $$ select public.zrm_opslaan(tests.id('e_a'), 1, '{"justitie": 5}') $$) like 'mag:%', wie in ('begeleider', 'casusregisseur'), wie || ': zrm') from tests.iedereen;
select is(tests.probeer('begeleider', format($$ select public.zrm_opslaan(tests.id('e_a'), 1, '%s') $$, z)) like 'mag:%', goed, 'zrm ' || z)
  from (values ('{}', true), ('{"justitie": 1, "financien": 5}', true), ('{"justitie": 6}', false), ('{"justitie": "x"}', false), ('{"geloof": 1}', false), ('[]', false)) as x(z, goed);
select is(tests.probeer(wie, tests.evaluatie(kant)) like 'mag:%', case kant when 'client' then wie in ('client', 'begeleider', 'casusregisseur')
    when 'vrijwilliger' then wie = 'vrijwilliger' else wie in ('begeleider', 'casusregisseur') end, wie || ' vult in als ' || kant)
  from tests.iedereen cross join unnest(array['client', 'vrijwilliger', 'begeleider']) as kant;
select tests.doet('client', tests.evaluatie('client'));
select tests.leest(wie, 'evaluatie_antwoorden', '', wie || ' leest geen concept van de client') from unnest(array['begeleider', 'casusregisseur', 'vrijwilliger', 'consulent']) as wie;
select tests.weigert('begeleider', tests.evaluatie('client', '1'), 'niet_meer_open', 'wat de client zelf schrijft schrijft niemand over');
select tests.doet('client', tests.evaluatie('client', '1', 'true'));
select is(tests.waarde('begeleider', 'select count(*)::text from public.evaluatie_antwoorden'), '1', 'verstuurd leest de begeleider het');
select is(tests.waarde('vrijwilliger', 'select count(*)::text from public.evaluatie_antwoorden'), '0', 'het maatje niet');
select tests.doet('vrijwilliger', tests.evaluatie('vrijwilliger', '0', 'true'));
select tests.doet('begeleider', tests.evaluatie('begeleider'));
select is(tests.waarde(wie, 'select string_agg(kant, '' '' order by kant) from public.evaluatie_antwoorden'), ziet, wie || ' ziet ' || ziet)
  from (values ('client', 'client vrijwilliger'), ('begeleider', 'begeleider client vrijwilliger'), ('casusregisseur', 'client vrijwilliger'), ('vrijwilliger', 'vrijwilliger')) as x(wie, ziet);
select is((select string_agg(distinct n.naam, ' ' order by n.naam) from public.postvak p join tests.namen n on n.id = p.gebruiker_id where p.soort = 'evaluatie_klaar'),
  'begeleider client', 'wie het leest hoort het');
savepoint gesprek;
delete from public.evaluatie_antwoorden where kant = 'client';
select tests.doet('begeleider', tests.evaluatie('client', '0', 'true'));
select is((select a.wijze || ' ' || n.naam from public.evaluatie_antwoorden a join tests.namen n on n.id = a.door where a.kant = 'client'), 'gesprek begeleider', 'in een gesprek staat er wie het opschreef');
rollback to gesprek;

-- Network.
create function tests.netwerk(was text default '0', mensen text default '[{"naam":"Annie","rol":"buur","kring":1,"hoek":30,"contact":"week","steun":true}]') returns text language sql as $$
  select format('select public.netwerk_opslaan(tests.id(''a''), %s, %L)', was, mensen) $$;
select is(tests.probeer(wie, tests.netwerk()) like 'mag:%', wie in ('client', 'begeleider', 'casusregisseur'), wie || ': netwerk') from tests.iedereen;
select tests.weigert('client', tests.netwerk('0', m), '23514', 'niet in het netwerk: ' || m) from unnest(array['{}', '[{"naam":"Annie"}]',
  '[{"naam":"0612345678","rol":"buur","kring":1,"hoek":30,"contact":"week","steun":true}]', '[{"naam":"Annie","rol":"buur","kring":4,"hoek":30,"contact":"week","steun":true}]',
  '[{"naam":"Annie","rol":"buur","kring":1,"hoek":30,"contact":"week","steun":true,"telefoon":"1"}]', '[{"naam":null,"rol":"buur","kring":1,"hoek":30,"contact":"week","steun":true}]']) as m;
select tests.doet('client', tests.netwerk());
select tests.weigert('begeleider', tests.netwerk(), 'intussen_veranderd', 'wie een oud beeld zag schrijft niets over');
select tests.doet('begeleider', tests.netwerk('1', '[]'));
select is((select string_agg(wijze || versie, ' ' order by dag) from public.netwerkbeelden where client_id = tests.id('a')), 'gesprek1 gesprek2', 'per dag een beeld, en dat van eerder blijft');
savepoint eigen;
update public.netwerkbeelden set wijze = 'zelf' where id = tests.id('nb_a');
select is(tests.probeer(wie, $$ select public.netwerk_wissen(tests.id('nb_a')) $$) like 'mag:%', wie = 'client', wie || ': een eigen netwerk wissen') from tests.iedereen;
rollback to eigen;
select is(tests.probeer(wie, $$ select public.netwerk_wissen(tests.id('nb_a')) $$) like 'mag:%', wie in ('client', 'begeleider', 'casusregisseur'), wie || ': netwerk wissen') from tests.iedereen;

-- The calendar: what is behind the secret is what somebody may know now, without a name.
select tests.weigert('anoniem', $$ select public.agenda_maken(repeat('a', 64)) $$, '42501', 'een bezoeker heeft geen agenda');
create function tests.maak_agenda(wie text) returns void language sql as $$
  select tests.doet(wie, format('select public.agenda_maken(encode(sha256(%L), ''hex''))', 'geheim ' || wie)) $$;
select tests.maak_agenda(wie) from tests.iedereen;
create function tests.agenda(wie text) returns text language sql as $$
  select tests.waarde('anoniem', format($q$ select string_agg(distinct p ->> 'soort', ' ' order by p ->> 'soort') from jsonb_array_elements(public.agenda_lezen(%L)) p $q$, 'geheim ' || wie)) $$;
update public.koppelingen set dagdelen = '{do_middag}' where id = tests.id('k_a');
update public.driehoeken set waakvlam_op = prive.vandaag() + 60, fase = 'overgedragen' where id = tests.id('d_a');
select is(coalesce(tests.agenda(wie), ''), staat, wie || ' heeft in de agenda: ' || staat) from (values ('begeleider', 'evaluatie gesprek waakvlam'), ('client', 'gesprek moment'),
  ('vrijwilliger', 'gesprek moment'), ('consulent', 'waakvlam'), ('casusregisseur', ''), ('collega', ''), ('coordinator', ''), ('niemand', ''), ('begeleider_ander', 'evaluatie gesprek'),
  ('client_ander', 'evaluatie gesprek'), ('vrijwilliger_ander', '')) as x(wie, staat);
select is((select count(*)::text from tests.iedereen where tests.waarde('anoniem', format('select public.agenda_lezen(%L)::text', 'geheim ' || wie)) ~ 'Aaltje|reiger|Els|Geheim|Annie'), '0', 'nergens een naam');
select is(tests.waarde('anoniem', $$ select public.agenda_lezen('raden')::text $$), null, 'wie raadt vindt niets');
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select is(coalesce(tests.agenda('vrijwilliger'), ''), '', 'zonder toestemming staat er bij het maatje meteen niets meer');
delete from public.lidmaatschappen where gebruiker_id = tests.id('begeleider');
select is(coalesce(tests.agenda('begeleider'), ''), '', 'wie er niet meer werkt ziet niets meer');
select tests.doet('client', $$ select public.agenda_maken(encode(sha256('nieuw'), 'hex')) $$);
select is(tests.agenda('client'), null, 'vernieuwd: het oude adres werkt niet meer');
select is(tests.waarde('client', 'select count(*)::text from public.agenda_geheimen'), '1', 'iemand ziet alleen of de eigen agenda een adres heeft');
select tests.doet('client', 'select public.agenda_intrekken()');
select is(tests.waarde('anoniem', $$ select public.agenda_lezen('nieuw')::text $$), null, 'ingetrokken: meteen weg');
select is((select count(*)::text from public.agenda_geheimen), '14', 'en van een ander blijft staan');

-- Erasing the dossier takes it all along.
delete from public.trajecten where id = tests.id('t_a');
select is((select count(*)::text from public.voortgangsgesprekken where traject_id = tests.id('t_a')) || (select count(*)::text from public.evaluaties where traject_id = tests.id('t_a'))
  || (select count(*)::text from public.postvak where pad = '/mijn/gesprek/' || tests.id('g_a')), '000', 'met het traject gaat alles weg, ook uit het postvak');
select finish();
rollback;
