-- An address in an inbox tells that there is something: not to whoever may not know that any more.
create function prive.mag_weten(wie uuid, waar text) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare deel text[] := regexp_match(waar, '^/(koppelingen|trajecten|gedeeld|mijn/gesprek|mijn/evaluatie)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'); ding uuid;
begin
  if deel is null then return true; end if;
  ding := deel[2]::uuid;
  return case deel[1]
    when 'koppelingen' then not exists (select 1 from public.koppelingen k join public.vrijwilligers v on v.id = k.vrijwilliger_id
      where k.id = ding and v.gebruiker_id = wie and prive.koppeling_stil(k.id))
    -- The maatje, and the coordinator of that maatje, who reads no more than the maatje does.
    when 'trajecten' then not exists (select 1 from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
      where d.traject_id = ding and prive.koppeling_stil(d.koppeling_id) and (v.gebruiker_id = wie
        or exists (select 1 from public.lidmaatschappen l where l.gebruiker_id = wie and l.organisatie_id = v.organisatie_id and l.rol = 'coordinator')))
    when 'mijn/gesprek' then ding in (select prive.gesprekken_van_vrijwilliger(wie))
      or exists (select 1 from public.voortgangsgesprekken g join public.trajecten t on t.id = g.traject_id
        join public.clienten c on c.id = t.client_id where g.id = ding and c.gebruiker_id = wie)
    when 'mijn/evaluatie' then ding in (select e.evaluatie from prive.evaluaties_van_vrijwilliger(wie) e)
      or exists (select 1 from public.evaluaties e join public.trajecten t on t.id = e.traject_id
        join public.clienten c on c.id = t.client_id where e.id = ding and c.gebruiker_id = wie)
    else exists (select 1 from public.trajecten t join public.toestemmingen x on x.client_id = t.client_id
      where t.id = ding and prive.heeft_toestemming(t.client_id, coalesce(x.ontvanger_vrijwilliger_id, x.ontvanger_organisatie_id), x.deel)
        and (x.ontvanger_vrijwilliger_id in (select v.id from public.vrijwilligers v where v.gebruiker_id = wie and v.status <> 'gestopt')
          or x.ontvanger_organisatie_id in (select l.organisatie_id from public.lidmaatschappen l
            where l.gebruiker_id = wie and l.rol in ('begeleider', 'casusregisseur', 'coordinator', 'consulent'))))
  end;
end $$;
comment on function prive.mag_weten(uuid, text) is 'May this person be told that something happened at this address? Not a maatje whose consent ended, nor who gets nothing any more.';

create or replace function prive.meld(gebruiker uuid, soort text, pad text, kenmerk jsonb default '{}') returns void
language sql volatile security definer set search_path = ''
as $$
  insert into public.postvak (gebruiker_id, soort, pad, kenmerk)
  select meld.gebruiker, meld.soort, meld.pad, coalesce(meld.kenmerk, '{}')
  where meld.gebruiker is distinct from (select auth.uid()) and exists (select 1 from public.gebruikers g where g.id = meld.gebruiker)
    and prive.mag_weten(meld.gebruiker, meld.pad)
  on conflict (gebruiker_id, soort, pad) where gelezen_op is null
  do update set aantal = postvak.aantal + 1, op = clock_timestamp(), kenmerk = excluded.kenmerk, gemaild_op = null
$$;

create or replace function public.tellers(hier uuid default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'berichten', (select count(*) from prive.mijn_gesprekken() g join public.gesprek_berichten b on b.koppeling_id = g.koppeling_id
      where b.soort = 'bericht' and b.teruggenomen_op is null and b.door is distinct from (select auth.uid())
        and b.op > coalesce(g.gelezen_tot, g.sinds) and g.koppeling_id is distinct from hier),
    'gemeld', (select count(*) from public.gesprek_meldingen m
      where m.afgehandeld_op is null and m.organisatie_id in (select prive.mijn_organisaties('coordinator'))),
    'gesprekken', exists (select 1 from prive.mijn_gesprekken()) or exists (select 1 from prive.gesprekken_van_mijn_vrijwilligers()),
    'postvak', (select count(*) from public.postvak p where p.gebruiker_id = (select auth.uid()) and p.gelezen_op is null
      and prive.mag_weten(p.gebruiker_id, p.pad) and (hier is null or p.pad <> prive.gesprek_pad(hier))))
