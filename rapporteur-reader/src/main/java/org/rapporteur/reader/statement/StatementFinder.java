package org.rapporteur.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Speaker;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.Quotes;
import org.rapporteur.reader.parse.Attribution;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/**
 * Finds who says what.
 *
 * <p>Example: from {@code “We came a long way,” Gorbachev said. “We will not turn back.”} come two
 * statements by Gorbachev, the second without a cue. Plans, fears and wishes that the text
 * attributes to somebody are statements too. A speaker whom the article does not name at all is
 * absent.
 */
public final class StatementFinder {
  private static final double RULE = 0.6;

  /** A statement before it has its number. */
  record Found(
      Content content,
      @Nullable Speaker speaker,
      @Nullable Span cue,
      Certainty certainty,
      double confidence) {
    int sentence() {
      return content.sentence().index();
    }

    Found by(@Nullable Speaker other) {
      return new Found(content, other, cue, certainty, confidence);
    }
  }

  /** Returns the statements of a parse in the order of the text. */
  public List<Statement> find(Parse parse, Cast cast) {
    Quotes quotes = new Quotes(parse);
    Interview interview = new Interview(parse, cast);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      List<Found> here = new ArrayList<>();
      for (Attribution attribution : sentence.attributions()) {
        here.add(attributed(parse, cast, quotes, interview, sentence, attribution));
      }
      quoted(sentence, quotes, here).ifPresent(content -> here.add(0, continued(content, cast)));
      told(sentence, quotes, interview, here).ifPresent(here::add);
      here.sort(
          Comparator.comparingInt((Found one) -> one.content().first())
              .thenComparingInt(one -> -one.content().length()));
      found.addAll(here);
    }
    return numbered(parse, quotes, new Continuations(parse, quotes).speakers(found));
  }

  private static Found attributed(
      Parse parse,
      Cast cast,
      Quotes quotes,
      Interview interview,
      Sentence sentence,
      Attribution attribution) {
    Content whole =
        Content.between(sentence, quotes, attribution.contentFirst(), attribution.contentLast());
    Content content =
        new Interruption(quotes)
            .find(sentence, attribution)
            .map(gap -> whole.without(quotes, gap))
            .orElse(whole);
    return new Found(
        content,
        speaker(cast, interview, sentence, attribution),
        attribution.cue() < 0 ? null : cue(parse, sentence, attribution.cue()),
        attribution.certainty(),
        attribution.score());
  }

  private static @Nullable Speaker speaker(
      Cast cast, Interview interview, Sentence sentence, Attribution attribution) {
    int source = attribution.source();
    if (source < 0 || interview.isStranger(sentence, source)) {
      return interview.speaker(sentence, attribution.anchor());
    }
    String entity = cast.at(sentence.index(), source).stream().findFirst().orElse(null);
    return new Speaker(entity, cast.phrase(sentence.index(), source));
  }

  private static Span cue(Parse parse, Sentence sentence, int word) {
    int cue = withoutAuxiliary(sentence, word);
    int last = cue;
    for (Token token : sentence.tokens()) {
      boolean joined = token.deprel().equals("fixed") || token.deprel().equals("compound:prt");
      if (token.head() == cue && joined && token.index() == last + 1) {
        last = token.index();
      }
    }
    Token first = sentence.tokens().get(cue);
    return Span.of(parse.text(), first.start(), sentence.tokens().get(last).end());
  }

  /** "Did" in "it did not want power" says nothing: its verb is the cue. */
  private static int withoutAuxiliary(Sentence sentence, int word) {
    Token token = sentence.tokens().get(word);
    return token.deprel().startsWith("aux") && token.head() > word ? token.head() : word;
  }

  /** A sentence that stands in quote marks as a whole and that no attribution covers. */
  private static Optional<Content> quoted(Sentence sentence, Quotes quotes, List<Found> here) {
    int size = sentence.tokens().size();
    int last = -1;
    while (last + 1 < size && quotes.inside(sentence.index(), last + 1)) {
      last++;
    }
    boolean whole = last >= size - 2 && last >= 1;
    if (!whole) {
      return Optional.empty();
    }
    Content content = Content.between(sentence, quotes, 0, last);
    return isCovered(content, here) ? Optional.empty() : Optional.of(content);
  }

  /** A sentence of an interview that no attribution covers; a question is unsure of itself. */
  private static Optional<Found> told(
      Sentence sentence, Quotes quotes, Interview interview, List<Found> here) {
    int last = sentence.tokens().size() - 1;
    boolean asks = last >= 0 && sentence.tokens().get(last).text().equals("?");
    Certainty certainty = asks ? Certainty.UNSURE : Certainty.CERTAIN;
    return interview
        .begin(sentence)
        .map(first -> Content.between(sentence, quotes, first, last))
        .filter(content -> !isCovered(content, here))
        .map(content -> new Found(content, interview.speaker(sentence), null, certainty, RULE));
  }

  private static boolean isCovered(Content content, List<Found> here) {
    return here.stream().anyMatch(found -> 2 * found.content().length() >= content.length());
  }

  private static Found continued(Content content, Cast cast) {
    Speaker linked =
        cast.linked(LinkKind.SPEAKER, content.sentence().index(), content.first()).stream()
            .findFirst()
            .map(entity -> new Speaker(entity, null))
            .orElse(null);
    return new Found(content, linked, null, Certainty.CERTAIN, RULE);
  }

  private static List<Statement> numbered(Parse parse, Quotes quotes, List<Found> found) {
    List<Statement> statements = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      Found one = found.get(index);
      statements.add(
          new Statement(
              id(index),
              one.speaker(),
              one.cue(),
              one.content().spans(parse.text()),
              one.content().style(quotes),
              one.certainty(),
              around(found, index),
              one.confidence()));
    }
    return statements;
  }

  private static @Nullable String around(List<Found> found, int index) {
    Content content = found.get(index).content();
    int best = -1;
    for (int other = sentenceStart(found, index); other < found.size(); other++) {
      if (found.get(other).sentence() != found.get(index).sentence()) {
        break;
      }
      Content outer = found.get(other).content();
      boolean contains = other != index && outer.contains(content);
      if (contains && (best < 0 || found.get(best).content().length() > outer.length())) {
        best = other;
      }
    }
    return best < 0 ? null : id(best);
  }

  private static int sentenceStart(List<Found> found, int index) {
    int start = index;
    while (start > 0 && found.get(start - 1).sentence() == found.get(index).sentence()) {
      start--;
    }
    return start;
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }
}
