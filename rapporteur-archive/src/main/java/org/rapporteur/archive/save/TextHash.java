package org.rapporteur.archive.save;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.rapporteur.model.Sha256;

/** The hash of a text as the Reading's article id states it, to tell whether a text is that one. */
final class TextHash {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private TextHash() {}

  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String plain = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    return "sha256:" + Sha256.of(plain.getBytes(StandardCharsets.UTF_8));
  }
}
