package org.rapporteur.archive.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in the archive.
 *
 * @param key {@code article-…}
 * @param title the headline
 * @param source the outlet
 * @param url where it was published
 * @param published the day of publication
 * @param language ISO 639-1 code
 * @param length of the text in UTF-16 code units
 * @param textHash {@code sha256:} and the hash of the normalised text
 * @param textKept whether the text itself is in the archive
 * @param copyOf key of the first article that tells this in the same words; its own if it is that
 * @param reader version of the reader that read it
 * @param origin file or address it came from
 * @param added when it came into the archive
 */
public record ArticleRecord(
    String key,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String language,
    int length,
    String textHash,
    boolean textKept,
    String copyOf,
    String reader,
    String origin,
    Instant added) {
  /** Tells whether an earlier article tells the same in the same words. */
  public boolean isCopy() {
    return !copyOf.equals(key);
  }
}
