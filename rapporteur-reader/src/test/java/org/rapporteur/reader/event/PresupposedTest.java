package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Parse;

class PresupposedTest {
  private static final Story STORY =
      Story.story()
          .sentence(
              "Shultz/PROPN/2/nsubj denied/VERB/0/root/deny/VBD that/SCONJ/6/mark the/DET/5/det"
                  + " talks/NOUN/6/nsubj failed/VERB/2/ccomp/fail/VBD because/SCONJ/9/mark"
                  + " they/PRON/9/nsubj attacked/VERB/6/advcl/attack/VBD men/NOUN/9/obj"
                  + " who/PRON/12/nsubj fled/VERB/10/acl:relcl/flee/VBD")
          .trigger("failed", EventType.CONSULT, null, Status.ACTUAL);

  @Test
  void aDenialLeavesWhatItTakesForGranted() {
    assertThat(holds(4)).isTrue();
    assertThat(holds(8)).isTrue();
    assertThat(holds(11)).isTrue();
    assertThat(holds(5)).isFalse();
  }

  private static boolean holds(int token) {
    Parse parse = STORY.parse();
    String text = parse.text();
    int start = text.indexOf("the talks");
    Span content = Span.of(text, start, text.indexOf("fled") + 4);
    Statement told =
        new Statement(
            "s1", null, null, List.of(content), StatementStyle.INDIRECT, Certainty.DENIED, null, 1);
    return Presupposed.holds(new Tree(parse.sentences().get(0)), token, List.of(told));
  }
}
