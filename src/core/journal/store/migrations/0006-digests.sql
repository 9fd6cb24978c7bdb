-- What may be told of a closed session, in one line of words: made from its events and from what was frozen, so that the story
-- of a group can be told without reading all of them. It holds nothing that is not there too, and can be made again: a program
-- that writes other digests deletes these in its own step. In no pack.
CREATE TABLE digests (
    session_id INTEGER NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    words      TEXT    NOT NULL CHECK (words NOT GLOB '*[^a-z0-9_. ,/+;-]*')
) STRICT;
