package org.rapporteur.reader.parse;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes texts that no writer would write, the same ones for the same seed, to see that a step holds
 * on any input.
 */
final class RandomText {
  private static final String[] PARTS = {
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    ".",
    "...",
    "…",
    "!",
    "?",
    ",",
    ";",
    ":",
    "-",
    "--",
    "–",
    "\"",
    "“",
    "”",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "[1]",
    "[...]",
    "U.S.",
    "Mr.",
    "a.m.",
    "No.",
    "Jan.",
    "J.",
    "3.5",
    "12,000",
    "10:30pm",
    "5mm",
    "The",
    "talks",
    "Geneva",
    "said",
    "didn't",
    "minister’s",
    "www.",
    "http://",
    "@",
    "x@y.z",
    "_",
    "日本",
    "सन्धि",
    "معاهدة",
    "é",
    "e\u0301",
    "İ",
    "ß",
    "\u0301",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\u0000",
    "\u001f",
    "\ud83d",
    "\ude00",
    "😀",
    "\ufffd",
    "½",
    "²",
    "٣",
    "•",
    "*",
    "$",
    "%",
    "a",
    "B",
    "zz",
  };

  private RandomText() {}

  /** Gives texts to a check, and names the seed of the text that breaks it. */
  static void check(long seed, int texts, Consumer<String> check) {
    for (int i = 0; i < texts; i++) {
      String text = text(seed + i);
      try {
        check.accept(text);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("fails on RandomText.text(" + (seed + i) + ")", e);
      }
    }
  }

  static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(120);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
