begin;
select no_plan();
\ir wereld.psql

create function tests.zeg(vraag text, ja text default 'true') returns text language sql as $$
  select format('select public.tussenstap_zeggen(%L, %s, ''naast de begeleider'')', tests.id(vraag), ja) $$;
select tests.weigert(w, tests.zeg('h_complex'), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' beslist niet over een tussenstap')
  from unnest(array['anoniem', 'niemand', 'collega', 'begeleider_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.mag(w, tests.zeg('h_complex'), w || ' beslist over een tussenstap van de eigen client') from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
create function tests.besluit(wie text) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(nooit, ''-'') || '' '' || coalesce(mag::text, ''-'') || '' '' || reden from public.tussenstap_lezen(%L)', tests.id('h_complex'))) $$;
select is(tests.besluit('begeleider'), '- - ', 'zonder besluit is er niets gezegd');
select tests.doet('begeleider', tests.zeg('h_complex'));
select is(tests.besluit('consulent'), '- true naast de begeleider', 'een collega aan de zaak ziet het besluit');
select is(tests.besluit(w), null, w || ' ziet geen besluit') from unnest(array['niemand', 'coordinator', 'begeleider_ander', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', 'select public.tussenstap_lezen(null)', '42501', 'een bezoeker ziet niets');
select tests.leest(w, 'hulpvraag_tussenstappen', k, w || ' leest van tussenstappen precies: ' || k, 'hulpvraag_id') from (values ('begeleider', 'h_complex'), ('consulent', 'h_complex'),
  ('collega', ''), ('begeleider_ander', ''), ('coordinator', ''), ('vrijwilliger', ''), ('client', ''), ('beheerder', ''), ('anoniem', 'geen recht')) as x(w, k);
select tests.mag_niet(w, $$ update public.hulpvraag_tussenstappen set mag = false $$, w || ' verandert geen besluit buiten de functie om') from unnest(array['anoniem', 'begeleider', 'beheerder']) as w;
select tests.doet('begeleider', tests.zeg('h_complex', 'false'));
select is(tests.besluit('begeleider'), '- false naast de begeleider', 'het laatste besluit telt');

-- What the vraagverheldering found goes before a yes.
insert into public.aanvragen (id, kenmerk, gemeente_id, voor_wie, toestemming_op, status, hulpvraag_id, afgesloten_op)
  values (tests.id('av'), 'vlinder-stoel-742', tests.id('plaats'), 'zelf', now(), 'hulpvraag', tests.id('h_complex'), now());
insert into public.aanvraag_personen (aanvraag_id, naam, telefoon, vraag) values (tests.id('av'), 'Wil', '030 000 11 22', 'x');
create function tests.verhelder(telt text, route text, dagen integer) returns void language sql as $$
  insert into public.verhelderingen (aanvraag_id, op, antwoorden, voorstel_soort, voorstel_route, soort, route, oplossing, stappen)
  values (tests.id('av'), now() - make_interval(days => dagen), jsonb_build_array(jsonb_build_object('vraag', 'x', 'telt', telt, 'antwoord', 'ja')),
    'complex', 'specialist', 'complex', route, 'professional', '{}') $$;
select tests.verhelder('complex', 'specialist', 9);
select is(tests.besluit('begeleider'), '- false naast de begeleider', 'kennis van een professional sluit de tussenstap niet uit');
select tests.verhelder('palliatief', 'specialist', 8);
select is(tests.besluit('begeleider'), 'palliatief false naast de begeleider', 'palliatief wel');
select tests.weigert('begeleider', tests.zeg('h_complex'), 'tussenstap_nooit', 'een ja wordt dan geweigerd');
select tests.mag('begeleider', tests.zeg('h_complex', 'false'), 'een nee niet');
select tests.verhelder('weegt', 'nu', 7);
select is(tests.besluit('begeleider'), 'crisis false naast de begeleider', 'wie vandaag hulp nodig heeft ook');
select tests.verhelder('crisis', 'specialist', 6);
select is(tests.besluit('begeleider'), 'crisis false naast de begeleider', 'een crisis ook');
select tests.verhelder('weegt', 'specialist', 5);
select is(tests.besluit('begeleider'), '- false naast de begeleider', 'de laatste verheldering telt');

select * from finish();
rollback;
