begin;
select no_plan();
\ir wereld.psql

-- Reading koppelingen.
select tests.leest('anoniem', 'koppelingen', 'geen recht', 'een bezoeker leest geen koppelingen');
select tests.leest(w, 'koppelingen', k, w || ' leest van koppelingen precies: ' || k)
  from (values ('niemand', ''), ('beheerder', ''), ('client', ''), ('collega', ''), ('consulent_ander', ''), ('vrijwilliger', ''), ('vrijwilliger_ander', ''),
    ('begeleider', 'k_a k_aanbod'), ('casusregisseur', 'k_a k_aanbod'), ('consulent', 'k_a k_aanbod'), ('begeleider_ander', 'k_b'),
    ('coordinator', 'k_a'), ('coordinator_ander', 'k_b')) as x(w, k);
select unnest(array[
  tests.mag_niet(w, $$ insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, voorgesteld_door, status) values (tests.id('h_a'), tests.id('jan'), tests.id('begeleider'), 'akkoord') $$, w || ' maakt geen koppeling buiten de functie om'),
  tests.mag_niet(w, $$ update public.koppelingen set status = 'akkoord', coordinator_antwoord = true, vrijwilliger_antwoord = true $$, w || ' verandert geen koppeling buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.koppelingen $$, w || ' verwijdert geen koppeling')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;

-- koppelingen_overzicht: what each side may know.
create function tests.overzicht(wie text, kolom text, welke text default null) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(coalesce(%s::text, ''-''), '' '' order by n.naam), ''niets'') from public.koppelingen_overzicht() o join tests.namen n on n.id = o.id where %L is null or n.naam = %L', kolom, welke, welke)) $$;
select is(tests.overzicht(w, 'n.naam'), k, w || ' ziet in het overzicht precies: ' || k)
  from (values ('niemand', 'niets'), ('beheerder', 'niets'), ('client', 'k_a'), ('client_ander', 'niets'), ('collega', 'niets'), ('consulent_ander', 'niets'),
    ('begeleider', 'k_a k_aanbod'), ('consulent', 'k_a k_aanbod'), ('begeleider_ander', 'k_b'), ('coordinator', 'k_a'), ('coordinator_ander', 'k_b'),
    ('vrijwilliger', 'k_a'), ('vrijwilliger_ander', 'k_b')) as x(w, k);
select is(tests.overzicht('begeleider', 'client_naam', 'k_a'), 'Blauwe reiger', 'de professional ziet het pseudoniem');
select unnest(array[
  is(tests.overzicht(w, 'o.client_id'), '-', w || ' ziet geen nummer van de client'),
  is(tests.overzicht(w, 'client_naam'), '-', w || ' ziet geen naam van de client'),
  is(tests.overzicht(w, 'belangrijk'), 'rustig', w || ' ziet wel wat belangrijk is'),
  is(tests.overzicht(w, 'past_niet'), 'honden', w || ' ziet wel wat niet past')])
  from unnest(array['coordinator', 'vrijwilliger']) as w;
select is(tests.overzicht('vrijwilliger', 'redenen'), '[]', 'een vrijwilliger ziet de redenen van de professional niet');
select is(tests.overzicht('coordinator', 'jsonb_array_length(redenen)'), '1', 'een coordinator ziet de redenen wel');
select is(tests.waarde(w, $$ select count(*)::text from public.koppelingen_overzicht(tests.id('h_a'), tests.id('k_a')) $$), '0', w || ' vindt een koppeling niet door het nummer te raden')
  from unnest(array['niemand', 'begeleider_ander', 'coordinator_ander', 'vrijwilliger_ander', 'client_ander', 'beheerder']) as w;
select tests.weigert('anoniem', 'select * from public.koppelingen_overzicht()', '42501', 'een bezoeker heeft geen overzicht van koppelingen');
-- A state is put down by hand here, past the table of allowed steps (320_tweezijdig.sql tests that one).
alter table public.koppelingen disable trigger bewaak_koppeling_stap;
update public.koppelingen set status = 'afgewezen', reden_nee = 'past niet bij Els', coordinator_antwoord = false where id = tests.id('k_a');
select unnest(array[
  is(tests.overzicht(w, 'belangrijk'), '-', w || ' ziet na een nee niet meer wat de client vertelde'),
  is(tests.overzicht(w, 'past_niet'), '-', w || ' ziet na een nee niet meer wat niet past')]) from unnest(array['coordinator', 'vrijwilliger']) as w;
select is(tests.overzicht('begeleider', 'belangrijk', 'k_a'), 'rustig', 'de professional blijft het zien');
select is(tests.overzicht('vrijwilliger', 'reden_nee'), '-', 'een vrijwilliger ziet niet waarom de coordinator nee zei');
update public.koppelingen set status = 'ingetrokken', reden_nee = null where id = tests.id('k_a');
select is(tests.overzicht('vrijwilliger', 'n.naam'), 'niets', 'wat is ingetrokken ziet een vrijwilliger niet meer');
update public.koppelingen set status = 'gestart', coordinator_antwoord = true where id = tests.id('k_a');
alter table public.koppelingen enable trigger bewaak_koppeling_stap;

-- maatjes_voor.
create function tests.maatjes(wie text, vraag text) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(n.naam, '' '' order by n.naam), ''niets'') from public.maatjes_voor(tests.id(%L)) m join tests.namen n on n.id = m.id', vraag)) $$;
select is(tests.maatjes(w, 'h_a'), 'bob els jan pauze zonder_vog', w || ' ziet maatjes in de buurt, van elke organisatie, en niet wie is gestopt of ver weg woont')
  from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select is(tests.maatjes(w, 'h_a'), 'niets', w || ' krijgt geen maatjes voor een hulpvraag van een ander')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select is(tests.maatjes('begeleider', 'h_complex'), 'niets', 'voor een complexe vraag is er geen maatje');
