-- What the user said about columns when a file was taken in: another mapping makes other articles of the same bytes.
ALTER TABLE origin ADD COLUMN mapping TEXT NOT NULL DEFAULT '';  -- such as text=Body,title=Head

-- Which failures are in doubt while their origin is read again: those that do not come again are gone at its end.
ALTER TABLE failure ADD COLUMN doubted INTEGER NOT NULL DEFAULT 0;  -- 1 until the place fails again
