begin;
select no_plan();
\ir wereld.psql
create function tests.week() returns date language sql as $$ select date_trunc('week', prive.vandaag())::date $$;
insert into tests.namen select tests.id(n), n from unnest(array['u_a', 'r_gemeente']) as n;
insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij) values (tests.id('d_a'), 'verkenning', 'verlengstuk', 'afschalen', 'begeleider');
update public.driehoeken set fase = 'verlengstuk' where id = tests.id('d_a');
insert into public.uren_maatje (driehoek_id, week, uren) values (tests.id('d_a'), tests.week() - 7, 2);
insert into public.maatje_uitvallen (id, driehoek_id, oorzaak) values (tests.id('u_a'), tests.id('d_a'), 'gemeld');
insert into public.crisisbladen (traject_id, bellen, signalen, helpt, helpt_niet) values
  (tests.id('t_a'), '[{"naam":"Daan","wie":"begeleider","telefoon":"030"}]', 'gordijnen dicht', 'thee', 'haast'), (tests.id('t_b'), '[]', '', '', '');
insert into public.fase_ritmes (id, gemeente_id, code, elke) values (tests.id('r_gemeente'), tests.id('plaats'), 'afbouw_contact', 6);

-- Reading, per actor.
select unnest(array[
  tests.leest('anoniem', t, 'geen recht', 'een bezoeker leest niets van ' || t, k)])
  from (values ('uren_maatje', 'driehoek_id'), ('maatje_uitvallen', 'id'), ('crisisbladen', 'traject_id'), ('fase_ritmes', 'id')) as x(t, k);
select unnest(array[
  tests.leest(w, 'uren_maatje', u, w || ' leest van de uren van het maatje precies: ' || u, 'driehoek_id'),
  tests.leest(w, 'maatje_uitvallen', m, w || ' leest van wie uitvalt precies: ' || m),
  tests.leest(w, 'crisisbladen', c, w || ' leest van de crisisbladen precies: ' || c, 'traject_id'),
  tests.leest(w, 'fase_ritmes', 'r_gemeente', w || ' leest hoe vaak iets hoort')])
  from (values ('niemand', '', '', ''), ('beheerder', '', '', ''), ('collega', '', '', ''), ('consulent_ander', '', '', ''), ('begeleider_ander', '', '', 't_b'),
    ('coordinator_ander', '', '', ''), ('vrijwilliger_ander', '', '', ''), ('client_ander', '', '', 't_b'), ('begeleider', 'd_a', 'u_a', 't_a'),
    ('casusregisseur', 'd_a', 'u_a', 't_a'), ('consulent', 'd_a', 'u_a', 't_a'), ('client', 'd_a', 'u_a', 't_a'), ('coordinator', '', 'u_a', ''), ('vrijwilliger', 'd_a', 'u_a', '')) as x(w, u, m, c);
