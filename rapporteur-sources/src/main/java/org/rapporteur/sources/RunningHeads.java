package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out what stands at the head or foot of page after page, such as a title or the page
 * number, and joins the pages: a sentence goes on over the break.
 */
final class RunningHeads {
  private static final int DEPTH = 2;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—\\s]*(page|p\\.)?\\s*\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?[-–—\\s]*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:][\"'”’)\\]]{0,2}\\s*");

  private RunningHeads() {}

  static String join(List<String> pages) {
    List<List<String>> lines = pages.stream().map(RunningHeads::lines).toList();
    Set<String> repeated = repeated(lines);
    StringBuilder text = new StringBuilder();
    for (List<String> page : lines) {
      String words = body(page, repeated, pages.size() > 1);
      if (words.isBlank()) {
        continue;
      }
      if (text.length() > 0) {
        String end = text.substring(Math.max(0, text.length() - 10));
        text.append(SENTENCE_END.matcher(end).matches() ? "\n\n" : "\n");
      }
      text.append(words);
    }
    return text.toString();
  }

  private static List<String> lines(String page) {
    return new ArrayList<>(Arrays.asList(page.strip().split("\n")));
  }

  /** What stands at the edge of at least half of the pages, and of two at the least. */
  private static Set<String> repeated(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> edges = new HashSet<>();
      for (int place : edges(page)) {
        edges.add(shape(page.get(place)));
      }
      edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
    }
    int enough = Math.max(2, (pages.size() + 1) / 2);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String body(List<String> page, Set<String> repeated, boolean several) {
    Set<Integer> dropped = new HashSet<>();
    for (int place : edges(page)) {
      String line = page.get(place);
      boolean number = several && PAGE_NUMBER.matcher(line).matches();
      if (number || repeated.contains(shape(line))) {
        dropped.add(place);
      }
    }
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < page.size(); i++) {
      if (!dropped.contains(i)) {
        body.append(page.get(i).stripTrailing()).append('\n');
      }
    }
    return body.toString().replaceAll("\n{3,}", "\n\n").strip();
  }

  /** Returns the places of the first and last lines that are not blank. */
  private static List<Integer> edges(List<String> page) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isBlank()) {
        filled.add(i);
      }
    }
    if (filled.size() <= 2 * DEPTH) {
      return filled;
    }
    List<Integer> edges = new ArrayList<>(filled.subList(0, DEPTH));
    edges.addAll(filled.subList(filled.size() - DEPTH, filled.size()));
    return edges;
  }

  /** Digits differ from page to page; the rest of a running head does not. */
  private static String shape(String line) {
    return line.strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }
}
