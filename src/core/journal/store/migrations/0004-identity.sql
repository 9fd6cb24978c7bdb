-- By what a group is known again when a pack brings it from another tablet: drawn at random when it is packed for the
-- first time, and told nowhere else.
ALTER TABLE groups ADD COLUMN identity TEXT CHECK (identity NOT GLOB '*[^a-f0-9]*' AND length(identity) = 32);
CREATE UNIQUE INDEX groups_by_identity ON groups (identity);
