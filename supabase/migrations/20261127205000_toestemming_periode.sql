-- A yes has an end, and says who wrote it down; a no says who took it back. Both stay readable.
alter table public.toestemmingen
  add column ingetrokken_wijze text check (ingetrokken_wijze in ('zelf', 'gesprek', 'vervangen')),
  add column ingetrokken_naam text check (length(ingetrokken_naam) <= 120);
comment on column public.toestemmingen.geldig_tot is 'Last day; null: until it is taken back.';
comment on column public.toestemmingen.ingetrokken_wijze is 'By the cliënt, in a talk with a professional, or followed by a yes with another end. Null when the period ran out.';
comment on column public.toestemmingen.ingetrokken_naam is 'Who took it back, as the name was then.';
drop trigger alleen_toevoegen on public.toestemmingen;
create trigger alleen_toevoegen before update or delete on public.toestemmingen for each row
  execute function prive.alleen_toevoegen('ingetrokken_op', 'ingetrokken_wijze', 'ingetrokken_naam');

create function prive.mag_toestemming(client uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  if prive.ben_client(client) then return true; end if;
  if not prive.mag_client(client) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return false;
end $$;
comment on function prive.mag_toestemming(uuid) is 'True for the cliënt, false for the professional who writes it down; refuses everybody else.';

-- What the cliënt decides alone is news for who runs the support, and a yes is news for who got it.
create function prive.meld_toestemming(client uuid, organisatie uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  with traject as (
    select t.id from public.trajecten t where t.client_id = client and t.status <> 'afgesloten' order by t.start_op desc limit 1
  ), eigen as (
    select distinct w from public.clienten c cross join lateral unnest(array[c.begeleider_id, c.casusregisseur_id]) as w where c.id = client and w is not null
  ), ander as (
    select l.gebruiker_id from public.lidmaatschappen l
    where l.organisatie_id = organisatie and l.rol in ('casusregisseur', 'coordinator', 'begeleider', 'consulent')
      and not exists (select 1 from eigen e where e.w = l.gebruiker_id)
    group by l.gebruiker_id
    order by min(array_position(array['casusregisseur', 'coordinator', 'begeleider', 'consulent'], l.rol)), l.gebruiker_id limit 5
  )
  select prive.meld(x.wie, x.soort, x.pad, '{}')
  from (select e.w as wie, 'toestemming' as soort, '/trajecten/' || t.id as pad from eigen e, traject t
    union all select a.gebruiker_id, 'gedeeld', '/gedeeld/' || t.id from ander a, traject t
    -- she reads what was written down for her
    union all select c.gebruiker_id, 'mijn_toestemming', '/mijn/weten' from public.clienten c where c.id = client) x
$$;
comment on function prive.meld_toestemming(uuid, uuid) is 'Tells the begeleider and casusregisseur, and the cliënt where somebody else wrote it down, that there was a yes or no, and (organisatie) at most five people there that something is shared.';

drop function public.toestemming_geven(uuid, uuid, uuid, text[], text, date);
create function public.toestemming_geven(client uuid, vrijwilliger uuid, organisatie uuid, delen text[], doel text, gegeven_op date, tot date default null) returns integer
language plpgsql security definer set search_path = ''
as $$
declare zelf boolean := prive.mag_toestemming(client); aantal integer; mijn_naam text;
begin
  if gegeven_op > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if tot < prive.vandaag() then raise exception 'einde_voorbij' using errcode = 'P0001'; end if;
  -- A yes written down for somebody is younger than that person's no; on the day of her own no she says yes herself.
  if not zelf and exists (select 1 from public.toestemmingen t where t.client_id = client and t.deel = any (delen)
    and coalesce(vrijwilliger, organisatie) in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id)
    and t.ingetrokken_wijze is distinct from 'vervangen'
    and (t.ingetrokken_op at time zone 'Europe/Amsterdam')::date + (t.ingetrokken_wijze = 'zelf')::integer > toestemming_geven.gegeven_op) then
    raise exception 'ouder_dan_intrekking' using errcode = 'P0001';
  end if;
  select g.naam into mijn_naam from public.gebruikers g where g.id = (select auth.uid());
  -- What ran out makes room for a new yes, and so does a yes with another end.
  update public.toestemmingen t set ingetrokken_op = t.geldig_tot + 1
  where t.client_id = client and t.ingetrokken_op is null and t.geldig_tot < prive.vandaag()
    and coalesce(vrijwilliger, organisatie) in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id);
  update public.toestemmingen t set ingetrokken_op = now(), ingetrokken_wijze = 'vervangen', ingetrokken_naam = mijn_naam
  where t.client_id = client and t.ingetrokken_op is null and t.deel = any (delen) and t.geldig_tot is distinct from tot
    and coalesce(vrijwilliger, organisatie) in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id);
  insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op, geldig_tot, vastgelegd_door)
  select client, case when vrijwilliger is null then 'organisatie' else 'vrijwilliger' end, vrijwilliger, organisatie, d, doel,
    case when zelf then 'zelf' else 'gesprek' end, gegeven_op, tot, (select auth.uid())
  from unnest(delen) as d
  on conflict do nothing;
  get diagnostics aantal = row_count;
  if aantal > 0 then perform prive.meld_toestemming(client, organisatie); end if;
  return aantal;
