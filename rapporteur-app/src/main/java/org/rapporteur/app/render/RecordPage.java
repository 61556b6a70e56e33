package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.record.Appearance;
import org.rapporteur.archive.record.EntityReference;
import org.rapporteur.archive.record.ReportRecord;
import org.rapporteur.archive.review.Correction;

/**
 * Renders one record for people: what it says, who is in it, every report with the words it rests
 * on, where they disagree, and what users said about it.
 */
public final class RecordPage {
  private static final int INDENT = 4;

  /** Columns of lists that stand here with the reports, or in the title. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "key",
          "first_source",
          "first_published",
          "first_url",
          "first_article",
          "words",
          "sentence");

  private final Sheet sheet;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A page in the given style. */
  public RecordPage(Style style) {
    this.sheet = new Sheet(style);
  }

  /** Begins with the record itself: those of its columns that say something. */
  public <T> RecordPage record(String key, T entry, List<Column<T>> columns) {
    sheet.title(key);
    for (Column<T> column : columns) {
      String words = column.words(entry);
      if (!words.isEmpty() && !ELSEWHERE.contains(column.name())) {
        sheet.field(column.name().replace('_', ' '), words);
      }
    }
    return this;
  }

  /** Says that another record was joined with this one. */
  public RecordPage joined(String other) {
    sheet.line(2, other + " was joined with this record.");
    return this;
  }

  /** Names who and what is in it, so that each can be looked up. */
  public RecordPage entities(List<EntityReference> entities) {
    if (!entities.isEmpty()) {
      sheet.heading("WHO AND WHERE");
      entities.stream().distinct().forEach(this::entity);
    }
    return this;
  }

  private void entity(EntityReference entity) {
    String country = entity.country() == null ? "" : " (" + entity.country() + ")";
    sheet.line(2, entity.name() + country + " – " + entity.key());
  }

  /** Lists where an entity appears, but no more than a page holds. */
  public RecordPage appearances(List<Appearance> appearances, int most) {
    sheet.heading("WHERE IT APPEARS");
    AppearancePage.put(sheet, appearances.subList(0, Math.min(most, appearances.size())));
    if (appearances.size() > most) {
      sheet.line(2, "… and more: 'rapporteur group --why KEY' lists all");
    }
    return this;
  }

  /** Lists the reports, the first before the others, each with its words in their sentence. */
  public RecordPage reports(List<ReportRecord> reports) {
    if (reports.isEmpty()) {
      return this;
    }
    sheet.heading(reports.size() == 1 ? "THE REPORT" : reports.size() + " REPORTS");
    for (ReportRecord report : reports) {
      int number = numbers.size() + 1;
      numbers.put(report.key(), number);
      String first = number == 1 && reports.size() > 1 ? "(first) " : "";
      String copy = report.article().isCopy() ? " (copy)" : "";
      sheet.line(2, number + " " + first + AppearancePage.article(report.article()) + copy);
      String url = report.article().url() == null ? "" : ", " + report.article().url();
      sheet.line(INDENT, report.key() + " in " + report.article().key() + url, Ink.DIM);
      List<Excerpt.Piece> words = words(report);
      if (!words.isEmpty()) {
        sheet.quote(INDENT, words);
      }
    }
    return this;
  }

  /** The sentence with the words marked, or the words alone where there is no sentence. */
  static List<Excerpt.Piece> words(ReportRecord report) {
    List<Excerpt.Piece> pieces = new ArrayList<>();
    String sentence = report.sentence();
    int start = report.start() - report.sentenceStart();
    int end = report.end() - report.sentenceStart();
    if (sentence == null || start < 0 || end > sentence.length() || start > end) {
      add(pieces, report.words(), false);
    } else {
      add(pieces, sentence.substring(0, start), false);
      add(pieces, sentence.substring(start, end), true);
      add(pieces, sentence.substring(end), false);
    }
    return pieces;
  }

  private static void add(List<Excerpt.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Excerpt.Piece(text.replaceAll("\\s+", " "), marked));
    }
  }

  /** Sets side by side what the reports give differently. */
  public RecordPage disagreements(List<Disagreement> disagreements) {
    if (!disagreements.isEmpty()) {
      sheet.heading("REPORTS DISAGREE");
    }
    for (Disagreement disagreement : disagreements) {
      sheet.line(2, disagreement.field());
      for (Disagreement.Value value : disagreement.values()) {
        List<String> reports =
            value.reports().stream()
                .map(key -> numbers.containsKey(key) ? numbers.get(key).toString() : key)
                .toList();
        sheet.line(INDENT, value.value() + " [" + String.join(", ", reports) + "]");
      }
    }
    return this;
  }

  /** Lists what users said about it. */
  public RecordPage corrections(List<Correction> corrections) {
    if (!corrections.isEmpty()) {
      sheet.heading("WHAT USERS SAID");
      corrections.forEach(correction -> sheet.line(2, line(correction)));
    }
    return this;
  }

  /** Returns a correction on one line. */
  public static String line(Correction correction) {
    String note = correction.note() == null ? "" : ": " + correction.note();
    return (correction.undone() ? "(taken back) " : "")
        + correction.field()
        + " = "
        + (correction.value() == null ? "(empty)" : correction.value())
        + " – "
        + correction.author()
        + ", "
        + correction.made()
        + note;
  }

  /** Returns the page. */
  public String text() {
    return sheet.text();
  }
}
