package org.rapporteur.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldFileTest {
  private static final TreeMap<Integer, String> SENTENCES =
      new TreeMap<>(
          Map.of(
              1, "Sadat met Begin, and Begin met Carter at Camp David.",
              2, "The meeting was long."));

  private final List<String> problems = new ArrayList<>();

  private List<Gold> parse(String... lines) {
    return GoldFile.parse("a.ann", List.of(lines), SENTENCES, problems);
  }

  @Test
  void readsMentionsByTheirOccurrence() {
    assertThat(parse("#1", "M PERSON:Begin@2 || PERSON:Sadat"))
        .containsExactly(
            new Gold.NamedMention(1, "PERSON", new Range(21, 26)),
            new Gold.NamedMention(1, "PERSON", new Range(0, 5)));
    assertThat(problems).isEmpty();
  }

  @Test
  void prefersWholeWords() {
    assertThat(GoldPhrases.find("met", "Comets met.")).contains(new Range(7, 10));
    assertThat(GoldPhrases.find("ome", "Comets met.")).contains(new Range(1, 4));
  }

  @Test
  void readsWhatAPhraseStandsFor() {
    Gold.Act act =
        (Gold.Act)
            parse("#2", "E CONSULT | meeting | actor=- => Anwar Sadat + Menachem Begin").get(0);
    assertThat(act.actors().get(0).namesOrText()).containsExactly("Anwar Sadat", "Menachem Begin");
    assertThat(act.status()).isEqualTo("actual");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "M PERSON:Nasser; not in the sentence: \"Nasser\"",
        "M HERO:Sadat; no mention type: \"HERO\"",
        "E DANCE | met; no event type: \"DANCE\"",
        "E CONSULT.phoned | met; no mode of CONSULT: \"phoned\"",
        "E CONSULT; E wants TYPE | trigger",
        "E CONSULT | met | status=maybe; status must be one of actual",
        "A cue=met; A wants content=",
        "R likes | Sadat | Begin; no predicate: \"likes\"",
        "R ally_of | Sadat; R wants PREDICATE",
        "X what; a line starts with #",
        "#9; no sentence 9"
      })
  void namesTheLineThatItCannotUnderstand(String line, String problem) {
    parse("#1", line);
    assertThat(problems).anySatisfy(p -> assertThat(p).startsWith("a.ann:2: ").contains(problem));
  }

  @Test
  void wantsASentenceFirst() {
    parse("M PERSON:Sadat");
    assertThat(problems).singleElement().asString().startsWith("a.ann:1: no sentence is open");
  }

  @Test
  void joinsSentencesIntoParagraphs() {
    GoldText text =
        GoldText.parse(
            "a.txt",
            List.of("title: T", "date: 1978-09-17", "", "#1 One.", "#2 Two.", "", "#3 Three.", ""),
            problems);
    assertThat(text.article().text()).isEqualTo("One. Two.\n\nThree.");
    assertThat(text.article().title()).isEqualTo("T");
    assertThat(text.article().published()).isEqualTo("1978-09-17");
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhatIsWrongInAnArticleFile() {
    GoldText.parse("a.txt", List.of("date: soon", "", "#1 One.", "two"), problems);
    assertThat(problems)
        .containsExactly(
            "a.txt:4: expected \"#number sentence\", found: two",
            "a.txt: the date must be written as 1986-10-12, found: soon");
  }
}
