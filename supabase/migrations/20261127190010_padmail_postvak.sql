-- Reminders of steps come in the inbox: its mail is bundled and can be stopped per kind. Mail only for who has no account.
create or replace function public.pad_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'organisaties', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam,
        'beleid', jsonb_build_object('intake', coalesce(b.intake, true), 'referenties', coalesce(b.referenties, 0), 'vog', coalesce(b.vog, true),
          'vog_jaren', coalesce(b.vog_jaren, 3), 'herinner_weken', coalesce(b.herinner_weken, 8), 'mailen', coalesce(b.mailen, true),
          'modules', coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'naam', m.naam, 'verplicht', m.verplicht, 'geldig_maanden', m.geldig_maanden, 'aan', m.aan)
            order by m.created_at, m.id) from public.vrijwilligersmodules m where m.organisatie_id = o.id), '[]')),
        'coordinatoren', coalesce((select jsonb_agg(distinct l.gebruiker_id) from public.lidmaatschappen l where l.organisatie_id = o.id and l.rol = 'coordinator'), '[]')))
      from public.organisaties o left join public.vrijwilligersbeleid b on b.organisatie_id = o.id
      where coalesce(b.mailen, true) and exists (select 1 from public.vrijwilligers v where v.organisatie_id = o.id and v.status in ('actief', 'pauze'))), '[]'),
    'vrijwilligers', coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'organisatie_id', v.organisatie_id, 'voornaam', v.voornaam, 'status', v.status,
        'gebruiker_id', v.gebruiker_id, 'email', v.email, 'stappen', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'soort', s.soort, 'stand', s.stand,
          'module_id', s.module_id, 'op', s.op, 'geldig_tot', s.geldig_tot, 'neemt_terug', s.neemt_terug) order by s.created_at, s.id)
          from public.vrijwilliger_stappen s where s.vrijwilliger_id = v.id), '[]')))
      from public.vrijwilligers v where v.status in ('actief', 'pauze')), '[]'),
    'mails', coalesce((select jsonb_agg(jsonb_build_object('organisatie_id', p.organisatie_id, 'vrijwilliger_id', p.vrijwilliger_id,
        'stappen', p.stappen, 'gelukt', p.gelukt, 'op', p.op) order by p.op) from public.pad_mails p where p.op > now() - interval '2 years'), '[]'))
$$;
comment on function public.pad_gegevens() is 'Organisaties that want reminders with the accounts of their coordinators, their volunteers with steps, and what was sent. For the service only.';

create function public.pad_melden(gebruikers uuid[], pad text) returns void
language sql volatile security definer set search_path = ''
as $$ select prive.meld(g, 'pad', pad_melden.pad, '{}') from unnest(gebruikers) as g $$;
comment on function public.pad_melden(uuid[], text) is 'Puts a reminder of steps that expire in these inboxes. For the service only.';
revoke execute on function public.pad_melden(uuid[], text) from public, anon, authenticated;
grant execute on function public.pad_melden(uuid[], text) to service_role;
