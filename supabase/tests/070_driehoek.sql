begin;
select no_plan();
\ir wereld.psql

-- Reading, per actor.
select unnest(array[
  tests.leest('anoniem', 'driehoeken', 'geen recht', 'een bezoeker leest geen driehoeken'),
  tests.leest('anoniem', 'driehoek_fasen', 'geen recht', 'een bezoeker leest geen verloop', 'driehoek_id'),
  tests.leest('anoniem', 'driehoek_stappen', 'geen recht', 'een bezoeker leest geen stappen', 'driehoek_id')]);
select unnest(array[
  tests.leest(w, 'driehoeken', d, w || ' leest van driehoeken precies: ' || d),
  tests.leest(w, 'driehoek_fasen', v, w || ' leest van het verloop precies: ' || v, 'driehoek_id'),
  tests.leest(w, 'driehoek_stappen', v, w || ' leest van de stappen precies: ' || v, 'driehoek_id')])
  from (values ('niemand', '', ''), ('beheerder', '', ''), ('collega', '', ''), ('consulent_ander', '', ''), ('begeleider_ander', '', ''),
    ('coordinator_ander', '', ''), ('vrijwilliger_ander', '', ''), ('client_ander', '', ''),
    ('begeleider', 'd_a', 'd_a'), ('casusregisseur', 'd_a', 'd_a'), ('consulent', 'd_a', 'd_a'), ('client', 'd_a', 'd_a'),
    ('coordinator', 'd_a', ''), ('vrijwilliger', 'd_a', '')) as x(w, d, v);
select unnest(array[
  tests.mag_niet(w, $$ insert into public.driehoeken (traject_id, koppeling_id, vrijwilliger_id) values (tests.id('t_b'), tests.id('k_b'), tests.id('bob')) $$, w || ' maakt geen driehoek buiten de functie om'),
  tests.mag_niet(w, $$ update public.driehoeken set fase = 'waakvlam', waakvlam_op = '2020-01-01' $$, w || ' verandert geen fase buiten de functie om'),
  tests.mag_niet(w, $$ delete from public.driehoeken $$, w || ' verwijdert geen driehoek'),
  tests.mag_niet(w, $$ insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij) values (tests.id('d_a'), 'verkenning', 'waakvlam', 'afschalen', 'begeleider') $$, w || ' verzint geen verloop'),
  tests.mag_niet(w, $$ insert into public.driehoek_stappen (driehoek_id, stap) values (tests.id('d_a'), 'kennismaking') $$, w || ' vinkt geen stap af buiten de functie om'),
  tests.mag_niet(w, $$ update public.fase_overgangen set vereist = '{}' $$, w || ' verandert de regels niet'),
  tests.mag_niet(w, $$ insert into public.fase_overgangen values ('verkenning', 'waakvlam', 'afschalen', '{begeleider}', '{}') $$, w || ' voegt geen regel toe')])
  from unnest(array['anoniem', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;

select tests.ziet(w, $$ select count(*)::text from public.fase_overgangen $$, '16', w || ' leest welke stappen mogen') from unnest(array['begeleider', 'client', 'vrijwilliger', 'niemand']) as w;

-- driehoeken_overzicht: what each side may know.
create function tests.driehoek(wie text, kolom text) returns text language sql as $$
  select tests.waarde(wie, format('select coalesce(string_agg(coalesce(%s::text, ''-''), '' ''), ''niets'') from public.driehoeken_overzicht()', kolom)) $$;
select is(tests.driehoek(w, 'client_naam'), n, w || ' ziet als naam: ' || n)
  from (values ('begeleider', 'Blauwe reiger'), ('casusregisseur', 'Blauwe reiger'), ('consulent', 'Blauwe reiger'), ('client', 'Aaltje'), ('vrijwilliger', 'Aaltje'), ('coordinator', '-'),
    ('niemand', 'niets'), ('collega', 'niets'), ('begeleider_ander', 'niets'), ('coordinator_ander', 'niets'), ('vrijwilliger_ander', 'niets'), ('client_ander', 'niets'), ('beheerder', 'niets')) as x(w, n);
select is(tests.driehoek(w, 'client_id'), '-', w || ' ziet geen nummer van de client') from unnest(array['vrijwilliger', 'coordinator']) as w;
select is(tests.driehoek('begeleider', 'partijen'), '{begeleider}', 'een begeleider is partij als begeleider');
select is(tests.driehoek(w, 'partijen'), p, w || ' is partij als ' || p)
  from (values ('consulent', '{consulent}'), ('coordinator', '{coordinator}'), ('vrijwilliger', '{vrijwilliger}'), ('client', '{client}')) as x(w, p);
select tests.weigert('anoniem', 'select * from public.driehoeken_overzicht()', '42501', 'een bezoeker heeft geen overzicht van driehoeken');

-- Consent taken back closes at once, in any double role.
savepoint hier;
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select is(tests.driehoek('vrijwilliger', 'client_naam'), 'niets', 'na intrekken ziet een maatje de driehoek niet meer');
select tests.leest('vrijwilliger', 'driehoeken', '', 'na intrekken leest een maatje de driehoek niet meer');
select is(tests.driehoek('coordinator', 'toestemming'), 'false', 'een coordinator ziet dat de toestemming er niet meer is');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('vrijwilliger'), tests.id('welzijn'), 'coordinator');
select is(tests.driehoek('vrijwilliger', 'client_naam'), '-', 'wie maatje en coordinator is ziet na intrekken de naam niet langs een omweg');
rollback to hier;
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op, geldig_tot) values (tests.id('a'), 'vrijwilliger', tests.id('els'), 'contact', 'x', 'zelf', '2026-01-01', prive.vandaag() - 1);
select is(tests.driehoek('vrijwilliger', 'client_naam'), 'niets', 'ook na afloop van de toestemming ziet een maatje niets meer');
rollback to hier;
update public.vrijwilligers set status = 'gestopt' where id = tests.id('els');
select is(tests.driehoek('vrijwilliger', 'client_naam'), 'niets', 'wie is gestopt als vrijwilliger ziet niets meer');
rollback to hier;
update public.driehoeken set fase = 'afgesloten' where id = tests.id('d_a');
select is(tests.driehoek('vrijwilliger', 'client_naam'), '-', 'als de driehoek is afgesloten ziet een maatje de naam niet meer');
rollback to hier;

