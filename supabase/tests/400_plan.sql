begin;
select no_plan();
\ir wereld.psql

-- Somebody for each side of t_a; t_b belongs to another aanbieder and has no consulent.
create function tests.plan(soort text, extra jsonb default '{}') returns jsonb language sql as $$
  select (select jsonb_object_agg(o.code, 'Tekst over ' || o.code) from public.plan_onderdelen o where o.soort = plan.soort) || extra $$;
create function tests.schrijf(soort text, was int default 0, basis int default 0, traject text default 't_a', extra jsonb default '{}') returns text language sql as $$
  select format('select public.plan_opslaan(tests.id(%L), %L, %L, %s, %s)', traject, soort, tests.plan(soort, extra), was, basis) $$;
create function tests.stel_vast(soort text, was int default 1, waarom text default '') returns text language sql as $$
  select format('select public.plan_vaststellen(tests.id(''t_a''), %L, %s, %L)', soort, was, waarom) $$;
create function tests.geldt(soort text) returns uuid language sql as $$
  select id from public.plan_versies v where v.traject_id = tests.id('t_a') and v.soort = geldt.soort and v.status in ('vastgesteld', 'akkoord', 'niet_akkoord') $$;
create function tests.antwoord(soort text, eens boolean, waarom text default '', op text default 'null') returns text language sql as $$
  select format('select public.plan_antwoord(%L, %L, %L, %s)', tests.geldt(soort), eens, waarom, op) $$;
create function tests.iedereen() returns setof text language sql as $$
  select unnest(array['anoniem', 'niemand', 'beheerder', 'coordinator', 'coordinator_ander', 'vrijwilliger', 'vrijwilliger_ander', 'client', 'client_ander',
    'begeleider', 'collega', 'casusregisseur', 'begeleider_ander', 'casusregisseur_ander', 'consulent', 'consulent_ander']) $$;

-- Who leads, and how it is paid.
select is((select casusregisseur_id from public.trajecten where id = tests.id('t_a')), tests.id('begeleider'), 'zonder keuze is de begeleider van het dossier de casusregisseur');
select is((select string_agg(ozr || ' vanaf ' || (vanaf - prive.vandaag()), ',') from public.traject_ozr where traject_id = tests.id('t_a')), '2 vanaf -100', 'de beschikking is de eerste regel van de niveaus');
create function tests.betaal(arrangement text, uren text, cents text) returns text language sql as $$
  select format('update public.trajecten set arrangement = %L, uren_toegekend = %s, bedrag_cents = %s where id = tests.id(''t_a'')', arrangement, uren, cents) $$;
select tests.mag('eigenaar', tests.betaal(a, u, c), a || ' met wat erbij hoort') from (values ('uren', '3', 'null'), ('kort_herstel', 'null', '41000'),
  ('enkel_resultaatgebied', 'null', '41000'), ('herstel_groei_stabilisatie', 'null', '41000'), ('trajectfinanciering', 'null', '1850000')) as x(a, u, c);
select tests.weigert('service', tests.betaal(a, u, c), 'betaling_klopt_niet', format('%s met uren %s en bedrag %s is onmogelijk', a, u, c))
  from unnest(array['uren', 'kort_herstel', 'enkel_resultaatgebied', 'herstel_groei_stabilisatie', 'trajectfinanciering']) as a,
    unnest(array['3', 'null']) as u, unnest(array['41000', '0', 'null']) as c
  where not (a = 'uren' and u = '3' and c = 'null') and not (a <> 'uren' and u = 'null' and c = '41000');
select tests.weigert('eigenaar', format('update public.trajecten set casusregisseur_id = tests.id(%L) where id = tests.id(''t_a'')', w), 'geen_medewerker', w || ' is hier geen casusregisseur')
  from unnest(array['collega', 'consulent', 'begeleider_ander', 'casusregisseur_ander', 'coordinator', 'client', 'niemand']) as w;

-- Changing a traject.
create function tests.bewerk(gegevens jsonb, was int default 1, traject text default 't_a') returns text language sql as $$
  select format('select public.traject_bewerken(tests.id(%L), %s, %L)', traject, was, gegevens) $$;
