-- Lists count by terms and traits together, so that what one term and traits decide is counted without reading a record.
DROP TABLE listed_count;
CREATE TABLE listed_count (
  kind    INTEGER NOT NULL,
  term    TEXT NOT NULL,
  traits  INTEGER NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (kind, term, traits)
) STRICT, WITHOUT ROWID;
INSERT INTO listed_count (kind, term, traits, records)
SELECT kind, term, traits, count(*) FROM listed_term GROUP BY kind, term, traits;
