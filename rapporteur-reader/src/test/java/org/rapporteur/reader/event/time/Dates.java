package org.rapporteur.reader.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventTime;
import org.rapporteur.reader.parse.Links;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/** Finds the dates of sentences that are not parsed. */
final class Dates {
  private Dates() {}

  /** The only date of a sentence. */
  static EventTime only(String text, String tagged, @Nullable LocalDate published) {
    List<TimeMention> found = find(published, text, tagged);
    assertThat(found).as(text).hasSize(1);
    return found.get(0).time();
  }

  /** Sentences, each followed by the words of it that are tagged as a date. */
  static List<TimeMention> find(@Nullable LocalDate published, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < sentences.length; i += 2) {
      places.add(new int[] {text.length(), text.length() + sentences[i].length()});
      text.append(sentences[i]).append(' ');
    }
    List<Sentence> parsed = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String tagged = 2 * i + 1 < sentences.length ? sentences[2 * i + 1] : null;
      parsed.add(sentence(text.substring(0, places.get(i)[1]), places.get(i)[0], i, tagged));
    }
    return new TimeFinder().find(new Parse(text.toString(), parsed, Links.NONE), published);
  }

  static Sentence sentence(String text, int start, int index, @Nullable String tagged) {
    List<Token> tokens = new ArrayList<>();
    Lexemes words = Lexemes.of(text, start, text.length());
    for (int i = 0; i < words.size(); i++) {
      Lexemes.Lexeme word = words.get(i);
      String form = text.substring(word.start(), word.end());
      tokens.add(
          new Token(i, word.start(), word.end(), form, Upos.X, "XX", word.word(), -1, "dep"));
    }
    List<TaggedMention> mentions = new ArrayList<>();
    if (tagged != null) {
      int from = text.indexOf(tagged, start);
      int to = from + tagged.length();
      int[] inside =
          tokens.stream()
              .filter(t -> t.start() >= from && t.end() <= to)
              .mapToInt(Token::index)
              .toArray();
      mentions.add(new TaggedMention(inside[0], inside[inside.length - 1], TagType.DATE, 1));
    }
    return new Sentence(
        index,
        0,
        start,
        text.length(),
        tokens,
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
