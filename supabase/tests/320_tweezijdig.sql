begin;
select no_plan();
\ir wereld.psql

create function tests.stand(welke text) returns text language sql as $$ select status from public.koppelingen where id = tests.id(welke) $$;
create function tests.client_ja(k text, ja text default 'true', wijze text default 'zelf') returns text language sql as $$
  select format('select public.koppeling_client_antwoord(tests.id(%L), %s, %L)', k, ja, wijze) $$;
create view tests.iedereen as select unnest(array['niemand', 'beheerder', 'collega', 'consulent', 'consulent_ander', 'begeleider', 'begeleider_ander', 'casusregisseur',
  'casusregisseur_ander', 'coordinator', 'coordinator_ander', 'vrijwilliger', 'vrijwilliger_ander', 'client', 'client_ander']) as wie;

-- Every pair of states: exactly the table, whatever way it is asked for.
create table tests.standen as select unnest(array['voorgesteld', 'akkoord', 'gestart', 'afgewezen', 'ingetrokken', 'beeindigd', 'verlopen']) as stand;
create function tests.stap(van text, naar text) returns text language plpgsql as $$
declare uitkomst text := 'mag';
begin
  begin
    alter table public.koppelingen disable trigger bewaak_koppeling_stap;
    update public.koppelingen set status = van, coordinator_antwoord = true, vrijwilliger_antwoord = true, client_antwoord = true, client_wijze = 'zelf' where id = tests.id('k_b');
    alter table public.koppelingen enable trigger bewaak_koppeling_stap;
    insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek, status, uitkomst) values (tests.id('k_b'), prive.vandaag(), '10:00', 'Buurthuis', 'geweest', 'klikt');
    update public.koppelingen set status = naar where id = tests.id('k_b');
    raise exception using errcode = 'TT001';
  exception when sqlstate 'TT001' then null; when others then uitkomst := sqlerrm;
  end;
  return uitkomst;
end $$;
select is(tests.stap(v.stand, n.stand), case when v.stand = n.stand or (s.van is not null and s.vereist <> array['driehoek_open']) then 'mag' else 'niet_mogelijk' end,
    'van ' || v.stand || ' naar ' || n.stand)
  from tests.standen v cross join tests.standen n left join public.koppeling_stappen s on s.van = v.stand and s.naar = n.stand order by 1;
select unnest(array[
  tests.mag_niet(wie, $$ update public.koppeling_stappen set partijen = '{client}' $$, wie || ' verandert de regels niet'),
  tests.mag_niet(wie, $$ insert into public.koppeling_stappen values ('verlopen', 'gestart', '{client}') $$, wie || ' voegt geen regel toe'),
  tests.mag_niet(wie, $$ insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek) values (tests.id('k_b'), prive.vandaag(), '10:00', 'x') $$, wie || ' plant niets buiten de functie om'),
  tests.mag_niet(wie, $$ insert into public.koppeling_klikken (koppeling_id, moment, kant, oordeel) values (tests.id('k_a'), 'week4', 'client', 'goed') $$, wie || ' verzint geen klik'),
  tests.mag_niet(wie, $$ insert into public.koppeling_evaluaties (koppeling_id, moment, gedaan_op) values (tests.id('k_a'), 'maand3', prive.vandaag()) $$, wie || ' verzint geen evaluatie')])
  from tests.iedereen;
select tests.weigert('eigenaar', $$ update public.koppelingen set status = 'akkoord' where id = tests.id('k_b') $$, 'nog_geen_akkoord', 'zonder drie keer ja wordt niets akkoord, ook niet buiten de functie om');