end $$;
comment on function public.toestemming_geven(uuid, uuid, uuid, text[], text, date, date) is 'Records consent for these parts until `tot` (null: until taken back). A part that stands with another end is replaced, one with the same end stays. Returns how many were added. Refusals: datum_in_toekomst, einde_voorbij, ouder_dan_intrekking.';

create function prive.trek_in(client uuid, welke uuid[]) returns uuid[]
language plpgsql security definer set search_path = ''
as $$
declare zelf boolean := prive.mag_toestemming(client); weg uuid[];
begin
  with nu as (
    update public.toestemmingen t set ingetrokken_op = now(), ingetrokken_wijze = case when zelf then 'zelf' else 'gesprek' end,
      ingetrokken_naam = (select g.naam from public.gebruikers g where g.id = (select auth.uid()))
    where t.client_id = client and t.ingetrokken_op is null and t.id = any (welke) returning t.id
  ) select coalesce(array_agg(nu.id), '{}') into weg from nu;
  if cardinality(weg) > 0 then perform prive.meld_toestemming(client, null); end if;
  return weg;
end $$;

drop function public.toestemming_intrekken(uuid);
create function public.toestemming_intrekken(toestemming uuid) returns uuid[]
language plpgsql security definer set search_path = ''
as $$
declare t public.toestemmingen;
begin
  select * into t from public.toestemmingen x where x.id = toestemming for update;
  if t.id is null then raise exception 'onbekende_toestemming' using errcode = 'P0002'; end if;
  -- Who may not know who somebody is, may not know anything of them.
  return prive.trek_in(t.client_id, array(select x.id from public.toestemmingen x where x.client_id = t.client_id
    and (x.id = t.id or (t.deel = 'contact' and x.ontvanger_vrijwilliger_id = t.ontvanger_vrijwilliger_id))));
end $$;
comment on function public.toestemming_intrekken(uuid) is 'Takes consent back, at once, by the cliënt or for the cliënt by the professional; contact of a maatje takes everything of that maatje along. Gives what was taken back.';

create function public.toestemmingen_intrekken(client uuid, ontvanger uuid) returns uuid[]
language sql security definer set search_path = ''
as $$
  select prive.trek_in(client, array(select x.id from public.toestemmingen x where x.client_id = client
    and ontvanger in (x.ontvanger_vrijwilliger_id, x.ontvanger_organisatie_id)))
$$;
comment on function public.toestemmingen_intrekken(uuid, uuid) is 'Takes everything back from one receiver, at once. Gives what was taken back.';