select unnest(array[
  tests.mag_niet(w, $$ insert into public.uren_maatje (driehoek_id, week, uren) values (tests.id('d_a'), tests.week(), 3) $$, w || ' schrijft geen uren van het maatje buiten de functie om'),
  tests.mag_niet(w, $$ update public.uren_maatje set uren = 9 $$, w || ' verandert geen uren van het maatje buiten de functie om'),
  tests.mag_niet(w, $$ insert into public.maatje_uitvallen (driehoek_id, oorzaak) values (tests.id('d_a'), 'gemeld') $$, w || ' verzint geen uitval'),
  tests.mag_niet(w, $$ update public.maatje_uitvallen set overgenomen_op = now() $$, w || ' neemt niet over buiten de functie om'),
  tests.mag_niet(w, $$ update public.crisisbladen set helpt = 'x' $$, w || ' schrijft geen crisisblad buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.crisisbladen $$, w || ' wist geen crisisblad'),
  tests.mag_niet(w, $$ insert into public.fase_ritmes (code, elke) values ('afbouw_contact', 1) $$, w || ' zet geen ritme buiten de functie om'),
  tests.mag_niet(w, $$ update public.uren set versie = 9 $$, w || ' verandert geen versie')])
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;

-- Rhythm: who sets it, and which one counts.
select tests.mag('beheerder', $$ select public.fase_ritmes_zetten('{"afbouw_contact": 3}') $$, 'een beheerder zet hoe vaak iets hoort');
select tests.mag('casusregisseur', $$ select public.fase_ritmes_zetten('{"afbouw_contact": 3}', tests.id('zorg')) $$, 'een casusregisseur zet het voor de eigen organisatie');
select tests.weigert(w, $$ select public.fase_ritmes_zetten('{}') $$, 'geen_toegang', w || ' zet geen ritme voor de gemeente')
  from unnest(array['niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client']) as w;
select tests.weigert(w, $$ select public.fase_ritmes_zetten('{}', tests.id('zorg')) $$, 'geen_toegang', w || ' zet geen ritme voor een aanbieder')
  from unnest(array['niemand', 'beheerder', 'begeleider', 'casusregisseur_ander', 'consulent', 'coordinator', 'vrijwilliger', 'client']) as w;
select tests.weigert('beheerder', format($$ select public.fase_ritmes_zetten('%s') $$, r), '23514', 'geweigerd: ' || r) from unnest(array['{"afbouw_contact": 53}', '{"zomaar": 1}']) as r;
select tests.weigert('anoniem', $$ select public.fase_ritmes_zetten('{}') $$, '42501', 'een bezoeker zet geen ritme');
select tests.ziet('begeleider', $$ select public.fase_ritmes_voor(tests.id('t_a'))::text $$, '{"afbouw_contact": 6}', 'zonder eigen keuze geldt die van de gemeente');
select tests.ziet(w, $$ select public.fase_ritmes_voor(tests.id('t_a'))::text $$, '{}', w || ' hoort van een traject niets') from unnest(array['niemand', 'begeleider_ander', 'coordinator', 'vrijwilliger']) as w;
savepoint ritme;
select tests.doet('casusregisseur', $$ select public.fase_ritmes_zetten('{"afbouw_contact": 8, "overgedragen_nazorg": 0}', tests.id('zorg')) $$);
insert into public.fase_ritmes (code, elke) values ('afbouw_contact', 1), ('verlengstuk_contact', 1);
select tests.ziet('begeleider', $$ select public.fase_ritmes_voor(tests.id('t_a'))::text $$, '{"afbouw_contact": 8, "overgedragen_nazorg": 0, "verlengstuk_contact": 1}', 'de aanbieder gaat voor de gemeente, de gemeente voor iedereen');
select tests.doet('casusregisseur', $$ select public.fase_ritmes_zetten('{}', tests.id('zorg')) $$);
select tests.ziet('begeleider', $$ select public.fase_ritmes_voor(tests.id('t_a')) ->> 'afbouw_contact' $$, '6', 'wat leeg is heeft weer de keuze van de gemeente');
rollback to ritme;

-- Contact and nazorg are marked like any step.
select tests.mag(w, $$ select public.driehoek_stap(tests.id('d_a'), 'contact', true, 'gebeld') $$, w || ' schrijft contact op') from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;

-- Hours: the version that was on the screen.
create function tests.regel(gepland numeric, versie text, soort text default 'formeel') returns text language sql as $$
  select format($q$ select public.uren_opslaan(tests.id('t_a'), jsonb_build_array(jsonb_build_object('week', tests.week(), 'soort', %L, 'ozr', %s, 'gepland', %s, 'versie', %s::integer))) $q$,
    soort, case when soort = 'formeel' then '2' else 'null' end, gepland, versie) $$;
select tests.mag('begeleider', tests.regel(4, '1'), 'met de versie van het scherm worden uren bewaard');
select tests.weigert('begeleider', tests.regel(4, v), 'intussen_veranderd', 'met versie ' || v || ' wordt niets overschreven') from unnest(array['0', '2']) as v;
select tests.mag('begeleider', tests.regel(2, '0', 'informeel'), 'een nieuwe regel heeft versie 0');
savepoint versie;
select tests.doet('begeleider', tests.regel(4, '1'));
select is((select versie from public.uren where traject_id = tests.id('t_a')), 2, 'elke verandering verhoogt de versie');
select tests.weigert('casusregisseur', tests.regel(5, '1'), 'intussen_veranderd', 'de tweede die dezelfde week verandert hoort dat');
select tests.doet('casusregisseur', tests.regel(4, '1'));
select is((select versie from public.uren where traject_id = tests.id('t_a')), 2, 'twee keer hetzelfde is geen verandering');
rollback to versie;

-- The maatje's own hours.
create function tests.eigen(dagen integer, uren text default '2') returns text language sql as $$
  select format('select public.maatje_uren(tests.id(''d_a''), tests.week() + %s, %s)', dagen, uren) $$;
update public.driehoeken set gestart_op = prive.vandaag() - 20 where id = tests.id('d_a');
select tests.mag('vrijwilliger', tests.eigen(d), 'een maatje schrijft eigen uren op: ' || d) from unnest(array[0, -7, -14]) as d;
select tests.weigert('vrijwilliger', tests.eigen(d), 'week_buiten_traject', 'niet van een week die nog komt of van voor de start: ' || d) from unnest(array[7, -35]) as d;
select tests.weigert('vrijwilliger', tests.eigen(1), '23514', 'alleen hele weken');
select tests.weigert('vrijwilliger', tests.eigen(0, u), '23514', 'geen onmogelijke uren: ' || u) from unnest(array['-1', '61']) as u;
select tests.weigert(w, tests.eigen(0), 'geen_toegang', w || ' schrijft geen uren namens het maatje')
  from unnest(array['niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger_ander', 'client', 'beheerder', 'begeleider_ander']) as w;
select tests.weigert('anoniem', tests.eigen(0), '42501', 'een bezoeker schrijft geen uren');
savepoint eigen;
insert into public.uren (traject_id, week, soort, gepland, werkelijk) values (tests.id('t_a'), tests.week(), 'informeel', 2, 1);
select tests.doet('vrijwilliger', tests.eigen(0, '3'));
select is((select werkelijk from public.uren where traject_id = tests.id('t_a') and soort = 'informeel'), 1::numeric, 'wat de begeleider invulde blijft staan');
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.weigert('vrijwilliger', tests.eigen(0), 'geen_toegang', 'na intrekken schrijft een maatje niets meer op');
select tests.leest('vrijwilliger', 'uren_maatje', '', 'na intrekken leest een maatje de eigen uren niet meer', 'driehoek_id');
rollback to eigen;
update public.driehoeken set fase = 'afgesloten' where id = tests.id('d_a');
select tests.weigert('vrijwilliger', tests.eigen(0), 'traject_afgesloten', 'na het einde schrijft niemand uren op');
rollback to eigen;

-- Falling out: who says so, what happens to the hours, who hears it.
create function tests.uren(s text) returns text language sql as $$
  select string_agg(((week - tests.week()) / 7) || ':' || round(gepland, 1), ' ' order by week, ozr) from public.uren where traject_id = tests.id('t_a') and soort = s $$;
create function tests.post(wat text) returns text language sql as $$
  select string_agg(n.naam || ':' || case when p.pad like '/traj%' then 't' else p.pad end, ' ' order by n.naam) from public.postvak p join tests.namen n on n.id = p.gebruiker_id where p.soort = wat and p.gelezen_op is null $$;
update public.maatje_uitvallen set overgenomen_op = now() - interval '20 days', overgenomen_door = tests.id('begeleider');
insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk) values
  (tests.id('t_a'), tests.week() - 7, 'informeel', null, 2, 2), (tests.id('t_a'), tests.week(), 'informeel', null, 3, 1), (tests.id('t_a'), tests.week() + 7, 'informeel', null, 2.5, null),
  (tests.id('t_a'), tests.week() + 14, 'informeel', null, 2, null), (tests.id('t_a'), tests.week() + 14, 'formeel', 1, 1, null);
