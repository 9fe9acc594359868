-- The contact log: who saw or spoke to the cliënt, when, how, and how it went. Lines are only ever added to.
create table public.contacten (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  vrijwilliger_id uuid references public.vrijwilligers (id),
  door uuid references public.gebruikers (id) on delete set null,
  partij text not null check (partij in ('begeleider', 'consulent', 'vrijwilliger')),
  dag date not null check (dag >= '2000-01-01'),
  hoe text not null check (hoe in ('langs', 'gebeld', 'samen', 'bericht')),
  stemming text not null check (stemming in ('goed', 'gaat_wel', 'zorgen')),
  notitie text not null default '' check (length(notitie) <= 500),
  waakvlam boolean not null default false,
  nazorg boolean not null default false,
  vervangt uuid unique references public.contacten (id),
  ingetrokken_op timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  check ((partij = 'vrijwilliger') = (vrijwilliger_id is not null))
);
comment on table public.contacten is 'Contact with a cliënt. A correction is a new line (vervangt) and the old one is withdrawn; nothing is changed or erased. The cliënt reads along.';
comment on column public.contacten.waakvlam is 'This was the contact half a year after the end.';
comment on column public.contacten.nazorg is 'This was the hour of nazorg of its month.';
create index contacten_traject on public.contacten (traject_id, dag desc);
create index contacten_vrijwilliger on public.contacten (vrijwilliger_id, dag desc);

create function prive.mijn_contacten() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select c.id from public.contacten c join public.trajecten t on t.id = c.traject_id
  where t.client_id in (select prive.mijn_clienten())
    or t.client_id in (select prive.mijn_eigen_dossier())
    or (c.vrijwilliger_id in (select v.id from public.vrijwilligers v where v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt')
      and prive.heeft_toestemming(t.client_id, c.vrijwilliger_id, 'contact'))
$$;
comment on function prive.mijn_contacten() is 'Lines that the visitor may read: all of own cliënten, all about oneself, and a maatje the own ones while the consent stands.';

create function prive.contact_maatje(traject uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select d.vrijwilliger_id
  from public.driehoeken d
  join public.trajecten t on t.id = d.traject_id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  where d.traject_id = traject and d.fase <> 'afgesloten' and v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt'
    and prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact')
$$;
comment on function prive.contact_maatje(uuid) is 'The visitor as maatje beside this traject, while the consent of the cliënt stands.';

create function prive.contact_partij(traject uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when prive.mag_traject(t.id) and c.consulent_id = (select auth.uid()) then 'consulent'
    when prive.mag_traject(t.id) then 'begeleider'
    when prive.contact_maatje(t.id) is not null then 'vrijwilliger' end
  from public.trajecten t join public.clienten c on c.id = t.client_id where t.id = traject
$$;
comment on function prive.contact_partij(uuid) is 'As what the visitor writes down contact with the cliënt of this traject; null: not at all.';

-- Who answers for a cliënt: casusregisseur and begeleider as long as they work there, else whoever is casusregisseur there.
create function prive.verantwoordelijken(traject uuid, eerste boolean) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  with kandidaten as (
    select k.wie, k.n from public.trajecten t join public.clienten c on c.id = t.client_id
    cross join lateral (values (c.casusregisseur_id, 1), (c.begeleider_id, 2)) as k(wie, n)
    where t.id = traject and exists (select 1 from public.lidmaatschappen l
      where l.gebruiker_id = k.wie and l.organisatie_id = t.organisatie_id and l.rol in ('begeleider', 'casusregisseur'))
  )
  select distinct k.wie from kandidaten k where not eerste or k.n = (select min(x.n) from kandidaten x)
  union
  select l.gebruiker_id from public.trajecten t join public.lidmaatschappen l on l.organisatie_id = t.organisatie_id and l.rol = 'casusregisseur'
  where t.id = traject and not exists (select 1 from kandidaten)
$$;
comment on function prive.verantwoordelijken(uuid, boolean) is 'Whom a sign about this traject goes to; eerste: the casusregisseur, and only without one the begeleider.';

do $$
begin
  alter table public.contacten enable row level security;
  alter table public.contacten force row level security;
  revoke all on public.contacten from anon, authenticated;
  grant select on public.contacten to authenticated;
  grant all on public.contacten to service_role;
end $$;
select prive.maak_geschiedenis('public.contacten', 'ingetrokken_op');
create policy "wie erbij hoort leest het contact, een maatje alleen het eigen" on public.contacten for select to authenticated
  using (id in (select prive.mijn_contacten()));

create function public.contacten_lezen(traject uuid default null, vanaf date default null) returns table (
  id uuid, traject_id uuid, dag date, hoe text, stemming text, notitie text, partij text, wie text, van_mij boolean,
  waakvlam boolean, nazorg boolean, vervangt uuid, ingetrokken_op timestamptz, created_at timestamptz
)
language sql stable security definer set search_path = ''
as $$
  select c.id, c.traject_id, c.dag, c.hoe, c.stemming, c.notitie, c.partij, coalesce(v.voornaam, g.naam), c.door = (select auth.uid()),
    c.waakvlam, c.nazorg, c.vervangt, c.ingetrokken_op, c.created_at
  from public.contacten c
  left join public.vrijwilligers v on v.id = c.vrijwilliger_id
  left join public.gebruikers g on g.id = c.door
  where c.id in (select prive.mijn_contacten())
    and (contacten_lezen.traject is null or c.traject_id = contacten_lezen.traject)
    and (vanaf is null or c.dag >= vanaf)
  order by c.dag desc, c.created_at desc
  limit 500
$$;
comment on function public.contacten_lezen(uuid, date) is 'The contact that the visitor may read, newest first, with who it was: a maatje by first name.';
revoke execute on function public.contacten_lezen(uuid, date) from public, anon;
grant execute on function public.contacten_lezen(uuid, date) to authenticated, service_role;
revoke execute on function prive.mijn_contacten(), prive.contact_maatje(uuid), prive.contact_partij(uuid), prive.verantwoordelijken(uuid, boolean) from public;
grant execute on function prive.mijn_contacten(), prive.contact_maatje(uuid), prive.contact_partij(uuid), prive.verantwoordelijken(uuid, boolean) to service_role;
grant execute on function prive.mijn_contacten() to authenticated;
