package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Reading;

/** The records as a page shows them, beside the article. */
final class HtmlRecords {
  private final String prefix;
  private final Map<String, String> addresses;
  private final StringBuilder html = new StringBuilder();

  /**
   * Records of one Reading.
   *
   * @param prefix of ids in the page
   * @param addresses pages of the records that have one, by their ids in the Reading
   */
  HtmlRecords(String prefix, Map<String, String> addresses) {
    this.prefix = prefix;
    this.addresses = addresses;
  }

  String of(Report report, Reading reading) {
    filters(report);
    report.sections().forEach(this::section);
    entities(reading.entities());
    if (!report.notes().isEmpty()) {
      html.append("<h2>Notes</h2>\n<ul class=\"notes\">\n");
      report.notes().forEach(n -> html.append("<li>").append(Html.escaped(n)).append("</li>\n"));
      html.append("</ul>\n");
    }
    return html.toString();
  }

  private void filters(Report report) {
    Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
    report.sections().stream()
        .flatMap(section -> section.items().stream())
        .forEach(item -> counts.merge(item.mark().sign(), 1, Integer::sum));
    html.append("<div class=\"filters\" role=\"group\" aria-label=\"Show\">\n");
    counts.forEach((sign, count) ->
        html.append("<button type=\"button\" class=\"")
            .append(sign.label())
            .append("\" data-sign=\"")
            .append(sign.label())
            .append("\" aria-pressed=\"true\">")
            .append(sign.symbol(true))
            .append(' ')
            .append(sign.label())
            .append(' ')
            .append(count)
            .append("</button>\n"));
    html.append("</div>\n");
  }

  private void section(Section section) {
    html.append("<h2>").append(section.title());
    html.append(" <small>").append(section.items().size()).append("</small></h2>\n");
    if (section.items().isEmpty()) {
      html.append("<p class=\"none\">").append(section.none()).append("</p>\n");
      return;
    }
    html.append("<ul>\n");
    section.items().forEach(this::item);
    html.append("</ul>\n");
  }

  private void item(Item item) {
    open(item.id(), "rec " + item.mark().sign().label());
    html.append("<span class=\"mark\">").append(item.mark().sign().symbol(true)).append(' ');
    html.append(item.mark().word()).append("</span>");
    html.append(Html.escaped(item.headline())).append("</a>");
    html.append(id(item.id()));
    for (String detail : item.details()) {
      html.append("<div class=\"detail\">").append(Html.escaped(detail)).append("</div>");
    }
    for (Excerpt excerpt : item.excerpts()) {
      html.append("<q>").append(excerpt.cutBefore() ? "… " : "");
      for (Excerpt.Piece piece : excerpt.pieces()) {
        String words = Html.escaped(piece.text());
        html.append(piece.marked() ? "<b>" + words + "</b>" : words);
      }
      html.append(excerpt.cutAfter() ? " …" : "").append("</q>");
    }
    html.append("</li>\n");
  }

  private void entities(List<Entity> entities) {
    html.append("<h2>Who and what <small>").append(entities.size()).append("</small></h2>\n");
    html.append("<ul class=\"chips\">\n");
    for (Entity entity : entities) {
      List<String> facts = new ArrayList<>();
      if (entity.office() != null) {
        facts.add(entity.office());
      }
      if (entity.country() != null) {
        facts.add(entity.country());
      }
      if (entity.sector() != null) {
        facts.add(entity.sector().name());
      }
      facts.add(entity.type().name().toLowerCase(Locale.ROOT));
      open(entity.id(), "rec");
      html.append(Html.escaped(entity.name())).append(" <small>");
      html.append(Html.escaped(String.join(", ", facts))).append("</small></a>");
      html.append(addresses.containsKey(entity.id()) ? id(entity.id()) : "").append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** The id; where the record has a page, a link to it. */
  private String id(String id) {
    String address = addresses.get(id);
    return address == null
        ? "<span class=\"id\">" + id + "</span>"
        : "<a class=\"id\" href=\""
            + Html.escaped(address)
            + "\" aria-label=\"Page of "
            + id
            + "\">"
            + id
            + " ↗</a>";
  }

  private void open(String id, String classes) {
    html.append("<li class=\"").append(classes).append("\" id=\"r").append(prefix).append(id);
    html.append("\" data-r=\"").append(id).append("\"><a class=\"head\" href=\"#w");
    html.append(prefix).append(id).append("\">");
  }
}