-- Starting.
create function tests.start(k text, t text, delen text default 'array[''contact'']') returns text language sql as $$
  select format('select public.driehoek_starten(tests.id(%L), tests.id(%L), %s, ''maatje'', prive.vandaag())', k, t, delen) $$;
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b'), 'nog_geen_akkoord', 'zonder drie keer ja start er niets');
update public.koppelingen set status = 'akkoord', coordinator_antwoord = true, vrijwilliger_antwoord = true, client_antwoord = true, client_wijze = 'zelf' where id = tests.id('k_b');
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b'), 'kennismaking_ontbreekt', 'zonder kennismaking die klikt start er niets');
insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek, status, uitkomst) values (tests.id('k_b'), prive.vandaag(), '10:00', 'Buurthuis', 'geweest', 'nog_een_keer');
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b'), 'kennismaking_ontbreekt', 'wie elkaar nog een keer wil zien start nog niet');
insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek, status, uitkomst) values (tests.id('k_b'), prive.vandaag(), '10:00', 'Buurthuis', 'geweest', 'klikt');
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_b');
select tests.mag(w, tests.start('k_b', 't_b'), w || ' start de driehoek') from unnest(array['begeleider_ander', 'casusregisseur_ander']) as w;
select tests.weigert(w, tests.start('k_b', 't_b'), 'geen_toegang', w || ' start deze driehoek niet')
  from unnest(array['niemand', 'begeleider', 'consulent', 'coordinator_ander', 'vrijwilliger_ander', 'client_ander', 'beheerder']) as w;