-- The cliënt is asked last, and only this cliënt, or the own professional.
select is(tests.waarde('client_ander', 'select count(*)::text from public.koppelingen_overzicht()'), '0', 'een client ziet niets voor de anderen ja zeiden');
select tests.weigert('client_ander', tests.client_ja('k_b'), 'nog_geen_akkoord', 'een client wordt pas gevraagd na de anderen');
update public.koppelingen set coordinator_antwoord = true, coordinator_op = now(), reden_nee = 'geheim', bericht = 'voor Bob' where id = tests.id('k_b');
select is(tests.waarde('client_ander', 'select count(*)::text from public.koppelingen_overzicht()'), '0', 'na een ja ziet de client nog niets');
update public.koppelingen set vrijwilliger_antwoord = true, vrijwilliger_op = now() where id = tests.id('k_b');
select is(tests.probeer(wie, tests.client_ja('k_b')) like 'mag:%', wie = 'client_ander', wie || case wie when 'client_ander' then ' zegt zelf ja' else ' zegt niet ja alsof die de client is' end) from tests.iedereen;
select is(tests.probeer(wie, tests.client_ja('k_b', 'true', 'telefoon')) like 'mag:%', wie in ('begeleider_ander', 'casusregisseur_ander'), wie || ': namens de client')
  from tests.iedereen;
select tests.weigert('anoniem', tests.client_ja('k_b'), '42501', 'een bezoeker zegt niets namens een client');
create function tests.ziet_van(wie text, kolom text, welke text default 'k_b') returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(coalesce(o.%s::text, ''-''), '' ''), ''niets'') from public.koppelingen_overzicht(null, tests.id(%L)) o', kolom, welke)) $$;
select is(tests.ziet_van('client_ander', kolom), wat, 'de client ziet van ' || kolom || ' precies: ' || wat)
  from (values ('voornaam', 'Bob'), ('als', 'client'), ('client_id', '-'), ('client_naam', '-'), ('reden_nee', '-'), ('bericht', ''), ('redenen', '[]'), ('voorgesteld_door', '-'),
    ('wijk', '-'), ('belangrijk', '-'), ('klikken', '[]'), ('evaluaties', '[]')) as x(kolom, wat);
select is(tests.waarde('client_ander', $$ select (o.gedeeld -> 'resultaatgebieden')::text from public.koppelingen_overzicht() o $$), '["netwerk"]', 'de client ziet wat ze delen');
select is(tests.waarde('client_ander', $$ select count(*)::text from public.koppelingen_overzicht() o where to_jsonb(o)::text ~ 'Geheim|5.05678' $$), '0', 'geen achternaam en geen plek van het maatje');
savepoint hier;
select tests.doet('client_ander', tests.client_ja('k_b', 'false'));
select is(tests.stand('k_b'), 'afgewezen', 'een nee van de client is genoeg, zonder reden');
select is(tests.ziet_van('vrijwilliger_ander', 'client_antwoord'), '-', 'het maatje hoort niet wie nee zei');
select is(tests.ziet_van('coordinator_ander', 'client_antwoord'), 'false', 'de coordinator wel');
select tests.weigert('client_ander', tests.client_ja('k_b'), 'niet_meer_open', 'een nee is een nee');
rollback to hier;
select tests.doet('begeleider_ander', tests.client_ja('k_b', 'true', 'gesprek'));
select is((select concat_ws(' ', status, client_wijze, (select naam from tests.namen where id = client_door)) from public.koppelingen where id = tests.id('k_b')),
  'akkoord gesprek begeleider_ander', 'namens zegt hoe en door wie');
select is(tests.ziet_van('begeleider_ander', 'reservering_tot'), (prive.vandaag() + 21)::text, 'een akkoord houdt de plek drie weken vrij');

-- The last place: what else was asked of the maatje ends with a clear word.
savepoint vol;
insert into public.hulpvragen (id, client_id) values (tests.id('h_c'), tests.id('b'));
insert into public.koppelingen (id, hulpvraag_id, vrijwilliger_id, coordinator_antwoord, vrijwilliger_antwoord) values
  (tests.id('k_c'), tests.id('h_c'), tests.id('jan'), true, true), (tests.id('k_d'), tests.id('h_a'), tests.id('jan'), true, true);
