package org.rapporteur.app.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a browser understands it, with nothing in it that could run. */
final class SafePage {
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "data");

  private SafePage() {}

  static void check(String path, Document page) {
    assertThat(page.select("i[x], svg[x], u[onz], s[onx], [on]")).as(path).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as(path + ": " + element.tagName()).doesNotStartWith("on");
        if (ADDRESSES.contains(name)) {
          assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
              .as(path + ": " + element.tagName())
              .doesNotStartWith("javascript:")
              .doesNotStartWith("data:")
              .doesNotStartWith("vbscript:");
        }
      }
      if (element.tagName().equals("script")) {
        assertThat(element.attr("src")).as(path).startsWith("/assets/");
        assertThat(element.data()).as(path).isBlank();
      }
    }
  }
}
