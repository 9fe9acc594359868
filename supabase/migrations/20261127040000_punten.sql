-- Wederkerigheid: whoever helps earns points, and spends them on help by somebody else. Whole points, no cash, no ranking.
-- Double entry: each boeking moves points between rekeningen and its regels add up to nothing. Nothing is edited, only reversed.
create table public.puntenbeleid (
  id boolean primary key default true check (id),
  aan boolean not null default false,
  punten_per_uur smallint not null default 1 check (punten_per_uur between 1 and 10),
  max_per_week smallint not null default 10 check (max_per_week between 1 and 100),
  updated_at timestamptz not null default now()
);
comment on table public.puntenbeleid is 'One row: whether the gemeente works with points, and how many an hour of help earns. Off until a beheerder turns it on.';
insert into public.puntenbeleid default values;
create trigger puntenbeleid_updated_at before update on public.puntenbeleid for each row execute function prive.zet_updated_at();

create table public.puntentaken (
  code text primary key check (code ~ '^[a-z_]{2,40}$'),
  naam text not null check (length(trim(naam)) between 2 and 80),
  punten smallint not null check (punten between 1 and 50),
  aan boolean not null default true,
  volgorde smallint not null default 0
);
comment on table public.puntentaken is 'What somebody can ask for a bon, and how many points it takes. Data of the gemeente.';
insert into public.puntentaken (code, naam, punten, volgorde) values
  ('formulier', 'Een formulier of brief samen invullen', 1, 1), ('lamp', 'Een lamp ophangen of iets kleins maken', 1, 2),
  ('boodschap', 'Samen een boodschap doen', 1, 3), ('computer', 'Uitleg over telefoon of computer', 2, 4),
  ('meegaan', 'Meegaan naar een afspraak', 3, 5), ('tuin', 'De heg knippen of de tuin opruimen', 3, 6);

create table public.puntenrekeningen (
  id uuid primary key default gen_random_uuid(),
  soort text not null check (soort in ('persoon', 'uitgifte', 'bonnen')),
  gebruiker_id uuid unique references public.gebruikers (id) on delete set null,
  saldo integer not null default 0 check (soort = 'uitgifte' or saldo >= 0),
  created_at timestamptz not null default now(),
  check (soort = 'persoon' or gebruiker_id is null)
);
comment on table public.puntenrekeningen is 'A person, or one of two of the system: where points come from (uitgifte, below zero) and points in bonnen that are still open. saldo follows from the regels.';
create unique index puntenrekeningen_systeem on public.puntenrekeningen (soort) where soort <> 'persoon';
insert into public.puntenrekeningen (soort) values ('uitgifte'), ('bonnen');

create table public.bonnen (
  id uuid primary key,
  gebruiker_id uuid references public.gebruikers (id) on delete set null,
  taak text not null references public.puntentaken (code),
  punten smallint not null check (punten > 0),
  toelichting text not null default '' check (length(toelichting) <= 300),
  bereikbaar text not null default '' check (length(bereikbaar) <= 120),
  code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  status text not null default 'open' check (status in ('open', 'ingewisseld', 'teruggegeven')),
  created_at timestamptz not null default now(),
  klaar_op timestamptz,
  check ((status = 'open') = (klaar_op is null)),
  check (status = 'open' or (toelichting = '' and bereikbaar = ''))
);
comment on table public.bonnen is 'A voucher for help. Its code is given to whoever helped. What was told and how to be reached is gone when it is done.';
create index bonnen_gebruiker on public.bonnen (gebruiker_id);

create table public.puntenboekingen (
  id uuid primary key,
  soort text not null check (soort in ('verdiend', 'bon', 'ingewisseld', 'teruggegeven', 'hersteld')),
  taak text references public.puntentaken (code),
  hulp_op date,
  vrijwilliger_id uuid references public.vrijwilligers (id) on delete set null,
  bon_id uuid references public.bonnen (id),
  herstelt uuid unique references public.puntenboekingen (id),
  reden text not null default '' check (length(reden) <= 300),
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  check ((soort = 'hersteld') = (herstelt is not null))
);
comment on table public.puntenboekingen is 'One event in the ledger. Append-only; a mistake is reversed by another boeking.';
create index puntenboekingen_vrijwilliger on public.puntenboekingen (vrijwilliger_id, created_at desc);
create index puntenboekingen_bon on public.puntenboekingen (bon_id);

create table public.puntenregels (
  boeking_id uuid not null references public.puntenboekingen (id),
  rekening_id uuid not null references public.puntenrekeningen (id),
  punten integer not null check (punten <> 0),
  primary key (boeking_id, rekening_id)
);
comment on table public.puntenregels is 'What a boeking does with one rekening, in whole points; together they add up to nothing.';
create index puntenregels_rekening on public.puntenregels (rekening_id);

-- The row of the rekening is locked here, so two who spend the same points wait for each other; the check refuses the second.
create function prive.boek_regel() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.puntenrekeningen r set saldo = r.saldo + new.punten where r.id = new.rekening_id;
  return null;
exception when check_violation then
  raise exception 'te_weinig_punten' using errcode = 'P0001';
end $$;
create trigger boek_regel after insert on public.puntenregels for each row execute function prive.boek_regel();

create function prive.boeking_in_balans() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare boeking uuid := to_jsonb(new) ->> tg_argv[0];
begin
  if (select coalesce(sum(r.punten), 1) from public.puntenregels r where r.boeking_id = boeking) <> 0 then
    raise exception 'boeking % is niet in balans', boeking using errcode = '23514';
  end if;
  return null;
end $$;
-- Looked at when the transaction ends: a boeking without lines, or a line that comes alone, never stays.
create constraint trigger boeking_in_balans after insert on public.puntenboekingen
  deferrable initially deferred for each row execute function prive.boeking_in_balans('id');
create constraint trigger regels_in_balans after insert on public.puntenregels
  deferrable initially deferred for each row execute function prive.boeking_in_balans('boeking_id');

do $$
declare tabel text;
begin
  foreach tabel in array array['puntenbeleid', 'puntentaken', 'puntenrekeningen', 'bonnen', 'puntenboekingen', 'puntenregels'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant update (aan, punten_per_uur, max_per_week) on public.puntenbeleid to authenticated;
grant update (naam, punten, aan) on public.puntentaken to authenticated;
select prive.maak_geschiedenis('public.puntenboekingen');
select prive.maak_geschiedenis('public.puntenregels');

create policy "wie is ingelogd leest het puntenbeleid" on public.puntenbeleid for select to authenticated using (true);
create policy "de beheerder verandert het puntenbeleid" on public.puntenbeleid for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));
create policy "wie is ingelogd leest de puntentaken" on public.puntentaken for select to authenticated using (true);
create policy "de beheerder verandert de puntentaken" on public.puntentaken for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));
create policy "iemand leest de eigen rekening" on public.puntenrekeningen for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "iemand leest de eigen bonnen" on public.bonnen for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "iemand leest regels van de eigen rekening" on public.puntenregels for select to authenticated
  using (rekening_id in (select r.id from public.puntenrekeningen r where r.gebruiker_id = (select auth.uid())));
create policy "iemand leest de eigen boekingen" on public.puntenboekingen for select to authenticated
  using (id in (select p.boeking_id from public.puntenregels p));
create policy "coordinator leest wat eigen vrijwilligers verdienden" on public.puntenboekingen for select to authenticated
  using (soort in ('verdiend', 'hersteld') and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));

revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
