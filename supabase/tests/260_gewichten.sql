begin;
select no_plan();
\ir wereld.psql

create function tests.geldt() returns text language sql as $$ select 'select maatje_gebieden || '','' || maatje_afstand from public.koppelgewichten' $$;
create function tests.schuif(n integer) returns text language sql
as $$ select format('update public.koppelgewichten set maatje_gebieden = 30 - %1$s, maatje_afstand = 20 + %1$s', n) $$;

select tests.ziet(w, tests.geldt(), '30,20', w || ' leest wat meetelt')
  from unnest(array['coordinator', 'vrijwilliger', 'client', 'begeleider', 'consulent', 'beheerder']) as w;
select tests.mag_niet('anoniem', 'select 1 from public.koppelgewichten', 'wie niet is ingelogd leest de gewichten niet');
select tests.mag('beheerder', tests.schuif(10), 'de beheerder verandert de gewichten');
select unnest(array[
  tests.mag_niet(w, tests.schuif(10), w || ' verandert geen gewicht'),
  tests.mag_niet(w, 'insert into public.koppelgewichten default values', w || ' zet er geen rij bij'),
  tests.mag_niet(w, 'delete from public.koppelgewichten', w || ' haalt niets weg')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'vrijwilliger', 'client', 'begeleider', 'consulent']) as w;
select tests.mag_niet('beheerder', 'insert into public.koppelgewichten default values', 'ook de beheerder zet er geen rij bij');
select tests.mag_niet('beheerder', 'delete from public.koppelgewichten', 'ook de beheerder haalt niets weg');

create function tests.stuk(wat text) returns text language plpgsql as $$
begin
  execute 'update public.koppelgewichten set ' || wat;
  return 'bewaard';
exception when check_violation then return 'geweigerd';
end $$;
select is(tests.stuk('maatje_gebieden = 31'), 'geweigerd', 'samen meer dan honderd kan niet voor een maatje');
select is(tests.stuk('aanbod_gratis = 4'), 'geweigerd', 'samen minder dan honderd kan niet voor aanbod');
select is(tests.stuk('maatje_gebieden = 60, maatje_afstand = -10'), 'geweigerd', 'onder nul kan niet');
select is(tests.stuk('ronde_per_week = 21'), 'geweigerd', 'wachten telt niet meer dan de grens');
select is(tests.stuk('maatje_gebieden = 50, maatje_afstand = 0'), 'bewaard', 'iets mag helemaal niet meetellen');

select * from finish();
rollback;
