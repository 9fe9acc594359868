-- What a receiver sees of somebody: only the parts with a yes that stands, and each look is in the access log.
-- A part is one small function; what is added to a part is added there and nowhere else.
create function prive.gedeeld_contact(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('roepnaam', nullif(c.roepnaam, ''), 'begeleider', g.naam, 'aanbieder', o.naam, 'telefoon', o.telefoon)
  from public.trajecten t join public.clienten c on c.id = t.client_id join public.organisaties o on o.id = t.organisatie_id
  left join public.gebruikers g on g.id = c.begeleider_id
  where t.id = traject
$$;
create function prive.gedeeld_plan(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('resultaat', t.resultaat, 'resultaatgebied', t.resultaatgebied, 'gebied', r.naam, 'start_op', t.start_op, 'eind_op', t.eind_op)
  from public.trajecten t join public.resultaatgebieden r on r.code = t.resultaatgebied where t.id = traject
$$;
create function prive.gedeeld_uren(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('week', w.week, 'formeel', w.formeel, 'informeel', w.informeel, 'gepland', w.gepland) order by w.week desc), '[]')
  from (select u.week, coalesce(sum(coalesce(u.werkelijk, u.gepland)) filter (where u.soort = 'formeel'), 0) as formeel,
      coalesce(sum(coalesce(u.werkelijk, u.gepland)) filter (where u.soort = 'informeel'), 0) as informeel, bool_or(u.werkelijk is null) as gepland
    from public.uren u where u.traject_id = traject group by u.week order by u.week desc limit 60) w
$$;
create function prive.gedeeld_verslag(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('stap', s.stap, 'op', s.gedaan_op, 'notitie', s.notitie) order by s.gedaan_op desc), '[]')
  from public.driehoek_stappen s join public.driehoeken d on d.id = s.driehoek_id
  where d.traject_id = traject and s.ongedaan_op is null
