package org.rapporteur.archive.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is looked up: lower case, without accents, single spaces. {@code "Élysée Palace"}
 * becomes {@code "elysee palace"}.
 */
public final class FoldedName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private FoldedName() {}

  /** Folds a name. */
  public static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
