-- The dossier: a cliënt under a pseudonym, owned by one organisatie, without BSN, with a log of who looked.
create table public.clienten (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id),
  gebruiker_id uuid unique references public.gebruikers (id) on delete set null,
  pseudoniem text not null check (length(pseudoniem) between 1 and 60),
  roepnaam text not null default '' check (length(roepnaam) <= 60),
  gemeente_id uuid references public.gemeenten (id),
  wijk_id uuid references public.wijken (id) on delete set null,
  pc4 text check (pc4 ~ '^[1-9][0-9]{3}$'),
  geboortejaar smallint check (geboortejaar between 1900 and 2100),
  begeleider_id uuid references public.gebruikers (id),
  casusregisseur_id uuid references public.gebruikers (id),
  consulent_id uuid references public.gebruikers (id),
  afgesloten_op date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (organisatie_id, pseudoniem)
);
comment on table public.clienten is 'A dossier under a pseudonym. No BSN, no address: a wijk or PC4 is enough to match.';
comment on column public.clienten.roepnaam is 'First name, shown to the volunteer only with consent.';
create index clienten_organisatie on public.clienten (organisatie_id);
create index clienten_begeleider on public.clienten (begeleider_id);
create index clienten_casusregisseur on public.clienten (casusregisseur_id);
create index clienten_consulent on public.clienten (consulent_id);
create trigger clienten_updated_at before update on public.clienten for each row execute function prive.zet_updated_at();

create function prive.mijn_clienten() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select c.id from public.clienten c
  where (c.begeleider_id = (select auth.uid()) and prive.heeft_rol(c.organisatie_id, 'begeleider', 'casusregisseur'))
    or c.organisatie_id in (select prive.mijn_organisaties('casusregisseur'))
    or (c.consulent_id = (select auth.uid())
      and exists (select 1 from public.lidmaatschappen l where l.gebruiker_id = (select auth.uid()) and l.rol = 'consulent'))
$$;
comment on function prive.mijn_clienten() is 'Cliënten of the visitor as professional: a begeleider or consulent the assigned ones, a casusregisseur those of the organisatie.';

create function prive.mag_client(client uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select client in (select prive.mijn_clienten()) $$;

create function prive.ben_client(client uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select 1 from public.clienten c where c.id = client and c.gebruiker_id = (select auth.uid())) $$;

create function prive.mijn_eigen_dossier() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select c.id from public.clienten c where c.gebruiker_id = (select auth.uid()) $$;
comment on function prive.mijn_eigen_dossier() is 'The dossier that is about the visitor.';

create function prive.is_medewerker(gebruiker uuid, organisatie uuid, variadic rollen text[]) returns boolean
language sql stable security definer set search_path = ''
as $$
  select gebruiker is null or exists (
    select 1 from public.lidmaatschappen l
    where l.gebruiker_id = gebruiker and (organisatie is null or l.organisatie_id = organisatie) and l.rol = any (rollen))
$$;
comment on function prive.is_medewerker(uuid, uuid, text[]) is 'Does somebody else have one of these roles, here or (organisatie null) anywhere? Nobody is fine.';

create table public.toegangslog (
  id uuid primary key default gen_random_uuid(),
  op timestamptz not null default now(),
  gebruiker_id uuid references public.gebruikers (id) on delete set null,
  wie text not null,
  client_id uuid not null references public.clienten (id) on delete cascade,
  wat text not null check (wat in ('dossier', 'hulpvraag', 'traject', 'uren', 'toestemming', 'driehoek'))
);
comment on table public.toegangslog is 'Who saw what of whom, when. The cliënt can read it; nobody can change it.';
create index toegangslog_client on public.toegangslog (client_id, op desc);

create table public.hulpvragen (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  gemaakt_door uuid references public.gebruikers (id) on delete set null,
  wijk_id uuid references public.wijken (id) on delete set null,
  dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen)),
  talen text[] not null default '{}',
  geslacht_wens text check (geslacht_wens in ('vrouw', 'man')),
  zoekt text not null default 'beide' check (zoekt in ('maatje', 'aanbod', 'beide')),
  max_afstand_km numeric(4, 1) check (max_afstand_km > 0),
  uren_per_week numeric(4, 1) check (uren_per_week > 0),
  belangrijk text not null default '' check (length(belangrijk) <= 1000),
  past_niet text not null default '' check (length(past_niet) <= 1000),
  complex boolean not null default false,
  complex_reden text,
  status text not null default 'open' check (status in ('open', 'gekoppeld', 'gesloten')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (not complex or complex_reden is not null)
);
comment on table public.hulpvragen is 'What a cliënt needs, in terms that offers and volunteers are expressed in. belangrijk and past_niet are shown to the coordinator and the volunteer by koppelingen_overzicht() while a proposal is open.';
create index hulpvragen_client on public.hulpvragen (client_id);
create trigger hulpvragen_updated_at before update on public.hulpvragen for each row execute function prive.zet_updated_at();

