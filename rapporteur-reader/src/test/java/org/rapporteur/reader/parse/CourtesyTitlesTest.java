package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CourtesyTitlesTest {
  private static final String[] WORDS = {"Mr.", "Gorbachev", "met", "Miss", "Mrs", "Thatcher"};

  @Test
  void aNameBeginsBehindThem() {
    assertThat(trim(person(0, 1), person(4, 5))).containsExactly(person(1, 1), person(5, 5));
  }

  @Test
  void theSameNameIsNotNamedTwice() {
    TaggedMention surer = new TaggedMention(1, 1, TagType.PERSON, 0.95);
    assertThat(trim(person(0, 1), surer)).containsExactly(person(1, 1));
  }

  @Test
  void aloneTheyNameNobodyAndNoOffice() {
    assertThat(trim(person(3, 3), title(0, 0))).isEmpty();
  }

  @Test
  void otherMentionsStayAsTheyAre() {
    TaggedMention body = new TaggedMention(0, 1, TagType.ORG, 0.9);
    assertThat(trim(body, person(1, 1))).containsExactly(body, person(1, 1));
  }

  private static List<TaggedMention> trim(TaggedMention... mentions) {
    return CourtesyTitles.trim(List.of(mentions), WORDS);
  }

  private static TaggedMention person(int first, int last) {
    return new TaggedMention(first, last, TagType.PERSON, 0.9);
  }

  private static TaggedMention title(int first, int last) {
    return new TaggedMention(first, last, TagType.TITLE, 0.9);
  }
}
