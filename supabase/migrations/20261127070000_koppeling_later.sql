-- "Later" is an answer too, and a proposal that nobody answers does not hold a maatje for ever.
alter table public.koppelingen drop constraint koppelingen_status_check;
alter table public.koppelingen add constraint koppelingen_status_check
  check (status in ('voorgesteld', 'akkoord', 'gestart', 'afgewezen', 'ingetrokken', 'beeindigd', 'verlopen'));

create table public.koppeling_uitstel (
  koppeling_id uuid primary key references public.koppelingen (id) on delete cascade,
  tot date not null,
  reden text not null default '' check (length(reden) <= 300),
  op timestamptz not null default now()
);
comment on table public.koppeling_uitstel is 'A maatje who wants to decide later: until when, and why. The cliënt has no way to it.';

alter table public.koppeling_uitstel enable row level security;
alter table public.koppeling_uitstel force row level security;
revoke all on public.koppeling_uitstel from anon, authenticated;
grant select on public.koppeling_uitstel to authenticated;
grant all on public.koppeling_uitstel to service_role;
create policy "de partijen van een voorstel lezen het uitstel" on public.koppeling_uitstel for select to authenticated
  using (koppeling_id in (select k.id from public.koppelingen k));

create function prive.voorstellen_aan_mij() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select k.id from public.koppelingen k where k.vrijwilliger_id in (select prive.mijn_vrijwilligers()) $$;
comment on function prive.voorstellen_aan_mij() is 'Proposals to the visitor as volunteer.';
revoke execute on function prive.voorstellen_aan_mij() from public;
grant execute on function prive.voorstellen_aan_mij() to authenticated, service_role;
create policy "vrijwilliger leest het eigen uitstel" on public.koppeling_uitstel for select to authenticated
  using (koppeling_id in (select prive.voorstellen_aan_mij()));


-- Sixty days at most: whoever waits longer is helped more by a no.
create function public.koppeling_later(koppeling uuid, dag date, waarom text default null, namens_vrijwilliger boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; v public.vrijwilligers;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  if k.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  select * into v from public.vrijwilligers x where x.id = k.vrijwilliger_id;
  if not coalesce(v.gebruiker_id = (select auth.uid())
    or (namens_vrijwilliger and v.gebruiker_id is null and prive.heeft_rol(v.organisatie_id, 'coordinator')), false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if k.status <> 'voorgesteld' or k.vrijwilliger_antwoord is not null then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if dag is null or dag <= prive.vandaag() or dag > prive.vandaag() + 60 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.koppeling_uitstel (koppeling_id, tot, reden) values (koppeling, dag, coalesce(btrim(waarom), ''))
  on conflict (koppeling_id) do update set tot = excluded.tot, reden = excluded.reden, op = now();
end $$;
comment on function public.koppeling_later(uuid, date, text, boolean) is 'The maatje (or the coordinator for one without an account) decides later, within sixty days. Refusals: niet_meer_open, niet_mogelijk.';

-- Two weeks to answer, or one more after the day that somebody asked for.
create function public.koppelingen_verlopen() returns integer
language sql volatile security definer set search_path = ''
as $$
  with weg as (
    update public.koppelingen k set status = 'verlopen'
    where k.status = 'voorgesteld' and k.vrijwilliger_id is not null
      and greatest(k.created_at::date + 14, coalesce((select u.tot + 7 from public.koppeling_uitstel u where u.koppeling_id = k.id), 'epoch')) < prive.vandaag()
    returning 1)
  select count(*)::integer from weg
$$;
comment on function public.koppelingen_verlopen() is 'Ends proposals that were not answered in time; returns how many. For the service only.';

revoke execute on function public.koppeling_later(uuid, date, text, boolean), public.koppelingen_verlopen() from public, anon, authenticated;
grant execute on function public.koppeling_later(uuid, date, text, boolean) to authenticated, service_role;
grant execute on function public.koppelingen_verlopen() to service_role;
