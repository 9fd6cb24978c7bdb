-- The first format of the journal. Every text is a short word of the program or of a level file; the checks see to it
-- that no free text, no time of day and no capital letter of a name fits in. Dates are civil days: 2026-11-23.

PRAGMA application_id = 0x53697853; -- "SixS"

-- The children who meet. Called by two generated words and a picture.
CREATE TABLE groups (
    id              INTEGER PRIMARY KEY,
    first_word      TEXT    NOT NULL CHECK (first_word NOT GLOB '*[^a-z0-9_.-]*' AND length(first_word) BETWEEN 1 AND 64),
    second_word     TEXT    NOT NULL CHECK (second_word NOT GLOB '*[^a-z0-9_.-]*' AND length(second_word) BETWEEN 1 AND 64),
    picture         TEXT    NOT NULL CHECK (picture NOT GLOB '*[^a-z0-9_.-]*' AND length(picture) BETWEEN 1 AND 64),
    band            TEXT    NOT NULL CHECK (band IN ('A', 'B', 'C', 'D')),
    language        TEXT    NOT NULL CHECK (language NOT GLOB '*[^A-Za-z-]*' AND length(language) BETWEEN 2 AND 16),
    seats           INTEGER NOT NULL CHECK (seats BETWEEN 0 AND 10),
    keeps_animals   INTEGER NOT NULL CHECK (keeps_animals IN (0, 1)),
    created_on      TEXT    NOT NULL CHECK (created_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_session_on TEXT             CHECK (last_session_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    retention_days  INTEGER NOT NULL DEFAULT 180 CHECK (retention_days BETWEEN 1 AND 3650)
) STRICT;

-- The animals that a group keeps from session to session. Destroyed when the group's retention ends.
CREATE TABLE group_seats (
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    animal   TEXT    NOT NULL CHECK (animal NOT GLOB '*[^a-z0-9_.-]*' AND length(animal) BETWEEN 1 AND 64),
    token    INTEGER NOT NULL,
    PRIMARY KEY (group_id, animal)
) STRICT, WITHOUT ROWID;

-- One meeting. The seed is 0 once the session is closed.
CREATE TABLE sessions (
    id       INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL CHECK (number >= 1),
    date     TEXT    NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    plan     TEXT    NOT NULL CHECK (plan NOT GLOB '*[^a-z0-9_.-]*' AND length(plan) BETWEEN 1 AND 64),
    band     TEXT    NOT NULL CHECK (band IN ('A', 'B', 'C', 'D')),
    seed     INTEGER NOT NULL,
    training INTEGER NOT NULL CHECK (training IN (0, 1)),
    closed   INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    UNIQUE (group_id, number)
) STRICT;

-- What happened, in order. The minute counts from the start of the session.
CREATE TABLE events (
    session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    counter    INTEGER NOT NULL CHECK (counter >= 0),
    seat       INTEGER,
    minute     INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 65535),
    kind       TEXT    NOT NULL CHECK (kind NOT GLOB '*[^a-z0-9_.-]*' AND length(kind) BETWEEN 1 AND 64),
    choice     TEXT    NOT NULL CHECK (choice NOT GLOB '*[^a-z0-9_. ,/+-]*' AND length(choice) <= 160),
    PRIMARY KEY (session_id, counter)
) STRICT, WITHOUT ROWID;

-- Who asked to talk later, until it is handled or 14 days have passed; then the animal is erased and a count stays.
CREATE TABLE talk_later (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    animal     TEXT             CHECK (animal NOT GLOB '*[^a-z0-9_.-]*' AND length(animal) BETWEEN 1 AND 64),
    asked_on   TEXT    NOT NULL CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    handled    TEXT             CHECK (handled IN ('spoken-with', 'handed-on', 'expired')),
    UNIQUE (session_id, animal),
    CHECK ((animal IS NULL) = (handled IS NOT NULL))
) STRICT;

-- What may be shown of a session, frozen when it closed.
CREATE TABLE frozen (
    session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    subject    TEXT    NOT NULL CHECK (subject NOT GLOB '*[^a-z0-9_. ,/+-]*' AND length(subject) BETWEEN 1 AND 160),
    statement  TEXT    NOT NULL CHECK (statement NOT GLOB '*[^a-z0-9_. ,/+-]*' AND length(statement) <= 160),
    PRIMARY KEY (session_id, subject)
) STRICT, WITHOUT ROWID;

-- What is set for the tablet, and the facilitator's hashed PIN with its wrong tries. No spaces: no sentence fits.
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key NOT GLOB '*[^a-z-]*' AND length(key) BETWEEN 1 AND 64),
    value TEXT NOT NULL CHECK (value NOT GLOB '*[^A-Za-z0-9$=,+/._-]*' AND length(value) <= 200)
) STRICT, WITHOUT ROWID;
