-- The editor confirms what an aanbod is and puts it on the kaart, whole or not at all.
create function public.aanbod_publiceren(aanbod uuid, soort text, gebieden text[]) returns void
language plpgsql set search_path = ''
as $$
declare van uuid;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.aanbod a set status = 'gepubliceerd', soort = aanbod_publiceren.soort, soort_voorgesteld = false
  where a.id = aanbod_publiceren.aanbod returning a.organisatie_id into van;
  if van is null then raise exception 'onbekend_aanbod' using errcode = 'P0002'; end if;
  delete from public.aanbod_resultaatgebieden r where r.aanbod_id = aanbod_publiceren.aanbod;
  insert into public.aanbod_resultaatgebieden (aanbod_id, resultaatgebied)
  select distinct aanbod_publiceren.aanbod, g from unnest(gebieden) as g;
  update public.organisaties o set status = 'gepubliceerd' where o.id = van and o.status = 'concept';
end $$;
comment on function public.aanbod_publiceren(uuid, text, text[]) is 'The beheerder confirms soort and resultaatgebieden and publishes; a concept organisatie becomes visible with it.';
revoke execute on function public.aanbod_publiceren(uuid, text, text[]) from public, anon;
grant execute on function public.aanbod_publiceren(uuid, text, text[]) to authenticated, service_role;
