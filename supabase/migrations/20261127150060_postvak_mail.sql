-- Mail about the inbox: what somebody chose per kind, and which mails were taken on and went.
create table public.postvak_keuzes (
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  soort text not null check (soort ~ '^[a-z_]{2,40}$'),
  wijze text not null check (wijze in ('app', 'dag', 'week', 'direct')),
  primary key (gebruiker_id, soort)
);
comment on table public.postvak_keuzes is 'How somebody wants to be mailed per kind; without a row the domain has a default.';

create table public.postvak_mails (
  id uuid primary key default gen_random_uuid(),
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  soort text not null check (soort in ('bundel', 'direct')),
  dag date not null,
  post_ids uuid[] not null check (cardinality(post_ids) > 0),
  soorten text[] not null,
  met_week boolean not null default false,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  genomen_op timestamptz not null,
  gegaan_op timestamptz,
  mislukt_op timestamptz
);
comment on table public.postvak_mails is 'A mail that a process took on: about which lines, never to which address. hash: of the token in its link to stop these mails.';
create unique index postvak_mails_een_per_dag on public.postvak_mails (gebruiker_id, dag) where soort = 'bundel' and mislukt_op is null;
create index postvak_mails_gebruiker on public.postvak_mails (gebruiker_id, genomen_op desc);

do $$
declare tabel text;
begin
  foreach tabel in array array['postvak_keuzes', 'postvak_mails'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant select on public.postvak_keuzes to authenticated;
create policy "iemand leest de eigen keuzes voor mail" on public.postvak_keuzes for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "niemand leest welke mails zijn gegaan" on public.postvak_mails for select using (false);

create function prive.kies_mail(wie uuid, keuzes jsonb) returns void
language sql volatile security definer set search_path = ''
as $$
  insert into public.postvak_keuzes (gebruiker_id, soort, wijze)
  select kies_mail.wie, k.key, k.value from jsonb_each_text(keuzes) as k
  on conflict (gebruiker_id, soort) do update set wijze = excluded.wijze
$$;

create function public.postvak_kiezen(keuzes jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.kies_mail((select auth.uid()), keuzes);
end $$;
comment on function public.postvak_kiezen(jsonb) is 'The visitor chooses per kind ({soort: wijze}) how to be mailed.';

-- Everything the planner needs, in one question: unread and not mailed, with what was chosen and what went.
create function public.postvak_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('gebruiker_id', g.id, 'naam', split_part(g.naam, ' ', 1), 'email', u.email,
    'keuzes', (select coalesce(jsonb_object_agg(k.soort, k.wijze), '{}') from public.postvak_keuzes k where k.gebruiker_id = g.id),
    'laatste_bundel', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'bundel' and m.gegaan_op is not null),
    'laatste_week', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.met_week and m.gegaan_op is not null),
    'laatste_direct', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'direct' and m.gegaan_op is not null),
    'nieuws', (select jsonb_agg(jsonb_build_object('id', p.id, 'soort', p.soort, 'aantal', p.aantal, 'op', p.op) order by p.op)
      from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null)) order by g.id), '[]')
  from public.gebruikers g join auth.users u on u.id = g.id
  where u.email like '%_@_%' and exists (select 1 from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null)
$$;
comment on function public.postvak_gegevens() is 'Who has news that was neither read nor mailed, with address and choices. For the service only.';

-- One process gets a mail. What it took on and never sent comes free after a quarter of an hour; three failures are enough for a day.
create function public.postvak_mail_nemen(wie uuid, wat text, ids uuid[], weekpost boolean, sleutel text, nu timestamptz) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare vandaag date := (nu at time zone 'Europe/Amsterdam')::date; nieuw uuid;
begin
  perform 1 from public.gebruikers g where g.id = wie for no key update;
  update public.postvak_mails m set mislukt_op = nu
  where m.gebruiker_id = wie and m.gegaan_op is null and m.mislukt_op is null and m.genomen_op < nu - interval '15 minutes';
  if (select count(*) >= 3 from public.postvak_mails m where m.gebruiker_id = wie and m.soort = wat and m.dag = vandaag and m.mislukt_op is not null) then return null; end if;
  if wat = 'bundel' and exists (select 1 from public.postvak_mails m where m.gebruiker_id = wie and m.soort = 'bundel' and m.dag = vandaag and m.mislukt_op is null) then return null; end if;
  if wat = 'direct' and exists (select 1 from public.postvak_mails m
    where m.gebruiker_id = wie and m.soort = 'direct' and m.mislukt_op is null and m.genomen_op > nu - interval '1 hour') then return null; end if;
  -- All of it, or nothing: somebody may have read part of it since, and then the mail would say the wrong number.
  if (select count(*) from public.postvak p where p.id = any (ids) and p.gebruiker_id = wie and p.gelezen_op is null and p.gemaild_op is null)
    <> cardinality(ids) then return null; end if;
  insert into public.postvak_mails (gebruiker_id, soort, dag, post_ids, soorten, met_week, hash, genomen_op)
  select wie, wat, vandaag, ids, (select array_agg(distinct p.soort order by p.soort) from public.postvak p where p.id = any (ids)), weekpost, sleutel, nu
  returning id into nieuw;
  return nieuw;