create function tests.som() returns numeric language sql as $$ select sum(gepland) from public.uren where traject_id = tests.id('t_a') and week >= tests.week() $$;
create table tests.voor as select tests.som() as som;
savepoint uitval;
select tests.weigert(w, $$ select public.maatje_valt_uit(tests.id('d_a')) $$, 'geen_toegang', w || ' meldt geen uitval')
  from unnest(array['niemand', 'collega', 'consulent', 'consulent_ander', 'begeleider_ander', 'coordinator_ander', 'vrijwilliger', 'vrijwilliger_ander', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', $$ select public.maatje_valt_uit(tests.id('d_a')) $$, '42501', 'een bezoeker meldt geen uitval');
select tests.mag(w, $$ select public.maatje_valt_uit(tests.id('d_a')) $$, w || ' meldt dat het maatje uitvalt') from unnest(array['coordinator', 'begeleider', 'casusregisseur']) as w;
select tests.weigert('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a'), prive.vandaag() - 1) $$, 'datum_in_verleden', 'tot gisteren kan niet');
select tests.weigert('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a'), '9999-12-31') $$, '23514', 'tot het jaar 9999 kan niet');
select throws_ok($$ update public.vrijwilligers set pauze_tot = '9999-12-31' $$, '23514', null, 'een pauze tot het jaar 9999 ook niet');
select tests.doet('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a')) $$);
select is(tests.uren('formeel'), '0:3.0 1:2.5 2:3.0', 'wat nog niet is gedaan en wat nog komt gaat naar de professional, op het niveau van die week');
select is(tests.uren('informeel'), '-1:2.0 0:1.0 1:0.0 2:0.0', 'van het maatje blijft wat al is gedaan');
select is(tests.som(), (select som from tests.voor), 'er gaat geen uur verloren');
select is(tests.post('maatje_valt_uit'), 'begeleider:t casusregisseur:t client:/mijn/uren consulent:t vrijwilliger:t', 'iedereen met een account hoort het, behalve wie het zei');
select is((select uren from public.maatje_uitvallen where overgenomen_op is null), 6.5, 'de melding zegt hoeveel uren');
select tests.doet('begeleider', $$ select public.maatje_valt_uit(tests.id('d_a')) $$);
select is((select count(*) from public.maatje_uitvallen where overgenomen_op is null), 1::bigint, 'twee keer gemeld is één melding');
select tests.ziet('begeleider', $$ select voornaam || ' ' || oorzaak || ' ' || coalesce(overgenomen_naam, '-') from public.uitvallen_overzicht(null, true) $$, 'Els gemeld -', 'een begeleider ziet de open melding');
select tests.ziet(w, $$ select count(*)::text from public.uitvallen_overzicht() $$, '0', w || ' ziet geen melding') from unnest(array['niemand', 'begeleider_ander', 'coordinator_ander', 'vrijwilliger_ander', 'client_ander', 'consulent_ander', 'beheerder']) as w;
-- Taking over.
create function tests.open_uitval() returns uuid language sql security definer as $$ select id from public.maatje_uitvallen where overgenomen_op is null limit 1 $$;
select tests.weigert(w, $$ select public.uitval_overnemen(tests.open_uitval()) $$, 'geen_toegang', w || ' neemt niet over')
  from unnest(array['niemand', 'collega', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'begeleider_ander', 'beheerder']) as w;
