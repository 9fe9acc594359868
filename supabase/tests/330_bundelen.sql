begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['h_1', 'h_2', 'h_3', 'h_4', 'h_man', 'h_dicht', 'h_ver', 'geheim', 'aanbod_geheim']) as n;
insert into public.clienten (id, organisatie_id, pseudoniem, roepnaam, wijk_id, begeleider_id) values
  (tests.id('c_ver'), tests.id('zorg_ander'), 'Rode wouw', 'Corrie', tests.id('wijk_ver'), tests.id('begeleider_ander'));
insert into public.hulpvragen (id, client_id, gemaakt_door, belangrijk, taken, dagdelen, geslacht_wens, status, created_at) values
  (tests.id('h_1'), tests.id('a'), tests.id('begeleider'), 'na een opname', '{post}', '{di_ochtend,wo_ochtend}', null, 'open', now() - interval '70 days'),
  (tests.id('h_2'), tests.id('a'), tests.id('begeleider'), '', '{post}', '{di_ochtend}', null, 'open', now() - interval '40 days'),
  (tests.id('h_3'), tests.id('b'), tests.id('begeleider_ander'), '', '{post,koken}', '{}', null, 'open', now() - interval '10 days'),
  (tests.id('h_4'), tests.id('b'), tests.id('begeleider_ander'), '', '{koken}', '{}', null, 'open', now()),
  (tests.id('h_man'), tests.id('b'), tests.id('begeleider_ander'), '', '{post}', '{}', 'man', 'open', now()),
  (tests.id('h_dicht'), tests.id('a'), tests.id('begeleider'), '', '{post}', '{}', null, 'gesloten', now()),
  (tests.id('h_ver'), tests.id('c_ver'), tests.id('begeleider_ander'), '', '{post}', '{}', null, 'open', now());
insert into public.hulpvraag_resultaatgebieden select tests.id(n), 'administratie' from unnest(array['h_1', 'h_2', 'h_3']) as n;
insert into public.locaties (id, organisatie_id, adres, lat, lng) values (tests.id('geheim'), tests.id('welzijn'), 'Geheime laan 1', 52.02, 5.05);
insert into public.aanbod (id, slug, organisatie_id, naam, status, adres_geheim) values
  (tests.id('aanbod_geheim'), 'test-geheim', tests.id('welzijn'), 'Veilig huis', 'gepubliceerd', true);
insert into public.aanbod_locaties values (tests.id('aanbod_geheim'), tests.id('geheim'));

-- Room: who says it, and who reads it.
create function tests.zeg(plek text, namens text, aantal text default '6') returns text language sql as $$
  select format('select public.ruimte_zeggen(%L, %L, %s, ''{di_ochtend}'', ''vraag naar de sleutel'')', tests.id(plek), tests.id(namens), aantal) $$;
select tests.weigert('anoniem', tests.zeg('locatie', 'welzijn'), '42501', 'een bezoeker zegt niets over ruimte');
select tests.weigert(w, tests.zeg('locatie', 'welzijn'), 'geen_toegang', w || ' zegt niets over ruimte')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'casusregisseur', 'consulent', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('coordinator', tests.zeg(p, 'welzijn'), 'geen_toegang', 'een coordinator zegt niets over ' || p) from unnest(array['locatie_ander', 'geheim']) as p;
select tests.weigert('coordinator', tests.zeg('locatie', 'welzijn_ander'), 'geen_toegang', 'een coordinator spreekt niet namens een ander');
select tests.weigert('coordinator', tests.zeg('locatie', 'welzijn', '0'), '23514', 'nul mensen is geen ruimte');
select tests.doet('coordinator', tests.zeg('locatie', 'welzijn'));
select tests.doet('coordinator', tests.zeg('locatie_los', 'welzijn'));
select is((select gezegd_op from public.locatie_ruimtes where locatie_id = tests.id('locatie')), prive.vandaag(), 'de dag staat erbij');
select tests.leest(w, 'locatie_ruimtes', k, w || ' leest van ruimtes precies: ' || k, 'locatie_id') from (values ('coordinator', 'locatie locatie_los'),
  ('coordinator_ander', 'locatie'), ('beheerder', 'locatie'), ('niemand', ''), ('begeleider', ''), ('consulent', ''), ('vrijwilliger', ''), ('client', ''), ('anoniem', 'geen recht')) as x(w, k);
