-- What a maatje may know of own people, and what waits for whom: asked from the consent of this moment.
create function prive.mijn_maatjesplekken() returns setof public.driehoeken
language sql stable security definer set search_path = ''
as $$
  select d.* from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id join public.trajecten t on t.id = d.traject_id
  where v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt' and d.fase <> 'afgesloten'
    and prive.heeft_toestemming(t.client_id, v.id, 'contact')
$$;
comment on function prive.mijn_maatjesplekken() is 'Driehoeken in which the visitor is the maatje, while they run and the consent to contact stands.';

create function public.maatje_mensen() returns table (
  driehoek_id uuid, traject_id uuid, fase text, client_naam text, begeleider_naam text, aanbieder_naam text, aanbieder_telefoon text,
  overdracht jsonb, akkoorden jsonb, momenten jsonb, plan boolean, doelen jsonb, regelpunten jsonb
)
language sql stable security definer set search_path = ''
as $$
  select d.id, d.traject_id, d.fase, nullif(c.roepnaam, ''), bg.naam, ao.naam, ao.telefoon,
    case when o.id is not null then jsonb_build_object('id', o.id, 'dag', o.dag, 'aanwezig', o.aanwezig, 'aanwezig_anders', o.aanwezig_anders,
      'wie_doet_wat', o.wie_doet_wat, 'hoe_vaak', o.hoe_vaak, 'wie_bellen', o.wie_bellen, 'lukt_niet', o.lukt_niet, 'wat_helpt', o.wat_helpt,
      'signalen', o.signalen, 'nodig', o.nodig, 'rond_op', o.rond_op, 'versie', o.versie, 'voorgelegd_op', o.voorgelegd_op,
      'verouderd', coalesce(o.created_at < prive.laatste_opschalen(d.id), false)) end,
    coalesce((select jsonb_agg(jsonb_build_object('partij', a.partij, 'akkoord', a.akkoord, 'wijze', a.wijze, 'dag', a.dag, 'versie', a.versie, 'op', a.op,
        'woorden', case when a.partij = 'vrijwilliger' then a.woorden else '' end, 'naam', '') order by a.op)
      from public.overdracht_akkoorden a where a.overdracht_id = o.id and a.versie = o.versie), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('dag', b.dag, 'onderwerp', b.onderwerp, 'stand', b.stand) order by b.dag)
      from public.begeleidingsmomenten b where b.driehoek_id = d.id and b.stand <> 'vervallen'), '[]'),
    p.mag,
    case when p.mag then coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'tekst', g.tekst, 'resultaatgebied', g.resultaatgebied, 'streef_op', g.streef_op,
        'piketpaaltjes', coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'tekst', k.tekst, 'bereikt_voor', k.bereikt_voor, 'meldt_door', k.meldt_door,
          'bereikt_op', k.bereikt_op, 'versie', k.versie) order by k.bereikt_voor, k.id) from public.piketpaaltjes k where k.doel_id = g.id and k.vervallen_op is null), '[]'))
      order by g.plek) from public.doelen g where g.traject_id = t.id and g.status = 'open'), '[]') else '[]' end,
    case when p.mag then coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'tekst', r.tekst, 'voor', r.voor, 'geregeld_op', r.geregeld_op, 'versie', r.versie)
      order by r.voor, r.id) from public.regelpunten r where r.traject_id = t.id and r.wie = 'vrijwilliger' and r.vervallen_op is null), '[]') else '[]' end
  from prive.mijn_maatjesplekken() d
  join public.trajecten t on t.id = d.traject_id
  join public.clienten c on c.id = t.client_id
  join public.organisaties ao on ao.id = t.organisatie_id
  left join public.gebruikers bg on bg.id = c.begeleider_id
  left join lateral (select x.* from public.overdrachten x where x.driehoek_id = d.id and x.voorgelegd_op is not null and x.vervallen_op is null
    order by x.created_at desc limit 1) o on true
  cross join lateral (select prive.heeft_toestemming(c.id, d.vrijwilliger_id, 'plan') as mag) p
  order by d.created_at desc, d.id
