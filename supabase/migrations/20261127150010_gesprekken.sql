-- A conversation of the two of a koppeling, without anybody's number. Whoever takes part reads what was written since.
create table public.gesprekken (
  koppeling_id uuid primary key references public.koppelingen (id) on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  gesloten_op timestamptz,
  gesloten_hoe text check (gesloten_hoe in ('partij', 'coordinator', 'einde')),
  einde_op timestamptz,
  check ((gesloten_op is null) = (gesloten_hoe is null))
);
comment on table public.gesprekken is 'The conversation of a koppeling that both said yes to. Closed: to be read, not written in. einde_op: since when the koppeling is over.';
create index gesprekken_einde on public.gesprekken (einde_op) where einde_op is not null;

create table public.gesprek_deelnemers (
  koppeling_id uuid not null references public.gesprekken (koppeling_id) on delete cascade,
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  als text not null check (als in ('vrijwilliger', 'client', 'begeleider', 'consulent', 'coordinator')),
  sinds timestamptz not null default clock_timestamp(),
  tot timestamptz,
  gelezen_tot timestamptz,
  primary key (koppeling_id, gebruiker_id)
);
comment on table public.gesprek_deelnemers is 'Who takes part in a conversation and since when; tot: not any more. The coordinator is in it only after joining.';
create index gesprek_deelnemers_gebruiker on public.gesprek_deelnemers (gebruiker_id) where tot is null;

create table public.gesprek_berichten (
  id uuid primary key default gen_random_uuid(),
  koppeling_id uuid not null references public.gesprekken (koppeling_id) on delete cascade,
  soort text not null default 'bericht' check (soort in ('bericht', 'mee', 'weg', 'gesloten', 'heropend', 'einde', 'weer_open')),
  door uuid references public.gebruikers (id) on delete set null,
  als text check (als in ('vrijwilliger', 'client', 'begeleider', 'consulent', 'coordinator')),
  tekst text not null default '' check (length(tekst) <= 2000),
  op timestamptz not null default clock_timestamp(),
  teruggenomen_op timestamptz,
  check (soort <> 'bericht' or length(tekst) > 0)
);
comment on table public.gesprek_berichten is 'Messages, and lines on who joined, left, closed or opened (tekst: why). Append-only. A message taken back stays for a report, and is shown to nobody else.';
create index gesprek_berichten_gesprek on public.gesprek_berichten (koppeling_id, op desc);
create index gesprek_berichten_door on public.gesprek_berichten (door, op desc);

