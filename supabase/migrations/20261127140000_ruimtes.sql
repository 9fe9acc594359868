-- How many people a place has room for, and when: said by an organisatie that uses it, with the day. No row means unknown.
create table public.locatie_ruimtes (
  locatie_id uuid primary key references public.locaties (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  mensen smallint not null check (mensen between 1 and 500),
  dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen)),
  opmerking text not null default '' check (length(opmerking) <= 200),
  gezegd_op date not null default prive.vandaag()
);
comment on table public.locatie_ruimtes is 'Room of a place that groups may use: for how many people and in which dagdelen it is free, who said so and when. What is not here is unknown.';
comment on column public.locatie_ruimtes.organisatie_id is 'Who said it last.';
create index locatie_ruimtes_organisatie on public.locatie_ruimtes (organisatie_id);

-- A secret address is no place to invite a group to.
create function prive.geheime_plek(plek uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
    where al.locatie_id = plek and a.adres_geheim)
$$;

create function prive.mijn_plekken() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select l.id from public.locaties l
  where (l.organisatie_id in (select prive.mijn_organisaties('coordinator'))
      or exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
        where al.locatie_id = l.id and a.status = 'gepubliceerd' and a.organisatie_id in (select prive.mijn_organisaties('coordinator'))))
    and not prive.geheime_plek(l.id)
$$;
comment on function prive.mijn_plekken() is 'Places that an organisatie uses of which the visitor is coordinator: its own, and where it has published aanbod. No secret address.';

create function prive.ruimte_zichtbaar(plek uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select not prive.geheime_plek(plek) and exists (select 1 from public.lidmaatschappen x
      where x.gebruiker_id = (select auth.uid()) and x.rol in ('coordinator', 'beheerder'))
    and (exists (select 1 from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
      where al.locatie_id = plek and a.status = 'gepubliceerd') or plek in (select prive.mijn_plekken()))
$$;

alter table public.locatie_ruimtes enable row level security;
alter table public.locatie_ruimtes force row level security;
revoke all on public.locatie_ruimtes from anon, authenticated;
grant select on public.locatie_ruimtes to authenticated;
grant all on public.locatie_ruimtes to service_role;
create policy "coordinator en beheerder lezen de ruimte van openbare en eigen plekken" on public.locatie_ruimtes for select to authenticated
  using (prive.ruimte_zichtbaar(locatie_id));

create function public.ruimte_zeggen(plek uuid, namens uuid, aantal integer, vrij text[], bij text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.heeft_rol(namens, 'coordinator') or plek not in (select prive.mijn_plekken()) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if aantal is null then
    delete from public.locatie_ruimtes r where r.locatie_id = plek;
    return;
  end if;
  insert into public.locatie_ruimtes as r (locatie_id, organisatie_id, mensen, dagdelen, opmerking)
  values (plek, namens, aantal, coalesce(vrij, '{}'), coalesce(bij, ''))
  on conflict (locatie_id) do update set organisatie_id = excluded.organisatie_id, mensen = excluded.mensen,
    dagdelen = excluded.dagdelen, opmerking = excluded.opmerking, gezegd_op = prive.vandaag();
end $$;
comment on function public.ruimte_zeggen(uuid, uuid, integer, text[], text) is 'A coordinator says how much room a place has that her organisatie uses; without a number it is unknown again.';

revoke execute on function public.ruimte_zeggen(uuid, uuid, integer, text[], text) from public, anon;
grant execute on function public.ruimte_zeggen(uuid, uuid, integer, text[], text) to authenticated, service_role;
revoke execute on function prive.geheime_plek(uuid), prive.mijn_plekken(), prive.ruimte_zichtbaar(uuid) from public;
grant execute on function prive.geheime_plek(uuid), prive.mijn_plekken(), prive.ruimte_zichtbaar(uuid) to service_role;
grant execute on function prive.ruimte_zichtbaar(uuid) to authenticated;