select tests.ziet(w, tests.bewerk('{"resultaat": "Kent buren"}'), '2', w || ' bewerkt het traject') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.weigert(w, tests.bewerk('{"resultaat": "Kent buren"}'), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' bewerkt het traject niet')
  from tests.iedereen() as w where w not in ('begeleider', 'casusregisseur');
select tests.weigert('begeleider', tests.bewerk('{}', 1, 't_b'), 'geen_toegang', 'een traject van een ander is niet te bewerken');
select tests.weigert('begeleider', tests.bewerk('{"resultaat": "x"}', 2), 'intussen_veranderd', 'wie een ander stand had, bewaart niet');
select tests.weigert('begeleider', tests.bewerk('{"uren_toegekend": null}'), 'betaling_klopt_niet', 'ook via de functie klopt de betaling');
select tests.weigert('begeleider', tests.bewerk(jsonb_build_object('casusregisseur_id', tests.id('consulent'))), 'geen_medewerker', 'de casusregisseur hoort bij de aanbieder');
select tests.doet('begeleider', tests.bewerk(jsonb_build_object('client_id', tests.id('b'), 'organisatie_id', tests.id('zorg_ander'), 'status', 'afgesloten', 'casusregisseur_id', tests.id('casusregisseur'))));
select is((select client_id = tests.id('a') and organisatie_id = tests.id('zorg') and status = 'actief' and casusregisseur_id = tests.id('casusregisseur') and versie = 2
  from public.trajecten where id = tests.id('t_a')), true, 'van wie het is en of het loopt verandert zo niet, de casusregisseur wel');
select tests.weigert('begeleider', tests.bewerk('{"ozr": 1}'::jsonb || x, 2), r, 'ander niveau geweigerd: ' || r || ' ' || x::text) from (values
  ('{}'::jsonb, 'reden_ontbreekt'), ('{"ozr_reden": " ", "ozr_vanaf": "2020-01-01"}', 'reden_ontbreekt'),
  (jsonb_build_object('ozr_reden', 'lichter', 'ozr_vanaf', prive.vandaag() + 1), 'datum_in_toekomst'),
  (jsonb_build_object('ozr_reden', 'lichter', 'ozr_vanaf', prive.vandaag() - 101), 'ozr_te_vroeg')) as x(x, r);
select tests.doet('begeleider', tests.bewerk(jsonb_build_object('ozr', 1, 'ozr_reden', 'Het gaat goed', 'ozr_vanaf', prive.vandaag() - 3), 2));
select is((select string_agg(ozr || ':' || reden || ':' || coalesce((select naam from tests.namen where id = door), ''), ' ' order by vanaf) from public.traject_ozr where traject_id = tests.id('t_a')),
  '2:: 1:Het gaat goed:begeleider', 'een ander niveau komt in de geschiedenis met de reden en wie het deed');

-- Reading, per actor.
select unnest(array[
  tests.ziet(w, 'select count(*) from public.traject_ozr where traject_id = tests.id(''t_a'')', '2', w || ' ziet de niveaus'),
  tests.ziet(w, 'select string_agg(rol || '' '' || naam, '','' order by rol) from public.traject_wie(tests.id(''t_a''))', 'begeleider begeleider,casusregisseur casusregisseur,consulent consulent', w || ' weet wie er is')])
  from unnest(array['begeleider', 'casusregisseur', 'consulent', 'client']) as w;
select unnest(array[
  tests.ziet(w, 'select count(*) from public.traject_ozr where traject_id = tests.id(''t_a'')', case w when 'anoniem' then 'fout:42501:permission denied for table traject_ozr' else '0' end, w || ' ziet de niveaus niet'),
  tests.ziet(w, 'select count(*) from public.traject_wie(tests.id(''t_a''))', case w when 'anoniem' then 'fout:42501:permission denied for function traject_wie' else '0' end, w || ' hoort niet wie er is')])
  from tests.iedereen() as w where w not in ('begeleider', 'casusregisseur', 'consulent', 'client');

-- Other aanbieders.
create function tests.erbij(org text, van int, tot int default null, traject text default 't_a') returns text language sql as $$
  select format('select public.traject_aanbieder_toevoegen(tests.id(%L), tests.id(%L), ''Dagbesteding'', 2, prive.vandaag() + %s, %s)', traject, org, van,
    coalesce('prive.vandaag() + ' || tot, 'null')) $$;
