-- What may be told of a closed session, in one line of words: made from its events and from what was frozen, so that the story
-- of a group can be told without reading all of them. It holds nothing that is not there too, and can be made again: a program
-- that writes other digests deletes these in its own step. In no pack.
CREATE TABLE digests (
    session_id INTEGER NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    words      TEXT    NOT NULL CHECK (words NOT GLOB '*[^a-z0-9_. ,/+;-]*')
) STRICT;

-- Older programs told a calming tool wherever five children had named it, also where only five were asked: then each of them
-- was known. Who was asked is not known any more, so all of these go; their bytes too.
INSERT OR REPLACE INTO settings (key, value)
SELECT 'cleaning-due', 'yes' WHERE EXISTS (SELECT 1 FROM frozen WHERE subject GLOB 'tool.*');
DELETE FROM frozen WHERE subject GLOB 'tool.*';
