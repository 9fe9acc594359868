begin;
select no_plan();
\ir wereld.psql
select * from finish();
rollback;