select is(tests.maatjes('begeleider', 'bestaat_niet'), 'niets', 'voor een vraag die niet bestaat is er geen maatje');
select tests.weigert('anoniem', $$ select * from public.maatjes_voor(tests.id('h_a')) $$, '42501', 'een bezoeker krijgt geen maatjes');
select tests.ziet('begeleider', $$ select count(*)::text from public.maatjes_voor(tests.id('h_a')) m where to_jsonb(m)::text like '%Geheim%' $$, '0', 'een achternaam is er niet bij');
select tests.ziet('begeleider', $$ select bool_and(lat = round(lat::numeric, 2)::float8 and lng = round(lng::numeric, 2)::float8)::text from public.maatjes_voor(tests.id('h_a')) $$, 'true', 'een punt is afgerond op ongeveer een kilometer');
select tests.ziet('begeleider', $$ select bool_and(m.afstand_m = round(extensions.st_distance(extensions.st_setsrid(extensions.st_makepoint(m.lng, m.lat), 4326)::extensions.geography,
    (select w.punt from public.wijken w where w.id = tests.id('wijk')), false))::int)::text from public.maatjes_voor(tests.id('h_a')) m $$, 'true',
  'de afstand verraadt niet meer dan het afgeronde punt');
select tests.ziet('begeleider', $$ select string_agg(k, ' ') from (select jsonb_object_keys(to_jsonb(m)) as k from public.maatjes_voor(tests.id('h_a')) m) x where k in ('achternaam', 'email', 'telefoon', 'pc4', 'punt', 'gebruiker_id', 'over_mij') $$, null, 'adres, post en telefoon zijn er niet bij');

-- Proposing.
create function tests.stel(h text, v text, a text) returns text language sql as $$
  select format('select public.koppeling_voorstellen(tests.id(%L), %s, %s, ''hoi'', ''[]'')', h,
    case when v is null then 'null' else format('tests.id(%L)', v) end, case when a is null then 'null' else format('tests.id(%L)', a) end) $$;
