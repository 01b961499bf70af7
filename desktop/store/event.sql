-- The tables of an event file, version 1. A file is read only where its tables are exactly these:
-- a change here is a new user_version. What a received file must hold is in soundness.sql too.

create table meta (
    key text primary key,
    value text not null
) strict, without rowid;

create table cell (
    record text not null check (length(record) between 1 and 64 and record not glob '*[^A-Za-z0-9._-]*'),
    field text not null check (length(field) between 1 and 64),
    site text not null check (length(site) between 1 and 64),
    n integer not null check (n > 0),
    clock integer not null check (clock >= 0),
    value text not null,
    primary key (record, field, site, n)
) strict, without rowid;

create table seen (
    site text primary key check (length(site) between 1 and 64),
    n integer not null check (n > 0)
) strict, without rowid;

create table site (
    site text primary key check (length(site) between 1 and 64),
    initials text not null check (length(initials) <= 64)
) strict, without rowid;

create table erased (
    record text primary key check (length(record) between 1 and 64)
) strict, without rowid;

create table withheld (
    record text not null check (length(record) between 1 and 64 and record not glob '*[^A-Za-z0-9._-]*'),
    field text not null check (length(field) between 1 and 64),
    site text not null check (length(site) between 1 and 64),
    n integer not null check (n > 0),
    primary key (record, field, site, n)
) strict, without rowid;

create table row (
    record text primary key check (length(record) between 1 and 64 and record not glob '*[^A-Za-z0-9._-]*'),
    kind text not null,
    json text not null
) strict, without rowid;

create table media (
    sha256 text primary key check (length(sha256) = 64),
    mime text not null check (length(mime) <= 128),
    data blob not null
) strict;
