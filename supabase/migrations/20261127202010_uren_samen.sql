-- Hours that several people write: a version per line, and a line of the maatje beside that of the begeleider.
alter table public.uren add column versie integer not null default 1;
comment on column public.uren.versie is 'Goes up with every change; who saves says which one was on the screen.';
create function prive.zet_uren_versie() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (new.gepland, new.werkelijk) is distinct from (old.gepland, old.werkelijk) then new.versie := old.versie + 1; end if;
  return new;
end $$;
create trigger uren_versie before update on public.uren for each row execute function prive.zet_uren_versie();

create table public.uren_maatje (
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  uren numeric(5, 2) not null check (uren between 0 and 60),
  updated_at timestamptz not null default now(),
  primary key (driehoek_id, week)
);
comment on table public.uren_maatje is 'Hours per week as the maatje wrote them down. They stand beside uren; what the begeleider filled in counts, and nothing is overwritten.';
create trigger uren_maatje_updated_at before update on public.uren_maatje for each row execute function prive.zet_updated_at();
alter table public.uren_maatje enable row level security;
alter table public.uren_maatje force row level security;
revoke all on public.uren_maatje from anon, authenticated;
grant select on public.uren_maatje to authenticated;
grant all on public.uren_maatje to service_role;
create policy "professional en client lezen de uren van het maatje" on public.uren_maatje for select to authenticated
  using (driehoek_id in (select prive.mijn_driehoeken_als_professional_of_client()));
create policy "maatje leest de eigen uren" on public.uren_maatje for select to authenticated
  using (driehoek_id in (select d.id from public.driehoeken d where d.vrijwilliger_id in (select prive.mijn_vrijwilligers())));

-- Hours of several weeks, whole or not at all. Each row: week, soort, ozr, gepland, werkelijk, and the versie that was
-- on the screen (0: there was no line yet).
create or replace function public.uren_opslaan(traject uuid, regels jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer; t public.trajecten; botsing text;
begin
  if not prive.mag_traject(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  -- One after the other: what somebody saw is held against what stands there now.
  select * into t from public.trajecten x where x.id = traject for no key update;
  if not prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from jsonb_to_recordset(regels) as r(week date)
    where r.week < date_trunc('week', t.start_op)::date or r.week > t.eind_op) then
    raise exception 'week_buiten_traject' using errcode = 'P0001';
  end if;
  select string_agg(distinct r.week::text, ',') into botsing
  from jsonb_to_recordset(regels) as r(week date, soort text, ozr smallint, gepland numeric, werkelijk numeric, versie integer)
  left join public.uren u on u.traject_id = traject and u.week = r.week and u.soort = r.soort and u.ozr is not distinct from r.ozr
  where r.versie <> coalesce(u.versie, 0)
    and (coalesce(u.gepland, 0), u.werkelijk) is distinct from (coalesce(r.gepland, 0), r.werkelijk);
  if botsing is not null then raise exception 'intussen_veranderd' using errcode = 'P0001', detail = botsing; end if;
  insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk)
  select traject, r.week, r.soort, r.ozr, coalesce(r.gepland, 0), r.werkelijk
  from jsonb_to_recordset(regels) as r(week date, soort text, ozr smallint, gepland numeric, werkelijk numeric)
  on conflict (traject_id, week, soort, ozr) do update set gepland = excluded.gepland, werkelijk = excluded.werkelijk
    where (uren.gepland, uren.werkelijk) is distinct from (excluded.gepland, excluded.werkelijk);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.uren_opslaan(uuid, jsonb) is 'Writes hours by week for a traject; returns how many rows changed. Refusals: week_buiten_traject, intussen_veranderd (detail: which weeks). A row without versie is not compared.';

create function public.maatje_uren(driehoek uuid, maandag date, aantal numeric) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; d public.driehoeken;
begin
  if not exists (select 1 from public.driehoeken x join public.vrijwilligers v on v.id = x.vrijwilliger_id
    where x.id = driehoek and v.gebruiker_id = (select auth.uid()) and x.id in (select prive.mijn_driehoeken())) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  select * into d from public.driehoeken x where x.id = driehoek;
  select * into t from public.trajecten x where x.id = d.traject_id;
  if not prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if d.fase = 'afgesloten' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if maandag > prive.vandaag() or maandag < date_trunc('week', d.gestart_op)::date then
    raise exception 'week_buiten_traject' using errcode = 'P0001';
  end if;
  insert into public.uren_maatje (driehoek_id, week, uren) values (driehoek, maandag, aantal)
  on conflict (driehoek_id, week) do update set uren = excluded.uren;
end $$;
comment on function public.maatje_uren(uuid, date, numeric) is 'The maatje writes down the own hours of a week that has begun; what the begeleider filled in stays. Refusals: traject_afgesloten, week_buiten_traject.';
revoke execute on function public.maatje_uren(uuid, date, numeric) from public, anon;
grant execute on function public.maatje_uren(uuid, date, numeric) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