select tests.mag(w, tests.stel('h_a', 'jan', null), w || ' stelt een maatje voor') from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select tests.weigert(w, tests.stel('h_a', 'jan', null), 'geen_toegang', w || ' stelt geen maatje voor bij een hulpvraag van een ander')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', tests.stel('h_a', 'jan', null), '42501', 'een bezoeker stelt niets voor');
select tests.weigert('begeleider', tests.stel('h_b', 'jan', null), 'geen_toegang', 'een begeleider stelt niets voor bij een vraag van een ander');
select tests.weigert('begeleider', tests.stel('h_a', 'els', null), 'al_voorgesteld', 'hetzelfde maatje wordt geen twee keer voorgesteld');
select tests.weigert('begeleider', tests.stel('h_complex', 'jan', null), 'alleen_professional', 'voor een complexe vraag wordt geen maatje voorgesteld');
select tests.weigert('begeleider', tests.stel('h_a', v, null), 'maatje_niet_beschikbaar', v || ' is niet beschikbaar') from unnest(array['gestopt', 'pauze', 'zonder_vog', 'bestaat_niet']) as v;
select tests.mag('begeleider', tests.stel('h_complex', null, 'aanbod_ander'), 'aanbod mag wel bij een complexe vraag');
select tests.weigert('begeleider', tests.stel('h_a', null, 'aanbod'), 'al_voorgesteld', 'hetzelfde aanbod wordt geen twee keer genoteerd');
select tests.weigert('begeleider', tests.stel('h_a', null, a), 'onbekend_aanbod', 'aanbod dat niet gepubliceerd is wordt niet genoteerd: ' || coalesce(a, 'geen')) from unnest(array['aanbod_concept', null]) as a;
select tests.weigert('begeleider', tests.stel('h_a', 'jan', 'aanbod_ander'), '23514', 'een voorstel is een maatje of aanbod, niet allebei');
update public.hulpvragen set status = 'gesloten' where id = tests.id('h_a');
select tests.weigert('begeleider', tests.stel('h_a', 'jan', null), 'vraag_gesloten', 'bij een gesloten vraag wordt niets voorgesteld');
update public.hulpvragen set status = 'open' where id = tests.id('h_a');
select tests.doet('begeleider', tests.stel('h_a', 'jan', null));
select is((select voorgesteld_door from public.koppelingen where vrijwilliger_id = tests.id('jan')), tests.id('begeleider'), 'het voorstel staat op naam van wie het deed');
select is((select status from public.koppelingen where vrijwilliger_id = tests.id('jan')), 'voorgesteld', 'een voorstel wacht op drie antwoorden');
update public.koppelingen set id = tests.id('k_jan') where vrijwilliger_id = tests.id('jan');

-- Answering.
create function tests.antwoord(k text, ja text, namens text default 'false') returns text language sql as $$
  select format('select public.koppeling_antwoorden(tests.id(%L), %s, null, %s)', k, ja, namens) $$;
