begin;
select no_plan();
\ir wereld.psql

-- A gemeente with two wijken, its beheerder, and those of another gemeente and of a region.
insert into public.gemeenten (id, naam, slug) values (tests.id('g_wijken'), 'Wijkstad', 'wijkstad-test'), (tests.id('g_elders'), 'Elders', 'elders-test');
insert into public.wijken (id, gemeente_id, naam, slug) values
  (tests.id('w_druk'), tests.id('g_wijken'), 'Druk', 'druk'), (tests.id('w_stil'), tests.id('g_wijken'), 'Stil', 'stil'),
  (tests.id('w_elders'), tests.id('g_elders'), 'Elders', 'elders');
insert into public.organisaties (id, slug, naam, soort, gemeente_id, status) values
  (tests.id('o_wijken'), 'o-wijken-test', 'Gemeente Wijkstad', 'gemeente', tests.id('g_wijken'), 'gepubliceerd'),
  (tests.id('o_elders'), 'o-elders-test', 'Gemeente Elders', 'gemeente', tests.id('g_elders'), 'gepubliceerd'),
  (tests.id('o_regio'), 'o-regio-test', 'Regio', 'gemeente', null, 'gepubliceerd');
delete from public.lidmaatschappen where rol = 'beheerder';
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values
  (tests.id('beheerder'), tests.id('o_wijken'), 'beheerder'), (tests.id('niemand'), tests.id('o_regio'), 'beheerder'),
  (tests.id('begeleider_ander'), tests.id('o_elders'), 'beheerder');

-- Druk: papierwerk six times, netwerk four times. Stil: nothing.
insert into public.clienten (id, organisatie_id, pseudoniem, wijk_id)
  select tests.id('wc' || i), tests.id('zorg'), 'Wijkvogel ' || i, tests.id('w_druk') from generate_series(1, 7) as i;
insert into public.hulpvragen (id, client_id) select tests.id('wh' || i), tests.id('wc' || i) from generate_series(1, 6) as i;
insert into public.hulpvraag_resultaatgebieden select tests.id('wh' || i), 'administratie' from generate_series(1, 6) as i;
insert into public.hulpvraag_resultaatgebieden select tests.id('wh' || i), 'netwerk' from generate_series(1, 4) as i;
create function tests.cel(wijk text, gebied text) returns text language sql as $$
  select format('select coalesce(aantal::text, ''verborgen'') from public.vraag_per_wijk(tests.id(''g_wijken'')) where wijk_id is not distinct from %s and resultaatgebied is not distinct from %L',
    case when wijk is null then 'null::uuid' else format('tests.id(%L)', wijk) end, gebied) $$;

select tests.ziet('beheerder', tests.cel('w_druk', 'administratie'), '6', 'de beheerder leest hoe vaak iets wordt gevraagd');
select tests.ziet('beheerder', tests.cel('w_druk', 'netwerk'), 'verborgen', 'vier vragen zijn minder dan vijf en blijven verborgen');
select tests.ziet('beheerder', tests.cel('w_stil', 'netwerk'), 'verborgen', 'geen vragen is niet te onderscheiden van vier');
select tests.ziet('beheerder', tests.cel('w_druk', null), 'verborgen', 'de som van een wijk is verborgen als een van de getallen dat is');
select tests.ziet('beheerder', tests.cel(null, 'administratie'), 'verborgen', 'de som van een gebied is verborgen als een van de getallen dat is');
select tests.ziet('beheerder', 'select count(*)::text from public.vraag_per_wijk(tests.id(''g_wijken''))', '26', 'elke wijk en elk gebied heeft een rij, ook zonder vraag');
select tests.ziet('beheerder', 'select count(*)::text from public.vraag_per_wijk(tests.id(''g_wijken'')) where aantal between 0 and 4', '0', 'geen enkel getal is kleiner dan vijf');
select tests.ziet('niemand', tests.cel('w_druk', 'administratie'), '6', 'de beheerder van een regio leest elke gemeente');

-- A fifth need shows the number; a closed one, or of a closed dossier, does not count.
insert into public.hulpvragen (id, client_id) values (tests.id('wh7'), tests.id('wc7'));
insert into public.hulpvraag_resultaatgebieden values (tests.id('wh7'), 'netwerk');
select tests.ziet('beheerder', tests.cel('w_druk', 'netwerk'), '5', 'vijf vragen zijn te lezen');
update public.hulpvragen set wijk_id = tests.id('w_stil') where id = tests.id('wh7');
select tests.ziet('beheerder', tests.cel('w_druk', 'netwerk'), 'verborgen', 'de wijk van de vraag gaat voor die van de cliënt');
update public.hulpvragen set wijk_id = null, status = 'gesloten' where id = tests.id('wh7');
select tests.ziet('beheerder', tests.cel('w_druk', 'netwerk'), 'verborgen', 'een gesloten vraag telt niet mee');
update public.clienten set afgesloten_op = prive.vandaag() where id in (tests.id('wc1'), tests.id('wc2'));
select tests.ziet('beheerder', tests.cel('w_druk', 'administratie'), 'verborgen', 'een vraag van een afgesloten dossier telt niet mee');

-- Everything asked five times in every wijk: then the sums are told.
update public.clienten set afgesloten_op = null where id in (tests.id('wc1'), tests.id('wc2'));
insert into public.hulpvragen (id, client_id, wijk_id)
  select tests.id('vol' || i || w), tests.id('wc1'), tests.id(w) from generate_series(1, 5) as i, unnest(array['w_druk', 'w_stil']) as w;
insert into public.hulpvraag_resultaatgebieden
  select tests.id('vol' || i || w), r.code from generate_series(1, 5) as i, unnest(array['w_druk', 'w_stil']) as w, public.resultaatgebieden r;
select tests.ziet('beheerder', tests.cel('w_stil', null), '40', 'zonder verborgen getallen is de som van een wijk te lezen');
select tests.ziet('beheerder', tests.cel(null, 'administratie'), '16', 'zonder verborgen getallen is de som van een gebied te lezen');

-- Who may not.
select tests.weigert('begeleider_ander', tests.cel('w_druk', 'administratie'), 'geen_toegang', 'de beheerder van een andere gemeente leest dit niet');
select tests.weigert(w, tests.cel('w_druk', 'administratie'), 'geen_toegang', w || ' leest geen vraag per wijk')
  from unnest(array['coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.mag_niet('anoniem', tests.cel('w_druk', 'administratie'), 'een bezoeker leest geen vraag per wijk');

-- The page of a locatie: an address that is secret is not there, also not under its id.
update public.aanbod set adres_geheim = true where id = tests.id('aanbod');
select tests.leest('anoniem', 'locaties', 'locatie_ander', 'een bezoeker leest geen locatie van aanbod met een geheim adres');
select tests.leest('consulent', 'locaties', 'locatie_ander', 'een consulent leest geen locatie van aanbod met een geheim adres');

select * from finish();
rollback;
