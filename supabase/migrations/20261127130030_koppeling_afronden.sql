-- The end, with a reason from a list. Each side decides about its own: the coordinator about the maatje, the professional
-- about the hulpvraag. A driehoek is not passed over: it goes the steps that it always goes, as this visitor.
create function public.koppeling_afronden(koppeling uuid, waarom text, toelichting text default '', pauze date default null, vraag_dicht boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; d public.driehoeken; wie text[]; professional boolean; reden text;
begin
  -- The same line as everybody: hulpvraag, maatje, koppeling.
  perform 1 from public.hulpvragen h where h.id = (select x.hulpvraag_id from public.koppelingen x where x.id = koppeling) for update;
  k := prive.vergrendel_als_begeleiding(koppeling);
  wie := prive.partijen_bij_koppeling(koppeling);
  professional := 'professional' = any (wie);
  if k.status not in ('akkoord', 'gestart') then raise exception 'niet_meer_open' using errcode = 'P0001', detail = k.status; end if;
  if waarom is null or waarom not in ('doel_bereikt', 'verhuisd', 'te_zwaar', 'klik_niet', 'tijd', 'ziekte', 'overleden', 'anders')
    or (waarom = 'anders' and coalesce(btrim(toelichting), '') = '') then
    raise exception 'reden_ontbreekt' using errcode = 'P0001';
  end if;
  if pauze is not null and (not ('coordinator' = any (wie)) or pauze <= prive.vandaag() or pauze > prive.vandaag() + 366) then
    raise exception 'niet_mogelijk' using errcode = 'P0001';
  end if;
  -- The cliënt reads the history of the driehoek; why it ended stays with who looks after it (einde_reden).
  reden := 'koppeling afgerond';
  select * into d from public.driehoeken x where x.koppeling_id = koppeling and x.fase <> 'afgesloten' for update;
  if d.id is not null then
    -- A goal that is reached is scaled down phase by phase, not cut off.
    if waarom = 'doel_bereikt' and d.fase in ('verlengstuk', 'afbouw', 'overgedragen') then
      raise exception 'driehoek_loopt' using errcode = 'P0001', detail = d.fase;
    end if;
    if d.fase in ('verlengstuk', 'afbouw', 'overgedragen') or (d.fase = 'waakvlam' and waarom <> 'doel_bereikt') then
      perform public.driehoek_naar(d.id, 'verkenning', reden, d.versie);
      select * into d from public.driehoeken x where x.id = d.id;
    end if;
    if prive.partijen_in(d.id) && array['begeleider', 'consulent'] then
      perform public.driehoek_naar(d.id, 'afgesloten', reden, d.versie);
    end if;
  end if;
  update public.koppelingen x set status = 'beeindigd', einde_reden = waarom, einde_toelichting = coalesce(btrim(toelichting), '') where x.id = koppeling;
  if pauze is not null then update public.vrijwilligers v set pauze_tot = pauze where v.id = k.vrijwilliger_id; end if;
  -- Open again, unless somebody else helps with it or the professional says that it is done.
  update public.hulpvragen h set status = case when professional and vraag_dicht then 'gesloten' else 'open' end
  where h.id = k.hulpvraag_id and h.status <> 'gesloten'
    and ((professional and vraag_dicht) or not exists (select 1 from public.koppelingen x
      where x.hulpvraag_id = h.id and x.id <> koppeling and x.vrijwilliger_id is not null and x.status = 'gestart'));
end $$;
comment on function public.koppeling_afronden(uuid, text, text, date, boolean) is 'Ends a koppeling with a reason; the maatje is free at once, or pauses until a day that the coordinator names; the hulpvraag opens again, or the professional closes it. A running driehoek goes back to verkenning first (the hours of the professional come back) and is closed when the visitor may do that. Refusals: niet_meer_open, reden_ontbreekt, niet_mogelijk, driehoek_loopt, and those of driehoek_naar.';
revoke execute on function public.koppeling_afronden(uuid, text, text, date, boolean) from public, anon;
grant execute on function public.koppeling_afronden(uuid, text, text, date, boolean) to authenticated, service_role;
