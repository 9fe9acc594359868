-- Twelve weeks of trial: how it feels, asked of both sides apart, and two evaluations. What is due follows from the
-- start day; only what was said and done is kept.
create table public.koppeling_klikken (
  id uuid primary key default gen_random_uuid(),
  koppeling_id uuid not null references public.koppelingen (id) on delete cascade,
  moment text not null check (moment in ('week4', 'proef')),
  kant text not null check (kant in ('vrijwilliger', 'client')),
  oordeel text not null check (oordeel in ('goed', 'twijfel', 'niet_goed')),
  woorden text not null default '' check (length(woorden) <= 500),
  namens boolean not null default false,
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  besproken_op timestamptz,
  unique (koppeling_id, moment, kant)
);
comment on table public.koppeling_klikken is 'How one side finds it. The other side never reads it; coordinator and professional do. besproken_op: somebody talked about what did not go well.';

create table public.koppeling_evaluaties (
  koppeling_id uuid not null references public.koppelingen (id) on delete cascade,
  moment text not null check (moment in ('maand3', 'maand6')),
  gedaan_op date not null,
  notitie text not null default '' check (length(notitie) <= 1000),
  door uuid references public.gebruikers (id) on delete set null,
  primary key (koppeling_id, moment)
);
comment on table public.koppeling_evaluaties is 'The evaluation at three and at six months, once it took place. When it is due follows from koppelingen.start_op.';

do $$
declare tabel text;
begin
  foreach tabel in array array['koppeling_klikken', 'koppeling_evaluaties'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
    execute format('create policy "coordinator en professional lezen mee" on public.%I for select to authenticated using (koppeling_id in (select prive.koppelingen_als_begeleiding()))', tabel);
  end loop;
end $$;
create policy "vrijwilliger leest alleen het eigen antwoord" on public.koppeling_klikken for select to authenticated
  using (kant = 'vrijwilliger' and koppeling_id in (select prive.voorstellen_aan_mij()));
create policy "client leest alleen het eigen antwoord" on public.koppeling_klikken for select to authenticated
  using (kant = 'client' and koppeling_id in (select prive.koppelingen_van_mij_als_client()));

-- A week early is fine, so that it can be asked when somebody happens to be there.
create function public.koppeling_klik(koppeling uuid, wanneer text, van_wie text, gevoel text, tekst text default '') returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; wie text[]; zelf boolean;
begin
  k := prive.vergrendel_koppeling(koppeling);
  wie := coalesce(prive.partijen_bij_koppeling(koppeling), '{}');
  zelf := van_wie = any (wie);
  if not coalesce(zelf or (van_wie = 'vrijwilliger' and 'coordinator' = any (wie)) or (van_wie = 'client' and 'professional' = any (wie)), false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if k.status <> 'gestart' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if prive.vandaag() < k.start_op + (case wanneer when 'week4' then 21 else 77 end) then
    raise exception 'nog_te_vroeg' using errcode = 'P0001';
  end if;
  insert into public.koppeling_klikken (koppeling_id, moment, kant, oordeel, woorden, namens, door)
  values (koppeling, wanneer, van_wie, gevoel, coalesce(btrim(tekst), ''), not zelf, (select auth.uid()))
  on conflict (koppeling_id, moment, kant) do update
    set oordeel = excluded.oordeel, woorden = excluded.woorden, namens = excluded.namens, door = excluded.door, op = now(), besproken_op = null
    -- what somebody said in person is not replaced by what another says for them
    where not excluded.namens or koppeling_klikken.namens;
  if not found then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
end $$;
comment on function public.koppeling_klik(uuid, text, text, text, text) is 'How it feels for maatje or cliënt, by that side, or by the coordinator (maatje) or the professional (cliënt). Refusals: niet_meer_open, nog_te_vroeg.';

create function public.koppeling_klik_besproken(koppeling uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.vergrendel_als_begeleiding(koppeling);
  if koppeling not in (select prive.koppelingen_als_begeleiding()) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.koppeling_klikken x set besproken_op = now() where x.koppeling_id = koppeling and x.besproken_op is null and x.oordeel <> 'goed';
end $$;
comment on function public.koppeling_klik_besproken(uuid) is 'Coordinator or professional talked about what did not go well: it leaves the list of today.';

create function public.koppeling_evaluatie(koppeling uuid, wanneer text, datum date, tekst text default '') returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  k := prive.vergrendel_als_begeleiding(koppeling);
  if k.status <> 'gestart' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if datum > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if datum is null or datum < k.start_op then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.koppeling_evaluaties (koppeling_id, moment, gedaan_op, notitie, door)
  values (koppeling, wanneer, datum, coalesce(btrim(tekst), ''), (select auth.uid()))
  on conflict (koppeling_id, moment) do update set gedaan_op = excluded.gedaan_op, notitie = excluded.notitie, door = excluded.door;
end $$;
comment on function public.koppeling_evaluatie(uuid, text, date, text) is 'Writes down that the evaluation took place. Refusals: niet_meer_open, datum_in_toekomst, niet_mogelijk (before the start).';

create function public.koppeling_startdag(koppeling uuid, datum date) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen;
begin
  k := prive.vergrendel_als_begeleiding(koppeling);
  if k.status <> 'gestart' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if datum is null or abs(datum - prive.vandaag()) > 90 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  update public.koppelingen x set start_op = datum where x.id = koppeling;
end $$;
comment on function public.koppeling_startdag(uuid, date) is 'Moves the first day together, at most ninety days back or ahead; klik checks and evaluations move along. Refusals: niet_meer_open, niet_mogelijk.';

revoke execute on function public.koppeling_klik(uuid, text, text, text, text), public.koppeling_klik_besproken(uuid),
  public.koppeling_evaluatie(uuid, text, date, text), public.koppeling_startdag(uuid, date) from public, anon;
grant execute on function public.koppeling_klik(uuid, text, text, text, text), public.koppeling_klik_besproken(uuid),
  public.koppeling_evaluatie(uuid, text, date, text), public.koppeling_startdag(uuid, date) to authenticated, service_role;
