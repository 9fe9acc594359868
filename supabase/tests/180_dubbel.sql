begin;
select no_plan();
\ir wereld.psql

-- Two entries for one thing: aanbod (welzijn) and aanbod_ander (welzijn_ander), both published.
create table tests.beeld as select x.n, prive.aanbod_beeld(tests.id(x.n)) as beeld from unnest(array['aanbod', 'aanbod_ander']) as x(n);
update public.aanbod set telefoon = '030 111', kosten = 'twee euro', kosten_soort = 'bijdrage', talen = array['nl'] where id = tests.id('aanbod');
update public.aanbod set telefoon = '030 222', kosten = null, kosten_soort = null, talen = array['pl'] where id = tests.id('aanbod_ander');
update tests.beeld set beeld = prive.aanbod_beeld(tests.id(n));
insert into public.openingstijden (aanbod_id, dag, van, tot) values (tests.id('aanbod_ander'), 5, '13:00', '14:00');
update tests.beeld set beeld = prive.aanbod_beeld(tests.id(n));

select tests.mag('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), array['telefoon', 'openingstijden']) $$, 'de beheerder voegt samen');
select tests.weigert(w, $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), '{}') $$, 'geen_toegang', w || ' voegt niets samen')
  from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), '{}') $$, '42501', 'een bezoeker voegt niets samen');
select tests.weigert('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod'), '{}') $$, 'niet_mogelijk', 'met zichzelf samenvoegen kan niet');
select tests.weigert('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), array['status']) $$, 'niet_mogelijk', 'alleen gewone velden worden overgenomen');
select tests.weigert('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod_concept'), tests.id('aanbod_ander'), '{}') $$, 'openbaar_moet_blijven', 'wat niemand heeft nagekeken komt niet in de plaats van wat op de kaart staat');
select tests.weigert('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), gen_random_uuid(), '{}') $$, 'onbekend_aanbod', 'wat er niet is wordt niet samengevoegd');

-- Done for good, to look at the result.
select tests.doet('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), array['telefoon', 'openingstijden']) $$);
select is((select telefoon from public.aanbod where id = tests.id('aanbod')), '030 222', 'een gekozen veld komt van de ander');
select is((select kosten from public.aanbod where id = tests.id('aanbod')), 'twee euro', 'een ander veld blijft staan');
select is((select array_agg(t order by t) from public.aanbod, unnest(talen) t where id = tests.id('aanbod')), array['nl', 'pl'], 'talen van beide blijven');
select is((select count(*)::int from public.aanbod_locaties where aanbod_id = tests.id('aanbod')), 2, 'plekken van beide blijven');
select is((select max(dag)::int from public.openingstijden where aanbod_id = tests.id('aanbod')), 5, 'gekozen tijden komen mee');
select is((select status from public.aanbod where id = tests.id('aanbod_ander')), 'gearchiveerd', 'de ander gaat van de kaart');
select tests.ziet('anoniem', $$ select public.aanbod_verhuisd('test-aanbod-ander') $$, 'test-aanbod', 'het oude adres leidt naar wat bleef');
insert into public.koppelingen (hulpvraag_id, aanbod_id, status) values (tests.id('h_a'), tests.id('aanbod_ander'), 'gestart');
select tests.ziet('begeleider', $$ select aanbod_slug || ' ' || (aanbod_id = tests.id('aanbod_ander'))::text from public.koppelingen_overzicht() where aanbod_id = tests.id('aanbod_ander') $$,
  'test-aanbod true', 'een koppeling noemt wat bleef, en onthoudt wat er is voorgesteld');
select tests.ziet('anoniem', $$ select coalesce(public.aanbod_verhuisd('test-aanbod'), 'niets') $$, 'niets', 'wie niet verhuisde blijft waar die is');
select tests.ziet(w, $$ select count(*)::text from public.dubbel_besluiten $$, '0', w || ' leest geen besluiten') from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.ziet('beheerder', $$ select count(*)::text from public.dubbel_besluiten $$, '1', 'de beheerder leest het besluit');
select tests.weigert('beheerder', $$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), '{}') $$, 'niet_mogelijk', 'wat al samen is wordt niet nog eens samengevoegd');
select tests.mag_niet(w, $$ insert into public.dubbel_besluiten (aanbod_a, aanbod_b, besluit) values (tests.id('aanbod'), tests.id('aanbod_ander'), 'verschillend') $$, w || ' schrijft geen besluit om de functie heen')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.mag_niet(w, $$ delete from public.dubbel_besluiten $$, w || ' wist geen besluit') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.mag_niet(w, $$ update public.dubbel_besluiten set besluit = 'verschillend' $$, w || ' verandert geen besluit') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- Putting back.
select tests.weigert(w, $$ select public.samenvoegen_terugzetten((select id from public.dubbel_besluiten limit 1)) $$, 'geen_toegang', w || ' zet niets terug')
  from unnest(array['niemand', 'coordinator', 'begeleider']) as w;
