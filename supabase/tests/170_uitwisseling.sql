begin;
select no_plan();
\ir wereld.psql

-- What other systems read is the same for everybody, whatever rights they have.
update public.locaties set bereikbaar = 'Bus 1' where id = tests.id('locatie');
create function tests.namen_in(deel text) returns text language sql as $$
  select format($f$ select string_agg(n.naam, ' ' order by n.naam) from jsonb_array_elements(public.uitwisseling() -> %L) x
    join tests.namen n on n.id = (x ->> 'id')::uuid $f$, deel)
$$;
select unnest(array[
  tests.ziet(w, tests.namen_in('aanbod'), 'aanbod aanbod_ander', w || ' krijgt alleen gepubliceerd aanbod'),
  tests.ziet(w, tests.namen_in('locaties'), 'locatie locatie_ander', w || ' krijgt alleen locaties van gepubliceerd aanbod'),
  tests.ziet(w, $$ select (public.uitwisseling()::text ~ 'gecontroleerd_door|bron_id')::text $$, 'false', w || ' krijgt geen naam van wie het nakeek')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'begeleider', 'beheerder']) as w;

update public.aanbod set adres_geheim = true where id = tests.id('aanbod');
select unnest(array[
  tests.ziet(w, tests.namen_in('locaties'), 'locatie_ander', w || ' krijgt geen locatie van een geheim adres'),
  tests.ziet(w, $$ select a ->> 'adres_geheim' from jsonb_array_elements(public.uitwisseling() -> 'aanbod') a where (a ->> 'id')::uuid = tests.id('aanbod') $$,
    'true', w || ' weet dat het adres met opzet ontbreekt')])
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

update public.organisaties set status = 'concept' where id = tests.id('welzijn');
select tests.ziet(w, tests.namen_in('aanbod'), 'aanbod_ander', w || ' krijgt geen aanbod van een organisatie die niet openbaar is')
  from unnest(array['anoniem', 'coordinator', 'beheerder']) as w;

select * from finish();
rollback;
