begin;
select no_plan();
\ir wereld.psql

update public.organisaties set gemeente_id = tests.id('plaats') where id = tests.id('gemeente');
create function tests.geldt(gemeente text default null) returns text language sql
as $$ select format('select maatje_gebieden || '','' || maatje_afstand from public.koppelgewichten_voor(%s)', coalesce(format('tests.id(%L)', gemeente), 'null')) $$;
create function tests.schuif(n integer) returns text language sql
as $$ select format('select public.koppelgewichten_zetten(%L)', (select to_jsonb(k) || jsonb_build_object('maatje_gebieden', 30 - n, 'maatje_afstand', 20 + n)
  from public.koppelgewichten k where k.gemeente_id is null)) $$;

select tests.ziet(w, tests.geldt(), '30,20', w || ' leest wat meetelt')
  from unnest(array['coordinator', 'vrijwilliger', 'client', 'begeleider', 'consulent', 'beheerder']) as w;
select tests.mag_niet('anoniem', tests.geldt(), 'wie niet is ingelogd leest de gewichten niet');
select unnest(array[
  tests.mag_niet(w, tests.schuif(10), w || ' verandert geen gewicht'),
  tests.mag_niet(w, 'update public.koppelgewichten set ronde_per_week = 3', w || ' verandert geen rij'),
  tests.mag_niet(w, 'insert into public.koppelgewichten default values', w || ' zet er geen rij bij'),
  tests.mag_niet(w, 'delete from public.koppelgewichten', w || ' haalt niets weg')])
  from unnest(array['anoniem', 'niemand', 'coordinator', 'vrijwilliger', 'client', 'begeleider', 'consulent']) as w;
select unnest(array[
  tests.mag_niet('beheerder', 'update public.koppelgewichten set ronde_per_week = 3', 'ook de beheerder verandert geen rij'),
  tests.mag_niet('beheerder', 'insert into public.koppelgewichten default values', 'ook de beheerder zet er geen rij bij'),
  tests.mag_niet('beheerder', 'delete from public.koppelgewichten', 'ook de beheerder haalt niets weg')]);
select tests.doet('beheerder', tests.schuif(10));
select tests.doet('beheerder', tests.schuif(15));
select tests.ziet('beheerder', tests.geldt(), '15,35', 'de beheerder verandert de gewichten van de eigen gemeente');
select tests.ziet('begeleider', tests.geldt('plaats'), '15,35', 'een hulpvraag uit die gemeente weegt zo');
select tests.ziet('begeleider', tests.geldt('wijk_ver'), '30,20', 'een andere gemeente houdt wat voor iedereen geldt');
select is((select count(*)::text from public.koppelgewichten), '2', 'elke gemeente heeft hoogstens één rij');

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
