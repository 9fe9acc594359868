-- A koppeling needs three yeses, and goes from one state to another only by a table of allowed steps.
alter table public.koppelingen
  add column client_antwoord boolean,
  add column client_op timestamptz,
  add column client_wijze text check (client_wijze in ('zelf', 'gesprek', 'telefoon')),
  add column client_door uuid references public.gebruikers (id) on delete set null,
  add column akkoord_op timestamptz,
  add column start_op date,
  add column einde_op timestamptz,
  add column einde_reden text check (einde_reden in ('vol', 'geen_antwoord', 'geen_kennismaking', 'geen_start', 'klik_niet',
    'doel_bereikt', 'verhuisd', 'te_zwaar', 'tijd', 'ziekte', 'overleden', 'anders')),
  add column einde_toelichting text not null default '' check (length(einde_toelichting) <= 300),
  add constraint koppelingen_client_wijze check ((client_antwoord is null) = (client_wijze is null));
comment on column public.koppelingen.client_wijze is 'How the cliënt said it: on the own page, or asked by the professional in person or by telephone.';
comment on column public.koppelingen.akkoord_op is 'From here the place is kept; see prive.reservering_tot().';
comment on column public.koppelingen.start_op is 'First day together. The klik checks and the evaluations count from it, so they move along.';
comment on column public.koppelingen.einde_reden is 'Why it ended. vol, geen_antwoord, geen_kennismaking and geen_start are written by the rules; the others are chosen.';
-- What was agreed before today keeps its place from today; nobody is asked again.
update public.koppelingen set akkoord_op = now() where status = 'akkoord' and vrijwilliger_id is not null;
update public.koppelingen k set start_op = d.gestart_op from public.driehoeken d where d.koppeling_id = k.id;

create table public.koppeling_stappen (
  van text not null,
  naar text not null,
  partijen text[] not null,
  vereist text[] not null default '{}',
  primary key (van, naar)
);
comment on table public.koppeling_stappen is 'Every allowed step of a koppeling, whose act it may be and what must be so. The same rows as STAPPEN in src/lib/domain/koppeling-stappen.ts; a test compares both.';
insert into public.koppeling_stappen (van, naar, partijen, vereist) values
  ('voorgesteld', 'akkoord', array['coordinator', 'vrijwilliger', 'client', 'professional'], array['drie_keer_ja', 'plaats']),
  ('voorgesteld', 'afgewezen', array['coordinator', 'vrijwilliger', 'client', 'professional'], '{}'),
  ('voorgesteld', 'ingetrokken', array['coordinator', 'professional'], '{}'),
  ('voorgesteld', 'verlopen', array['systeem'], '{}'),
  ('akkoord', 'gestart', array['professional'], array['klik', 'toestemming']),
  ('akkoord', 'afgewezen', array['coordinator', 'vrijwilliger', 'client', 'professional'], '{}'),
  ('akkoord', 'ingetrokken', array['professional'], '{}'),
  ('akkoord', 'verlopen', array['systeem'], '{}'),
  ('akkoord', 'beeindigd', array['coordinator', 'professional'], '{}'),
  ('gestart', 'beeindigd', array['coordinator', 'professional'], '{}'),
  ('beeindigd', 'gestart', array['professional'], array['driehoek_open']);
alter table public.koppeling_stappen enable row level security;
alter table public.koppeling_stappen force row level security;
revoke all on public.koppeling_stappen from anon, authenticated;
grant select on public.koppeling_stappen to authenticated;
grant all on public.koppeling_stappen to service_role;
create policy "iedereen met een account leest de stappen" on public.koppeling_stappen for select to authenticated using (true);

create table public.koppeling_kennismakingen (
  id uuid primary key default gen_random_uuid(),
  koppeling_id uuid not null references public.koppelingen (id) on delete cascade,
  dag date not null,
  tijd time not null,
  locatie_id uuid references public.locaties (id) on delete set null,
  plek text not null check (length(plek) between 1 and 200),
  volgnummer integer not null default 0,
  status text not null default 'gepland' check (status in ('gepland', 'afgezegd', 'geweest')),
  uitkomst text check (uitkomst in ('klikt', 'klikt_niet', 'nog_een_keer')),
  gepland_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((status = 'geweest') = (uitkomst is not null))
);
comment on table public.koppeling_kennismakingen is 'When and where maatje and cliënt meet for the first time, and what came of it. id and volgnummer are UID and SEQUENCE in everybody''s calendar.';
create index koppeling_kennismakingen_koppeling on public.koppeling_kennismakingen (koppeling_id);
create unique index koppeling_kennismakingen_een_gepland on public.koppeling_kennismakingen (koppeling_id) where status = 'gepland';
create trigger koppeling_kennismakingen_updated_at before update on public.koppeling_kennismakingen for each row execute function prive.zet_updated_at();