select tests.weigert(w, tests.antwoord('k_b', 'true'), 'geen_toegang', w || ' antwoordt niet voor een ander')
  from unnest(array['niemand', 'begeleider', 'begeleider_ander', 'consulent', 'coordinator', 'vrijwilliger', 'client_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.antwoord('k_b', 'true'), '42501', 'een bezoeker antwoordt niet');
select tests.weigert('coordinator_ander', tests.antwoord('k_b', 'true', 'true'), 'geen_toegang', 'een coordinator antwoordt niet namens een vrijwilliger met een eigen account');
select tests.weigert('coordinator_ander', tests.antwoord('k_jan', 'true', 'true'), 'geen_toegang', 'een andere coordinator antwoordt niet namens een vrijwilliger zonder account');
select tests.weigert('coordinator', tests.antwoord('k_jan', 'null'), 'antwoord_ontbreekt', 'een antwoord is ja of nee');
select tests.weigert('coordinator', tests.antwoord('k_aanbod', 'true'), 'onbekende_koppeling', 'aanbod vraagt geen antwoord');
select tests.weigert('coordinator', tests.antwoord('bestaat_niet', 'true'), 'onbekende_koppeling', 'een koppeling die niet bestaat krijgt geen antwoord');
select tests.weigert('coordinator', tests.antwoord('k_a', 'false'), 'niet_meer_open', 'op een gestarte koppeling valt niets meer te antwoorden');
select tests.ziet('coordinator_ander', tests.antwoord('k_b', 'true'), 'voorgesteld', 'na één ja wacht het voorstel nog');
select tests.ziet('vrijwilliger_ander', tests.antwoord('k_b', 'true'), 'voorgesteld', 'ook na alleen het ja van de vrijwilliger wacht het nog');
select tests.ziet('vrijwilliger_ander', tests.antwoord('k_b', 'false'), 'afgewezen', 'een vrijwilliger zegt altijd nee zonder meer');
select tests.doet('coordinator_ander', tests.antwoord('k_b', 'true'));
select tests.ziet('vrijwilliger_ander', tests.antwoord('k_b', 'true'), 'voorgesteld', 'na twee keer ja wacht het nog op de client');
select tests.doet('vrijwilliger_ander', tests.antwoord('k_b', 'true'));
select tests.doet('client_ander', $$ select public.koppeling_client_antwoord(tests.id('k_b'), true) $$);
select is((select status from public.koppelingen where id = tests.id('k_b')), 'akkoord', 'na drie keer ja is het akkoord');
select tests.ziet('vrijwilliger_ander', tests.antwoord('k_b', 'false'), 'afgewezen', 'ook na ja mag een vrijwilliger zich voor de start bedenken');
select tests.doet('coordinator', tests.antwoord('k_jan', 'true'));
select tests.ziet('coordinator', tests.antwoord('k_jan', 'true', 'true'), 'voorgesteld', 'een coordinator antwoordt namens een vrijwilliger zonder account');
update public.vrijwilligers set capaciteit = 0 where id = tests.id('jan');
select tests.weigert('coordinator', tests.antwoord('k_jan', 'true', 'true'), 'maatje_vol', 'wie vol zit zegt geen ja meer');
update public.vrijwilligers set capaciteit = 1 where id = tests.id('bob');
select tests.weigert('begeleider', tests.stel('h_a', 'bob', null), 'maatje_vol', 'wie vol zit wordt niet voorgesteld');

-- Taking back.
select tests.weigert(w, $$ select public.koppeling_intrekken(tests.id('k_jan')) $$, 'geen_toegang', w || ' trekt geen voorstel van een ander in')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', $$ select public.koppeling_intrekken(tests.id('k_jan')) $$, '42501', 'een bezoeker trekt niets in');
select tests.weigert('begeleider', $$ select public.koppeling_intrekken(tests.id('k_a')) $$, 'niet_meer_open', 'een gestarte koppeling wordt niet ingetrokken');
select tests.weigert('begeleider', $$ select public.koppeling_intrekken(tests.id('x')) $$, 'onbekende_koppeling', 'wat niet bestaat wordt niet ingetrokken');
select tests.doet('begeleider', $$ select public.koppeling_intrekken(tests.id('k_jan')) $$);
select is((select status from public.koppelingen where id = tests.id('k_jan')), 'ingetrokken', 'een professional trekt een eigen voorstel in');

-- In a running driehoek the consent of the cliënt decides.
select tests.als('eigenaar');
update public.koppelingen set coordinator_antwoord = true, vrijwilliger_antwoord = true where id = tests.id('k_a');
select is(tests.overzicht('vrijwilliger', 'belangrijk', 'k_a'), 'rustig', 'een maatje ziet met toestemming wat belangrijk is');
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select is(tests.overzicht('vrijwilliger', 'belangrijk', 'k_a'), '-', 'een maatje ziet het na intrekken meteen niet meer');
select is(tests.overzicht('vrijwilliger', 'wijk', 'k_a'), '-', 'een maatje ziet na intrekken ook de wijk niet meer');
select tests.als('eigenaar');

select * from finish();
rollback;
