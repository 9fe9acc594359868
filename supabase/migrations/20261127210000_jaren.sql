-- A slip of the keyboard is not a pause until the year 9999.
alter table public.maatje_uitvallen add constraint maatje_uitvallen_jaar check (tot < '2100-01-01');
alter table public.vrijwilligers add constraint vrijwilligers_pauze_jaar check (pauze_tot < '2100-01-01');
