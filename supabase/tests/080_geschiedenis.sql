begin;
select no_plan();
\ir wereld.psql
insert into public.maatje_uitvallen (driehoek_id, oorzaak) values (tests.id('d_a'), 'gemeld');

create table tests.geschiedenis (tabel text primary key, kolom text not null);
insert into tests.geschiedenis values ('toegangslog', 'wie'), ('driehoek_fasen', 'reden'), ('driehoek_stappen', 'notitie'), ('toestemmingen', 'doel'), ('maatje_uitvallen', 'oorzaak');

select unnest(array[
  tests.weigert(w, format('update public.%I set %I = ''anders''', tabel, kolom), '42501', w || ' herschrijft ' || tabel || ' niet'),
  tests.weigert(w, format('delete from public.%I', tabel), '42501', w || ' wist ' || tabel || ' niet'),
  tests.weigert(w, format('truncate public.%I cascade', tabel), '42501', w || ' leegt ' || tabel || ' niet')])
  from tests.geschiedenis, unnest(array['begeleider', 'client', 'beheerder', 'service', 'eigenaar']) as w;
select tests.weigert('service', $$ truncate public.clienten cascade $$, '42501', 'ook met alle dossiers tegelijk is de geschiedenis niet te legen');

-- What may be filled in once.
select tests.mag('service', $$ update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a') $$, 'intrekken vult één veld in');
update public.toestemmingen set ingetrokken_op = now() where id = tests.id('ts_a');
select tests.weigert('service', format('update public.toestemmingen set %s where id = tests.id(''ts_a'')', s), 'alleen_toevoegen', 'met ingetrokken toestemming kan niet: ' || s)
  from unnest(array['ingetrokken_op = null', 'ingetrokken_op = ''2020-01-01''', 'geldig_tot = ''2099-01-01''', 'ontvanger_vrijwilliger_id = tests.id(''jan'')']) as s;
select tests.weigert('service', $$ update public.toestemmingen set ingetrokken_op = now(), deel = 'verslag' where id = tests.id('ts_b') $$, 'alleen_toevoegen', 'intrekken verandert verder niets');
select tests.mag('service', $$ update public.driehoek_stappen set ongedaan_op = now() $$, 'een stap wordt één keer teruggenomen');

-- Erasure of a whole dossier, and of an account.
select tests.mag('service', $$ delete from public.clienten where id = tests.id('a') $$, 'een dossier wordt als geheel gewist, met zijn geschiedenis');
delete from public.clienten where id = tests.id('a');
select is((select count(*) from public.driehoek_fasen where driehoek_id = tests.id('d_a')), 0::bigint, 'daarna is er niets van over');
select is((select count(*) from public.toegangslog where client_id = tests.id('b')), 1::bigint, 'en blijven andere dossiers heel');
update public.clienten set begeleider_id = null where id = tests.id('b');
update public.koppelingen set voorgesteld_door = null where id = tests.id('k_b');
select tests.doet('service', $$ delete from public.gebruikers where id = tests.id('begeleider_ander') $$);
select is((select wie || ':' || coalesce(gebruiker_id::text, '-') from public.toegangslog where client_id = tests.id('b')), 'begeleider_ander:-', 'wie geen account meer heeft staat nog met naam in het log');
select tests.weigert('service', $$ delete from public.vrijwilligers where id = tests.id('bob') $$, '23503', 'een vrijwilliger aan wie toestemming is gegeven wordt niet gewist, want dan verdwijnt de toestemming');

select * from finish();
rollback;
