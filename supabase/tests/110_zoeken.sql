begin;
select no_plan();
\ir wereld.psql

insert into public.synoniemen (id, zegt, bedoelt) values (tests.id('aanbod'), 'stip, stippenkaart', 'maatje');

select tests.leest('anoniem', 'synoniemen', 'aanbod', 'een bezoeker leest de synoniemen: het zoeken in de browser heeft ze nodig');
select tests.leest('client', 'synoniemen', 'aanbod', 'wie is ingelogd leest de synoniemen');

select tests.mag('beheerder', $$ insert into public.synoniemen (zegt, bedoelt, ook) values ('bakkie', 'koffie', 'inloop') $$, 'de beheerder voegt een synoniem toe');
select tests.mag('beheerder', $$ update public.synoniemen set ook = 'bezoek' $$, 'de beheerder verandert een synoniem');
select tests.mag('beheerder', $$ delete from public.synoniemen $$, 'de beheerder haalt een synoniem weg');
select unnest(array[
  tests.mag_niet(wie, $$ insert into public.synoniemen (zegt, bedoelt) values ('bakkie', 'koffie') $$, wie || ' voegt geen synoniem toe'),
  tests.mag_niet(wie, $$ update public.synoniemen set bedoelt = 'iets anders' $$, wie || ' verandert geen synoniem'),
  tests.mag_niet(wie, $$ delete from public.synoniemen $$, wie || ' haalt geen synoniem weg')])
  from unnest(array['anoniem', 'niemand', 'consulent', 'begeleider', 'casusregisseur', 'coordinator', 'vrijwilliger', 'client']) as wie;

select tests.weigert('beheerder', $$ insert into public.synoniemen (zegt, bedoelt) values ('  ', 'koffie') $$, '23514', 'een synoniem zonder woorden bestaat niet');
select tests.weigert('beheerder', $$ insert into public.synoniemen (zegt, bedoelt) values (repeat('a', 501), 'koffie') $$, '23514', 'een synoniem is niet eindeloos lang');

create temporary table stand as select versie from public.kaart_stand;
select tests.doet('beheerder', $$ insert into public.synoniemen (zegt, bedoelt) values ('bakkie', 'koffie') $$);
select cmp_ok((select versie from public.kaart_stand), '>', (select versie from stand), 'een nieuw synoniem maakt de zoeklijst opnieuw');
update stand set versie = (select k.versie from public.kaart_stand k);
select tests.doet('beheerder', $$ delete from public.synoniemen where zegt = 'bakkie' $$);
select cmp_ok((select versie from public.kaart_stand), '>', (select versie from stand), 'een synoniem dat weg is maakt de zoeklijst opnieuw');

select * from finish();
rollback;
