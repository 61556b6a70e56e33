package org.rapporteur.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.app.Golden;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.model.Article;

final class MarkdownReportTest {
  @Test
  void showsEveryRecordWithItsWords() throws Exception {
    Golden.check("report.md", new MarkdownReport().next(Sample.reading()));
  }

  @Test
  void takesNothingInTheArticleAsMarkup() {
    Article article = new Article("Text.", "<script> [a](b) *c* `d`", null, null, null);
    assertThat(new MarkdownReport().next(Terminal.empty(article)))
        .startsWith("# \\<script\\> \\[a\\](b) \\*c\\* \\`d\\`\n");
  }
}
