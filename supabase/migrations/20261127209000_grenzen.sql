-- Dates that cannot be meant: what runs for ever would fill in weeks for ever.
alter table public.trajecten add constraint trajecten_looptijd check (eind_op is null or eind_op <= start_op + 3660);
alter table public.uren add constraint uren_week_bestaat check (week between '2000-01-01' and '2100-01-01');
