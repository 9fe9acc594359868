-- Organisations, the people who work there, and the named rights that every policy is a sentence of.
create table public.organisaties (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  naam text not null check (length(naam) between 1 and 200),
  soort text not null default 'overig'
    check (soort in ('vrijwilligersorganisatie', 'welzijnsorganisatie', 'semiprofessioneel', 'aanbieder', 'gemeente', 'overig')),
  omschrijving text not null default '',
  telefoon text,
  email text,
  website text,
  gemeente_id uuid references public.gemeenten (id),
  zoekt_vrijwilligers boolean not null default false,
  status text not null default 'concept' check (status in ('concept', 'gepubliceerd', 'gearchiveerd')),
  bron text not null default 'eigen',
  bron_id text,
  bron_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (bron, bron_id)
);
comment on table public.organisaties is 'Who offers: vrijwilligersorganisaties, aanbieders, welzijn, the gemeente itself.';
create index organisaties_gemeente on public.organisaties (gemeente_id);

create table public.gebruikers (
  id uuid primary key references auth.users (id) on delete cascade,
  naam text not null check (length(naam) between 1 and 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.gebruikers is 'Somebody who can sign in. The address stays in auth.users.';

create table public.lidmaatschappen (
  id uuid primary key default gen_random_uuid(),
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  rol text not null check (rol in ('coordinator', 'begeleider', 'casusregisseur', 'consulent', 'beheerder')),
  created_at timestamptz not null default now(),
  unique (gebruiker_id, organisatie_id, rol)
);
comment on table public.lidmaatschappen is 'User × organisatie × rol. All rights of staff follow from this table.';
create index lidmaatschappen_organisatie on public.lidmaatschappen (organisatie_id);

-- Every account gets its gebruiker, on each backend.
create function prive.maak_gebruiker() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.gebruikers (id, naam)
  values (new.id, left(coalesce(nullif(btrim(new.raw_user_meta_data ->> 'naam'), ''), nullif(split_part(new.email, '@', 1), ''), 'gebruiker'), 120));
  return new;
end $$;
create trigger maak_gebruiker after insert on auth.users for each row execute function prive.maak_gebruiker();

-- Rights, named. Each returns a set once per query, never once per row.
create function prive.mijn_organisaties(variadic rollen text[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select organisatie_id from public.lidmaatschappen
  where gebruiker_id = (select auth.uid()) and rol = any (rollen)
$$;
comment on function prive.mijn_organisaties(text[]) is 'Organisaties in which the visitor has one of these roles.';

create function prive.heeft_rol(organisatie uuid, variadic rollen text[]) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select 1 from public.lidmaatschappen
    where gebruiker_id = (select auth.uid()) and organisatie_id = organisatie and rol = any (rollen)
  )
$$;
comment on function prive.heeft_rol(uuid, text[]) is 'Does the visitor have one of these roles in this organisatie?';

create function prive.is_beheerder() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.lidmaatschappen where gebruiker_id = (select auth.uid()) and rol = 'beheerder')
$$;
comment on function prive.is_beheerder() is 'Beheerder of the gemeente or region that runs this Dichtbij: editor of all aanbod, never reader of a dossier.';

create function prive.mijn_collegas() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select ander.gebruiker_id
  from public.lidmaatschappen ik join public.lidmaatschappen ander using (organisatie_id)
  where ik.gebruiker_id = (select auth.uid())
$$;
comment on function prive.mijn_collegas() is 'Everybody who shares an organisatie with the visitor.';

create trigger organisaties_updated_at before update on public.organisaties for each row execute function prive.zet_updated_at();
create trigger gebruikers_updated_at before update on public.gebruikers for each row execute function prive.zet_updated_at();

alter table public.organisaties enable row level security;
alter table public.organisaties force row level security;
alter table public.gebruikers enable row level security;
alter table public.gebruikers force row level security;
alter table public.lidmaatschappen enable row level security;
alter table public.lidmaatschappen force row level security;

revoke all on public.organisaties, public.gebruikers, public.lidmaatschappen from anon, authenticated;
grant select on public.organisaties to anon;
grant select on public.organisaties, public.gebruikers, public.lidmaatschappen to authenticated;
grant insert, update on public.organisaties to authenticated;
grant update (naam) on public.gebruikers to authenticated;
grant all on public.organisaties, public.gebruikers, public.lidmaatschappen to service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_organisaties(text[]), prive.is_beheerder(), prive.mijn_collegas() to authenticated;

create policy "iedereen leest gepubliceerde organisaties" on public.organisaties for select
  using (status = 'gepubliceerd');
create policy "leden lezen hun organisatie" on public.organisaties for select to authenticated
  using (id in (select prive.mijn_organisaties('coordinator', 'begeleider', 'casusregisseur', 'consulent', 'beheerder')));
create policy "beheerder leest alle organisaties" on public.organisaties for select to authenticated
  using ((select prive.is_beheerder()));
create policy "coordinator werkt de eigen organisatie bij" on public.organisaties for update to authenticated
  using (id in (select prive.mijn_organisaties('coordinator')))
  with check (id in (select prive.mijn_organisaties('coordinator')));
create policy "beheerder voegt organisaties toe" on public.organisaties for insert to authenticated
  with check ((select prive.is_beheerder()));
create policy "beheerder werkt organisaties bij" on public.organisaties for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));

create policy "gebruiker leest zichzelf en collega's" on public.gebruikers for select to authenticated
  using (id = (select auth.uid()) or id in (select prive.mijn_collegas()));
create policy "gebruiker verandert de eigen naam" on public.gebruikers for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

create policy "gebruiker leest lidmaatschappen van zichzelf en collega's" on public.lidmaatschappen for select to authenticated
  using (gebruiker_id = (select auth.uid()) or organisatie_id in (
    select prive.mijn_organisaties('coordinator', 'begeleider', 'casusregisseur', 'consulent', 'beheerder')));

-- A coordinator may describe the organisatie, not decide that it is public or what kind it is.
create function prive.bewaak_organisatie() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not prive.is_beheerder()
    and (new.id, new.status, new.soort, new.slug, new.bron, new.bron_id, new.bron_hash)
      is distinct from (old.id, old.status, old.soort, old.slug, old.bron, old.bron_id, old.bron_hash)
  then
    raise exception 'alleen_beheerder' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_organisatie before update on public.organisaties for each row execute function prive.bewaak_organisatie();
revoke execute on function prive.bewaak_organisatie() from public;
