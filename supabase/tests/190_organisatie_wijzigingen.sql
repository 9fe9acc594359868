begin;
select no_plan();
\ir wereld.psql

-- Contact data of an organisatie on the kaart: not directly.
update public.organisaties set telefoon = '030 1', email = 'oud@test.invalid' where id = tests.id('welzijn');
select tests.weigert('coordinator', format('update public.organisaties set %s where id = tests.id(''welzijn'')', s), 'alleen_via_voorstel', 'een coordinator verandert van de organisatie niet direct: ' || s)
  from unnest(array['naam = ''Weg''', 'telefoon = ''1''', 'email = ''x@y.nl''', 'website = ''x.nl''', 'telefoon = null']) as s;
select tests.mag('coordinator', format('update public.organisaties set %s where id = tests.id(''welzijn'')', s), 'een coordinator verandert van de organisatie wel direct: ' || s)
  from unnest(array['omschrijving = ''x''', 'zoekt_vrijwilligers = true']) as s;
select tests.mag('beheerder', $$ update public.organisaties set telefoon = '1' where id = tests.id('welzijn') $$, 'de beheerder verandert een telefoonnummer direct');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('coordinator'), tests.id('org_concept'), 'coordinator');
select tests.mag('coordinator', $$ update public.organisaties set telefoon = '1' where id = tests.id('org_concept') $$, 'wat nog niet op de kaart staat verandert een coordinator direct');

create function tests.bewaar_org(invoer text, gezien text default '{}', wat text default 'welzijn') returns text language sql as $$
  select format('select public.organisatie_bewaren(tests.id(%L), %L, %L)', $3, $1, $2) $$;
create function tests.org(veld text, wat text default 'welzijn') returns text language sql as $$ select to_jsonb(o) ->> veld from public.organisaties o where o.id = tests.id(wat) $$;

-- One save: the safe part at once, the rest as a proposal.
select tests.ziet('coordinator', tests.bewaar_org('{"omschrijving":"Wij helpen","telefoon":"030 2","email":"oud@test.invalid"}'), 'true', 'een ander nummer wacht');
select tests.ziet('coordinator', tests.bewaar_org('{"omschrijving":"Wij helpen","telefoon":"030 1"}'), 'false', 'wie alleen de tekst verandert wacht op niemand');
select tests.ziet('beheerder', tests.bewaar_org('{"telefoon":"030 2"}'), 'false', 'wat de beheerder bewaart staat er meteen');
select tests.doet('coordinator', tests.bewaar_org('{"omschrijving":"Wij helpen","telefoon":"030 2","email":"oud@test.invalid","status":"gearchiveerd","slug":"weg"}'));
select is(tests.org('omschrijving') || ' ' || tests.org('telefoon') || ' ' || tests.org('status') || ' ' || tests.org('slug'), 'Wij helpen 030 1 gepubliceerd test-welzijn', 'de tekst staat er meteen, het nummer niet, en de rest is niet aan te raken');
select is((select oud::text || nieuw::text from public.organisatie_wijzigingen where status = 'open'), '{"telefoon": "030 1"}{"telefoon": "030 2"}', 'alleen wat anders is, is een voorstel');
select is((select door from public.organisatie_wijzigingen), tests.id('coordinator'), 'bij een voorstel staat van wie het is');
select tests.doet('coordinator', tests.bewaar_org('{"telefoon":"030 3","website":"welzijn.test","email":"oud@test.invalid"}'));
select is((select string_agg(status, ' ' order by status) from public.organisatie_wijzigingen), 'ingetrokken open', 'een nieuw voorstel komt in de plaats van het oude');
select tests.doet('coordinator', tests.bewaar_org('{"zoekt_vrijwilligers":true}'));
select is((select count(*)::int from public.organisatie_wijzigingen where status = 'open'), 1, 'wie iets anders bewaart trekt geen voorstel in');
select tests.weigert('coordinator', tests.bewaar_org('{"omschrijving":"x"}', '{"omschrijving":"iets ouds"}'), 'intussen_veranderd', 'wie een oude stand zag schrijft er niet overheen');
select tests.mag('coordinator', tests.bewaar_org('{"omschrijving":"x"}', '{"omschrijving":"Wij helpen","telefoon":"030 1"}'), 'wie zag wat er staat bewaart');

-- Who.
select tests.weigert(w, tests.bewaar_org('{"omschrijving":"x"}'), 'geen_toegang', w || ' bewaart geen organisatie van een ander')
  from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', tests.bewaar_org('{"omschrijving":"x"}'), '42501', 'een bezoeker bewaart niets');
select tests.leest('anoniem', 'organisatie_wijzigingen', 'geen recht', 'een bezoeker leest geen voorstellen', 'organisatie_id');
select tests.leest(w, 'organisatie_wijzigingen', '', w || ' leest geen voorstellen', 'organisatie_id') from unnest(array['niemand', 'coordinator_ander', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.leest(w, 'organisatie_wijzigingen', 'welzijn', w || ' leest het voorstel', 'organisatie_id') from unnest(array['coordinator', 'beheerder']) as w;
select tests.mag_niet(w, o, w || ' mag niet: ' || o) from unnest(array['anoniem', 'coordinator', 'beheerder']) as w, unnest(array[
  'update public.organisatie_wijzigingen set status = ''goedgekeurd''', 'delete from public.organisatie_wijzigingen', 'update public.organisatie_wijzigingen set nieuw = ''{"naam":"x"}''',
  'insert into public.organisatie_wijzigingen (organisatie_id, oud, nieuw) values (tests.id(''welzijn''), ''{}'', ''{"naam":"x"}'')']) as o;
select tests.mag('coordinator', $$ update public.organisatie_wijzigingen set gelezen_op = now() $$, 'een coordinator heeft het antwoord gelezen');
select tests.mag_niet('coordinator_ander', $$ update public.organisatie_wijzigingen set gelezen_op = now() $$, 'een ander niet');

-- The answer.
create function tests.besluit_org(goed boolean, reden text, aanpassing text default '{}', gezien text default null) returns text language sql as $$
  select format('select public.organisatie_wijziging_besluiten(%L, %L, %L, %L, %L)', w.id, $1, $2, $3, coalesce($4::jsonb, w.oud))
  from public.organisatie_wijzigingen w where w.status = 'open' $$;
select tests.weigert(w, tests.besluit_org(true, null), 'geen_toegang', w || ' keurt niets goed') from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.weigert('anoniem', tests.besluit_org(true, null), '42501', 'een bezoeker keurt niets goed');
select tests.weigert('beheerder', tests.besluit_org(true, null, '{}', '{"telefoon":"iets anders"}'), 'intussen_veranderd', 'de beheerder keurt niet goed wat er intussen anders uitziet');
select tests.weigert('beheerder', tests.besluit_org(false, ' '), 'reden_ontbreekt', 'nee zeggen kan niet zonder reden');
select tests.mag('beheerder', tests.besluit_org(false, 'Dit nummer bestaat niet'), 'de beheerder zegt nee, met een reden');
create temporary table vraag as select tests.besluit_org(true, null, '{"website":"beter.test","status":"gearchiveerd"}') as tekst;
select tests.doet('beheerder', tekst) from vraag;
select is(tests.org('telefoon') || ' ' || tests.org('website') || ' ' || tests.org('status') || ' ' || tests.org('email'), '030 3 beter.test gepubliceerd oud@test.invalid', 'goedgekeurd staat er, met de verbetering en niets wat niet was voorgesteld');
select tests.weigert('beheerder', tekst, 'niet_meer_open', 'een tweede keer antwoorden kan niet') from vraag;

select * from finish();
rollback;
