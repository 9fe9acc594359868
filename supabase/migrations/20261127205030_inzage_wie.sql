-- The access log says from where somebody looked, and also that a maatje, a coordinator or another organisatie did.
alter table public.toegangslog
  add column organisatie text check (length(organisatie) <= 200),
  add column delen text[] not null default '{}';
comment on column public.toegangslog.organisatie is 'Where somebody worked when looking, by its name then.';
comment on column public.toegangslog.delen is 'Which parts were shown, when somebody looked by consent.';
alter table public.toegangslog drop constraint toegangslog_wat_check;
alter table public.toegangslog add constraint toegangslog_wat_check
  check (wat in ('dossier', 'hulpvraag', 'traject', 'uren', 'toestemming', 'driehoek', 'koppeling', 'gedeeld'));

create or replace function public.log_inzage(client uuid, wat text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not (prive.mag_client(client)) then return; end if;
  insert into public.toegangslog (gebruiker_id, wie, client_id, wat, organisatie)
  select g.id, g.naam, client, log_inzage.wat, (select o.naam from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
    where l.gebruiker_id = g.id order by (l.organisatie_id = c.organisatie_id) desc, l.created_at limit 1)
  from public.gebruikers g join public.clienten c on c.id = client where g.id = (select auth.uid());
end $$;

create function public.log_inzage_samen(koppeling uuid default null, traject uuid default null) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare van uuid; maatje uuid; partij text[];
begin
  if koppeling is not null then
    select h.client_id, k.vrijwilliger_id, prive.partijen_bij_koppeling(k.id) into van, maatje, partij
    from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id where k.id = koppeling;
  else
    select t.client_id, d.vrijwilliger_id, prive.partijen_in(d.id) into van, maatje, partij
    from public.driehoeken d join public.trajecten t on t.id = d.traject_id
    where d.traject_id = traject and d.id in (select prive.mijn_driehoeken()) order by d.created_at desc limit 1;
  end if;
  if van is null or prive.ben_client(van) or coalesce(partij, '{}') = '{}' then return; end if;
  -- A maatje is known to the cliënt by the first name, here too.
  insert into public.toegangslog (gebruiker_id, wie, client_id, wat, organisatie)
  select g.id, case when eigen.id is null then g.naam else eigen.voornaam end, van,
    case when koppeling is null then 'driehoek' else 'koppeling' end, coalesce(o.naam, (select x.naam from public.lidmaatschappen l
      join public.organisaties x on x.id = l.organisatie_id where l.gebruiker_id = g.id
      order by (l.organisatie_id = (select v.organisatie_id from public.vrijwilligers v where v.id = maatje)) desc, l.created_at limit 1))
  from public.gebruikers g
  left join public.vrijwilligers eigen on eigen.id = maatje and eigen.gebruiker_id = g.id
  left join public.organisaties o on o.id = eigen.organisatie_id
  where g.id = (select auth.uid());
end $$;
comment on function public.log_inzage_samen(uuid, uuid) is 'A side of a koppeling (or of the driehoek of a traject) writes down that it was opened. Reading one''s own leaves no line.';

-- Who there is for the cliënt: the people around the own dossier, and where to call them.
create function public.mijn_mensen() returns table (rol text, gebruiker boolean, naam text, organisatie text, telefoon text)
language sql stable security definer set search_path = ''
as $$
  with mij as (select c.* from public.clienten c where c.gebruiker_id = (select auth.uid()))
  select w.rol, true, g.naam, coalesce(o.naam, ''), o.telefoon
  from mij cross join lateral (values (1, 'begeleider', mij.begeleider_id), (2, 'casusregisseur', mij.casusregisseur_id), (3, 'consulent', mij.consulent_id)) as w(nr, rol, id)
  join public.gebruikers g on g.id = w.id
  left join lateral (select x.naam, x.telefoon from public.lidmaatschappen l join public.organisaties x on x.id = l.organisatie_id
    where l.gebruiker_id = w.id and l.rol = any (case w.rol when 'consulent' then array['consulent'] else array['begeleider', 'casusregisseur'] end)
    order by (x.id = mij.organisatie_id) desc limit 1) o on true
  union all
  select 'aanbieder', false, o.naam, o.naam, o.telefoon from mij join public.organisaties o on o.id = mij.organisatie_id
  union all
  select 'sociaal_team', false, coalesce(nullif(g.sociaal_team_naam, ''), g.naam), g.naam, g.sociaal_team_telefoon from mij join public.gemeenten g on g.id = mij.gemeente_id
$$;
comment on function public.mijn_mensen() is 'For the cliënt: begeleider, casusregisseur and consulent by name (gebruiker: can be asked here), the aanbieder and the sociaal team, with telephone numbers.';

create function public.spreken_vragen(met text) returns text
language plpgsql security definer set search_path = ''
as $$
declare c public.clienten; wie uuid;
begin
  select * into c from public.clienten x where x.gebruiker_id = (select auth.uid());
  if c.id is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  wie := case met when 'begeleider' then c.begeleider_id when 'casusregisseur' then c.casusregisseur_id when 'consulent' then c.consulent_id end;
  if wie is null then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  perform prive.meld(wie, 'spreken', '/clienten/' || c.id, '{}');
  return (select g.naam from public.gebruikers g where g.id = wie);
end $$;
comment on function public.spreken_vragen(text) is 'The cliënt wants to speak to somebody (begeleider, casusregisseur, consulent), without having to say why. Gives the name of who hears it. Refusal: niet_mogelijk.';

do $$
declare naam text;
begin
  foreach naam in array array['log_inzage_samen(uuid, uuid)', 'mijn_mensen()', 'spreken_vragen(text)'] loop
    execute format('revoke execute on function public.%s from public, anon', naam);
    execute format('grant execute on function public.%s to authenticated, service_role', naam);
  end loop;
end $$;
