-- The editor puts on the kaart what was on the page, not what somebody made of it meanwhile.
drop function public.aanbod_publiceren(uuid, text, text[]);
create function public.aanbod_publiceren(aanbod uuid, soort text, gebieden text[], gezien timestamptz default null) returns void
language plpgsql set search_path = ''
as $$
declare rij public.aanbod;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into rij from public.aanbod a where a.id = aanbod_publiceren.aanbod for update;
  if rij.id is null then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
  -- The API may give a moment to the millisecond.
  if date_trunc('milliseconds', rij.updated_at) <> date_trunc('milliseconds', coalesce(gezien, rij.updated_at)) then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  update public.aanbod a set status = 'gepubliceerd', soort = aanbod_publiceren.soort, soort_voorgesteld = false where a.id = rij.id;
  delete from public.aanbod_resultaatgebieden r where r.aanbod_id = rij.id;
  insert into public.aanbod_resultaatgebieden (aanbod_id, resultaatgebied) select distinct rij.id, g from unnest(gebieden) as g;
  update public.organisaties o set status = 'gepubliceerd' where o.id = rij.organisatie_id and o.status = 'concept';
end $$;
comment on function public.aanbod_publiceren(uuid, text, text[], timestamptz) is 'The beheerder confirms soort and resultaatgebieden and publishes; a concept organisatie becomes visible with it. gezien: updated_at of what was on the page. Refusal: intussen_veranderd.';
revoke execute on function public.aanbod_publiceren(uuid, text, text[], timestamptz) from public, anon;
grant execute on function public.aanbod_publiceren(uuid, text, text[], timestamptz) to authenticated, service_role;
