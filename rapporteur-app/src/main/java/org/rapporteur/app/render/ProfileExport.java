package org.rapporteur.app.render;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportOptions;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.model.MeetingStatus;

/** Writes the records that a profile takes and a filter lets through, however many there are. */
public final class ProfileExport {
  private final Profile profile;
  private final ExportOptions options;

  /** Exports in a profile. */
  public ProfileExport(Profile profile, ExportOptions options) {
    this.profile = profile;
    this.options = options;
  }

  /** Writes the records; events alone, where each kind has a file of its own. */
  public void write(Filter filter, Records records, OutputStream out) {
    write(profile.isPerKind() ? Set.of(RecordKind.EVENT) : profile.takes(), filter, records, out);
  }

  /**
   * Writes the records of some of the kinds that the profile takes.
   *
   * @param kinds no more than one, where each has a file of its own
   */
  public void write(Set<RecordKind> kinds, Filter filter, Records records, OutputStream out) {
    Export export = profile.open(kinds.iterator().next(), out, options);
    for (RecordKind kind : kinds) {
      switch (kind) {
        case EVENT -> records.events().each(filter, export::event);
        case MEETING -> records.meetings().each(meetings(filter), export::meeting);
        case STATEMENT -> records.statements().each(filter, export::statement);
        case RELATION -> records.relations().each(filter, export::relation);
        case ENTITY -> records.entities().each(filter, export::entity);
        case TOPIC -> records.topics().each(filter, export::topic);
        case ARTICLE, REPORT -> {
          // no profile takes them by themselves
        }
      }
    }
    export.finish();
  }

  /** A calendar is there for what is to come too; it says itself what was called off. */
  private Filter meetings(Filter filter) {
    return profile == Profile.ICS && filter.statuses().isEmpty()
        ? filter.withStatuses(
            Arrays.stream(MeetingStatus.values())
                .map(MeetingStatus::label)
                .collect(Collectors.toSet()))
        : filter;
  }
}
