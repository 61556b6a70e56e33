package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;

/** Foreign input never ends in anything but an article or a reason. */
final class InputFuzzTest {
  @FuzzTest(maxDuration = "60s")
  void htmlBecomesAnArticleOrAReason(byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    try {
      Article article = HtmlPage.article(html);
      assertThat(article.text()).isNotBlank();
    } catch (UnreadableInput e) {
      assertThat(e.why()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyBytesBecomeArticlesOrReasons(byte[] bytes) {
    for (String name : List.of("a.jsonl", "a.json", "a.txt", "a")) {
      List<Input> found = new ArrayList<>();
      InputOptions options = InputOptions.none(LocalDate.of(2026, 1, 1));
      new ArticleInput(options, new ByteArrayInputStream(bytes))
          .read(new Origin(name, Origin.Place.PIPE, bytes.length), found::add);
      assertThat(found).isNotEmpty().allMatch(input -> input.where().startsWith(name));
    }
  }
}
