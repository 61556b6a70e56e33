package org.rapporteur.reader.repair;

import java.util.List;

/** A text after one round of edits, and how it lines up with the text before. */
record Revision(String text, List<Edit> edits, Alignment alignment, Alignment inverse) {

  /** Applies edits that are sorted and apart from each other. */
  static Revision of(String before, List<Edit> edits) {
    StringBuilder after = new StringBuilder(before.length() + 16);
    int copied = 0;
    for (Edit edit : edits) {
      after.append(before, copied, edit.start()).append(edit.replacement());
      copied = edit.end();
    }
    after.append(before, copied, before.length());
    Alignment alignment = Alignment.of(edits);
    return new Revision(after.toString(), List.copyOf(edits), alignment, alignment.inverse());
  }
}
