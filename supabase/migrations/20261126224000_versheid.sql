-- How long an aanbod counts as checked, per kind; when its content changed, apart from when it was checked.
alter table public.soorten add column controle_na_maanden smallint not null default 6 check (controle_na_maanden between 1 and 36);
comment on column public.soorten.controle_na_maanden is 'Months after which the owner is asked again whether an aanbod of this kind is still right.';
update public.soorten set controle_na_maanden = 3 where code in ('activiteit', 'cursus', 'inloop', 'lotgenotengroep');
update public.soorten set controle_na_maanden = 12 where code = 'aanbieder';

alter table public.aanbod
  add column inhoud_gewijzigd_op timestamptz not null default now(),
  add column gemeld_op timestamptz;
comment on column public.aanbod.inhoud_gewijzigd_op is 'When what a visitor reads was changed; a check, a report or publishing does not count.';
comment on column public.aanbod.gemeld_op is 'Since when a report about it waits for the editor; kept by the table meldingen_aanbod.';
create index aanbod_gemeld on public.aanbod (gemeld_op) where gemeld_op is not null;

alter table public.organisaties add column controlemail boolean not null default true;
comment on column public.organisaties.controlemail is 'False: nobody there wants a mail that asks to check their aanbod.';

-- Before the trigger below is there, so that what is known of the past stays.
update public.aanbod set inhoud_gewijzigd_op = updated_at;

create function prive.bewaar_inhoud_datum() returns trigger
language plpgsql set search_path = ''
as $$
declare buiten text[] := array['updated_at', 'inhoud_gewijzigd_op', 'gemeld_op', 'gecontroleerd_op', 'gecontroleerd_door',
  'status', 'soort_voorgesteld', 'plaatsen_vrij_op', 'bron_hash'];
begin
  if current_user = 'authenticated' and new.gemeld_op is distinct from (case when tg_op = 'UPDATE' then old.gemeld_op end) then
    raise exception 'alleen_via_melding' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' then
    new.inhoud_gewijzigd_op := case when to_jsonb(new) - buiten is distinct from to_jsonb(old) - buiten then now() else old.inhoud_gewijzigd_op end;
  end if;
  return new;
end $$;
revoke execute on function prive.bewaar_inhoud_datum() from public;
grant execute on function prive.bewaar_inhoud_datum() to service_role;
create trigger bewaar_inhoud_datum before insert or update on public.aanbod for each row execute function prive.bewaar_inhoud_datum();

-- A job of the server that may run in one process only: whoever changes this row carries it out.
create table public.taken (
  naam text primary key check (naam ~ '^[a-z_]+$'),
  aan boolean not null default false,
  laatst timestamptz
);
comment on table public.taken is 'Jobs that the server does by itself: whether it may, and when it last did.';
insert into public.taken (naam) values ('controlemail');
alter table public.taken enable row level security;
alter table public.taken force row level security;
revoke all on public.taken from anon, authenticated;
grant select on public.taken to authenticated;
grant all on public.taken to service_role;
create policy "beheerder leest de taken" on public.taken for select to authenticated using ((select prive.is_beheerder()));

create function public.taak_nemen(taak text, nu timestamptz) returns boolean
language plpgsql set search_path = ''
as $$
begin
  update public.taken t set laatst = nu
  where t.naam = taak and t.aan
    and (t.laatst is null or (t.laatst at time zone 'Europe/Amsterdam')::date < (nu at time zone 'Europe/Amsterdam')::date);
  return found;
end $$;
comment on function public.taak_nemen(text, timestamptz) is 'Claims a job for today; false when it is off or another process has it. For the service only.';
revoke execute on function public.taak_nemen(text, timestamptz) from public, anon, authenticated;
grant execute on function public.taak_nemen(text, timestamptz) to service_role;

create function public.controle_termijnen(termijnen jsonb, automatisch boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.soorten s set controle_na_maanden = (termijnen ->> s.code)::smallint
  where termijnen ? s.code and s.controle_na_maanden <> (termijnen ->> s.code)::smallint;
  update public.taken set aan = automatisch where naam = 'controlemail';
end $$;
comment on function public.controle_termijnen(jsonb, boolean) is 'The beheerder sets the months per kind ({code: months}), and whether owners are mailed without being asked.';
revoke execute on function public.controle_termijnen(jsonb, boolean) from public, anon;
grant execute on function public.controle_termijnen(jsonb, boolean) to authenticated, service_role;