select tests.mag(w, tests.erbij('zorg_ander', 0), w || ' schrijft op dat een aanbieder meedoet') from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select tests.weigert(w, tests.erbij('zorg_ander', 0), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' schrijft geen aanbieder op')
  from tests.iedereen() as w where w not in ('begeleider', 'casusregisseur', 'consulent');
select tests.weigert('begeleider', tests.erbij(o, van, tot), r, 'geweigerd: ' || r || ' ' || o || ' ' || van) from (values
  ('zorg', 0, null, 'aanbieder_doet_al_mee'), ('zorg_ander', -101, null, 'buiten_traject'), ('zorg_ander', 201, null, 'buiten_traject'),
  ('zorg_ander', 0, 201, 'buiten_traject'), ('welzijn', 0, null, 'onbekende_organisatie'), ('org_concept', 0, null, 'onbekende_organisatie')) as x(o, van, tot, r);
select tests.doet('consulent', tests.erbij('zorg_ander', -50));
select tests.weigert('begeleider', tests.erbij('zorg_ander', 10), 'aanbieder_doet_al_mee', 'twee keer tegelijk doet niemand mee');
select unnest(array[
  tests.ziet(w, 'select count(*) from public.trajecten where id = tests.id(''t_a'')', '0', w || ' van een aanbieder die meedoet leest het traject niet'),
  tests.ziet(w, 'select count(*) from public.traject_aanbieders', '0', w || ' van een aanbieder die meedoet leest ook dat niet'),
  tests.ziet(w, 'select count(*) from public.clienten where id = tests.id(''a'')', '0', w || ' van een aanbieder die meedoet leest het dossier niet')])
  from unnest(array['begeleider_ander', 'casusregisseur_ander']) as w;
select tests.ziet(w, 'select count(*) from public.traject_aanbieders', '1', w || ' ziet wie er meedoet') from unnest(array['begeleider', 'casusregisseur', 'consulent', 'client']) as w;
create function tests.stop(op text default 'prive.vandaag()', waarom text default 'Klaar') returns text language sql as $$
  select format('select public.traject_aanbieder_stoppen((select id from public.traject_aanbieders), %s, %L)', op, waarom) $$;
select tests.weigert(w, format('select public.traject_aanbieder_stoppen(%L, prive.vandaag(), ''x'')', (select id from public.traject_aanbieders)), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' schrijft niet op dat een aanbieder stopt')
  from tests.iedereen() as w where w not in ('begeleider', 'casusregisseur', 'consulent');
select tests.weigert('begeleider', tests.stop('prive.vandaag()', ' '), 'reden_ontbreekt', 'stoppen vraagt een reden');
select tests.weigert('begeleider', tests.stop('prive.vandaag() - 51'), 'buiten_traject', 'stoppen is niet voor het begin');
select tests.doet('begeleider', tests.stop());
select tests.weigert('begeleider', tests.stop(), 'intussen_veranderd', 'stoppen kan één keer');
select tests.mag('begeleider', tests.erbij('zorg_ander', 1), 'daarna kan dezelfde aanbieder opnieuw meedoen');
select unnest(array[
  tests.weigert(w, 'update public.traject_aanbieders set taak = ''anders''', '42501', w || ' herschrijft niet wie meedeed'),
  tests.weigert(w, 'delete from public.traject_aanbieders', '42501', w || ' wist niet wie meedeed'),
  tests.weigert(w, 'update public.traject_ozr set ozr = 3', '42501', w || ' herschrijft de niveaus niet'),
  tests.weigert(w, 'delete from public.traject_ozr', '42501', w || ' wist de niveaus niet')])
  from unnest(array['begeleider', 'consulent', 'client', 'service', 'eigenaar']) as w;

-- Writing: each document has one side that writes.
select tests.ziet(w, tests.schrijf(s), '1', w || ' schrijft het ' || s) from (values ('consulent', 'ondersteuningsplan'), ('begeleider', 'zorgplan'), ('casusregisseur', 'zorgplan')) as x(w, s);
select tests.weigert(w, tests.schrijf(s), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' schrijft het ' || s || ' niet')
  from tests.iedereen() as w, unnest(array['ondersteuningsplan', 'zorgplan']) as s
  where (w, s) not in (('consulent', 'ondersteuningsplan'), ('begeleider', 'zorgplan'), ('casusregisseur', 'zorgplan'));
