-- Reminders of what expires: one mail a week to the coordinators, one to the volunteer about the own step.
create table public.pad_mails (
  id uuid primary key default gen_random_uuid(),
  -- no reference: with both, there would be a second way from a volunteer to an organisatie
  organisatie_id uuid not null,
  vrijwilliger_id uuid references public.vrijwilligers (id) on delete cascade,
  stappen text[] not null,
  gelukt boolean not null default true,
  op timestamptz not null default now()
);
comment on table public.pad_mails is 'Reminders that were mailed: to the coordinators of an organisatie, or (with vrijwilliger_id) to one volunteer; stappen says about what, never to which address.';
create index pad_mails_organisatie on public.pad_mails (organisatie_id, op desc);
create index pad_mails_vrijwilliger on public.pad_mails (vrijwilliger_id);

alter table public.pad_mails enable row level security;
alter table public.pad_mails force row level security;
revoke all on public.pad_mails from anon, authenticated;
grant select on public.pad_mails to authenticated;
grant all on public.pad_mails to service_role;
create policy "coordinator leest herinneringen van de eigen organisatie" on public.pad_mails for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "vrijwilliger leest de eigen herinneringen" on public.pad_mails for select to authenticated
  using (vrijwilliger_id in (select prive.mijn_vrijwilligers()));

insert into public.taken (naam, aan) values ('padmail', true);

create function public.pad_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'organisaties', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam,
        'beleid', jsonb_build_object('intake', coalesce(b.intake, true), 'referenties', coalesce(b.referenties, 0), 'vog', coalesce(b.vog, true),
          'vog_jaren', coalesce(b.vog_jaren, 3), 'herinner_weken', coalesce(b.herinner_weken, 8), 'mailen', coalesce(b.mailen, true),
          'modules', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'naam', m.naam, 'verplicht', m.verplicht, 'geldig_maanden', m.geldig_maanden, 'aan', m.aan)
            order by m.created_at, m.id) from public.vrijwilligersmodules m where m.organisatie_id = o.id), '[]')),
        'adressen', coalesce((select jsonb_agg(distinct lower(u.email::text)) from public.lidmaatschappen l join auth.users u on u.id = l.gebruiker_id
          where l.organisatie_id = o.id and l.rol = 'coordinator' and u.email like '%_@_%'), '[]')))
      from public.organisaties o left join public.vrijwilligersbeleid b on b.organisatie_id = o.id
      where coalesce(b.mailen, true) and exists (select 1 from public.vrijwilligers v where v.organisatie_id = o.id and v.status in ('actief', 'pauze'))), '[]'),
    'vrijwilligers', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'organisatie_id', v.organisatie_id, 'voornaam', v.voornaam, 'status', v.status,
        'email', coalesce(u.email::text, v.email), 'stappen', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'soort', s.soort, 'stand', s.stand,
          'module_id', s.module_id, 'op', s.op, 'geldig_tot', s.geldig_tot, 'neemt_terug', s.neemt_terug) order by s.created_at, s.id)
          from public.vrijwilliger_stappen s where s.vrijwilliger_id = v.id), '[]')))
      from public.vrijwilligers v left join auth.users u on u.id = v.gebruiker_id where v.status in ('actief', 'pauze')), '[]'),
    'mails', coalesce((select jsonb_agg(jsonb_build_object('organisatie_id', p.organisatie_id, 'vrijwilliger_id', p.vrijwilliger_id,
        'stappen', p.stappen, 'gelukt', p.gelukt, 'op', p.op) order by p.op) from public.pad_mails p where p.op > now() - interval '2 years'), '[]'))
$$;
comment on function public.pad_gegevens() is 'Organisaties that want reminders with the addresses of their coordinators, their volunteers with steps, and what was mailed. For the service only.';
revoke execute on function public.pad_gegevens() from public, anon, authenticated;
grant execute on function public.pad_gegevens() to service_role;
