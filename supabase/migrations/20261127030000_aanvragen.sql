-- Asking for help without an account. What tells who somebody is lies apart, so that it can go while the count stays.
create function prive.mijn_gemeenten(variadic rollen text[]) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select distinct o.gemeente_id
  from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
  where l.gebruiker_id = (select auth.uid()) and l.rol = any (rollen) and o.soort = 'gemeente' and o.gemeente_id is not null
$$;
comment on function prive.mijn_gemeenten(text[]) is 'Gemeenten for which the visitor works in one of these roles.';
revoke execute on function prive.mijn_gemeenten(text[]) from public;
grant execute on function prive.mijn_gemeenten(text[]) to authenticated, service_role;

create table public.aanvragen (
  id uuid primary key default gen_random_uuid(),
  kenmerk text not null unique check (kenmerk ~ '^[a-z]+-[a-z]+-[1-9][0-9]{2}$'),
  gemeente_id uuid not null references public.gemeenten (id),
  wijk_id uuid references public.wijken (id) on delete set null,
  pc4 text check (pc4 ~ '^[1-9][0-9]{3}$'),
  voor_wie text not null check (voor_wie in ('zelf', 'naaste', 'beroep')),
  instemming text check (instemming in ('ja', 'nog_niet', 'kan_niet')),
  gebieden text[] not null default '{}' check (cardinality(gebieden) <= 8),
  dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen)),
  spoed boolean not null default false,
  toestemming_op timestamptz not null default now(),
  status text not null default 'nieuw' check (status in ('nieuw', 'opgepakt', 'verwezen', 'hulpvraag', 'gesloten', 'ingetrokken')),
  opgepakt_door uuid references public.gebruikers (id) on delete set null,
  opgepakt_op timestamptz,
  soort text check (soort in ('enkelvoudig', 'complex')),
  route text check (route in ('generalist', 'specialist', 'nu', 'outreach')),
  aanbod_id uuid references public.aanbod (id) on delete set null,
  hulpvraag_id uuid references public.hulpvragen (id) on delete set null,
  sluitreden text check (sluitreden in ('opgelost', 'niet_bereikt', 'andere_gemeente', 'dubbel', 'wil_niet_meer', 'anders')),
  afgesloten_op timestamptz,
  gewist_op timestamptz,
  created_at timestamptz not null default now(),
  check ((voor_wie = 'zelf') = (instemming is null)),
  check ((status in ('nieuw', 'opgepakt')) = (afgesloten_op is null)),
  check (status <> 'gesloten' or sluitreden is not null)
);
comment on table public.aanvragen is 'A request for help by somebody without an account: where, about what, how far. Stays as a count after the person is erased.';
comment on column public.aanvragen.spoed is 'Words in the request ask for a look today.';
create index aanvragen_gemeente on public.aanvragen (gemeente_id, created_at);
create index aanvragen_afgesloten on public.aanvragen (afgesloten_op) where gewist_op is null;

create table public.aanvraag_personen (
  aanvraag_id uuid primary key references public.aanvragen (id) on delete cascade,
  naam text not null default '' check (length(naam) <= 80),
  telefoon text check (length(telefoon) between 6 and 30),
  email text check (length(email) <= 200 and email like '%_@_%'),
  vraag text not null check (length(vraag) between 1 and 1500),
  check (num_nonnulls(telefoon, email) > 0)
);
comment on table public.aanvraag_personen is 'Who asks, how to reach them and in which words. Everything that tells about a person hangs on this row and goes with it.';

create table public.aanvraag_aanvullingen (
  id uuid primary key default gen_random_uuid(),
  aanvraag_id uuid not null references public.aanvraag_personen (aanvraag_id) on delete cascade,
  tekst text not null check (length(tekst) between 1 and 1500),
  op timestamptz not null default now()
);
comment on table public.aanvraag_aanvullingen is 'What somebody added to a request afterwards, by the private link.';
create index aanvraag_aanvullingen_aanvraag on public.aanvraag_aanvullingen (aanvraag_id, op);

create table public.aanvraag_links (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  aanvraag_id uuid not null unique references public.aanvragen (id) on delete cascade,
  verloopt_op timestamptz not null default now() + interval '1 year'
);
comment on table public.aanvraag_links is 'sha256 of the token in the private link of a request. The token itself is kept nowhere.';

