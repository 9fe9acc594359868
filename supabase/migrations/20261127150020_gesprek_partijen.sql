-- Who the two are follows from the koppeling: the maatje, and the cliënt or else the professional of the cliënt.
create function prive.gesprek_partijen(welke uuid) returns table (gebruiker uuid, als text)
language sql stable security definer set search_path = ''
as $$
  select p.gebruiker, p.als
  from public.koppelingen k
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.hulpvragen h on h.id = k.hulpvraag_id
  join public.clienten c on c.id = h.client_id
  cross join lateral (values (v.gebruiker_id, 'vrijwilliger'),
    (coalesce(c.gebruiker_id, c.begeleider_id, c.consulent_id),
      case when c.gebruiker_id is not null then 'client' when c.begeleider_id is not null then 'begeleider' else 'consulent' end)) as p(gebruiker, als)
  where k.id = welke and p.gebruiker is not null
$$;
comment on function prive.gesprek_partijen(uuid) is 'The two sides of a conversation as they are now; fewer when somebody has no account.';

-- Opens, closes and brings the sides up to date. Called whenever a koppeling or a person in it changes.
create function prive.gesprek_bij(welke uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare loopt boolean; g public.gesprekken;
begin
  select k.status in ('akkoord', 'gestart') into loopt from public.koppelingen k where k.id = welke and k.vrijwilliger_id is not null;
  if loopt is null then return; end if;
  if loopt and (select count(distinct p.gebruiker) from prive.gesprek_partijen(welke) p) = 2 then
    insert into public.gesprekken (koppeling_id) values (welke) on conflict do nothing;
  end if;
  select * into g from public.gesprekken x where x.koppeling_id = welke for update;
  if g.koppeling_id is null then return; end if;
  update public.gesprek_deelnemers d set tot = clock_timestamp()
  where d.koppeling_id = welke and d.als <> 'coordinator' and d.tot is null
    and not exists (select 1 from prive.gesprek_partijen(welke) p where p.gebruiker = d.gebruiker_id and p.als = d.als);
  insert into public.gesprek_deelnemers as d (koppeling_id, gebruiker_id, als)
  select welke, p.gebruiker, p.als from prive.gesprek_partijen(welke) p
  on conflict (koppeling_id, gebruiker_id) do update
    set tot = null, sinds = clock_timestamp(), als = excluded.als, gelezen_tot = null where d.tot is not null;
  if not loopt and g.einde_op is null then
    update public.gesprekken x set einde_op = now(), gesloten_op = coalesce(x.gesloten_op, now()), gesloten_hoe = coalesce(x.gesloten_hoe, 'einde')
    where x.koppeling_id = welke;
    if g.gesloten_op is null then insert into public.gesprek_berichten (koppeling_id, soort) values (welke, 'einde'); end if;
  elsif loopt and g.einde_op is not null then
    update public.gesprekken x set einde_op = null, gesloten_op = case when x.gesloten_hoe <> 'einde' then x.gesloten_op end,
      gesloten_hoe = nullif(x.gesloten_hoe, 'einde') where x.koppeling_id = welke;
    if g.gesloten_hoe = 'einde' then insert into public.gesprek_berichten (koppeling_id, soort) values (welke, 'weer_open'); end if;
  end if;
end $$;
comment on function prive.gesprek_bij(uuid) is 'Makes the conversation of a koppeling what it should be: there, with these two, closed when the koppeling is over.';

create function prive.gesprek_na_koppeling() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.gesprek_bij(new.id);
  return null;
end $$;
create trigger gesprek_na_koppeling after insert on public.koppelingen for each row
  when (new.status in ('akkoord', 'gestart')) execute function prive.gesprek_na_koppeling();
create trigger gesprek_na_status after update of status on public.koppelingen for each row
  when (old.status is distinct from new.status) execute function prive.gesprek_na_koppeling();

create function prive.gesprek_na_persoon() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'vrijwilligers' then
    perform prive.gesprek_bij(k.id) from public.koppelingen k where k.vrijwilliger_id = new.id order by k.id;
  else
    perform prive.gesprek_bij(k.id) from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id where h.client_id = new.id order by k.id;
  end if;
  return null;
end $$;
create trigger gesprek_na_persoon after update of gebruiker_id on public.vrijwilligers for each row
  when (old.gebruiker_id is distinct from new.gebruiker_id) execute function prive.gesprek_na_persoon();
create trigger gesprek_na_persoon after update of gebruiker_id, begeleider_id, consulent_id on public.clienten for each row
  when ((old.gebruiker_id, old.begeleider_id, old.consulent_id) is distinct from (new.gebruiker_id, new.begeleider_id, new.consulent_id))
  execute function prive.gesprek_na_persoon();

select prive.gesprek_bij(k.id) from public.koppelingen k where k.vrijwilliger_id is not null and k.status in ('akkoord', 'gestart');

-- Months after the end, words and all. A report that is open is looked at first.
create function public.gesprekken_opruimen() returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer;
begin
  delete from public.gesprekken g
  where g.einde_op + (select make_interval(months => b.bewaar_maanden) from public.gesprek_beleid b) <= now()
    and not exists (select 1 from public.gesprek_meldingen m join public.gesprek_berichten b on b.id = m.bericht_id
      where b.koppeling_id = g.koppeling_id and m.afgehandeld_op is null);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.gesprekken_opruimen() is 'Erases conversations whose koppeling ended long enough ago; returns how many. For the service only.';
revoke execute on function public.gesprekken_opruimen() from public, anon, authenticated;
grant execute on function public.gesprekken_opruimen() to service_role;
revoke execute on function prive.gesprek_partijen(uuid), prive.gesprek_bij(uuid), prive.gesprek_na_koppeling(), prive.gesprek_na_persoon() from public;
grant execute on function prive.gesprek_partijen(uuid), prive.gesprek_bij(uuid) to service_role;
