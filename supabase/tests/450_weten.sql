begin;
select no_plan();
\ir wereld.psql

-- Unique words in each part of dossier a, and where they are found: every table and every function of the API, as somebody.
-- A part counts as found when all its words are; 'part?' is some of them.
create table tests.merken (deel text not null, woord text primary key);
insert into tests.merken values ('contact', 'Zilvermeeuwtje'), ('plan', 'Kruidenboterplan'), ('uren', '113.37'), ('verslag', 'Koperwiekverslag'),
  ('plan', 'Rietzangerplan'), ('plan', 'Putterdoel'), ('plan', 'Vinkendoel'), ('plan', 'Kieviterpaaltje'), ('plan', 'Sijsjespunt'), ('steunplan', 'Roodborstplan'),
  ('verslag', 'Kluutcontact'), ('verslag', 'Gruttogesprek'), ('evaluatie', 'Tapuitwoorden'), ('netwerk', 'Wulpje'),
  ('afspraak', 'Waterhoenplein'), ('bericht', 'Roerdompbericht'), ('vraag', 'Kwartelvraag');
update public.clienten set roepnaam = 'Zilvermeeuwtje' where id = tests.id('a');
update public.trajecten set resultaat = 'Kruidenboterplan' where id = tests.id('t_a');
update public.uren set gepland = 113.37 where traject_id = tests.id('t_a');
update public.hulpvragen set belangrijk = 'Kwartelvraag' where id = tests.id('h_a');
insert into public.driehoek_stappen (driehoek_id, stap, notitie, gedaan_door) values (tests.id('d_a'), 'afspraken', 'Koperwiekverslag', tests.id('begeleider'));
insert into public.koppeling_kennismakingen (koppeling_id, dag, tijd, plek) values (tests.id('k_a'), prive.vandaag() + 3, '10:00', 'Waterhoenplein');
update public.koppelingen set dagdelen = array['za_ochtend'] where id = tests.id('k_a');
insert into public.plan_versies (traject_id, soort, nummer, status, inhoud, vastgesteld_op) values
  (tests.id('t_a'), 'zorgplan', 7, 'vastgesteld', '{"aanpak":"Rietzangerplan"}', now()), (tests.id('t_a'), 'ondersteuningsplan', 7, 'akkoord', '{"wens":"Roodborstplan"}', now());
insert into tests.namen select tests.id(n), n from unnest(array['do_open', 'do_klaar', 'do_weg']) as n;
insert into public.doelen (id, traject_id, plek, tekst, resultaatgebied, status, oplossing, gesloten_op, reden) values
  (tests.id('do_open'), tests.id('t_a'), 1, 'Putterdoel', 'netwerk', 'open', 'netwerk', null, ''), (tests.id('do_klaar'), tests.id('t_a'), null, 'Vinkendoel', 'netwerk', 'bereikt', 'netwerk', prive.vandaag(), ''),
  (tests.id('do_weg'), tests.id('t_a'), null, 'Niet-gestopt', 'netwerk', 'gestopt', 'netwerk', prive.vandaag(), 'Niet-reden');
insert into public.piketpaaltjes (doel_id, tekst, bereikt_voor, meldt_door, vervallen_op, woorden) values (tests.id('do_open'), 'Kieviterpaaltje', prive.vandaag() + 9, 'client', null, 'Niet-woorden'), (tests.id('do_open'), 'Niet-paaltje', prive.vandaag() + 9, 'client', prive.vandaag(), '');
insert into public.regelpunten (traject_id, tekst, wie, naam, voor, vervallen_op) values (tests.id('t_a'), 'Sijsjespunt', 'ander', 'Niet-naam', prive.vandaag() + 9, null), (tests.id('t_a'), 'Niet-punt', 'client', '', prive.vandaag() + 9, prive.vandaag());
insert into public.contacten (traject_id, door, partij, dag, hoe, stemming, notitie, ingetrokken_op) values (tests.id('t_a'), tests.id('begeleider'), 'begeleider', prive.vandaag(), 'langs', 'goed', 'Kluutcontact', null),
  (tests.id('t_a'), tests.id('begeleider'), 'begeleider', prive.vandaag(), 'langs', 'goed', 'Niet-ingetrokken', now()), (tests.id('t_a'), tests.id('begeleider'), 'begeleider', prive.vandaag() - 300, 'langs', 'goed', 'Niet-lang-geleden', null);