select tests.doet('client_ander', tests.client_ja('k_c'));
select is((select status || ' ' || einde_reden from public.koppelingen where id = tests.id('k_d')), 'verlopen vol', 'wie de laatste plek neemt beeindigt de andere voorstellen');
select tests.weigert('client', tests.client_ja('k_d'), 'maatje_vol', 'wie te laat is hoort dat het maatje vol is');
select tests.weigert('coordinator', $$ select public.koppeling_antwoorden(tests.id('k_d'), true) $$, 'maatje_vol', 'ook de coordinator hoort dat');
rollback to vol;

-- Kennismaking.
create function tests.plan(k text default 'k_b', dag text default 'prive.vandaag()', locatie text default 'null', waar text default '''Buurthuis''') returns text language sql as $$
  select format('select public.koppeling_kennismaking(tests.id(%L), %s, ''14:00'', %s, %s)', k, dag, locatie, waar) $$;
create function tests.wie_begeleidt(wie text) returns boolean language sql as $$ select wie in ('begeleider_ander', 'casusregisseur_ander', 'coordinator_ander') $$;
select is(tests.probeer(wie, tests.plan()) like 'mag:%', tests.wie_begeleidt(wie), wie || ': een kennismaking plannen') from tests.iedereen;
select tests.weigert('coordinator_ander', tests.plan('k_b', d), 'niet_mogelijk', 'geen kennismaking op ' || d) from unnest(array['prive.vandaag() - 1', 'prive.vandaag() + 91', 'null']) as d;
select tests.weigert('coordinator_ander', tests.plan('k_b', 'prive.vandaag()', l, w), 'onbekende_plek', 'geen plek: ' || l || ' ' || w)
  from (values ('null', 'null'), ('null', '''  '''), ('tests.id(''locatie_los'')', 'null')) as x(l, w);
select tests.weigert('coordinator', tests.plan('k_a'), 'niet_meer_open', 'wat gestart is krijgt geen kennismaking meer');
select is(tests.waarde('coordinator_ander', $$ select count(*)::text from public.kennismaking_plekken(tests.id('k_b')) $$), '2', 'plekken zijn die van gepubliceerd aanbod');
update public.aanbod set adres_geheim = true where id = tests.id('aanbod_ander');
select is(tests.waarde('coordinator_ander', $$ select count(*)::text from public.kennismaking_plekken(tests.id('k_b')) $$), '1', 'een geheim adres is geen plek');
select is(tests.waarde(wie, $$ select count(*)::text from public.kennismaking_plekken(tests.id('k_b')) $$), '0', wie || ' krijgt geen plekken')
  from unnest(array['client_ander', 'vrijwilliger_ander', 'coordinator', 'begeleider', 'niemand']) as wie;
select tests.doet('coordinator_ander', tests.plan('k_b', 'prive.vandaag() + 1', 'tests.id(''locatie'')', 'null'));
create table tests.eerst as select id from public.koppeling_kennismakingen;
select tests.weigert('begeleider_ander', $$ select public.koppeling_kennismaking_uitkomst(tests.id('k_b'), 'klikt') $$, 'nog_te_vroeg', 'een uitkomst is er niet voor de dag zelf');
select tests.doet('begeleider_ander', tests.plan());
select is((select concat_ws(' ', volgnummer, plek, locatie_id is null) from public.koppeling_kennismakingen where id = (select id from tests.eerst)), '1 Buurthuis t', 'verzetten houdt het nummer en telt een wijziging');
select is((select count(*)::int from public.koppeling_kennismakingen), 1, 'verzetten maakt geen tweede');
select tests.leest(wie, 'koppeling_kennismakingen', 'k_b', wie || ' leest de kennismaking', 'koppeling_id')
  from unnest(array['begeleider_ander', 'casusregisseur_ander', 'coordinator_ander']) as wie;
select tests.leest(wie, 'koppeling_kennismakingen', '', wie || ' leest de kennismaking niet', 'koppeling_id')
  from unnest(array['niemand', 'beheerder', 'begeleider', 'coordinator', 'vrijwilliger', 'client', 'consulent', 'vrijwilliger_ander', 'client_ander']) as wie;
