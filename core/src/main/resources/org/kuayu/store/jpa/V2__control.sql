-- Property control. Runs unchanged on H2 2.4.240 in PostgreSQL mode and on PostgreSQL, and says "if not exists" everywhere,
-- like V1. Instants are seconds since 1970 with nanoseconds beside them; days are days since 1970.
--
-- Identity numbers of persons stand in the content of control_item, inquiry_answer, register_version and outbox_message,
-- since registries work with them, and in papers, as courts write them. They stand nowhere else: not in columns, not in
-- queues, not in the payload of journal entries.

alter table officer add column if not exists registry varchar;

-- Counters that must never give a number twice, and so do not follow a unit that never becomes whole back.
create table if not exists control_counter (
    name varchar ${order} primary key,
    given bigint not null
);

-- The court at which a request was drafted stands there only where it is another than that of the case. Pending: some item
-- is neither confirmed nor withdrawn; asked: the registry has to act on some item.
create table if not exists control_request (
    id varchar(400) ${order} primary key,
    number bigint not null,
    kind varchar(20) not null,
    registry varchar ${order} not null,
    court varchar(20) not null,
    entrusted_by varchar(20),
    drafted_at varchar,
    case_number varchar not null,
    notice varchar not null,
    purpose varchar not null,
    drafted bigint not null,
    drafted_nanos integer not null,
    drafted_by varchar not null,
    approved_by varchar,
    sent_by varchar,
    states varchar not null,
    pending boolean not null,
    asked boolean not null,
    due bigint,
    due_nanos integer not null,
    content bytea not null,
    unit bigint not null
);
create unique index if not exists control_request_number on control_request (number);
create index if not exists control_request_drafted on control_request (drafted desc, drafted_nanos desc, id desc);
create index if not exists control_request_court
    on control_request (court, drafted desc, drafted_nanos desc, id desc);
create index if not exists control_request_registry
    on control_request (registry, drafted desc, drafted_nanos desc, id desc);
create index if not exists control_request_court_pending on control_request (court, pending);
create index if not exists control_request_registry_asked on control_request (registry, asked);
create index if not exists control_request_entrusted_by on control_request (entrusted_by);
create index if not exists control_request_drafted_at on control_request (drafted_at);
create index if not exists control_request_unit on control_request (unit);

create table if not exists control_item (
    number bigint primary key,
    request bigint not null,
    item integer not null,
    unit_number varchar(28) ${order},
    content bytea not null,
    unit bigint not null
);
create unique index if not exists control_item_request on control_item (request, item);
create index if not exists control_item_unit_number on control_item (unit_number);
create index if not exists control_item_unit on control_item (unit);

-- The bytes lie in parts.
create table if not exists control_paper (
    digest varchar(400) ${order} primary key,
    number bigint not null
);
create index if not exists control_paper_number on control_paper (number);

create table if not exists inquiry_answer (
    id varchar(400) ${order} primary key,
    number bigint not null,
    person_key varchar(400) ${order} not null,
    answered bigint not null,
    answered_nanos integer not null,
    content bytea not null
);
create index if not exists inquiry_answer_person on inquiry_answer (person_key, answered);
create index if not exists inquiry_answer_number on inquiry_answer (number);

create table if not exists receipt (
    number bigint primary key,
    id varchar(400) ${order} not null,
    case_hash bigint not null,
    content bytea not null
);
create unique index if not exists receipt_id on receipt (id);
create index if not exists receipt_case on receipt (case_hash, number);

-- Property units that have a queue, in the order in which they came.
create table if not exists queue_unit (
    number bigint primary key,
    unit_number varchar(28) ${order} not null,
    unit bigint not null
);
create unique index if not exists queue_unit_number on queue_unit (unit_number);
create index if not exists queue_unit_unit on queue_unit (unit);

-- The number is that of the property unit and, behind it, one of the event, so that H2, which keeps rows in the order of
-- their key, has the events of one queue side by side. Rows are added, never changed.
create table if not exists queue_event (
    number bigint primary key,
    registry varchar ${order} not null,
    intake bigint not null,
    event bytea not null,
    unit bigint not null
);
create unique index if not exists queue_event_intake on queue_event (registry, intake);
create index if not exists queue_event_unit on queue_event (unit);

