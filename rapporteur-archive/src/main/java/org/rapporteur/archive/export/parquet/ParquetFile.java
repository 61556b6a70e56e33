package org.rapporteur.archive.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A Parquet file under way: takes rows one by one and writes them in groups, so that a file of any
 * size needs little memory.
 *
 * <pre>{@code
 * ParquetFile<City> file = new ParquetFile<>(stream, parts, "Rapporteur 1.0");
 * cities.forEach(file::write);
 * file.finish();
 * }</pre>
 *
 * @param <T> what a row is made from
 */
public final class ParquetFile<T> {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_BYTES = 64 << 20;

  private final OutputStream out;
  private final List<Part<T>> parts;
  private final String author;
  private final int mostRows;
  private final List<List<ColumnChunk>> columns;
  private final List<ColumnChunk> all;
  private final ThriftWriter groups = new ThriftWriter();
  private int groupCount;
  private long written;
  private long rows;
  private int rowsHere;

  /**
   * Begins a file.
   *
   * @param out stays open
   * @param parts of a row
   * @param author name and version of the program that writes it
   */
  public ParquetFile(OutputStream out, List<Part<T>> parts, String author) {
    this(out, parts, author, MOST_ROWS);
  }

  ParquetFile(OutputStream out, List<Part<T>> parts, String author, int mostRows) {
    this.out = out;
    this.mostRows = mostRows;
    this.parts = List.copyOf(parts);
    this.author = author;
    this.columns = this.parts.stream().map(Part::columns).toList();
    this.all = columns.stream().flatMap(List::stream).toList();
  }

  /** Writes a row. */
  public void write(T row) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).put(row, columns.get(i));
    }
    rowsHere++;
    if (rowsHere == mostRows || rowsHere % 100 == 0 && waiting() > MOST_BYTES) {
      endGroup();
    }
  }

  /** Writes what is left and the description of the whole. */
  public void finish() throws IOException {
    if (rowsHere > 0) {
      endGroup();
    }
    begin();
    byte[] footer = footer();
    out.write(footer);
    out.write(new Bytes().integer(footer.length).array());
    out.write(MAGIC);
    out.flush();
  }

  private long waiting() {
    return all.stream().mapToLong(ColumnChunk::size).sum();
  }

  private void begin() throws IOException {
    if (written == 0) {
      out.write(MAGIC);
      written = MAGIC.length;
    }
  }

  private void endGroup() throws IOException {
    begin();
    long size = 0;
    for (ColumnChunk column : all) {
      written += column.write(out, written);
      size += column.unpacked();
    }
    groups.begin().list(1, ThriftWriter.STRUCTURE, all.size());
    all.forEach(column -> column.describe(groups));
    groups.whole(2, size).whole(3, rowsHere).end();
    groupCount++;
    rows += rowsHere;
    rowsHere = 0;
  }

  private byte[] footer() {
    ThriftWriter footer = new ThriftWriter();
    int nodes = 1 + parts.stream().mapToInt(Schema::nodes).sum();
    footer.integer(1, 1).list(2, ThriftWriter.STRUCTURE, nodes);
    Schema schema = new Schema(footer).root(parts.size());
    parts.forEach(part -> part.describe(schema));
    footer.whole(3, rows).list(4, ThriftWriter.STRUCTURE, groupCount).all(groups);
    return footer.text(6, author).finish();
  }
}