create function prive.partijen_bij_koppeling(welke uuid) returns text[]
language sql stable security definer set search_path = ''
as $$
  select array_remove(array[
    case when h.client_id in (select prive.mijn_clienten()) then 'professional' end,
    case when k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()) then 'coordinator' end,
    case when v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt' then 'vrijwilliger' end,
    case when h.client_id in (select prive.mijn_eigen_dossier()) then 'client' end
  ], null)
  from public.koppelingen k
  join public.hulpvragen h on h.id = k.hulpvraag_id
  left join public.vrijwilligers v on v.id = k.vrijwilliger_id
  where k.id = welke
$$;
comment on function prive.partijen_bij_koppeling(uuid) is 'As which sides of a koppeling the visitor may act; null when there is no such koppeling.';

-- No step beside the table, whoever asks for it and by whatever way. A service without a visitor acts as systeem.
create function prive.bewaak_koppeling_stap() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare stap public.koppeling_stappen; terug boolean;
begin
  if new.status = old.status then return new; end if;
  if (old.status, new.status) = ('beeindigd', 'gestart') then
    terug := exists (select 1 from public.driehoek_fasen f join public.driehoeken d on d.id = f.driehoek_id
      where d.koppeling_id = new.id and f.van = 'afgesloten' and f.op = now());
    -- The maatje stopped while the driehoek goes on: hours may go up as often as needed, the maatje does not come back by it.
    if not terug and exists (select 1 from public.driehoeken d where d.koppeling_id = new.id and d.fase = 'verkenning') then
      new.status := old.status;
      return new;
    end if;
  end if;
  select * into stap from public.koppeling_stappen s where s.van = old.status and s.naar = new.status;
  if stap.van is null or ('driehoek_open' = any (stap.vereist) and not terug) then
    raise exception 'niet_mogelijk' using errcode = 'P0001', detail = concat(old.status, '>', new.status);
  end if;
  if (select auth.uid()) is not null and not ('systeem' = any (stap.partijen))
    and not coalesce(prive.partijen_bij_koppeling(new.id) && stap.partijen, false) then
    raise exception 'andere_partij' using errcode = '42501';
  end if;
  if 'drie_keer_ja' = any (stap.vereist) and not coalesce(new.coordinator_antwoord and new.vrijwilliger_antwoord and new.client_antwoord, false) then
    raise exception 'nog_geen_akkoord' using errcode = 'P0001';
  end if;
  if 'plaats' = any (stap.vereist) then
    perform 1 from public.vrijwilligers v where v.id = new.vrijwilliger_id for update;
    if prive.lopende_koppelingen(new.vrijwilliger_id) >= (select v.capaciteit from public.vrijwilligers v where v.id = new.vrijwilliger_id) then
      raise exception 'maatje_vol' using errcode = 'P0001';
    end if;
  end if;
  if 'klik' = any (stap.vereist) and not exists (
    select 1 from public.koppeling_kennismakingen m where m.koppeling_id = new.id and m.uitkomst = 'klikt') then
    raise exception 'kennismaking_ontbreekt' using errcode = 'P0001';
  end if;
  if 'toestemming' = any (stap.vereist) and not prive.heeft_toestemming(
    (select h.client_id from public.hulpvragen h where h.id = new.hulpvraag_id), new.vrijwilliger_id, 'contact') then
    raise exception 'toestemming_ontbreekt' using errcode = 'P0001';
  end if;
  if new.status = 'akkoord' then new.akkoord_op := now();
  elsif new.status = 'gestart' then
    new.start_op := coalesce(new.start_op, prive.vandaag());
    new.einde_op := null;
    new.einde_reden := null;
    new.einde_toelichting := '';
  else new.einde_op := now();
  end if;
  return new;
end $$;
create trigger bewaak_koppeling_stap before update on public.koppelingen for each row execute function prive.bewaak_koppeling_stap();

-- A koppeling that comes in as agreed or started (an import, the demo) has the days that the rules count from.
create function prive.vul_koppeling_aan() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if new.vrijwilliger_id is not null and new.status = 'akkoord' then new.akkoord_op := coalesce(new.akkoord_op, now()); end if;
  if new.status = 'gestart' then new.start_op := coalesce(new.start_op, prive.vandaag()); end if;
  return new;
end $$;
create trigger vul_koppeling_aan before insert on public.koppelingen for each row execute function prive.vul_koppeling_aan();

-- What ends takes its appointment along.
create function prive.zeg_kennismaking_af() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.status not in ('voorgesteld', 'akkoord', 'gestart') then
    update public.koppeling_kennismakingen m set status = 'afgezegd', volgnummer = m.volgnummer + 1
    where m.koppeling_id = new.id and m.status = 'gepland';
  end if;
  return null;
end $$;
create trigger zeg_kennismaking_af after update of status on public.koppelingen for each row execute function prive.zeg_kennismaking_af();

revoke execute on function prive.partijen_bij_koppeling(uuid), prive.bewaak_koppeling_stap(), prive.vul_koppeling_aan(), prive.zeg_kennismaking_af() from public;
grant execute on function prive.partijen_bij_koppeling(uuid), prive.bewaak_koppeling_stap(), prive.vul_koppeling_aan(), prive.zeg_kennismaking_af() to service_role;
