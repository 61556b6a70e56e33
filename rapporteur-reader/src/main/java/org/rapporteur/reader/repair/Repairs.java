package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Repair;
import org.rapporteur.model.RepairKind;

/** Lists the repairs of a text for its reader: whole words, before and after. */
final class Repairs {
  /** A word longer than this is not shown whole. */
  private static final int WIDEST = 60;

  private Repairs() {}

  /** A stretch of the repaired text that one kind of repair touched, and where it came from. */
  private record Stretch(int start, int end, int from, int to, RepairKind kind) {
    Stretch join(Stretch next) {
      return new Stretch(
          start, Math.max(end, next.end), Math.min(from, next.from), Math.max(to, next.to), kind);
    }
  }

  static List<Repair> list(RepairedText repaired, List<Revision> revisions) {
    Map<RepairKind, List<Stretch>> byKind = new EnumMap<>(RepairKind.class);
    for (int i = 0; i < revisions.size(); i++) {
      for (Stretch stretch : stretches(revisions, i)) {
        Stretch words = widen(repaired, stretch);
        byKind.computeIfAbsent(words.kind(), kind -> new ArrayList<>()).add(words);
      }
    }
    List<Repair> repairs = new ArrayList<>();
    for (List<Stretch> found : byKind.values()) {
      for (Stretch stretch : merge(found)) {
        repairs.add(repair(repaired, stretch));
      }
    }
    repairs.sort(Comparator.comparingInt(Repair::start).thenComparingInt(Repair::end));
    return List.copyOf(repairs);
  }

  /** The edits of one revision, as stretches of the final text. */
  private static List<Stretch> stretches(List<Revision> revisions, int index) {
    List<Stretch> found = new ArrayList<>();
    int shift = 0;
    for (Edit edit : revisions.get(index).edits()) {
      int start = edit.start() + shift;
      int end = start + edit.replacement().length();
      shift = end - edit.end();
      for (Revision later : revisions.subList(index + 1, revisions.size())) {
        int from = later.inverse().start(start);
        end = start == end ? from : later.inverse().end(end);
        start = Math.min(from, end);
      }
      int from = edit.start();
      int to = edit.end();
      for (int i = index - 1; i >= 0; i--) {
        from = revisions.get(i).alignment().start(from);
        to = revisions.get(i).alignment().end(to);
      }
      found.add(new Stretch(start, end, from, Math.max(from, to), edit.kind()));
    }
    return found;
  }

  private static Stretch widen(RepairedText repaired, Stretch stretch) {
    String text = repaired.text();
    int start = stretch.start();
    int end = stretch.end();
    for (int i = 0; i < WIDEST && start > 0 && !Spaces.isSpace(text.charAt(start - 1)); i++) {
      start--;
    }
    for (int i = 0; i < WIDEST && end < text.length() && !Spaces.isSpace(text.charAt(end)); i++) {
      end++;
    }
    int from = Math.min(stretch.from(), repaired.original(start));
    int to = Math.max(stretch.to(), repaired.originalEnd(end));
    return new Stretch(start, end, from, to, stretch.kind());
  }

  private static List<Stretch> merge(List<Stretch> found) {
    found.sort(Comparator.comparingInt(Stretch::start));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : found) {
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && next.start() < last.end()) {
        merged.set(merged.size() - 1, last.join(next));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static Repair repair(RepairedText repaired, Stretch stretch) {
    return new Repair(
        stretch.start(),
        stretch.end(),
        repaired.text().substring(stretch.start(), stretch.end()),
        stretch.kind(),
        new Repair.Original(
            stretch.from(),
            stretch.to(),
            repaired.input().substring(stretch.from(), stretch.to())));
  }
}
