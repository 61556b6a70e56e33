package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.RepairKind;

/**
 * Mends damaged text and keeps every offset to the input.
 *
 * <pre>{@code
 * Repairer repairer = Repairer.open();
 * RepairedText repaired = repairer.repair("The leaders met inGeneva.");
 * repaired.text();     // The leaders met in Geneva.
 * repaired.repairs();  // [in Geneva. <- inGeneva., spaces]
 * }</pre>
 *
 * <p>Sound text passes through as it is. White space is only looked at where a sentence seems
 * damaged; the first such sentence loads the model. Safe to share between threads; it holds nothing
 * between texts.
 */
public final class Repairer {
  /** An encoding slip can hide another: text saved wrongly twice needs two rounds. */
  private static final int ROUNDS = 3;

  private final RepairOptions options;
  private final Entities entities;
  private final Lines lines;
  private final SpaceRepair spaces;

  private Repairer(RepairOptions options) {
    this.options = options;
    this.entities = Entities.open();
    Lexicon lexicon = Lexicon.open();
    this.lines = new Lines(lexicon);
    this.spaces = new SpaceRepair(lexicon, options.everywhere());
  }

  /** Opens a repairer that mends every kind of damage. */
  public static Repairer open() {
    return open(RepairOptions.all());
  }

  /** Opens a repairer that mends the chosen kinds of damage. */
  public static Repairer open(RepairOptions options) {
    return new Repairer(options);
  }

  /** Repairs a text; a text that looks sound comes back unchanged. */
  public RepairedText repair(String input) {
    List<Revision> revisions = new ArrayList<>();
    String text = input;
    for (int round = 0; round < ROUNDS; round++) {
      int before = revisions.size();
      if (options.mends(RepairKind.ENTITY)) {
        text = revise(text, revisions, entities::find);
      }
      if (options.mends(RepairKind.ENCODING)) {
        text = revise(text, revisions, Encodings::find);
      }
      if (revisions.size() == before) {
        break;
      }
    }
    text = revise(text, revisions, t -> StrayCharacters.find(t, options));
    text = revise(text, revisions, t -> lines.find(t, options));
    if (options.mends(RepairKind.SPACES)) {
      revise(text, revisions, spaces::find);
    }
    return new RepairedText(input, revisions);
  }

  private interface Finder {
    List<Edit> find(String text);
  }

  private static String revise(String text, List<Revision> revisions, Finder finder) {
    List<Edit> edits = finder.find(text);
    if (edits.isEmpty()) {
      return text;
    }
    Revision revision = Revision.of(text, edits);
    revisions.add(revision);
    return revision.text();
  }
}
