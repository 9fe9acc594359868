-- What counts for how much in a match: read by everybody who is signed in, changed by a beheerder. The
-- defaults are those of the domain (gewichten.ts); a test holds the two together.
create table public.koppelgewichten (
  id boolean primary key default true check (id),
  maatje_gebieden smallint not null default 30 check (maatje_gebieden >= 0),
  maatje_afstand smallint not null default 20 check (maatje_afstand >= 0),
  maatje_dagdelen smallint not null default 15 check (maatje_dagdelen >= 0),
  maatje_doelgroep smallint not null default 10 check (maatje_doelgroep >= 0),
  maatje_wachttijd smallint not null default 10 check (maatje_wachttijd >= 0),
  maatje_interesses smallint not null default 5 check (maatje_interesses >= 0),
  maatje_belasting smallint not null default 5 check (maatje_belasting >= 0),
  maatje_ervaringsdeskundig smallint not null default 5 check (maatje_ervaringsdeskundig >= 0),
  aanbod_gebieden smallint not null default 35 check (aanbod_gebieden >= 0),
  aanbod_afstand smallint not null default 25 check (aanbod_afstand >= 0),
  aanbod_dagdelen smallint not null default 10 check (aanbod_dagdelen >= 0),
  aanbod_wijk smallint not null default 10 check (aanbod_wijk >= 0),
  aanbod_doelgroep smallint not null default 10 check (aanbod_doelgroep >= 0),
  aanbod_plaatsen smallint not null default 5 check (aanbod_plaatsen >= 0),
  aanbod_gratis smallint not null default 5 check (aanbod_gratis >= 0),
  ronde_per_week smallint not null default 2 check (ronde_per_week between 0 and 20),
  ronde_max_weken smallint not null default 26 check (ronde_max_weken between 0 and 104),
  ronde_spreiding smallint not null default 5 check (ronde_spreiding between 0 and 50),
  updated_at timestamptz not null default now(),
  constraint maatje_samen_honderd check (maatje_gebieden + maatje_afstand + maatje_dagdelen + maatje_doelgroep
    + maatje_wachttijd + maatje_interesses + maatje_belasting + maatje_ervaringsdeskundig = 100),
  constraint aanbod_samen_honderd check (aanbod_gebieden + aanbod_afstand + aanbod_dagdelen + aanbod_wijk
    + aanbod_doelgroep + aanbod_plaatsen + aanbod_gratis = 100)
);
comment on table public.koppelgewichten is 'One row: what counts for how much when a hulpvraag is matched. Only the order; a hard condition refuses whatever stands here.';
insert into public.koppelgewichten default values;
create trigger koppelgewichten_updated_at before update on public.koppelgewichten for each row execute function prive.zet_updated_at();

alter table public.koppelgewichten enable row level security;
alter table public.koppelgewichten force row level security;
revoke all on public.koppelgewichten from anon, authenticated;
grant select on public.koppelgewichten to authenticated;
grant update (
  maatje_gebieden, maatje_afstand, maatje_dagdelen, maatje_doelgroep, maatje_wachttijd, maatje_interesses, maatje_belasting, maatje_ervaringsdeskundig,
  aanbod_gebieden, aanbod_afstand, aanbod_dagdelen, aanbod_wijk, aanbod_doelgroep, aanbod_plaatsen, aanbod_gratis,
  ronde_per_week, ronde_max_weken, ronde_spreiding
) on public.koppelgewichten to authenticated;
grant all on public.koppelgewichten to service_role;
create policy "wie is ingelogd leest de koppelgewichten" on public.koppelgewichten for select to authenticated using (true);
create policy "de beheerder verandert de koppelgewichten" on public.koppelgewichten for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));
