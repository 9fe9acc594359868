-- One page for when it goes wrong: who to call, what helps, what does not, how you see it coming.
create table public.crisisbladen (
  traject_id uuid primary key references public.trajecten (id) on delete cascade,
  bellen jsonb not null default '[]' check (jsonb_typeof(bellen) = 'array' and jsonb_array_length(bellen) <= 6 and length(bellen::text) <= 4000),
  signalen text not null default '' check (length(signalen) <= 1000),
  helpt text not null default '' check (length(helpt) <= 1000),
  helpt_niet text not null default '' check (length(helpt_niet) <= 1000),
  versie integer not null default 1,
  door uuid references public.gebruikers (id) on delete set null,
  updated_at timestamptz not null default now()
);
comment on table public.crisisbladen is 'The crisis sheet of a traject. bellen: naam, wie and telefoon of whom to call, the first first.';
alter table public.crisisbladen enable row level security;
alter table public.crisisbladen force row level security;
revoke all on public.crisisbladen from anon, authenticated;
grant select on public.crisisbladen to authenticated;
grant all on public.crisisbladen to service_role;
create policy "wie het traject leest leest het crisisblad" on public.crisisbladen for select to authenticated
  using (traject_id in (select t.id from public.trajecten t));

create function public.crisisblad_bewaren(traject uuid, blad jsonb, gezien integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare nu public.crisisbladen; nummer integer;
begin
  perform 1 from public.trajecten t where t.id = traject and prive.mag_traject(traject) and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur')
    for no key update;
  if not found then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into nu from public.crisisbladen c where c.traject_id = traject;
  if coalesce(nu.versie, 0) is distinct from gezien then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.crisisbladen as c (traject_id, bellen, signalen, helpt, helpt_niet, door)
  values (traject,
    coalesce((select jsonb_agg(jsonb_build_object('naam', b ->> 'naam', 'wie', coalesce(b ->> 'wie', ''), 'telefoon', b ->> 'telefoon') order by n)
      from jsonb_array_elements(blad -> 'bellen') with ordinality as x(b, n)), '[]'),
    coalesce(blad ->> 'signalen', ''), coalesce(blad ->> 'helpt', ''), coalesce(blad ->> 'helpt_niet', ''), (select auth.uid()))
  on conflict (traject_id) do update set bellen = excluded.bellen, signalen = excluded.signalen, helpt = excluded.helpt,
    helpt_niet = excluded.helpt_niet, door = excluded.door, versie = c.versie + 1, updated_at = now()
  returning versie into nummer;
  return nummer;
end $$;
comment on function public.crisisblad_bewaren(uuid, jsonb, integer) is 'Writes the crisis sheet; gezien is the version that was on the screen, 0 when there was none. Gives the new version. Refusal: intussen_veranderd.';

-- The maatje gets whom to call and what helps, while the driehoek runs and the cliënt says yes.
create function public.crisisblad_maatje(traject uuid) returns table (bellen jsonb, helpt text, updated_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select c.bellen, c.helpt, c.updated_at
  from public.crisisbladen c
  join public.trajecten t on t.id = c.traject_id
  where c.traject_id = traject and exists (
    select 1 from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
    where d.traject_id = c.traject_id and d.fase <> 'afgesloten' and v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt'
      and prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact'))
$$;
comment on function public.crisisblad_maatje(uuid) is 'What a maatje reads of the crisis sheet; nothing once the consent is withdrawn or the driehoek is closed.';
revoke execute on function public.crisisblad_bewaren(uuid, jsonb, integer), public.crisisblad_maatje(uuid) from public, anon;
grant execute on function public.crisisblad_bewaren(uuid, jsonb, integer), public.crisisblad_maatje(uuid) to authenticated, service_role;
