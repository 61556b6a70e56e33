package org.rapporteur.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;

class SpokenStatusTest {
  private static final String TEXT = "Shultz thought that Reagan denied that they had met.";

  private static Statement statement(Certainty certainty, String content) {
    int start = TEXT.indexOf(content);
    Span span = Span.of(TEXT, start, start + content.length());
    return new Statement(
        "s1", null, null, List.of(span), StatementStyle.INDIRECT, certainty, null, 1);
  }

  @Test
  void theClosestStatementDecides() {
    Statement outer = statement(Certainty.PROBABLE, "Reagan denied that they had met");
    Statement inner = statement(Certainty.DENIED, "they had met");
    assertThat(SpokenStatus.of(Status.ACTUAL, List.of(outer, inner), Trace.OFF))
        .isEqualTo(Status.NEGATED);
    assertThat(SpokenStatus.of(Status.ACTUAL, List.of(outer), Trace.OFF))
        .isEqualTo(Status.POSSIBLE);
  }

  @Test
  void plansStayPlansAndFactsStayFacts() {
    Statement guess = statement(Certainty.POSSIBLE, "they had met");
    assertThat(SpokenStatus.of(Status.PLANNED, List.of(guess), Trace.OFF))
        .isEqualTo(Status.PLANNED);
    assertThat(SpokenStatus.of(Status.ACTUAL, List.of(), Trace.OFF)).isEqualTo(Status.ACTUAL);
  }
}
