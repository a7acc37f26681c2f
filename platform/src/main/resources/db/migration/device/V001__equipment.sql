-- Devices, rooms, needs and unit prices. Every row is one version of one entry in the words of its fact; nothing is ever
-- changed or removed, and the newest version is the one that holds (docs/adr/0133).

CREATE TABLE device.entry (
    register    text        NOT NULL,
    entry       text        NOT NULL,
    version     int         NOT NULL CHECK (version > 0),
    authority   text        NOT NULL,
    words       jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    PRIMARY KEY (register, entry, version)
);
COMMENT ON TABLE device.entry IS 'Registers of devices, rooms, needs and unit prices (执法装备、场所), by version';

CREATE INDEX entry_by_authority ON device.entry (authority, register);

-- A number belongs to one device or room of an authority for good.
CREATE TABLE device.number (
    authority text NOT NULL,
    number    text NOT NULL,
    entry     text NOT NULL,
    PRIMARY KEY (authority, number)
);

