begin;
select no_plan();
\ir wereld.psql

create temporary table gemaakt (code text) on commit drop;
grant select, insert on gemaakt to anon, authenticated, service_role;
grant all on gemaakt to public;

-- Anybody shares what is published, and only that.
select tests.ziet('anoniem', $$ select (public.lijstje_delen(array[tests.id('aanbod')], null, 'nl') ~ '^[a-hjkmnp-z2-9]{10}$')::text $$, 'true',
  'een bezoeker deelt een lijstje en krijgt een code');
select tests.ziet(wie, $$ select (length(public.lijstje_delen(array[tests.id('aanbod')], 'Koffie', 'nl')))::text $$, '10', wie || ' deelt een lijstje')
  from unnest(array['client', 'begeleider', 'coordinator', 'consulent', 'beheerder']) as wie;
select tests.weigert('anoniem', $$ select public.lijstje_delen(array[tests.id('aanbod_concept')], null, 'nl') $$, 'P0002', 'een concept komt op geen lijstje');
select tests.weigert('coordinator', $$ select public.lijstje_delen(array[tests.id('aanbod_concept')], null, 'nl') $$, 'P0002', 'ook niet van wie het zelf wel ziet');
select tests.weigert('anoniem', $$ select public.lijstje_delen('{}', null, 'nl') $$, '22023', 'een leeg lijstje bestaat niet');
select tests.weigert('anoniem', $$ select public.lijstje_delen(array(select gen_random_uuid() from generate_series(1, 31)), null, 'nl') $$, '22023', 'meer dan dertig gaat niet');
select tests.weigert('anoniem', $$ select public.lijstje_delen(array[tests.id('aanbod')], 'mevrouw 111222333', 'nl') $$, '23514', 'een nummer van iemand kan niet in de naam');
select tests.weigert('anoniem', $$ select public.lijstje_delen(array[tests.id('aanbod')], null, 'xx') $$, '23514', 'de taal is een taal van de site');

-- Reading: by the code only.
insert into gemaakt select public.lijstje_delen(array[tests.id('aanbod_ander'), tests.id('aanbod'), tests.id('aanbod_ander'), tests.id('aanbod_concept')], ' Koffie ', 'en');
select is((select titel from public.lijstje_lezen((select code from gemaakt))), 'Koffie', 'de naam staat erbij, zonder spaties eromheen');
select is((select aanbod_ids from public.lijstje_lezen((select code from gemaakt))), array[tests.id('aanbod_ander'), tests.id('aanbod')],
  'elk aanbod staat er één keer op, in de volgorde van de maker, en alleen wat is gepubliceerd');
select is((select verloopt_op::date - now()::date from public.lijstje_lezen((select code from gemaakt))), 30, 'een lijstje blijft dertig dagen');
select tests.ziet(wie, $$ select count(*)::text from public.lijstje_lezen((select code from gemaakt)) $$, '1', wie || ' leest een lijstje met de code')
  from unnest(array['anoniem', 'client', 'coordinator']) as wie;
select tests.ziet('anoniem', $$ select count(*)::text from public.lijstje_lezen('aaaaaaaaaa') $$, '0', 'een andere code geeft niets');
select tests.ziet('anoniem', $$ select count(*)::text from public.lijstje_lezen('%') $$, '0', 'een code is geen zoekwoord');
select tests.mag_niet(wie, $$ select * from public.gedeelde_lijstjes $$, wie || ' ziet geen overzicht van lijstjes')
  from unnest(array['anoniem', 'client', 'begeleider', 'coordinator', 'beheerder']) as wie;
select tests.mag_niet(wie, $$ insert into public.gedeelde_lijstjes (code, aanbod_ids, taal) values ('aaaaaaaaaa', array[tests.id('aanbod_concept')], 'nl') $$,
  wie || ' maakt geen lijstje om de regels heen') from unnest(array['anoniem', 'client', 'coordinator', 'beheerder']) as wie;
select tests.mag_niet(wie, $$ update public.gedeelde_lijstjes set verloopt_op = now() + interval '1 day' $$, wie || ' verlengt geen lijstje')
  from unnest(array['anoniem', 'beheerder']) as wie;
select tests.mag_niet(wie, $$ delete from public.gedeelde_lijstjes $$, wie || ' haalt geen lijstje weg') from unnest(array['anoniem', 'beheerder']) as wie;
select tests.mag_niet('anoniem', $$ select prive.nieuwe_lijstjescode() $$, 'een bezoeker maakt geen codes');

-- Expiry.
update public.gedeelde_lijstjes set gemaakt_op = now() - interval '30 days', verloopt_op = now() where code = (select code from gemaakt);
select is_empty($$ select * from public.lijstje_lezen((select code from gemaakt)) $$, 'een verlopen lijstje is niet meer te lezen');
select isnt(public.lijstje_delen(array[tests.id('aanbod')], null, 'nl'), null, 'een nieuw lijstje kan altijd');
select is_empty($$ select 1 from public.gedeelde_lijstjes where code = (select code from gemaakt) $$, 'en ruimt verlopen lijstjes op');
select throws_ok($$ update public.gedeelde_lijstjes set verloopt_op = now() + interval '60 days' $$, '23514', null, 'langer dan een maand blijft niets');

select * from finish();
rollback;
