package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.ArticleText;
import org.rapporteur.model.Repair;

/** The article as a page shows it: cut wherever a highlight begins or ends. */
final class HtmlText {
  private final String text;
  private final List<Highlight> highlights;
  private final Map<String, Sign> signs;
  private final String prefix;
  private final NavigableMap<Integer, Repair> repairs = new TreeMap<>();
  private final Set<String> anchored = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  /**
   * The text of one article.
   *
   * @param highlights in the order of the text
   * @param signs of the records
   * @param prefix of ids in the page, unlike that of other articles
   */
  HtmlText(
      ArticleText article, List<Highlight> highlights, Map<String, Sign> signs, String prefix) {
    this.text = article.text();
    this.highlights = highlights;
    this.signs = new HashMap<>(signs);
    this.prefix = prefix;
  }

  /** Shows from now on what stood in the place of repaired words. */
  void showRepairs(List<Repair> done) {
    done.forEach(repair -> repairs.put(repair.start(), repair));
  }

  /** Returns the paragraphs from an offset on. */
  String from(int start) {
    int at = start;
    int next = 0;
    List<Highlight> open = new ArrayList<>();
    while (at < text.length()) {
      int end = paragraphEnd(at);
      if (!text.substring(at, end).isBlank()) {
        while (next < highlights.size() && highlights.get(next).span().start() < end) {
          open.add(highlights.get(next++));
        }
        int paragraph = at;
        open.removeIf(highlight -> highlight.span().end() <= paragraph);
        html.append("<p>");
        pieces(at, end, open);
        html.append("</p>\n");
      }
      at = end;
      while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
        at++;
      }
    }
    return html.toString();
  }

  /** Returns one line of the text, such as the title. */
  String line(int start, int end) {
    pieces(start, end, highlights.stream().filter(h -> h.span().start() < end).toList());
    String line = html.toString();
    html.setLength(0);
    return line;
  }

  private int paragraphEnd(int from) {
    int unix = text.indexOf("\n\n", from);
    int windows = text.indexOf("\n\r\n", from);
    int end = unix < 0 ? windows : windows < 0 ? unix : Math.min(unix, windows);
    return end < 0 ? text.length() : end;
  }

  private void pieces(int start, int end, List<Highlight> open) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Highlight highlight : open) {
      cuts.add(Math.min(end, Math.max(start, highlight.span().start())));
      cuts.add(Math.min(end, Math.max(start, highlight.span().end())));
    }
    for (Repair repair : repairs.subMap(start, end).values()) {
      cuts.add(repair.start());
      cuts.add(Math.min(end, repair.end()));
    }
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      int first = from;
      piece(
          first,
          to,
          open.stream().filter(h -> h.span().start() <= first && h.span().end() >= to).toList());
      from = to;
    }
  }

  private String words(int start, int end) {
    String words = Html.escaped(text.substring(start, end));
    Map.Entry<Integer, Repair> last = repairs.floorEntry(start);
    if (last == null || Math.max(last.getValue().end(), last.getKey() + 1) <= start) {
      return words;
    }
    Repair repair = last.getValue();
    String removed = start == repair.start() ? Html.escaped(repair.original().text()) : "";
    String struck = removed.isEmpty() ? "" : "<del>" + removed + "</del>";
    // where only something was taken out, what follows is as it came
    return repair.start() == repair.end() ? struck + words : struck + "<ins>" + words + "</ins>";
  }

  private void piece(int start, int end, List<Highlight> over) {
    String words = words(start, end);
    if (over.isEmpty()) {
      html.append(words);
      return;
    }
    Highlight deciding = over.stream().filter(Highlight::deciding).findFirst().orElse(null);
    Set<String> records = new LinkedHashSet<>();
    if (deciding != null) {
      records.add(deciding.record());
    }
    over.forEach(highlight -> records.add(highlight.record()));
    for (String record : records) {
      if (anchored.add(record)) {
        html.append("<i id=\"w").append(prefix).append(record).append("\"></i>");
      }
    }
    String ids = String.join(" ", records);
    if (deciding == null) {
      html.append("<span class=\"w\" data-r=\"").append(ids).append("\">");
      html.append(words).append("</span>");
    } else {
      Sign sign = signs.getOrDefault(deciding.record(), Sign.SAID);
      String act = deciding.record().startsWith("v") ? " act" : "";
      html.append("<a class=\"w ").append(sign.label()).append(act).append("\" href=\"#r");
      html.append(prefix).append(deciding.record());
      html.append("\" data-r=\"").append(ids).append("\">").append(words).append("</a>");
    }
  }
}
