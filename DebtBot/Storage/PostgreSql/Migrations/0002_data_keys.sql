-- The wrapped data key of each conversation, apart from what it seals. Backups take this table only as its newest state, in the place of the one before;
-- then a conversation that was erased cannot be opened in older backups any more.
create table conversation_key (
    key_hash bytea primary key,
    wrapped bytea not null
);
