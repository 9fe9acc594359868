begin;
select no_plan();
\ir wereld.psql
set constraints all immediate;

-- welzijn and welzijn_dubbel are one. Of everything that hangs on an organisatie the second has something.
insert into public.organisaties (id, slug, naam, soort, status, telefoon, omschrijving) values
  (tests.id('dubbel'), 'test-dubbel', 'Dubbel', 'welzijnsorganisatie', 'gepubliceerd', '030 222', 'Van de ander');
insert into tests.namen values (tests.id('dubbel'), 'dubbel'), (tests.id('locatie_dubbel'), 'locatie_dubbel'), (tests.id('aanbod_dubbel'), 'aanbod_dubbel');
insert into public.locaties (id, organisatie_id, adres) values (tests.id('locatie_dubbel'), tests.id('dubbel'), 'Straat 9');
insert into public.aanbod (id, slug, organisatie_id, naam, status, bron, bron_id) values (tests.id('aanbod_dubbel'), 'test-aanbod-dubbel', tests.id('dubbel'), 'Van dubbel', 'gepubliceerd', 'proef', 'een');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('coordinator'), tests.id('dubbel'), 'coordinator');
insert into public.vrijwilligers (id, organisatie_id, voornaam) values (tests.id('dubbele_els'), tests.id('dubbel'), 'Els');
insert into public.controle_links (id, hash, organisatie_id) values (tests.id('link'), repeat('a', 64), tests.id('dubbel'));
insert into public.controle_mails (organisatie_id, soort, aanbod_ids, gelukt) values (tests.id('dubbel'), 'eerste', array[tests.id('aanbod_dubbel')], true);
insert into public.organisatie_wijzigingen (organisatie_id, oud, nieuw) values (tests.id('dubbel'), '{}', '{"telefoon":"030 999"}');
select tests.doet('coordinator', format('select public.afbeelding_bewaren(null, %L, ''Logo'', encode(%3$L::bytea, ''base64''), encode(%3$L::bytea, ''base64''), 10, 10)', tests.id(o), null, 'RIFF1234WEBPxx'))
  from unnest(array['welzijn', 'dubbel']) as o;

-- Every row that may move, whole but for when it was touched.
create function tests.beeld() returns table (tabel text, rij jsonb) language plpgsql as $$
declare t record;
begin
  for t in select distinct k.conrelid::regclass::text as naam from pg_constraint k where k.contype = 'f' and k.confrelid = 'public.organisaties'::regclass and k.conrelid <> 'public.organisatie_besluiten'::regclass loop
    return query execute format('select %L::text, to_jsonb(x) - ''updated_at'' from %s x', t.naam, t.naam);
  end loop;
end $$;
create function tests.samen(blijft text default 'welzijn', weg text default 'dubbel', velden text default '{telefoon}') returns text language sql as $$
  select format('select public.organisaties_samenvoegen(tests.id(%L), tests.id(%L), %L)', $1, $2, $3) $$;

-- Which tables hang on an organisatie: a new one must be looked at here. Does it tell something about a person?
select is((select string_agg(distinct k.conrelid::regclass::text, ' ' order by k.conrelid::regclass::text) from pg_constraint k
    where k.contype = 'f' and k.confrelid = 'public.organisaties'::regclass and not exists (select from prive.hangt_aan_organisatie() h where h.tabel = k.conrelid)),
  'organisatie_besluiten organisaties toestemmingen vrijwilligersbeleid vrijwilligersmodules', 'alles wat naar een organisatie wijst verhuist, behalve wat haar naam of haar eigen keuzes noemt');
select is((select string_agg(h.tabel::text, ' ' order by h.tabel::text) from prive.hangt_aan_organisatie() h where not h.persoonlijk),
  'aanbod afbeeldingen controle_links controle_mails lidmaatschappen locaties organisatie_wijzigingen', 'van deze tabellen is bekend dat ze niets over een persoon zeggen');

-- Who.
select tests.mag('beheerder', tests.samen(), 'de beheerder voegt samen');
select tests.weigert(w, o, 'geen_toegang', w || ' mag niet: ' || o) from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w,
  unnest(array[tests.samen(), 'select public.organisaties_verschillen(tests.id(''welzijn''), tests.id(''dubbel''))', 'select public.organisatie_kandidaten()',
    'select public.organisatie_omvang(tests.id(''welzijn''), tests.id(''dubbel''))', 'select public.organisatie_terugzetten(gen_random_uuid())']) as o;
