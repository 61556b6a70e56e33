package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.RepairKind;

/**
 * Finds UTF-8 that was read as a one-byte encoding: {@code Itâ€™s}, {@code AzÃ©ma}. Only what
 * decodes to characters of written text is taken, so that a word which happens to hold an odd pair
 * stays.
 */
final class Encodings {
  private static final Misreading[] OTHERS = {
    Misreading.MAC_ROMAN, Misreading.WINDOWS_1250, Misreading.WINDOWS_1251
  };

  private Encodings() {}

  /** One decoded character and how many characters of the text it stood for. */
  private record Decoded(int codePoint, int length) {}

  static List<Edit> find(String text) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Edit edit = text.charAt(at) < 0x80 ? null : at(text, at);
      if (edit != null) {
        edits.add(edit);
        at = edit.end();
      } else {
        at++;
      }
    }
    return edits;
  }

  private static @org.jspecify.annotations.Nullable Edit at(String text, int at) {
    Edit common = run(text, at, Misreading.WINDOWS_1252);
    if (common != null) {
      return common;
    }
    for (Misreading other : OTHERS) {
      Decoded decoded = decode(text, at, other);
      if (decoded != null && isPunctuation(decoded.codePoint())) {
        return edit(at, at + decoded.length(), Character.toString(decoded.codePoint()));
      }
    }
    return cutOffQuote(text, at);
  }

  /** Decodes as many characters as follow each other; a foreign letter alone may be chance. */
  private static @org.jspecify.annotations.Nullable Edit run(
      String text, int at, Misreading misreading) {
    StringBuilder read = new StringBuilder();
    boolean sure = false;
    int end = at;
    for (Decoded next = decode(text, end, misreading);
        next != null;
        next = decode(text, end, misreading)) {
      if (!isWritten(next.codePoint()) || isQuotedLetter(text, end)) {
        break;
      }
      sure |= isLatin(next.codePoint()) || isPunctuation(next.codePoint()) || next.length() == 4;
      read.appendCodePoint(next.codePoint());
      end += next.length();
    }
    return sure || read.codePointCount(0, read.length()) > 1
        ? edit(at, end, read.toString())
        : null;
  }

  /** Names the letter Ä or Å between quotes, which looks like a pair of bytes: {@code “Å”}. */
  private static boolean isQuotedLetter(String text, int at) {
    char letter = text.charAt(at);
    boolean quote = "“”‘’»".indexOf(text.charAt(at + 1)) >= 0;
    boolean inWord =
        at > 0 && Character.isLetter(text.charAt(at - 1))
            || at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
    return (letter == 'Ä' || letter == 'Å') && quote && !inWord;
  }

  /**
   * A closing quote whose last byte got lost on the way: {@code â€} and then a space or the end.
   */
  private static @org.jspecify.annotations.Nullable Edit cutOffQuote(String text, int at) {
    boolean begun = text.startsWith("\u00E2\u20AC", at);
    boolean alone = at + 2 == text.length() || text.length() > at + 2 && text.charAt(at + 2) < 0x80;
    return begun && alone ? edit(at, at + 2, "\u201D") : null;
  }

  private static Edit edit(int start, int end, String characters) {
    return new Edit(start, end, characters, RepairKind.ENCODING);
  }

  private static @org.jspecify.annotations.Nullable Decoded decode(
      String text, int at, Misreading misreading) {
    int lead = at < text.length() ? misreading.byteOf(text.charAt(at)) : -1;
    int length =
        lead >= 0xC2 && lead < 0xE0
            ? 2
            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.length()) {
      return null;
    }
    int code = lead & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int next = misreading.byteOf(text.charAt(at + i));
      if (next < 0x80 || next > 0xBF) {
        return null;
      }
      code = code << 6 | next & 0x3F;
    }
    boolean shortest =
        length == 2 || length == 3 && code >= 0x800 || length == 4 && code >= 0x10000;
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return shortest && !surrogate && code <= Character.MAX_CODE_POINT
        ? new Decoded(code, length)
        : null;
  }

  private static boolean isLatin(int code) {
    return code >= 0xA0 && code <= 0x17F;
  }

  private static boolean isPunctuation(int code) {
    return code >= 0x2000 && code <= 0x206F
        || code == 0x20AC
        || code == 0x2122
        || code >= 0xFB00 && code <= 0xFB06
        || code == 0xFEFF;
  }

  private static boolean isWritten(int code) {
    return code >= 0x80 && Character.isDefined(code) && (code < 0xE000 || code > 0xF8FF);
  }
}
