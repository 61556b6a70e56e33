package org.rapporteur.reader.parse;

/**
 * Gives a verb that lost its ending its spelling back: plann to plan, negotiat to negotiate, offer
 * stays.
 */
final class VerbStem {
  private static final String VOWELS = "aeiouy";

  private VerbStem() {}

  static String restored(String stem, IrregularForms irregular) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (irregular.isPlain(stem)) {
      return stem;
    }
    if (last == before) {
      return isDoubled(stem, last) ? stem.substring(0, length - 1) : stem;
    }
    return endsInE(stem, last, before) ? stem + "e" : stem;
  }

  /**
   * Tells whether the last consonant was doubled for the ending, as in planned, and not for itself,
   * as in called.
   */
  private static boolean isDoubled(String stem, char last) {
    return switch (last) {
      case 'b', 'd', 'g', 'm', 'n', 'p', 'r', 't', 'v' -> stem.length() > 3;
      case 'l' -> syllables(stem) > 1;
      default -> false;
    };
  }

  private static int syllables(String stem) {
    int count = 0;
    boolean vowel = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean here = VOWELS.indexOf(stem.charAt(i)) >= 0;
      count += here && !vowel ? 1 : 0;
      vowel = here;
    }
    return count;
  }

  private static boolean endsInE(String stem, char last, char before) {
    boolean vowel = VOWELS.indexOf(before) >= 0;
    boolean twoVowels =
        vowel && stem.length() > 2 && isVowelPair(stem.charAt(stem.length() - 3), before);
    return switch (last) {
      case 'c', 's', 'v', 'u' -> true;
      case 'z' -> before != 't';
      case 'g' -> vowel || before == 'd' || before == 'r' || before == 'l';
      case 'l' ->
          !vowel && before != 'r' && before != 'w'
              || stem.length() > 2 && vowel && isSilentAfterL(stem, before, twoVowels);
      case 'r' -> vowel && isSilentAfterR(stem, before, twoVowels);
      case 't' -> vowel && !twoVowels && (before == 'a' || before == 'u') || stem.endsWith("creat");
      case 'n' -> vowel && !twoVowels && (before == 'i' || before == 'u');
      case 'm' -> vowel && !twoVowels && (before == 'a' || before == 'i' || before == 'u');
      case 'k' -> vowel && !twoVowels && before != 'e';
      case 'p' -> vowel && !twoVowels && (before == 'a' || before == 'i' || before == 'y');
      case 'd' -> vowel && !twoVowels;
      case 'b' -> vowel && !twoVowels && before != 'm';
      default -> false;
    };
  }

  /**
   * Tells whether the two letters make one vowel, after which no silent e stands: need, avoid,
   * repair.
   */
  private static boolean isVowelPair(char first, char second) {
    return switch (second) {
      case 'a' -> first == 'e' || first == 'o';
      case 'e' -> first == 'e' || first == 'i';
      case 'i' -> first == 'a' || first == 'o' || first == 'e';
      case 'o' -> first == 'o';
      case 'u' -> first == 'o' || first == 'a';
      default -> false;
    };
  }

  private static boolean isSilentAfterL(String stem, char before, boolean twoVowels) {
    return !twoVowels
        && (before == 'i'
            || before == 'u'
            || before == 'a' && syllables(stem) == 1
            || before == 'o' && syllables(stem) == 1);
  }

  private static boolean isSilentAfterR(String stem, char before, boolean twoVowels) {
    return !twoVowels && (before == 'a' || before == 'u' || before == 'i') && !stem.endsWith("our");
  }
}
