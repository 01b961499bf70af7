-- The rows of an attached event file that its tables could not hold, were they checked: SQLite
-- passes over types and checks when it looks through a database that it may not write to. The ids
-- of records are looked at apart: they repeat.

select 'cell' from file.cell
where typeof(field) <> 'text' or length(field) not between 1 and 64
    or typeof(site) <> 'text' or length(site) not between 1 and 64
    or typeof(n) <> 'integer' or n < 1
    or typeof(clock) <> 'integer' or clock < 0
    or typeof(value) <> 'text' or not json_valid(value)
union all
select 'seen' from file.seen
where typeof(site) <> 'text' or length(site) not between 1 and 64
    or typeof(n) <> 'integer' or n < 1
union all
select 'site' from file.site
where typeof(site) <> 'text' or length(site) not between 1 and 64
    or typeof(initials) <> 'text' or length(initials) > 64
union all
select 'withheld' from file.withheld
where typeof(field) <> 'text' or length(field) not between 1 and 64
    or typeof(site) <> 'text' or length(site) not between 1 and 64
    or typeof(n) <> 'integer' or n < 1
union all
select 'row' from file.row
where typeof(kind) <> 'text'
    or typeof(json) <> 'text' or not json_valid(json)
union all
select 'media' from file.media
where typeof(sha256) <> 'text' or length(sha256) <> 64
    or typeof(mime) <> 'text' or length(mime) > 128
    or typeof(data) <> 'blob'
union all
select 'meta' from file.meta
where typeof(key) <> 'text' or typeof(value) <> 'text'
limit 1;
