package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.codebook.Chapter;
import org.rapporteur.model.codebook.Entry;

/** Renders entries of the codebook for a terminal. */
public final class CodebookPage {
  private static final int INDENT = 4;

  private final Style style;
  private final Shown shown;

  /** A page in the given style. */
  public CodebookPage(Style style) {
    this.style = style;
    this.shown = new Shown(style);
  }

  /** Returns the entries, each chapter under its name. */
  public String render(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    Chapter chapter = null;
    for (Entry entry : entries) {
      if (entry.chapter() != chapter) {
        chapter = entry.chapter();
        lines.add((lines.isEmpty() ? "" : "\n") + heading(chapter));
      }
      add(entry, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private String heading(Chapter chapter) {
    return Ink.BOLD.on(chapter.label().toUpperCase(Locale.ROOT), style.color());
  }

  private void add(Entry entry, List<String> lines) {
    String scores = scores(entry);
    Lines head = new Lines(style).add(entry.code(), Ink.BOLD);
    if (scores != null) {
      head.add(shown.words("  · " + scores), Ink.DIM);
    }
    lines.addAll(head.set(0, 0));
    indented(entry.definition(), Ink.PLAIN, lines);
    indented("“" + entry.example() + "”", Ink.DIM, lines);
  }

  private void indented(String text, Ink ink, List<String> lines) {
    String gap = " ".repeat(INDENT);
    new Lines(style)
        .add(shown.words(text), ink)
        .set(INDENT, 0)
        .forEach(line -> lines.add(gap + line));
  }

  /** Quarter and score of a type or mode. */
  private static @Nullable String scores(Entry entry) {
    if (entry.chapter() == Chapter.TYPES) {
      return Stream.of(EventType.values())
          .filter(type -> type.name().equals(entry.code()))
          .map(type -> type.quad().label() + ", " + type.intensity())
          .findFirst()
          .orElse(null);
    }
    return entry.chapter() != Chapter.MODES
        ? null
        : Stream.of(Mode.values())
            .filter(mode -> (mode.type() + "." + mode.label()).equals(entry.code()))
            .map(mode -> mode.type().quad().label() + ", " + mode.intensity())
            .findFirst()
            .orElse(null);
  }
}
