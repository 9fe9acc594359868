-- What stands in the parts plan and verslag, now that plans, goals, contact, talks, evaluation and network are there.
-- Each part gives what it is about and no more: no place or hour of a talk, no names of third persons, no drafts.
create function prive.gedeelde_plannen_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_object_agg(p.soort, jsonb_build_object('nummer', p.nummer, 'status', p.status, 'inhoud', p.inhoud,
    'vastgesteld_op', p.vastgesteld_op)), '{}')
  from public.plan_versies p
  where p.traject_id = traject and p.status in ('vastgesteld', 'akkoord', 'niet_akkoord')
$$;
create function prive.gedeelde_doelen_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'tekst', g.tekst, 'resultaatgebied', g.resultaatgebied, 'gebied', r.naam,
      'status', g.status, 'streef_op', g.streef_op, 'gesloten_op', g.gesloten_op, 'piketpaaltjes', coalesce((
        select jsonb_agg(jsonb_build_object('id', k.id, 'tekst', k.tekst, 'bereikt_voor', k.bereikt_voor, 'meldt_door', k.meldt_door,
          'bereikt_op', k.bereikt_op, 'vervallen_op', null) order by k.bereikt_voor, k.id)
        from public.piketpaaltjes k where k.doel_id = g.id and k.vervallen_op is null), '[]'))
    order by g.plek nulls last, g.gesloten_op desc, g.id), '[]')
  from public.doelen g join public.resultaatgebieden r on r.code = g.resultaatgebied
  where g.traject_id = traject and g.status in ('open', 'bereikt')
$$;
create function prive.gedeelde_regelpunten_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'tekst', p.tekst, 'wie', p.wie, 'voor', p.voor, 'geregeld_op', p.geregeld_op)
    order by p.geregeld_op is not null, p.voor, p.id), '[]')
  from public.regelpunten p where p.traject_id = traject and p.vervallen_op is null
$$;
create or replace function prive.gedeeld_plan(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('resultaat', t.resultaat, 'resultaatgebied', t.resultaatgebied, 'gebied', r.naam, 'start_op', t.start_op, 'eind_op', t.eind_op,
    'plannen', prive.gedeelde_plannen_van(traject), 'doelen', prive.gedeelde_doelen_van(traject), 'regelpunten', prive.gedeelde_regelpunten_van(traject))
  from public.trajecten t join public.resultaatgebieden r on r.code = t.resultaatgebied where t.id = traject
$$;

-- Who it was is said by side only: a name belongs to the part contact.
create function prive.gedeelde_contacten_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'traject_id', x.traject_id, 'dag', x.dag, 'hoe', x.hoe, 'stemming', x.stemming, 'notitie', x.notitie,
      'partij', x.partij, 'wie', null, 'van_mij', coalesce(x.door = (select auth.uid()), false), 'waakvlam', x.waakvlam, 'nazorg', x.nazorg, 'vervangt', null,
      'ingetrokken_op', null, 'created_at', x.created_at) order by x.dag desc, x.created_at desc), '[]')
  from (select c.* from public.contacten c
    where c.traject_id = traject and c.ingetrokken_op is null and c.dag >= (prive.vandaag() - interval '6 months')::date
    order by c.dag desc, c.created_at desc limit 100) x
$$;
create function prive.gedeelde_gesprekken_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'soort', g.soort, 'dag', g.dag, 'status', g.status, 'verslag', v.tekst) order by g.dag desc, g.id), '[]')
  from public.voortgangsgesprekken g left join public.gespreksverslagen v on v.gesprek_id = g.id and g.status = 'geweest'
  where g.traject_id = traject and (g.status = 'geweest' or (g.status = 'gepland' and g.dag >= prive.vandaag()))
