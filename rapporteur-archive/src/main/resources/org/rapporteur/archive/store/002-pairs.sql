-- Lists find events and meetings by the two countries that face each other too: what each is found by is worked out anew.
INSERT OR IGNORE INTO stale SELECT 1, id FROM event;
INSERT OR IGNORE INTO stale SELECT 2, id FROM meeting;