create function tests.besluit() returns uuid language sql security definer as $$ select id from public.dubbel_besluiten where teruggezet_op is null limit 1 $$;
grant execute on function tests.besluit() to authenticated;
select tests.als('eigenaar');
update public.aanbod set naam = 'Intussen anders', updated_at = now() + interval '1 minute' where id = tests.id('aanbod');
update public.dubbel_besluiten set na = now() - interval '1 hour';
select tests.weigert('beheerder', $$ select public.samenvoegen_terugzetten(tests.besluit()) $$, 'intussen_veranderd', 'wat intussen is veranderd wordt niet overschreven');
update public.aanbod set naam = (select beeld -> 'rij' ->> 'naam' from tests.beeld where n = 'aanbod') where id = tests.id('aanbod');
update public.dubbel_besluiten set na = (select updated_at from public.aanbod where id = tests.id('aanbod'));
select tests.doet('beheerder', $$ select public.samenvoegen_terugzetten(tests.besluit()) $$);
select is(prive.aanbod_beeld(tests.id(n)) #- '{rij,updated_at}', beeld #- '{rij,updated_at}', n || ' is weer precies zoals het was') from tests.beeld;
select tests.weigert('beheerder', format($$ select public.samenvoegen_terugzetten(%L) $$, (select id from public.dubbel_besluiten limit 1)), 'niet_meer_open', 'twee keer terugzetten kan niet');

-- Not the same after all.
select tests.mag('beheerder', $$ select public.dubbel_verschilt(tests.id('aanbod'), tests.id('aanbod_ander')) $$, 'de beheerder zegt dat het er twee zijn');
select tests.weigert(w, $$ select public.dubbel_verschilt(tests.id('aanbod'), tests.id('aanbod_ander')) $$, 'geen_toegang', w || ' beslist daar niet over')
  from unnest(array['niemand', 'coordinator', 'begeleider', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', $$ select public.dubbel_verschilt(tests.id('aanbod'), tests.id('aanbod_ander')) $$, '42501', 'een bezoeker beslist daar niet over');
select tests.ziet('beheerder', $$ select (jsonb_array_length(public.dubbel_kandidaten()) > 3)::text $$, 'true', 'de beheerder ziet wat dubbel kan zijn');
select tests.weigert(w, $$ select public.dubbel_kandidaten() $$, 'geen_toegang', w || ' ziet de lijst niet') from unnest(array['niemand', 'coordinator', 'begeleider']) as w;
select tests.weigert('anoniem', $$ select public.dubbel_kandidaten() $$, '42501', 'een bezoeker ziet de lijst niet');

-- What is open about the one that goes moves along, and comes back.
delete from public.dubbel_besluiten;
create function tests.open_beeld() returns table (tabel text, rij jsonb) language sql as $$
  select 'melding', to_jsonb(x) from public.meldingen_aanbod x union all select 'antwoord', to_jsonb(x) from public.controle_antwoorden x
  union all select 'toewijzing', to_jsonb(x) from public.controle_toewijzingen x union all select 'wijziging', to_jsonb(x) from public.aanbod_wijzigingen x
  union all select 'gemeld', jsonb_build_object(a.slug, a.gemeld_op) from public.aanbod a $$;
create function tests.samen() returns text language sql as $$ select $q$ select public.aanbod_samenvoegen(tests.id('aanbod'), tests.id('aanbod_ander'), '{}') $q$ $$;
insert into public.meldingen_aanbod (aanbod_id, van, wat, uitkomst, afgehandeld_op) values
  (tests.id('aanbod_ander'), 'bezoeker', 'adres', null, null), (tests.id('aanbod_ander'), 'bezoeker', 'kosten', 'klopt', now());
insert into public.controle_toewijzingen (aanbod_id, toegewezen_aan) values (tests.id('aanbod_ander'), tests.id('beheerder'));
insert into public.controle_links (id, hash, organisatie_id) values (tests.id('link'), repeat('a', 64), tests.id('welzijn')), (tests.id('link_ander'), repeat('b', 64), tests.id('welzijn_ander'));
insert into public.controle_antwoorden (link_id, aanbod_id) values (tests.id('link'), tests.id('aanbod_ander')), (tests.id('link_ander'), tests.id('aanbod_ander'));
insert into public.aanbod_wijzigingen (aanbod_id, oud, nieuw) values (tests.id('aanbod_ander'), '{"telefoon":"030 222","status":"gepubliceerd"}', '{"telefoon":"030 333","status":"gearchiveerd"}');
create temporary table open_voor as select * from tests.open_beeld();
select tests.doet('beheerder', tests.samen());
select is((select string_agg(wat, ' ' order by wat) from public.meldingen_aanbod where aanbod_id = tests.id('aanbod')), 'adres', 'een open melding gaat mee, een gesloten niet');
select is((select string_agg((a.gemeld_op is not null)::text, ' ' order by a.slug) from public.aanbod a where a.id in (tests.id('aanbod'), tests.id('aanbod_ander'))), 'true false', 'waar de melding nu is staat dat er gemeld is');
select is((select string_agg(link_id::text, ' ') from public.controle_antwoorden where aanbod_id = tests.id('aanbod')), tests.id('link')::text, 'een vraag aan de eigen organisatie gaat mee, aan een andere niet');
select is((select toegewezen_aan from public.controle_toewijzingen where aanbod_id = tests.id('aanbod')), tests.id('beheerder'), 'wie ernaar kijkt ook');
select is((select nieuw::text || oud::text from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod') and status = 'open'), '{"telefoon": "030 333"}{"telefoon": "030 222"}', 'een wijziging die wacht ook, maar niet de wens om het weg te halen');
select tests.doet('beheerder', $$ select public.samenvoegen_terugzetten(tests.besluit()) $$);
select is_empty($$ (select * from tests.open_beeld() except all select * from open_voor) union all (select * from open_voor except all select * from tests.open_beeld()) $$, 'en alles wat open stond staat weer waar het stond');
update public.aanbod_wijzigingen set oud = oud - 'telefoon', nieuw = nieuw - 'telefoon' where aanbod_id = tests.id('aanbod_ander');
truncate open_voor;
insert into open_voor select * from tests.open_beeld();
select tests.doet('beheerder', tests.samen());
select is((select status from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod_ander')), 'ingetrokken', 'wie alleen wilde dat het weggaat, krijgt dat door het samenvoegen');
select tests.doet('beheerder', $$ select public.samenvoegen_terugzetten(tests.besluit()) $$);
select is_empty($$ (select * from tests.open_beeld() except all select * from open_voor) union all (select * from open_voor except all select * from tests.open_beeld()) $$, 'en wil dat weer na het terugzetten');
select tests.doet('beheerder', tests.samen());
update public.meldingen_aanbod set uitkomst = 'klopt', afgehandeld_op = now() where aanbod_id = tests.id('aanbod');
update public.dubbel_besluiten set na = (select updated_at from public.aanbod where id = tests.id('aanbod')) where teruggezet_op is null;
select tests.doet('beheerder', $$ select public.samenvoegen_terugzetten(tests.besluit()) $$);
select is((select aanbod_id from public.meldingen_aanbod where wat = 'adres'), tests.id('aanbod'), 'wat intussen is afgehandeld blijft waar dat gebeurde');
insert into public.aanbod_wijzigingen (aanbod_id, oud, nieuw) values (tests.id('aanbod'), '{}', '{"naam":"x"}');
select tests.weigert('beheerder', tests.samen(), 'wijziging_wacht', 'eerst beslissen wat bij allebei wacht');

select * from finish();
rollback;
