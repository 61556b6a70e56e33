package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.group.Comparison;
import org.rapporteur.archive.group.Disagreement;
import org.rapporteur.archive.group.Explanation;
import org.rapporteur.archive.group.Finding;

/** Renders why the reports of a record stand together, and on what they disagree. */
public final class GroupPage {
  private static final int INDENT = 4;
  private static final int POINTS = 6;

  private final Style style;
  private final Shown shown;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A page in the given style. */
  public GroupPage(Style style) {
    this.style = style;
    this.shown = new Shown(style);
  }

  /** Returns the explanation of one record. */
  public String render(Explanation explanation, List<Disagreement> disagreements) {
    lines.clear();
    numbers.clear();
    lines.add(Ink.BOLD.on(shown.words(explanation.record()), style.color()));
    for (Explanation.Reason reason : explanation.reports()) {
      numbers.put(reason.report(), numbers.size() + 1);
      reason(reason);
    }
    if (!disagreements.isEmpty()) {
      heading("REPORTS DISAGREE");
      disagreements.forEach(this::disagreement);
    }
    Explanation.Neighbour nearest = explanation.nearest();
    heading("NEAREST OTHER RECORD");
    if (nearest == null) {
      line(2, "none");
    } else {
      line(2, nearest.record() + " (“" + nearest.words() + "”), by report " + at(nearest.report()));
      comparison(nearest.comparison());
    }
    return String.join("\n", lines) + "\n";
  }

  private void reason(Explanation.Reason reason) {
    lines.add("");
    String number = at(reason.report()) + " ";
    Lines head =
        new Lines(style)
            .add(number, Ink.DIM)
            .add(shown.words("“" + reason.words() + "”"), Ink.BOLD)
            .add(shown.words(", " + article(reason)), Ink.PLAIN);
    lines.addAll(head.set(0, INDENT));
    String matched = reason.matched() == null ? "" : ": as report " + at(reason.matched());
    line(INDENT, reason.report() + " – " + reason.how().label() + matched);
    if (reason.comparison() != null) {
      comparison(reason.comparison());
    }
  }

  private static String article(Explanation.Reason reason) {
    List<String> parts = new ArrayList<>();
    add(parts, reason.published());
    add(parts, reason.source());
    add(parts, reason.title());
    return parts.isEmpty() ? reason.article() : String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
  }

  private void comparison(Comparison comparison) {
    for (Finding finding : comparison.findings()) {
      String words = finding.words().isEmpty() ? "" : ": " + finding.words();
      points(finding.points(), finding.evidence().label() + words, Ink.PLAIN);
    }
    boolean enough = comparison.score() >= comparison.threshold();
    points(
        comparison.score(),
        String.format(Locale.ROOT, "together; %.0f are needed", comparison.threshold()),
        enough ? Ink.GREEN : Ink.YELLOW);
    for (String veto : comparison.vetoes()) {
      lines.addAll(
          new Lines(style)
              .add(" ".repeat(INDENT + 1) + "ruled out: " + shown.words(veto), Ink.RED)
              .set(INDENT, INDENT + POINTS));
    }
  }

  private void points(double points, String words, Ink ink) {
    String number = String.format(Locale.ROOT, "%+" + POINTS + ".1f  ", points);
    Lines line = new Lines(style).add(shown.words(words), ink);
    int indent = INDENT + number.length();
    List<String> set = line.set(indent, indent);
    lines.add(" ".repeat(INDENT) + number + set.get(0));
    lines.addAll(set.subList(1, set.size()));
  }

  private void disagreement(Disagreement disagreement) {
    line(2, disagreement.field());
    for (Disagreement.Value value : disagreement.values()) {
      String reports = String.join(", ", value.reports().stream().map(this::at).toList());
      line(INDENT, value.value() + "  [" + reports + "]");
    }
  }

  private String at(String report) {
    Integer number = numbers.get(report);
    return number == null ? report : number.toString();
  }

  private void heading(String words) {
    lines.add("");
    lines.add(Ink.BOLD.on(words, style.color()));
  }

  private void line(int indent, String words) {
    List<String> set = new Lines(style).add(shown.words(words), Ink.PLAIN).set(indent, indent);
    lines.add(" ".repeat(indent) + set.get(0));
    lines.addAll(set.subList(1, set.size()));
  }
}
