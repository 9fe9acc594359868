begin;
select no_plan();
\ir wereld.psql

-- A second gemeente, with a consulent of its own.
insert into tests.namen select tests.id(n), n from unnest(array['plaats_ander', 'gemeente_ander']) as n;
insert into public.gemeenten (id, naam, slug) values (tests.id('plaats_ander'), 'Andere gemeente', 'andere-gemeente');
insert into public.organisaties (id, slug, naam, soort, status, gemeente_id) values
  (tests.id('gemeente_ander'), 'test-gemeente-ander', 'Andere gemeente', 'gemeente', 'gepubliceerd', tests.id('plaats_ander'));
update public.organisaties set gemeente_id = tests.id('plaats') where id in (tests.id('gemeente'), tests.id('zorg'));
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('casusregisseur_ander'), tests.id('gemeente_ander'), 'consulent'),
  (tests.id('collega'), tests.id('zorg'), 'consulent');
grant usage on schema tests to public;

create function tests.vraag(kenmerk text, meer jsonb default '{}') returns jsonb language sql
as $$ select jsonb_build_object('kenmerk', kenmerk, 'gemeente_id', tests.id('plaats'), 'wijk_id', tests.id('wijk'), 'pc4', '3431', 'voor_wie', 'zelf',
  'gebieden', array['netwerk'], 'dagdelen', array['ma_ochtend'], 'vraag', 'Ik ben vaak alleen', 'naam', 'Aaltje', 'telefoon', '030 000 00 00',
  'email', 'aaltje@voorbeeld.invalid', 'spoed', false, 'toestemming', true) || meer $$;
create function tests.hash(token text) returns text language sql as $$ select encode(sha256(convert_to(token, 'UTF8')), 'hex') $$;
create function tests.aanvraag(wat text) returns uuid language sql security definer as $$ select id from public.aanvragen where kenmerk = wat $$;

-- Asking: anybody, only with a yes, never half.
select tests.ziet(w, format($$ select public.aanvraag_indienen(tests.vraag('boom-fiets-%s'), tests.hash('%s'))::text $$, 100 + n, w), 'true', w || ' vraagt hulp')
  from unnest(array['anoniem', 'niemand', 'client', 'consulent', 'beheerder']) with ordinality as x(w, n);
select tests.weigert('anoniem', $$ select public.aanvraag_indienen(tests.vraag('boom-fiets-110', '{"toestemming": false}'), tests.hash('x')) $$, '22023', 'zonder ja wordt niets bewaard');
select tests.weigert('anoniem', $$ select public.aanvraag_indienen(tests.vraag('boom-fiets-110', '{"telefoon": null, "email": null}'), tests.hash('x')) $$, '23514', 'zonder manier om te bereiken kan het niet');
select tests.weigert('anoniem', $$ select public.aanvraag_indienen(tests.vraag('boom-fiets-110', '{"voor_wie": "naaste"}'), tests.hash('x')) $$, '23514', 'wie voor een ander vraagt zegt of die het goed vindt');
select tests.weigert('anoniem', $$ select public.aanvraag_indienen(tests.vraag('boom-fiets-110') || jsonb_build_object('gemeente_id', tests.id('plaats_ander')), tests.hash('x')) $$, '22023', 'een wijk ligt in haar gemeente');

select tests.doet('anoniem', $$ select public.aanvraag_indienen(tests.vraag('tafel-ring-200'), tests.hash('sleutel')) $$);
select tests.doet('anoniem', $$ select public.aanvraag_indienen(tests.vraag('tafel-ring-201', '{"voor_wie": "naaste", "instemming": "nog_niet"}'), tests.hash('naaste')) $$);
select tests.doet('anoniem', $$ select public.aanvraag_indienen(tests.vraag('tafel-ring-202') || jsonb_build_object('gemeente_id', tests.id('plaats_ander'), 'wijk_id', null), tests.hash('elders')) $$);
select tests.ziet('anoniem', $$ select public.aanvraag_indienen(tests.vraag('tafel-ring-200'), tests.hash('nog een'))::text $$, 'false', 'een kenmerk is van één aanvraag');

-- Reading: the consulent of that gemeente, and nobody reads who it is without being written down.
select tests.ziet(w, 'select string_agg(kenmerk, '' '' order by kenmerk) from public.aanvragen', e, w || ' leest de aanvragen van de eigen gemeente')
  from (values ('consulent', 'tafel-ring-200 tafel-ring-201'), ('consulent_ander', 'tafel-ring-200 tafel-ring-201'), ('casusregisseur_ander', 'tafel-ring-202')) as x(w, e);
