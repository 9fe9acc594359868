-- The words in which offers and needs are expressed. Tables, so that a gemeente can name them.
create table public.resultaatgebieden (
  code text primary key check (code ~ '^[a-z_]+$'),
  naam text not null,
  officiele_naam text not null,
  voorbeelden text[] not null,
  volgorde smallint not null unique,
  is_resultaatgebied boolean not null default true
);
comment on table public.resultaatgebieden is 'Six areas of support plus huishouden and gezin, with a name and examples at B1.';

create table public.soorten (
  code text primary key check (code ~ '^[a-z_]+$'),
  naam text not null,
  omschrijving text not null,
  volgorde smallint not null unique
);
comment on table public.soorten is 'Kinds of aanbod, from vrijwilligersorganisatie to aanbieder.';

create table public.doelgroepen (
  code text primary key check (code ~ '^[a-z_]+$'),
  naam text not null,
  volgorde smallint not null unique
);
comment on table public.doelgroepen is 'For whom an aanbod is meant.';

insert into public.resultaatgebieden (code, naam, officiele_naam, voorbeelden, volgorde, is_resultaatgebied) values
  ('netwerk', 'mensen om je heen', 'sociaal netwerk', array['een maatje', 'samen eten'], 1, true),
  ('administratie', 'papierwerk en geld', 'thuisadministratie', array['brieven en formulieren', 'rekeningen betalen'], 2, true),
  ('regie', 'grip op de dag', 'regie en structuur', array['een dagritme', 'overzicht houden'], 3, true),
  ('dagbesteding', 'iets doen overdag', 'dagbesteding en participatie', array['een cursus', 'vrijwilligerswerk'], 4, true),
  ('zelfzorg', 'goed voor jezelf zorgen', 'zelfzorg', array['gezond eten', 'bewegen'], 5, true),
  ('mantelzorg', 'zorgen voor een ander', 'mantelzorgondersteuning', array['even vrijaf', 'een luisterend oor'], 6, true),
  ('huishouden', 'hulp in en om het huis', 'huishouden', array['een klusje', 'boodschappen'], 7, false),
  ('gezin', 'kinderen en opvoeden', 'gezin en opvoeding', array['opvoedvragen', 'hulp bij huiswerk'], 8, false);

insert into public.soorten (code, naam, omschrijving, volgorde) values
  ('maatjesproject', 'maatje', 'Eén vrijwilliger trekt langere tijd met jou op.', 1),
  ('inloop', 'inloop', 'Je loopt binnen zonder afspraak.', 2),
  ('activiteit', 'activiteit', 'Iets doen met anderen, vaak elke week.', 3),
  ('cursus', 'cursus', 'Je leert iets in een groep.', 4),
  ('lotgenotengroep', 'lotgenoten', 'Praten met mensen die hetzelfde meemaken.', 5),
  ('klussendienst', 'klussen en praktische hulp', 'Vrijwilligers helpen met klusjes of boodschappen.', 6),
  ('vervoer', 'vervoer', 'Iemand rijdt of gaat met je mee.', 7),
  ('informatiepunt', 'informatie en advies', 'Je stelt een vraag en krijgt uitleg.', 8),
  ('vrijwilligersorganisatie', 'vrijwilligersorganisatie', 'Deze organisatie zoekt en begeleidt vrijwilligers.', 9),
  ('algemene_voorziening', 'algemene voorziening', 'Voor iedereen, zonder besluit van de gemeente.', 10),
  ('semiprofessioneel', 'vrijwilliger met een professional erbij', 'Stagiairs en geoefende vrijwilligers, met een professional op de achtergrond.', 11),
  ('aanbieder', 'professionele hulp', 'Betaalde begeleiding. Vaak is een besluit van de gemeente nodig.', 12);

insert into public.doelgroepen (code, naam, volgorde) values
  ('iedereen', 'iedereen', 1),
  ('ouderen', 'ouderen', 2),
  ('jongeren', 'jongeren', 3),
  ('gezinnen', 'gezinnen', 4),
  ('mantelzorgers', 'mantelzorgers', 5),
  ('ggz', 'mensen die psychisch kwetsbaar zijn', 6),
  ('lvb', 'mensen met een licht verstandelijke beperking', 7),
  ('nah', 'mensen met hersenletsel', 8),
  ('dementie', 'mensen met dementie', 9),
  ('lichamelijk', 'mensen met een lichamelijke beperking', 10),
  ('nieuwkomers', 'nieuwkomers', 11),
  ('lhbti', 'lhbti+', 12),
  ('minima', 'mensen met weinig geld', 13);

alter table public.resultaatgebieden enable row level security;
alter table public.resultaatgebieden force row level security;
alter table public.soorten enable row level security;
alter table public.soorten force row level security;
alter table public.doelgroepen enable row level security;
alter table public.doelgroepen force row level security;

revoke all on public.resultaatgebieden, public.soorten, public.doelgroepen from anon, authenticated;
grant select on public.resultaatgebieden, public.soorten, public.doelgroepen to anon, authenticated;
grant all on public.resultaatgebieden, public.soorten, public.doelgroepen to service_role;

create policy "iedereen leest de resultaatgebieden" on public.resultaatgebieden for select using (true);
create policy "iedereen leest de soorten" on public.soorten for select using (true);
create policy "iedereen leest de doelgroepen" on public.doelgroepen for select using (true);
