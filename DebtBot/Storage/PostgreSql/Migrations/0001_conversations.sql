-- One row a conversation. Only the hash, the version, the tag and the wake time are readable; key and document are sealed by the host.
-- wake_at: UTC ticks of 100 ns, because an instant must come back exactly; null when nothing waits.
-- tag: random with every save, so that a host knows its own copy and its own save after a lost connection.
create table conversation (
    key_hash bytea primary key,
    version bigint not null,
    tag bigint not null,
    wake_at bigint,
    sealed_key bytea not null,
    document bytea not null
);

-- Sealed bytes do not compress; trying costs time.
alter table conversation alter column document set storage external;
create index conversation_due on conversation (wake_at) where wake_at is not null;

-- Secrets all hosts share, sealed: the one that hashes conversation keys, the one that signs tokens.
create table shared_secret (
    name text primary key,
    sealed bytea not null
);

-- The ring of sealing keys, wrapped with the master key that is not in this database. Empty when the ring is in a folder.
create table sealing_key (
    name text primary key,
    xml text not null
);
