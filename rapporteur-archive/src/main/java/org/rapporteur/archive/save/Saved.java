package org.rapporteur.archive.save;

import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param key of the article
 * @param outcome what became of it
 * @param reason why it was refused; absent otherwise
 */
public record Saved(String key, Outcome outcome, @Nullable String reason) {
  /** What can become of an entry. */
  public enum Outcome {
    /** The archive did not have it. */
    ADDED("added"),
    /** The archive has it, read by the same version of the reader. */
    KNOWN("known"),
    /** The archive had it, read by another version; the new Reading took the place of the old. */
    READ_AGAIN("read again"),
    /** The Reading is broken; the archive does not keep it. */
    REFUSED("refused");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** Returns the word that stands for this value on screen. */
    public String label() {
      return label;
    }

    @Override
    public String toString() {
      return label;
    }
  }
}
