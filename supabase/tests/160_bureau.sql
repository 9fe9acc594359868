begin;
select no_plan();
\ir wereld.psql
-- Versions are written at the end of a transaction; here after every statement.
set constraints all immediate;

create function tests.bewaar(invoer text, wat text default 'aanbod') returns text language sql as $$
  select format($q$ select public.aanbod_bewaren(tests.id(%1$L), null, %2$L::jsonb,
    (select max(nummer) from public.aanbod_versies where aanbod_id = tests.id(%1$L)), null) $q$, wat, invoer) $$;
create function tests.stand(veld text, wat text default 'aanbod') returns text language sql as $$
  select s.stand ->> veld from prive.aanbod_standen(array[tests.id(wat)]) s $$;

-- Risky columns of published aanbod: not directly.
select tests.weigert('coordinator', format('update public.aanbod set %s where id = tests.id(''aanbod'')', s), 'alleen_via_voorstel', 'een coordinator verandert op de kaart niet direct: ' || s)
  from unnest(array['naam = ''Weg''', 'soort = ''inloop''', 'telefoon = ''1''', 'email = ''x@y.nl''', 'website = ''x.nl''', 'status = ''gearchiveerd''', 'status = ''concept''']) as s;
select tests.mag('coordinator', format('update public.aanbod set %s where id = tests.id(''aanbod'')', s), 'een coordinator verandert op de kaart wel direct: ' || s)
  from unnest(array['samenvatting = ''x''', 'plaatsen_vrij = 3', 'dicht_van = ''2030-01-01''', 'gecontroleerd_op = ''2026-01-01''', 'gevoelig = true', 'adres_geheim = true']) as s;
select tests.mag('beheerder', $$ update public.aanbod set telefoon = '1' where id = tests.id('aanbod') $$, 'de beheerder verandert een telefoonnummer direct');
select tests.weigert('coordinator', format('%s', o), 'alleen_via_voorstel', 'een coordinator verandert een adres op de kaart niet direct: ' || o) from unnest(array[
  'insert into public.aanbod_locaties values (tests.id(''aanbod''), tests.id(''locatie_los''))',
  'delete from public.aanbod_locaties where aanbod_id = tests.id(''aanbod'')',
  'update public.aanbod_locaties set locatie_id = tests.id(''locatie_los'') where aanbod_id = tests.id(''aanbod'')',
  'update public.locaties set adres = ''Weg 1'' where id = tests.id(''locatie'')']) as o;
select tests.mag('coordinator', $$ update public.locaties set adres = 'Weg 1' where id = tests.id('locatie_los') $$, 'een coordinator verbetert een adres dat niet op de kaart staat');