select tests.ziet(w, 'select count(*)::text from public.aanvragen', '0', w || ' leest geen aanvragen')
  from unnest(array['niemand', 'beheerder', 'begeleider', 'collega', 'casusregisseur', 'coordinator', 'vrijwilliger', 'client']) as w;
select tests.mag_niet('anoniem', 'select * from public.aanvragen', 'een bezoeker leest geen aanvragen');
select tests.mag_niet(w, format('select * from public.%I', t), w || ' leest niet rechtstreeks uit ' || t)
  from unnest(array['anoniem', 'consulent', 'beheerder', 'begeleider', 'client']) as w,
  unnest(array['aanvraag_personen', 'aanvraag_aanvullingen', 'aanvraag_links', 'aanvraag_inzagen', 'verhelderingen']) as t;
select tests.mag_niet(w, s, w || ' verandert geen aanvraag om de regels heen: ' || s)
  from unnest(array['anoniem', 'consulent', 'beheerder']) as w, unnest(array[$$ update public.aanvragen set status = 'gesloten' $$, 'delete from public.aanvragen',
  'delete from public.aanvraag_personen', 'update public.aanvraag_inzagen set wie = ''x''']) as s;
select tests.ziet('consulent', $$ select public.aanvraag_openen(tests.aanvraag('tafel-ring-200')) ->> 'vraag' $$, 'Ik ben vaak alleen', 'een consulent opent een aanvraag van de eigen gemeente');
select tests.doet('consulent', $$ select public.aanvraag_openen(tests.aanvraag('tafel-ring-200')) $$);
select is((select string_agg(wie, ' ') from public.aanvraag_inzagen), 'consulent', 'wie opent staat opgeschreven');
select tests.weigert(w, $$ select public.aanvraag_openen(tests.aanvraag('tafel-ring-200')) $$, 'P0002', w || ' opent deze aanvraag niet')
  from unnest(array['casusregisseur_ander', 'collega', 'begeleider', 'beheerder', 'coordinator', 'client', 'niemand']) as w;
select tests.mag_niet('anoniem', format('select public.%s', f), 'een bezoeker mag niet: ' || f) from unnest(array['aanvraag_openen(gen_random_uuid())',
  'aanvraag_oppakken(gen_random_uuid())', 'aanvraag_verhelderen(gen_random_uuid(), ''{}'')', 'aanvraag_naar_hulpvraag(gen_random_uuid(), ''{}'', ''{}'')', 'aanvragen_opruimen()']) as f;
select tests.mag_niet(w, 'select public.aanvragen_opruimen()', w || ' ruimt niets op') from unnest(array['consulent', 'beheerder']) as w;

-- The link: only by the token, changes nothing by reading, tells who looked.
select tests.ziet('anoniem', $$ select public.aanvraag_volgen('sleutel') ->> 'vraag' $$, 'Ik ben vaak alleen', 'met de link lees je je eigen vraag');
select tests.ziet('anoniem', $$ select public.aanvraag_volgen('sleutel') -> 'inzagen' -> 0 ->> 'wie' $$, 'consulent', 'en wie ernaar keek');
select tests.ziet('anoniem', format('select public.aanvraag_volgen(%L)::text', t), null, 'een andere link geeft niets: ' || t) from unnest(array['', 'Sleutel', tests.hash('sleutel'), 'tafel-ring-200']) as t;
select tests.ziet('anoniem', $$ select public.aanvraag_bereikbaar('sleutel', 'An', '', 'an@voorbeeld.invalid') $$, 'bewaard', 'de vrager verandert hoe die bereikbaar is');
select tests.weigert('anoniem', $$ select public.aanvraag_bereikbaar('sleutel', 'An', '', '') $$, '23514', 'één manier blijft nodig');
select tests.ziet('anoniem', $$ select public.aanvraag_bereikbaar('anders', 'An', '1', '') $$, 'onbekend', 'zonder de link verandert niemand iets');
select tests.doet('anoniem', $$ select public.aanvraag_aanvullen('sleutel', 'En ik hoor slecht') $$);
select tests.ziet('consulent', $$ select public.aanvraag_openen(tests.aanvraag('tafel-ring-200')) -> 'aanvullingen' -> 0 ->> 'tekst' $$, 'En ik hoor slecht', 'de consulent leest wat is toegevoegd');
select tests.doet('anoniem', $$ select public.aanvraag_aanvullen('sleutel', 'nog iets') from generate_series(1, 25) $$);
select is((select count(*)::int from public.aanvraag_aanvullingen), 20, 'meer dan twintig keer toevoegen kan niet');