select tests.mag_niet(w, o, w || ' schrijft niet buiten de functies om: ' || left(o, 45)) from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'beheerder']) as w,
  unnest(array['update public.locatie_ruimtes set mensen = 9', 'delete from public.locatie_ruimtes',
    $$ insert into public.groepen (organisatie_id, locatie_id, naam, thema, dagdeel) values (tests.id('welzijn'), tests.id('locatie'), 'x', 'taak:post', 'ma_avond') $$,
    $$ update public.groepen set status = 'loopt' $$, $$ update public.groep_hulpvragen set antwoord = true $$]) as o;

-- What a coordinator gets to weigh.
create function tests.invoer(wie text, deel text, veld text default 'id') returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(n.naam, '' '' order by n.naam), ''niets'')
    from jsonb_array_elements(public.groepen_invoer() -> %L) x join tests.namen n on n.id = (x ->> %L)::uuid', deel, veld)) $$;
select is(tests.invoer(w, 'vragen'), 'h_1 h_2 h_3 h_4 h_man', w || ' weegt wat wacht in de buurt van haar plekken') from unnest(array['coordinator', 'coordinator_ander']) as w;
select is(tests.invoer(w, 'vragen'), 'niets', w || ' krijgt geen vragen om te bundelen')
  from unnest(array['niemand', 'begeleider', 'casusregisseur', 'consulent', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', 'select public.groepen_invoer()', '42501', 'een bezoeker weegt niets');
select is(tests.invoer(w, 'plekken'), k, w || ' ziet de plekken ' || k) from (values ('coordinator', 'locatie locatie_los'), ('coordinator_ander', 'locatie locatie_ander locatie_ander_los')) as x(w, k);
select tests.ziet('coordinator_ander', $$ select string_agg(coalesce(p ->> 'mensen', 'onbekend'), ' ' order by n.naam)
  from jsonb_array_elements(public.groepen_invoer() -> 'plekken') p join tests.namen n on n.id = (p ->> 'id')::uuid $$, '6 onbekend onbekend', 'ruimte die niemand noemde is onbekend');
select tests.ziet('coordinator', $$ select string_agg(distinct k, ' ' order by k) from jsonb_array_elements(public.groepen_invoer() -> 'vragen') v, jsonb_object_keys(v) k $$,
  'complex dagdelen geslacht_gevraagd id lat lng max_afstand_km persoonlijk resultaatgebieden sinds taken talen tot uren_per_week vanaf wijk zoekt', 'van een vraag komt precies dit mee');
select tests.ziet('coordinator', $$ select (public.groepen_invoer()::text ~ 'reiger|Aaltje|opname|begeleider|Zorg|Geheime')::text $$, 'false', 'naam, verhaal, begeleider en geheim adres komen niet mee');
create function tests.na(opdracht text) returns text language plpgsql as $$
declare uit text;
begin
  begin execute opdracht; uit := tests.invoer('coordinator', 'vragen'); raise exception using errcode = 'TT000';
  exception when sqlstate 'TT000' then null; end;
  return uit;
end $$;
select is(tests.na(o), 'h_2 h_3 h_4 h_man', 'doet niet meer mee: ' || t) from (values
  ('complex', $$ update public.hulpvragen set complex = true, complex_reden = 'x' where id = tests.id('h_1') $$),
  ('heeft al iets', $$ insert into public.koppelingen (hulpvraag_id, vrijwilliger_id) values (tests.id('h_1'), tests.id('bob')) $$),
  ('gesloten', $$ update public.hulpvragen set status = 'gesloten' where id = tests.id('h_1') $$)) as x(t, o);

-- Making a group.
create function tests.maak(variadic wie text[]) returns text language sql as $$
  select format('select public.groep_maken(%L, %L, %L, %L, %L, %L, %L)', tests.id('welzijn'), tests.id('locatie'), 'di_ochtend', 'taak:post',
    (select array_agg(tests.id(w)) from unnest(wie) w), '{"naam": "Samen de post", "slug": "samen-de-post", "plaatsen_vrij": 3, "resultaatgebieden": ["administratie"],
    "openingstijden": [{"dag": 2, "van": "10:00", "tot": "12:00"}]}', '{"mensen": 3}') $$;
select tests.weigert(w, tests.maak('h_1', 'h_2', 'h_3'), '42501', w || ' maakt geen groep') from unnest(array['anoniem']) as w;
select tests.weigert(w, tests.maak('h_1', 'h_2', 'h_3'), 'geen_toegang', w || ' maakt geen groep namens een ander')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'casusregisseur', 'consulent', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('coordinator', tests.maak(variadic l), 'groep_veranderd', 'geen groep van ' || array_to_string(l, ', '))
  from (values (array['h_1', 'h_2']), (array['h_1', 'h_2', 'h_2']), (array['h_1', 'h_2', 'h_4']), (array['h_1', 'h_2', 'h_man']),
    (array['h_1', 'h_2', 'h_dicht']), (array['h_1', 'h_2', 'h_ver']), (array['h_1', 'h_2', 'h_a']), (array['h_1', 'h_2', 'h_complex'])) as x(l);
select tests.weigert('coordinator', replace(tests.maak('h_1', 'h_2', 'h_3'), tests.id('locatie')::text, tests.id(p)::text), r, 'geen groep op ' || p)
  from (values ('geheim', 'geen_toegang'), ('locatie_ander', 'geen_ruimte')) as x(p, r);
select tests.weigert('coordinator', replace(tests.maak('h_1', 'h_2', 'h_3'), 'di_ochtend', 'wo_ochtend'), 'geen_ruimte', 'geen groep op een moment waarop de plek niet vrij is');
update public.locatie_ruimtes set mensen = 3 where locatie_id = tests.id('locatie');
select tests.weigert('coordinator', tests.maak('h_1', 'h_2', 'h_3'), 'geen_ruimte', 'drie mensen en een vrijwilliger passen niet in een ruimte voor drie');
update public.locatie_ruimtes set mensen = 6 where locatie_id = tests.id('locatie');
select tests.doet('coordinator', tests.maak('h_1', 'h_2', 'h_3'));
insert into tests.namen select id, 'groep' from public.groepen;
create function tests.groep() returns uuid language sql as $$ select id from tests.namen where naam = 'groep' $$;
grant execute on function tests.groep() to anon, authenticated;
select is((select a.status || ' ' || a.naam || ' ' || o.dag || ' ' || o.van || ' ' || l.locatie_id || ' ' || a.plaatsen_vrij from public.groepen g join public.aanbod a on a.id = g.aanbod_id
  join public.openingstijden o on o.aanbod_id = a.id join public.aanbod_locaties l on l.aanbod_id = a.id),
  'concept Samen de post 2 10:00:00 ' || tests.id('locatie') || ' 3', 'er is een aanbod in concept, met tijd, plek en plaatsen');
select is((select count(*)::int from public.koppelingen where aanbod_id = (select aanbod_id from public.groepen)), 0, 'niemand is al gekoppeld');
select tests.weigert('coordinator', tests.maak('h_1', 'h_2', 'h_3'), 'groep_veranderd', 'wie is uitgenodigd, wordt niet nog eens uitgenodigd');
select is(tests.invoer('coordinator', 'vragen'), 'h_4 h_man', 'en doet in geen ander voorstel mee');
select tests.ziet('coordinator_ander', $$ select b ->> 'dagdeel' from jsonb_array_elements(public.groepen_invoer() -> 'bezet') b $$, 'di_ochtend', 'ook een ander ziet dat het moment bezet is');

-- Reading.
select tests.leest(w, 'groepen', k, w || ' leest van groepen precies: ' || k) from (values ('coordinator', 'groep'), ('coordinator_ander', ''), ('niemand', ''), ('begeleider', ''),
  ('consulent', ''), ('vrijwilliger', ''), ('client', ''), ('beheerder', ''), ('anoniem', 'geen recht')) as x(w, k);
select tests.leest(w, 'groep_hulpvragen', k, w || ' leest van uitnodigingen precies: ' || k, 'hulpvraag_id') from (values ('coordinator', ''), ('begeleider', 'h_1 h_2'), ('consulent', 'h_1 h_2'),
  ('begeleider_ander', 'h_3'), ('collega', ''), ('vrijwilliger', ''), ('client', ''), ('beheerder', ''), ('anoniem', 'geen recht')) as x(w, k);
select tests.ziet(w, $$ select coalesce(string_agg(naam || ' ' || uitgenodigd || ' ' || ja || ' ' || nee || ' ' || aanbod_status, ','), 'niets') from public.groepen_overzicht() $$, k, w || ' ziet in het overzicht: ' || k)
  from (values ('coordinator', 'Samen de post 3 0 0 concept'), ('coordinator_ander', 'niets'), ('begeleider', 'niets'), ('beheerder', 'niets')) as x(w, k);
select tests.ziet(w, $$ select coalesce(string_agg(n.naam || ' ' || g.adres || ' ' || g.van, ', ' order by n.naam), 'niets') from public.groep_uitnodigingen() g join tests.namen n on n.id = g.hulpvraag_id $$, k,
  w || ' heeft uitnodigingen: ' || k) from (values ('begeleider', 'h_1 Straat 1 10:00, h_2 Straat 1 10:00'), ('begeleider_ander', 'h_3 Straat 1 10:00'), ('coordinator', 'niets'), ('client', 'niets'), ('beheerder', 'niets')) as x(w, k);
select tests.weigert('anoniem', f, '42501', 'een bezoeker krijgt niets: ' || f) from unnest(array['select public.groepen_overzicht()', 'select public.groep_uitnodigingen()']) as f;

-- Answering, for the own cliënt only.
create function tests.antwoord(vraag text, ja text default 'true') returns text language sql as $$ select format('select public.groep_antwoorden(%L, %L, %s)', tests.groep(), tests.id(vraag), ja) $$;
select tests.weigert(w, tests.antwoord('h_1'), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' antwoordt niet voor een ander')
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider_ander', 'collega', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('begeleider', tests.antwoord('h_a'), 'geen_toegang', 'wie niet is uitgenodigd, doet niet mee');
select tests.weigert('begeleider', tests.antwoord('h_1', 'null'), '22004', 'geen antwoord is geen antwoord');

-- Taking it back while nobody takes part.
create function tests.terug() returns text language sql as $$ select format('select public.groep_terugdraaien(%L)', tests.groep()) $$;
select tests.weigert(w, tests.terug(), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' draait niets terug')
  from unnest(array['anoniem', 'niemand', 'coordinator_ander', 'begeleider', 'consulent', 'beheerder']) as w;
select tests.mag('coordinator', tests.terug(), 'de coordinator kan het terugdraaien');
select tests.doet('begeleider', tests.antwoord('h_2', 'false'));
select tests.weigert('begeleider', tests.antwoord('h_2'), 'niet_meer_open', 'een uitnodiging wordt één keer beantwoord');
select is((select status from public.groepen), 'uitnodigen', 'na een nee loopt de groep nog niet');
select tests.doet('begeleider', tests.antwoord('h_1'));
select is((select g.status || ' ' || k.status from public.groepen g join public.koppelingen k on k.aanbod_id = g.aanbod_id), 'loopt akkoord', 'na een ja loopt de groep en is er een koppeling');
select tests.weigert('coordinator', tests.terug(), 'groep_heeft_mensen', 'wat iemand beloofd is, wordt niet teruggedraaid');
select tests.ziet('coordinator', $$ select uitgenodigd || ' ' || ja || ' ' || nee || ' ' || (via ->> 0) from public.groepen_overzicht() $$, '3 1 1 {"naam": "begeleider", "organisatie": "Zorg"}', 'de coordinator ziet aantallen, en met wie iets af te spreken is');
select throws_ok($$ update public.groepen set status = 'uitnodigen' $$, 'P0001', 'groep_niet_open', 'een groep gaat niet terug naar uitnodigen');
select throws_ok($$ update public.groepen set dagdeel = 'ma_avond' $$, 'P0001', 'groep_niet_open', 'een groep verhuist niet');
select throws_ok($$ update public.groep_hulpvragen set antwoord = true where hulpvraag_id = tests.id('h_2') $$, 'P0001', 'niet_meer_open', 'een nee wordt geen ja');
select tests.doet('begeleider', $$ select public.koppeling_intrekken(k.id) from public.koppelingen k where k.hulpvraag_id = tests.id('h_1') $$);
select tests.ziet('coordinator', $$ select uitgenodigd || ' ' || ja || ' ' || nee from public.groepen_overzicht() $$, '3 0 2', 'wie zich afmeldt, telt niet meer mee');
select tests.doet('coordinator', tests.terug());
select is((select status || ' ' || (aanbod_id is null) from public.groepen), 'teruggedraaid true', 'de groep is terug en het concept is weg');
select is((select count(*)::int from public.aanbod where naam = 'Samen de post'), 0, 'er blijft geen aanbod over');
select tests.weigert('coordinator', tests.terug(), 'groep_niet_open', 'terugdraaien gaat één keer');
select tests.weigert('begeleider_ander', tests.antwoord('h_3'), 'niet_meer_open', 'wie dan nog ja zegt is te laat');
select is(tests.invoer('coordinator', 'vragen'), 'h_1 h_2 h_3 h_4 h_man', 'iedereen kan weer in een voorstel');
select throws_ok($$ update public.groepen set status = 'loopt', teruggedraaid_op = null $$, 'P0001', 'groep_niet_open', 'wat terug is komt niet weer tot leven');

-- Two organisaties become one: the group goes along.
select tests.doet('coordinator', tests.maak('h_1', 'h_2', 'h_3'));
update public.aanbod set organisatie_id = tests.id('welzijn_ander') where naam = 'Samen de post';
select tests.ziet('coordinator_ander', 'select string_agg(naam, '' '') from public.groepen_overzicht()', 'Samen de post', 'een groep gaat mee met het aanbod');
update public.aanbod set organisatie_id = tests.id('welzijn') where naam = 'Samen de post';
delete from tests.namen where naam = 'groep';
insert into tests.namen select id, 'groep' from public.groepen where status = 'uitnodigen';
select tests.doet('coordinator', tests.terug());

-- What was on the kaart is kept.
select tests.doet('coordinator', tests.maak('h_1', 'h_2', 'h_3'));
delete from tests.namen where naam = 'groep';
insert into tests.namen select id, 'groep' from public.groepen where status = 'uitnodigen';
update public.aanbod set status = 'gepubliceerd' where naam = 'Samen de post';
select tests.doet('coordinator', tests.terug());
select is((select status from public.aanbod where naam = 'Samen de post'), 'gearchiveerd', 'wat op de kaart stond gaat naar het archief');
select tests.doet('coordinator', tests.zeg('locatie', 'welzijn', 'null'));
select is((select count(*)::int from public.locatie_ruimtes where locatie_id = tests.id('locatie')), 0, 'zonder aantal is het weer onbekend');
select tests.weigert('coordinator', tests.maak('h_1', 'h_2', 'h_3'), 'geen_ruimte', 'en dan komt er geen groep');

select * from finish();
rollback;
