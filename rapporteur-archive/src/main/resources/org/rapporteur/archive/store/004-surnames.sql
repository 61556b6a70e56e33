-- Linking asks of each candidate whether its full name is known: by the entity, where the key begins with the surname.
CREATE INDEX entity_surname_entity ON entity_surname (entity);
