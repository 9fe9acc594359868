-- The cliënt asks for contact again, or says that it goes wrong: signed in, or by a private link on paper.
create table public.contactvragen (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  traject_id uuid references public.trajecten (id) on delete cascade,
  soort text not null check (soort in ('weer_contact', 'niet_goed')),
  tekst text not null default '' check (length(tekst) <= 1000),
  via text not null check (via in ('zelf', 'link')),
  aantal integer not null default 1,
  op timestamptz not null default now(),
  laatst_op timestamptz not null default now(),
  opgepakt_op timestamptz,
  opgepakt_door uuid references public.gebruikers (id) on delete set null
);
comment on table public.contactvragen is '"Ik wil weer contact" or "het gaat niet goed", from the cliënt. One open line per kind; asked again counts on.';
create unique index contactvragen_een_open on public.contactvragen (client_id, soort) where opgepakt_op is null;
create index contactvragen_client on public.contactvragen (client_id, op desc);
create index contactvragen_traject on public.contactvragen (traject_id);

create table public.contactlinks (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  gemaakt_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  ingetrokken_op timestamptz
);
comment on table public.contactlinks is 'The private link on paper by which a cliënt asks for contact without an account. Only the hash of its token is kept; one works at a time.';
create unique index contactlinks_een_geldige on public.contactlinks (client_id) where ingetrokken_op is null;

