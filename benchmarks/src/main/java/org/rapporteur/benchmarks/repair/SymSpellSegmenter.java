package org.rapporteur.benchmarks.repair;

import io.github.mightguy.spellcheck.symspell.common.DictionaryItem;
import io.github.mightguy.spellcheck.symspell.common.Murmur3HashFunction;
import io.github.mightguy.spellcheck.symspell.common.SpellCheckSettings;
import io.github.mightguy.spellcheck.symspell.common.WeightedDamerauLevenshteinDistance;
import io.github.mightguy.spellcheck.symspell.exception.SpellCheckException;
import io.github.mightguy.spellcheck.symspell.impl.InMemoryDataHolder;
import io.github.mightguy.spellcheck.symspell.impl.SymSpellCheck;
import java.util.Locale;
import java.util.Map;

/**
 * SymSpell's word segmentation (the Java port), without correction of letters, on the whole line.
 */
final class SymSpellSegmenter {
  /** What the pattern for white space matches. */
  private static final String SPACE = " \t\n\u000B\f\r";

  private final SymSpellCheck checker;

  SymSpellSegmenter(WordCounts words) throws SpellCheckException {
    SpellCheckSettings settings =
        SpellCheckSettings.builder()
            .maxEditDistance(0)
            .prefixLength(7)
            .lowerCaseTerms(true)
            .maxLength(25)
            .build();
    InMemoryDataHolder holder = new InMemoryDataHolder(settings, new Murmur3HashFunction());
    for (Map.Entry<String, Long> word : words.counts().entrySet()) {
      holder.addItem(new DictionaryItem(word.getKey(), (double) word.getValue(), -1.0));
    }
    checker =
        new SymSpellCheck(
            holder, new WeightedDamerauLevenshteinDistance(1, 1, 1, 1, null), settings);
  }

  /** Takes only the white space of the result; a line whose letters changed stays as it is. */
  String repair(String line) {
    try {
      String found =
          checker.wordBreakSegmentation(line.toLowerCase(Locale.ROOT), 25, 0).getSegmentedString();
      return found == null ? line : spaced(line, found);
    } catch (SpellCheckException e) {
      return line;
    }
  }

  private static String spaced(String line, String found) {
    String bare = line.replaceAll("\\s+", "");
    boolean sameLength = bare.toLowerCase(Locale.ROOT).length() == bare.length();
    if (!sameLength || !found.replaceAll("\\s+", "").equals(bare.toLowerCase(Locale.ROOT))) {
      return line;
    }
    StringBuilder spaced = new StringBuilder();
    int at = 0;
    for (int i = 0; i < found.length(); i++) {
      spaced.append(SPACE.indexOf(found.charAt(i)) >= 0 ? ' ' : bare.charAt(at++));
    }
    return spaced.toString().strip();
  }
}
