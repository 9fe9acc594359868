begin;
select no_plan();
\ir wereld.psql

select tests.leest('anoniem', 'organisaties', 'gemeente welzijn welzijn_ander zorg zorg_ander', 'een bezoeker leest alleen gepubliceerde organisaties');
select tests.leest('coordinator', 'organisaties', 'gemeente welzijn welzijn_ander zorg zorg_ander', 'een coordinator leest geen concept van een ander');
select tests.leest('beheerder', 'organisaties', 'gemeente org_concept welzijn welzijn_ander zorg zorg_ander', 'de beheerder leest alle organisaties');
update public.organisaties set status = 'concept' where id = tests.id('welzijn');
select tests.leest('coordinator', 'organisaties', 'gemeente welzijn welzijn_ander zorg zorg_ander', 'een coordinator leest de eigen organisatie ook als concept');
select tests.leest('coordinator_ander', 'organisaties', 'gemeente welzijn_ander zorg zorg_ander', 'een ander leest dat concept niet');
update public.organisaties set status = 'gepubliceerd' where id = tests.id('welzijn');

select tests.mag('coordinator', $$ update public.organisaties set omschrijving = 'Wij helpen' where id = tests.id('welzijn') $$, 'een coordinator beschrijft de eigen organisatie');
select tests.mag_niet('coordinator', $$ update public.organisaties set omschrijving = 'Weg' where id = tests.id('welzijn_ander') $$, 'een coordinator verandert geen andere organisatie');
select tests.mag_niet('coordinator', format('update public.organisaties set %s where id = tests.id(''welzijn'')', s), 'een coordinator verandert niet: ' || s)
  from unnest(array['status = ''gearchiveerd''', 'soort = ''gemeente''', 'slug = ''anders''', 'id = gen_random_uuid()', 'bron = ''x''', 'bron_id = ''x''', 'bron_hash = ''x''']) as s;
select tests.mag_niet(w, $$ update public.organisaties set naam = 'Weg' where id = tests.id('zorg') $$, w || ' verandert geen organisatie')
  from unnest(array['anoniem', 'niemand', 'begeleider', 'casusregisseur', 'consulent', 'coordinator', 'vrijwilliger', 'client']) as w;
select tests.mag('beheerder', $$ update public.organisaties set status = 'gepubliceerd' where id = tests.id('org_concept') $$, 'de beheerder publiceert een organisatie');
select tests.mag('beheerder', $$ insert into public.organisaties (slug, naam) values ('nieuw-x', 'Nieuw') returning id $$, 'de beheerder voegt een organisatie toe');
select tests.mag_niet(w, $$ insert into public.organisaties (slug, naam) values ('nieuw-x', 'Nieuw') $$, w || ' voegt geen organisatie toe')
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'consulent']) as w;
select tests.mag_niet(w, $$ delete from public.organisaties where id = tests.id('zorg') $$, w || ' verwijdert geen organisatie')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

-- People and their roles.
select tests.leest('anoniem', 'gebruikers', 'geen recht', 'een bezoeker leest geen gebruikers');
select tests.leest('niemand', 'gebruikers', 'niemand', 'wie geen rol heeft leest alleen zichzelf');
select tests.leest('begeleider', 'gebruikers', 'begeleider casusregisseur collega', 'een begeleider leest zichzelf en collega''s');
select tests.leest('vrijwilliger', 'gebruikers', 'vrijwilliger', 'een vrijwilliger leest alleen zichzelf');
select tests.leest('client', 'gebruikers', 'client', 'een client leest alleen zichzelf');
select tests.leest('beheerder', 'gebruikers', 'beheerder consulent consulent_ander', 'de beheerder leest alleen collega''s van de gemeente');
select tests.mag('client', $$ update public.gebruikers set naam = 'Anders' where id = tests.id('client') $$, 'iedereen verandert de eigen naam');
select tests.mag_niet('begeleider', $$ update public.gebruikers set naam = 'Anders' where id = tests.id('collega') $$, 'niemand verandert de naam van een collega');
select tests.mag_niet('begeleider', $$ update public.gebruikers set id = gen_random_uuid() where id = tests.id('begeleider') $$, 'niemand verandert het eigen nummer');
select tests.mag_niet('begeleider', $$ delete from public.gebruikers where id = tests.id('begeleider') $$, 'niemand verwijdert een gebruiker');
select tests.leest('anoniem', 'lidmaatschappen', 'geen recht', 'een bezoeker leest geen lidmaatschappen', 'gebruiker_id');
select tests.leest('niemand', 'lidmaatschappen', '', 'wie geen rol heeft leest geen lidmaatschappen', 'gebruiker_id');
select tests.leest('coordinator', 'lidmaatschappen', 'coordinator', 'een coordinator leest alleen de eigen organisatie', 'gebruiker_id');
select tests.leest('collega', 'lidmaatschappen', 'begeleider casusregisseur collega', 'een begeleider leest de rollen van collega''s', 'gebruiker_id');
select tests.mag_niet(w, format('insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values (tests.id(%L), tests.id(%L), ''beheerder'')', w, o), w || ' geeft zichzelf geen rol bij ' || o)
  from unnest(array['niemand', 'coordinator', 'begeleider', 'beheerder', 'vrijwilliger', 'client']) as w, unnest(array['zorg', 'gemeente']) as o;
select unnest(array[tests.mag_niet(w, $$ update public.lidmaatschappen set rol = 'beheerder' $$, w || ' verandert geen rol'),
  tests.mag_niet(w, $$ delete from public.lidmaatschappen $$, w || ' neemt niemand een rol af')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'beheerder']) as w;

-- ik() is about the visitor only.
select tests.weigert('anoniem', 'select public.ik()', '42501', 'een bezoeker heeft geen ik()');
select tests.ziet('begeleider', $$ select concat_ws(' ', i ->> 'naam', i ->> 'email', i -> 'lidmaatschappen' -> 0 ->> 'rol', i ->> 'client_id') from public.ik() i $$,
  'begeleider begeleider@test.invalid begeleider', 'ik() noemt naam, adres en rol');
select tests.ziet('vrijwilliger', $$ select (public.ik() ->> 'vrijwilliger_id' = tests.id('els')::text)::text $$, 'true', 'ik() kent de vrijwilliger die bij het account hoort');
select tests.ziet('client', $$ select (public.ik() ->> 'client_id' = tests.id('a')::text)::text $$, 'true', 'ik() kent het dossier dat bij het account hoort');
select tests.ziet('niemand', $$ select (public.ik() -> 'lidmaatschappen')::text || coalesce(public.ik() ->> 'client_id', '') || coalesce(public.ik() ->> 'vrijwilliger_id', '') $$, '[]', 'ik() verzint geen rollen');

-- An account always gets its gebruiker, whatever name came with it.
insert into auth.users (id, email, raw_user_meta_data) values (tests.id('lang'), 'lang@test.invalid', jsonb_build_object('naam', repeat('x', 500))),
  (tests.id('leeg'), '', null);
select is((select length(naam) from public.gebruikers where id = tests.id('lang')), 120, 'een te lange naam wordt ingekort');
select is((select naam from public.gebruikers where id = tests.id('leeg')), 'gebruiker', 'een account zonder naam of adres krijgt toch een gebruiker');

select * from finish();
rollback;
