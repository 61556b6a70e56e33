package org.rapporteur.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.codebook.Codebook;

/** The reader finds the code of every example that the codebook shows. */
class CodebookExamplesTest {
  private final Codebook codebook = Codebook.open();

  @Test
  void everyExampleOfATypeIsReadAsThatType() {
    List<String> wrong = new ArrayList<>();
    try (Reader reader = Reader.open()) {
      for (EventType type : EventType.values()) {
        check(reader, codebook.entry(type).example(), type, wrong);
      }
      for (Mode mode : Mode.values()) {
        check(reader, codebook.entry(mode).example(), mode.type(), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void check(Reader reader, String example, EventType type, List<String> wrong) {
    List<EventType> found =
        reader.read(Article.of(example)).events().stream().map(Event::type).toList();
    if (!found.contains(type)) {
      wrong.add(type + " " + found + ": " + example);
    }
  }
}
