-- Saving writes each row once: new records are found by their version, not by a trigger for each row.
DROP TRIGGER stale_event_new;
DROP TRIGGER stale_meeting_new;
DROP TRIGGER stale_statement_new;
DROP TRIGGER stale_relation_new;
DROP TRIGGER stale_topic_new;
DROP TRIGGER stale_entity_new;
DROP TRIGGER stale_event_party_new;
DROP TRIGGER stale_meeting_party_new;
DROP TRIGGER stale_appearance_new;

-- Nor does it keep up what no question reads: lists are found by the tables that are named after them.
DROP INDEX event_day;
DROP INDEX event_type;
DROP INDEX event_status;
DROP INDEX event_place;
CREATE INDEX event_place ON event (place) WHERE place IS NOT NULL;
DROP INDEX event_party_country;
DROP INDEX meeting_day;
DROP INDEX meeting_status;
DROP INDEX meeting_place;
CREATE INDEX meeting_place ON meeting (place) WHERE place IS NOT NULL;
DROP INDEX meeting_party_country;
DROP INDEX meeting_report_party_entity;
DROP INDEX statement_day;
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker) WHERE speaker IS NOT NULL;
DROP INDEX statement_country;
DROP INDEX relation_day;
DROP INDEX topic_day;
DROP INDEX topic_raiser_entity;
DROP INDEX entity_country;

-- Filters find by the country that an entity has now, even if a later article brought it.
CREATE TRIGGER entity_country_changed AFTER UPDATE OF country ON entity WHEN NEW.country IS NOT OLD.country
BEGIN
  UPDATE event_party SET country = NEW.country WHERE entity = NEW.id AND country IS NOT NEW.country;
  UPDATE meeting_party SET country = NEW.country WHERE entity = NEW.id AND country IS NOT NEW.country;
  UPDATE statement SET country = NEW.country WHERE speaker = NEW.id AND country IS NOT NEW.country;
END;
UPDATE event_party AS p SET country = e.country FROM entity e WHERE e.id = p.entity AND p.country IS NOT e.country;
UPDATE meeting_party AS p SET country = e.country FROM entity e WHERE e.id = p.entity AND p.country IS NOT e.country;
UPDATE statement AS s SET country = e.country FROM entity e WHERE e.id = s.speaker AND s.country IS NOT e.country;
