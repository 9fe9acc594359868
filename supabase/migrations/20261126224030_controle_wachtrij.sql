-- What waits for an editor of the kaart, and the figures that everybody may see.
create function prive.controle_stand() returns table (aanbod_id uuid, termijn_op date, oud_op date, dicht boolean)
language sql stable security definer set search_path = ''
as $$
  select a.id, (a.gecontroleerd_op + make_interval(months => s.maanden))::date,
    (a.gecontroleerd_op + make_interval(months => s.maanden * 3 / 2, days => case when s.maanden % 2 = 1 then 15 else 0 end))::date,
    (a.dicht_van is not null or a.dicht_tot is not null)
      and coalesce(a.dicht_van, prive.vandaag()) <= prive.vandaag() and coalesce(a.dicht_tot, prive.vandaag()) >= prive.vandaag()
  from public.aanbod a
  cross join lateral (select coalesce((select t.controle_na_maanden from public.soorten t where t.code = a.soort), 6)::int as maanden) s
  where a.status = 'gepubliceerd'
$$;
comment on function prive.controle_stand() is 'Per published aanbod the day of its next check and the day it counts as outdated, as in domain/versheid.ts.';

create function prive.controle_wacht() returns table (aanbod_id uuid, sinds timestamptz, redenen text[])
language sql stable security definer set search_path = ''
as $$
  with mail as (
    select distinct on (m.organisatie_id) m.organisatie_id, m.gelukt from public.controle_mails m order by m.organisatie_id, m.op desc
  )
  select a.id, coalesce(a.gemeld_op, s.termijn_op::timestamptz, a.created_at), array_remove(array[
    case when exists (select 1 from public.meldingen_aanbod m where m.aanbod_id = a.id and m.afgehandeld_op is null and m.wat = 'bestaat_niet_meer') then 'weg' end,
    case when a.gemeld_op is not null then 'melding' end,
    case when oud.ja then 'verouderd' end,
    case when toe.ja and not oud.ja then 'te_controleren' end,
    case when toe.ja and (not o.controlemail or not (coalesce(btrim(o.email), '') like '%_@_%')
      and not exists (select 1 from public.lidmaatschappen l where l.organisatie_id = o.id and l.rol = 'coordinator')) then 'zonder_adres' end,
    case when toe.ja and not coalesce(mail.gelukt, true) then 'mail_mislukt' end], null)
  from prive.controle_stand() s
  join public.aanbod a on a.id = s.aanbod_id
  join public.organisaties o on o.id = a.organisatie_id
  left join mail on mail.organisatie_id = o.id
  cross join lateral (select not s.dicht and (s.termijn_op is null or s.termijn_op < prive.vandaag()) as ja) toe
  cross join lateral (select not s.dicht and (s.oud_op is null or s.oud_op < prive.vandaag()) as ja) oud
  where a.gemeld_op is not null or toe.ja
$$;
comment on function prive.controle_wacht() is 'What waits for a check, since when and why.';

create function public.controle_tellingen() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return (select jsonb_build_object('alles', count(*),
    'melding', count(*) filter (where 'melding' = any (w.redenen)), 'weg', count(*) filter (where 'weg' = any (w.redenen)),
    'verouderd', count(*) filter (where 'verouderd' = any (w.redenen)), 'te_controleren', count(*) filter (where 'te_controleren' = any (w.redenen)),
    'zonder_adres', count(*) filter (where 'zonder_adres' = any (w.redenen)), 'mail_mislukt', count(*) filter (where 'mail_mislukt' = any (w.redenen)),
    'mij', count(*) filter (where t.toegewezen_aan = auth.uid()))
    from prive.controle_wacht() w left join public.controle_toewijzingen t using (aanbod_id));
end $$;
comment on function public.controle_tellingen() is 'For the beheerder: how much waits for a check, by reason.';

