-- Matters of mediation, filing, entrustment and the joint desk. Runs unchanged on H2 2.4.240 in PostgreSQL mode and on
-- PostgreSQL, and says "if not exists" everywhere, like V1. Instants in columns are nanoseconds since 1970; what lies beyond
-- 1677 or 2262, or is not there, is the first or the last of them. They only put rows in order: values stand in the content.
--
-- Full data of persons stand in the content of matter_event and in papers; confidential facts in its column sealed, which
-- nobody reads but the procedure. No column that is compared or listed has an identity number or a telephone number.

-- Counters that must never give a number twice, and so do not follow a unit that never becomes whole back.
create table if not exists matter_series (
    name varchar(400) ${order} primary key,
    given bigint not null
);

-- The cover of each matter with its clocks and keys, as its last event left them.
create table if not exists matter (
    number bigint primary key,
    id varchar(400) ${order} not null,
    case_number varchar not null,
    title varchar not null,
    version integer not null,
    cover bytea not null,
    clocks bytea not null,
    unit bigint not null
);
create unique index if not exists matter_id on matter (id);
create index if not exists matter_unit on matter (unit);

-- The same as the last unit before left it, should the last one turn out never to have become whole.
create table if not exists matter_before (
    number bigint primary key,
    id varchar(400) ${order} not null,
    case_number varchar not null,
    title varchar not null,
    version integer not null,
    cover bytea not null,
    clocks bytea not null,
    unit bigint not null
);
create index if not exists matter_before_unit on matter_before (unit);

-- The number is that of the matter and, behind it, the place in its order. Rows are added, never changed.
create table if not exists matter_event (
    number bigint primary key,
    content bytea not null,
    sealed bytea,
    unit bigint not null
);
create index if not exists matter_event_unit on matter_event (unit);

-- Derived from the cover: a row for each place that takes part (=code) and one for who works on it (@login). Each index has
-- all that a list or a count asks for, in the order of the list. The number is that of the matter and one behind it.
create table if not exists matter_lane (
    number bigint primary key,
    lane varchar(400) ${order} not null,
    standing varchar(10) ${order} not null,
    waiting bigint not null,
    due bigint not null,
    opened bigint not null,
    id varchar(400) ${order} not null,
    matter bigint not null,
    kind varchar(20) ${order} not null,
    state varchar(80) ${order} not null,
    team varchar(400) ${order} not null,
    assignee varchar(400) ${order},
    forgotten boolean not null,
    unit bigint not null
);
create index if not exists matter_lane_waiting
    on matter_lane (lane, standing, waiting, id, matter, kind, state, team, assignee, forgotten);
create index if not exists matter_lane_due
    on matter_lane (lane, standing, due, id, matter, kind, state, team, assignee, forgotten);
create index if not exists matter_lane_opened
    on matter_lane (lane, standing, opened desc, id, matter, kind, state, team, assignee, forgotten);
create index if not exists matter_lane_unit on matter_lane (unit);

-- Derived from the clocks: each one that runs, in the lanes of its matter and in one of all (*).
create table if not exists matter_due (
    number bigint primary key,
    lane varchar(400) ${order} not null,
    due bigint not null,
    id varchar(400) ${order} not null,
    event integer not null,
    rule varchar(200) ${order} not null,
    clock integer not null,
    matter bigint not null,
    kind varchar(20) ${order} not null,
    team varchar(400) ${order} not null,
    assignee varchar(400) ${order},
    unit bigint not null
);
create index if not exists matter_due_lane
    on matter_due (lane, due, id, event, rule, clock, matter, kind, team, assignee);
create index if not exists matter_due_unit on matter_due (unit);

-- Leads from a key of a party or of the text to the matters that have it; it shows neither.
create table if not exists matter_key (
    number bigint primary key,
    key_hash bigint not null,
    matter bigint not null,
    unit bigint not null
);
create index if not exists matter_key_hash on matter_key (key_hash, matter);
create index if not exists matter_key_unit on matter_key (unit);

-- Rows are added, never changed: of several with the same ends and kind the last counts.
create table if not exists matter_link (
    number bigint primary key,
    from_id varchar(400) ${order} not null,
    to_id varchar(400) ${order} not null,
    kind varchar(20) ${order} not null,
    content bytea not null
);
create index if not exists matter_link_from on matter_link (from_id, number);
create index if not exists matter_link_to on matter_link (to_id, number);

-- The bytes lie in parts.
create table if not exists matter_paper (
    digest varchar(400) ${order} primary key,
    number bigint not null,
    uses integer not null
);
create index if not exists matter_paper_number on matter_paper (number);

create table if not exists directory_place (
    code varchar(400) ${order} primary key,
    content bytea not null,
    unit bigint not null
);
create index if not exists directory_place_unit on directory_place (unit);

create table if not exists directory_mediator (
    id varchar(400) ${order} primary key,
    content bytea not null,
    unit bigint not null
);
create index if not exists directory_mediator_unit on directory_mediator (unit);

-- Only the columns of reading change, which do not bear the unit: half of such a change takes no notice away.
create table if not exists notice (
    number bigint primary key,
    person varchar(400) ${order} not null,
    note_key varchar(400) ${order} not null,
    happened bigint not null,
    unread boolean not null,
    read_at bigint not null,
    read_nanos integer not null,
    content bytea not null
);
create unique index if not exists notice_key on notice (person, note_key);
create index if not exists notice_newest on notice (person, happened desc, note_key, number);
create index if not exists notice_unread on notice (person, unread, happened desc, note_key, number);

create table if not exists notice_progress (
    id integer primary key,
    entry bigint not null,
    clocks bigint not null,
    clocks_nanos integer not null,
    unit bigint not null
);

create table if not exists notice_digest (
    person varchar(400) ${order} not null,
    sent_day bigint not null,
    unit bigint not null,
    primary key (person, sent_day)
);
create index if not exists notice_digest_unit on notice_digest (unit);

create table if not exists notice_watch (
    matter varchar(400) ${order} not null,
    person varchar(400) ${order} not null,
    unit bigint not null,
    primary key (matter, person)
);
create index if not exists notice_watch_unit on notice_watch (unit);

-- Each version of an appointment; the last one counts. Rows are added, never changed.
create table if not exists agenda_appointment (
    number bigint primary key,
    id varchar(400) ${order} not null,
    version integer not null,
    matter varchar(400) ${order} not null,
    content bytea not null
);
create unique index if not exists agenda_appointment_id on agenda_appointment (id, version);
create index if not exists agenda_appointment_matter on agenda_appointment (matter);

-- Who takes part in a version (@login), which places take part (=code), and where people sit (#code).
create table if not exists agenda_lane (
    number bigint primary key,
    lane varchar(400) ${order} not null,
    ends bigint not null,
    begins bigint not null,
    appointment bigint not null
);
create index if not exists agenda_lane_ends on agenda_lane (lane, ends, begins, appointment);

create table if not exists agenda_unavailable (
    id varchar(400) ${order} primary key,
    login varchar(400) ${order} not null,
    ends bigint not null,
    begins bigint not null,
    content bytea not null,
    unit bigint not null
);
create index if not exists agenda_unavailable_ends on agenda_unavailable (login, ends, begins);
create index if not exists agenda_unavailable_unit on agenda_unavailable (unit);