select tests.mag(w, $$ select public.uitval_overnemen(tests.open_uitval()) $$, w || ' neemt over') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.doet('begeleider', $$ select public.uitval_overnemen(tests.open_uitval()) $$);
select is(tests.post('overgenomen'), 'casusregisseur:t client:/mijn/uren consulent:t coordinator:t vrijwilliger:t', 'iedereen hoort wie het overneemt');
select is(tests.post('maatje_valt_uit'), 'client:/mijn/uren', 'niemand hoeft meer te kijken');
select tests.ziet('client', $$ select overgenomen_naam from public.uitvallen_overzicht() limit 1 $$, 'begeleider', 'de client leest wie het overneemt');
select tests.weigert('casusregisseur', $$ select public.uitval_overnemen(tests.id('u_a')) $$, 'al_overgenomen', 'twee keer overnemen kan niet');
rollback to uitval;
select tests.doet('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a'), tests.week() + 13) $$);
select is(tests.uren('informeel'), '-1:2.0 0:1.0 1:0.0 2:2.0', 'tot een dag: daarna is het maatje er weer');
rollback to uitval;
insert into public.uren_maatje (driehoek_id, week, uren) values (tests.id('d_a'), tests.week(), 2);
update public.uren set werkelijk = null where traject_id = tests.id('t_a') and soort = 'informeel' and week = tests.week();
select tests.doet('begeleider', $$ select public.maatje_valt_uit(tests.id('d_a')) $$);
select is(tests.uren('informeel'), '-1:2.0 0:2.0 1:0.0 2:0.0', 'ook wat alleen het maatje opschreef is gedaan');
rollback to uitval;
update public.driehoeken set fase = 'afgesloten' where id = tests.id('d_a');
select tests.weigert('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a')) $$, 'traject_afgesloten', 'na het einde valt niemand meer uit');
rollback to uitval;
-- The functions that there were.
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.doet('coordinator', $$ select public.maatje_valt_uit(tests.id('d_a')) $$);
select is(tests.post('maatje_valt_uit'), 'begeleider:t casusregisseur:t client:/mijn/uren consulent:t', 'zonder toestemming hoort het maatje niets meer');
rollback to uitval;
select tests.doet('coordinator', format($$ select public.vrijwilliger_status(tests.id('els'), %L, null, %L) $$, s, r)) from (values ('pauze', null)) as x(s, r);
select is((select oorzaak from public.maatje_uitvallen where overgenomen_op is null), 'pauze', 'een maatje met pauze valt uit');
select is(tests.uren('informeel'), '-1:2.0 0:1.0 1:0.0 2:0.0', 'en de uren gaan over');
rollback to uitval;
select tests.doet('coordinator', $$ select public.vrijwilliger_status(tests.id('els'), 'gestopt', null, 'tijd') $$);
select is((select oorzaak from public.maatje_uitvallen where overgenomen_op is null), 'gestopt', 'een maatje dat stopt valt uit');
select is(tests.som(), (select som from tests.voor), 'ook dan gaat geen uur verloren');
rollback to uitval;
select tests.doet('coordinator', $$ select public.koppeling_afronden(tests.id('k_a'), 'tijd') $$);
select is((select oorzaak || ' ' || (select fase from public.driehoeken where id = tests.id('d_a')) from public.maatje_uitvallen where overgenomen_op is null), 'koppeling verkenning', 'een koppeling die de coordinator afrondt is een melding');
select ok(tests.som() >= (select som from tests.voor), 'met de toegekende uren is het nooit minder');
rollback to uitval;
select tests.doet('begeleider', $$ select public.koppeling_afronden(tests.id('k_a'), 'tijd') $$);
select is((select count(*) from public.maatje_uitvallen where overgenomen_op is null), 0::bigint, 'wie het zelf afrondt hoeft niet gewaarschuwd');
select ok(tests.som() >= (select som from tests.voor), 'ook dan is er geen uur minder');
rollback to uitval;
update public.driehoeken set fase = 'verkenning' where id = tests.id('d_a');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'afgesloten', 'toch niet', 1) $$);
select is(tests.som(), (select som from tests.voor), 'stoppen in de verkenning laat geen uren bij niemand achter');
rollback to uitval;

