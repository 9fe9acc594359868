-- Becoming a volunteer without an account: a draft that is kept while somebody goes on later, and the organisaties that may answer.
create table public.aanmeldingen (
  id uuid primary key default gen_random_uuid(),
  status text not null default 'concept' check (status in ('concept', 'ingediend', 'welkom')),
  stap text not null default 'wanneer' check (stap in ('doen', 'wanneer', 'waar', 'jij', 'organisaties', 'bereik')),
  taken text[] not null default '{}' check (prive.geldige_taken(taken)),
  resultaatgebieden text[] not null default '{}' check (cardinality(resultaatgebieden) <= 8),
  dagdelen text[] not null default '{}' check (prive.geldige_dagdelen(dagdelen)),
  uren_per_week numeric(4, 1) check (uren_per_week > 0 and uren_per_week <= 40),
  beschikbaar_van date,
  beschikbaar_tot date,
  pc4 text check (pc4 ~ '^[1-9][0-9]{3}$'),
  radius_km numeric(4, 1) check (radius_km > 0),
  vervoer text check (vervoer in ('lopend', 'fiets', 'auto', 'ov')),
  talen text[] not null default '{nl}' check (array_to_string(talen, ' ') ~ '^([a-z]{2,3}( |$))*$'),
  doelgroepen text[] not null default '{}',
  interesses text[] not null default '{}' check (length(array_to_string(interesses, ' ')) <= 600),
  liever_niet text[] not null default '{}' check (length(array_to_string(liever_niet, ' ')) <= 600),
  over_mij text not null default '' check (length(over_mij) <= 1500),
  ervaringsdeskundig boolean not null default false,
  stagiair boolean not null default false,
  weet_niet boolean not null default false,
  voornaam text not null default '' check (length(voornaam) <= 60),
  achternaam text not null default '' check (length(achternaam) <= 80),
  telefoon text check (length(telefoon) between 6 and 30),
  email text check (length(email) <= 200 and email like '%_@_%'),
  toestemming_op timestamptz,
  vrijwilliger_id uuid references public.vrijwilligers (id) on delete set null,
  bewaard_op timestamptz not null default now(),
  ingediend_op timestamptz,
  afgesloten_op timestamptz,
  created_at timestamptz not null default now(),
  check (beschikbaar_tot >= beschikbaar_van),
  check ((status = 'concept') = (ingediend_op is null)),
  check ((status = 'welkom') = (afgesloten_op is not null)),
  check (status <> 'ingediend' or voornaam <> '' and num_nonnulls(telefoon, email) > 0 and toestemming_op is not null)
);
comment on table public.aanmeldingen is 'Somebody who wants to be a volunteer: a draft, sent, or welcomed. Goes as a whole, by the person at once or by the hour that tidies up.';
comment on column public.aanmeldingen.stap is 'The question with which somebody goes on.';
comment on column public.aanmeldingen.weet_niet is 'Did not choose an organisatie: those nearby may answer.';
create index aanmeldingen_vrijwilliger on public.aanmeldingen (vrijwilliger_id);

