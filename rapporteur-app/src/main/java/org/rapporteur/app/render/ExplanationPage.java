package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Reading;
import org.rapporteur.reader.event.Explanation;

/** Renders why an event was coded as it was: the words, what decided, and the parties weighed. */
public final class ExplanationPage {
  private static final int LABEL = 11;
  private static final int INDENT = 2;

  private final Style style;
  private final Shown shown;
  private final TextReport report;

  /** A page in the given style. */
  public ExplanationPage(Style style) {
    this.style = style;
    this.shown = new Shown(style);
    this.report = new TextReport(style);
  }

  /** Returns the explanation of one event of the Reading. */
  public String render(Reading reading, Explanation explanation) {
    Optional<Item> item =
        Reports.of(reading).sections().stream()
            .flatMap(section -> section.items().stream())
            .filter(candidate -> candidate.id().equals(explanation.event()))
            .findFirst();
    List<String> lines = new ArrayList<>();
    item.ifPresent(found -> report.item(found, lines));
    lines.add("");
    lines.add(Ink.BOLD.on("WHY", style.color()));
    if (explanation.reasons().isEmpty()) {
      lines.add("  No reasons were kept.");
    }
    for (Explanation.Reason reason : explanation.reasons()) {
      reason(reason, lines);
    }
    lines.add("");
    lines.add(Ink.BOLD.on("PARTIES CONSIDERED", style.color()));
    if (explanation.candidates().isEmpty()) {
      lines.add("  None: no words near the trigger name a party.");
    }
    for (Explanation.Candidate candidate : explanation.candidates()) {
      candidate(candidate, new Index(reading), lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private void reason(Explanation.Reason reason, List<String> lines) {
    Lines words =
        new Lines(style)
            .add(shown.words(reason.value()), Ink.BOLD)
            .add(shown.words("  – " + reason.why()), Ink.PLAIN);
    labelled(reason.about(), Ink.DIM, scored(words, reason.score()), lines);
  }

  private void candidate(Explanation.Candidate candidate, Index index, List<String> lines) {
    String name = candidate.entity().isEmpty() ? "no party" : index.name(candidate.entity());
    String words = candidate.words().equals(name) ? "" : " (“" + candidate.words() + "”)";
    String chosen = candidate.chosen() ? (style.unicode() ? "✓" : "+") : "-";
    Lines line =
        new Lines(style)
            .add(chosen + " ", candidate.chosen() ? Ink.GREEN : Ink.DIM)
            .add(shown.words(name), candidate.chosen() ? Ink.BOLD : Ink.PLAIN)
            .add(shown.words(words + ": " + candidate.source()), Ink.PLAIN)
            .add(shown.words(candidate.why().isEmpty() ? "" : "; " + candidate.why()), Ink.PLAIN);
    labelled(candidate.role(), Ink.DIM, scored(line, candidate.score()), lines);
  }

  /** A rule has no doubts, so only a model's score is worth showing. */
  private static Lines scored(Lines words, double score) {
    return score >= 1 ? words : words.add(String.format(Locale.ROOT, " (%.2f)", score), Ink.DIM);
  }

  private void labelled(String label, Ink ink, Lines words, List<String> lines) {
    String shownLabel = shown.words(label);
    String gap = " ".repeat(Math.max(1, LABEL - Shown.columns(shownLabel)));
    List<String> set = words.set(INDENT + LABEL, INDENT + LABEL);
    lines.add(" ".repeat(INDENT) + ink.on(shownLabel, style.color()) + gap + set.get(0));
    lines.addAll(set.subList(1, set.size()));
  }
}