-- Claiming: one wins.
select tests.weigert(w, $$ select public.aanvraag_oppakken(tests.aanvraag('tafel-ring-200')) $$, 'P0002', w || ' pakt deze aanvraag niet op')
  from unnest(array['casusregisseur_ander', 'collega', 'begeleider', 'beheerder', 'client']) as w;
select tests.weigert('consulent', $$ select public.aanvraag_verhelderen(tests.aanvraag('tafel-ring-200'), '{}') $$, 'niet_opgepakt', 'eerst oppakken');
select tests.doet('consulent', $$ select public.aanvraag_oppakken(tests.aanvraag('tafel-ring-200')) $$);
select tests.weigert('consulent_ander', $$ select public.aanvraag_oppakken(tests.aanvraag('tafel-ring-200')) $$, 'al_opgepakt', 'wie later is hoort dat een collega eerder was');
select tests.mag('consulent', $$ select public.aanvraag_oppakken(tests.aanvraag('tafel-ring-200')) $$, 'wie hem heeft mag nog eens drukken');
select tests.weigert('consulent_ander', $$ select public.aanvraag_loslaten(tests.aanvraag('tafel-ring-200')) $$, 'niet_opgepakt', 'een collega geeft hem niet terug');
select tests.weigert('consulent_ander', $$ select public.aanvraag_afronden(tests.aanvraag('tafel-ring-200'), 'gesloten', 'opgelost', null) $$, 'niet_opgepakt', 'en rondt hem niet af');
select tests.mag('consulent', $$ select public.aanvraag_loslaten(tests.aanvraag('tafel-ring-200')) $$, 'wie hem heeft geeft hem terug');

-- Clarifying: reasons where they belong, and the order of solutions.
create function tests.uit(meer jsonb default '{}') returns jsonb language sql
as $$ select '{"antwoorden": [{"vraag": "Gevaar?", "telt": "crisis", "antwoord": "nee"}], "voorstel_soort": "enkelvoudig", "voorstel_route": "generalist",
  "soort": "enkelvoudig", "route": "generalist", "reden": "", "oplossing": "netwerk", "stappen": {"eigen_kracht": {"bekeken": true, "reden": ""}}}'::jsonb || meer $$;
select tests.weigert('consulent', format('select public.aanvraag_verhelderen(tests.aanvraag(''tafel-ring-200''), tests.uit(%L))', m), 'reden_ontbreekt', t) from (values
  ('{"soort": "complex", "route": "specialist"}', 'anders oordelen dan de lijst vraagt om een reden'),
  ('{"oplossing": "buurt"}', 'een overgeslagen stap vraagt om uitleg'),
  ('{"oplossing": "buurt", "stappen": {"eigen_kracht": {"bekeken": true}, "netwerk": {"bekeken": false, "reden": "  "}}}', 'spaties zijn geen uitleg')) as x(m, t);
select tests.weigert('consulent', $$ select public.aanvraag_afronden(tests.aanvraag('tafel-ring-200'), 'verwezen', null, tests.id('aanbod')) $$, 'verheldering_ontbreekt', 'verwijzen kan pas na de verheldering');
select tests.weigert('consulent', $$ select public.aanvraag_naar_hulpvraag(tests.aanvraag('tafel-ring-200'), '{"pseudoniem": "Uil"}', '{"resultaatgebieden": ["netwerk"]}') $$, 'verheldering_ontbreekt', 'een hulpvraag maken ook');
select tests.doet('consulent', $$ select public.aanvraag_verhelderen(tests.aanvraag('tafel-ring-200'), tests.uit()) $$);
select tests.doet('consulent', $$ select public.aanvraag_verhelderen(tests.aanvraag('tafel-ring-200'), tests.uit('{"soort": "complex", "route": "specialist", "reden": "Er speelt meer"}')) $$);
select is((select string_agg(soort, ' ' order by soort) from public.verhelderingen), 'complex enkelvoudig', 'beide verhelderingen blijven staan');
select is((select soort from public.aanvragen where kenmerk = 'tafel-ring-200'), 'complex', 'de laatste geldt');
select throws_ok($$ update public.verhelderingen set reden = 'x' $$, '42501', null, 'wat is verhelderd verandert niet meer');
select throws_ok($$ delete from public.verhelderingen $$, '42501', null, 'en verdwijnt niet los');

