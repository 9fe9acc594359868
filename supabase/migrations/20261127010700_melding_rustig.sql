-- A second report of the same aanbod changes nothing on the kaart: it must not make every visitor wait for a new index.
create or replace function prive.meldingen_veranderd() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  over uuid := case when tg_op = 'DELETE' then old.aanbod_id else new.aanbod_id end;
  sinds timestamptz;
begin
  select min(m.created_at) into sinds from public.meldingen_aanbod m where m.aanbod_id = over and m.afgehandeld_op is null;
  if exists (select 1 from public.aanbod a where a.id = over and a.gemeld_op is distinct from sinds) then
    update public.aanbod a set gemeld_op = sinds where a.id = over;
  end if;
  return null;
end $$;
