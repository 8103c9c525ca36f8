-- What people keep of the statistics. Runs unchanged on H2 2.4.240 in PostgreSQL mode and on PostgreSQL; see V1 for
-- "if not exists", ${order} and number.

-- Each version of an item; the last one counts. Rows are added, never changed. Long content lies in parts.
create table if not exists shelf_item (
    number bigint primary key,
    kind varchar(40) ${order} not null,
    id varchar(400) ${order} not null,
    version integer not null,
    content bytea not null
);
create unique index if not exists shelf_item_id on shelf_item (kind, id, version);
create index if not exists shelf_item_kind on shelf_item (kind, number);
