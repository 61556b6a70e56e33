package org.rapporteur.reader.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of white space that the model proposes.
 *
 * @param edit the change
 * @param sure whether it is sure enough to stand alone: damage seldom comes alone, and what looks
 *     wrong in sound text is most often a name or a rare word
 */
record Proposal(Edit edit, boolean sure) {
  /** Changes this far apart support each other. */
  private static final int NEAR = 150;

  /** The changes that are to be made, from those that are proposed for a text in their order. */
  static List<Edit> accepted(List<Proposal> proposals) {
    List<Edit> accepted = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      if (proposal.sure || i > 0 && proposal.isNear(proposals.get(i - 1))) {
        accepted.add(proposal.edit);
      } else if (i + 1 < proposals.size() && proposal.isNear(proposals.get(i + 1))) {
        accepted.add(proposal.edit);
      }
    }
    return accepted;
  }

  private boolean isNear(Proposal other) {
    return Math.abs(edit.start() - other.edit.start()) < NEAR;
  }
}
