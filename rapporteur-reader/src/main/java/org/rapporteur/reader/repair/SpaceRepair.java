package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.RepairKind;
import org.rapporteur.reader.resource.Lazy;

/**
 * Finds white space that is missing or wrong: in the sentences that look damaged, the model weighs
 * every gap between two characters. It only ever adds a space or removes white space.
 */
final class SpaceRepair {
  /** How far the model sees to each side, and a little more. */
  private static final int MARGIN = 96;

  private static final int LONGEST_RUN = 1500;
  private static final int LONGEST_ADDRESS = 100;
  private static final Pattern ADDRESS =
      Pattern.compile("://|\\w@\\w|www\\.|\\w\\.(?:com|org|net|gov|edu|info|int)(?![\\p{L}\\d])");

  /** Where this share of the sentences looks damaged, all are looked at. */
  private static final double MOST_DAMAGED = 0.2;

  private static final String WORDS_OF_A_LETTER = "AI";

  private final Lexicon lexicon;
  private final DamageTest test;
  private final Lazy<SpaceModel> model;
  private final boolean everywhere;

  SpaceRepair(Lexicon lexicon, boolean everywhere) {
    this.lexicon = lexicon;
    this.test = new DamageTest(lexicon);
    this.model = new Lazy<>(SpaceModel::open);
    this.everywhere = everywhere;
  }

  /** A stretch of the text whose gaps are weighed. */
  private record Stretch(int start, int end) {}

  List<Edit> find(String text) {
    List<Proposal> proposals = new ArrayList<>();
    for (Stretch stretch : damaged(text)) {
      for (int from = stretch.start(); from < stretch.end(); from += LONGEST_RUN) {
        weigh(text, from, Math.min(stretch.end(), from + LONGEST_RUN), proposals);
      }
    }
    return Proposal.accepted(proposals);
  }

  /** The sentences that look damaged, joined where they stand side by side. */
  private List<Stretch> damaged(String text) {
    if (everywhere) {
      return List.of(new Stretch(0, text.length()));
    }
    BitSet signs = new BitSet();
    List<Stretch> sentences = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = Sentences.end(text, start);
      if (test.looksDamaged(text, start, end)) {
        signs.set(sentences.size());
      }
      sentences.add(new Stretch(start, end));
      start = end;
    }
    if (signs.cardinality() > MOST_DAMAGED * sentences.size()) {
      return List.of(new Stretch(0, text.length()));
    }
    List<Stretch> found = new ArrayList<>();
    for (int i = signs.nextSetBit(0); i >= 0; i = signs.nextSetBit(i)) {
      int stop = signs.nextClearBit(i);
      found.add(new Stretch(sentences.get(i).start(), sentences.get(stop - 1).end()));
      i = stop;
    }
    return found;
  }

  private void weigh(String text, int from, int to, List<Proposal> proposals) {
    int start = Math.max(0, from - MARGIN);
    int end = Math.min(text.length(), to + MARGIN);
    Characters characters = Characters.of(text, start, end);
    float[] probabilities = characters.probabilities(model.value(), lexicon);
    boolean[] spaces = new boolean[characters.size()];
    Gap[] gaps = new Gap[characters.size()];
    for (int i = 1; i < characters.size(); i++) {
      int at = characters.start(i);
      spaces[i] = characters.hasSpaceBefore(i);
      if (at >= from && at < to && !characters.isLine(i) && !characters.isLine(i - 1)) {
        gaps[i] = Gap.between(text.codePointBefore(characters.end(i - 1)), text.codePointAt(at));
        spaces[i] = spaceAfter(spaces[i], gaps[i], probabilities[i]);
      }
    }
    // What words stand beside a gap only shows once the gaps around it are weighed.
    KnownWords words = new KnownWords(lexicon, characters, spaces);
    for (int i = 1; i < characters.size(); i++) {
      if (gaps[i] != null && !partsName(text, characters, i)) {
        Gap gap = gaps[i] == Gap.WORD ? words.gap(i) : gaps[i];
        propose(text, characters, i, gap, probabilities[i], proposals);
      }
    }
  }

  /**
   * Whether a capitalised word begins here after another, or has its first letter here: U Nu and Le
   * Duan are no damaged words.
   */
  private boolean partsName(String text, Characters characters, int i) {
    if (characters.hasSpaceBefore(i)) {
      return beginsName(text, characters, i);
    }
    // I and A may stand alone: Iam, Aman.
    boolean letter = WORDS_OF_A_LETTER.indexOf(text.charAt(characters.start(i - 1))) < 0;
    return letter && beginsName(text, characters, i - 1);
  }

  private boolean beginsName(String text, Characters characters, int i) {
    if (i + 1 >= characters.size() || !characters.hasSpaceBefore(i)) {
      return false;
    }
    int start = characters.start(i);
    boolean name =
        Character.isUpperCase(text.charAt(start))
            && !characters.hasSpaceBefore(i + 1)
            && !characters.isLine(i + 1)
            && Character.isLowerCase(text.charAt(characters.start(i + 1)));
    int end = characters.end(i - 1);
    int word = end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean capital = word < end && Character.isUpperCase(text.charAt(word));
    return name && capital && (end - word == 1 || lexicon.level(text, word, end) > 0);
  }

  private static boolean spaceAfter(boolean before, Gap gap, float probability) {
    return before ? !gap.removes(probability) : gap.adds(probability);
  }

  private static void propose(
      String text,
      Characters characters,
      int i,
      Gap kind,
      float probability,
      List<Proposal> proposals) {
    int gap = characters.end(i - 1);
    int at = characters.start(i);
    if (characters.hasSpaceBefore(i)) {
      // Wider white space is layout: columns, indents.
      if (kind.removes(probability) && at - gap == 1) {
        Edit edit = new Edit(gap, at, "", RepairKind.SPACES);
        proposals.add(new Proposal(edit, kind.removesAlone(probability)));
      }
    } else if (kind.adds(probability) && mayPart(text, at) && !isInAddress(text, at)) {
      Edit edit = new Edit(at, at, " ", RepairKind.SPACES);
      proposals.add(new Proposal(edit, kind.addsAlone(probability)));
    }
  }

  /** Marks and joiners belong to the character before them. */
  private static boolean mayPart(String text, int at) {
    return !belongsToBefore(text.codePointAt(at)) && text.codePointBefore(at) != 0x200D;
  }

  /** Words run together in the name of a site or a mailbox belong so. */
  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_ADDRESS && !Spaces.isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST_ADDRESS && !Spaces.isSpace(text.charAt(end))) {
      end++;
    }
    return ADDRESS.matcher(text).region(start, end).find();
  }

  private static boolean belongsToBefore(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
