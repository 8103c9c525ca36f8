-- Runs unchanged on H2 2.4.240 in PostgreSQL mode and on PostgreSQL. H2 keeps each statement for itself: after a kill in
-- the middle the script runs once more, so it says "if not exists" everywhere.
-- ${order}: how PostgreSQL compares text (byte by byte), as H2 does of itself.
-- unit: the unit of work that wrote the row last; number: taken from one counter, ascending with the units.

create table if not exists journal_head (
    id integer primary key,
    unit bigint not null,
    sequence bigint not null,
    digest varchar(140) not null,
    number bigint not null,
    cases bigint not null,
    documents bigint not null
);

create table if not exists journal_entry (
    sequence bigint primary key,
    accepted bigint not null,
    login varchar not null,
    court varchar not null,
    act varchar not null,
    subject_kind varchar not null,
    subject_id varchar not null,
    subject_hash bigint not null,
    case_number varchar,
    purpose varchar,
    payload bytea not null,
    previous varchar(140) not null,
    digest varchar(140) not null
);
create index if not exists journal_entry_subject on journal_entry (subject_hash);

create table if not exists case_file (
    id varchar(1200) ${order} primary key,
    number varchar not null,
    court_code varchar(20),
    court_name varchar not null,
    cause varchar not null,
    stage varchar(40) not null,
    filed date,
    closed date,
    judged date,
    claimed bigint,
    awarded bigint,
    visibility varchar(20) not null,
    source varchar not null,
    facts bytea not null,
    unit bigint not null
);
create index if not exists case_file_unit on case_file (unit);

create table if not exists case_citation (
    number bigint primary key,
    cited_hash bigint not null,
    case_id varchar(1200) ${order} not null
);
create index if not exists case_citation_cited on case_citation (cited_hash);
create index if not exists case_citation_case on case_citation (case_id);

create table if not exists document (
    id varchar(400) primary key,
    number bigint not null,
    case_id varchar(1200) ${order} not null,
    kind varchar not null,
    file_name varchar not null,
    media_type varchar not null,
    pages bytea,
    unit bigint not null
);
create index if not exists document_case on document (case_id);
create index if not exists document_unit on document (unit);

-- Long byte strings in pieces: original files, texts and rows too long for one column.
create table if not exists part (
    number bigint primary key,
    owner varchar(420) not null,
    bytes bytea not null
);
create index if not exists part_owner on part (owner);

create table if not exists import_run (
    id varchar(400) primary key,
    source varchar not null,
    file_name varchar not null,
    file_digest varchar not null,
    started_by varchar not null,
    started bigint not null,
    started_nanos integer not null,
    state varchar(20) not null,
    rows_read bigint not null,
    added bigint not null,
    same bigint not null,
    refused bigint not null,
    conflicts bigint not null,
    warnings bigint not null,
    rows_expected bigint not null,
    unit bigint not null
);

create table if not exists import_finding (
    number bigint primary key,
    import_id varchar(400) not null,
    line bigint not null,
    severity varchar(20) not null,
    finding bytea not null
);
create index if not exists import_finding_line on import_finding (import_id, line);

create table if not exists import_mapping (
    source_hash bigint primary key,
    source varchar not null,
    mapping bytea not null,
    unit bigint not null
);

create table if not exists officer (
    login varchar(40) ${order} primary key,
    name varchar not null,
    roles varchar not null,
    home_court varchar(20),
    password_hash varchar not null,
    active boolean not null,
    unit bigint not null
);

-- Rows of a unit that a crash left half there; taken out of their tables at the next start.
create table if not exists set_aside (
    number bigint primary key,
    unit bigint not null,
    origin varchar(60) not null,
    origin_key varchar not null,
    content varchar not null
);

insert into journal_head (id, unit, sequence, digest, number, cases, documents)
select 1, 0, 0, 'sha-256:0000000000000000000000000000000000000000000000000000000000000000', 0, 0, 0
where not exists (select 1 from journal_head);
