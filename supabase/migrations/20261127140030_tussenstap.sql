-- May the step between informal and professional be taken for a complex hulpvraag: trainees and trained volunteers under a professional.
create table public.hulpvraag_tussenstappen (
  hulpvraag_id uuid primary key references public.hulpvragen (id) on delete cascade,
  mag boolean not null,
  reden text not null default '' check (length(reden) <= 300),
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now()
);
comment on table public.hulpvraag_tussenstappen is 'What the professional decided about the semiprofessional step for a complex hulpvraag. No row: not decided. domain/tussenstap.ts holds the rules.';

alter table public.hulpvraag_tussenstappen enable row level security;
alter table public.hulpvraag_tussenstappen force row level security;
revoke all on public.hulpvraag_tussenstappen from anon, authenticated;
grant select on public.hulpvraag_tussenstappen to authenticated;
grant all on public.hulpvraag_tussenstappen to service_role;
create policy "professional leest de tussenstap van eigen clienten" on public.hulpvraag_tussenstappen for select to authenticated
  using (hulpvraag_id in (select prive.mijn_hulpvragen()));

-- What the last vraagverheldering of the aanvraag behind a hulpvraag found that rules the step out.
create function prive.tussenstap_nooit(vraag uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select coalesce((select x.a ->> 'telt' from jsonb_array_elements(v.antwoorden) with ordinality as x(a, plek)
      where x.a ->> 'antwoord' = 'ja' and x.a ->> 'telt' in ('crisis', 'palliatief', 'zorgmijder')
      order by array_position(array['crisis', 'palliatief', 'zorgmijder'], x.a ->> 'telt') limit 1),
    case v.route when 'nu' then 'crisis' when 'outreach' then 'zorgmijder' end)
  from public.aanvragen a join public.verhelderingen v on v.aanvraag_id = a.id
  where a.hulpvraag_id = vraag
  order by v.op desc, v.id limit 1
$$;
comment on function prive.tussenstap_nooit(uuid) is 'crisis, palliatief or zorgmijder when the vraagverheldering says so: then there is no step between.';

create function public.tussenstap_lezen(vraag uuid) returns table (nooit text, mag boolean, reden text)
language sql stable security definer set search_path = ''
as $$
  select prive.tussenstap_nooit(vraag), t.mag, coalesce(t.reden, '')
  from (select 1) een left join public.hulpvraag_tussenstappen t on t.hulpvraag_id = vraag
  where prive.mag_hulpvraag(vraag)
$$;
comment on function public.tussenstap_lezen(uuid) is 'For the professional: what rules the semiprofessional step out, and what was decided about it.';

create function public.tussenstap_zeggen(vraag uuid, akkoord boolean, waarom text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.mag_hulpvraag(vraag) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if akkoord and prive.tussenstap_nooit(vraag) is not null then raise exception 'tussenstap_nooit' using errcode = 'P0001'; end if;
  insert into public.hulpvraag_tussenstappen as t (hulpvraag_id, mag, reden, door)
  values (vraag, akkoord, btrim(coalesce(waarom, '')), (select auth.uid()))
  on conflict (hulpvraag_id) do update set mag = excluded.mag, reden = excluded.reden, door = excluded.door, op = now();
end $$;
comment on function public.tussenstap_zeggen(uuid, boolean, text) is 'The professional decides about the semiprofessional step. Refusal: tussenstap_nooit.';

revoke execute on function public.tussenstap_lezen(uuid), public.tussenstap_zeggen(uuid, boolean, text) from public, anon;
grant execute on function public.tussenstap_lezen(uuid), public.tussenstap_zeggen(uuid, boolean, text) to authenticated, service_role;
revoke execute on function prive.tussenstap_nooit(uuid) from public;
grant execute on function prive.tussenstap_nooit(uuid) to service_role;