-- Opschalen is told to everybody.
select tests.doet('coordinator', $$ select public.driehoek_naar(tests.id('d_a'), 'verkenning', 'het ging niet', 1) $$);
select is(tests.post('opgeschaald'), 'begeleider:t casusregisseur:t client:/mijn/uren consulent:t vrijwilliger:t', 'bij opschalen hoort iedereen het, behalve wie het deed');
select is(tests.uren('informeel'), '-1:2.0 0:1.0 1:0.0 2:0.0', 'bij opschalen zonder maatje gaan de uren over');
select is(tests.uren('formeel'), '0:3.0 1:3.0 2:0.0 2:3.0 3:3.0', 'en staat er minstens wat is toegekend');
rollback to uitval;

-- Every pair of phases as every side: the hours never get less, whoever does what.
create function tests.na_stap(wie text, van text, naar text) returns text language plpgsql as $$
declare uitkomst text;
begin
  begin
    update public.driehoeken set fase = van where id = tests.id('d_a');
    insert into public.driehoek_stappen (driehoek_id, stap) select tests.id('d_a'), s from (select distinct unnest(vereist) as s from public.fase_overgangen) x;
    begin
      perform tests.doet(wie, format('select public.driehoek_naar(tests.id(''d_a''), %L, ''reden'', 1)', naar));
      uitkomst := case when tests.som() >= (select som from tests.voor) then 'niets verloren' else 'uren verloren' end;
    exception when others then
      perform tests.als('eigenaar');
      uitkomst := sqlerrm;
    end;
    raise exception using errcode = 'TT001';
  exception when sqlstate 'TT001' then null;
  end;
  return uitkomst;
