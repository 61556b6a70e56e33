-- The archive, first form. Names end in _report where a row is what one article says, and have no ending where it is the
-- record over all articles. Keys are made from content (RecordKey) and never used again; ids are of this file only.
-- Days are ISO 8601 texts; spans are offsets into the article's text in UTF-16 code units.

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each committed change of the record; versions only grow.
CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  made   TEXT NOT NULL,
  cause  TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE,
  text_hash TEXT NOT NULL,
  title     TEXT,
  source    TEXT,
  url       TEXT,
  published TEXT,
  language  TEXT,
  text      TEXT,                       -- absent where the licence forbids to keep it
  length    INTEGER NOT NULL,
  reading   BLOB NOT NULL,              -- the Reading as JSON without the text, deflated
  reader    TEXT NOT NULL,              -- version of the reader that made it
  origin    TEXT NOT NULL,
  added     TEXT NOT NULL,
  copy_of   INTEGER NOT NULL,           -- the first article that tells this in the same words; itself if it is the first
  sketch    BLOB,                       -- of the text, to find copies
  version   INTEGER NOT NULL REFERENCES version (number)
) STRICT;
CREATE INDEX article_published ON article (published, id);
CREATE INDEX article_copy ON article (copy_of);
CREATE INDEX article_source ON article (source, published);
CREATE INDEX article_url ON article (url);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- Parts of the sketches by which articles with the same words meet.
CREATE TABLE article_band (
  band    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (band, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  type        TEXT NOT NULL,
  name        TEXT NOT NULL,
  country     TEXT,
  sector      TEXT,
  wikidata    TEXT,
  geonames    INTEGER,
  iso         TEXT,
  latitude    REAL,
  longitude   REAL,
  articles    INTEGER NOT NULL DEFAULT 0,
  added       INTEGER NOT NULL REFERENCES version (number),
  changed     INTEGER NOT NULL REFERENCES version (number),
  withdrawn   INTEGER REFERENCES version (number),
  replaced_by TEXT
) STRICT;
CREATE INDEX entity_wikidata ON entity (wikidata) WHERE wikidata IS NOT NULL;
CREATE INDEX entity_geonames ON entity (geonames) WHERE geonames IS NOT NULL;
CREATE INDEX entity_iso ON entity (iso) WHERE iso IS NOT NULL;
CREATE INDEX entity_country ON entity (country);
CREATE INDEX entity_changed ON entity (changed);

CREATE TABLE entity_name (
  folded   TEXT NOT NULL,               -- lower case, without accents, for looking up
  entity   INTEGER NOT NULL REFERENCES entity (id),
  name     TEXT NOT NULL,
  main     INTEGER NOT NULL DEFAULT 1,  -- 1 where this name alone leads to the entity, 0 for a name used beside a fuller one
  articles INTEGER NOT NULL,
  PRIMARY KEY (folded, entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_entity ON entity_name (entity);

-- Persons whose full name is known, by the last word of it.
CREATE TABLE entity_surname (
  surname TEXT NOT NULL,
  entity  INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (surname, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_office (
  entity   INTEGER NOT NULL REFERENCES entity (id),
  office   TEXT NOT NULL COLLATE NOCASE,
  country  TEXT NOT NULL DEFAULT '',
  first    TEXT,                        -- first and last day of publication of an article that says so
  last     TEXT,
  articles INTEGER NOT NULL,
  PRIMARY KEY (entity, office, country)
) STRICT, WITHOUT ROWID;

CREATE TABLE appearance (
  article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local    TEXT NOT NULL,               -- e1, e2 … of the Reading
  entity   INTEGER NOT NULL REFERENCES entity (id),
  name     TEXT NOT NULL,
  office   TEXT,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (article, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_entity ON appearance (entity, article);

-- EVENTS
CREATE TABLE event (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  type           TEXT NOT NULL,         -- PLOVER
  mode           TEXT,                  -- label
  quad           INTEGER NOT NULL,      -- 1 to 4
  intensity      REAL NOT NULL,
  cameo          TEXT,
  goldstein      REAL,
  status         TEXT NOT NULL,
  background     INTEGER NOT NULL,
  certainty      TEXT,                  -- of the statement it stands in; absent in the article's own voice
  place          INTEGER REFERENCES entity (id),
  place_role     TEXT,
  date_start     TEXT,
  date_end       TEXT,
  date_precision TEXT,
  date_basis     TEXT,
  day            TEXT,                  -- to sort and filter by: the first full day known, else that of the first publication
  contexts       TEXT NOT NULL,         -- labels, with | between and around
  confidence     REAL NOT NULL,
  first          INTEGER REFERENCES event_report (id),   -- the report that was published first
  reports        INTEGER NOT NULL,
  articles       INTEGER NOT NULL,
  independent    INTEGER NOT NULL,      -- articles that are no copies of each other
  conflicts      TEXT NOT NULL DEFAULT '',               -- fields on which reports disagree, with | between and around
  fingerprint    TEXT NOT NULL DEFAULT '',              -- of what its reports say together, without corrections
  verdict        TEXT,                  -- accepted, rejected
  added          INTEGER NOT NULL REFERENCES version (number),
  changed        INTEGER NOT NULL REFERENCES version (number),
  withdrawn      INTEGER REFERENCES version (number),
  replaced_by    TEXT
) STRICT;
CREATE INDEX event_day ON event (day, id);
CREATE INDEX event_type ON event (type, day);
CREATE INDEX event_status ON event (status, day);
CREATE INDEX event_place ON event (place, day);
CREATE INDEX event_changed ON event (changed);
CREATE INDEX event_first ON event (first);

CREATE TABLE event_party (
  event    INTEGER NOT NULL REFERENCES event (id),
  role     TEXT NOT NULL,               -- actor, recipient
  entity   INTEGER NOT NULL REFERENCES entity (id),
  country  TEXT,
  position INTEGER NOT NULL,
  PRIMARY KEY (event, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_entity ON event_party (entity, event);
CREATE INDEX event_party_country ON event_party (country, event);

CREATE TABLE event_report (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local          TEXT NOT NULL,         -- v1, v2 … of the Reading
  event          INTEGER REFERENCES event (id),          -- set by grouping before the change ends
  type           TEXT NOT NULL,
  mode           TEXT,
  quad           INTEGER NOT NULL,
  intensity      REAL NOT NULL,
  cameo          TEXT,
  goldstein      REAL,
  status         TEXT NOT NULL,
  background     INTEGER NOT NULL,
  certainty      TEXT,
  place          INTEGER REFERENCES entity (id),
  place_role     TEXT,
  date_start     TEXT,
  date_end       TEXT,
  date_precision TEXT,
  date_basis     TEXT,
  contexts       TEXT NOT NULL,
  confidence     REAL NOT NULL,
  start_at       INTEGER NOT NULL,      -- of the trigger
  end_at         INTEGER NOT NULL,
  words          TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL
) STRICT;
CREATE INDEX event_report_article ON event_report (article, event);
CREATE INDEX event_report_event ON event_report (event);

CREATE TABLE event_report_party (
  report   INTEGER NOT NULL REFERENCES event_report (id) ON DELETE CASCADE,
  role     TEXT NOT NULL,
  position INTEGER NOT NULL,
  entity   INTEGER NOT NULL REFERENCES entity (id),
  start_at INTEGER,                     -- absent when the party is only implied
  end_at   INTEGER,
  words    TEXT,
  PRIMARY KEY (report, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_report_party_entity ON event_report_party (entity, report);

-- Numbers under which reports of the same act meet: kind, party and time.
CREATE TABLE event_block (
  block INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (block, event)
) STRICT, WITHOUT ROWID;

-- MEETINGS
CREATE TABLE meeting (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  kind           TEXT NOT NULL,
  status         TEXT NOT NULL,
  place          INTEGER REFERENCES entity (id),
  date_start     TEXT,
  date_end       TEXT,
  date_precision TEXT,
  date_basis     TEXT,
  day            TEXT,
  topics         TEXT NOT NULL DEFAULT '',               -- labels, with | between and around
  first          INTEGER REFERENCES meeting_report (id),
  reports        INTEGER NOT NULL,
  articles       INTEGER NOT NULL,
  independent    INTEGER NOT NULL,
  conflicts      TEXT NOT NULL DEFAULT '',
  fingerprint    TEXT NOT NULL DEFAULT '',
  verdict        TEXT,
  added          INTEGER NOT NULL REFERENCES version (number),
  changed        INTEGER NOT NULL REFERENCES version (number),
  withdrawn      INTEGER REFERENCES version (number),
  replaced_by    TEXT
) STRICT;
CREATE INDEX meeting_day ON meeting (day, id);
CREATE INDEX meeting_status ON meeting (status, day);
CREATE INDEX meeting_place ON meeting (place, day);
CREATE INDEX meeting_changed ON meeting (changed);
CREATE INDEX meeting_first ON meeting (first);

CREATE TABLE meeting_party (
  meeting  INTEGER NOT NULL REFERENCES meeting (id),
  role     TEXT NOT NULL,               -- participant, visitor, host
  entity   INTEGER NOT NULL REFERENCES entity (id),
  country  TEXT,
  position INTEGER NOT NULL,
  PRIMARY KEY (meeting, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_party_entity ON meeting_party (entity, meeting);
CREATE INDEX meeting_party_country ON meeting_party (country, meeting);

CREATE TABLE meeting_report (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local          TEXT NOT NULL,
  meeting        INTEGER REFERENCES meeting (id),        -- likewise
  kind           TEXT NOT NULL,
  status         TEXT NOT NULL,
  place          INTEGER REFERENCES entity (id),
  date_start     TEXT,
  date_end       TEXT,
  date_precision TEXT,
  date_basis     TEXT,
  topics         TEXT NOT NULL DEFAULT '',
  start_at       INTEGER NOT NULL,      -- of the trigger of its first event
  end_at         INTEGER NOT NULL,
  words          TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_report_article ON meeting_report (article, meeting);
CREATE INDEX meeting_report_meeting ON meeting_report (meeting);

CREATE TABLE meeting_report_party (
  report   INTEGER NOT NULL REFERENCES meeting_report (id) ON DELETE CASCADE,
  role     TEXT NOT NULL,
  position INTEGER NOT NULL,
  entity   INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (report, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_report_party_entity ON meeting_report_party (entity, report);

-- Likewise for meetings.
CREATE TABLE meeting_block (
  block INTEGER NOT NULL,
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  PRIMARY KEY (block, meeting)
) STRICT, WITHOUT ROWID;

-- The reports of events that speak of a meeting.
CREATE TABLE meeting_event (
  meeting_report INTEGER NOT NULL REFERENCES meeting_report (id) ON DELETE CASCADE,
  event_report   INTEGER NOT NULL REFERENCES event_report (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_report, event_report)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_event_event ON meeting_event (event_report);

-- STATEMENTS: one record for the same words of the same speaker
CREATE TABLE statement (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  speaker     INTEGER REFERENCES entity (id),
  country     TEXT,                     -- of the speaker
  style       TEXT NOT NULL,
  certainty   TEXT NOT NULL,
  day         TEXT,                     -- of the first publication
  first       INTEGER REFERENCES statement_report (id),
  reports     INTEGER NOT NULL,
  articles    INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  verdict     TEXT,
  added       INTEGER NOT NULL REFERENCES version (number),
  changed     INTEGER NOT NULL REFERENCES version (number),
  withdrawn   INTEGER REFERENCES version (number),
  replaced_by TEXT
) STRICT;
CREATE INDEX statement_day ON statement (day, id);
CREATE INDEX statement_speaker ON statement (speaker, day);
CREATE INDEX statement_country ON statement (country, day);
CREATE INDEX statement_changed ON statement (changed);

CREATE TABLE statement_report (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local          TEXT NOT NULL,
  statement      INTEGER NOT NULL REFERENCES statement (id),
  speaker        INTEGER REFERENCES entity (id),
  speaker_start  INTEGER,
  speaker_end    INTEGER,
  speaker_words  TEXT,
  cue_start      INTEGER,
  cue_end        INTEGER,
  cue_words      TEXT,
  content        TEXT,                  -- absent where the licence forbids to keep it; parts with … between
  content_hash   TEXT NOT NULL,
  start_at       INTEGER NOT NULL,      -- first and last character of the content
  end_at         INTEGER NOT NULL,
  style          TEXT NOT NULL,
  certainty      TEXT NOT NULL,
  within         TEXT,                  -- local id of the statement it stands in
  confidence     REAL NOT NULL
) STRICT;
CREATE INDEX statement_report_article ON statement_report (article, statement);
CREATE INDEX statement_report_statement ON statement_report (statement);

CREATE VIRTUAL TABLE statement_words USING fts5 (
  content, content = 'statement_report', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- RELATIONS: one record for the same predicate between the same two with the same status
CREATE TABLE relation (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,
  predicate   TEXT NOT NULL,
  subject     INTEGER NOT NULL REFERENCES entity (id),
  object      INTEGER NOT NULL REFERENCES entity (id),
  status      TEXT NOT NULL,
  day         TEXT,                     -- of the first publication
  last_day    TEXT,                     -- of the last
  first       INTEGER REFERENCES relation_report (id),
  reports     INTEGER NOT NULL,
  articles    INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  verdict     TEXT,
  added       INTEGER NOT NULL REFERENCES version (number),
  changed     INTEGER NOT NULL REFERENCES version (number),
  withdrawn   INTEGER REFERENCES version (number),
  replaced_by TEXT
) STRICT;
CREATE INDEX relation_day ON relation (day, id);
CREATE INDEX relation_subject ON relation (subject, predicate);
CREATE INDEX relation_object ON relation (object, predicate);
CREATE INDEX relation_changed ON relation (changed);

CREATE TABLE relation_report (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local          TEXT NOT NULL,
  relation       INTEGER NOT NULL REFERENCES relation (id),
  predicate      TEXT NOT NULL,
  subject        INTEGER NOT NULL REFERENCES entity (id),
  object         INTEGER NOT NULL REFERENCES entity (id),
  status         TEXT NOT NULL,
  start_at       INTEGER NOT NULL,      -- of the trigger
  end_at         INTEGER NOT NULL,
  words          TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL,
  confidence     REAL NOT NULL
) STRICT;
CREATE INDEX relation_report_article ON relation_report (article, relation);
CREATE INDEX relation_report_relation ON relation_report (relation);

-- TOPICS: one record for each label
CREATE TABLE topic (
  id           INTEGER PRIMARY KEY,
  key          TEXT NOT NULL UNIQUE,
  label        TEXT NOT NULL,
  contexts     TEXT NOT NULL,
  media_topics TEXT NOT NULL,
  day          TEXT,
  last_day     TEXT,
  articles     INTEGER NOT NULL,
  independent  INTEGER NOT NULL,
  verdict      TEXT,
  added        INTEGER NOT NULL REFERENCES version (number),
  changed      INTEGER NOT NULL REFERENCES version (number),
  withdrawn    INTEGER REFERENCES version (number),
  replaced_by  TEXT
) STRICT;
CREATE INDEX topic_day ON topic (last_day, id);
CREATE INDEX topic_changed ON topic (changed);

CREATE TABLE topic_report (
  id           INTEGER PRIMARY KEY,
  key          TEXT NOT NULL UNIQUE,
  article      INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local        TEXT NOT NULL,
  topic        INTEGER NOT NULL REFERENCES topic (id),
  label        TEXT NOT NULL,
  contexts     TEXT NOT NULL,
  media_topics TEXT NOT NULL,
  status       TEXT NOT NULL,
  salience     REAL NOT NULL,
  start_at     INTEGER,                 -- of the first evidence
  end_at       INTEGER
) STRICT;
CREATE INDEX topic_report_article ON topic_report (article, topic);
CREATE INDEX topic_report_topic ON topic_report (topic);

CREATE TABLE topic_raiser (
  report INTEGER NOT NULL REFERENCES topic_report (id) ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (report, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_raiser_entity ON topic_raiser (entity, report);

CREATE TABLE event_topic (
  event_report INTEGER NOT NULL REFERENCES event_report (id) ON DELETE CASCADE,
  topic_report INTEGER NOT NULL REFERENCES topic_report (id) ON DELETE CASCADE,
  PRIMARY KEY (event_report, topic_report)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_statement (
  event_report     INTEGER NOT NULL REFERENCES event_report (id) ON DELETE CASCADE,
  statement_report INTEGER NOT NULL REFERENCES statement_report (id) ON DELETE CASCADE,
  PRIMARY KEY (event_report, statement_report)
) STRICT, WITHOUT ROWID;

-- LISTS: what each record that is neither withdrawn nor replaced is found by. Written by the program at the end of a change
-- for the records that the triggers below noted; can be made anew from the other tables at any time.
CREATE TABLE stale (
  kind INTEGER NOT NULL,                -- 1 event, 2 meeting, 3 statement, 4 relation, 5 topic, 6 article, 7 entity
  id   INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE listed (
  kind   INTEGER NOT NULL,
  id     INTEGER NOT NULL,
  day    INTEGER NOT NULL,              -- since 1970; -1000000 when unknown
  month  INTEGER NOT NULL,              -- year * 12 + month - 1
  traits INTEGER NOT NULL,              -- type, status, verdict and the like, a few bits each
  terms  TEXT NOT NULL,                 -- its rows in listed_term, as JSON
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_day ON listed (kind, day, id, traits);
CREATE INDEX listed_traits ON listed (kind, traits, day, id);

CREATE TABLE listed_term (
  kind   INTEGER NOT NULL,
  term   TEXT NOT NULL,                 -- a letter for what it is (party, country, source, place …) and the value
  day    INTEGER NOT NULL,
  id     INTEGER NOT NULL,
  traits INTEGER NOT NULL,
  PRIMARY KEY (kind, term, day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE listed_count (
  kind    INTEGER NOT NULL,
  term    TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (kind, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE listed_tally (
  kind    INTEGER NOT NULL,
  traits  INTEGER NOT NULL,
  month   INTEGER NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (kind, traits, month)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER stale_event_new AFTER INSERT ON event
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, NEW.id);
END;
CREATE TRIGGER stale_event_changed AFTER UPDATE ON event
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, NEW.id);
END;
CREATE TRIGGER stale_event_gone AFTER DELETE ON event
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, OLD.id);
END;
CREATE TRIGGER stale_meeting_new AFTER INSERT ON meeting
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, NEW.id);
END;
CREATE TRIGGER stale_meeting_changed AFTER UPDATE ON meeting
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, NEW.id);
END;
CREATE TRIGGER stale_meeting_gone AFTER DELETE ON meeting
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, OLD.id);
END;
CREATE TRIGGER stale_statement_new AFTER INSERT ON statement
BEGIN
  INSERT OR IGNORE INTO stale VALUES (3, NEW.id);
END;
CREATE TRIGGER stale_statement_changed AFTER UPDATE ON statement
BEGIN
  INSERT OR IGNORE INTO stale VALUES (3, NEW.id);
END;
CREATE TRIGGER stale_statement_gone AFTER DELETE ON statement
BEGIN
  INSERT OR IGNORE INTO stale VALUES (3, OLD.id);
END;
CREATE TRIGGER stale_relation_new AFTER INSERT ON relation
BEGIN
  INSERT OR IGNORE INTO stale VALUES (4, NEW.id);
END;
CREATE TRIGGER stale_relation_changed AFTER UPDATE ON relation
BEGIN
  INSERT OR IGNORE INTO stale VALUES (4, NEW.id);
END;
CREATE TRIGGER stale_relation_gone AFTER DELETE ON relation
BEGIN
  INSERT OR IGNORE INTO stale VALUES (4, OLD.id);
END;
CREATE TRIGGER stale_topic_new AFTER INSERT ON topic
BEGIN
  INSERT OR IGNORE INTO stale VALUES (5, NEW.id);
END;
CREATE TRIGGER stale_topic_changed AFTER UPDATE ON topic
BEGIN
  INSERT OR IGNORE INTO stale VALUES (5, NEW.id);
END;
CREATE TRIGGER stale_topic_gone AFTER DELETE ON topic
BEGIN
  INSERT OR IGNORE INTO stale VALUES (5, OLD.id);
END;
CREATE TRIGGER stale_article_new AFTER INSERT ON article
BEGIN
  INSERT OR IGNORE INTO stale VALUES (6, NEW.id);
END;
CREATE TRIGGER stale_article_changed AFTER UPDATE ON article
BEGIN
  INSERT OR IGNORE INTO stale VALUES (6, NEW.id);
END;
CREATE TRIGGER stale_article_gone AFTER DELETE ON article
BEGIN
  INSERT OR IGNORE INTO stale VALUES (6, OLD.id);
END;
CREATE TRIGGER stale_event_party_new AFTER INSERT ON event_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, NEW.event);
END;
CREATE TRIGGER stale_event_party_changed AFTER UPDATE ON event_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, NEW.event);
END;
CREATE TRIGGER stale_event_party_gone AFTER DELETE ON event_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (1, OLD.event);
END;
CREATE TRIGGER stale_meeting_party_new AFTER INSERT ON meeting_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, NEW.meeting);
END;
CREATE TRIGGER stale_meeting_party_changed AFTER UPDATE ON meeting_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, NEW.meeting);
END;
CREATE TRIGGER stale_meeting_party_gone AFTER DELETE ON meeting_party
BEGIN
  INSERT OR IGNORE INTO stale VALUES (2, OLD.meeting);
END;
CREATE TRIGGER stale_appearance_new AFTER INSERT ON appearance
BEGIN
  INSERT OR IGNORE INTO stale VALUES (6, NEW.article);
END;
CREATE TRIGGER stale_appearance_changed AFTER UPDATE OF entity ON appearance
BEGIN
  INSERT OR IGNORE INTO stale VALUES (6, NEW.article);
END;
CREATE TRIGGER stale_entity_new AFTER INSERT ON entity
BEGIN
  INSERT OR IGNORE INTO stale VALUES (7, NEW.id);
END;
CREATE TRIGGER stale_entity_changed AFTER UPDATE ON entity
BEGIN
  INSERT OR IGNORE INTO stale VALUES (7, NEW.id);
END;
CREATE TRIGGER stale_entity_gone AFTER DELETE ON entity
BEGIN
  INSERT OR IGNORE INTO stale VALUES (7, OLD.id);
END;
CREATE TRIGGER stale_entity_country AFTER UPDATE OF country ON entity WHEN NEW.country IS NOT OLD.country
BEGIN
  INSERT OR IGNORE INTO stale SELECT 1, id FROM event WHERE place = NEW.id;
  INSERT OR IGNORE INTO stale SELECT 2, id FROM meeting WHERE place = NEW.id;
  INSERT OR IGNORE INTO stale SELECT 4, id FROM relation WHERE subject = NEW.id OR object = NEW.id;
  INSERT OR IGNORE INTO stale SELECT 6, article FROM appearance WHERE entity = NEW.id;
END;

-- WHAT PEOPLE SAID ABOUT THE RECORD: kept apart from what the reader found, held by keys so that it outlives a new reading
CREATE TABLE correction (
  id     INTEGER PRIMARY KEY,
  record TEXT NOT NULL,                 -- key
  field  TEXT NOT NULL,                 -- verdict for accept and reject
  value  TEXT,                          -- absent: the field is to be empty
  made   TEXT NOT NULL,
  author TEXT NOT NULL,
  note   TEXT,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX correction_record ON correction (record);

-- A report that a user put into a record by splitting or joining; grouping leaves it there.
CREATE TABLE pin (
  report TEXT PRIMARY KEY,              -- key of the report
  record TEXT NOT NULL                  -- key of the event, meeting or entity
) STRICT, WITHOUT ROWID;

-- WHERE ARTICLES CAME FROM
CREATE TABLE origin (
  name     TEXT PRIMARY KEY,            -- file or address
  size     INTEGER NOT NULL,
  modified TEXT NOT NULL,
  finished TEXT,                        -- when every article in it was taken in; absent while that goes on
  articles INTEGER NOT NULL,
  failures INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE failure (
  origin TEXT NOT NULL,
  place  TEXT NOT NULL,                 -- where in it, for people
  reason TEXT NOT NULL,
  tries  INTEGER NOT NULL,
  first  TEXT NOT NULL,
  last   TEXT NOT NULL,
  PRIMARY KEY (origin, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
  url           TEXT PRIMARY KEY,
  title         TEXT,
  etag          TEXT,
  last_modified TEXT,
  fetched       TEXT,
  due           TEXT,
  failures      INTEGER NOT NULL DEFAULT 0,
  reason        TEXT
) STRICT, WITHOUT ROWID;