savepoint gepland;
select tests.doet('coordinator_ander', $$ select public.koppeling_kennismaking_afzeggen(tests.id('k_b')) $$);
select is((select status || volgnummer from public.koppeling_kennismakingen), 'afgezegd2', 'afzeggen is ook een wijziging');
rollback to gepland;
select tests.doet('coordinator_ander', $$ select public.koppeling_kennismaking_uitkomst(tests.id('k_b'), 'klikt_niet') $$);
select is((select status || ' ' || einde_reden from public.koppelingen where id = tests.id('k_b')), 'afgewezen klik_niet', 'klikt het niet, dan gaat het niet door');
select is(tests.ziet_van(w, 'einde_reden') || tests.waarde(w, $$ select coalesce(kennismaking ->> 'uitkomst', '-') from public.koppelingen_overzicht(null, tests.id('k_b')) $$), '--', w || ' leest niet dat het niet klikte')
  from unnest(array['client_ander', 'vrijwilliger_ander']) as w;
rollback to gepland;
select tests.doet('client_ander', tests.client_ja('k_b', 'false'));
select is((select status from public.koppeling_kennismakingen), 'afgezegd', 'wie toch nee zegt hoeft niet naar de kennismaking');
rollback to gepland;

-- Places do not stay kept.
select is(public.koppelingen_verlopen(), 0, 'wie een kennismaking heeft houdt de plek');
update public.koppelingen set akkoord_op = now() - interval '57 days' where id = tests.id('k_b');
select is(public.koppelingen_verlopen(), 0, 'wie nog kennismaakt heeft daarna twee weken');
update public.koppeling_kennismakingen set dag = prive.vandaag() - 15;
select is(public.koppelingen_verlopen(), 1, 'daarna vervalt de plek');
select is((select status || ' ' || einde_reden from public.koppelingen where id = tests.id('k_b')), 'verlopen geen_start', 'en dat staat erbij');
rollback to gepland;
delete from public.koppeling_kennismakingen;
update public.koppelingen set akkoord_op = now() - interval '20 days' where id = tests.id('k_b');
select is(public.koppelingen_verlopen(), 0, 'binnen drie weken blijft de plek');
update public.koppelingen set akkoord_op = now() - interval '22 days' where id = tests.id('k_b');
select is(public.koppelingen_verlopen(), 1, 'na drie weken zonder kennismaking niet meer');
select is((select einde_reden from public.koppelingen where id = tests.id('k_b')), 'geen_kennismaking', 'met de reden erbij');
rollback to gepland;

-- The klik: each side its own, and the other side never.
create function tests.klik(kant text, oordeel text default 'goed', moment text default 'week4', k text default 'k_a') returns text language sql as $$
  select format('select public.koppeling_klik(tests.id(%L), %L, %L, %L, ''zeg ik'')', k, moment, kant, oordeel) $$;
select tests.weigert('client', tests.klik('client'), 'nog_te_vroeg', 'op de eerste dag is er nog geen klik');
update public.koppelingen set start_op = prive.vandaag() - 21 where id = tests.id('k_a');
select is(tests.probeer(wie, tests.klik('client')) like 'mag:%', wie in ('client', 'begeleider', 'casusregisseur', 'consulent'), wie || ': hoe het de client gaat') from tests.iedereen;
select is(tests.probeer(wie, tests.klik('vrijwilliger')) like 'mag:%', wie in ('vrijwilliger', 'coordinator'), wie || ': hoe het het maatje gaat') from tests.iedereen;
select tests.weigert('client', tests.klik('client', 'goed', 'proef'), 'nog_te_vroeg', 'het einde van de proef komt later');
select tests.weigert('client_ander', tests.klik('client', 'goed', 'week4', 'k_b'), 'niet_meer_open', 'wat nog niet gestart is heeft geen klik');
select tests.doet('client', tests.klik('client', 'niet_goed'));
select tests.doet('coordinator', tests.klik('vrijwilliger', 'goed'));
select is((select string_agg(kant || namens, ' ' order by kant) from public.koppeling_klikken), 'clientfalse vrijwilligertrue', 'er staat bij of het namens de ander is');
create function tests.klikken(wie text) returns text language sql as $$
  select tests.waarde(wie, 'select coalesce(string_agg(kant, '' '' order by kant), '''') from public.koppeling_klikken') || '|'
    || tests.waarde(wie, 'select coalesce(string_agg(x ->> ''kant'', '' '' order by x ->> ''kant''), '''') from public.koppelingen_overzicht(null, tests.id(''k_a'')) o, jsonb_array_elements(o.klikken) x') $$;
