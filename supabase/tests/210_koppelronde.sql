begin;
select no_plan();
\ir wereld.psql

insert into tests.namen select tests.id(n), n from unnest(array['h_een', 'h_twee', 'h_aanbod', 'h_dicht', 'h_ver', 'r_ander']) as n;
insert into public.clienten (id, organisatie_id, pseudoniem, roepnaam, wijk_id, begeleider_id) values
  (tests.id('c_ver'), tests.id('zorg_ander'), 'Rode wouw', 'Corrie', tests.id('wijk_ver'), tests.id('begeleider_ander'));
insert into public.hulpvragen (id, client_id, gemaakt_door, belangrijk, past_niet, zoekt, status, created_at) values
  (tests.id('h_een'), tests.id('a'), tests.id('begeleider'), 'na een opname', 'honden', 'maatje', 'open', now() - interval '40 days'),
  (tests.id('h_twee'), tests.id('b'), tests.id('begeleider_ander'), '', '', 'beide', 'open', now() - interval '10 days'),
  (tests.id('h_aanbod'), tests.id('a'), tests.id('begeleider'), '', '', 'aanbod', 'open', now()),
  (tests.id('h_dicht'), tests.id('a'), tests.id('begeleider'), '', '', 'maatje', 'gesloten', now()),
  (tests.id('h_ver'), tests.id('c_ver'), tests.id('begeleider_ander'), '', '', 'maatje', 'open', now());
insert into public.hulpvraag_resultaatgebieden select tests.id(n), 'netwerk' from unnest(array['h_een', 'h_twee']) as n;
update public.vrijwilligers set vog_op = null where id = tests.id('ver_weg');

-- What a coordinator gets to weigh.
create function tests.invoer(wie text, deel text) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(n.naam, '' '' order by n.naam), ''niets'')
    from jsonb_array_elements(public.koppelronde_invoer() -> %L) x join tests.namen n on n.id = (x ->> ''id'')::uuid', deel)) $$;
select is(tests.invoer(w, 'vragen'), 'h_een h_twee', w || ' weegt open vragen in de buurt die een maatje zoeken en er geen hebben')
  from unnest(array['coordinator', 'coordinator_ander']) as w;
select is(tests.invoer(w, 'vragen'), 'niets', w || ' krijgt geen vragen voor een koppelronde')
  from unnest(array['niemand', 'begeleider', 'casusregisseur', 'consulent', 'vrijwilliger', 'client', 'beheerder']) as w;
select is(tests.invoer('coordinator', 'maatjes'), 'els jan ver_weg zonder_vog', 'een coordinator weegt de eigen maatjes, niet wie is gestopt');
select is(tests.invoer('coordinator_ander', 'maatjes'), 'bob pauze', 'een andere coordinator weegt andere maatjes');
select is(tests.invoer('begeleider', 'maatjes'), 'niets', 'een begeleider krijgt hier geen maatjes');
select tests.weigert('anoniem', 'select public.koppelronde_invoer()', '42501', 'een bezoeker weegt niets');
select tests.ziet('coordinator', $$ select string_agg(distinct k, ' ' order by k) from jsonb_array_elements(public.koppelronde_invoer() -> 'vragen') v, jsonb_object_keys(v) k $$,
  'dagdelen eerder geslacht_wens id kan_zelf lat lng max_afstand_km persoonlijk resultaatgebieden sinds taken talen tot uren_per_week vanaf voor_geslacht wijk zoekt', 'van een vraag komt precies dit mee');
select tests.ziet('coordinator', $$ select (public.koppelronde_invoer()::text ~ 'reiger|Aaltje|opname|honden|begeleider|Zorg')::text $$, 'false',
  'naam, verhaal, begeleider en aanbieder van de client komen niet mee');
