-- Signs: nothing happened for long, the contact half a year later is due. After how many days is policy.
create table public.contact_beleid (
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  fase text not null check (fase in ('zonder', 'verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam')),
  dagen smallint check (dagen between 3 and 365),
  primary key (organisatie_id, fase)
);
comment on table public.contact_beleid is 'After how many days without anything an aanbieder wants a sign, per phase (zonder: no maatje); null: never. Without a row the domain has a default.';

create table public.contact_meldingen (
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  soort text not null check (soort in ('stilte', 'waakvlam')),
  dag date not null,
  op timestamptz not null default now(),
  primary key (traject_id, soort, dag)
);
comment on table public.contact_meldingen is 'Signs that were given: once per quiet period (dag: the last day that something happened) and once per contact that is due.';

do $$
declare tabel text;
begin
  foreach tabel in array array['contact_beleid', 'contact_meldingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
create policy "wie bij de aanbieder werkt leest na hoeveel dagen" on public.contact_beleid for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur')));
create policy "professional leest seintjes over eigen clienten" on public.contact_meldingen for select to authenticated
  using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_clienten())));

create function public.contact_beleid_zetten(organisatie uuid, keuzes jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.heeft_rol(organisatie, 'casusregisseur') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  insert into public.contact_beleid (organisatie_id, fase, dagen)
  select organisatie, k.key, k.value::smallint from jsonb_each_text(keuzes) as k
  on conflict (organisatie_id, fase) do update set dagen = excluded.dagen;
end $$;
comment on function public.contact_beleid_zetten(uuid, jsonb) is 'A casusregisseur sets the days per phase ({fase: days or null}).';

-- The last day that something happened: contact, a step, another phase, or a week with real hours.
create function prive.laatste_gebeurtenis(traject uuid) returns date
language sql stable security definer set search_path = ''
as $$
  select greatest(t.start_op,
    (select max(c.dag) from public.contacten c where c.traject_id = t.id and c.ingetrokken_op is null),
    (select max((f.op at time zone 'Europe/Amsterdam')::date) from public.driehoek_fasen f join public.driehoeken d on d.id = f.driehoek_id where d.traject_id = t.id),
    (select max((s.gedaan_op at time zone 'Europe/Amsterdam')::date) from public.driehoek_stappen s join public.driehoeken d on d.id = s.driehoek_id
      where d.traject_id = t.id and s.ongedaan_op is null),
    (select max(least(u.week + 6, prive.vandaag())) from public.uren u where u.traject_id = t.id and u.werkelijk > 0 and u.week <= prive.vandaag()))
  from public.trajecten t where t.id = traject
$$;
comment on function prive.laatste_gebeurtenis(uuid) is 'The last day on which anything was done for this traject.';

create function public.contact_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'trajecten', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'fase', f.fase, 'sinds', prive.laatste_gebeurtenis(t.id),
        'eigen', b.fase is not null, 'dagen', b.dagen,
        'gemeld', (select max(m.dag) from public.contact_meldingen m where m.traject_id = t.id and m.soort = 'stilte')) order by t.id)
      from public.trajecten t
      cross join lateral (select coalesce((select d.fase from public.driehoeken d where d.traject_id = t.id and d.fase <> 'afgesloten' limit 1), 'zonder') as fase) f
      left join public.contact_beleid b on b.organisatie_id = t.organisatie_id and b.fase = f.fase
      where t.status = 'actief' and t.start_op <= prive.vandaag() and t.eind_op >= prive.vandaag()), '[]'),
    'waakvlammen', coalesce((select jsonb_agg(jsonb_build_object('traject', w.traject_id, 'op', w.op) order by w.op, w.traject_id)
      from prive.waakvlammen() w where w.nodig and not w.gedaan
        and not exists (select 1 from public.contact_meldingen m where m.traject_id = w.traject_id and m.soort = 'waakvlam' and m.dag = w.op)), '[]'))
$$;
comment on function public.contact_gegevens() is 'For the planner of signs: per running traject the phase, the last day that something happened and the days; and the contacts half a year later. For the service only.';