create table public.aanmelding_organisaties (
  aanmelding_id uuid not null references public.aanmeldingen (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  gekozen boolean not null default true,
  status text not null default 'wacht' check (status in ('wacht', 'welkom', 'nee')),
  reden text check (reden in ('genoeg', 'ander_werk', 'te_ver', 'tijd', 'niet_bereikt', 'anders')),
  beantwoord_door uuid references public.gebruikers (id) on delete set null,
  beantwoord_op timestamptz,
  primary key (aanmelding_id, organisatie_id),
  check ((status = 'wacht') = (beantwoord_op is null)),
  check ((status = 'nee') = (reden is not null))
);
comment on table public.aanmelding_organisaties is 'Which organisatie may read an aanmelding and what it answered. gekozen: by the person; else because it is near.';
create index aanmelding_organisaties_organisatie on public.aanmelding_organisaties (organisatie_id, status);
create unique index aanmelding_organisaties_een_welkom on public.aanmelding_organisaties (aanmelding_id) where status = 'welkom';

create table public.aanmelding_links (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  aanmelding_id uuid not null unique references public.aanmeldingen (id) on delete cascade
);
comment on table public.aanmelding_links is 'sha256 of the token in the private link of an aanmelding. The token itself is kept nowhere.';

create table public.uitnodigingen (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  vrijwilliger_id uuid not null unique references public.vrijwilligers (id) on delete cascade,
  email text not null,
  verloopt_op timestamptz not null default now() + interval '30 days',
  gemaild_op timestamptz,
  created_at timestamptz not null default now()
);
comment on table public.uitnodigingen is 'Lets a volunteer make an account of their own: sha256 of the token that was mailed to this address. Gone once used.';
comment on column public.uitnodigingen.gemaild_op is 'When the server mailed it; before that it opens nothing, so that a coordinator who makes up a token has nothing.';

create function prive.aanmelding_tot(status text, bewaard_op timestamptz, ingediend_op timestamptz, afgesloten_op timestamptz) returns timestamptz
language sql stable set search_path = ''
as $$
  select case status when 'concept' then bewaard_op + interval '30 days' when 'ingediend' then ingediend_op + interval '90 days'
    else afgesloten_op + interval '30 days' end
$$;
comment on function prive.aanmelding_tot(text, timestamptz, timestamptz, timestamptz) is
  'Until when an aanmelding is kept: a draft 30 days after the last answer, sent 90 days, 30 days after somebody was welcomed.';

create function prive.mijn_aanmeldingen() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select a.id from public.aanmelding_organisaties ao join public.aanmeldingen a on a.id = ao.aanmelding_id
  where ao.organisatie_id in (select prive.mijn_organisaties('coordinator')) and ao.status = 'wacht' and a.status = 'ingediend'
    and prive.aanmelding_tot(a.status, a.bewaard_op, a.ingediend_op, a.afgesloten_op) > now()
$$;
comment on function prive.mijn_aanmeldingen() is 'Aanmeldingen that wait for an answer of an organisatie that the visitor coordinates; never a draft.';

do $$
declare tabel text;
begin
  foreach tabel in array array['aanmeldingen', 'aanmelding_organisaties', 'aanmelding_links', 'uitnodigingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant select on public.aanmeldingen, public.aanmelding_organisaties to authenticated;
grant select (vrijwilliger_id, email, verloopt_op, created_at) on public.uitnodigingen to authenticated;

create policy "coordinator leest aanmeldingen die op de eigen organisatie wachten" on public.aanmeldingen for select to authenticated
  using (id in (select prive.mijn_aanmeldingen()));
create policy "coordinator leest wat de eigen organisatie moet antwoorden" on public.aanmelding_organisaties for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')) and aanmelding_id in (select prive.mijn_aanmeldingen()));
create policy "niemand leest de links van aanmeldingen" on public.aanmelding_links for select using (false);
create policy "coordinator ziet welke eigen vrijwilligers zijn uitgenodigd" on public.uitnodigingen for select to authenticated
  using (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));

create function prive.kan_aanmelden(organisatie uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.organisaties o where o.id = organisatie and o.status = 'gepubliceerd' and o.zoekt_vrijwilligers
    and exists (select from public.lidmaatschappen l where l.organisatie_id = o.id and l.rol = 'coordinator'))
$$;
comment on function prive.kan_aanmelden(uuid) is 'Looks for volunteers, and has a coordinator here who can answer.';

create function public.aanmelden_bij() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select o.id from public.organisaties o where o.zoekt_vrijwilligers and prive.kan_aanmelden(o.id) order by o.naam $$;
comment on function public.aanmelden_bij() is 'Organisaties at which somebody can sign up as a volunteer here; the others one calls or mails.';

create function public.aanmeldingen_opruimen() returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer;
begin
  delete from public.aanmeldingen a where prive.aanmelding_tot(a.status, a.bewaard_op, a.ingediend_op, a.afgesloten_op) <= now();
  get diagnostics aantal = row_count;
  delete from public.uitnodigingen u where u.verloopt_op <= now();
  return aantal;
end $$;
comment on function public.aanmeldingen_opruimen() is 'Erases aanmeldingen past their time; returns how many. For the service only.';

revoke execute on all functions in schema prive from public;
grant execute on function prive.aanmelding_tot(text, timestamptz, timestamptz, timestamptz), prive.mijn_aanmeldingen(), prive.kan_aanmelden(uuid) to service_role;
grant execute on function prive.mijn_aanmeldingen() to authenticated;
revoke execute on function public.aanmelden_bij() from public;
grant execute on function public.aanmelden_bij() to anon, authenticated, service_role;
revoke execute on function public.aanmeldingen_opruimen() from public, anon, authenticated;
grant execute on function public.aanmeldingen_opruimen() to service_role;