select tests.ziet('coordinator', $$ select (v ->> 'lat') || ' ' || (v ->> 'wijk') from jsonb_array_elements(public.koppelronde_invoer() -> 'vragen') v limit 1 $$, '52.021 Testwijk', 'de plek is het midden van de wijk');
update public.clienten set wijk_id = null, pc4 = '3431' where id = tests.id('a');
select tests.ziet('coordinator', $$ select count(*)::text from jsonb_array_elements(public.koppelronde_invoer() -> 'vragen') v where v::text ~ '3431' $$, '0', 'een postcode komt niet mee');
update public.clienten set wijk_id = tests.id('wijk'), pc4 = null where id = tests.id('a');
update public.clienten set afgesloten_op = prive.vandaag() where id = tests.id('a');
select is(tests.invoer('coordinator', 'vragen'), 'h_twee', 'een gesloten dossier doet niet mee');
update public.clienten set afgesloten_op = null where id = tests.id('a');
update public.vrijwilligers set capaciteit = 0 where organisatie_id = tests.id('welzijn');
select is(tests.invoer('coordinator', 'vragen'), 'niets', 'wie niemand vrij heeft krijgt geen vragen');
update public.vrijwilligers set capaciteit = case when id = tests.id('els') then 2 else 1 end where organisatie_id = tests.id('welzijn');
-- Around the own places only, wherever a coordinator says that volunteers live.
update public.aanbod set status = 'concept' where id = tests.id('aanbod');
select is(tests.invoer('coordinator', 'vragen'), 'niets', 'wie nergens een gepubliceerde plek heeft kijkt nergens rond');
update public.aanbod set status = 'gepubliceerd' where id = tests.id('aanbod');
update public.locaties set lat = 53.2, lng = 6.5 where id = tests.id('locatie');
select is(tests.invoer('coordinator', 'vragen'), 'niets', 'een verzonnen maatje in een andere stad laat daar geen vragen zien');
update public.locaties set lat = 52.02, lng = 5.05 where id = tests.id('locatie');

-- Keeping a proposal.
create function tests.bewaar(variadic paren text[]) returns text language sql as $$
  select format('select public.koppelronde_bewaren(%L, ''[]'', ''{"zonder": []}'')', coalesce((select jsonb_agg(jsonb_build_object('vraag', tests.id(split_part(p, '-', 1)),
    'maatje', tests.id(split_part(p, '-', 2)), 'score', 60, 'redenen', '[{"code": "vrij", "soort": "voor"}]'::jsonb)) from unnest(paren) p), '[]')) $$;
select tests.weigert(w, tests.bewaar('h_een-jan'), '42501', w || ' bewaart geen koppelronde')
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('coordinator', tests.bewaar('h_een-bob'), 'geen_toegang', 'een coordinator koppelt geen maatje van een ander');
select tests.doet('coordinator', tests.bewaar('h_een-jan', 'h_twee-els', 'h_ver-jan'));
create function tests.ronde() returns uuid language sql stable security definer as $$ select id from public.koppelrondes where tests.id('welzijn') = any (organisaties) order by created_at desc limit 1 $$;
insert into tests.namen select tests.ronde(), 'ronde';
insert into tests.namen select g.id, n.naam || '_regel' from public.koppelronde_regels g join tests.namen n on n.id = g.hulpvraag_id;
select is((select string_agg(n.naam, ' ' order by n.naam) from public.koppelronde_regels g join tests.namen n on n.id = g.hulpvraag_id), 'h_een h_twee', 'een vraag buiten bereik komt er niet in');
select is((select count(*)::int from public.koppelingen where voorgesteld_door = tests.id('coordinator')), 0, 'een voorstel maakt nog geen koppeling');

-- Reading.
select tests.leest(w, 'koppelrondes', k, w || ' leest van koppelrondes precies: ' || k)
  from (values ('coordinator', 'ronde'), ('coordinator_ander', ''), ('niemand', ''), ('begeleider', ''), ('consulent', ''), ('vrijwilliger', ''), ('client', ''), ('beheerder', '')) as x(w, k);
select tests.leest(w, 'koppelronde_regels', k, w || ' leest van regels precies: ' || k)
  from (values ('coordinator', 'h_een_regel h_twee_regel'), ('coordinator_ander', ''), ('begeleider', ''), ('vrijwilliger', ''), ('client', ''), ('beheerder', '')) as x(w, k);
select tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t) from unnest(array['koppelrondes', 'koppelronde_regels']) as t;
select unnest(array[
  tests.mag_niet(w, $$ insert into public.koppelrondes (organisaties) values (array[tests.id('welzijn')]) $$, w || ' maakt geen ronde buiten de functie om'),
  tests.mag_niet(w, $$ update public.koppelrondes set status = 'toegepast' $$, w || ' verandert geen ronde buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.koppelronde_regels $$, w || ' verwijdert geen regel')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'beheerder']) as w;
insert into public.koppelrondes (id, organisaties) values (tests.id('r_ander'), array[tests.id('welzijn'), tests.id('welzijn_ander')]);
select tests.leest(w, 'koppelrondes', k, w || ' leest een ronde van twee organisaties niet met één van de twee') from (values ('coordinator', 'ronde'), ('coordinator_ander', '')) as x(w, k);
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('coordinator_ander'), tests.id('welzijn'), 'coordinator');
select tests.leest('coordinator_ander', 'koppelrondes', 'r_ander ronde', 'wie van beide organisaties is leest die wel');
delete from public.lidmaatschappen where gebruiker_id = tests.id('coordinator_ander') and organisatie_id = tests.id('welzijn');
delete from public.koppelrondes where id = tests.id('r_ander');

-- What stands in the way.
create function tests.bezwaren(wie text) returns text language sql as $$
  select tests.waarde(wie, 'select coalesce(string_agg(n.naam || '':'' || b.bezwaar, '' '' order by n.naam), ''niets'') from public.koppelronde_bezwaren(tests.ronde()) b join tests.namen n on n.id = b.regel_id') $$;
grant execute on function tests.ronde() to authenticated;
select is(tests.bezwaren('coordinator'), 'niets', 'alles kan nog');
create function tests.na(opdracht text) returns text language plpgsql as $$
declare uit text;
begin
  begin execute opdracht; uit := tests.bezwaren('coordinator') || ' / ' || tests.bezwaren('coordinator_ander'); raise exception using errcode = 'TT000';
  exception when sqlstate 'TT000' then null; end;
  return uit;
end $$;
select is(tests.na(o), 'h_een_regel:' || c || ' / niets', 'bezwaar: ' || c) from (values
  ($$ update public.hulpvragen set status = 'gesloten' where id = tests.id('h_een') $$, 'vraag_gesloten'),
  ($$ update public.hulpvragen set complex = true, complex_reden = 'x' where id = tests.id('h_een') $$, 'alleen_professional'),
  ($$ update public.hulpvragen set zoekt = 'aanbod' where id = tests.id('h_een') $$, 'zoekt_geen_maatje'),
  ($$ insert into public.koppelingen (hulpvraag_id, vrijwilliger_id) values (tests.id('h_een'), tests.id('bob')) $$, 'heeft_al_iemand'),
  ($$ insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, status) values (tests.id('h_een'), tests.id('jan'), 'afgewezen') $$, 'eerder_voorgesteld'),
  ($$ update public.vrijwilligers set pauze_tot = prive.vandaag() + 5 where id = tests.id('jan') $$, 'maatje_niet_beschikbaar'),
  ($$ insert into public.koppelingen (hulpvraag_id, vrijwilliger_id) values (tests.id('h_dicht'), tests.id('jan')) $$, 'maatje_vol')) as x(o, c);

-- Making the koppelingen.
create function tests.pas_toe(overslaan text default 'false') returns text language sql as $$ select 'select public.koppelronde_toepassen(tests.ronde(), ' || overslaan || ')' $$;
select tests.weigert(w, tests.pas_toe(), 'geen_toegang', w || ' past de ronde van een ander niet toe')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', 'select public.koppelronde_toepassen(null, false)', '42501', 'een bezoeker past niets toe');
update public.vrijwilligers set pauze_tot = prive.vandaag() + 5 where id = tests.id('jan');
select tests.weigert('coordinator', tests.pas_toe(), 'ronde_veranderd', 'wat niet meer kan houdt de hele ronde tegen');
select tests.ziet('coordinator', tests.pas_toe('true'), '1', 'tenzij de coordinator het overslaat');
update public.vrijwilligers set pauze_tot = prive.vandaag() + 5 where id = tests.id('els');
select tests.weigert('coordinator', tests.pas_toe('true'), 'ronde_leeg', 'van een ronde waar niets meer van kan komt niets');
update public.vrijwilligers set pauze_tot = null where id in (tests.id('els'), tests.id('jan'));
select tests.doet('coordinator', tests.pas_toe());
select is((select string_agg(n.naam || ' ' || v.voornaam || ' ' || k.status, ', ' order by n.naam) from public.koppelingen k join tests.namen n on n.id = k.hulpvraag_id
  join public.vrijwilligers v on v.id = k.vrijwilliger_id where k.voorgesteld_door = tests.id('coordinator')), 'h_een Jan voorgesteld, h_twee Els voorgesteld', 'alle koppelingen staan er, en wachten op antwoord');
select is((select count(*)::int from public.koppelronde_regels where koppeling_id is not null), 2, 'elke regel weet zijn koppeling');
select tests.weigert('coordinator', tests.pas_toe(), 'ronde_niet_open', 'een ronde wordt één keer toegepast');
select is(tests.invoer('coordinator_ander', 'vragen'), 'niets', 'wie een voorstel heeft, doet bij niemand meer mee');
select tests.ziet('begeleider', $$ select voorgesteld_door from public.koppelingen_overzicht(tests.id('h_een')) $$, 'coordinator', 'de professional ziet het voorstel en van wie het komt');
select tests.mag('begeleider', $$ select public.koppeling_intrekken(k.id) from public.koppelingen k where k.hulpvraag_id = tests.id('h_een') $$, 'de professional kan het voorstel intrekken');

-- Taking it back.
select tests.weigert(w, 'select public.koppelronde_terugdraaien(tests.ronde())', 'geen_toegang', w || ' draait de ronde van een ander niet terug')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', 'select public.koppelronde_terugdraaien(null)', '42501', 'een bezoeker draait niets terug');
update public.koppelingen set vrijwilliger_antwoord = true where hulpvraag_id in (tests.id('h_een'), tests.id('h_twee'));
select tests.weigert('coordinator', 'select public.koppelronde_terugdraaien(tests.ronde())', 'ronde_beantwoord', 'is alles beantwoord, dan is er niets terug te draaien');
update public.koppelingen set vrijwilliger_antwoord = null where hulpvraag_id = tests.id('h_een');
select tests.doet('coordinator', 'select public.koppelronde_terugdraaien(tests.ronde())');
select is((select string_agg(n.naam || ' ' || k.status, ', ' order by n.naam) from public.koppelingen k join tests.namen n on n.id = k.hulpvraag_id
  where k.voorgesteld_door = tests.id('coordinator')), 'h_een ingetrokken, h_twee voorgesteld', 'wat niemand beantwoordde is ingetrokken, de rest blijft');
select tests.weigert('coordinator', 'select public.koppelronde_terugdraaien(tests.ronde())', 'ronde_niet_open', 'een ronde wordt één keer teruggedraaid');
select tests.ziet('coordinator', $$ select v ->> 'eerder' from jsonb_array_elements(public.koppelronde_invoer() -> 'vragen') v where (v ->> 'id')::uuid = tests.id('h_een') $$, '[]',
  'een paar van een teruggedraaide ronde kan later weer');

-- A new proposal takes the place of one that waits.
select tests.doet('coordinator', tests.bewaar('h_een-jan'));
select tests.doet('coordinator', tests.bewaar('h_een-els'));
select is((select count(*)::int from public.koppelrondes where status = 'voorstel'), 1, 'er is één voorstel tegelijk');
select is((select count(*)::int from public.koppelrondes where status = 'teruggedraaid'), 1, 'wat gebeurd is blijft bewaard');

select * from finish();
rollback;