select tests.weigert('anoniem', tests.start('k_b', 't_b'), '42501', 'een bezoeker start geen driehoek');
select tests.weigert('begeleider', tests.start('k_b', 't_a'), 'geen_toegang', 'een vraag van een ander start niet in het eigen traject');
select tests.weigert('begeleider', tests.start('k_a', 't_b'), 'geen_toegang', 'de eigen vraag start niet in het traject van een ander');
select tests.weigert('begeleider', tests.start('k_aanbod', 't_a'), 'onbekende_koppeling', 'aanbod start geen driehoek');
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b', d), 'toestemming_ontbreekt', 'zonder toestemming voor contact start er niets: ' || d)
  from unnest(array['null', 'array[]::text[]', 'array[null]::text[]', 'array[''plan'']']) as d;
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, deel, doel, wijze, gegeven_op, geldig_tot) values (tests.id('b'), 'vrijwilliger', tests.id('bob'), 'contact', 'x', 'zelf', '2026-01-01', prive.vandaag() - 1);
select tests.mag('begeleider_ander', tests.start('k_b', 't_b'), 'een afgelopen toestemming houdt een nieuw ja niet tegen');
update public.hulpvragen set complex = true, complex_reden = 'psychiatrie' where id = tests.id('h_b');
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b'), 'alleen_professional', 'wat intussen complex bleek start niet');
update public.hulpvragen set complex = false where id = tests.id('h_b');
update public.trajecten set status = 'afgesloten' where id = tests.id('t_b');
select tests.weigert('begeleider_ander', tests.start('k_b', 't_b'), 'traject_afgesloten', 'in een afgesloten traject start niets');
update public.trajecten set status = 'actief' where id = tests.id('t_b');
insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek, status, uitkomst) values (tests.id('k_a'), prive.vandaag(), '10:00', 'Buurthuis', 'geweest', 'klikt');
-- Back by hand, past the table of allowed steps.
alter table public.koppelingen disable trigger bewaak_koppeling_stap;
update public.koppelingen set status = 'akkoord' where id = tests.id('k_a');
alter table public.koppelingen enable trigger bewaak_koppeling_stap;
select tests.weigert('begeleider', tests.start('k_a', 't_a'), 'traject_heeft_al_een_driehoek', 'een traject heeft één lopende driehoek');
update public.koppelingen set status = 'gestart' where id = tests.id('k_a');
select tests.doet('begeleider_ander', tests.start('k_b', 't_b'));
select is((select concat_ws(' ', d.fase, k.status, h.status, f.soort, string_agg(s.stap, ',' order by s.stap), t.wijze) from public.driehoeken d join public.koppelingen k on k.id = d.koppeling_id
  join public.hulpvragen h on h.id = k.hulpvraag_id join public.driehoek_fasen f on f.driehoek_id = d.id join public.driehoek_stappen s on s.driehoek_id = d.id
  join public.toestemmingen t on t.ontvanger_vrijwilliger_id = d.vrijwilliger_id and t.ingetrokken_op is null where d.traject_id = tests.id('t_b') group by d.fase, k.status, h.status, f.soort, t.wijze),
  'verkenning gestart gekoppeld start kennismaking,toestemming gesprek', 'starten schrijft driehoek, toestemming, verloop en stappen in één keer');

-- Steps.
select tests.mag(w, $$ select public.driehoek_stap(tests.id('d_a'), 'kennismaking', true) $$, w || ' vinkt een stap af') from unnest(array['begeleider', 'casusregisseur', 'consulent']) as w;
select tests.weigert(w, $$ select public.driehoek_stap(tests.id('d_a'), 'kennismaking', true) $$, 'geen_toegang', w || ' vinkt geen stap af')
  from unnest(array['niemand', 'collega', 'begeleider_ander', 'consulent_ander', 'coordinator', 'vrijwilliger', 'client', 'beheerder']) as w;
select tests.weigert('anoniem', $$ select public.driehoek_stap(tests.id('d_a'), 'kennismaking', true) $$, '42501', 'een bezoeker vinkt geen stap af');
select tests.weigert('begeleider', $$ select public.driehoek_stap(tests.id('x'), 'kennismaking', true) $$, 'geen_toegang', 'in een driehoek die niet bestaat valt niets af te vinken');
select tests.weigert('begeleider', $$ select public.driehoek_stap(tests.id('d_a'), 'zomaar', true) $$, '23514', 'een stap die niet bestaat wordt geweigerd');

-- Every pair of phases, as every side: exactly the table, and nothing else.
create function tests.zet(naar_fase text, gedaan text[], sinds interval default '1 day') returns void language plpgsql as $$
begin
  update public.driehoeken set fase = naar_fase where id = tests.id('d_a');
  update public.driehoek_stappen set ongedaan_op = now() where driehoek_id = tests.id('d_a') and ongedaan_op is null;
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_op) select tests.id('d_a'), s, now() - sinds from unnest(gedaan) as s;
end $$;
create function tests.naar(fase text, reden text default 'het ging niet', versie text default '(select versie from public.driehoeken where id = tests.id(''d_a''))') returns text language sql as $$
  select format('select public.driehoek_naar(tests.id(''d_a''), %L, %L, %s)', fase, reden, versie) $$;
create function tests.probeer_naar(wie text, van text, naar text, gedaan text[], reden text default 'het ging niet') returns text language plpgsql as $$
declare uitkomst text;
begin
  begin
    perform tests.zet(van, gedaan);
    uitkomst := tests.probeer(wie, tests.naar(naar, reden));
    raise exception using errcode = 'TT001';
  exception when sqlstate 'TT001' then null;
  end;
  return regexp_replace(uitkomst, '^fout:[^:]*:|:1$', '', 'g');