update public.voortgangsgesprekken set status = 'geweest', plek = 'Niet-plek' where id = tests.id('g_a');
update public.gespreksverslagen set tekst = 'Gruttogesprek' where gesprek_id = tests.id('g_a');
update public.gesprekvoorbereidingen set antwoorden = '{"goed":{"woorden":"Niet-voorbereiding"}}' where gesprek_id = tests.id('g_a');
update public.evaluatie_antwoorden set antwoorden = '{"regie":{"woorden":"Tapuitwoorden"}}' where id = tests.id('ea_client');
update public.evaluatie_antwoorden set antwoorden = '{"regie":{"woorden":"Niet-van-maatje"}}' where id = tests.id('ea_maatje');
update public.evaluatie_antwoorden set antwoorden = '{"regie":{"woorden":"Niet-verstuurd"}}', verstuurd_op = null where id = tests.id('ea_begeleider');
update public.netwerkbeelden set mensen = '[{"naam":"Wulpje","rol":"vriend","kring":1,"hoek":10,"contact":"week","steun":true}]' where id = tests.id('nb_a');
insert into public.gesprek_berichten (id, koppeling_id, door, als, tekst) values (tests.id('bm'), tests.id('k_a'), tests.id('client'), 'client', 'Roerdompbericht');

create view tests.tabellen as
  select c.oid, c.relname::text as naam from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e');
create view tests.functies_nu as
  select p.oid, p.proname::text as naam from pg_proc p
  where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e');