$$;
comment on function public.maatje_mensen() is 'For a maatje: own people by first name, with agreements and what is needed; goals only with consent for the plan. Nothing once the consent to contact is taken back.';

create function public.doelen_vandaag() returns table (soort text, als text, traject_id uuid, naam text, op date)
language sql stable security definer set search_path = ''
as $$
  with mensen as (
    select t.id as traject, c.pseudoniem as naam, 'professional' as als, array_remove(array[
        case when (select auth.uid()) in (c.begeleider_id, c.casusregisseur_id) and prive.maakt_plan(t.id) then 'begeleider' end,
        case when (select auth.uid()) in (c.begeleider_id, c.casusregisseur_id) and prive.maakt_plan(t.id) then 'ander' end,
        case when c.consulent_id = (select auth.uid()) then 'consulent' end], null) as wie, true as plan
    from public.trajecten t join public.clienten c on c.id = t.client_id
    where t.status = 'actief' and c.id in (select prive.mijn_clienten()) and t.id in (select prive.trajecten_met_plan())
    union all
    select t.id, c.roepnaam, 'vrijwilliger', array['vrijwilliger'], prive.heeft_toestemming(c.id, d.vrijwilliger_id, 'plan')
    from prive.mijn_maatjesplekken() d join public.trajecten t on t.id = d.traject_id join public.clienten c on c.id = t.client_id
    where t.status = 'actief'
    union all
    select t.id, '', 'client', array['client'], true from public.trajecten t
    where t.status = 'actief' and t.client_id in (select prive.mijn_eigen_dossier())
  )
  select 'piketpaaltje', m.als, m.traject, m.naam, k.bereikt_voor
  from mensen m join public.doelen g on g.traject_id = m.traject and g.status = 'open'
  join public.piketpaaltjes k on k.doel_id = g.id and k.meldt_door = any (m.wie) and num_nonnulls(k.bereikt_op, k.vervallen_op) = 0
  where m.plan and k.bereikt_voor <= prive.vandaag() + 7
  union all
  select 'regelpunt', m.als, m.traject, m.naam, r.voor
  from mensen m join public.regelpunten r on r.traject_id = m.traject and r.wie = any (m.wie) and num_nonnulls(r.geregeld_op, r.vervallen_op) = 0
  where m.plan and r.voor <= prive.vandaag() + 7
  union all
  select 'begeleiding', m.als, m.traject, m.naam, b.dag
  from mensen m join public.driehoeken d on d.traject_id = m.traject and d.fase <> 'afgesloten'
  join public.begeleidingsmomenten b on b.driehoek_id = d.id and b.stand = 'gepland'
  where m.wie && array['begeleider', 'vrijwilliger'] and b.dag <= prive.vandaag() + 7
  union all
  select 'tekenen', m.als, m.traject, m.naam, (o.voorgelegd_op at time zone 'Europe/Amsterdam')::date
  from mensen m join public.driehoeken d on d.traject_id = m.traject and d.fase <> 'afgesloten'
  join public.overdrachten o on o.driehoek_id = d.id and o.voorgelegd_op is not null and num_nonnulls(o.rond_op, o.vervallen_op) = 0
  where m.wie && array['begeleider', 'vrijwilliger', 'client']
    and not coalesce(o.created_at < prive.laatste_opschalen(d.id), false)
    and not exists (select 1 from public.overdracht_akkoorden a where a.overdracht_id = o.id and a.versie = o.versie and a.partij = any (m.wie))
$$;
comment on function public.doelen_vandaag() is 'What of goals, checklist and hand-over waits for the visitor, due within a week: one line each, in one query.';

revoke execute on function prive.mijn_maatjesplekken() from public;
grant execute on function prive.mijn_maatjesplekken() to service_role;
revoke execute on function public.maatje_mensen(), public.doelen_vandaag() from public, anon;
grant execute on function public.maatje_mensen(), public.doelen_vandaag() to authenticated, service_role;