create table public.gesprek_meldingen (
  id uuid primary key default gen_random_uuid(),
  bericht_id uuid not null references public.gesprek_berichten (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  door uuid references public.gebruikers (id) on delete set null,
  als text not null,
  reden text not null default '' check (length(reden) <= 500),
  op timestamptz not null default clock_timestamp(),
  afgehandeld_op timestamptz,
  afgehandeld_door uuid references public.gebruikers (id) on delete set null,
  uitkomst text not null default '' check (length(uitkomst) <= 500),
  unique (bericht_id, door)
);
comment on table public.gesprek_meldingen is 'Somebody says that a message is not all right. The coordinator of the volunteer reads it, with the few messages before it, until it is dealt with.';
create index gesprek_meldingen_open on public.gesprek_meldingen (organisatie_id) where afgehandeld_op is null;

create table public.gesprek_beleid (
  id boolean primary key default true check (id),
  bewaar_maanden smallint not null default 6 check (bewaar_maanden between 1 and 24)
);
comment on table public.gesprek_beleid is 'One row: how many months a conversation stays after the koppeling ended.';
insert into public.gesprek_beleid default values;

do $$
declare tabel text;
begin
  foreach tabel in array array['gesprekken', 'gesprek_deelnemers', 'gesprek_berichten', 'gesprek_meldingen', 'gesprek_beleid'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant update (bewaar_maanden) on public.gesprek_beleid to authenticated;
select prive.maak_geschiedenis('public.gesprek_berichten', 'teruggenomen_op');

-- Taking part is not enough: the right that it came from must still be there.
create function prive.mijn_gesprekken() returns table (koppeling_id uuid, als text, sinds timestamptz, gelezen_tot timestamptz)
language sql stable security definer set search_path = ''
as $$
  select d.koppeling_id, d.als, d.sinds, d.gelezen_tot
  from public.gesprek_deelnemers d
  join public.koppelingen k on k.id = d.koppeling_id
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.hulpvragen h on h.id = k.hulpvraag_id
  where d.gebruiker_id = (select auth.uid()) and d.tot is null and case d.als
    when 'vrijwilliger' then v.gebruiker_id = d.gebruiker_id and v.status <> 'gestopt'
    when 'client' then h.client_id in (select prive.mijn_eigen_dossier())
    when 'coordinator' then v.organisatie_id in (select prive.mijn_organisaties('coordinator'))
    else h.client_id in (select prive.mijn_clienten()) end
$$;
comment on function prive.mijn_gesprekken() is 'Conversations that the visitor takes part in now, and since when.';

create function prive.gesprekken_van_mijn_vrijwilligers() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select g.koppeling_id from public.gesprekken g join public.koppelingen k on k.id = g.koppeling_id
  where k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie())
$$;
comment on function prive.gesprekken_van_mijn_vrijwilligers() is 'Conversations that the visitor, as coordinator, knows to exist.';

-- Three before it and none after: what was written later was not reported.
create function prive.rond_melding(welk uuid) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select x.id from public.gesprek_berichten b
  cross join lateral (select y.id from public.gesprek_berichten y
    where y.koppeling_id = b.koppeling_id and y.soort = 'bericht' and y.op <= b.op order by y.op desc limit 4) x
  where b.id = welk
$$;
comment on function prive.rond_melding(uuid) is 'A reported message and the three before it.';

create function prive.mijn_berichten() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select b.id from prive.mijn_gesprekken() g join public.gesprek_berichten b on b.koppeling_id = g.koppeling_id
  where b.op >= g.sinds and b.teruggenomen_op is null
  union
  select r.id from public.gesprek_meldingen m cross join lateral prive.rond_melding(m.bericht_id) as r(id)
  where m.afgehandeld_op is null and m.organisatie_id in (select prive.mijn_organisaties('coordinator'))
$$;
comment on function prive.mijn_berichten() is 'Messages that the visitor may read: since taking part, or as coordinator what was reported.';

create policy "wie meedoet weet van het gesprek" on public.gesprekken for select to authenticated
  using (koppeling_id in (select g.koppeling_id from prive.mijn_gesprekken() g));
create policy "coordinator weet dat eigen vrijwilligers een gesprek hebben" on public.gesprekken for select to authenticated
  using (koppeling_id in (select prive.gesprekken_van_mijn_vrijwilligers()));
create policy "wie van een gesprek weet ziet wie er meedoen" on public.gesprek_deelnemers for select to authenticated
  using (koppeling_id in (select g.koppeling_id from public.gesprekken g));
create policy "wie meedoet leest wat er sindsdien is geschreven" on public.gesprek_berichten for select to authenticated
  using (id in (select prive.mijn_berichten()));
create policy "coordinator leest meldingen over gesprekken van eigen vrijwilligers" on public.gesprek_meldingen for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "iemand leest de eigen melding" on public.gesprek_meldingen for select to authenticated
  using (door = (select auth.uid()));
create policy "wie is ingelogd leest hoe lang gesprekken blijven" on public.gesprek_beleid for select to authenticated using (true);
create policy "de beheerder verandert hoe lang gesprekken blijven" on public.gesprek_beleid for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_gesprekken(), prive.gesprekken_van_mijn_vrijwilligers(), prive.mijn_berichten() to authenticated;