-- To a hulpvraag: whole, with consent, complex stays complex.
create function tests.maak(meer jsonb default '{}', dossier jsonb default '{"pseudoniem": "Uil", "roepnaam": "Aaltje"}') returns uuid language sql
as $$ select public.aanvraag_naar_hulpvraag(tests.aanvraag('tafel-ring-200'), dossier, '{"resultaatgebieden": ["netwerk"], "complex_reden": "Er speelt meer"}'::jsonb || meer) $$;
select tests.weigert('consulent', $$ select tests.maak('{"complex_reden": ""}') $$, 'reden_ontbreekt', 'complex zonder reden bestaat niet');
select tests.weigert('consulent_ander', $$ select tests.maak() $$, 'niet_opgepakt', 'een collega maakt er geen hulpvraag van');
insert into public.clienten (organisatie_id, pseudoniem, consulent_id) values (tests.id('gemeente'), 'Bezet', tests.id('consulent'));
select tests.weigert('consulent', $$ select tests.maak('{}', '{"pseudoniem": "Bezet"}') $$, '23505', 'een schuilnaam is van één cliënt');
select tests.doet('consulent', $$ select tests.maak('{"complex": false}') $$);
select is((select c.pseudoniem || ' ' || h.complex || ' ' || t.wijze || ' ' || t.deel || ' ' || o.slug from public.aanvragen a join public.hulpvragen h on h.id = a.hulpvraag_id
  join public.clienten c on c.id = h.client_id join public.toestemmingen t on t.client_id = c.id join public.organisaties o on o.id = t.ontvanger_organisatie_id
  where a.kenmerk = 'tafel-ring-200'), 'Uil true zelf plan test-gemeente', 'cliënt, hulpvraag en toestemming zijn er samen, en complex blijft complex');
select tests.ziet('consulent', $$ select pseudoniem from public.clienten where pseudoniem = 'Uil' $$, 'Uil', 'de consulent leest het nieuwe dossier');
select tests.ziet('consulent_ander', $$ select count(*)::text from public.clienten where pseudoniem = 'Uil' $$, '0', 'een collega niet');
select tests.weigert('consulent', $$ select tests.maak() $$, 'aanvraag_gesloten', 'dat kan één keer');
select tests.ziet('anoniem', $$ select public.aanvraag_aanvullen('sleutel', 'Te laat') $$, 'gesloten', 'na het afsluiten voegt de vrager niets meer toe');

-- Somebody else asked: the person's own yes first.
select tests.doet('consulent', $$ select public.aanvraag_oppakken(tests.aanvraag('tafel-ring-201')) $$);
select tests.doet('consulent', $$ select public.aanvraag_verhelderen(tests.aanvraag('tafel-ring-201'), tests.uit()) $$);
select tests.weigert('consulent', format('select public.aanvraag_naar_hulpvraag(tests.aanvraag(''tafel-ring-201''), %L, ''{"resultaatgebieden": ["netwerk"]}'')', d), r, t) from (values
  ('{"pseudoniem": "Specht"}', 'instemming_ontbreekt', 'zonder ja van de persoon zelf komt er geen dossier'),
  (json_build_object('pseudoniem', 'Specht', 'toestemming_op', prive.vandaag() + 1)::text, 'datum_in_toekomst', 'en niemand zei morgen ja')) as x(d, r, t);
select tests.ziet('consulent', $$ select count(*)::text from public.clienten where pseudoniem = 'Specht' $$, '0', 'een halve hulpvraag blijft niet achter');
select tests.weigert('consulent', $$ select public.aanvraag_afronden(tests.aanvraag('tafel-ring-201'), 'gesloten', null, null) $$, 'reden_ontbreekt', 'afsluiten vraagt om een reden');
select tests.weigert('consulent', $$ select public.aanvraag_afronden(tests.aanvraag('tafel-ring-201'), 'verwezen', null, tests.id('aanbod_concept')) $$, 'P0002', 'verwijzen kan alleen naar wat op de kaart staat');
select tests.mag('consulent', $$ select public.aanvraag_afronden(tests.aanvraag('tafel-ring-201'), 'verwezen', null, tests.id('aanbod')) $$, 'verwijzen naar aanbod');