$$;
create function prive.gedeeld_deel(traject uuid, deel text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case deel when 'contact' then prive.gedeeld_contact(traject) when 'plan' then prive.gedeeld_plan(traject)
    when 'uren' then prive.gedeeld_uren(traject) when 'verslag' then prive.gedeeld_verslag(traject) end
$$;
comment on function prive.gedeeld_deel(uuid, text) is 'One part of a traject as a receiver sees it. Asks for no consent itself: only gedeeld() calls it.';

create function prive.gedeelde_delen(client uuid, wie uuid) returns text[]
language sql stable security definer set search_path = ''
as $$
  select case when 'contact' = any (x.delen) or not exists (select 1 from public.vrijwilligers v where v.id = wie) then x.delen else '{}' end
  from (select array(select d from unnest(array['contact', 'plan', 'uren', 'verslag']) with ordinality as u(d, nr)
    where prive.heeft_toestemming(client, wie, u.d) order by u.nr) as delen) x
$$;
comment on function prive.gedeelde_delen(uuid, uuid) is 'The parts that a receiver may see now. A maatje without contact sees nothing.';

-- Trajecten that run and of which somebody else than the own professionals may see a part.
create function prive.gedeeld_met_mij() returns table (traject_id uuid, client_id uuid, ontvanger uuid, naam text, als text, delen text[])
language sql stable security definer set search_path = ''
as $$
  select t.id, t.client_id, o.ontvanger, o.naam, o.als, x.delen
  from prive.mijn_ontvangers() o
  join lateral (select distinct y.client_id from public.toestemmingen y
    where o.ontvanger in (y.ontvanger_vrijwilliger_id, y.ontvanger_organisatie_id) and y.ingetrokken_op is null) ja on true
  join public.trajecten t on t.client_id = ja.client_id and t.status <> 'afgesloten'
  cross join lateral (select prive.gedeelde_delen(t.client_id, o.ontvanger) as delen offset 0) x
  where x.delen <> '{}' and t.client_id not in (select prive.mijn_clienten()) and t.client_id not in (select prive.mijn_eigen_dossier())
$$;

create function public.gedeeld_overzicht() returns table (traject_id uuid, client_naam text, aanbieder_naam text, ontvanger_naam text, als text,
  delen text[], sinds date, tot date)
language sql stable security definer set search_path = ''
as $$
  select g.traject_id, case when 'contact' = any (g.delen) then nullif(c.roepnaam, '') end, o.naam, g.naam, g.als, g.delen, y.sinds, y.tot
  from prive.gedeeld_met_mij() g
  join public.trajecten t on t.id = g.traject_id
  join public.clienten c on c.id = g.client_id
  join public.organisaties o on o.id = t.organisatie_id
  cross join lateral (select min(x.gegeven_op) as sinds, min(x.geldig_tot) as tot from public.toestemmingen x
    where x.client_id = g.client_id and g.ontvanger in (x.ontvanger_vrijwilliger_id, x.ontvanger_organisatie_id)
      and x.ingetrokken_op is null and x.deel = any (g.delen)) y
  order by y.sinds desc, g.traject_id
$$;
comment on function public.gedeeld_overzicht() is 'What cliënten share with the visitor, as maatje or for an organisatie: whose, which parts, until when the first of them runs. A name only where contact is shared.';

create function public.gedeeld(welk uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare mij record; alle text[]; van uuid;
begin
  select array_agg(distinct d) , (array_agg(g.client_id))[1] into alle, van from prive.gedeeld_met_mij() g cross join lateral unnest(g.delen) as d where g.traject_id = welk;
  if van is null then return null; end if;
  select g.naam, g.als, g.ontvanger into mij from prive.gedeeld_met_mij() g where g.traject_id = welk order by g.als desc, g.naam limit 1;
  insert into public.toegangslog (gebruiker_id, wie, client_id, wat, organisatie, delen)
  select g.id, coalesce((select v.voornaam from public.vrijwilligers v where v.id = mij.ontvanger), g.naam), van, 'gedeeld', mij.naam, alle
  from public.gebruikers g where g.id = (select auth.uid());
  return jsonb_build_object('traject_id', welk, 'ontvanger', mij.naam, 'als', mij.als,
    'aanbieder', (select o.naam from public.trajecten t join public.organisaties o on o.id = t.organisatie_id where t.id = welk),
    'toestemmingen', (select jsonb_agg(jsonb_build_object('deel', x.deel, 'doel', x.doel, 'gegeven_op', x.gegeven_op, 'geldig_tot', x.geldig_tot)
        order by array_position(array['contact', 'plan', 'uren', 'verslag'], x.deel))
      from prive.gedeeld_met_mij() g join public.toestemmingen x on x.client_id = g.client_id
        and g.ontvanger in (x.ontvanger_vrijwilliger_id, x.ontvanger_organisatie_id) and x.deel = any (g.delen) and x.ingetrokken_op is null
      where g.traject_id = welk),
    'delen', (select jsonb_object_agg(d, prive.gedeeld_deel(welk, d)) from unnest(alle) as d));
end $$;
comment on function public.gedeeld(uuid) is 'The parts of a traject that the cliënt shares with the visitor, and why; null when there is nothing. Writes the look into the access log.';

do $$
declare naam text;
begin
  foreach naam in array array['gedeeld_overzicht()', 'gedeeld(uuid)'] loop
    execute format('revoke execute on function public.%s from public, anon', naam);
    execute format('grant execute on function public.%s to authenticated, service_role', naam);
  end loop;
  foreach naam in array array['gedeeld_contact(uuid)', 'gedeeld_plan(uuid)', 'gedeeld_uren(uuid)', 'gedeeld_verslag(uuid)', 'gedeeld_deel(uuid, text)',
    'gedeelde_delen(uuid, uuid)', 'gedeeld_met_mij()'] loop
    execute format('revoke execute on function prive.%s from public', naam);
    execute format('grant execute on function prive.%s to service_role', naam);
  end loop;
end $$;