select is(tests.klikken(wie), case when wie in ('begeleider', 'casusregisseur', 'consulent', 'coordinator') then 'client vrijwilliger|client vrijwilliger'
  when wie in ('client', 'vrijwilliger') then wie || '|' || wie else '|' end, wie || ' leest precies wat die mag lezen') from tests.iedereen;
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('vrijwilliger'), tests.id('welzijn'), 'coordinator');
select is(tests.klikken('vrijwilliger'), 'vrijwilliger|', 'wie maatje en coordinator is leest de client niet langs een omweg');
delete from public.lidmaatschappen where gebruiker_id = tests.id('vrijwilliger');
select tests.mag_niet(wie, $$ select public.koppeling_klik_besproken(tests.id('k_a')) $$, wie || ' zegt niet dat het besproken is')
  from unnest(array['client', 'vrijwilliger', 'niemand', 'coordinator_ander', 'begeleider_ander', 'anoniem']) as wie;
select tests.doet('coordinator', $$ select public.koppeling_klik_besproken(tests.id('k_a')) $$);
select is((select count(*)::int from public.koppeling_klikken where besproken_op is not null), 1, 'alleen wat niet goed ging is besproken');
select tests.doet('client', tests.klik('client', 'niet_goed'));
select is((select count(*)::int from public.koppeling_klikken where besproken_op is not null), 0, 'een nieuw antwoord is nog niet besproken');