$$;

create or replace function public.postvak_gegevens() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('gebruiker_id', g.id, 'naam', split_part(g.naam, ' ', 1), 'email', u.email,
    'keuzes', (select coalesce(jsonb_object_agg(k.soort, k.wijze), '{}') from public.postvak_keuzes k where k.gebruiker_id = g.id),
    'laatste_bundel', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'bundel' and m.gegaan_op is not null),
    'laatste_week', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.met_week and m.gegaan_op is not null),
    'laatste_direct', (select max(m.genomen_op) from public.postvak_mails m where m.gebruiker_id = g.id and m.soort = 'direct' and m.gegaan_op is not null),
    'nieuws', (select jsonb_agg(jsonb_build_object('id', p.id, 'soort', p.soort, 'aantal', p.aantal, 'op', p.op) order by p.op)
      from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null and prive.mag_weten(p.gebruiker_id, p.pad))) order by g.id), '[]')
  from public.gebruikers g join auth.users u on u.id = g.id
  where u.email like '%_@_%' and exists (select 1 from public.postvak p where p.gebruiker_id = g.id and p.gelezen_op is null and p.gemaild_op is null and prive.mag_weten(p.gebruiker_id, p.pad))
$$;

create or replace function public.postvak_mail_nemen(wie uuid, wat text, ids uuid[], weekpost boolean, sleutel text, nu timestamptz) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare vandaag date := (nu at time zone 'Europe/Amsterdam')::date; nieuw uuid;
begin
  perform 1 from public.gebruikers g where g.id = wie for no key update;
  update public.postvak_mails m set mislukt_op = nu
  where m.gebruiker_id = wie and m.gegaan_op is null and m.mislukt_op is null and m.genomen_op < nu - interval '15 minutes';
  if (select count(*) >= 3 from public.postvak_mails m where m.gebruiker_id = wie and m.soort = wat and m.dag = vandaag and m.mislukt_op is not null) then return null; end if;
  if wat = 'bundel' and exists (select 1 from public.postvak_mails m where m.gebruiker_id = wie and m.soort = 'bundel' and m.dag = vandaag and m.mislukt_op is null) then return null; end if;
  if wat = 'direct' and exists (select 1 from public.postvak_mails m
    where m.gebruiker_id = wie and m.soort = 'direct' and m.mislukt_op is null and m.genomen_op > nu - interval '1 hour') then return null; end if;
  -- All of it, or nothing: somebody may have read part of it since, and then the mail would say the wrong number.
  if (select count(*) from public.postvak p where p.id = any (ids) and p.gebruiker_id = wie and p.gelezen_op is null and p.gemaild_op is null
      and prive.mag_weten(p.gebruiker_id, p.pad))
    <> cardinality(ids) then return null; end if;
  insert into public.postvak_mails (gebruiker_id, soort, dag, post_ids, soorten, met_week, hash, genomen_op)
  select wie, wat, vandaag, ids, (select array_agg(distinct p.soort order by p.soort) from public.postvak p where p.id = any (ids)), weekpost, sleutel, nu
  returning id into nieuw;
  return nieuw;
end $$;

drop policy "iemand leest het eigen postvak" on public.postvak;
create policy "iemand leest het eigen postvak, zolang het geweten mag worden" on public.postvak for select to authenticated
  using (gebruiker_id = (select auth.uid()) and prive.mag_weten(gebruiker_id, pad));

revoke execute on function prive.mag_weten(uuid, text) from public;
grant execute on function prive.mag_weten(uuid, text) to authenticated, service_role;
