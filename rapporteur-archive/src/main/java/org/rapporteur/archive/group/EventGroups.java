package org.rapporteur.archive.group;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.archive.store.Change;

/** Puts reports of the same act together. Whoever calls lays corrections over what is touched. */
public final class EventGroups {
  private final Groups groups = new Groups(Ground.EVENTS);

  /** Puts every report of an article into an event; returns the ids of the events touched. */
  public Set<Long> place(Change change, long articleId) {
    return groups.place(change, articleId);
  }

  /** Makes the rows of these events anew from their reports, without corrections. */
  public void refresh(Change change, Collection<Long> eventIds) {
    groups.refresh(change, eventIds);
  }

  /** Makes the events anew of which these articles tell; returns their ids. */
  public Set<Long> refreshArticles(Change change, Collection<Long> articleIds) {
    return groups.refreshArticles(change, articleIds);
  }

  /**
   * Loosens reports that are about to be deleted from the events they are the first of. Refresh
   * what it returns after deleting them.
   */
  public Set<Long> release(Change change, Collection<Long> reportIds) {
    return groups.release(change, reportIds);
  }

  /** Moves reports into an event of their own for good; returns its key. */
  public String split(Change change, String recordKey, List<String> reportKeys) {
    return groups.split(change, recordKey, reportKeys);
  }

  /** Makes one event of two for good, under the first key, which it returns. */
  public String join(Change change, String keep, String other) {
    return groups.join(change, keep, other);
  }

  /** Says why the reports of an event stand together. */
  public Explanation why(Handle handle, String recordKey) {
    return groups.why(handle, recordKey);
  }

  /** Returns the fields on which independent reports of a record disagree, side by side. */
  public List<Disagreement> disagreements(Handle handle, String recordKey) {
    return groups.disagreements(handle, recordKey);
  }

  /** Groups all reports anew; keys and what users said stay. */
  public Set<Long> regroup(Change change) {
    return groups.regroup(change);
  }
}
