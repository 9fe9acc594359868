-- A secret link with which an owner answers for its aanbod without an account. Only its hash is kept.
create table public.controle_links (
  id uuid primary key default gen_random_uuid(),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  doel text not null default 'controle' check (doel in ('controle')),
  verloopt_op timestamptz not null default now() + interval '30 days',
  gebruikt_op timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.controle_links is 'sha256 of the token in a mail, whose aanbod it is about and until when. gebruikt_op: everything was answered.';
create index controle_links_organisatie on public.controle_links (organisatie_id);

create table public.controle_antwoorden (
  link_id uuid not null references public.controle_links (id) on delete cascade,
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  antwoord text check (antwoord in ('klopt', 'aanpassen', 'weg')),
  op timestamptz,
  primary key (link_id, aanbod_id),
  check ((antwoord is null) = (op is null))
);
comment on table public.controle_antwoorden is 'What a link asks about, each answered once.';
create index controle_antwoorden_aanbod on public.controle_antwoorden (aanbod_id);

create table public.controle_mails (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  soort text not null check (soort in ('eerste', 'herinnering', 'gevraagd')),
  aanbod_ids uuid[] not null check (cardinality(aanbod_ids) > 0),
  gelukt boolean not null,
  op timestamptz not null default now()
);
comment on table public.controle_mails is 'Which mails went to owners, or failed: when and about what, never to whom or with which words.';
create index controle_mails_organisatie on public.controle_mails (organisatie_id, op);

do $$
declare tabel text;
begin
  foreach tabel in array array['controle_links', 'controle_antwoorden', 'controle_mails'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant select on public.controle_mails to authenticated;
create policy "beheerder leest welke mails zijn gegaan" on public.controle_mails for select to authenticated using ((select prive.is_beheerder()));
create policy "niemand leest de links" on public.controle_links for select using (false);
create policy "niemand leest de antwoorden" on public.controle_antwoorden for select using (false);

create function prive.controle_link(token text) returns public.controle_links
language sql stable security definer set search_path = ''
as $$
  select l from public.controle_links l where l.hash = encode(sha256(convert_to(coalesce(token, ''), 'UTF8')), 'hex')
$$;

create function public.controle_lezen(token text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('verlopen', l.verloopt_op <= now(), 'verloopt_op', l.verloopt_op, 'organisatie', o.naam, 'controlemail', o.controlemail,
    'aanbod', case when l.verloopt_op <= now() then '[]' else (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'naam', a.naam, 'samenvatting', a.samenvatting, 'telefoon', a.telefoon,
        'email', a.email, 'kosten', a.kosten, 'tijden_tekst', a.openingstijden_tekst, 'gecontroleerd_op', a.gecontroleerd_op,
        'slug', case when a.status = 'gepubliceerd' then a.slug end, 'antwoord', w.antwoord,
        'tijden', (select coalesce(jsonb_agg(jsonb_build_object('dag', t.dag, 'van', to_char(t.van, 'HH24:MI'), 'tot', to_char(t.tot, 'HH24:MI')) order by t.dag, t.van), '[]')
          from public.openingstijden t where t.aanbod_id = a.id)) order by a.naam, a.id), '[]')
      from public.controle_antwoorden w join public.aanbod a on a.id = w.aanbod_id where w.link_id = l.id) end)
  from prive.controle_link(token) l join public.organisaties o on o.id = l.organisatie_id
$$;
comment on function public.controle_lezen(text) is 'What a link asks about; null for a link that does not exist. Changes nothing.';