-- Evaluations and the start day.
create function tests.evaluatie(dag text) returns text language sql as $$ select format('select public.koppeling_evaluatie(tests.id(''k_a''), ''maand3'', %s, ''goed'')', dag) $$;
select is(tests.probeer(wie, tests.evaluatie('prive.vandaag()')) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent', 'coordinator'), wie || ': een evaluatie opschrijven') from tests.iedereen;
select tests.weigert('coordinator', tests.evaluatie('prive.vandaag() + 1'), 'datum_in_toekomst', 'een evaluatie is geweest');
select tests.weigert('coordinator', tests.evaluatie('prive.vandaag() - 22'), 'niet_mogelijk', 'een evaluatie is na de start');
select tests.doet('coordinator', tests.evaluatie('prive.vandaag()'));
select tests.leest(wie, 'koppeling_evaluaties', case when wie in ('begeleider', 'casusregisseur', 'consulent', 'coordinator') then 'k_a' else '' end, wie || ' leest van de evaluaties wat mag', 'koppeling_id') from tests.iedereen;
select is(tests.probeer(wie, $$ select public.koppeling_startdag(tests.id('k_a'), prive.vandaag() - 90) $$) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent', 'coordinator'), wie || ': de startdag verzetten') from tests.iedereen;
select tests.weigert('coordinator', format('select public.koppeling_startdag(tests.id(''k_a''), %s)', d), 'niet_mogelijk', 'geen startdag op ' || d) from unnest(array['prive.vandaag() - 91', 'prive.vandaag() + 91', 'null']) as d;

-- The end.
create function tests.af(reden text default 'verhuisd', rest text default '') returns text language sql as $$ select format('select public.koppeling_afronden(tests.id(''k_a''), %L%s)', reden, rest) $$;
select is(tests.probeer(wie, tests.af()) like 'mag:%', wie in ('begeleider', 'casusregisseur', 'consulent', 'coordinator'), wie || ': afronden') from tests.iedereen;
select tests.weigert('begeleider', tests.af(r), 'reden_ontbreekt', 'geen reden is: ' || coalesce(r, 'niets')) from unnest(array[null, 'zomaar', 'anders', 'vol']) as r;
select tests.weigert('begeleider', tests.af('tijd', ', '''', prive.vandaag() + 10'), 'niet_mogelijk', 'een professional beslist niet over de pauze van een maatje');
select tests.weigert('coordinator', tests.af('tijd', ', '''', prive.vandaag()'), 'niet_mogelijk', 'een pauze is langer dan vandaag');
savepoint loopt;
select tests.doet('begeleider', tests.af('verhuisd', ', ''naar Zeist'', null, true'));
select is((select concat_ws(' ', k.status, k.einde_reden, h.status, d.fase) from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id join public.driehoeken d on d.koppeling_id = k.id where k.id = tests.id('k_a')),
  'beeindigd verhuisd gesloten afgesloten', 'een professional rondt alles af in een keer');
select is(tests.ziet_van(w, 'einde_reden', 'k_a') || tests.ziet_van(w, 'einde_toelichting', 'k_a'), '-', w || ' leest de reden niet') from unnest(array['client', 'vrijwilliger']) as w;
select is(tests.ziet_van(w, 'einde_toelichting', 'k_a'), 'naar Zeist', w || ' leest de reden wel') from unnest(array['coordinator', 'begeleider']) as w;
select is(prive.lopende_koppelingen(tests.id('els')), 0, 'het maatje is weer vrij');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'verlengstuk', 'toch weer', (select versie from public.driehoeken where id = tests.id('d_a'))) $$);
select is(tests.stand('k_a'), 'gestart', 'een driehoek die weer opengaat neemt de koppeling mee');
rollback to loopt;
-- A driehoek further on goes back to verkenning by its own rules, and the hours come back.
update public.driehoeken set fase = 'afbouw' where id = tests.id('d_a');
select tests.weigert('begeleider', tests.af('doel_bereikt'), 'driehoek_loopt', 'een doel dat bereikt is schaalt af, en wordt niet afgebroken');
select tests.doet('coordinator', tests.af('ziekte', ', '''', prive.vandaag() + 30'));
select is((select concat_ws(' ', k.status, h.status, d.fase, v.pauze_tot - prive.vandaag()) from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id join public.driehoeken d on d.koppeling_id = k.id
  join public.vrijwilligers v on v.id = k.vrijwilliger_id where k.id = tests.id('k_a')), 'beeindigd open verkenning 30', 'een coordinator maakt het maatje vrij; de begeleider sluit de driehoek zelf');
select is((select round(gepland)::int from public.uren where traject_id = tests.id('t_a') and week = date_trunc('week', prive.vandaag())::date and soort = 'formeel'), 3, 'de uren van de begeleider komen terug');
select is((select string_agg(partij || ':' || reden, ' ') from public.driehoek_fasen where driehoek_id = tests.id('d_a') and soort = 'opschalen'), 'coordinator:koppeling afgerond', 'het verloop, dat de client leest, zegt niet waarom');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'verkenning', 'meer uren', (select versie from public.driehoeken where id = tests.id('d_a'))) $$);
select is(tests.stand('k_a'), 'beeindigd', 'meer uren haalt een maatje dat stopte niet terug');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'afgesloten', 'zonder maatje', (select versie from public.driehoeken where id = tests.id('d_a'))) $$);
select is((select fase from public.driehoeken where id = tests.id('d_a')), 'afgesloten', 'daarna sluit de begeleider de driehoek');
rollback to loopt;
update public.driehoeken set fase = 'waakvlam' where id = tests.id('d_a');
select tests.weigert('begeleider', tests.af('doel_bereikt'), 'stap_ontbreekt', 'ook bij de waakvlam gaat de laatste stap niet voorbij');

select * from finish();
rollback;
