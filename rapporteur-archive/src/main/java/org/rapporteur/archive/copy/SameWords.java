package org.rapporteur.archive.copy;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Decides whether two texts are one text: the sketches settle what is plain, the texts themselves
 * what is not. What two texts share must not stand only in the second half of the shorter one: a
 * house's boilerplate stands at the end.
 */
final class SameWords {
  private static final double SURELY = 0.9;
  private static final double SURELY_NOT = 0.3;
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_IN_FIRST_HALF = 0.35;

  private SameWords() {}

  /**
   * Compares two texts.
   *
   * @param text the new text
   * @param known the other text; empty if the archive keeps none
   */
  static boolean decide(Sketch one, Sketch two, String text, Supplier<String> known) {
    double shared = one.shared(two);
    if (shared < SURELY_NOT || shared >= SURELY) {
      return shared >= SURELY;
    }
    String other = known.get();
    return other.isEmpty() ? shared >= ENOUGH : decide(text, other);
  }

  private static boolean decide(String text, String other) {
    long[] one = Shingles.of(text);
    long[] two = Shingles.of(other);
    long[] shorter = one.length <= two.length ? one : two;
    long[] longer = one.length <= two.length ? two : one;
    Set<Long> words = LongStream.of(longer).boxed().collect(Collectors.toSet());
    int half = (shorter.length + 1) / 2;
    return part(shorter, shorter.length, words) >= ENOUGH
        && part(shorter, half, words) >= ENOUGH_IN_FIRST_HALF;
  }

  private static double part(long[] shingles, int count, Set<Long> words) {
    return (double) LongStream.of(shingles).limit(count).filter(words::contains).count() / count;
  }
}
