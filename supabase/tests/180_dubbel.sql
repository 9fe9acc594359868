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

select * from finish();
rollback;