create table public.hulpvraag_resultaatgebieden (
  hulpvraag_id uuid not null references public.hulpvragen (id) on delete cascade,
  resultaatgebied text not null references public.resultaatgebieden (code),
  primary key (hulpvraag_id, resultaatgebied)
);
comment on table public.hulpvraag_resultaatgebieden is 'The areas in which a hulpvraag asks support.';
create index hulpvraag_resultaatgebieden_gebied on public.hulpvraag_resultaatgebieden (resultaatgebied);

create function prive.mag_hulpvraag(hulpvraag uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select 1 from public.hulpvragen h where h.id = hulpvraag and h.client_id in (select prive.mijn_clienten())) $$;

do $$
declare tabel text;
begin
  foreach tabel in array array['clienten', 'toegangslog', 'hulpvragen', 'hulpvraag_resultaatgebieden'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
select prive.maak_geschiedenis('public.toegangslog');
grant insert, update on public.clienten to authenticated;
grant insert, update on public.hulpvragen to authenticated;
grant insert, delete on public.hulpvraag_resultaatgebieden to authenticated;

create policy "professional leest de eigen clienten" on public.clienten for select to authenticated
  using (id in (select prive.mijn_clienten()));
-- A new row is not yet in mijn_clienten(): without this the professional could not read back what was just saved.
create policy "professional leest het dossier dat net is geopend" on public.clienten for select to authenticated
  using (begeleider_id = (select auth.uid()) and organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur'))
    or organisatie_id in (select prive.mijn_organisaties('casusregisseur'))
    or consulent_id = (select auth.uid()) and organisatie_id in (select prive.mijn_organisaties('consulent')));
create policy "client leest het eigen dossier" on public.clienten for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "professional opent een dossier in de eigen organisatie" on public.clienten for insert to authenticated
  with check (gebruiker_id is null and (
    (begeleider_id = (select auth.uid()) and organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur')))
    or organisatie_id in (select prive.mijn_organisaties('casusregisseur'))
    or (consulent_id = (select auth.uid()) and organisatie_id in (select prive.mijn_organisaties('consulent')))));
create policy "professional werkt de eigen clienten bij" on public.clienten for update to authenticated
  using (id in (select prive.mijn_clienten())) with check (id in (select prive.mijn_clienten()));

create policy "client leest wie het dossier heeft gezien" on public.toegangslog for select to authenticated
  using (client_id in (select prive.mijn_eigen_dossier()));

create policy "professional leest hulpvragen van eigen clienten" on public.hulpvragen for select to authenticated
  using (client_id in (select prive.mijn_clienten()));
create policy "client leest de eigen hulpvragen" on public.hulpvragen for select to authenticated
  using (client_id in (select prive.mijn_eigen_dossier()));
create policy "professional maakt hulpvragen voor eigen clienten" on public.hulpvragen for insert to authenticated
  with check (client_id in (select prive.mijn_clienten()) and gemaakt_door = (select auth.uid()));
create policy "professional verandert hulpvragen van eigen clienten" on public.hulpvragen for update to authenticated
  using (client_id in (select prive.mijn_clienten())) with check (client_id in (select prive.mijn_clienten()));

create policy "wie de hulpvraag leest ziet de gebieden" on public.hulpvraag_resultaatgebieden for select to authenticated
  using (hulpvraag_id in (select h.id from public.hulpvragen h));
create policy "professional voegt gebieden aan eigen hulpvragen toe" on public.hulpvraag_resultaatgebieden for insert to authenticated
  with check (prive.mag_hulpvraag(hulpvraag_id));
create policy "professional haalt gebieden van eigen hulpvragen weg" on public.hulpvraag_resultaatgebieden for delete to authenticated
  using (prive.mag_hulpvraag(hulpvraag_id));

-- The owner of a dossier, its account and its writer are not changed through a form; who is put on it has the role.
create function prive.bewaak_client() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user <> 'authenticated' then return new; end if;
  if tg_op = 'UPDATE' and (new.id, new.gebruiker_id, new.organisatie_id) is distinct from (old.id, old.gebruiker_id, old.organisatie_id) then
    raise exception 'eigenaar_staat_vast' using errcode = '42501';
  end if;
  if not (prive.is_medewerker(new.begeleider_id, new.organisatie_id, 'begeleider', 'casusregisseur')
    and prive.is_medewerker(new.casusregisseur_id, new.organisatie_id, 'casusregisseur')
    and prive.is_medewerker(new.consulent_id, null, 'consulent')) then
    raise exception 'geen_medewerker' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_client before insert or update on public.clienten for each row execute function prive.bewaak_client();

create function prive.bewaak_hulpvraag() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated'
    and (new.id, new.client_id, new.gemaakt_door, new.created_at) is distinct from (old.id, old.client_id, old.gemaakt_door, old.created_at) then
    raise exception 'eigenaar_staat_vast' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_hulpvraag before update on public.hulpvragen for each row execute function prive.bewaak_hulpvraag();

create function public.log_inzage(client uuid, wat text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not (prive.mag_client(client)) then return; end if;
  insert into public.toegangslog (gebruiker_id, wie, client_id, wat)
  select g.id, g.naam, client, log_inzage.wat from public.gebruikers g where g.id = (select auth.uid());
end $$;
comment on function public.log_inzage(uuid, text) is 'A professional writes down that a dossier was opened. Reading one''s own leaves no line.';
revoke execute on function public.log_inzage(uuid, text) from public, anon;
grant execute on function public.log_inzage(uuid, text) to authenticated, service_role;

-- A hulpvraag with its gebieden, whole or not at all.
create function public.hulpvraag_opslaan(vraag jsonb) returns uuid
language plpgsql set search_path = ''
as $$
declare nieuw uuid := coalesce((vraag ->> 'id')::uuid, gen_random_uuid());
begin
  if vraag ->> 'id' is null then
    insert into public.hulpvragen (id, client_id, gemaakt_door, wijk_id, dagdelen, talen, geslacht_wens, zoekt, max_afstand_km,
      uren_per_week, belangrijk, past_niet, complex, complex_reden)
    select nieuw, x.client_id, (select auth.uid()), x.wijk_id, coalesce(x.dagdelen, '{}'), coalesce(x.talen, '{}'), x.geslacht_wens,
      coalesce(x.zoekt, 'beide'), x.max_afstand_km, x.uren_per_week, coalesce(x.belangrijk, ''), coalesce(x.past_niet, ''),
      coalesce(x.complex, false), x.complex_reden
    from jsonb_to_record(vraag) as x(client_id uuid, wijk_id uuid, dagdelen text[], talen text[], geslacht_wens text, zoekt text,
      max_afstand_km numeric, uren_per_week numeric, belangrijk text, past_niet text, complex boolean, complex_reden text);
  else
    update public.hulpvragen h set wijk_id = x.wijk_id, dagdelen = coalesce(x.dagdelen, '{}'), talen = coalesce(x.talen, '{}'),
      geslacht_wens = x.geslacht_wens, zoekt = coalesce(x.zoekt, 'beide'), max_afstand_km = x.max_afstand_km,
      uren_per_week = x.uren_per_week, belangrijk = coalesce(x.belangrijk, ''), past_niet = coalesce(x.past_niet, ''),
      complex = coalesce(x.complex, false), complex_reden = x.complex_reden
    from jsonb_to_record(vraag) as x(wijk_id uuid, dagdelen text[], talen text[], geslacht_wens text, zoekt text,
      max_afstand_km numeric, uren_per_week numeric, belangrijk text, past_niet text, complex boolean, complex_reden text)
    where h.id = nieuw;
    if not found then raise exception 'onbekende_hulpvraag' using errcode = 'P0002'; end if;
    delete from public.hulpvraag_resultaatgebieden where hulpvraag_id = nieuw;
  end if;
  insert into public.hulpvraag_resultaatgebieden (hulpvraag_id, resultaatgebied)
  select distinct nieuw, g from jsonb_array_elements_text(vraag -> 'resultaatgebieden') as g;
  return nieuw;
end $$;
comment on function public.hulpvraag_opslaan(jsonb) is 'Writes a hulpvraag and its resultaatgebieden in one transaction; returns its id.';
revoke execute on function public.hulpvraag_opslaan(jsonb) from public, anon;
grant execute on function public.hulpvraag_opslaan(jsonb) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_clienten(), prive.mijn_eigen_dossier(), prive.is_medewerker(uuid, uuid, text[]),
  prive.mag_hulpvraag(uuid) to authenticated;
