package org.rapporteur.reader.entity;

import org.rapporteur.model.EntityType;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;

/**
 * A tagged name in a sentence.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of the token that the rest depends on
 * @param type what it is tagged as
 * @param span its words
 * @param name its words made comparable
 */
record Naming(int sentence, int first, int last, int head, EntityType type, Span span, Name name) {
  String text() {
    return span.text();
  }

  Draft.Place place() {
    return new Draft.Place(sentence, head, last, span, MentionForm.NAME, type);
  }
}