select tests.weigert('begeleider', tests.schrijf('zorgplan', 0, 0, 't_b'), 'geen_toegang', 'een plan bij een ander traject kan niet');
select tests.weigert('begeleider', tests.schrijf('zorgplan', 0, 0, 't_a', jsonb_build_object('aanpak', repeat('x', 2001))), 'te_lang', 'een onderdeel heeft een grens');
select tests.doet('consulent', tests.schrijf('ondersteuningsplan'));
select tests.doet('begeleider', tests.schrijf('zorgplan', 0, 0, 't_a', '{"vreemd": "hoort er niet in", "terugval": ""}'));
select ok(not (inhoud ? 'vreemd') and inhoud ->> 'terugval' = '', 'alleen de vaste onderdelen worden bewaard') from public.plan_versies where soort = 'zorgplan';
select tests.weigert('casusregisseur', tests.schrijf('zorgplan'), 'intussen_veranderd', 'een tweede eerste concept overschrijft niets');
select tests.ziet('casusregisseur', tests.schrijf('zorgplan', 1), '2', 'de casusregisseur gaat verder in hetzelfde concept');
select tests.doet('casusregisseur', tests.schrijf('zorgplan', 1, 0, 't_a', '{"terugval": ""}'));
select tests.weigert('begeleider', tests.schrijf('zorgplan', 1), 'intussen_veranderd', 'wie een oud concept open had, overschrijft het nieuwe niet');
select unnest(array[
  tests.ziet(w, $$ select count(*) from public.plan_versies where soort = 'zorgplan' $$, case when w in ('begeleider', 'casusregisseur') then '1' else '0' end, w || ' en het concept van het zorgplan'),
  tests.ziet(w, $$ select count(*) from public.plan_versies where soort = 'ondersteuningsplan' $$, case when w = 'consulent' then '1' else '0' end, w || ' en het concept van het ondersteuningsplan')])
  from tests.iedereen() as w where w <> 'anoniem';
select tests.mag_niet('anoniem', 'select 1 from public.plan_versies', 'een bezoeker leest geen plan');
select tests.weigert('client', format('select public.plan_antwoord(%L, true)', (select id from public.plan_versies where soort = 'zorgplan')), 'geen_toegang', 'op een concept antwoordt niemand');

-- Fixing.
select tests.weigert('begeleider', tests.stel_vast('zorgplan', 2), 'plan_onvolledig', 'wat verplicht is moet er staan');
select tests.doet('begeleider', tests.schrijf('zorgplan', 2));
select tests.weigert('begeleider', tests.stel_vast('zorgplan', 2), 'intussen_veranderd', 'vastgesteld wordt wat je las');
select tests.weigert(w, tests.stel_vast('zorgplan', 3), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' stelt het zorgplan niet vast')
  from tests.iedereen() as w where w not in ('begeleider', 'casusregisseur');
select tests.weigert(w, tests.stel_vast('ondersteuningsplan'), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' stelt het ondersteuningsplan niet vast')
  from tests.iedereen() as w where w <> 'consulent';
select tests.doet('begeleider', tests.stel_vast('zorgplan', 3));
select tests.doet('consulent', tests.stel_vast('ondersteuningsplan'));
select is((select string_agg(soort || ' ' || nummer || ' ' || status || ' ' || vastgesteld_naam, ', ' order by soort) from public.plan_versies), 'ondersteuningsplan 1 vastgesteld consulent, zorgplan 1 vastgesteld begeleider', 'elk plan heeft een eerste versie');
create function tests.leest_plannen(wie text, verwacht text, titel text) returns text language sql as $$
  select tests.ziet(wie, $q$ select coalesce(string_agg(soort, ' ' order by soort), '') from public.plan_versies where status <> 'concept' $q$, verwacht, wie || ': ' || titel) $$;
