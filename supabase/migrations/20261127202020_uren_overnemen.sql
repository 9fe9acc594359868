-- No planned hour is lost: what a maatje cannot do becomes the professional's, in the same week. The same rules as
-- neemOver() and herstel() in src/lib/domain/overnemen.ts; a test runs both over the same weeks.
create function prive.neem_uren_over(traject uuid, tot date default null) returns numeric
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; deze_week date := date_trunc('week', prive.vandaag())::date; r record; niveau smallint; samen numeric := 0;
begin
  select * into t from public.trajecten x where x.id = traject for no key update;
  for r in
    select u.week, u.gepland, least(u.gepland, coalesce(u.werkelijk, (select sum(m.uren) from public.uren_maatje m
      join public.driehoeken d on d.id = m.driehoek_id where d.traject_id = traject and m.week = u.week), 0)) as gedaan
    from public.uren u
    where u.traject_id = traject and u.soort = 'informeel' and u.week >= deze_week and (neem_uren_over.tot is null or u.week <= neem_uren_over.tot)
    order by u.week
  loop
    continue when r.gepland <= r.gedaan;
    -- The level that the professional has in that week, else had last, else that of the beschikking.
    select coalesce(
      (select u.ozr from public.uren u where u.traject_id = traject and u.soort = 'formeel' and u.week = r.week and u.gepland > 0
        order by u.gepland desc, u.ozr desc limit 1),
      (select u.ozr from public.uren u where u.traject_id = traject and u.soort = 'formeel' and u.week < r.week and u.gepland > 0
        order by u.week desc, u.gepland desc, u.ozr desc limit 1),
      t.ozr) into niveau;
    insert into public.uren (traject_id, week, soort, ozr, gepland) values (traject, r.week, 'formeel', niveau, r.gepland - r.gedaan)
    on conflict (traject_id, week, soort, ozr) do update set gepland = uren.gepland + excluded.gepland;
    update public.uren u set gepland = r.gedaan where u.traject_id = traject and u.soort = 'informeel' and u.week = r.week;
    samen := samen + r.gepland - r.gedaan;
  end loop;
  return samen;
end $$;
comment on function prive.neem_uren_over(uuid, date) is 'Planned hours of the maatje become professional ones from today: of this week what is not done yet, and all later weeks up to a day. Gives how many hours.';

create or replace function prive.herstel_uren(traject uuid, maatje_blijft boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; deze_week date := date_trunc('week', prive.vandaag())::date; laatste date;
begin
  if not maatje_blijft then perform prive.neem_uren_over(traject); end if;
  select * into t from public.trajecten x where x.id = traject for no key update;
  if t.uren_toegekend is null then return; end if;
  select coalesce(max(u.week), deze_week) into laatste from public.uren u where u.traject_id = traject and u.gepland > 0;
  -- The granted level carries it all again: at least what was granted, never less than what was planned.
  insert into public.uren (traject_id, week, soort, ozr, gepland)
  select traject, w.week, 'formeel', t.ozr, greatest(t.uren_toegekend, coalesce(sum(u.gepland), 0))
  from (
    select g::date as week from generate_series(deze_week, least(greatest(deze_week + 21, laatste), greatest(t.eind_op, deze_week)), interval '7 days') as g
    union select x.week from public.uren x where x.traject_id = traject and x.soort = 'formeel' and x.week >= deze_week) w
  left join public.uren u on u.traject_id = traject and u.soort = 'formeel' and u.week = w.week
  group by w.week
  on conflict (traject_id, week, soort, ozr) do update set gepland = excluded.gepland;
  update public.uren u set gepland = 0 where u.traject_id = traject and u.soort = 'formeel' and u.week >= deze_week and u.ozr <> t.ozr;
end $$;
comment on function prive.herstel_uren(uuid, boolean) is 'Opschalen: from this week on the granted hours at least, at the granted level; when the maatje is out those of the maatje too.';

-- Everybody around a driehoek who has an account, each at the page where they see it.
create function prive.meld_driehoek(driehoek uuid, wat text) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(x.wie, wat, x.waar, '{}')
  from public.driehoeken d
  join public.trajecten t on t.id = d.traject_id
  join public.clienten c on c.id = t.client_id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  cross join lateral (
    select c.gebruiker_id as wie, '/mijn/uren' as waar
    union select c.begeleider_id, '/trajecten/' || t.id
    union select c.consulent_id, '/trajecten/' || t.id
    union select v.gebruiker_id, '/trajecten/' || t.id
      where v.status <> 'gestopt' and prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact')
    union select l.gebruiker_id, '/trajecten/' || t.id from public.lidmaatschappen l
      where (l.organisatie_id = v.organisatie_id and l.rol = 'coordinator') or (l.organisatie_id = t.organisatie_id and l.rol = 'casusregisseur')
  ) x
  where d.id = driehoek and x.wie is not null
$$;
comment on function prive.meld_driehoek(uuid, text) is 'Puts a kind of news in the inbox of cliënt, maatje, coordinators, begeleider, casusregisseurs and consulent.';

create function prive.na_fasewissel() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.soort = 'opschalen' then perform prive.meld_driehoek(new.driehoek_id, 'opgeschaald');
  -- Stopped before it began: nobody else does what was planned with this maatje.
  elsif new.soort = 'afsluiten' and new.van = 'verkenning' then
    perform prive.neem_uren_over(d.traject_id) from public.driehoeken d where d.id = new.driehoek_id;
  end if;
  return null;
end $$;
create trigger na_fasewissel after insert on public.driehoek_fasen for each row execute function prive.na_fasewissel();
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
