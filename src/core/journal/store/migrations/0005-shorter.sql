-- What is kept became less: single answers but goals and measures go when a session closes, and those when the group's
-- retention ends. A session that was closed before this format is brought to these rules by the app (`rules` 0 -> 1),
-- because only the content says which answers are goals.

ALTER TABLE sessions ADD COLUMN rules INTEGER NOT NULL DEFAULT 0 CHECK (rules IN (0, 1));

-- The last day on which something happened in the session: one that is left open is closed three days later.
ALTER TABLE sessions ADD COLUMN last_event_on TEXT CHECK (last_event_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
UPDATE sessions SET last_event_on = date;

-- Which two groups are told of together: the session of each, and the random id of their pair. In no pack.
CREATE TABLE pairs (
    session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    subject    TEXT    NOT NULL CHECK (subject NOT GLOB '*[^a-z0-9_. ,/+-]*' AND length(subject) BETWEEN 1 AND 160),
    pair       TEXT    NOT NULL CHECK (pair NOT GLOB '*[^a-f0-9]*' AND length(pair) = 32),
    PRIMARY KEY (session_id, subject)
) STRICT, WITHOUT ROWID;

-- Pairs had local numbers that travelled in packs, so that three groups could share one. Those that can be true, one
-- number and two sessions of different groups, get a random id. A session whose mate is gone gets an id of its own: it is
-- told of with no other. All others are dissolved.
INSERT INTO pairs (session_id, subject, pair)
WITH possible AS MATERIALIZED (
    SELECT subject, statement, lower(hex(randomblob(16))) AS pair
    FROM frozen JOIN sessions ON sessions.id = session_id
    WHERE subject GLOB 'pool.*'
    GROUP BY subject, statement
    HAVING count(*) = 1 OR (count(*) = 2 AND count(DISTINCT group_id) = 2)
)
SELECT frozen.session_id, frozen.subject, possible.pair
FROM frozen JOIN possible ON possible.subject = frozen.subject AND possible.statement = frozen.statement;
DELETE FROM frozen WHERE subject GLOB 'pool.*';

-- The second wording of a measure asked other questions than the first: a change between them was no change.
DELETE FROM frozen WHERE subject GLOB 'measure.change.measure-seeds-*-b.*' OR subject GLOB 'measure.pairs.measure-seeds-*-b.*';

-- Groups that were deleted here: one that comes back in a pack is asked about. The id is random and tells nothing.
CREATE TABLE deleted_groups (
    identity TEXT NOT NULL PRIMARY KEY CHECK (identity NOT GLOB '*[^a-f0-9]*' AND length(identity) = 32)
) STRICT, WITHOUT ROWID;