select tests.weigert('anoniem', o, '42501', 'een bezoeker mag niet: ' || o) from unnest(array[tests.samen(), 'select public.organisatie_kandidaten()']) as o;
select tests.weigert('beheerder', tests.samen('welzijn', 'welzijn'), 'niet_mogelijk', 'met zichzelf samenvoegen kan niet');
select tests.weigert('beheerder', tests.samen('welzijn', 'dubbel', '{status}'), 'niet_mogelijk', 'alleen gewone velden worden overgenomen');
select tests.weigert('beheerder', tests.samen('org_concept', 'dubbel'), 'openbaar_moet_blijven', 'wat niemand heeft nagekeken komt niet in de plaats van wat op de kaart staat');

-- Who would gain sight of people.
select tests.weigert('beheerder', tests.samen('welzijn', 'welzijn_ander'), 'samen_geeft_toegang', 'twee organisaties met eigen vrijwilligers en eigen mensen gaan niet samen');
select tests.weigert('beheerder', tests.samen('zorg', 'welzijn'), 'samen_geeft_toegang', 'cliënten worden niet zichtbaar voor een coordinator');
select tests.weigert('beheerder', tests.samen('org_concept', 'zorg'), 'openbaar_moet_blijven', 'een concept wint het nooit');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('niemand'), tests.id('dubbel'), 'coordinator');
select tests.weigert('beheerder', tests.samen(), 'samen_geeft_toegang', 'wie maar bij één van de twee werkt krijgt er geen vrijwilligers bij');
select tests.weigert('beheerder', tests.samen('dubbel', 'welzijn'), 'samen_geeft_toegang', 'ook niet andersom');
select tests.ziet('beheerder', $$ select public.organisatie_omvang(tests.id('welzijn'), tests.id('dubbel')) ->> 'geeft_toegang' $$, 'true', 'de beheerder ziet dat vooraf');
delete from public.lidmaatschappen where gebruiker_id = tests.id('niemand');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id('niemand'), tests.id('dubbel'), 'begeleider');
select tests.weigert('beheerder', tests.samen(), 'samen_geeft_toegang', 'een andere rol is een ander recht');
update public.lidmaatschappen set gebruiker_id = tests.id('coordinator'), rol = 'begeleider' where gebruiker_id = tests.id('niemand');
select tests.weigert('beheerder', tests.samen(), 'samen_geeft_toegang', 'ook voor wie er al in een andere rol werkt');
delete from public.lidmaatschappen where gebruiker_id = tests.id('coordinator') and rol = 'begeleider';
insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op) values (tests.id('a'), 'organisatie', tests.id('dubbel'), 'plan', 'doel', 'zelf', prive.vandaag());
select tests.weigert('beheerder', tests.samen(), 'toestemming_op_naam', 'wie aan deze organisatie toestemming gaf, gaf die niet aan een andere');
select tests.mag('beheerder', tests.samen('dubbel', 'welzijn'), 'andersom mag het: de toestemming houdt haar ontvanger');
update public.toestemmingen set ingetrokken_op = now() where ontvanger_organisatie_id = tests.id('dubbel');
insert into public.organisatie_wijzigingen (organisatie_id, oud, nieuw) values (tests.id('welzijn'), '{}', '{"telefoon":"030 777"}');
select tests.weigert('beheerder', tests.samen(), 'wijziging_wacht', 'eerst beslissen wat bij allebei wacht');
delete from public.organisatie_wijzigingen where organisatie_id = tests.id('welzijn');

-- Done for good, to look at the result.
create temporary table voor as select * from tests.beeld();
select tests.doet('beheerder', tests.samen());
select is((select to_jsonb(o) ->> 'telefoon' || ' ' || naam from public.organisaties o where id = tests.id('welzijn')), '030 222 Welzijn', 'een gekozen veld komt van de ander, een ander blijft staan');
select is((select status || ' ' || (samengevoegd_met = tests.id('welzijn'))::text from public.organisaties where id = tests.id('dubbel')), 'gearchiveerd true', 'de ander is er niet meer');
select is((select string_agg(tabel || ' ' || n, ', ' order by tabel) from (select tabel, count(*) as n from tests.beeld() b where exists (select from jsonb_each_text(b.rij) e where e.value = tests.id('dubbel')::text and e.key <> 'id') group by 1) x),
  'afbeeldingen 1, lidmaatschappen 1, toestemmingen 1', 'alleen wat de blijver zelf al heeft blijft achter, en toestemming van toen');