-- Once: the row is the claim, so two servers never both say it; and what happened meanwhile is no silence.
create function public.contact_seinen(soort_sein text, traject uuid, sinds date) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  if soort_sein = 'stilte' and prive.laatste_gebeurtenis(traject) is distinct from sinds then return false; end if;
  insert into public.contact_meldingen (traject_id, soort, dag) values (traject, soort_sein, sinds) on conflict do nothing;
  if not found then return false; end if;
  if soort_sein = 'stilte' then
    perform prive.meld(w, 'stilte', '/trajecten/' || traject || '/contact', '{}') from prive.verantwoordelijken(traject, true) as w;
  else
    perform prive.meld(x.wie, 'waakvlam', '/trajecten/' || traject || '/contact', '{}') from (
      select c.consulent_id as wie from public.trajecten t join public.clienten c on c.id = t.client_id where t.id = traject and c.consulent_id is not null
      union all
      select w from prive.verantwoordelijken(traject, true) as w where not exists (
        select 1 from public.trajecten t join public.clienten c on c.id = t.client_id where t.id = traject and c.consulent_id is not null)) x;
  end if;
  return true;
end $$;
comment on function public.contact_seinen(text, uuid, date) is 'Gives one sign (stilte, waakvlam), once; false when it was given, or something happened. For the service only.';

create function public.contact_feiten() returns jsonb
language sql stable security definer set search_path = ''
as $$
  with eigen as (select t.id, t.client_id, c.pseudoniem as naam from public.trajecten t join public.clienten c on c.id = t.client_id
    where t.client_id in (select prive.mijn_clienten()))
  select jsonb_build_object(
    'stilte', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'naam', e.naam, 'op', m.dag)), '[]') from eigen e
      join public.contact_meldingen m on m.traject_id = e.id and m.soort = 'stilte' where m.dag = prive.laatste_gebeurtenis(e.id)),
    'zorgen', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'naam', e.naam, 'op', z.dag)), '[]') from eigen e
      cross join lateral (select max(c.dag) as dag, max(c.created_at) as op from public.contacten c
        where c.traject_id = e.id and c.stemming = 'zorgen' and c.partij = 'vrijwilliger' and c.ingetrokken_op is null and c.dag > prive.vandaag() - 30) z
      where z.dag is not null and not exists (select 1 from public.contacten c where c.traject_id = e.id and c.partij <> 'vrijwilliger'
        and c.ingetrokken_op is null and c.created_at > z.op)),
    'vragen', (select coalesce(jsonb_agg(jsonb_build_object('id', v.traject_id, 'client', v.client_id, 'naam', c.pseudoniem, 'soort', v.soort,
        'op', (v.laatst_op at time zone 'Europe/Amsterdam')::date) order by v.op), '[]')
      from public.contactvragen v join public.clienten c on c.id = v.client_id
      where v.opgepakt_op is null and v.client_id in (select prive.mijn_clienten())),
    'waakvlam', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'naam', e.naam, 'op', w.op)), '[]') from eigen e
      join prive.waakvlammen() w on w.traject_id = e.id where w.nodig and not w.gedaan),
    'nazorg', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'naam', e.naam, 'op', coalesce(u.dag, x.laatste))), '[]') from eigen e
      join public.nazorg n on n.traject_id = e.id and n.uur
      cross join lateral (select (date_trunc('month', prive.vandaag()) + interval '1 month - 1 day')::date as laatste) x
      left join public.nazorg_uren u on u.traject_id = e.id and u.maand = date_trunc('month', prive.vandaag())::date
      where u.gedaan_op is null))
$$;
comment on function public.contact_feiten() is 'What contact asks of the visitor as professional: silence, worries, questions of cliënten, contact half a year later, nazorg.';

revoke execute on function public.contact_beleid_zetten(uuid, jsonb), public.contact_feiten(), public.contact_gegevens(), public.contact_seinen(text, uuid, date) from public, anon, authenticated;
grant execute on function public.contact_beleid_zetten(uuid, jsonb), public.contact_feiten() to authenticated, service_role;
grant execute on function public.contact_gegevens(), public.contact_seinen(text, uuid, date) to service_role;
revoke execute on function prive.laatste_gebeurtenis(uuid) from public;
grant execute on function prive.laatste_gebeurtenis(uuid) to service_role;
