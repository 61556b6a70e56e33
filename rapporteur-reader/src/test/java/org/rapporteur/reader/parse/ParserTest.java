package org.rapporteur.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Warning;

class ParserTest {
  private static final String ARTICLE =
      """
      Reagan and Gorbachev meet in Geneva

      U.S. President Ronald Reagan met Soviet leader Mikhail Gorbachev in Geneva on Nov. 19, 1985. \
      “We can't go on like this,” Gorbachev told reporters. The two leaders agreed to meet again.

      Switzerland hosted the talks. Britain's prime minister welcomed them, but said that arms \
      control might take years.
      """;

  private static Parser parser;

  @BeforeAll
  static void open() {
    parser = Parser.open();
  }

  @AfterAll
  static void close() {
    parser.close();
  }

  private static Parse parse(String text) {
    return parser.parse(text, new ArrayList<>());
  }

  @Test
  void sentencesAndParagraphsAreThoseOfTheText() {
    Parse parse = parse(ARTICLE);
    assertThat(parse.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 1, 2, 2);
    assertThat(parse.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4, 5);
    assertWhole(parse);
  }

  @Test
  void noWordInLowerCaseIsAName() {
    Parse parse =
        parse(
            "Under a declaration adopted at Camp David the two governments are bound to search for"
                + " peace. The two sides exchanged prisoners near the canal.");
    assertThat(parse.sentences())
        .flatExtracting(Sentence::tokens)
        .filteredOn(token -> token.text().matches("[a-z]{4,}"))
        .allSatisfy(token -> assertThat(token.upos()).isNotEqualTo(Upos.PROPN))
        .allSatisfy(token -> assertThat(token.xpos()).doesNotStartWith("NNP"));
    assertThat(parse.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::lemma)
        .contains("government", "side");
  }

  @Test
  void linksAreScoredBetweenAnyTwoTokens() {
    Parse parse = parse(ARTICLE);
    for (LinkKind kind : LinkKind.values()) {
      assertThat(parse.links().score(kind, 3, 2, 1, 3)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    List<Sentence> expected = parse(ARTICLE).sentences();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Callable<List<Sentence>>> tasks = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        tasks.add(() -> parse(ARTICLE).sentences());
      }
      for (Future<List<Sentence>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void textWithoutWordsHasNoSentences() {
    assertThat(parse("").sentences()).isEmpty();
    assertThat(parse(" \n\n \t ").sentences()).isEmpty();
  }

  @Test
  void veryLongLineIsReadWholeWithWarning() {
    List<Warning> warnings = new ArrayList<>();
    String text = "a " + "peace talks, ".repeat(2_000) + "x".repeat(24_000);
    Parse parse = parser.parse(text, warnings);
    assertThat(warnings).extracting(Warning::code).contains("long-sentence");
    assertThat(parse.sentences().stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(6_002);
    assertWhole(parse);
  }

  @Test
  void anyTextIsReadWithoutError() {
    RandomText.check(21, 60, text -> assertWhole(parse(text)));
  }

  private static void assertWhole(Parse parse) {
    int last = 0;
    for (Sentence sentence : parse.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(parse.text().substring(token.start(), token.end())).isEqualTo(token.text());
        assertThat(token.lemma()).isNotEmpty();
        last = token.end();
        roots += token.head() < 0 ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
      assertThat(sentence.end()).isEqualTo(last);
      assertThat(sentence.topicScores()).hasSameSizeAs(sentence.tokens());
    }
  }
}
