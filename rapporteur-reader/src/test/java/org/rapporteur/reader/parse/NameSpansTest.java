package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.ORG;
import static org.rapporteur.reader.parse.TagType.PERSON;
import static org.rapporteur.reader.parse.TagType.TITLE;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpansTest {
  @Test
  void aDatelineIsNoPartOfTheNameBehindIt() {
    assertThat(mended("WASHINGTON - President Bush left for Malta .", tag(PERSON, 0, 3)))
        .containsExactly(tag(GPE, 0, 0), mended(TITLE, 2, 2), tag(PERSON, 3, 3));
    assertThat(mended("BONN - Chancellor Kohl left .", tag(TITLE, 0, 2), tag(PERSON, 3, 3)))
        .containsExactly(tag(GPE, 0, 0), tag(TITLE, 2, 2), tag(PERSON, 3, 3));
    assertThat(mended("NEW YORK ( AP ) -- Ronald Reagan left .", tag(PERSON, 5, 7)))
        .containsExactly(tag(PERSON, 6, 7));
  }

  @Test
  void otherDashesMayStandInsideNames() {
    TaggedMention body = tag(ORG, 1, 5);
    assertThat(mended("The Task Force - Inherent Resolve began .", body)).containsExactly(body);
  }

  @Test
  void initialsBelongToTheName() {
    assertThat(mended("MOSCOW -- M. S. Gorbachev spoke .", tag(PERSON, 4, 4)))
        .containsExactly(tag(PERSON, 2, 4));
    assertThat(mended("Then George H. W. Bush spoke .", tag(PERSON, 1, 4)))
        .containsExactly(tag(PERSON, 1, 4));
  }

  @Test
  void whoStandsBehindAnOfficeIsAPerson() {
    assertThat(mended("Then Prime Minister Pierre Trudeau spoke ."))
        .containsExactly(mended(TITLE, 1, 2), mended(PERSON, 3, 4));
    assertThat(mended("Then King Fahd Airport closed .", tag(TagType.FAC, 1, 3)))
        .containsExactly(tag(TagType.FAC, 1, 3));
  }

  private static List<TaggedMention> mended(String text, TaggedMention... tags) {
    String[] words = text.split(" ", -1);
    int[] bounds = new int[2 * words.length];
    int at = 0;
    for (int word = 0; word < words.length; word++) {
      bounds[2 * word] = at;
      bounds[2 * word + 1] = at + words[word].length();
      at += words[word].length() + 1;
    }
    return new NameSpans(new Words(0, bounds, words, new int[words.length][])).mend(List.of(tags));
  }

  private static TaggedMention tag(TagType type, int first, int last) {
    return new TaggedMention(first, last, type, 0.9);
  }

  private static TaggedMention mended(TagType type, int first, int last) {
    return new TaggedMention(first, last, type, 0.6);
  }
}
