-- Once a week, for whoever has something: how many of what. Never a name.
create table public.weekberichten (
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  op timestamptz not null default now(),
  primary key (gebruiker_id, week)
);
comment on table public.weekberichten is 'Who had the overview of which week: the row is the claim, so that nobody gets it twice.';
alter table public.weekberichten enable row level security;
alter table public.weekberichten force row level security;
revoke all on public.weekberichten from anon, authenticated;
grant all on public.weekberichten to service_role;
create policy "niemand leest wie een weekbericht kreeg" on public.weekberichten for select using (false);

create function public.week_gegevens(maandag date) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with mensen as (
    -- Who answers for which traject; the consulent follows what concerns the gemeente.
    select t.id as traject, t.eind_op, t.status, x.wie, x.als from public.trajecten t join public.clienten c on c.id = t.client_id
    cross join lateral (values (c.begeleider_id, 'begeleider'), (c.casusregisseur_id, 'casusregisseur'), (c.consulent_id, 'consulent')) as x(wie, als)
    where x.wie is not null
  ), regels as (
    select m.wie, 'stilte' as soort, m.traject::text as wat from mensen m join public.contact_meldingen s on s.traject_id = m.traject and s.soort = 'stilte'
      where m.als <> 'consulent' and s.dag = prive.laatste_gebeurtenis(m.traject)
    union select m.wie, 'zorgen', m.traject::text from mensen m join public.contacten c on c.traject_id = m.traject
      where m.als <> 'consulent' and c.stemming = 'zorgen' and c.ingetrokken_op is null and c.dag >= maandag - 7
    union select m.wie, 'vraag', v.id::text from mensen m join public.contactvragen v on v.traject_id = m.traject and v.opgepakt_op is null
    union select m.wie, 'waakvlam', m.traject::text from mensen m join prive.waakvlammen() w on w.traject_id = m.traject
      where w.nodig and not w.gedaan and w.op <= maandag + 6
    union select m.wie, 'nazorg', m.traject::text from mensen m join public.nazorg_uren u on u.traject_id = m.traject
      where m.als = 'begeleider' and u.gedaan_op is null and u.dag between maandag - 28 and maandag + 6
    union select m.wie, 'uren', m.traject::text from mensen m join public.uren u on u.traject_id = m.traject
      where m.als = 'begeleider' and m.status = 'actief' and u.week = maandag - 7 and u.gepland > 0 and u.werkelijk is null
    union select m.wie, 'beschikking', m.traject::text from mensen m where m.status = 'actief' and m.eind_op between maandag and maandag + 13
    union select l.gebruiker_id, 'voorstel', k.id::text from public.koppelingen k join public.vrijwilligers v on v.id = k.vrijwilliger_id
      join public.lidmaatschappen l on l.organisatie_id = v.organisatie_id and l.rol = 'coordinator'
      where k.status = 'voorgesteld' and k.coordinator_antwoord is null
    union select v.gebruiker_id, 'voorstel', k.id::text from public.koppelingen k join public.vrijwilligers v on v.id = k.vrijwilliger_id
      where k.status = 'voorgesteld' and k.vrijwilliger_antwoord is null and v.gebruiker_id is not null
    union select x.wie, 'kennismaking', q.koppeling_id::text from public.koppeling_kennismakingen q
      join public.koppelingen k on k.id = q.koppeling_id join public.vrijwilligers v on v.id = k.vrijwilliger_id
      cross join lateral (select v.gebruiker_id as wie union select k.voorgesteld_door
        union select l.gebruiker_id from public.lidmaatschappen l where l.organisatie_id = v.organisatie_id and l.rol = 'coordinator') x
      where q.status = 'gepland' and k.status = 'akkoord' and q.dag between maandag and maandag + 6
    union select v.gebruiker_id, 'contact', d.id::text from public.driehoeken d join public.trajecten t on t.id = d.traject_id
      join public.vrijwilligers v on v.id = d.vrijwilliger_id
      where d.fase in ('verlengstuk', 'afbouw', 'overgedragen') and v.status = 'actief' and prive.heeft_toestemming(t.client_id, v.id, 'contact')
        and not exists (select 1 from public.contacten c where c.traject_id = d.traject_id and c.vrijwilliger_id = v.id and c.ingetrokken_op is null and c.dag > maandag - 14)
  )
  select coalesce(jsonb_agg(jsonb_build_object('gebruiker_id', g.wie, 'aantallen', g.aantallen) order by g.wie), '[]') from (
    select r.wie, jsonb_object_agg(r.soort, r.aantal) as aantallen
    from (select wie, soort, count(*) as aantal from regels where wie is not null group by wie, soort) r
    where not exists (select 1 from public.weekberichten b where b.gebruiker_id = r.wie and b.week = maandag)
    group by r.wie) g
$$;
comment on function public.week_gegevens(date) is 'Who has what to do in the week of this Monday and did not have the overview: {gebruiker_id, aantallen}. For the service only.';

create function public.weekbericht_melden(wie uuid, maandag date, aantallen jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.weekberichten (gebruiker_id, week) values (wie, maandag) on conflict do nothing;
  if not found then return false; end if;
  -- Last week's is over: it would count on, and come in the mail again.
  update public.postvak p set gelezen_op = now() where p.gebruiker_id = wie and p.soort = 'weekbericht' and p.gelezen_op is null;
  perform prive.meld(wie, 'weekbericht', '/start', aantallen);
  return true;
end $$;
comment on function public.weekbericht_melden(uuid, date, jsonb) is 'Puts the overview of a week in the inbox, once. For the service only.';

revoke execute on function public.week_gegevens(date), public.weekbericht_melden(uuid, date, jsonb) from public, anon, authenticated;
grant execute on function public.week_gegevens(date), public.weekbericht_melden(uuid, date, jsonb) to service_role;
