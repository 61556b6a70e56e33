package org.rapporteur.reader.repair;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.model.RepairKind;

/**
 * Which kinds of damage are mended.
 *
 * <pre>{@code
 * RepairOptions.all().without(RepairKind.HYPHEN)   // leave line-end hyphens alone
 * RepairOptions.only(RepairKind.SPACES)            // change nothing but white space
 * }</pre>
 *
 * @param kinds the kinds that are mended
 * @param everywhere look for wrong white space in every sentence, also where the text looks sound
 */
public record RepairOptions(Set<RepairKind> kinds, boolean everywhere) {

  /** Copies the set. */
  public RepairOptions {
    EnumSet<RepairKind> copy = EnumSet.noneOf(RepairKind.class);
    copy.addAll(kinds);
    kinds = Collections.unmodifiableSet(copy);
  }

  /** Mends every kind of damage. */
  public static RepairOptions all() {
    return new RepairOptions(EnumSet.allOf(RepairKind.class), false);
  }

  /** Mends one kind of damage only. */
  public static RepairOptions only(RepairKind kind) {
    return new RepairOptions(EnumSet.of(kind), false);
  }

  /** The same options without one kind. */
  public RepairOptions without(RepairKind kind) {
    EnumSet<RepairKind> rest = EnumSet.noneOf(RepairKind.class);
    rest.addAll(kinds);
    rest.remove(kind);
    return new RepairOptions(rest, everywhere);
  }

  /** The same kinds, looking for wrong white space in every sentence. */
  public RepairOptions lookingEverywhere() {
    return new RepairOptions(kinds, true);
  }

  /** Tells whether a kind of damage is mended. */
  public boolean mends(RepairKind kind) {
    return kinds.contains(kind);
  }
}