do $$
declare tabel text;
begin
  foreach tabel in array array['contactvragen', 'contactlinks'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
    execute format('create policy "professional leest dit van eigen clienten" on public.%I for select to authenticated
      using (client_id in (select prive.mijn_clienten()))', tabel);
    execute format('create policy "client leest dit over zichzelf" on public.%I for select to authenticated
      using (client_id in (select prive.mijn_eigen_dossier()))', tabel);
  end loop;
end $$;
grant select on public.contactvragen to authenticated;
grant select (id, client_id, created_at, ingetrokken_op) on public.contactlinks to authenticated;

-- To the consulent and the last aanbieder, at once.
create function prive.vraag_contact(client uuid, welke text, woorden text, weg text) returns text
language plpgsql security definer set search_path = ''
as $$
declare laatste uuid; vraag public.contactvragen; pad text;
begin
  perform 1 from public.clienten c where c.id = client for no key update;
  select t.id into laatste from public.trajecten t where t.client_id = client order by t.status = 'actief' desc, t.eind_op desc, t.id limit 1;
  select * into vraag from public.contactvragen v where v.client_id = client and v.soort = welke and v.opgepakt_op is null;
  if vraag.laatst_op > now() - interval '1 minute' then return 'te_snel'; end if;
  if vraag.id is null then
    insert into public.contactvragen (client_id, traject_id, soort, tekst, via) values (client, laatste, welke, left(btrim(coalesce(woorden, '')), 500), weg);
  else
    update public.contactvragen v set aantal = v.aantal + 1, laatst_op = now(),
      tekst = right(concat_ws(E'\n', nullif(v.tekst, ''), nullif(left(btrim(coalesce(woorden, '')), 500), '')), 1000)
    where v.id = vraag.id;
  end if;
  pad := case when laatste is null then '/clienten/' || client when welke = 'niet_goed' then '/trajecten/' || laatste || '/terugval'
    else '/trajecten/' || laatste || '/contact' end;
  perform prive.meld(w.wie, welke, pad, '{}') from (
    select c.consulent_id as wie from public.clienten c where c.id = client
    union select c.begeleider_id from public.clienten c where c.id = client and laatste is null
    union select prive.verantwoordelijken(laatste, false)) as w;
  return 'gevraagd';
end $$;

create function public.weer_contact_vragen(welke text, woorden text) returns text
language plpgsql security definer set search_path = ''
as $$
declare ik uuid := (select c.id from public.clienten c where c.gebruiker_id = (select auth.uid()));
begin
  if ik is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return prive.vraag_contact(ik, welke, woorden, 'zelf');
end $$;
comment on function public.weer_contact_vragen(text, text) is 'The cliënt asks for contact (weer_contact, niet_goed). Returns gevraagd or te_snel.';

create function prive.contactlink_client(token text) returns uuid
language sql stable security definer set search_path = ''
as $$
  select l.client_id from public.contactlinks l
  where l.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and l.ingetrokken_op is null
$$;

create function public.weer_contact_lezen(token text) returns boolean
language sql stable security definer set search_path = ''
as $$ select prive.contactlink_client(token) is not null $$;
comment on function public.weer_contact_lezen(text) is 'Does this private link work? Says nothing about whose it is, and changes nothing.';

create function public.weer_contact_met_link(token text, welke text, woorden text) returns text
language plpgsql security definer set search_path = ''
as $$
declare wie uuid := prive.contactlink_client(token);
begin
  if wie is null then return 'onbekend'; end if;
  return prive.vraag_contact(wie, welke, woorden, 'link');
end $$;
comment on function public.weer_contact_met_link(text, text, text) is 'The same by the private link on paper, without an account. Returns gevraagd, te_snel or onbekend.';

create function public.contactlink_maken(client uuid, link_hash text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.mag_client(client) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.contactlinks l set ingetrokken_op = now() where l.client_id = client and l.ingetrokken_op is null;
  insert into public.contactlinks (client_id, hash, gemaakt_door) values (client, link_hash, (select auth.uid()));
end $$;
comment on function public.contactlink_maken(uuid, text) is 'A new private link for the cliënt; the one before stops.';

create function public.contactlink_intrekken(client uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.mag_client(client) and not prive.ben_client(client) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.contactlinks l set ingetrokken_op = now() where l.client_id = client and l.ingetrokken_op is null;
end $$;
comment on function public.contactlink_intrekken(uuid) is 'The private link of this cliënt stops at once.';

create function public.contactvraag_oppakken(vraag uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.contactvragen v set opgepakt_op = now(), opgepakt_door = (select auth.uid())
  where v.id = vraag and v.opgepakt_op is null and prive.mag_client(v.client_id);
  if not found then raise exception 'al_opgepakt' using errcode = 'P0001'; end if;
end $$;
comment on function public.contactvraag_oppakken(uuid) is 'A professional takes it on. Refusal: al_opgepakt.';

-- Whoever goes up again has answered that it goes wrong, by whichever button.
create function prive.contactvraag_na_opschalen() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.contactvragen v set opgepakt_op = now(), opgepakt_door = new.door
  from public.driehoeken d join public.trajecten t on t.id = d.traject_id
  where d.id = new.driehoek_id and v.client_id = t.client_id and v.soort = 'niet_goed' and v.opgepakt_op is null;
  return null;
end $$;
create trigger contactvraag_na_opschalen after insert on public.driehoek_fasen for each row
  when (new.soort = 'opschalen') execute function prive.contactvraag_na_opschalen();

revoke execute on function public.weer_contact_vragen(text, text), public.contactlink_maken(uuid, text), public.contactlink_intrekken(uuid),
  public.contactvraag_oppakken(uuid), public.weer_contact_lezen(text), public.weer_contact_met_link(text, text, text) from public, anon;
grant execute on function public.weer_contact_vragen(text, text), public.contactlink_maken(uuid, text), public.contactlink_intrekken(uuid),
  public.contactvraag_oppakken(uuid) to authenticated, service_role;
grant execute on function public.weer_contact_lezen(text), public.weer_contact_met_link(text, text, text) to anon, authenticated, service_role;
revoke execute on function prive.vraag_contact(uuid, text, text, text), prive.contactlink_client(text), prive.contactvraag_na_opschalen() from public;
grant execute on function prive.vraag_contact(uuid, text, text, text), prive.contactlink_client(text) to service_role;
