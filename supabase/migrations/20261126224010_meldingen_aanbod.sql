-- What somebody says is wrong with an aanbod: a visitor without an account, or its owner by a link.
create table public.meldingen_aanbod (
  id uuid primary key default gen_random_uuid(),
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  van text not null check (van in ('bezoeker', 'eigenaar')),
  wat text not null check (wat in ('telefoon', 'adres', 'openingstijden', 'kosten', 'bestaat_niet_meer', 'iets_anders')),
  tekst text not null default '' check (length(tekst) <= 1000),
  telefoon text check (length(telefoon) <= 40),
  tijden text check (length(tijden) <= 300),
  email text check (length(email) <= 200),
  uitkomst text check (uitkomst in ('klopt', 'gearchiveerd')),
  afgehandeld_op timestamptz,
  afgehandeld_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  check ((uitkomst is null) = (afgehandeld_op is null))
);
comment on table public.meldingen_aanbod is 'Reports of errors. telefoon and tijden: what the owner says it must become. email goes when the report is dealt with.';
create index meldingen_aanbod_open on public.meldingen_aanbod (aanbod_id) where afgehandeld_op is null;

create table public.controle_toewijzingen (
  aanbod_id uuid primary key references public.aanbod (id) on delete cascade,
  toegewezen_aan uuid not null references public.gebruikers (id) on delete cascade,
  created_at timestamptz not null default now()
);
comment on table public.controle_toewijzingen is 'Which beheerder looks at an aanbod that waits for a check.';
create index controle_toewijzingen_wie on public.controle_toewijzingen (toegewezen_aan);

do $$
declare tabel text;
begin
  foreach tabel in array array['meldingen_aanbod', 'controle_toewijzingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
create policy "beheerder leest de meldingen" on public.meldingen_aanbod for select to authenticated using ((select prive.is_beheerder()));
create policy "beheerder leest wie wat nakijkt" on public.controle_toewijzingen for select to authenticated using ((select prive.is_beheerder()));

create function prive.meldingen_veranderd() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare over uuid := case when tg_op = 'DELETE' then old.aanbod_id else new.aanbod_id end;
begin
  update public.aanbod a set gemeld_op = m.sinds
  from (select min(created_at) as sinds from public.meldingen_aanbod where aanbod_id = over and afgehandeld_op is null) m
  where a.id = over and a.gemeld_op is distinct from m.sinds;
  return null;
end $$;
create trigger meldingen_veranderd after insert or update or delete on public.meldingen_aanbod
  for each row execute function prive.meldingen_veranderd();
revoke execute on function prive.meldingen_veranderd() from public;
grant execute on function prive.meldingen_veranderd() to service_role;

create function public.aanbod_melden(slug text, wat text, tekst text, email text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare over uuid;
begin
  select a.id into over from public.aanbod a where a.slug = aanbod_melden.slug and a.status = 'gepubliceerd';
  if over is null then return false; end if;
  -- Twenty unread reports of one aanbod say enough; more only hide the others.
  if (select count(*) from public.meldingen_aanbod m where m.aanbod_id = over and m.afgehandeld_op is null) < 20 then
    insert into public.meldingen_aanbod (aanbod_id, van, wat, tekst, email)
    values (over, 'bezoeker', aanbod_melden.wat, coalesce(aanbod_melden.tekst, ''), nullif(btrim(aanbod_melden.email), ''));
  end if;
  return true;
end $$;
comment on function public.aanbod_melden(text, text, text, text) is 'Anybody reports an error in published aanbod. False when there is no such aanbod.';
revoke execute on function public.aanbod_melden(text, text, text, text) from public;
grant execute on function public.aanbod_melden(text, text, text, text) to anon, authenticated, service_role;

-- The editor has looked: it is right, it goes, or it comes back after all. Its reports go with it.
create function public.controle_afhandelen(aanbod uuid, uitkomst text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if uitkomst = 'herstel' then
    update public.aanbod a set status = 'gepubliceerd' where a.id = controle_afhandelen.aanbod and a.status = 'gearchiveerd';
    if not found then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
    update public.meldingen_aanbod m set uitkomst = null, afgehandeld_op = null, afgehandeld_door = null
    where m.aanbod_id = controle_afhandelen.aanbod and m.uitkomst = 'gearchiveerd' and m.afgehandeld_op > now() - interval '1 day';
    return;
  end if;
  update public.aanbod a set
    status = case when uitkomst = 'gearchiveerd' then 'gearchiveerd' else a.status end,
    gecontroleerd_op = case when uitkomst = 'klopt' then prive.vandaag() else a.gecontroleerd_op end,
    gecontroleerd_door = case when uitkomst = 'klopt' then 'de gemeente' else a.gecontroleerd_door end
  where a.id = controle_afhandelen.aanbod and a.status = 'gepubliceerd' and uitkomst in ('klopt', 'gearchiveerd');
  if not found then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
  update public.meldingen_aanbod m
  set uitkomst = controle_afhandelen.uitkomst, afgehandeld_op = now(), afgehandeld_door = auth.uid(), email = null
  where m.aanbod_id = controle_afhandelen.aanbod and m.afgehandeld_op is null;
  delete from public.controle_toewijzingen t where t.aanbod_id = controle_afhandelen.aanbod;
end $$;
comment on function public.controle_afhandelen(uuid, text) is 'The beheerder deals with an aanbod that waits: klopt, gearchiveerd, or herstel of what was archived.';

create function public.controle_toewijzen(aanbod uuid, neem boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if neem then
    insert into public.controle_toewijzingen (aanbod_id, toegewezen_aan) values (controle_toewijzen.aanbod, auth.uid())
    on conflict (aanbod_id) do update set toegewezen_aan = excluded.toegewezen_aan, created_at = now();
  else
    delete from public.controle_toewijzingen t where t.aanbod_id = controle_toewijzen.aanbod;
  end if;
end $$;
comment on function public.controle_toewijzen(uuid, boolean) is 'A beheerder takes an aanbod to look at, or lets it go.';
revoke execute on function public.controle_afhandelen(uuid, text), public.controle_toewijzen(uuid, boolean) from public, anon;
grant execute on function public.controle_afhandelen(uuid, text), public.controle_toewijzen(uuid, boolean) to authenticated, service_role;