create function public.controle_wachtrij(welke text, vanaf integer, aantal integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return (select coalesce(jsonb_agg(r.rij order by r.nummer), '[]') from (
    select row_number() over (order by w.sinds, a.naam, a.id) as nummer, jsonb_build_object(
      'id', a.id, 'slug', a.slug, 'naam', a.naam, 'organisatie', o.naam, 'organisatie_id', o.id, 'telefoon', coalesce(a.telefoon, o.telefoon),
      'email', coalesce(nullif(btrim(o.email), ''), a.email), 'gecontroleerd_op', a.gecontroleerd_op, 'sinds', w.sinds, 'redenen', to_jsonb(w.redenen),
      'toegewezen', g.naam, 'van_mij', coalesce(t.toegewezen_aan = auth.uid(), false), 'controlemail', o.controlemail,
      'gemaild_op', (select max(m.op) from public.controle_mails m where m.organisatie_id = o.id and m.gelukt),
      'meldingen', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'van', m.van, 'wat', m.wat, 'tekst', m.tekst, 'telefoon', m.telefoon,
          'tijden', m.tijden, 'email', m.email, 'op', m.created_at) order by m.created_at), '[]')
        from public.meldingen_aanbod m where m.aanbod_id = a.id and m.afgehandeld_op is null)) as rij
    from prive.controle_wacht() w
    join public.aanbod a on a.id = w.aanbod_id
    join public.organisaties o on o.id = a.organisatie_id
    left join public.controle_toewijzingen t on t.aanbod_id = a.id
    left join public.gebruikers g on g.id = t.toegewezen_aan
    where welke = 'alles' or welke = any (w.redenen) or (welke = 'mij' and t.toegewezen_aan = auth.uid())
    order by w.sinds, a.naam, a.id offset greatest(vanaf, 0) limit least(aantal, 100)) r);
end $$;
comment on function public.controle_wachtrij(text, integer, integer) is 'For the beheerder: what waits for a check, the longest first, with its reports; welke is a reason, alles or mij.';

create function public.versheid_cijfers() returns jsonb
language sql stable security definer set search_path = ''
as $$
  with waar as (
    select al.aanbod_id, l.gemeente_id from public.aanbod_locaties al join public.locaties l on l.id = al.locatie_id where l.gemeente_id is not null
    union select aw.aanbod_id, w.gemeente_id from public.aanbod_wijken aw join public.wijken w on w.id = aw.wijk_id
    union select a.id, o.gemeente_id from public.aanbod a join public.organisaties o on o.id = a.organisatie_id
      where o.gemeente_id is not null and not exists (select 1 from public.aanbod_locaties al where al.aanbod_id = a.id)
        and not exists (select 1 from public.aanbod_wijken aw where aw.aanbod_id = a.id)
  ), kaart as (
    select w.gemeente_id, count(*) as aanbod, count(*) filter (where s.termijn_op >= prive.vandaag()) as op_tijd,
      percentile_disc(0.5) within group (order by prive.vandaag() - a.gecontroleerd_op) as mediaan_dagen
    from waar w join prive.controle_stand() s on s.aanbod_id = w.aanbod_id join public.aanbod a on a.id = w.aanbod_id group by w.gemeente_id
  ), melding as (
    select w.gemeente_id, count(*) as meldingen, count(*) filter (where m.afgehandeld_op <= m.created_at + interval '14 days') as opgelost
    from waar w join public.meldingen_aanbod m on m.aanbod_id = w.aanbod_id
    where m.created_at > now() - interval '1 year' and (m.afgehandeld_op is not null or m.created_at < now() - interval '14 days')
    group by w.gemeente_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('naam', g.naam, 'aanbod', k.aanbod, 'op_tijd', k.op_tijd, 'mediaan_dagen', k.mediaan_dagen,
    'meldingen', coalesce(m.meldingen, 0), 'opgelost', coalesce(m.opgelost, 0)) order by g.naam), '[]')
  from public.gemeenten g join kaart k on k.gemeente_id = g.id left join melding m on m.gemeente_id = g.id
$$;
comment on function public.versheid_cijfers() is 'Per gemeente how fresh the kaart is: checked in time, median days since a check, reports dealt with in two weeks.';

revoke execute on function prive.controle_stand(), prive.controle_wacht(), public.controle_tellingen(),
  public.controle_wachtrij(text, integer, integer), public.versheid_cijfers() from public, anon;
grant execute on function prive.controle_stand(), prive.controle_wacht() to service_role;
grant execute on function public.controle_tellingen(), public.controle_wachtrij(text, integer, integer) to authenticated, service_role;
grant execute on function public.versheid_cijfers() to anon, authenticated, service_role;
