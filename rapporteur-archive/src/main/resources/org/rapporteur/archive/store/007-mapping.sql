-- What the user said about columns when a file was taken in: another mapping makes other articles of the same bytes.
ALTER TABLE origin ADD COLUMN mapping TEXT NOT NULL DEFAULT '';  -- such as text=Body,title=Head
