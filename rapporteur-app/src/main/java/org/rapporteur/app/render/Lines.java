package org.rapporteur.app.render;

import java.util.ArrayList;
import java.util.List;

/** Sets words in lines of a given width; every word keeps its ink. */
final class Lines {
  /** A word that is not broken, or a piece of one: no space stands in front of a piece. */
  private record Word(String text, Ink ink, boolean spaced) {}

  private final Style style;
  private final List<Word> words = new ArrayList<>();
  private boolean spaced;

  Lines(Style style) {
    this.style = style;
  }

  Lines add(String text, Ink ink) {
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first) {
        spaced = true;
      }
      if (!word.isEmpty()) {
        words.add(new Word(word, ink, spaced));
        spaced = false;
      }
      first = false;
    }
    return this;
  }

  /** Returns the lines, to stand behind a prefix; all but the first start with the given spaces. */
  List<String> set(int prefix, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringBuilder run = new StringBuilder();
    Ink ink = Ink.PLAIN;
    int at = prefix;
    boolean empty = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean space = !empty && word.spaced();
      if (space && at + 1 + widthFrom(i) > style.width()) {
        lines.add(line.append(ink.on(run.toString(), style.color())).toString());
        line = new StringBuilder(" ".repeat(indent));
        run.setLength(0);
        at = prefix;
        space = false;
      }
      if (word.ink() != ink) {
        line.append(ink.on(run.toString(), style.color())).append(space ? " " : "");
        run.setLength(0);
        ink = word.ink();
      } else {
        run.append(space ? " " : "");
      }
      run.append(word.text());
      at += Shown.columns(word.text()) + (space ? 1 : 0);
      empty = false;
    }
    lines.add(line.append(ink.on(run.toString(), style.color())).toString());
    return lines;
  }

  private int widthFrom(int first) {
    int width = Shown.columns(words.get(first).text());
    for (int i = first + 1; i < words.size() && !words.get(i).spaced(); i++) {
      width += Shown.columns(words.get(i).text());
    }
    return width;
  }
}
