-- One picture per aanbod and one logo per organisatie, made small by the server, in the database: the same on every backend.
create table public.afbeeldingen (
  id uuid primary key default gen_random_uuid(),
  aanbod_id uuid unique references public.aanbod (id) on delete cascade,
  organisatie_id uuid unique references public.organisaties (id) on delete cascade,
  alt text not null check (length(btrim(alt)) between 1 and 300),
  groot bytea not null,
  klein bytea not null,
  breedte integer not null check (breedte between 1 and 1200),
  hoogte integer not null check (hoogte between 1 and 1200),
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  check ((aanbod_id is null) <> (organisatie_id is null)),
  constraint alleen_webp check (substr(groot, 1, 4) = 'RIFF'::bytea and substr(groot, 9, 4) = 'WEBP'::bytea
    and substr(klein, 1, 4) = 'RIFF'::bytea and substr(klein, 9, 4) = 'WEBP'::bytea),
  constraint niet_te_zwaar check (octet_length(groot) <= 2000000 and octet_length(klein) <= 500000)
);
comment on table public.afbeeldingen is 'A picture with its text. Another picture gets another id, so that an address never changes what it shows.';
create index afbeeldingen_door on public.afbeeldingen (door);

alter table public.afbeeldingen enable row level security;
alter table public.afbeeldingen force row level security;
revoke all on public.afbeeldingen from anon, authenticated;
grant select on public.afbeeldingen to anon, authenticated;
grant all on public.afbeeldingen to service_role;
create policy "iedereen ziet de foto van gepubliceerd aanbod" on public.afbeeldingen for select
  using (aanbod_id in (select prive.gepubliceerd_aanbod()));
create policy "iedereen ziet het logo van een gepubliceerde organisatie" on public.afbeeldingen for select
  using (organisatie_id in (select o.id from public.organisaties o where o.status = 'gepubliceerd'));
create policy "coordinator en beheerder zien hun afbeeldingen" on public.afbeeldingen for select to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator'))
    or (aanbod_id is not null and prive.mag_aanbod_bewerken(aanbod_id)));

-- Bytes travel as base64: the three backends write bytea each in their own way.
create function public.afbeelding_bewaren(aanbod uuid, organisatie uuid, alt text, groot text, klein text, breedte integer, hoogte integer) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare nieuw uuid;
begin
  if not ((aanbod is not null and prive.mag_aanbod_bewerken(aanbod))
    or (aanbod is null and (prive.is_beheerder() or prive.heeft_rol(organisatie, 'coordinator')))) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  delete from public.afbeeldingen a where a.aanbod_id = aanbod or a.organisatie_id = organisatie;
  insert into public.afbeeldingen (aanbod_id, organisatie_id, alt, groot, klein, breedte, hoogte, door)
  values (aanbod, organisatie, alt, decode(groot, 'base64'), decode(klein, 'base64'), breedte, hoogte, (select auth.uid())) returning id into nieuw;
  return nieuw;
end $$;
comment on function public.afbeelding_bewaren(uuid, uuid, text, text, text, integer, integer) is 'Puts a picture at an aanbod or an organisatie, in place of the one that was there.';

create function public.afbeelding_weghalen(afbeelding uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.afbeeldingen a where a.id = afbeelding and (prive.is_beheerder()
    or (a.aanbod_id is not null and prive.mag_aanbod_bewerken(a.aanbod_id))
    or (a.organisatie_id is not null and prive.heeft_rol(a.organisatie_id, 'coordinator')));
  if not found then raise exception 'geen_toegang' using errcode = '42501'; end if;
end $$;
comment on function public.afbeelding_weghalen(uuid) is 'Takes a picture away.';

create function public.afbeelding(id uuid, maat text) returns text
language sql stable set search_path = ''
as $$ select encode(case maat when 'klein' then a.klein else a.groot end, 'base64') from public.afbeeldingen a where a.id = afbeelding.id $$;
comment on function public.afbeelding(uuid, text) is 'The bytes of a picture in base64, for who may see it.';

revoke execute on function public.afbeelding_bewaren(uuid, uuid, text, text, text, integer, integer), public.afbeelding_weghalen(uuid), public.afbeelding(uuid, text) from public, anon;
grant execute on function public.afbeelding_bewaren(uuid, uuid, text, text, text, integer, integer), public.afbeelding_weghalen(uuid) to authenticated, service_role;
grant execute on function public.afbeelding(uuid, text) to anon, authenticated, service_role;
