package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.RepairKind;

/**
 * Joins the lines of a text that was plainly wrapped at a fixed width, as PDF extraction leaves it,
 * and the words divided at their ends. Blank lines and short lines keep their line ends.
 */
final class Lines {
  private static final int NARROWEST = 28;
  private static final int WIDEST = 140;
  private static final int FEWEST_BREAKS = 3;
  private static final double FULL_SHARE = 0.8;
  private static final double OPEN_SHARE = 0.4;
  private static final Pattern SPLIT_WORD =
      Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,})- (\\p{Ll}{2,})(?![\\p{L}-])");

  private final Lexicon lexicon;

  Lines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A line without its end; the end of the text or of a line follows. */
  private record Line(int start, int end, int next) {
    int length() {
      return end - start;
    }
  }

  List<Edit> find(String text, RepairOptions options) {
    List<Edit> edits = new ArrayList<>();
    if (options.mends(RepairKind.LINE_BREAK) && text.indexOf('\n') >= 0) {
      joinLines(text, lines(text), options.mends(RepairKind.HYPHEN), edits);
    }
    if (options.mends(RepairKind.HYPHEN) && text.contains("- ")) {
      joinWords(text, edits);
    }
    edits.sort(java.util.Comparator.comparingInt(Edit::start));
    return edits;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int stop = found < 0 ? text.length() : found;
      int end = stop;
      while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
        end--;
      }
      lines.add(new Line(start, end, found < 0 ? stop : stop + 1));
      start = stop + 1;
    }
    return lines;
  }

  private void joinLines(String text, List<Line> lines, boolean hyphens, List<Edit> edits) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST || !plainlyWrapped(text, lines, width)) {
      return;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (joins(text, lines.get(i), lines.get(i + 1), width)) {
        edits.add(join(text, lines.get(i), lines.get(i + 1), hyphens));
      }
    }
  }

  /** The length that nineteen of twenty lines keep to. */
  private static int width(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).filter(n -> n > 0).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
  }

  private static boolean plainlyWrapped(String text, List<Line> lines, int width) {
    int breaks = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.length() == 0 || next.length() == 0) {
        continue;
      }
      breaks++;
      full += isFull(text, line, next, width) ? 1 : 0;
      open += isOpen(text, line) ? 1 : 0;
    }
    return breaks >= FEWEST_BREAKS && full >= FULL_SHARE * breaks && open >= OPEN_SHARE * breaks;
  }

  /** Tells whether the first word of the next line had no room on this one. */
  private static boolean isFull(String text, Line line, Line next, int width) {
    int word = next.start();
    while (word < next.end() && !Spaces.isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start()) > width - Math.max(3, width / 12);
  }

  private static boolean isOpen(String text, Line line) {
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
  }

  private static boolean joins(String text, Line line, Line next, int width) {
    if (line.length() == 0 || next.length() == 0 || Spaces.isSpace(text.charAt(next.start()))) {
      return false;
    }
    boolean goesOn = isOpen(text, line) && Character.isLowerCase(text.charAt(next.start()));
    return goesOn || isFull(text, line, next, width) && line.length() <= width * 5 / 4;
  }

  private Edit join(String text, Line line, Line next, boolean hyphens) {
    int end = line.end();
    boolean hyphen =
        end - line.start() > 2
            && text.charAt(end - 1) == '-'
            && Character.isLetter(text.charAt(end - 2));
    if (!hyphen) {
      return new Edit(end, line.next(), " ", RepairKind.LINE_BREAK);
    }
    if (hyphens && isOneWord(text, end - 1, next.start())) {
      return new Edit(end - 1, line.next(), "", RepairKind.HYPHEN);
    }
    return new Edit(end, line.next(), "", RepairKind.LINE_BREAK);
  }

  private void joinWords(String text, List<Edit> edits) {
    Matcher matcher = SPLIT_WORD.matcher(text);
    while (matcher.find()) {
      int hyphen = matcher.end(1);
      int second = matcher.start(2);
      int joined = level(text, matcher.start(1), hyphen, second, matcher.end(2));
      boolean both =
          lexicon.level(text, matcher.start(1), hyphen) > 1
              && lexicon.level(text, second, matcher.end(2)) > 1;
      if (joined > 1 && !both) {
        edits.add(new Edit(hyphen, second, "", RepairKind.HYPHEN));
      }
    }
  }

  /**
   * Tells whether the letters around a line-end hyphen make one word, which the hyphen only
   * divided.
   */
  private boolean isOneWord(String text, int hyphen, int next) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean compound =
        start > 0 && text.charAt(start - 1) == '-'
            || end < text.length() && text.charAt(end) == '-';
    if (end == next || !Character.isLowerCase(text.charAt(next)) || compound) {
      return false;
    }
    if (level(text, start, hyphen, next, end) > 0) {
      return true;
    }
    boolean twoWords = lexicon.level(text, start, hyphen) > 1 && lexicon.level(text, next, end) > 1;
    return !twoWords;
  }

  private int level(String text, int start, int end, int start2, int end2) {
    return lexicon.level(
        text.substring(start, end) + text.substring(start2, end2), 0, end - start + end2 - start2);
  }
}
