package org.rapporteur.archive.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Samples;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.RecordKind;

/** Exports of an archive with the sample articles in it. */
final class Exported implements AutoCloseable {
  static final ExportOptions OPTIONS =
      new ExportOptions(Instant.parse("2026-11-26T08:00:00Z"), "1.0", false);

  private final Path folder;
  private final Archive archive;

  Exported(Path folder) {
    this.folder = folder;
    this.archive = Archive.open(folder.resolve("record.db"), Clock.systemUTC());
    archive.save(Samples.entries(), Samples.OPTIONS);
  }

  Records records() {
    return archive.records();
  }

  /** Returns everything that is not rejected, of whatever status. */
  static Filter all() {
    return Filter.ALL.withStatuses(
        Set.of("actual", "planned", "possible", "negated", "hypothetical", "cancelled"));
  }

  /** Writes the records of a filter to a file. */
  Path file(Profile profile, RecordKind only, Filter filter) throws IOException {
    Path file = folder.resolve(only + "-" + profile.label() + "." + profile.extension());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(profile, only, filter, out);
    }
    return file;
  }

  /** Returns all records in a format. */
  String text(Profile profile) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(profile, RecordKind.EVENT, all(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void write(Profile profile, RecordKind only, Filter filter, OutputStream out) {
    Export export = profile.open(only, out, OPTIONS);
    records().entities().each(filter, export::entity);
    records().events().each(filter, export::event);
    records().meetings().each(filter, export::meeting);
    records().statements().each(filter, export::statement);
    records().relations().each(filter, export::relation);
    records().topics().each(filter, export::topic);
    export.finish();
  }

  @Override
  public void close() {
    archive.close();
  }
}
