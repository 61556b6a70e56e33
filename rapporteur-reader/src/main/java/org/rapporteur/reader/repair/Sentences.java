package org.rapporteur.reader.repair;

/** Cuts text where a sentence seems to end, good enough to decide where to look for damage. */
final class Sentences {
  private Sentences() {}

  /** Returns the end of the sentence that starts here: after its white space, or after the line. */
  static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      boolean stop = c == '.' || c == '?' || c == '!';
      if (stop && i + 1 < text.length() && text.charAt(i + 1) == ' ' && i - start > 20) {
        return i + 2;
      }
    }
    return text.length();
  }
}