$$;
-- A maatje was told that only the cliënt and the begeleider read the own answers.
create function prive.gedeelde_evaluaties_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'moment', e.moment, 'dag', e.dag, 'bladen', b.bladen) order by e.dag, e.id), '[]')
  from public.evaluaties e cross join lateral (
    select jsonb_agg(jsonb_build_object('kant', a.kant, 'antwoorden', a.antwoorden, 'wijze', a.wijze, 'verstuurd_op', a.verstuurd_op, 'door', null)
      order by a.kant, a.id) as bladen
    from public.evaluatie_antwoorden a where a.evaluatie_id = e.id and a.verstuurd_op is not null and a.kant <> 'vrijwilliger') b
  where e.traject_id = traject and b.bladen is not null
$$;
create function prive.gedeeld_netwerk_van(traject uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('dag', n.dag, 'mensen', (
    select coalesce(jsonb_agg(jsonb_build_object('naam', m ->> 'naam', 'kring', m -> 'kring', 'hoek', m -> 'hoek') order by i), '[]')
    from jsonb_array_elements(n.mensen) with ordinality as u(m, i)))
  from public.netwerkbeelden n join public.trajecten t on t.client_id = n.client_id
  where t.id = traject order by n.dag desc limit 1
$$;

-- What all said in an evaluation and who stand around somebody is never for a maatje, who is one of them.
drop function prive.gedeeld_deel(uuid, text);
drop function prive.gedeeld_verslag(uuid);
create function prive.gedeeld_verslag(traject uuid, organisatie boolean) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'stappen', (select coalesce(jsonb_agg(jsonb_build_object('stap', s.stap, 'op', s.gedaan_op, 'notitie', s.notitie) order by s.gedaan_op desc), '[]')
      from public.driehoek_stappen s join public.driehoeken d on d.id = s.driehoek_id
      where d.traject_id = traject and s.ongedaan_op is null and s.stap not in ('contact', 'nazorg')),
    'contacten', prive.gedeelde_contacten_van(traject), 'gesprekken', prive.gedeelde_gesprekken_van(traject))
    || case when organisatie then jsonb_build_object('evaluaties', prive.gedeelde_evaluaties_van(traject), 'netwerk', prive.gedeeld_netwerk_van(traject)) else '{}' end
$$;
create function prive.gedeeld_deel(traject uuid, deel text, organisatie boolean) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select case deel when 'contact' then prive.gedeeld_contact(traject) when 'plan' then prive.gedeeld_plan(traject)
    when 'uren' then prive.gedeeld_uren(traject) when 'verslag' then prive.gedeeld_verslag(traject, organisatie) end
$$;
comment on function prive.gedeeld_deel(uuid, text, boolean) is 'One part of a traject as a receiver sees it; organisatie: received for an organisatie, not only as maatje. Asks for no consent itself: only gedeeld() calls it.';

create or replace function public.gedeeld(welk uuid) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare mij record; alle text[]; zakelijk text[]; van uuid;
begin
  select array_agg(distinct d), array_agg(distinct d) filter (where g.als = 'organisatie'), (array_agg(g.client_id))[1] into alle, zakelijk, van
  from prive.gedeeld_met_mij() g cross join lateral unnest(g.delen) as d where g.traject_id = welk;
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
    'delen', (select jsonb_object_agg(d, prive.gedeeld_deel(welk, d, coalesce(d = any (zakelijk), false))) from unnest(alle) as d));
end $$;

do $$
declare naam text;
begin
  foreach naam in array array['gedeelde_plannen_van(uuid)', 'gedeelde_doelen_van(uuid)', 'gedeelde_regelpunten_van(uuid)', 'gedeelde_contacten_van(uuid)',
    'gedeelde_gesprekken_van(uuid)', 'gedeelde_evaluaties_van(uuid)', 'gedeeld_netwerk_van(uuid)', 'gedeeld_verslag(uuid, boolean)',
    'gedeeld_deel(uuid, text, boolean)'] loop
    execute format('revoke execute on function prive.%s from public', naam);
    execute format('grant execute on function prive.%s to service_role', naam);
  end loop;
end $$;
