-- Contact that is written down is what the rhythm of the phase asks for: the mark on the path comes with it, once.
alter table public.driehoek_stappen add column contact_id uuid unique references public.contacten (id);
comment on column public.driehoek_stappen.contact_id is 'The line of the contact log that this mark came with; withdrawn together.';

create function prive.ritme_vraagt(driehoek public.driehoeken, wat text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select driehoek.fase || '_' || wat in ('verkenning_contact', 'verlengstuk_contact', 'afbouw_contact', 'overgedragen_nazorg')
    and coalesce((select r.elke from public.fase_ritmes r
      join public.trajecten t on t.id = driehoek.traject_id
      join public.clienten c on c.id = t.client_id
      left join public.wijken w on w.id = c.wijk_id
      where r.code = driehoek.fase || '_' || wat
        and (r.organisatie_id = t.organisatie_id or (r.organisatie_id is null and (r.gemeente_id is null or r.gemeente_id = w.gemeente_id)))
      order by r.organisatie_id nulls last, r.gemeente_id nulls last limit 1), 1) > 0
$$;
comment on function prive.ritme_vraagt(public.driehoeken, text) is 'Does the phase ask for contact or nazorg again and again? Without a row it does, as in RITMES of src/lib/domain/fasebeleid.ts; 0 is not at all.';

create function prive.zet_ritmestap() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare d public.driehoeken; wat text;
begin
  if tg_op = 'UPDATE' then
    update public.driehoek_stappen s set ongedaan_op = now() where s.contact_id = new.id and s.ongedaan_op is null;
    return null;
  end if;
  select * into d from public.driehoeken x where x.traject_id = new.traject_id and x.fase <> 'afgesloten';
  if d.id is null then return null; end if;
  wat := case when new.nazorg and prive.ritme_vraagt(d, 'nazorg') then 'nazorg' when prive.ritme_vraagt(d, 'contact') then 'contact' end;
  -- Who marked it by hand on that day does not get it twice.
  if wat is null or exists (select 1 from public.driehoek_stappen s where s.driehoek_id = d.id and s.stap = wat and s.ongedaan_op is null
    and s.contact_id is null and (s.gedaan_op at time zone 'Europe/Amsterdam')::date = new.dag) then return null; end if;
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_op, gedaan_door, contact_id)
  values (d.id, wat, least(now(), (new.dag + time '12:00') at time zone 'Europe/Amsterdam'), new.door, new.id);
  return null;
end $$;
comment on function prive.zet_ritmestap() is 'Contact of the begeleider marks contact or nazorg when the phase asks for it; withdrawing the line takes the mark back.';
create trigger ritmestap_erbij after insert on public.contacten for each row when (new.partij = 'begeleider') execute function prive.zet_ritmestap();
create trigger ritmestap_terug after update on public.contacten for each row
  when (old.ingetrokken_op is null and new.ingetrokken_op is not null) execute function prive.zet_ritmestap();

revoke execute on function prive.ritme_vraagt(public.driehoeken, text), prive.zet_ritmestap() from public;
grant execute on function prive.ritme_vraagt(public.driehoeken, text), prive.zet_ritmestap() to service_role;