select tests.leest_plannen('client', 'ondersteuningsplan zorgplan', 'leest wat is vastgesteld');
select tests.leest_plannen(w, 'zorgplan', 'leest zonder toestemming alleen het eigen plan') from unnest(array['begeleider', 'casusregisseur']) as w;
select tests.leest_plannen('consulent', 'ondersteuningsplan', 'leest zonder toestemming alleen het eigen plan');
select ok(not exists (select 1 from public.postvak where soort = 'plan' and pad like '/trajecten/%' and gebruiker_id in (tests.id('consulent'), tests.id('begeleider'))), 'wie een plan niet mag lezen hoort er niets over');
insert into public.toestemmingen (id, client_id, ontvanger_soort, ontvanger_organisatie_id, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op)
  select tests.id('ts_' || w), tests.id('a'), case when w = 'els' then 'vrijwilliger' else 'organisatie' end, case when w <> 'els' then tests.id(w) end,
    case when w = 'els' then tests.id(w) end, 'plan', 'samen één verhaal', 'gesprek', prive.vandaag() from unnest(array['gemeente', 'zorg', 'zorg_ander', 'els']) as w;
select tests.leest_plannen(w, 'ondersteuningsplan zorgplan', 'leest met toestemming beide plannen') from unnest(array['begeleider', 'casusregisseur', 'consulent', 'client']) as w;
select tests.ziet(w, $$ select public.plan_gedeeld(tests.id('t_a')) $$, case when w in ('begeleider', 'casusregisseur', 'consulent') then 'true' else 'false' end, w || ' en of het plan gedeeld is') from tests.iedereen() as w where w <> 'anoniem';
create function tests.na_intrekken(wie text, toestemming text) returns text language plpgsql as $$
begin
  update public.toestemmingen set ingetrokken_op = now() where id = tests.id(toestemming);
  raise exception using errcode = 'TT001', message = tests.waarde(wie, $q$ select coalesce(string_agg(soort, ' ' order by soort), '') from public.plan_versies where status <> 'concept' $q$);
exception when sqlstate 'TT001' then return sqlerrm;
end $$;
select is(tests.na_intrekken('consulent', 'ts_gemeente'), 'ondersteuningsplan', 'de consulent leest na intrekken meteen alleen het eigen plan');
select is(tests.na_intrekken('begeleider', 'ts_zorg'), 'zorgplan', 'de begeleider leest na intrekken meteen alleen het eigen plan');
select tests.ziet(w, 'select count(*) from public.plan_versies', '0', w || ' leest de plannen niet') from tests.iedereen() as w where w not in ('anoniem', 'begeleider', 'casusregisseur', 'consulent', 'client');
select is((select string_agg(n.naam || ' ' || p.pad, ',' order by n.naam) from public.postvak p join tests.namen n on n.id = p.gebruiker_id where p.soort = 'plan' and p.pad = '/mijn/plan'), 'client /mijn/plan', 'de client hoort dat er een plan is');
select unnest(array[
  tests.weigert(w, 'update public.plan_versies set inhoud = ''{}''', case w when 'service' then 'alleen_toevoegen' when 'eigenaar' then 'alleen_toevoegen' else '42501' end, w || ' herschrijft een vastgesteld plan niet'),
  tests.weigert(w, 'delete from public.plan_versies', case w when 'service' then 'alleen_toevoegen' when 'eigenaar' then 'alleen_toevoegen' else '42501' end, w || ' wist een vastgesteld plan niet'),
  tests.weigert(w, 'truncate public.plan_versies cascade', '42501', w || ' leegt de plannen niet')])
  from unnest(array['begeleider', 'consulent', 'client', 'beheerder', 'service', 'eigenaar']) as w;
-- Every step that is not in the table is refused, whoever asks.
create function tests.stap(van text, naar text) returns text language plpgsql as $$
begin
  alter table public.plan_versies disable trigger bewaak_plan;
  update public.plan_versies set status = van, nummer = case when van <> 'concept' then 1 end, vastgesteld_op = case when van <> 'concept' then now() end,
    vervangen_op = case when van = 'vervangen' then now() end where soort = 'zorgplan';
  alter table public.plan_versies enable trigger bewaak_plan;
  update public.plan_versies set status = naar, nummer = case when naar <> 'concept' then 1 end, vastgesteld_op = case when naar <> 'concept' then now() end,
    vervangen_op = case when naar = 'vervangen' then now() end where soort = 'zorgplan';
  raise exception 'gelukt' using errcode = 'P0001';
