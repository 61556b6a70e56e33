package org.rapporteur.app.web.attack;

import java.util.Map;
import org.rapporteur.app.Sample;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Reading;

/** A Reading whose names, words, title and outlet are markup: each as long as what it replaces. */
final class HostileReading {
  static final String SOURCE = "<script>s()</scri";
  static final String URL = "javascript:alert(document.cookie)";

  private static final Map<String, String> WORDS =
      Map.of(
          "Ronald Reagan", "<b onclick=x>",
          "Mikhail Gorbachev", "<img onerror=a()>",
          "Reykjavik", "\\\"><svg/x>",
          "George Shultz", "'><s onx=a()>",
          "nuclear arms", "</title><i x",
          "Strategic Defense Initiative", "<script>alert(1)</script>xyz",
          "The Sample Herald", SOURCE,
          "Washington", "<a href=x>",
          "President", "<p on=1/>",
          "a week ago", "<u onz=1/>");

  private HostileReading() {}

  static Reading of(Article article) {
    String json = Json.line(Sample.reading());
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      json = json.replace(word.getKey(), word.getValue());
    }
    return Json.reading(json.replace("\"url\":null", "\"url\":\"" + URL + "\""));
  }
}