select is((select string_agg(t, ' ' order by t) from (select 'aanbod' as t from public.aanbod where id = tests.id('aanbod_dubbel') and organisatie_id = tests.id('welzijn')
    union all select 'locatie' from public.locaties where id = tests.id('locatie_dubbel') and organisatie_id = tests.id('welzijn')
    union all select 'link' from public.controle_links where organisatie_id = tests.id('welzijn')
    union all select 'mail' from public.controle_mails where organisatie_id = tests.id('welzijn')
    union all select 'vrijwilliger' from public.vrijwilligers where id = tests.id('dubbele_els') and organisatie_id = tests.id('welzijn')
    union all select 'wijziging' from public.organisatie_wijzigingen where organisatie_id = tests.id('welzijn')) x), 'aanbod link locatie mail vrijwilliger wijziging', 'wat eraan hing hangt nu aan de blijver');
update public.aanbod set organisatie_id = tests.id('dubbel') where id = tests.id('aanbod_dubbel');
select is((select organisatie_id from public.aanbod where id = tests.id('aanbod_dubbel')), tests.id('welzijn'), 'een import die de oude kent komt bij de blijver uit');
select tests.weigert('beheerder', tests.samen(), 'niet_mogelijk', 'wat al samen is wordt niet nog eens samengevoegd');
select tests.leest(w, 'organisatie_besluiten', '', w || ' leest geen besluiten', 'organisatie_a') from unnest(array['niemand', 'coordinator', 'begeleider', 'consulent', 'vrijwilliger', 'client']) as w;
select tests.leest('anoniem', 'organisatie_besluiten', 'geen recht', 'een bezoeker leest geen besluiten', 'organisatie_a');
select tests.ziet('beheerder', 'select count(*)::text from public.organisatie_besluiten', '1', 'de beheerder leest het besluit');
select tests.mag_niet(w, o, w || ' mag niet: ' || o) from unnest(array['anoniem', 'coordinator', 'beheerder']) as w, unnest(array['delete from public.organisatie_besluiten',
  'update public.organisatie_besluiten set besluit = ''verschillend''', 'insert into public.organisatie_besluiten (organisatie_a, organisatie_b, besluit) values (tests.id(''welzijn''), tests.id(''zorg''), ''verschillend'')']) as o;

-- Putting back.
create temporary table terug as select format('select public.organisatie_terugzetten(%L)', id) as tekst from public.organisatie_besluiten;
update public.organisaties set omschrijving = 'Intussen anders' where id = tests.id('welzijn');
select tests.weigert('beheerder', tekst, 'intussen_veranderd', 'wat intussen is veranderd wordt niet overschreven') from terug;
update public.organisaties set omschrijving = '' where id = tests.id('welzijn');
insert into public.aanbod (id, slug, organisatie_id, naam) values (tests.id('later'), 'later', tests.id('welzijn'), 'Van later');
select tests.doet('beheerder', tekst) from terug;
select is((select organisatie_id from public.aanbod where id = tests.id('later')), tests.id('welzijn'), 'wat er later bij kwam blijft bij de blijver');
delete from public.aanbod where id = tests.id('later');
select is_empty($$ (select * from tests.beeld() except all select * from voor) union all (select * from voor except all select * from tests.beeld()) $$, 'elke rij is weer precies zoals hij was');
select tests.weigert('beheerder', tekst, 'niet_meer_open', 'twee keer terugzetten kan niet') from terug;

-- Not the same after all.
select tests.mag('beheerder', $$ select public.organisaties_verschillen(tests.id('welzijn'), tests.id('dubbel')) $$, 'de beheerder zegt dat het er twee zijn');
select tests.ziet('beheerder', $$ select (jsonb_array_length(public.organisatie_kandidaten()) > 5)::text $$, 'true', 'de beheerder ziet wat dubbel kan zijn');
select tests.ziet('beheerder', $$ select public.organisatie_omvang(tests.id('welzijn'), tests.id('dubbel')) -> 'tellingen' -> tests.id('dubbel')::text ->> 'vrijwilligers' $$, '1', 'en hoeveel er verhuist');

select * from finish();
rollback;
