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

  /** A stretch of the repaired text that one kind of repair touched. */
  private record Stretch(int start, int end, RepairKind kind) {}

  static List<Repair> list(RepairedText repaired, List<Revision> revisions) {
    Map<RepairKind, List<Stretch>> byKind = new EnumMap<>(RepairKind.class);
    for (int i = 0; i < revisions.size(); i++) {
      for (Stretch stretch : stretches(revisions, i)) {
        Stretch words = widen(repaired.text(), stretch);
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
      found.add(new Stretch(start, end, edit.kind()));
    }
    return found;
  }

  private static Stretch widen(String text, Stretch stretch) {
    int start = stretch.start();
    int end = stretch.end();
    for (int i = 0; i < WIDEST && start > 0 && !Spaces.isSpace(text.charAt(start - 1)); i++) {
      start--;
    }
    for (int i = 0; i < WIDEST && end < text.length() && !Spaces.isSpace(text.charAt(end)); i++) {
      end++;
    }
    return new Stretch(start, end, stretch.kind());
  }

  private static List<Stretch> merge(List<Stretch> found) {
    found.sort(Comparator.comparingInt(Stretch::start));
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : found) {
      Stretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && next.start() < last.end()) {
        int end = Math.max(last.end(), next.end());
        merged.set(merged.size() - 1, new Stretch(last.start(), end, last.kind()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static Repair repair(RepairedText repaired, Stretch stretch) {
    int start = repaired.original(stretch.start());
    int end = Math.max(start, repaired.originalEnd(stretch.end()));
    return new Repair(
        stretch.start(),
        stretch.end(),
        repaired.text().substring(stretch.start(), stretch.end()),
        stretch.kind(),
        new Repair.Original(start, end, repaired.input().substring(start, end)));
  }
}