end $$;
comment on function public.postvak_mail_nemen(uuid, text, uuid[], boolean, text, timestamptz) is 'Takes on one mail about these lines; null when another process has it, or it is not the time any more. For the service only.';

create function public.postvak_mail_klaar(mail uuid, gegaan boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare m public.postvak_mails;
begin
  update public.postvak_mails x set gegaan_op = case when gegaan then now() end, mislukt_op = case when not gegaan then now() end
  where x.id = mail returning * into m;
  -- What came on top after it was taken on is new for the next mail.
  if gegaan then update public.postvak p set gemaild_op = now() where p.id = any (m.post_ids) and p.op <= m.genomen_op; end if;
end $$;
comment on function public.postvak_mail_klaar(uuid, boolean) is 'The mail went, or did not. For the service only.';

create function prive.postvak_link(token text) returns public.postvak_mails
language sql stable security definer set search_path = ''
as $$
  select m from public.postvak_mails m
  where m.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex') and m.genomen_op > now() - interval '1 year'
$$;

create function public.postvak_afmelden_lezen(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('soorten', m.soorten,
    'keuzes', (select coalesce(jsonb_object_agg(k.soort, k.wijze), '{}') from public.postvak_keuzes k where k.gebruiker_id = m.gebruiker_id))
  from (select (prive.postvak_link(token)).*) m where m.id is not null
$$;
comment on function public.postvak_afmelden_lezen(text) is 'About which kinds the mail with this link was, and what is chosen; null for a link that does not exist. Changes nothing.';

create function public.postvak_afmelden(token text, soorten text[]) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare m public.postvak_mails := prive.postvak_link(token);
begin
  if m.id is null then return false; end if;
  perform prive.kies_mail(m.gebruiker_id, (select jsonb_object_agg(s, 'app') from unnest(soorten) as s));
  return true;
end $$;
comment on function public.postvak_afmelden(text, text[]) is 'Stops mail about these kinds, by the link in a mail, without an account. False for a link that does not exist.';

create function public.postvak_opruimen() returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer;
begin
  delete from public.postvak p where p.gelezen_op < now() - interval '3 months' or p.op < now() - interval '1 year';
  get diagnostics aantal = row_count;
  delete from public.postvak_mails m where m.genomen_op < now() - interval '1 year';
  return aantal;
end $$;
comment on function public.postvak_opruimen() is 'Erases lines read three months ago or a year old, and mails whose link ran out; returns how many lines. For the service only.';

do $$
declare naam text;
begin
  foreach naam in array array['postvak_opruimen()', 'postvak_gegevens()', 'postvak_mail_nemen(uuid, text, uuid[], boolean, text, timestamptz)', 'postvak_mail_klaar(uuid, boolean)'] loop
    execute format('revoke execute on function public.%s from public, anon, authenticated', naam);
    execute format('grant execute on function public.%s to service_role', naam);
  end loop;
  foreach naam in array array['postvak_afmelden_lezen(text)', 'postvak_afmelden(text, text[])'] loop
    execute format('revoke execute on function public.%s from public', naam);
    execute format('grant execute on function public.%s to anon, authenticated, service_role', naam);
  end loop;
end $$;
revoke execute on function public.postvak_kiezen(jsonb) from public, anon;
grant execute on function public.postvak_kiezen(jsonb) to authenticated, service_role;
revoke execute on function prive.kies_mail(uuid, jsonb), prive.postvak_link(text) from public;
grant execute on function prive.kies_mail(uuid, jsonb), prive.postvak_link(text) to service_role;