end $$;
create view tests.paren as
  select van, naar, o.soort, o.partijen, coalesce(o.vereist, '{}') as vereist
  from unnest(array['verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam', 'afgesloten']) as van
  cross join unnest(array['verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam', 'afgesloten']) as naar
  left join public.fase_overgangen o using (van, naar);
create table tests.partij (wie text primary key, partij text);
insert into tests.partij values ('begeleider', 'begeleider'), ('casusregisseur', 'begeleider'), ('consulent', 'consulent'), ('coordinator', 'coordinator'),
  ('vrijwilliger', 'vrijwilliger'), ('client', 'client'), ('niemand', null), ('collega', null), ('begeleider_ander', null), ('coordinator_ander', null), ('beheerder', null);
select is(
    tests.probeer_naar(w.wie, p.van, p.naar, array(select distinct unnest(vereist) from public.fase_overgangen)),
    case when w.partij is null then 'geen_toegang' when p.soort is null then 'niet_mogelijk' when w.partij = any (p.partijen) then 'mag' else 'andere_partij' end,
    w.wie || ': van ' || p.van || ' naar ' || p.naar)
  from tests.paren p cross join tests.partij w order by p.van, p.naar, w.wie;
select is(tests.probeer('anoniem', tests.naar('afgesloten')) like 'fout:42501:%', true, 'een bezoeker verandert geen fase');
-- Each required step, when it is missing.
select is(tests.probeer_naar('begeleider', p.van, p.naar, array_remove(p.vereist, stap)), 'stap_ontbreekt', p.van || ' naar ' || p.naar || ' wordt geweigerd zonder ' || stap)
  from tests.paren p, unnest(p.vereist) as stap where p.soort is not null order by p.van, p.naar, stap;
select is(tests.probeer_naar('begeleider', p.van, p.naar, p.vereist), 'mag', p.van || ' naar ' || p.naar || ' mag met precies de gevraagde stappen')
  from tests.paren p where p.soort is not null order by p.van, p.naar;
select is(tests.probeer_naar('begeleider', p.van, p.naar, '{}'), 'mag', 'opschalen van ' || p.van || ' naar ' || p.naar || ' vraagt geen enkele stap')
  from tests.paren p where p.soort = 'opschalen' order by p.van, p.naar;
select is(tests.probeer_naar('begeleider', p.van, p.naar, p.vereist, r), 'reden_ontbreekt', p.van || ' naar ' || p.naar || ' vraagt een reden, niet ' || coalesce(quote_literal(r), 'niets'))
  from tests.paren p, unnest(array[null, '', '   ']) as r where p.soort = 'opschalen' or (p.van, p.naar) = ('verkenning', 'afgesloten') order by 1;
select is(tests.probeer_naar('begeleider', p.van, p.naar, p.vereist, null), 'mag', p.van || ' naar ' || p.naar || ' vraagt geen reden')
  from tests.paren p where p.soort = 'afschalen' or (p.van, p.naar) = ('waakvlam', 'afgesloten') order by 1;
select is(tests.probeer_naar('begeleider', 'verkenning', null, '{}'), 'niet_mogelijk', 'zonder doel is er geen stap');
select is(tests.probeer_naar('begeleider', 'verkenning', 'bestaat_niet', '{}'), 'niet_mogelijk', 'naar een fase die niet bestaat gaat niemand');

-- Two people at once.
select tests.weigert('begeleider', tests.naar('afgesloten', 'x', v), 'intussen_veranderd', 'met versie ' || v || ' wordt niets overschreven') from unnest(array['0', '2', 'null']) as v;

-- A step counts only when done after the last opschalen; a mark taken back does not count.
savepoint hier;
insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, reden, op) values (tests.id('d_a'), 'verlengstuk', 'verkenning', 'opschalen', 'begeleider', 'x', now() - interval '2 days');
select tests.zet('verkenning', array['toestemming', 'kennismaking', 'afspraken'], '3 days');
select tests.weigert('begeleider', tests.naar('verlengstuk'), 'stap_ontbreekt', 'stappen van voor het opschalen tellen niet');
select tests.zet('verkenning', array['toestemming', 'kennismaking', 'afspraken'], '1 day');
select tests.mag('begeleider', tests.naar('verlengstuk'), 'stappen van na het opschalen tellen wel');
select tests.doet('begeleider', $$ select public.driehoek_stap(tests.id('d_a'), 'afspraken', false) $$);
select tests.weigert('begeleider', tests.naar('verlengstuk'), 'stap_ontbreekt', 'een stap die is teruggenomen telt niet');
rollback to hier;

