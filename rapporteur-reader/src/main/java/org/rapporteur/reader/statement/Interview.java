package org.rapporteur.reader.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Speaker;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Speaker labels of a printed interview: what follows in their paragraph is said by whom they name.
 *
 * <p>Labels are {@code Question:}, {@code Q:} and the like, a name with a colon ({@code Begin:}), a
 * word in capitals with a colon ({@code HOST:}), and a name in double brackets as wikis write it
 * ({@code ((WN))}). A label counts only where the article has it twice, or a name beside questions,
 * so that a colon in other prose means nothing; one that names nobody also needs another beside it.
 */
final class Interview {
  private static final Set<String> QUESTION = Set.of("q", "question", "interviewer", "reporter");
  private static final Set<String> ANSWER = Set.of("a", "answer");
  private static final String BRACKETS = "((";
  private static final int LONGEST = 5;
  private static final int FEWEST = 2;

  private final Parse parse;
  private final Cast cast;
  private final Map<Integer, Label> bySentence = new HashMap<>();
  private final List<Label> brackets = new ArrayList<>();

  /**
   * A label at the head of a paragraph, or of an answer in the paragraph of its question.
   *
   * @param key what tells labels apart
   * @param entity whom it names, if anybody
   * @param words its words
   * @param sentence index of its sentence
   * @param first the first token behind it
   */
  private record Label(String key, @Nullable String entity, Span words, int sentence, int first) {
    boolean asks() {
      return QUESTION.contains(key);
    }

    /** Whether it tells question from answer. */
    boolean isPart() {
      return asks() || ANSWER.contains(key);
    }

    /** Whether it names neither a person nor a part in the interview: HOST. */
    boolean isStranger() {
      return entity == null && !isPart() && !key.equals(BRACKETS);
    }
  }

  /** Looks up the labels of an article. */
  Interview(Parse parse, Cast cast) {
    this.parse = parse;
    this.cast = cast;
    Map<String, Integer> times = new HashMap<>();
    int paragraph = -1;
    Label current = null;
    for (Sentence sentence : parse.sentences()) {
      boolean begins = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      Label before = current;
      Optional<Label> label =
          label(sentence).filter(l -> begins || l.isPart() && before != null && before.isPart());
      label.ifPresent(l -> times.merge(l.key(), 1, Integer::sum));
      current = label.orElse(begins ? null : current);
      if (current != null) {
        bySentence.put(sentence.index(), current);
      }
    }
    boolean asked = QUESTION.stream().anyMatch(times::containsKey);
    bySentence
        .values()
        .removeIf(label -> {
          boolean alone = times.getOrDefault(label.key(), 0) < FEWEST;
          return label.isStranger() ? alone || times.size() < FEWEST : alone && !asked;
        });
  }

  /** Where what is said in a sentence begins; nothing where no label stands before it. */
  Optional<Integer> begin(Sentence sentence) {
    return Optional.ofNullable(bySentence.get(sentence.index()))
        .map(label -> label.sentence() == sentence.index() ? label.first() : 0)
        .filter(first -> first < sentence.tokens().size() - 1);
  }

  /** Who says what a sentence holds: whom the label names, else whom the encoder links. */
  @Nullable Speaker speaker(Sentence sentence) {
    return speaker(sentence, begin(sentence).orElse(0));
  }

  /**
   * Who says what has no source in its sentence: whom the label names, else whom the encoder links
   * to a word. The links know only those who answer: who asks, and who bears a label that names
   * nobody, is none of them.
   */
  @Nullable Speaker speaker(Sentence sentence, int anchor) {
    Label label = bySentence.get(sentence.index());
    if (label != null && label.entity() != null) {
      return new Speaker(label.entity(), null);
    }
    if (label != null && label.isStranger()) {
      return new Speaker(null, label.words());
    }
    if (label != null && label.asks()) {
      return null;
    }
    return cast.linked(LinkKind.SPEAKER, sentence.index(), anchor).stream()
        .findFirst()
        .map(entity -> new Speaker(entity, null))
        .orElse(null);
  }

  /** Whether a word belongs to a label that names nobody. */
  boolean isStranger(Sentence sentence, int token) {
    Label label = bySentence.get(sentence.index());
    return label != null
        && label.sentence() == sentence.index()
        && label.isStranger()
        && token < label.first();
  }

  private Optional<Label> label(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean bracket = tokens.size() > LONGEST && isBracket(tokens, 0) && isBracket(tokens, 1);
    for (int at = 1; at < Math.min(tokens.size() - 1, LONGEST + 2); at++) {
      String text = tokens.get(at).text();
      if (bracket && at > 2 && text.equals(")") && tokens.get(at + 1).text().equals(")")) {
        Label label = label(sentence, 2, at, at + 2);
        brackets.add(label);
        return Optional.of(
            new Label(BRACKETS, whom(label), label.words(), label.sentence(), label.first()));
      }
      if (!bracket && text.equals(":")) {
        Label label = label(sentence, 0, at, at + 1);
        boolean counts = !label.isStranger() || isCapital(sentence, at);
        return counts ? Optional.of(label) : Optional.empty();
      }
      boolean name = Character.isUpperCase(tokens.get(at - 1).text().codePointAt(0));
      if (!bracket && !name) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the words before a colon are in capitals and name no place: HOST, THE MODERATOR. */
  private boolean isCapital(Sentence sentence, int colon) {
    return sentence.tokens().subList(0, colon).stream()
        .allMatch(token ->
            token.text().length() >= FEWEST
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && token.text().codePoints().allMatch(Character::isLetter)
                && cast.named(sentence.index(), token.index()).isEmpty());
  }

  /** Whom a label in brackets names: ((WN)) is short for a ((Wikinews)) before it. */
  private @Nullable String whom(Label label) {
    return brackets.stream()
        .filter(other -> other.entity() != null && isShort(label.key(), other.key()))
        .map(Label::entity)
        .findFirst()
        .orElse(label.entity());
  }

  /** Whether the letters of the one stand in the other in this order, the first at its head. */
  private static boolean isShort(String letters, String name) {
    if (letters.charAt(0) != name.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBracket(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("(");
  }

  private Label label(Sentence sentence, int from, int to, int first) {
    StringBuilder key = new StringBuilder();
    String entity = null;
    for (int at = from; at < to; at++) {
      key.append(sentence.tokens().get(at).text().toLowerCase(Locale.ROOT));
      if (entity == null) {
        entity =
            cast.named(sentence.index(), at)
                .filter(id -> speaks(cast.entity(id).type()))
                .orElse(null);
      }
    }
    List<Token> tokens = sentence.tokens();
    Span words = Span.of(parse.text(), tokens.get(from).start(), tokens.get(to - 1).end());
    return new Label(key.toString(), entity, words, sentence.index(), first);
  }

  private static boolean speaks(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORG;
  }
}
