-- Cards that went out to family, school and community and came back, and meetings held with them: numbers, nobody's
-- name and nobody's seat. Counted after a session of the group, by its number; 0 is before the first.

CREATE TABLE linkage (
    group_id      INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    after_session INTEGER NOT NULL CHECK (after_session >= 0),
    partner       TEXT    NOT NULL CHECK (partner IN ('family', 'school', 'community')),
    what          TEXT    NOT NULL CHECK (what IN ('cards-given', 'cards-returned', 'meetings')),
    count         INTEGER NOT NULL CHECK (count BETWEEN 1 AND 99),
    PRIMARY KEY (group_id, after_session, partner, what)
) STRICT, WITHOUT ROWID;
