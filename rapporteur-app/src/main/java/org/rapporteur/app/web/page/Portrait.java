package org.rapporteur.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.render.Mark;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.Verdict;
import org.rapporteur.model.codebook.Entry;

/**
 * A record of any kind as its page shows it.
 *
 * @param key of the record
 * @param kind of the record
 * @param title in one line
 * @param mark how sure it is; absent for topics
 * @param facts what it says
 * @param codes what its codes mean
 * @param reports how many there are
 * @param independent how many articles that are no copies of each other tell it
 * @param conflicts fields on which reports disagree
 * @param verdict what a user said
 */
public record Portrait(
    String key,
    RecordKind kind,
    String title,
    @Nullable Mark mark,
    List<Fact> facts,
    List<Entry> codes,
    int reports,
    int independent,
    List<String> conflicts,
    Verdict verdict) {
  /** Copies the lists and leaves out what is not known. */
  public Portrait {
    facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
    codes = List.copyOf(codes);
    conflicts = List.copyOf(conflicts);
  }

  /** Tells whether its reports can be split off and joined with those of others. */
  public boolean isGrouped() {
    return kind == RecordKind.EVENT || kind == RecordKind.MEETING;
  }
}