-- Taking back: gone at once, the count stays.
select tests.doet('anoniem', $$ select public.aanvraag_terugnemen('naaste') $$);
select is((select status || ' ' || coalesce(pc4, '-') || ' ' || cardinality(dagdelen) from public.aanvragen where kenmerk = 'tafel-ring-201'), 'ingetrokken - 0', 'van een teruggenomen aanvraag blijft alleen de telling');
select is_empty($$ select 1 from public.aanvraag_personen p where p.aanvraag_id = tests.aanvraag('tafel-ring-201') $$, 'wie het was is weg');
select is_empty($$ select 1 from public.verhelderingen v where v.aanvraag_id = tests.aanvraag('tafel-ring-201') $$, 'wat erover is opgeschreven ook');
select tests.ziet('anoniem', $$ select public.aanvraag_volgen('naaste') ->> 'gewist' $$, 'true', 'de link zegt dat alles is gewist');
select tests.ziet('anoniem', $$ select public.aanvraag_terugnemen('zomaar') $$, 'onbekend', 'zonder de link neemt niemand iets terug');

-- Retention: a policy of the gemeente, and nothing is read after it.
select tests.ziet('service', 'select public.aanvragen_opruimen()::text', '0', 'wat net is afgesloten blijft nog');
update public.aanvragen set afgesloten_op = now() - interval '91 days' where kenmerk = 'tafel-ring-200';
select tests.ziet('consulent', $$ select public.aanvraag_openen(tests.aanvraag('tafel-ring-200'))::text $$, null, 'na de termijn leest niemand het meer, ook voor het opruimen');
select tests.ziet('anoniem', $$ select public.aanvraag_volgen('sleutel') ->> 'vraag' $$, null, 'ook niet met de link');
select tests.ziet('service', 'select public.aanvragen_opruimen()::text', '1', 'na 90 dagen wordt er gewist');
select tests.mag('beheerder', $$ select public.verheldering_instellen(tests.id('plaats'), '[]', 120) $$, 'de beheerder kiest een andere termijn');
select tests.doet('beheerder', $$ select public.verheldering_instellen(tests.id('plaats'), '[]', 120) $$);
select tests.ziet('service', 'select public.aanvragen_opruimen()::text', '0', 'dan blijft het zo lang als de gemeente wil');
select tests.ziet('anoniem', 'select bewaar_dagen::text from public.aanvraag_beleid', '120', 'iedereen mag weten hoe lang');
update public.aanvraag_links set verloopt_op = now() where hash = tests.hash('sleutel');
select tests.ziet('anoniem', $$ select public.aanvraag_volgen('sleutel')::text $$, null, 'een verlopen link geeft niets');

-- The checklist: of the gemeente, for who works there.
select tests.ziet(w, 'select (count(*) > 4)::text from public.verhelderingsvragen where gemeente_id is null', e, w || ' leest de lijst voor alle gemeenten: ' || e)
  from (values ('consulent', 'true'), ('beheerder', 'true'), ('begeleider', 'false'), ('client', 'false'), ('collega', 'false')) as x(w, e);
select tests.mag_niet('anoniem', 'select * from public.verhelderingsvragen', 'een bezoeker leest de vragen niet');
select tests.mag_niet(w, $$ select public.verheldering_instellen(tests.id('plaats'), '[{"vraag": "Nieuw?", "telt": "weegt"}]', 90) $$, w || ' verandert de vragen niet')
  from unnest(array['anoniem', 'consulent', 'begeleider', 'coordinator', 'client']) as w;
select tests.mag_niet('beheerder', $$ select public.verheldering_instellen(tests.id('plaats_ander'), '[]', 90) $$, 'een beheerder verandert niet die van een ander');
select tests.doet('beheerder', $$ select public.verheldering_instellen(tests.id('plaats'), '[{"vraag": "Eén?", "telt": "crisis"}, {"vraag": "Twee?", "telt": "weegt"}]', 90) $$);
select tests.ziet('consulent', $$ select string_agg(vraag, ' ' order by volgorde) from public.verhelderingsvragen where gemeente_id is not null $$, 'Eén? Twee?', 'de consulent krijgt de lijst van de eigen gemeente');
select tests.ziet('casusregisseur_ander', $$ select count(*)::text from public.verhelderingsvragen where gemeente_id is not null $$, '0', 'een andere gemeente ziet die niet');
select tests.weigert('beheerder', $$ select public.verheldering_instellen(tests.id('plaats'), '[]', 3) $$, '23514', 'korter dan een week bewaren kan niet');

select * from finish();
rollback;