-- One save: the safe part at once, the rest as a proposal.
select tests.doet('coordinator', tests.bewaar('{"naam":"Nieuwe naam","telefoon":"030 000 11 22","samenvatting":"Kort","plaatsen_vrij":4,
  "openingstijden":[{"dag":2,"van":"10:00","tot":"12:00"},{"dag":2,"van":"13:00","tot":"15:00"}],"doelgroepen":["jongeren"],"resultaatgebieden":["regie"]}'));
select is(tests.stand('samenvatting'), 'Kort', 'een tekst staat er meteen');
select is(tests.stand('plaatsen_vrij_op'), prive.vandaag()::text, 'een ander aantal plaatsen krijgt de datum van vandaag');
select is(tests.stand('openingstijden'), '[{"dag": 2, "tot": "12:00", "van": "10:00"}, {"dag": 2, "tot": "15:00", "van": "13:00"}]', 'de tijden staan er meteen');
select isnt(tests.stand('naam'), 'Nieuwe naam', 'de naam wacht');
select is((select nieuw::text from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod') and status = 'open'),
  '{"naam": "Nieuwe naam", "telefoon": "030 000 11 22"}', 'naam en telefoon zijn een voorstel');
select is((select door from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod')), tests.id('coordinator'), 'bij een voorstel staat van wie het is');
select tests.doet('coordinator', tests.bewaar('{"telefoon":"030 000 33 44","naam":"Nieuwe naam"}'));
select is((select count(*)::int from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod') and status = 'open'), 1, 'een nieuw voorstel komt in de plaats van het oude');
select is((select string_agg(status, ' ' order by status) from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod')), 'ingetrokken open', 'het oude blijft te lezen');
select tests.doet('coordinator', tests.bewaar('{"samenvatting":"Korter"}'));
select is((select count(*)::int from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod') and status = 'open'), 1, 'wie alleen de tekst verandert trekt geen voorstel in');

select tests.doet('beheerder', tests.bewaar('{"samenvatting":"Nagelezen"}'));
select is((select count(*)::int from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod') and status = 'open'), 1, 'wat de beheerder zelf bewaart laat het voorstel wachten');

-- Who.
select tests.weigert(w, tests.bewaar('{"samenvatting":"x"}'), 'geen_toegang', w || ' bewaart geen aanbod van een ander')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', tests.bewaar('{"samenvatting":"x"}'), '42501', 'een bezoeker bewaart niets');
select tests.weigert('coordinator', $$ select public.aanbod_bewaren(tests.id('aanbod'), null, '{"samenvatting":"x"}', 0, null) $$, 'intussen_veranderd', 'wie een oude versie zag schrijft er niet overheen');
select tests.weigert('coordinator', $$ select public.aanbod_bewaren(null, tests.id('welzijn_ander'), '{"naam":"x","slug":"x-x"}', null, null) $$, 'geen_toegang', 'een coordinator begint niets bij een ander');
select tests.mag('coordinator', $$ select public.aanbod_bewaren(null, tests.id('welzijn'), '{"naam":"x","slug":"x-x","status":"te_beoordelen","locaties":[],"nieuwe_locatie":{"adres":"Straat 1","postcode":"1234 AB","plaats":"X"}}', null, null) $$, 'een coordinator biedt iets nieuws aan, met een nieuw adres');
select tests.weigert('coordinator', $$ select public.aanbod_bewaren(null, tests.id('welzijn'), '{"naam":"x","slug":"x-x","status":"gepubliceerd"}', null, null) $$, 'alleen_beheerder', 'een coordinator publiceert niet met bewaren');
select tests.weigert('coordinator', tests.bewaar('{"status":"gepubliceerd"}', 'aanbod_concept'), 'alleen_beheerder', 'een coordinator publiceert ook een concept niet');
select tests.weigert('coordinator', tests.bewaar(format('{"locaties":["%s"]}', tests.id('locatie_ander_los')), 'aanbod_concept'), 'geen_toegang', 'een coordinator maakt met bewaren geen verborgen locatie openbaar');
select tests.leest('anoniem', 'aanbod_wijzigingen', 'geen recht', 'een bezoeker leest geen voorstellen', 'aanbod_id');
select tests.leest('anoniem', 'aanbod_versies', 'geen recht', 'een bezoeker leest geen geschiedenis', 'aanbod_id');
select tests.leest(w, 'aanbod_wijzigingen', '', w || ' leest geen voorstellen', 'aanbod_id') from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'consulent', 'client']) as w;
select tests.leest(w, 'aanbod_wijzigingen', 'aanbod', w || ' leest het voorstel', 'aanbod_id') from unnest(array['coordinator', 'beheerder']) as w;
select tests.leest('coordinator', 'aanbod_versies', 'aanbod aanbod_concept', 'een coordinator leest de eigen geschiedenis', 'aanbod_id');
select tests.leest('coordinator_ander', 'aanbod_versies', 'aanbod_ander aanbod_ander_concept', 'een ander leest die niet', 'aanbod_id');
select tests.leest('begeleider', 'aanbod_versies', '', 'een begeleider leest geen geschiedenis', 'aanbod_id');
select tests.mag_niet(w, o, w || ' mag niet: ' || o) from unnest(array['anoniem', 'coordinator', 'beheerder', 'service']) as w, unnest(array[
  'update public.aanbod_versies set waarom = ''x''', 'delete from public.aanbod_versies']) as o;
select tests.mag_niet('eigenaar', 'delete from public.aanbod_versies', 'ook de eigenaar van de database haalt geen geschiedenis weg');
select tests.mag_niet(w, o, w || ' mag niet: ' || o) from unnest(array['anoniem', 'coordinator', 'beheerder']) as w, unnest(array[
  'update public.aanbod_wijzigingen set status = ''goedgekeurd''', 'delete from public.aanbod_wijzigingen', 'update public.aanbod_wijzigingen set nieuw = ''{"naam":"x"}''',
  'insert into public.aanbod_wijzigingen (aanbod_id, oud, nieuw) values (tests.id(''aanbod''), ''{}'', ''{"naam":"x"}'')',
  'insert into public.aanbod_versies (aanbod_id, nummer, stand) values (tests.id(''aanbod''), 99, ''{}'')']) as o;
select tests.mag('coordinator', $$ update public.aanbod_wijzigingen set gelezen_op = now() $$, 'een coordinator heeft het antwoord gelezen');
select tests.mag_niet('coordinator_ander', $$ update public.aanbod_wijzigingen set gelezen_op = now() $$, 'een ander niet');

-- The answer.
create function tests.besluit(goed boolean, reden text, aanpassing text default '{}', gezien text default null) returns text language sql as $$
  select format('select public.wijziging_besluiten(%L, %L, %L, %L, %L)', w.id, $1, $2, $3, coalesce($4::jsonb, w.oud))
  from public.aanbod_wijzigingen w where w.status = 'open' and w.aanbod_id = tests.id('aanbod') $$;
select tests.weigert(w, tests.besluit(true, null), 'geen_toegang', w || ' keurt niets goed') from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent']) as w;
select tests.weigert('anoniem', tests.besluit(true, null), '42501', 'een bezoeker keurt niets goed');
select tests.weigert('beheerder', tests.besluit(true, null, '{}', '{"naam":"iets anders"}'), 'intussen_veranderd', 'de beheerder keurt niet goed wat er intussen anders uitziet');
select tests.weigert('beheerder', tests.besluit(false, null), 'reden_ontbreekt', 'nee zeggen kan niet zonder reden');
select tests.mag('beheerder', tests.besluit(false, 'Dit nummer bestaat niet'), 'de beheerder zegt nee, met een reden');
select tests.doet('beheerder', tests.besluit(true, null, '{"naam":"Mooie naam","status":"gearchiveerd"}'));
select is(tests.stand('naam') || ' ' || tests.stand('telefoon') || ' ' || tests.stand('status'), 'Mooie naam 030 000 33 44 gepubliceerd', 'goedgekeurd staat op de kaart, met de verbetering en niets wat niet was voorgesteld');
select is((select string_agg(status, ' ' order by status) from public.aanbod_wijzigingen where aanbod_id = tests.id('aanbod')), 'goedgekeurd ingetrokken', 'en het voorstel is klaar');

-- History.
select is((select stand ->> 'naam' || ' ' || (door = tests.id('beheerder'))::text || ' ' || waarom from public.aanbod_versies where aanbod_id = tests.id('aanbod') order by nummer desc limit 1),
  'Mooie naam true goedgekeurd', 'de laatste versie zegt wie en waarom');
create temporary table hoeveel as select count(*) as n from public.aanbod_versies;
update public.aanbod set updated_at = now() where id = tests.id('aanbod');
select is((select count(*) from public.aanbod_versies), (select n from hoeveel), 'wie niets verandert maakt geen versie');
insert into public.afwijkende_tijden (aanbod_id, datum) values (tests.id('aanbod'), '2031-01-01');
select is((select count(*) from public.aanbod_versies), (select n + 1 from hoeveel), 'wat aan een aanbod hangt hoort bij de versie');
select is((select count(*) from prive.versie_rondes), 0::bigint, 'er blijft geen briefje liggen');

-- Pictures.
create function tests.foto(wat text, org text, bytes text default 'RIFF1234WEBPxx') returns text language sql as $$
  select format('select public.afbeelding_bewaren(%L, %L, ''Een zaal'', encode(%3$L::bytea, ''base64''), encode(%3$L::bytea, ''base64''), 10, 10)',
    case when wat <> '' then tests.id(wat) end, case when org <> '' then tests.id(org) end, bytes) $$;
select tests.mag('coordinator', tests.foto('aanbod', ''), 'een coordinator zet een foto bij eigen aanbod');
select tests.mag('coordinator', tests.foto('', 'welzijn'), 'een coordinator zet een logo bij de eigen organisatie');
select tests.weigert(w, tests.foto('aanbod', ''), 'geen_toegang', w || ' zet geen foto bij aanbod van een ander') from unnest(array['niemand', 'coordinator_ander', 'begeleider']) as w;
select tests.weigert('coordinator', tests.foto('', 'welzijn_ander'), 'geen_toegang', 'een coordinator zet geen logo bij een ander');
select tests.weigert('anoniem', tests.foto('aanbod', ''), '42501', 'een bezoeker zet geen foto');
select tests.weigert('coordinator', tests.foto('aanbod', '', '<svg onload=x>xxxx'), '23514', 'wat geen foto is komt er niet in');
select tests.doet('coordinator', tests.foto('aanbod_concept', ''));
select tests.leest('anoniem', 'afbeeldingen', '', 'een bezoeker ziet geen foto van een concept', 'aanbod_id');
select tests.leest('coordinator', 'afbeeldingen', 'aanbod_concept', 'een coordinator ziet die wel', 'aanbod_id');
select tests.leest('coordinator_ander', 'afbeeldingen', '', 'een ander niet', 'aanbod_id');
select tests.doet('coordinator', tests.foto('aanbod', ''));
select tests.leest('anoniem', 'afbeeldingen', 'aanbod', 'een bezoeker ziet de foto van gepubliceerd aanbod', 'aanbod_id');
select tests.ziet('anoniem', $$ select length(public.afbeelding(id, 'klein'))::text from public.afbeeldingen $$, '20', 'en krijgt de bytes');
select tests.weigert(w, 'select door from public.afbeeldingen', '42501', w || ' leest niet wie een foto plaatste') from unnest(array['anoniem', 'niemand', 'coordinator', 'beheerder']) as w;
select tests.mag_niet(w, $$ delete from public.afbeeldingen $$, w || ' haalt geen foto direct weg') from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;
select tests.weigert('coordinator_ander', format('select public.afbeelding_weghalen(%L)', id), 'geen_toegang', 'een ander haalt de foto niet weg') from public.afbeeldingen where aanbod_id = tests.id('aanbod');
select tests.mag('coordinator', format('select public.afbeelding_weghalen(%L)', id), 'een coordinator haalt de foto weg') from public.afbeeldingen where aanbod_id = tests.id('aanbod');

select * from finish();
rollback;