-- volatile: an answer is written once, however often the button is pressed.
create function public.controle_antwoorden(token text, aanbod uuid, antwoord text, tekst text, telefoon text, tijden text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  link public.controle_links;
begin
  link := prive.controle_link(token);
  if link.id is null then return 'onbekend'; end if;
  if link.verloopt_op <= now() then return 'verlopen'; end if;
  update public.controle_antwoorden w set antwoord = controle_antwoorden.antwoord, op = now()
  where w.link_id = link.id and w.aanbod_id = controle_antwoorden.aanbod and w.antwoord is null
    and controle_antwoorden.antwoord in ('klopt', 'aanpassen', 'weg')
    and exists (select 1 from public.aanbod a where a.id = w.aanbod_id and a.organisatie_id = link.organisatie_id and a.status = 'gepubliceerd');
  if not found then
    return case when exists (select 1 from public.controle_antwoorden w where w.link_id = link.id
      and w.aanbod_id = controle_antwoorden.aanbod and w.antwoord is not null) then 'al_beantwoord' else 'onbekend' end;
  end if;
  if antwoord = 'klopt' then
    update public.aanbod a set gecontroleerd_op = prive.vandaag(),
      gecontroleerd_door = (select o.naam from public.organisaties o where o.id = a.organisatie_id)
    where a.id = controle_antwoorden.aanbod;
  else
    insert into public.meldingen_aanbod (aanbod_id, van, wat, tekst, telefoon, tijden)
    values (controle_antwoorden.aanbod, 'eigenaar', case antwoord when 'weg' then 'bestaat_niet_meer' else 'iets_anders' end,
      coalesce(controle_antwoorden.tekst, ''), nullif(btrim(controle_antwoorden.telefoon), ''), nullif(btrim(controle_antwoorden.tijden), ''));
  end if;
  update public.controle_links l set gebruikt_op = now()
  where l.id = link.id and not exists (select 1 from public.controle_antwoorden w where w.link_id = l.id and w.antwoord is null);
  return 'bewaard';
end $$;
comment on function public.controle_antwoorden(text, uuid, text, text, text, text) is
  'The owner answers for one aanbod: klopt, aanpassen or weg. Returns bewaard, al_beantwoord, verlopen or onbekend.';

create function public.controle_mail_keuze(token text, mailen boolean) returns text
language plpgsql security definer set search_path = ''
as $$
declare link public.controle_links := prive.controle_link(token);
begin
  if link.id is null then return 'onbekend'; end if;
  if link.verloopt_op <= now() then return 'verlopen'; end if;
  update public.organisaties o set controlemail = mailen where o.id = link.organisatie_id;
  return 'bewaard';
end $$;
comment on function public.controle_mail_keuze(text, boolean) is 'The owner stops these mails, or wants them again.';

revoke execute on function prive.controle_link(text) from public;
grant execute on function prive.controle_link(text) to service_role;
revoke execute on function public.controle_lezen(text), public.controle_antwoorden(text, uuid, text, text, text, text),
  public.controle_mail_keuze(text, boolean) from public;
grant execute on function public.controle_lezen(text), public.controle_antwoorden(text, uuid, text, text, text, text),
  public.controle_mail_keuze(text, boolean) to anon, authenticated, service_role;

-- Everything the planner of mails needs, in one query. Addresses of coordinators lie in auth.users.
create function public.controle_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'aanbod', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'naam', a.naam, 'organisatie_id', a.organisatie_id, 'status', a.status,
        'gecontroleerd_op', a.gecontroleerd_op, 'sinds', a.created_at, 'dicht_van', a.dicht_van, 'dicht_tot', a.dicht_tot, 'gemeld', a.gemeld_op is not null,
        'maanden', coalesce(s.controle_na_maanden, 6)) order by a.naam, a.id), '[]')
      from public.aanbod a left join public.soorten s on s.code = a.soort where a.status = 'gepubliceerd'),
    'eigenaren', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam, 'wil_mail', o.controlemail,
        'adressen', case when btrim(o.email) like '%_@_%' then jsonb_build_array(lower(btrim(o.email))) else (
          select coalesce(jsonb_agg(distinct lower(u.email::text)), '[]') from public.lidmaatschappen l join auth.users u on u.id = l.gebruiker_id
          where l.organisatie_id = o.id and l.rol = 'coordinator' and u.email like '%_@_%') end)), '[]')
      from public.organisaties o where exists (select 1 from public.aanbod a where a.organisatie_id = o.id and a.status = 'gepubliceerd')),
    'mails', (select coalesce(jsonb_agg(jsonb_build_object('organisatie_id', m.organisatie_id, 'op', m.op, 'gelukt', m.gelukt, 'aanbod', m.aanbod_ids) order by m.op), '[]')
      from public.controle_mails m where m.op > now() - interval '2 years'))
$$;
comment on function public.controle_gegevens() is 'Published aanbod, its owners with their addresses, and what was mailed. For the service only.';
revoke execute on function public.controle_gegevens() from public, anon, authenticated;
grant execute on function public.controle_gegevens() to service_role;
