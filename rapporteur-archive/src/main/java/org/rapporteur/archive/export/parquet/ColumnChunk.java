package org.rapporteur.archive.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The values of one column in the rows at hand; they become one page. */
final class ColumnChunk {
  private static final int GZIP = 2;
  private static final int PLAIN = 0;
  private static final int RUNS = 3;

  private final List<String> path;
  private final ValueType type;
  private final int deepest;
  private final Levels repetitions;
  private final Levels definitions;
  private final Bytes values = new Bytes();
  private long unpacked;
  private long packed;
  private long offset;
  private int count;

  /**
   * An empty chunk.
   *
   * @param repeats how deep lists are nested in each other down to it
   * @param deepest at which level a value is there
   */
  ColumnChunk(List<String> path, ValueType type, int repeats, int deepest) {
    this.path = path;
    this.type = type;
    this.deepest = deepest;
    this.repetitions = new Levels(repeats);
    this.definitions = new Levels(deepest);
  }

  void add(int repetition, int definition, @Nullable Object value) {
    repetitions.add(repetition);
    definitions.add(definition);
    if (definition == deepest && value != null) {
      type.put(values, value);
    }
  }

  /** Returns about how many bytes are waiting. */
  int size() {
    return values.size() + definitions.size();
  }

  /** Writes the page and begins anew; returns how many bytes that took. */
  long write(OutputStream out, long at) throws IOException {
    Bytes page = new Bytes();
    repetitions.putTo(page);
    definitions.putTo(page);
    page.all(values);
    byte[] body = pack(page.array());
    count = definitions.size();
    byte[] header =
        new ThriftWriter()
            .integer(1, 0)
            .integer(2, page.size())
            .integer(3, body.length)
            .begin(5)
            .integer(1, count)
            .integer(2, PLAIN)
            .integer(3, RUNS)
            .integer(4, RUNS)
            .end()
            .finish();
    out.write(header);
    out.write(body);
    offset = at;
    unpacked = (long) header.length + page.size();
    packed = (long) header.length + body.length;
    repetitions.clear();
    definitions.clear();
    values.clear();
    return packed;
  }

  long unpacked() {
    return unpacked;
  }

  /** Says where the page that was written last stands. */
  void describe(ThriftWriter out) {
    out.begin().whole(2, offset).begin(3);
    out.integer(1, type.physical()).list(2, ThriftWriter.INTEGER, 2).integer(PLAIN).integer(RUNS);
    out.list(3, ThriftWriter.TEXT, path.size());
    path.forEach(out::text);
    out.integer(4, GZIP).whole(5, count).whole(6, unpacked).whole(7, packed).whole(9, offset);
    out.end().end();
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 1 << 13)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
