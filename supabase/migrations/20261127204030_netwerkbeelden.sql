-- The people around a cliënt in three circles. They are third persons: a first name, never how to reach them.
create function prive.geldig_netwerk(mensen jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select jsonb_typeof(mensen) = 'array' and jsonb_array_length(mensen) <= 30 and coalesce((
    select bool_and(coalesce(length(m ->> 'naam') between 1 and 30 and m ->> 'naam' !~ '[0-9@]'
      and m ->> 'rol' in ('gezin', 'familie', 'vriend', 'buur', 'maatje', 'professional', 'groep', 'anders')
      and m ->> 'kring' in ('1', '2', '3') and m ->> 'hoek' ~ '^[0-9]{1,3}$' and (m ->> 'hoek')::integer < 360
      and m ->> 'contact' in ('dag', 'week', 'maand', 'minder') and m ->> 'steun' in ('true', 'false')
      and m - array['naam', 'rol', 'kring', 'hoek', 'contact', 'steun'] = '{}', false))
    from jsonb_array_elements(mensen) as m), true)
$$;
comment on function prive.geldig_netwerk(jsonb) is 'At most thirty people: first name, role, circle 1 to 3 and its angle, how often there is contact, whether somebody could be a steunpilaar. Nothing else.';

create table public.netwerkbeelden (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  dag date not null default prive.vandaag(),
  mensen jsonb not null check (prive.geldig_netwerk(mensen)),
  wijze text not null check (wijze in ('zelf', 'gesprek')),
  door uuid references public.gebruikers (id) on delete set null,
  versie integer not null default 1,
  updated_at timestamptz not null default now(),
  unique (client_id, dag)
);
comment on table public.netwerkbeelden is 'The network of a cliënt as it was on a day, so that before and after can be laid side by side. Never for a maatje.';
create trigger netwerkbeelden_updated_at before update on public.netwerkbeelden for each row execute function prive.zet_updated_at();

alter table public.netwerkbeelden enable row level security;
alter table public.netwerkbeelden force row level security;
revoke all on public.netwerkbeelden from anon, authenticated;
grant select on public.netwerkbeelden to authenticated;
grant all on public.netwerkbeelden to service_role;
create policy "client leest het eigen netwerk" on public.netwerkbeelden for select to authenticated
  using (client_id in (select prive.mijn_eigen_dossier()));
create policy "professional leest het netwerk van de eigen organisatie of met toestemming" on public.netwerkbeelden for select to authenticated
  using (client_id in (select prive.clienten_met_verslag()));

-- Today's picture is written over; that of an earlier day stays. was: version of today's, 0 when there is none yet.
create function public.netwerk_opslaan(client uuid, was integer, invoer jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare hoe text; eerder integer; bewaard uuid;
begin
  hoe := case when prive.ben_client(client) then 'zelf'
    when exists (select 1 from public.clienten c where c.id = client and c.id in (select prive.clienten_met_verslag())) then 'gesprek' end;
  if hoe is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform 1 from public.clienten c where c.id = client for update;
  select n.versie into eerder from public.netwerkbeelden n where n.client_id = client and n.dag = prive.vandaag();
  if coalesce(eerder, 0) is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.netwerkbeelden as n (client_id, mensen, wijze, door) values (client, invoer, hoe, (select auth.uid()))
  on conflict (client_id, dag) do update set mensen = excluded.mensen, wijze = excluded.wijze, door = excluded.door, versie = n.versie + 1
  returning n.id into bewaard;
  return bewaard;
end $$;
comment on function public.netwerk_opslaan(uuid, integer, jsonb) is 'Keeps the network of a cliënt as it is today, by herself or in a talk. Refusals: intussen_veranderd.';

create function public.netwerk_wissen(beeld uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.netwerkbeelden n where n.id = beeld
    and (prive.ben_client(n.client_id) or (n.wijze = 'gesprek' and n.client_id in (select prive.clienten_met_verslag())));
  if not found then raise exception 'geen_toegang' using errcode = '42501'; end if;
end $$;
comment on function public.netwerk_wissen(uuid) is 'Erases a picture of one day, for good: it is about other people. One that the cliënt made herself is erased by her only.';

revoke execute on function public.netwerk_opslaan(uuid, integer, jsonb), public.netwerk_wissen(uuid) from public, anon;
grant execute on function public.netwerk_opslaan(uuid, integer, jsonb), public.netwerk_wissen(uuid) to authenticated, service_role;
revoke execute on function prive.geldig_netwerk(jsonb) from public;
grant execute on function prive.geldig_netwerk(jsonb) to service_role;
