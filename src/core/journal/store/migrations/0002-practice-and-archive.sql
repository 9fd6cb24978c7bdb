-- A practice group has made-up children and never counts. An archived group is out of sight; its records stay.
ALTER TABLE groups ADD COLUMN training INTEGER NOT NULL DEFAULT 0 CHECK (training IN (0, 1));
ALTER TABLE groups ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