create table public.aanvraag_inzagen (
  id uuid primary key default gen_random_uuid(),
  aanvraag_id uuid not null references public.aanvragen (id) on delete cascade,
  gebruiker_id uuid references public.gebruikers (id) on delete set null,
  wie text not null,
  op timestamptz not null default now()
);
comment on table public.aanvraag_inzagen is 'Who opened the personal part of a request, when. The asker reads it by the link; nobody can change it.';
create index aanvraag_inzagen_aanvraag on public.aanvraag_inzagen (aanvraag_id, op);

create table public.aanvraag_beleid (
  gemeente_id uuid primary key references public.gemeenten (id) on delete cascade,
  bewaar_dagen smallint not null default 90 check (bewaar_dagen between 7 and 365)
);
comment on table public.aanvraag_beleid is 'Days that a gemeente keeps who asked for help after a request is closed; 90 without a row.';

do $$
declare tabel text;
begin
  foreach tabel in array array['aanvragen', 'aanvraag_personen', 'aanvraag_aanvullingen', 'aanvraag_links', 'aanvraag_inzagen', 'aanvraag_beleid'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant select on public.aanvragen to authenticated;
grant select on public.aanvraag_beleid to anon, authenticated;
select prive.maak_geschiedenis('public.aanvraag_inzagen');

create policy "consulent leest de aanvragen van de eigen gemeente" on public.aanvragen for select to authenticated
  using (gemeente_id in (select prive.mijn_gemeenten('consulent')));
create policy "iedereen leest hoe lang een gemeente bewaart" on public.aanvraag_beleid for select using (true);
-- Only through aanvraag_openen() and aanvraag_volgen(): the first writes down who looked.
create policy "niemand leest rechtstreeks wie er vraagt" on public.aanvraag_personen for select using (false);
create policy "niemand leest rechtstreeks wat er is aangevuld" on public.aanvraag_aanvullingen for select using (false);
create policy "niemand leest de links van aanvragen" on public.aanvraag_links for select using (false);
create policy "niemand leest rechtstreeks wie heeft gekeken" on public.aanvraag_inzagen for select using (false);

create function prive.bewaar_dagen(gemeente uuid) returns integer
language sql stable security definer set search_path = ''
as $$ select coalesce((select b.bewaar_dagen from public.aanvraag_beleid b where b.gemeente_id = gemeente), 90) $$;
comment on function prive.bewaar_dagen(uuid) is 'Days that this gemeente keeps who asked, after closing.';

-- Deleting the person takes words, additions and verhelderingen along; what is left says nothing about anybody.
create function prive.wis_aanvraag(aanvraag uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.aanvraag_personen p where p.aanvraag_id = aanvraag;
  update public.aanvragen a set pc4 = null, wijk_id = null, dagdelen = '{}', instemming = case when a.voor_wie = 'zelf' then null else a.instemming end,
    gewist_op = coalesce(a.gewist_op, now())
  where a.id = aanvraag;
end $$;
comment on function prive.wis_aanvraag(uuid) is 'Erases who asked and in which words. The row stays for the count.';

create function public.aanvragen_opruimen() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  oud uuid;
  aantal integer := 0;
begin
  for oud in select a.id from public.aanvragen a
    where a.gewist_op is null and a.afgesloten_op + prive.bewaar_dagen(a.gemeente_id) * interval '1 day' <= now() loop
    perform prive.wis_aanvraag(oud);
    aantal := aantal + 1;
  end loop;
  delete from public.aanvraag_links l where l.verloopt_op <= now();
  return aantal;
end $$;
comment on function public.aanvragen_opruimen() is 'Erases the persons behind requests that were closed long enough ago; returns how many. For the service only.';
revoke execute on function prive.bewaar_dagen(uuid), prive.wis_aanvraag(uuid) from public;
grant execute on function prive.bewaar_dagen(uuid), prive.wis_aanvraag(uuid) to service_role;
revoke execute on function public.aanvragen_opruimen() from public, anon, authenticated;
grant execute on function public.aanvragen_opruimen() to service_role;
