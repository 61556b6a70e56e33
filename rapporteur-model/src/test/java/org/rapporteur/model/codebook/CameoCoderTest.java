package org.rapporteur.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;

class CameoCoderTest {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("sent", "send"),
          Map.entry("held", "hold"),
          Map.entry("met", "meet"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("fought", "fight"),
          Map.entry("forgave", "forgive"),
          Map.entry("blew", "blow"),
          Map.entry("took", "take"));

  private final CameoCoder coder = CameoCoder.open();

  @Test
  void everyRowCodesItsExample() {
    List<String> wrong = new ArrayList<>();
    for (CameoRule rule : CameoCoder.readRules()) {
      Set<String> words = lemmas(rule.example());
      String trigger = rule.triggers().stream().filter(words::contains).findFirst().orElse("");
      String code = coder.code(rule.type(), rule.mode(), trigger, words, rule.planned()).code();
      if (!code.equals(rule.code())) {
        wrong.add(rule + " gave " + code);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTypeAndModeHasACode() {
    for (EventType type : EventType.values()) {
      CameoCode code = coder.code(type, null, "do", List.of(), false);
      assertThat(code.code()).as(type.name()).hasSize(2);
      assertThat(code.derived()).isFalse();
    }
    for (Mode mode : Mode.values()) {
      CameoCode code = coder.code(mode.type(), mode, "do", List.of(), false);
      assertThat(coder.name(code.code())).as(mode.name()).isPresent();
      assertThat(code.goldstein()).isBetween(-10.0, 10.0);
    }
  }

  @Test
  void visitIsCodedFromTypeAndModeAlone() {
    CameoCode code = coder.code(EventType.CONSULT, Mode.CONSULT_VISIT, "go", List.of(), false);

    assertThat(code).isEqualTo(new CameoCode("042", 1.9, false));
  }

  @Test
  void wordsGoDeeperAndSaySo() {
    CameoCode code =
        coder.code(
            EventType.REQUEST, Mode.REQUEST_YIELD, "demand", List.of("hostage", "free"), false);

    assertThat(code).isEqualTo(new CameoCode("1053", -5.0, true));
  }

  @Test
  void plannedMeetingIsAnIntent() {
    assertThat(coder.code(EventType.CONSULT, Mode.CONSULT_VISIT, "visit", List.of(), true).code())
        .isEqualTo("036");
  }

  @Test
  void rootsCarryTheScalesRootScores() {
    assertThat(coder.code(EventType.AGREE, null, "accept", List.of(), false).goldstein())
        .isEqualTo(4.0);
    assertThat(coder.code(EventType.ASSAULT, null, "hurt", List.of(), false).goldstein())
        .isEqualTo(-9.0);
  }

  /** All dictionary forms that a word of these short sentences could have. */
  private static Set<String> lemmas(String sentence) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      lemmas.add(word);
      lemmas.add(IRREGULAR.getOrDefault(word, word));
      for (String ending : List.of("s", "es", "ed", "d", "ing")) {
        if (word.endsWith(ending) && word.length() > ending.length() + 2) {
          String stem = word.substring(0, word.length() - ending.length());
          lemmas.add(stem);
          lemmas.add(stem + "e");
          if (stem.endsWith("i")) {
            lemmas.add(stem.substring(0, stem.length() - 1) + "y");
          }
          if (stem.length() > 3
              && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
            lemmas.add(stem.substring(0, stem.length() - 1));
          }
        }
      }
    }
    return lemmas;
  }
}