-- Derived from the events: when each queue changes next of itself, and how each seizure stands. Each index holds all that a
-- count of its list asks for, in the order of the list.
create table if not exists queue_end (
    number bigint primary key,
    unit_number varchar(28) ${order} not null,
    next_end bigint not null,
    unit bigint not null
);
create index if not exists queue_end_next on queue_end (next_end, unit_number);
create index if not exists queue_end_unit on queue_end (unit);

create table if not exists queue_standing (
    number bigint primary key,
    unit_number varchar(28) ${order} not null,
    registry varchar ${order} not null,
    seizure varchar not null,
    scope varchar not null,
    intake bigint not null,
    state varchar(20) ${order} not null,
    place integer not null,
    behind integer not null,
    controller varchar(20) ${order} not null,
    case_number varchar not null,
    notice varchar not null,
    debtor varchar not null,
    effective bigint,
    effective_nanos integer not null,
    last_day bigint not null,
    unit bigint not null
);
create index if not exists queue_standing_court
    on queue_standing (controller, state, last_day, unit_number, intake, number, registry);
create index if not exists queue_standing_registry
    on queue_standing (registry, state, last_day, unit_number, intake, number, controller);
create index if not exists queue_standing_day
    on queue_standing (state, last_day, unit_number, intake, number, controller, registry);
create index if not exists queue_standing_unit on queue_standing (unit);

create table if not exists control_watch (
    id varchar(400) ${order} primary key,
    number bigint not null,
    case_id varchar(1200) ${order} not null,
    active boolean not null,
    next_ask bigint not null,
    next_nanos integer not null,
    content bytea not null,
    unit bigint not null
);
create index if not exists control_watch_case on control_watch (case_id, number);
create index if not exists control_watch_next on control_watch (active, next_ask);
create index if not exists control_watch_unit on control_watch (unit);

create table if not exists control_lead (
    id varchar(400) ${order} primary key,
    checked boolean not null,
    due bigint not null,
    received bigint not null,
    content bytea not null,
    unit bigint not null
);
create index if not exists control_lead_due on control_lead (checked, due, id);
create index if not exists control_lead_unit on control_lead (unit);

create table if not exists control_assigned (
    case_id varchar(1200) ${order} primary key,
    logins bytea not null,
    unit bigint not null
);
create index if not exists control_assigned_unit on control_assigned (unit);

create table if not exists register_version (
    number bigint primary key,
    entry_hash bigint not null,
    registry varchar ${order} not null,
    kind varchar(20) ${order} not null,
    id varchar ${order} not null,
    unit_number varchar(28) ${order},
    since bigint not null,
    since_nanos integer not null,
    ended bigint not null,
    ended_nanos integer not null,
    search varchar not null,
    content bytea not null,
    unit bigint not null
);
create index if not exists register_version_entry on register_version (entry_hash);
create index if not exists register_version_unit_number on register_version (unit_number);
create index if not exists register_version_registry on register_version (registry, ended, kind);
create index if not exists register_version_unit on register_version (unit);

-- Leads from a key of a holder's name or number to the versions in which he stands; it shows neither.
create table if not exists register_holder (
    number bigint primary key,
    key_hash bigint not null,
    version bigint not null
);
create index if not exists register_holder_key on register_holder (key_hash, version);
create index if not exists register_holder_version on register_holder (version);

create table if not exists outbox_message (
    id varchar(400) ${order} primary key,
    number bigint not null,
    wire varchar(200) ${order} not null,
    state varchar(20) ${order} not null,
    content bytea not null,
    unit bigint not null
);
create index if not exists outbox_message_waiting on outbox_message (wire, state, number);
create index if not exists outbox_message_wire on outbox_message (wire, number);
create index if not exists outbox_message_unit on outbox_message (unit);

create table if not exists outbox_wire (
    wire varchar(200) ${order} primary key,
    content bytea not null,
    unit bigint not null
);
create index if not exists outbox_wire_unit on outbox_wire (unit);