-- Arguments that could lead to dossier a: by the name of the argument, and each id of it for a lone uuid.
create function tests.argument(soort text, naam text, ding uuid) returns text language sql as $$
  select case when soort = 'uuid' then quote_literal(coalesce(tests.id(case when naam ~ 'koppeling|welke$' and ding is null then 'k_a' when naam ~ 'hulpvraag' then 'h_a'
      when naam ~ 'traject|welk$' then 't_a' when naam ~ 'client' then 'a' when naam ~ 'driehoek' then 'd_a' when naam ~ 'vrijwilliger|ontvanger' then 'els' end), ding, tests.id('k_a'))) || '::uuid'
    when soort = 'uuid[]' then format('array[%L]::uuid[]', ding) when soort ~ '\[\]$' then '''{}''::' || soort
    when soort = 'jsonb' then '''{}''::jsonb' when soort = 'boolean' then 'true' when soort = 'text' then '''x''' when soort = 'date' then 'prive.vandaag()'
    else 'null::' || soort end $$;
create view tests.vragen as
  select f.naam, format('select jsonb_agg(to_jsonb(x))::text from public.%I(%s) x', f.naam, (select string_agg(format('%I => %s', n, tests.argument(format_type(t, null), n, d.id)), ', ' order by i)
    from unnest(p.proargtypes::oid[], p.proargnames[1:p.pronargs]) with ordinality as u(t, n, i) where i <= p.pronargs - p.pronargdefaults or t = 'uuid'::regtype)) as vraag
  from tests.functies_nu f join pg_proc p on p.oid = f.oid
  cross join lateral (select tests.id(n) as id from unnest(array['k_a', 't_a', 'a', 'h_a', 'd_a']) as n) d
  where has_function_privilege('authenticated', f.oid, 'execute')
  union
  select t.naam, format('select jsonb_agg(to_jsonb(x))::text from public.%I x', t.naam) from tests.tabellen t
  where has_table_privilege('authenticated', t.oid, 'select');

create function tests.gevonden(wie text) returns text language plpgsql as $$
declare v record; antwoord text; alles text := '';
begin
  for v in select distinct vraag from tests.vragen loop
    begin
      perform tests.als(wie);
      execute v.vraag into antwoord;
      raise exception using errcode = 'TT000';
    exception when sqlstate 'TT000' then alles := alles || coalesce(antwoord, '');
      when others then alles := alles || sqlerrm;
    end;
  end loop;
  perform tests.als('eigenaar');
  return (select coalesce(string_agg(x.deel || case when x.heel then '' else '?' end, ' ' order by x.deel), '')
    from (select m.deel, bool_and(position(m.woord in alles) > 0) as heel from tests.merken m group by m.deel having bool_or(position(m.woord in alles) > 0)) x);
end $$;
create function tests.vindt(wie text, verwacht text, titel text) returns text language sql as $$ select is(tests.gevonden(wie), verwacht, titel) $$;

create function tests.geef(v text, o text, delen text[], tot text default 'null') returns text language sql as $$
  select format('select public.toestemming_geven(tests.id(''a''), %s, %s, %L::text[], ''samen weten'', prive.vandaag(), %s)',
    case when v is null then 'null' else format('tests.id(%L)', v) end, case when o is null then 'null' else format('tests.id(%L)', o) end, delen, tot) $$;
create function tests.neem(ontvanger text) returns text language sql as $$ select format('select public.toestemmingen_intrekken(tests.id(''a''), tests.id(%L))', ontvanger) $$;

-- Before anything is shared with an organisatie; the maatje has contact.
select tests.vindt('begeleider', 'afspraak contact evaluatie netwerk plan uren verslag vraag', 'de eigen begeleider vindt alles, dus er wordt goed gezocht');
select tests.vindt('vrijwilliger', 'afspraak bericht contact vraag', 'een maatje met contact vindt de roepnaam, afspraken en wat nodig is, en geen plan, uren of verslag');
select tests.vindt('coordinator', 'afspraak vraag', 'de coordinator van het maatje vindt geen naam, plan, uren of verslag');
select tests.vindt(w, '', w || ' vindt niets') from unnest(array['begeleider_ander', 'casusregisseur_ander', 'coordinator_ander', 'vrijwilliger_ander', 'collega',
  'consulent_ander', 'beheerder', 'client_ander', 'niemand', 'anoniem']) as w;

-- Each part on its own, to another organisatie and to the maatje.
select tests.doet('client', tests.geef(null, 'zorg_ander', array[d])) from unnest(array['plan', 'uren']) as d;
select tests.vindt(w, 'plan steunplan uren', w || ' vindt precies wat is gedeeld') from unnest(array['begeleider_ander', 'casusregisseur_ander']) as w;
select tests.vindt(w, '', w || ' vindt niets van wat met een ander is gedeeld') from unnest(array['coordinator_ander', 'collega', 'beheerder', 'vrijwilliger_ander', 'client_ander', 'niemand']) as w;
select tests.doet('client', tests.geef(null, 'welzijn', array['contact', 'verslag']));
select tests.vindt('coordinator', 'afspraak contact evaluatie netwerk verslag vraag', 'een coordinator vindt erbij wat met de organisatie is gedeeld');
select tests.doet('begeleider', tests.geef('els', null, array['plan', 'uren', 'verslag']));
select tests.vindt('vrijwilliger', 'afspraak bericht contact plan steunplan uren verslag vraag', 'een maatje vindt erbij wat is gedeeld, en geen evaluatie of netwerk');

-- No more than the part: nothing that is a draft, withdrawn, stopped, long ago or about somebody else.
create function tests.deelt(wie text) returns text language sql as $$ select tests.waarde(wie, 'select public.gedeeld(tests.id(''t_a''))::text') $$;
select ok(tests.deelt(w) like '%Putterdoel%' and tests.deelt(w) !~ 'Niet-', w || ' krijgt niets buiten het deel') from unnest(array['begeleider_ander', 'vrijwilliger']) as w;
select ok(tests.deelt('coordinator') like '%Kluutcontact%' and tests.deelt('coordinator') !~ 'Niet-', 'coordinator krijgt niets buiten het deel');
select tests.ziet('coordinator', $$ select (public.gedeeld(tests.id('t_a')) #> '{delen,verslag,netwerk,mensen,0}')::text $$, '{"hoek": 10, "naam": "Wulpje", "kring": 1}', 'van wie om de client heen staat alleen voornaam en plek');
select tests.ziet('coordinator', $$ select string_agg(distinct k, ' ') from jsonb_array_elements(public.gedeeld(tests.id('t_a')) #> '{delen,verslag,contacten}') c cross join jsonb_each_text(c) as e(k, v) where k = 'wie' and v is not null $$, null, 'van contact geen namen');
select tests.ziet('vrijwilliger', $$ select string_agg(k, ' ' order by k) from jsonb_object_keys(public.gedeeld(tests.id('t_a')) #> '{delen,verslag}') as k $$, 'contacten gesprekken stappen', 'een maatje krijgt van een evaluatie en het netwerk ook geen lege plek');
select tests.mag_niet(w, $$ select prive.gedeeld_deel(tests.id('t_a'), 'plan', true) $$, w || ' vraagt geen deel zonder toestemming') from unnest(array['begeleider_ander', 'coordinator', 'vrijwilliger', 'collega', 'anoniem']) as w;

-- Each look is written down, with the organisatie and the parts.
select tests.doet('begeleider_ander', $$ select public.gedeeld(tests.id('t_a')) $$);
select tests.doet('vrijwilliger', $$ select public.gedeeld(tests.id('t_a')) $$);
select tests.ziet('client', $$ select string_agg(wie || '/' || organisatie || '/' || array_to_string(delen, '+'), ' ' order by wie) from public.toegangslog where wat = 'gedeeld' $$,
  'Els/Welzijn/contact+plan+uren+verslag begeleider_ander/Andere zorg/plan+uren', 'de client leest wie keek, waar die werkt en naar welke delen; van een maatje alleen de voornaam');
select tests.ziet('collega', $$ select public.gedeeld(tests.id('t_a'))::text $$, null, 'wie niets mag weten krijgt niets');
select tests.doet(w, $$ select public.gedeeld(tests.id('t_a')) $$) from unnest(array['collega', 'coordinator_ander', 'niemand', 'client']) as w;
select is((select count(*) from public.toegangslog where wat = 'gedeeld'), 2::bigint, 'en laat geen regel achter');
select tests.weigert('anoniem', $$ select public.gedeeld(tests.id('t_a')) $$, '42501', 'een bezoeker vraagt niets');
select tests.ziet('begeleider_ander', $$ select public.gedeeld(tests.id('t_a')) -> 'toestemmingen' -> 0 ->> 'doel' $$, 'samen weten', 'de ontvanger ziet waarvoor het is');
select tests.ziet('begeleider', $$ select count(*)::text from public.gedeeld_overzicht() $$, '0', 'de eigen begeleider heeft het hele dossier en geen gedeelde lijst');

-- The inbox of a receiver, before and after.
insert into public.postvak (gebruiker_id, soort, pad) select tests.id('vrijwilliger'), 'bericht', p from unnest(array['/koppelingen/' || tests.id('k_a') || '/berichten', '/trajecten/' || tests.id('t_a'), '/punten']) as p;
insert into public.postvak (gebruiker_id, soort, pad) values (tests.id('begeleider_ander'), 'gedeeld', '/gedeeld/' || tests.id('t_a')) on conflict do nothing;
create function tests.post(wie text) returns text language sql as $$
  select tests.waarde(wie, 'select count(*) || ''/'' || (public.tellers() ->> ''postvak'') from public.postvak') || '/' || coalesce(tests.waarde('service', format(
    $q$ select jsonb_array_length(x -> 'nieuws')::text from jsonb_array_elements(public.postvak_gegevens()) x where x ->> 'gebruiker_id' = %L $q$, tests.id(wie))), '0') $$;
select is(tests.post('vrijwilliger'), '4/4/4', 'het maatje heeft vier regels in het postvak, in de teller en voor de mail');
select is(tests.post('begeleider_ander'), '1/1/1', 'een ontvanger hoort dat er iets is gedeeld');

-- Taken back: not a byte is left, in the same request.
select tests.doet('client', tests.neem('zorg_ander'));
select tests.vindt(w, '', w || ' vindt na het intrekken niets meer') from unnest(array['begeleider_ander', 'casusregisseur_ander']) as w;
select is(tests.post('begeleider_ander'), '0/0/0', 'en heeft er geen post meer over');
select tests.doet('client', tests.neem('welzijn'));
select tests.vindt('coordinator', 'afspraak vraag', 'bij de coordinator stopt wat met de organisatie was gedeeld');
select tests.doet('client', $$ select public.toestemming_intrekken(tests.id('ts_a')) $$);
select is((select string_agg(deel, ' ' order by deel) from public.toestemmingen where ontvanger_vrijwilliger_id = tests.id('els') and ingetrokken_op is null), null,
  'wie niet meer mag weten wie iemand is, mag ook de rest niet meer weten');
select tests.vindt('vrijwilliger', '', 'het maatje vindt niets meer, ook geen afspraak, bericht of vraag');
select tests.vindt('coordinator', '', 'en de coordinator van het maatje ook niet');
select is(tests.post('vrijwilliger'), '1/1/1', 'in postvak, teller en mail staat alleen wat over iets anders gaat');
select prive.meld(tests.id('vrijwilliger'), 'gesprek', '/koppelingen/' || tests.id('k_a'), '{}');
select is((select count(*) from public.postvak where gebruiker_id = tests.id('vrijwilliger') and soort = 'gesprek'), 0::bigint, 'er komt ook geen nieuwe melding bij');
select tests.weigert('vrijwilliger', $$ select public.bericht_sturen(tests.id('k_a'), gen_random_uuid(), 'hoi') $$, 'geen_toegang', 'het maatje schrijft niet meer');
select tests.weigert('client', $$ select public.bericht_sturen(tests.id('k_a'), gen_random_uuid(), 'hoi') $$, 'toestemming_ingetrokken', 'de client schrijft niet naar wie het niet meer leest');
select tests.vindt('begeleider', 'afspraak contact evaluatie netwerk plan uren verslag vraag', 'de eigen begeleider houdt het dossier');
select tests.vindt('client', 'afspraak bericht contact evaluatie netwerk plan steunplan uren verslag vraag', 'en de client alles van zichzelf');

-- Undo, by whoever took it back, and only for a short while.
create function tests.terug(wie text) returns text language sql as $$ select format('select public.toestemming_terug(array(select id from public.toestemmingen where ontvanger_%s_id = tests.id(%L) and ingetrokken_wijze is not null))',
  case wie when 'els' then 'vrijwilliger' else 'organisatie' end, wie) $$;
select tests.weigert('begeleider', tests.terug('els'), 'ouder_dan_intrekking', 'een begeleider draait het nee van de client niet terug');
select tests.weigert('begeleider', $$ select public.toestemming_geven(tests.id('a'), tests.id('els'), null, '{plan}', 'Samen op pad', prive.vandaag()) $$, 'ouder_dan_intrekking',
  'en schrijft op de dag van haar nee geen ja op');
savepoint vervangen;
select tests.doet('client', format('select public.toestemming_geven(tests.id(''a''), tests.id(''els''), null, ''{plan}'', ''Samen op pad'', prive.vandaag(), %s)', tot))
  from unnest(array['null', 'prive.vandaag() + 30']) as tot;
select tests.doet('client', $$ select public.toestemmingen_intrekken(tests.id('a'), tests.id('els')) $$);
create function tests.vervangen() returns text language sql as $$ select $q$ select public.toestemming_terug(array(select id from public.toestemmingen
  where ontvanger_vrijwilliger_id = tests.id('els') and ingetrokken_wijze = 'vervangen')) $q$ $$;
select tests.weigert('begeleider', tests.vervangen(), 'ouder_dan_intrekking', 'ook niet langs een ja dat zij eerder verving');
select tests.weigert('client', tests.vervangen(), 'te_laat', 'wat vervangen is komt niet terug');
rollback to vervangen;
select tests.weigert('client', format('select public.toestemming_terug(array[%L]::uuid[])', tests.id('ts_b')), 'geen_toegang', 'niemand draait iets van een ander terug');
select tests.mag('client', tests.terug('els'), 'de client maakt het ongedaan');
select tests.doet('client', tests.terug('els'));
select tests.vindt('vrijwilliger', 'afspraak bericht contact plan steunplan uren verslag vraag', 'daarna vindt het maatje weer alles wat mocht');
select is((select string_agg(distinct doel || '/' || wijze, ' ') from public.toestemmingen where ontvanger_vrijwilliger_id = tests.id('els') and ingetrokken_op is null), 'maatje/zelf samen weten/zelf', 'met hetzelfde doel, nu zelf gezegd');

-- The last day, and the day after it.
select tests.doet('client', tests.neem('els'));
select tests.weigert('client', tests.geef('els', null, array['contact'], 'prive.vandaag() - 1'), 'einde_voorbij', 'een einde ligt niet in het verleden');
select tests.doet('client', tests.geef('els', null, array['contact', 'plan'], 'prive.vandaag()'));
select tests.vindt('vrijwilliger', 'afspraak bericht contact plan steunplan vraag', 'op de laatste dag geldt het nog');
alter table public.toestemmingen disable trigger alleen_toevoegen;
update public.toestemmingen set geldig_tot = prive.vandaag() - 1 where geldig_tot = prive.vandaag();
alter table public.toestemmingen enable trigger alleen_toevoegen;
select tests.vindt('vrijwilliger', '', 'de dag erna vindt het maatje niets meer');
select tests.vindt('coordinator', '', 'en de coordinator ook niet');
select is(tests.post('vrijwilliger'), '1/1/1', 'en de post is gestopt');
select tests.doet('client', tests.geef('els', null, array['contact'], 'prive.vandaag() + 30'));
select tests.doet('client', tests.geef('els', null, array['contact'], 'prive.vandaag() + 60'));
select is((select string_agg((geldig_tot - prive.vandaag()) || ':' || coalesce(ingetrokken_wijze, 'geldt'), ' ' order by geldig_tot) from public.toestemmingen
  where ontvanger_vrijwilliger_id = tests.id('els') and geldig_tot > prive.vandaag()), '30:vervangen 60:geldt', 'een ja met een ander einde vervangt het vorige, dat leesbaar blijft');

-- Who reads what was agreed about consent.
select tests.ziet(w, $$ select (count(*) > 5)::text from public.weten_overzicht(tests.id('a')) $$, 'true', w || ' leest wie wat mag weten') from unnest(array['client', 'begeleider', 'casusregisseur', 'consulent']) as w;
select tests.ziet(w, $$ select count(*)::text from public.weten_overzicht(tests.id('a')) $$, '0', w || ' leest dat niet')
  from unnest(array['vrijwilliger', 'coordinator', 'begeleider_ander', 'collega', 'beheerder', 'consulent_ander', 'client_ander', 'niemand']) as w;
select tests.ziet('client', $$ select vastgelegd_naam || '/' || ontvanger_naam || '/' || ontvanger_van from public.weten_overzicht(tests.id('a')) where wijze = 'gesprek' and vastgelegd_naam is not null limit 1 $$,
  'begeleider/Els/Welzijn', 'met de naam van wie het opschreef');
select tests.weigert(w, tests.neem('els'), 'geen_toegang', w || ' trekt niets in') from unnest(array['vrijwilliger', 'coordinator', 'begeleider_ander', 'collega', 'beheerder', 'consulent_ander', 'client_ander', 'niemand']) as w;
select tests.weigert('anoniem', tests.neem('els'), '42501', 'een bezoeker ook niet');

-- Looking as a side of a koppeling.
select tests.doet(w, $$ select public.log_inzage_samen(koppeling => tests.id('k_a')) $$) from unnest(array['vrijwilliger', 'coordinator', 'begeleider', 'client', 'coordinator_ander', 'niemand']) as w;
select tests.doet(w, $$ select public.log_inzage_samen(traject => tests.id('t_a')) $$) from unnest(array['vrijwilliger', 'client', 'begeleider_ander']) as w;
select tests.ziet('client', $$ select string_agg(wie || '/' || wat || '/' || organisatie, ' ' order by wie, wat) from public.toegangslog where wat in ('koppeling', 'driehoek') $$,
  'Els/driehoek/Welzijn Els/koppeling/Welzijn begeleider/koppeling/Zorg coordinator/koppeling/Welzijn', 'maatje, coordinator en begeleider staan in het log, een ander en de client zelf niet');

-- Wanting to speak to somebody.
select tests.ziet('client', $$ select string_agg(rol || ':' || naam, ' ') from public.mijn_mensen() $$, 'begeleider:begeleider consulent:consulent aanbieder:Zorg', 'de client weet wie er is');
select tests.ziet(w, $$ select count(*)::text from public.mijn_mensen() $$, '0', w || ' heeft zo niemand') from unnest(array['begeleider', 'vrijwilliger', 'niemand', 'beheerder']) as w;
select tests.ziet('client', $$ select public.spreken_vragen('begeleider') $$, 'begeleider', 'de client vraagt de begeleider');
select tests.doet('client', $$ select public.spreken_vragen('begeleider') $$);
select tests.ziet('begeleider', $$ select soort || pad from public.postvak where soort = 'spreken' $$, 'spreken/clienten/' || tests.id('a'), 'het staat in het postvak van de begeleider');
select tests.weigert('client', format('select public.spreken_vragen(%L)', met), 'niet_mogelijk', 'niet te vragen: ' || met) from unnest(array['casusregisseur', 'burgemeester', '']) as met;
select tests.weigert(w, $$ select public.spreken_vragen('begeleider') $$, 'geen_toegang', w || ' vraagt niet als client') from unnest(array['begeleider', 'vrijwilliger', 'niemand']) as w;

select * from finish();
rollback;
