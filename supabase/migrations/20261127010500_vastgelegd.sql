-- What somebody with rights on a row may still not write into it: another gemeente, a check by somebody else, an address that waits for a yes.

-- Which figures a beheerder may read follows from the gemeente of the own organisatie; that is for the service to say.
create function prive.bewaak_gemeente() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and new.gemeente_id is distinct from old.gemeente_id
    and (not prive.is_beheerder() or old.id in (select prive.mijn_organisaties('beheerder'))) then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_gemeente before update on public.organisaties for each row execute function prive.bewaak_gemeente();

-- Whoever says that an aanbod is right says so today and in the name of its organisatie; where it went is for joining to write.
create function prive.bewaak_controle() returns trigger
language plpgsql set search_path = ''
as $$
declare
  oud public.aanbod := case when tg_op = 'UPDATE' then old end;
begin
  if current_user <> 'authenticated' then return new; end if;
  if new.samengevoegd_met is distinct from oud.samengevoegd_met then raise exception 'alleen_via_samenvoegen' using errcode = '42501'; end if;
  new.created_at := coalesce(oud.created_at, now());
  new.plaatsen_vrij_op := least(new.plaatsen_vrij_op, prive.vandaag());
  if (new.gecontroleerd_op, new.gecontroleerd_door) is distinct from (oud.gecontroleerd_op, oud.gecontroleerd_door) and new.gecontroleerd_op is not null then
    new.gecontroleerd_op := prive.vandaag();
    new.gecontroleerd_door := case when prive.is_beheerder() then 'de gemeente' else (select o.naam from public.organisaties o where o.id = new.organisatie_id) end;
  end if;
  return new;
end $$;
create trigger bewaak_controle before insert or update on public.aanbod for each row execute function prive.bewaak_controle();

-- An address stays as the beheerder reads it: on the kaart, and as long as a proposal for it waits.
create function prive.plek_ligt_vast(locatie uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
      where al.locatie_id = locatie and a.status = 'gepubliceerd')
    or exists (select 1 from public.aanbod_wijzigingen w
      where w.status = 'open' and w.nieuw -> 'locaties' @> jsonb_build_array(jsonb_build_object('id', locatie)))
$$;
comment on function prive.plek_ligt_vast(uuid) is 'Is this locatie on the kaart, or in a proposal that waits for the beheerder?';
create or replace function prive.bewaak_adres() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not prive.is_beheerder()
    and (new.naam, new.adres, new.postcode, new.plaats, new.lat, new.lng, new.wijk_id, new.gemeente_id)
      is distinct from (old.naam, old.adres, old.postcode, old.plaats, old.lat, old.lng, old.wijk_id, old.gemeente_id)
    and prive.plek_ligt_vast(new.id) then
    raise exception 'alleen_via_voorstel' using errcode = '42501';
  end if;
  return new;
end $$;

-- Hours name the place where they are kept; of a secret address that would tell which building it is.
create function prive.verberg_plek_van_tijd() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select 1 from public.aanbod a where a.id = new.aanbod_id and a.adres_geheim) then new.locatie_id := null; end if;
  return new;
end $$;
create trigger verberg_plek before insert or update on public.openingstijden for each row
  when (new.locatie_id is not null) execute function prive.verberg_plek_van_tijd();
create function prive.verberg_plek_van_aanbod() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.openingstijden o set locatie_id = null where o.aanbod_id = new.id and o.locatie_id is not null;
  return null;
end $$;
create trigger verberg_plek after update of adres_geheim on public.aanbod for each row
  when (new.adres_geheim) execute function prive.verberg_plek_van_aanbod();
update public.openingstijden o set locatie_id = null from public.aanbod a where a.id = o.aanbod_id and a.adres_geheim and o.locatie_id is not null;

-- Aanbod of an organisatie that is not public is not public, on any path.
drop policy "iedereen leest gepubliceerd aanbod" on public.aanbod;
create policy "iedereen leest gepubliceerd aanbod van een gepubliceerde organisatie" on public.aanbod for select
  using (status = 'gepubliceerd' and organisatie_id in (select o.id from public.organisaties o where o.status = 'gepubliceerd'));
create or replace function prive.aanbod_met_adres() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select a.id from public.aanbod a join public.organisaties o on o.id = a.organisatie_id
  where a.status = 'gepubliceerd' and o.status = 'gepubliceerd' and not a.adres_geheim
$$;

-- History tells why in words of the house: approved and imported are not for an owner to say.
create function prive.bewaak_waarom() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.door is not null and new.waarom !~ '^teruggezet [0-9]+$' and not prive.is_beheerder() then new.waarom := null; end if;
  new.waarom := left(new.waarom, 200);
  return new;
end $$;
create trigger bewaak_waarom before insert on prive.versie_rondes for each row execute function prive.bewaak_waarom();

revoke execute on function prive.bewaak_gemeente(), prive.bewaak_controle(), prive.plek_ligt_vast(uuid), prive.bewaak_adres(),
  prive.verberg_plek_van_tijd(), prive.verberg_plek_van_aanbod(), prive.bewaak_waarom() from public;
grant execute on function prive.bewaak_gemeente(), prive.bewaak_controle(), prive.plek_ligt_vast(uuid), prive.bewaak_adres(),
  prive.verberg_plek_van_tijd(), prive.verberg_plek_van_aanbod(), prive.bewaak_waarom() to service_role;
grant execute on function prive.plek_ligt_vast(uuid) to authenticated;