exception when others then return sqlerrm;
end $$;
select is(tests.stap(van, naar), case when exists (select 1 from public.plan_overgangen o where (o.van, o.naar) = (x.van, x.naar)) then 'gelukt'
    when naar = 'concept' or van = 'vervangen' then 'geweigerd' else 'niet_mogelijk' end, 'van ' || van || ' naar ' || naar)
  from (select van, naar from unnest(array['concept', 'vastgesteld', 'akkoord', 'niet_akkoord', 'vervangen']) as van, unnest(array['concept', 'vastgesteld', 'akkoord', 'niet_akkoord', 'vervangen']) as naar) as x
  where van <> naar and naar <> 'concept' and van <> 'vervangen';
select isnt(tests.stap(van, naar), 'gelukt', 'nooit van ' || van || ' naar ' || naar)
  from unnest(array['vastgesteld', 'akkoord', 'niet_akkoord', 'vervangen']) as van, unnest(array['concept', 'vastgesteld', 'akkoord', 'niet_akkoord']) as naar
  where van <> naar and (naar = 'concept' or van = 'vervangen');

-- The answer of the cliënt.
select tests.mag('client', tests.antwoord(s, true), 'de client is het eens met het ' || s) from unnest(array['zorgplan', 'ondersteuningsplan']) as s;
select tests.mag(w, tests.antwoord(s, true), w || ' schrijft een antwoord op het ' || s || ' op') from (values ('consulent', 'ondersteuningsplan'), ('begeleider', 'zorgplan'), ('casusregisseur', 'zorgplan')) as x(w, s);
select tests.weigert(w, tests.antwoord(s, true), case w when 'anoniem' then '42501' else 'geen_toegang' end, w || ' antwoordt niet op het ' || s)
  from tests.iedereen() as w, unnest(array['ondersteuningsplan', 'zorgplan']) as s
  where w <> 'client' and (w, s) not in (('consulent', 'ondersteuningsplan'), ('begeleider', 'zorgplan'), ('casusregisseur', 'zorgplan'));
select tests.weigert('client', tests.antwoord('zorgplan', false, ' '), 'reden_ontbreekt', 'niet eens zijn vraagt een reden');
select tests.weigert('begeleider', tests.antwoord('zorgplan', true, '', 'prive.vandaag() + 1'), 'datum_in_toekomst', 'een gesprek was niet morgen');
select tests.weigert('begeleider', tests.antwoord('zorgplan', true, '', 'prive.vandaag() - 1'), 'antwoord_te_vroeg', 'een antwoord is niet ouder dan het plan');
select tests.doet('consulent', tests.antwoord('ondersteuningsplan', true));
select tests.doet('client', tests.antwoord('zorgplan', false, 'Te veel tegelijk'));
select tests.doet('client', tests.antwoord('zorgplan', false, 'Te veel tegelijk'));
select is((select string_agg(v.soort || ' ' || v.status || ' ' || a.wijze || ' ' || a.vastgelegd_naam || ' ' || a.reden, ', ' order by v.soort) from public.plan_antwoorden a join public.plan_versies v on v.id = a.plan_versie_id),
  'ondersteuningsplan akkoord gesprek consulent , zorgplan niet_akkoord zelf client Te veel tegelijk', 'twee keer drukken is één antwoord, met wijze en naam');