create function public.toestemming_terug(welke uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare t public.toestemmingen; zelf boolean; aantal integer := 0;
begin
  for t in select x.* from public.toestemmingen x where x.id = any (welke) order by x.id loop
    zelf := prive.mag_toestemming(t.client_id);
    if not zelf and exists (select 1 from public.toestemmingen x where x.client_id = t.client_id and x.deel = t.deel and x.ingetrokken_wijze = 'zelf'
      and coalesce(x.ontvanger_vrijwilliger_id, x.ontvanger_organisatie_id) = coalesce(t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id)
      and x.ingetrokken_op >= t.ingetrokken_op) then raise exception 'ouder_dan_intrekking' using errcode = 'P0001'; end if;
    if t.ingetrokken_op is null or t.ingetrokken_wijze = 'vervangen' or t.ingetrokken_op < now() - interval '10 minutes' or t.geldig_tot < prive.vandaag() then
      raise exception 'te_laat' using errcode = 'P0001';
    end if;
    insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op, geldig_tot, vastgelegd_door)
    values (t.client_id, t.ontvanger_soort, t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id, t.deel, t.doel,
      case when zelf then 'zelf' else 'gesprek' end, prive.vandaag(), t.geldig_tot, (select auth.uid()))
    on conflict do nothing;
    if found then aantal := aantal + 1; end if;
  end loop;
  return aantal;
end $$;
comment on function public.toestemming_terug(uuid[]) is 'Undo: yes again to what was taken back less than ten minutes ago. A no of the cliënt is undone by the cliënt only. Refusals: te_laat, ouder_dan_intrekking.';

-- Everything about who may know what, with the names that belong to it.
create function public.weten_overzicht(client uuid) returns table (id uuid, client_id uuid, ontvanger_soort text, ontvanger_vrijwilliger_id uuid,
  ontvanger_organisatie_id uuid, ontvanger_naam text, ontvanger_van text, deel text, doel text, wijze text, gegeven_op date, geldig_tot date,
  ingetrokken_op timestamptz, ingetrokken_wijze text, ingetrokken_naam text, vastgelegd_naam text)
language sql stable security definer set search_path = ''
as $$
  select t.id, t.client_id, t.ontvanger_soort, t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id, coalesce(v.voornaam, o.naam),
    vo.naam, t.deel, t.doel, t.wijze, t.gegeven_op, t.geldig_tot, t.ingetrokken_op, t.ingetrokken_wijze, t.ingetrokken_naam, g.naam
  from public.toestemmingen t
  left join public.vrijwilligers v on v.id = t.ontvanger_vrijwilliger_id
  left join public.organisaties vo on vo.id = v.organisatie_id
  left join public.organisaties o on o.id = t.ontvanger_organisatie_id
  left join public.gebruikers g on g.id = t.vastgelegd_door
  where t.client_id = client and (prive.ben_client(client) or prive.mag_client(client))
  order by t.gegeven_op desc, t.created_at desc, t.id
  limit 500
$$;
comment on function public.weten_overzicht(uuid) is 'Consent of a cliënt, also what is over: to whom, what for, until when, who wrote it down. For the cliënt and the own professionals.';

do $$
declare naam text;
begin
  foreach naam in array array['toestemming_geven(uuid, uuid, uuid, text[], text, date, date)', 'toestemming_intrekken(uuid)',
    'toestemmingen_intrekken(uuid, uuid)', 'toestemming_terug(uuid[])', 'weten_overzicht(uuid)'] loop
    execute format('revoke execute on function public.%s from public, anon', naam);
    execute format('grant execute on function public.%s to authenticated, service_role', naam);
  end loop;
end $$;
revoke execute on function prive.mag_toestemming(uuid), prive.meld_toestemming(uuid, uuid), prive.trek_in(uuid, uuid[]) from public;
grant execute on function prive.mag_toestemming(uuid), prive.meld_toestemming(uuid, uuid), prive.trek_in(uuid, uuid[]) to service_role;
