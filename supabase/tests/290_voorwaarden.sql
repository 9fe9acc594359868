begin;
select no_plan();
\ir wereld.psql

create function tests.stel() returns text language sql as $$
  select 'select public.koppeling_voorstellen(tests.id(''h_a''), tests.id(''jan''), null, ''hoi'', ''[]'')' $$;
create function tests.jan(wat text) returns text language sql as $$
  select tests.waarde('begeleider', format('select (%s)::text from public.maatjes_voor(tests.id(''h_a'')) m where m.id = tests.id(''jan'')', wat)) $$;

-- What the form writes comes back whole, and somebody else's hulpvraag stays as it is.
create function tests.bewaar(velden jsonb) returns text language sql as $$
  select format('select public.hulpvraag_opslaan(%L)', jsonb_build_object('id', tests.id('h_a'), 'resultaatgebieden', '["netwerk"]'::jsonb) || velden) $$;
select tests.doet('begeleider', tests.bewaar('{"taken": ["koken"], "vanaf": "2030-01-01", "tot": "2030-02-01", "persoonlijk": true, "voor_geslacht": "man", "kan_zelf": ["klussen"]}'));
select is((select concat_ws(' ', taken, vanaf, tot, persoonlijk, voor_geslacht, kan_zelf) from public.hulpvragen where id = tests.id('h_a')),
  '{koken} 2030-01-01 2030-02-01 t man {klussen}', 'taken, periode en om wie het gaat worden bewaard');
select tests.weigert('begeleider', tests.bewaar('{"voor_geslacht": "man"}'), '23514', 'om wie het gaat wordt alleen bij persoonlijke zorg bewaard');
select tests.weigert('begeleider', tests.bewaar('{"taken": ["dansen"]}'), '23514', 'een taak die niet bestaat wordt niet bewaard');
select tests.weigert('begeleider', tests.bewaar('{"vanaf": "2030-02-02", "tot": "2030-02-01"}'), '23514', 'een einde voor het begin wordt niet bewaard');
select tests.weigert('begeleider_ander', tests.bewaar('{}'), 'onbekende_hulpvraag', 'een begeleider verandert de vraag van een ander niet');

-- What the match needs to know.
update public.vrijwilligers set taken = '{post,koken}', beschikbaar_van = '2029-01-01', beschikbaar_tot = '2031-01-01', geslacht = 'vrouw', geslacht_wens = 'man'
where id = tests.id('jan');
select is(tests.jan('concat_ws('' '', m.taken, m.beschikbaar_van, m.beschikbaar_tot, m.geslacht_wens)'), '{post,koken} 2029-01-01 2031-01-01 man', 'de begeleider ziet wat past');
select is(tests.jan('m.voorgesteld'), '0', 'niemand anders vroeg dit maatje');
insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, status) values (tests.id('h_b'), tests.id('jan'), 'voorgesteld');
select is(tests.jan('m.voorgesteld'), '1', 'een voorstel voor een ander telt');
select is(tests.jan('m.hielp_eerder'), 'false', 'dit maatje hielp deze client niet eerder');
insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, status) values (tests.id('h_a'), tests.id('jan'), 'beeindigd');
select is(tests.jan('m.hielp_eerder'), 'true', 'wie eerder hielp is bekend');

-- The database refuses what the rules refuse.
select tests.mag('begeleider', tests.stel(), 'wie past kan worden voorgesteld');
update public.vrijwilligers set beschikbaar_tot = '2029-12-31' where id = tests.id('jan');
select tests.weigert('begeleider', tests.stel(), 'maatje_andere_periode', 'een maatje dat dan al stopt wordt niet voorgesteld');
update public.vrijwilligers set beschikbaar_tot = null, beschikbaar_van = '2030-02-02' where id = tests.id('jan');
select tests.weigert('begeleider', tests.stel(), 'maatje_andere_periode', 'een maatje dat dan nog niet kan wordt niet voorgesteld');
update public.vrijwilligers set beschikbaar_van = '2030-02-01', geslacht_wens = 'vrouw' where id = tests.id('jan');
select tests.weigert('begeleider', tests.stel(), 'maatje_andere_wens', 'bij persoonlijke zorg telt de wens van het maatje');
update public.hulpvragen set persoonlijk = false, voor_geslacht = null where id = tests.id('h_a');
select tests.mag('begeleider', tests.stel(), 'en bij andere hulp niet');
update public.hulpvragen set geslacht_wens = 'man' where id = tests.id('h_a');
select tests.weigert('begeleider', tests.stel(), 'maatje_andere_wens', 'de wens van de client telt altijd');

-- Moments, and nobody in two places.
update public.koppelingen set status = 'akkoord', coordinator_antwoord = true, vrijwilliger_antwoord = true, client_antwoord = true, client_wijze = 'zelf', id = tests.id('k_jan_b') where vrijwilliger_id = tests.id('jan') and hulpvraag_id = tests.id('h_b');
insert into tests.namen values (tests.id('k_jan_b'), 'k_jan_b'), (tests.id('k_jan_a'), 'k_jan_a');
insert into public.koppelingen (id, hulpvraag_id, vrijwilliger_id, status) values (tests.id('k_jan_a'), tests.id('h_a'), tests.id('jan'), 'akkoord');
create function tests.momenten(k text, m text) returns text language sql as $$ select format('select public.koppeling_momenten(tests.id(%L), %L)', k, m) $$;
select tests.mag_niet(w, tests.momenten('k_jan_a', '{ma_ochtend}'), w || ' spreekt geen moment af voor een ander')
  from unnest(array['anoniem', 'niemand', 'coordinator_ander', 'begeleider_ander', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.mag(w, tests.momenten('k_jan_a', '{ma_ochtend}'), w || ' spreekt een moment af') from unnest(array['coordinator', 'begeleider']) as w;
select tests.weigert('coordinator', tests.momenten('k_jan_a', '{ma_nacht}'), '23514', 'een moment dat niet bestaat wordt niet bewaard');
select tests.doet('coordinator', tests.momenten('k_jan_b', '{ma_ochtend,di_middag}'));
select tests.weigert('coordinator', tests.momenten('k_jan_a', '{wo_avond,di_middag}'), 'maatje_dubbel', 'niemand is op twee plekken tegelijk');
select tests.mag('coordinator', tests.momenten('k_jan_a', '{wo_avond}'), 'een ander moment kan');
select is(tests.jan('m.bezet'), '{di_middag,ma_ochtend}', 'wat is afgesproken is bezet');
update public.koppelingen set status = 'beeindigd' where id = tests.id('k_jan_b');
select is(tests.jan('m.bezet'), '{}', 'wat klaar is is weer vrij');
select tests.weigert('coordinator', tests.momenten('k_jan_b', '{ma_ochtend}'), 'niet_meer_open', 'van wat klaar is verandert het moment niet');

select * from finish();
rollback;
