-- A coordinator who is a maatje too is to herself a maatje: her steps, her approval and the notes about her are of a colleague.
create or replace function prive.eigen_vrijwilliger(maatje uuid) returns public.vrijwilligers
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers;
begin
  select * into v from public.vrijwilligers x where x.id = maatje for update;
  if v.id is null or not prive.heeft_rol(v.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if v.gebruiker_id = (select auth.uid()) then raise exception 'niet_over_jezelf' using errcode = 'P0001'; end if;
  return v;
end $$;
comment on function prive.eigen_vrijwilliger(uuid) is 'The volunteer, locked, of an organisatie that the visitor coordinates; refused otherwise. Refusal: niet_over_jezelf.';

create or replace function prive.bewaak_vrijwilliger() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user <> 'authenticated' then return new; end if;
  if (new.id, new.gebruiker_id, new.organisatie_id) is distinct from (old.id, old.gebruiker_id, old.organisatie_id) then
    raise exception 'account_staat_vast' using errcode = '42501';
  end if;
  if old.gebruiker_id = (select auth.uid())
    and (new.status, new.intake_op, new.vog_op, new.gestopt_op) is distinct from (old.status, old.intake_op, old.vog_op, old.gestopt_op) then
    raise exception 'niet_over_jezelf' using errcode = 'P0001';
  end if;
  return new;
end $$;

-- The way round: write the steps of somebody without an account, and then become that somebody.
create or replace function public.uitnodiging_koppelen(token text) returns void
language plpgsql security definer set search_path = ''
as $$
declare u public.uitnodigingen;
begin
  if (select auth.uid()) is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into u from public.uitnodigingen x where x.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and x.gemaild_op is not null and x.verloopt_op > now() for update;
  if u.hash is null then raise exception 'uitnodiging_gebruikt' using errcode = 'P0001'; end if;
  if not exists (select from auth.users g where g.id = (select auth.uid()) and lower(g.email) = u.email) then
    raise exception 'uitnodiging_voor_ander' using errcode = 'P0001';
  end if;
  if exists (select from public.vrijwilligers v where v.gebruiker_id = (select auth.uid())) then raise exception 'al_vrijwilliger' using errcode = 'P0001'; end if;
  if exists (select from public.vrijwilliger_stappen s where s.vrijwilliger_id = u.vrijwilliger_id and s.door = (select auth.uid())) then
    raise exception 'niet_over_jezelf' using errcode = 'P0001';
  end if;
  update public.vrijwilligers v set gebruiker_id = (select auth.uid()) where v.id = u.vrijwilliger_id and v.gebruiker_id is null;
  if not found then raise exception 'uitnodiging_gebruikt' using errcode = 'P0001'; end if;
  delete from public.uitnodigingen x where x.hash = u.hash;
end $$;

drop policy "coordinator leest notities voor coordinatoren" on public.vrijwilliger_notities;
create policy "coordinator leest notities voor coordinatoren" on public.vrijwilliger_notities for select to authenticated
  using (zichtbaar in ('coordinatoren', 'vrijwilliger') and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie())
    and vrijwilliger_id not in (select prive.mijn_vrijwilligers()));
drop policy "coordinator schrijft notities bij eigen vrijwilligers" on public.vrijwilliger_notities;
create policy "coordinator schrijft notities bij eigen vrijwilligers" on public.vrijwilliger_notities for insert to authenticated
  with check (door = (select auth.uid()) and vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie())
    and vrijwilliger_id not in (select prive.mijn_vrijwilligers()));
comment on function public.uitnodiging_koppelen(text) is
  'Makes the account of the visitor that of the invited volunteer. Refusals: uitnodiging_gebruikt, uitnodiging_voor_ander, al_vrijwilliger, niet_over_jezelf (wrote the steps of this volunteer).';