end $$;
select is(tests.na_stap(w.wie, a.fase, b.fase),
    case when w.partij is null then 'geen_toegang' when o.van is null then 'niet_mogelijk' when w.partij = any (o.partijen) then 'niets verloren' else 'andere_partij' end,
    w.wie || ' van ' || a.fase || ' naar ' || b.fase || ': geen uur minder')
  from unnest(array['verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam', 'afgesloten']) as a(fase)
  cross join unnest(array['verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam', 'afgesloten']) as b(fase)
  cross join (values ('begeleider', 'begeleider'), ('casusregisseur', 'begeleider'), ('consulent', 'consulent'), ('coordinator', 'coordinator'), ('vrijwilliger', 'vrijwilliger'), ('client', 'client'),
    ('niemand', null), ('collega', null), ('begeleider_ander', null), ('consulent_ander', null), ('coordinator_ander', null), ('vrijwilliger_ander', null), ('client_ander', null), ('beheerder', null)) as w(wie, partij)
  left join public.fase_overgangen o on o.van = a.fase and o.naar = b.fase order by 1;

-- Reopening keeps the clock and the history.
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'verkenning', 'terug', 1) $$);
create table tests.verloop as select count(*) as regels, min(op) as eerste from public.driehoek_fasen where driehoek_id = tests.id('d_a');
select tests.doet('begeleider', $$ select public.driehoek_naar(tests.id('d_a'), 'afgesloten', 'klaar', 2) $$);
select tests.doet('consulent', $$ select public.driehoek_naar(tests.id('d_a'), 'verlengstuk', 'weer nodig', 3) $$);
select is((select concat_ws(' ', d.gestart_op = prive.vandaag() - 20, count(*) - (select regels from tests.verloop), min(f.op) = (select eerste from tests.verloop)) from public.driehoeken d join public.driehoek_fasen f on f.driehoek_id = d.id where d.id = tests.id('d_a') group by d.gestart_op),
  't 2 t', 'weer openen houdt de eerste dag en het hele verloop');

-- Crisis sheet.
create function tests.blad(versie integer, extra text default '{}') returns text language sql as $$
  select format('select public.crisisblad_bewaren(tests.id(''t_a''), ''{"bellen":[{"naam":"Tiny","wie":"zus","telefoon":"06"}],"helpt":"thee"}''::jsonb || %L::jsonb, %s)', extra, versie) $$;
select tests.mag(w, tests.blad(1), w || ' bewaart het crisisblad') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.blad(1), 'geen_toegang', w || ' bewaart geen crisisblad')
  from unnest(array['niemand', 'collega', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'begeleider_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.blad(1), '42501', 'een bezoeker bewaart geen crisisblad');
select tests.weigert('begeleider', tests.blad(v), 'intussen_veranderd', 'met versie ' || v || ' wordt niets overschreven') from unnest(array[0, 2]) as v;
select tests.weigert('begeleider', tests.blad(1, '{"bellen":[{},{},{},{},{},{},{}]}'), '23514', 'zeven mensen om te bellen is te veel');
select tests.ziet('vrijwilliger', $$ select bellen #>> '{0,naam}' || ' ' || helpt from public.crisisblad_maatje(tests.id('t_a')) $$, 'Daan thee', 'het maatje leest wie je belt en wat helpt');
select tests.ziet(w, $$ select count(*)::text from public.crisisblad_maatje(tests.id('t_a')) $$, '0', w || ' krijgt niets als maatje')
  from unnest(array['niemand', 'begeleider', 'coordinator', 'vrijwilliger_ander', 'client', 'beheerder']) as w;
savepoint blad;
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.ziet('vrijwilliger', $$ select count(*)::text from public.crisisblad_maatje(tests.id('t_a')) $$, '0', 'na intrekken leest het maatje niets meer van het crisisblad');
rollback to blad;
update public.vrijwilligers set status = 'gestopt' where id = tests.id('els');
select tests.ziet('vrijwilliger', $$ select count(*)::text from public.crisisblad_maatje(tests.id('t_a')) $$, '0', 'wie stopt leest niets meer van het crisisblad');

select * from finish();
rollback;
