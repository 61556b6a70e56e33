package org.rapporteur.reader;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.rapporteur.model.Sha256;

/**
 * Names an article by what it says: {@code sha256:} and the hash of its text in Unicode's composed
 * form, with each run of white space as one space. Two files that differ only in line breaks have
 * the same name.
 */
final class ArticleId {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private ArticleId() {}

  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String normalised = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    return "sha256:" + Sha256.of(normalised.getBytes(StandardCharsets.UTF_8));
  }
}