-- Consent.
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select is(tests.probeer_naar('begeleider', p.van, p.naar, p.vereist), 'toestemming_ingetrokken', 'zonder toestemming niet afschalen van ' || p.van || ' naar ' || p.naar)
  from tests.paren p where p.soort = 'afschalen' order by p.van;
select is(tests.probeer_naar('begeleider', p.van, p.naar, p.vereist), 'mag', 'ook zonder toestemming wel ' || p.soort || ' van ' || p.van || ' naar ' || p.naar)
  from tests.paren p where p.soort in ('opschalen', 'afsluiten') order by p.van, p.naar;
rollback to hier;

-- Hours come back at once.
create function tests.week() returns date language sql as $$ select date_trunc('week', prive.vandaag())::date $$;
insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk) values
  (tests.id('t_a'), tests.week() - 7, 'formeel', 2, 0, 0), (tests.id('t_a'), tests.week() + 7, 'formeel', 2, 0, null), (tests.id('t_a'), tests.week() + 14, 'formeel', 2, 5, null),
  (tests.id('t_a'), tests.week() - 7, 'informeel', null, 2, 2), (tests.id('t_a'), tests.week(), 'informeel', null, 2, null), (tests.id('t_a'), tests.week() + 7, 'informeel', null, 2, null);
create function tests.uren(s text) returns text language sql as $$
  select string_agg(((week - tests.week()) / 7) || ':' || round(gepland), ' ' order by week) from public.uren where traject_id = tests.id('t_a') and soort = s $$;
savepoint uren;
select tests.zet('afbouw', '{}');
select tests.doet('coordinator', tests.naar('verlengstuk'));
select is(tests.uren('formeel'), '-1:0 0:3 1:3 2:5 3:3', 'opschalen geeft vanaf deze week de toegekende uren terug, nooit minder');
select is(tests.uren('informeel'), '-1:2 0:2 1:2', 'het maatje blijft, dus zijn uren blijven');
select is((select concat_ws(' ', van, naar, soort, partij, reden, (select naam from tests.namen where id = door)) from public.driehoek_fasen where driehoek_id = tests.id('d_a') and soort <> 'start'),
  'afbouw verlengstuk opschalen coordinator het ging niet coordinator', 'het verloop zegt wie, wat en waarom');
rollback to uren;
select tests.zet('overgedragen', '{}');
select tests.doet('consulent', tests.naar('verkenning'));
select is(tests.uren('formeel'), '-1:0 0:3 1:3 2:5 3:3', 'ook zonder maatje komen de uren terug');
select is(tests.uren('informeel'), '-1:2 0:0 1:0', 'het maatje valt weg, dus zijn geplande uren ook; wat was blijft staan');
rollback to uren;
select tests.zet('overgedragen', '{}');
update public.trajecten set arrangement = 'kort_herstel', uren_toegekend = null, bedrag_cents = 41000 where id = tests.id('t_a');
select tests.mag('begeleider', tests.naar('verlengstuk'), 'ook een traject zonder uren per week kan worden opgeschaald');
rollback to uren;
update public.trajecten set eind_op = prive.vandaag() - 1 where id = tests.id('t_a');
select tests.mag('begeleider', tests.naar('verkenning'), 'ook na de einddatum kan worden opgeschaald');
rollback to uren;

-- The dates of the path.
select tests.zet('afbouw', array['terugvalafspraak', 'warme_overdracht']);
select tests.doet('begeleider', tests.naar('overgedragen', null));
select is((select waakvlam_op from public.driehoeken where id = tests.id('d_a')), (prive.vandaag() + interval '6 months')::date, 'een half jaar na het uitstappen is er een waakvlam');
select is((select versie from public.driehoeken where id = tests.id('d_a')), 2, 'elke stap verhoogt de versie');
select tests.doet('begeleider', tests.naar('verkenning'));
select is((select waakvlam_op from public.driehoeken where id = tests.id('d_a')), null, 'na opschalen vervalt de waakvlam');
select tests.doet('begeleider', tests.naar('afgesloten'));
select is((select status from public.koppelingen where id = tests.id('k_a')), 'beeindigd', 'afsluiten beeindigt de koppeling');
select tests.doet('begeleider', tests.naar('verlengstuk'));
select is((select status from public.koppelingen where id = tests.id('k_a')), 'gestart', 'opschalen na het einde zet de koppeling weer aan');
select tests.weigert('coordinator', tests.naar('overgedragen'), 'niet_mogelijk', 'overslaan kan niet');

select * from finish();
rollback;
