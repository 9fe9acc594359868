-- Notes of a coordinator about a volunteer, with who may read them. Written for good after a quarter of an hour: then only struck out.
create table public.vrijwilliger_notities (
  id uuid primary key default gen_random_uuid(),
  vrijwilliger_id uuid not null references public.vrijwilligers (id) on delete cascade,
  door uuid default auth.uid() references public.gebruikers (id) on delete set null,
  tekst text not null check (length(btrim(tekst)) between 1 and 2000),
  zichtbaar text not null check (zichtbaar in ('ik', 'coordinatoren', 'vrijwilliger')),
  created_at timestamptz not null default now(),
  gewijzigd_op timestamptz,
  doorgestreept_op timestamptz
);
comment on table public.vrijwilliger_notities is 'A note about a volunteer: for the writer only, for the coordinators of the organisatie, or for the volunteer too. Nothing about health.';
create index vrijwilliger_notities_vrijwilliger on public.vrijwilliger_notities (vrijwilliger_id, created_at desc);

alter table public.vrijwilliger_notities enable row level security;
alter table public.vrijwilliger_notities force row level security;
revoke all on public.vrijwilliger_notities from anon, authenticated;
grant select, insert (id, vrijwilliger_id, tekst, zichtbaar) on public.vrijwilliger_notities to authenticated;
grant all on public.vrijwilliger_notities to service_role;
create policy "schrijver leest de eigen notities" on public.vrijwilliger_notities for select to authenticated
  using (door = (select auth.uid()) and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));
create policy "coordinator leest notities voor coordinatoren" on public.vrijwilliger_notities for select to authenticated
  using (zichtbaar in ('coordinatoren', 'vrijwilliger') and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));
create policy "vrijwilliger leest notities die gedeeld zijn" on public.vrijwilliger_notities for select to authenticated
  using (zichtbaar = 'vrijwilliger' and vrijwilliger_id in (select prive.mijn_vrijwilligers()));
create policy "coordinator schrijft notities bij eigen vrijwilligers" on public.vrijwilliger_notities for insert to authenticated
  with check (door = (select auth.uid()) and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));

create function prive.eigen_notitie(notitie uuid) returns public.vrijwilliger_notities
language plpgsql security definer set search_path = ''
as $$
declare n public.vrijwilliger_notities;
begin
  select * into n from public.vrijwilliger_notities x where x.id = notitie for update;
  if n.id is null or n.door is distinct from (select auth.uid())
    or n.vrijwilliger_id not in (select prive.vrijwilligers_van_mijn_organisatie()) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if n.doorgestreept_op is not null then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  return n;
end $$;
comment on function prive.eigen_notitie(uuid) is 'A note that the visitor wrote and that stands, locked; refused otherwise.';

create function public.notitie_wijzigen(notitie uuid, inhoud text, wie_leest text) returns void
language plpgsql security definer set search_path = ''
as $$
declare n public.vrijwilliger_notities := prive.eigen_notitie(notitie);
begin
  if n.created_at < now() - interval '15 minutes' then raise exception 'notitie_staat_vast' using errcode = 'P0001'; end if;
  update public.vrijwilliger_notities x set tekst = inhoud, zichtbaar = wie_leest, gewijzigd_op = now() where x.id = n.id;
end $$;
comment on function public.notitie_wijzigen(uuid, text, text) is 'The writer mends a note of at most fifteen minutes old. Refusals: notitie_staat_vast, niet_meer_open (struck out).';

create function public.notitie_doorstrepen(notitie uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare n public.vrijwilliger_notities := prive.eigen_notitie(notitie);
begin
  update public.vrijwilliger_notities x set doorgestreept_op = now() where x.id = n.id;
end $$;
comment on function public.notitie_doorstrepen(uuid) is 'The writer strikes a note out: it stays to be read, struck through. Refusal: niet_meer_open.';

revoke execute on function public.notitie_wijzigen(uuid, text, text), public.notitie_doorstrepen(uuid) from public, anon;
grant execute on function public.notitie_wijzigen(uuid, text, text), public.notitie_doorstrepen(uuid) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
