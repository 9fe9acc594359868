-- Owners who were asked and never answered: an editor calls them, another mail does not help.
create or replace function prive.controle_wacht() returns table (aanbod_id uuid, sinds timestamptz, redenen text[])
language sql stable security definer set search_path = ''
as $$
  with mail as (
    select distinct on (m.organisatie_id) m.organisatie_id, m.gelukt from public.controle_mails m order by m.organisatie_id, m.op desc
  ), stil as (
    -- Asked a week ago or longer, and nothing was ever said: not by a link, not with an account, not by mail that it must stop.
    select m.organisatie_id, true as ja
    from public.controle_mails m join public.organisaties o on o.id = m.organisatie_id
    where m.gelukt and o.controlemail
      and not exists (select from public.controle_links l join public.controle_antwoorden w on w.link_id = l.id
        where l.organisatie_id = m.organisatie_id and w.antwoord is not null)
      and not exists (select from public.aanbod x where x.organisatie_id = m.organisatie_id and x.gecontroleerd_door = o.naam)
    group by m.organisatie_id having min(m.op) < now() - interval '7 days'
  )
  select a.id, coalesce(a.gemeld_op, s.termijn_op::timestamptz, a.created_at), array_remove(array[
    case when exists (select 1 from public.meldingen_aanbod m where m.aanbod_id = a.id and m.afgehandeld_op is null and m.wat = 'bestaat_niet_meer') then 'weg' end,
    case when a.gemeld_op is not null then 'melding' end,
    case when oud.ja then 'verouderd' end,
    case when toe.ja and not oud.ja then 'te_controleren' end,
    case when toe.ja and (not o.controlemail or not (coalesce(btrim(o.email), '') like '%_@_%')
      and not exists (select 1 from public.lidmaatschappen l where l.organisatie_id = o.id and l.rol = 'coordinator')) then 'zonder_adres' end,
    case when toe.ja and not coalesce(mail.gelukt, true) then 'mail_mislukt' end,
    case when toe.ja and stil.ja then 'nooit_antwoord' end], null)
  from prive.controle_stand() s
  join public.aanbod a on a.id = s.aanbod_id
  join public.organisaties o on o.id = a.organisatie_id
  left join mail on mail.organisatie_id = o.id
  cross join lateral (select not s.dicht and (s.termijn_op is null or s.termijn_op < prive.vandaag()) as ja) toe
  cross join lateral (select not s.dicht and (s.oud_op is null or s.oud_op < prive.vandaag()) as ja) oud
  left join stil on stil.organisatie_id = o.id
  where a.gemeld_op is not null or toe.ja
$$;

create or replace function public.controle_tellingen() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return (select jsonb_build_object('alles', count(*),
    'melding', count(*) filter (where 'melding' = any (w.redenen)), 'weg', count(*) filter (where 'weg' = any (w.redenen)),
    'verouderd', count(*) filter (where 'verouderd' = any (w.redenen)), 'te_controleren', count(*) filter (where 'te_controleren' = any (w.redenen)),
    'zonder_adres', count(*) filter (where 'zonder_adres' = any (w.redenen)), 'mail_mislukt', count(*) filter (where 'mail_mislukt' = any (w.redenen)),
    'nooit_antwoord', count(*) filter (where 'nooit_antwoord' = any (w.redenen)),
    'mij', count(*) filter (where t.toegewezen_aan = auth.uid()))
    from prive.controle_wacht() w left join public.controle_toewijzingen t using (aanbod_id));
end $$;
