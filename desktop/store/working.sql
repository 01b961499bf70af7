-- What the working copy holds beside the tables of the event, and never leaves it.

create table working (
    key text primary key,
    value text not null
) strict, without rowid;

create table step (
    id integer primary key,
    label text not null,
    begun integer not null,
    done integer not null
) strict;

create table change (
    step integer not null references step (id) on delete cascade,
    record text not null,
    field text not null,
    before text not null,
    after text not null,
    primary key (step, record, field)
) strict, without rowid;
