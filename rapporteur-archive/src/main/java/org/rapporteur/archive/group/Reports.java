package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Loads what articles say about acts, or about meetings. Lists are in {@link Told#ORDER}. */
interface Reports {
  /** As many of a record's first reports are looked at when another one is compared with it. */
  int SAMPLE = 12;

  /** Returns the reports of an article. */
  List<Told> ofArticle(Handle handle, long article);

  /** Returns the reports of some of the articles with the same words. */
  List<Told> ofCopies(Handle handle, long copyOf, long except);

  /** Returns every report of these records. */
  List<Told> ofRecords(Handle handle, Collection<Long> records);

  /** Returns the first reports of each of these records. */
  List<Told> sample(Handle handle, Collection<Long> records);
}