select tests.weigert('begeleider', tests.antwoord('zorgplan', true), 'client_antwoordde_zelf', 'wat de client vandaag zelf zei, schrijft niemand over');
select ok(exists (select 1 from public.postvak where soort = 'plan_antwoord' and gebruiker_id = tests.id('begeleider')), 'de begeleider hoort het antwoord');
select ok(not exists (select 1 from public.postvak where soort = 'plan' and gebruiker_id = tests.id('client') and gelezen_op is null), 'na het antwoord vraagt het postvak niets meer');
select tests.ziet(w, 'select count(*) from public.plan_antwoorden', '2', w || ' leest de antwoorden') from unnest(array['begeleider', 'casusregisseur', 'consulent', 'client']) as w;
select tests.ziet(w, 'select count(*) from public.plan_antwoorden', '0', w || ' leest de antwoorden niet') from tests.iedereen() as w where w not in ('anoniem', 'begeleider', 'casusregisseur', 'consulent', 'client');
select unnest(array[tests.weigert(w, 'update public.plan_antwoorden set akkoord = true, reden = ''''', '42501', w || ' verandert geen antwoord'),
  tests.weigert(w, 'delete from public.plan_antwoorden', '42501', w || ' wist geen antwoord'),
  tests.weigert(w, 'insert into public.plan_antwoorden (plan_versie_id, akkoord, wijze, gegeven_op, vastgelegd_naam) values (tests.geldt(''zorgplan''), true, ''zelf'', ''2026-01-01'', ''x'')', '42501', w || ' schrijft geen antwoord buiten de functie om')])
  from unnest(array['begeleider', 'consulent', 'client', 'beheerder']) as w;
select tests.doet('client', tests.antwoord('zorgplan', true));
select is((select status from public.plan_versies where id = tests.geldt('zorgplan')), 'akkoord', 'wie zich bedenkt kan alsnog ja zeggen');

-- A change after signing asks anew.
select tests.weigert('begeleider', tests.schrijf('zorgplan', 0, 0), 'intussen_veranderd', 'wie van een oudere versie uitging begint niet opnieuw');
select tests.doet('begeleider', tests.schrijf('zorgplan', 0, 1));
select tests.weigert('begeleider', tests.stel_vast('zorgplan', 1, 'x'), 'plan_niets_veranderd', 'om niets wordt geen handtekening gevraagd');
select tests.doet('begeleider', tests.schrijf('zorgplan', 1, 1, 't_a', '{"aanpak": "Anders"}'));
select tests.weigert('begeleider', tests.stel_vast('zorgplan', 2), 'reden_ontbreekt', 'een nieuwe versie zegt wat er anders is');
select tests.doet('begeleider', tests.stel_vast('zorgplan', 2, 'De aanpak is anders'));
select is((select string_agg(nummer || ' ' || status || ' ' || (inhoud ->> 'aanpak'), ', ' order by nummer) from public.plan_versies where soort = 'zorgplan'),
  '1 vervangen Tekst over aanpak, 2 vastgesteld Anders', 'de oude versie blijft heel, de nieuwe vraagt weer een antwoord');
select ok(exists (select 1 from public.postvak where soort = 'plan' and gebruiker_id = tests.id('consulent')), 'met toestemming hoort de consulent dat er een nieuw zorgplan is');
select tests.weigert('client', format('select public.plan_antwoord(%L, true)', (select id from public.plan_versies where status = 'vervangen')), 'plan_vervangen', 'op een oude versie antwoordt niemand meer');
select tests.doet('begeleider', tests.schrijf('zorgplan', 0, 2));
select tests.weigert('begeleider', $$ select public.plan_weggooien(tests.id('t_a'), 'zorgplan', 2) $$, 'intussen_veranderd', 'weggooien gaat over wat je zag');
select tests.weigert('consulent', $$ select public.plan_weggooien(tests.id('t_a'), 'zorgplan', 1) $$, 'geen_toegang', 'een ander gooit een concept niet weg');
select tests.doet('begeleider', $$ select public.plan_weggooien(tests.id('t_a'), 'zorgplan', 1) $$);
select is((select count(*) from public.plan_versies where status = 'concept'), 0::bigint, 'een concept kan weg');

-- After the end nothing is written; a whole dossier goes with its plans.
update public.trajecten set status = 'afgesloten' where id = tests.id('t_a');
select tests.weigert('begeleider', tests.schrijf('zorgplan', 0, 2), 'traject_afgesloten', 'na het einde wordt geen plan geschreven');
select tests.weigert('begeleider', tests.bewerk('{}', 3), 'traject_afgesloten', 'na het einde verandert het traject niet');
select tests.weigert('begeleider', tests.erbij('zorg_ander', 0), 'traject_afgesloten', 'na het einde doet niemand meer mee');
delete from public.clienten where id = tests.id('a');
select is((select count(*) from public.plan_versies) + (select count(*) from public.plan_antwoorden) + (select count(*) from public.traject_aanbieders), 0::bigint, 'een dossier wordt met zijn plannen gewist');

select * from finish();
rollback;
