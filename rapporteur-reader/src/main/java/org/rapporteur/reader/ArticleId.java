package org.rapporteur.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

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
    return "sha256:" + HexFormat.of().formatHex(sha256(normalised));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
