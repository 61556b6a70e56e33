package org.rapporteur.sources;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Warning;

/**
 * Reads a table with one article a row, separated by commas, semicolons or tabs; the first row
 * names the columns. Rows are read one at a time, so a file of any length will do.
 */
final class TableInput {
  private static final int LARGEST_CELL = 8 << 20;
  private static final int PROBE = 1 << 18;
  private static final Pattern BEGUN = Pattern.compile("starting at line (\\d+)");

  private TableInput() {}

  static void read(Body body, byte[] head, Intake intake) throws IOException {
    body.in().mark(PROBE + 1);
    byte[] start = body.in().readNBytes(PROBE);
    body.in().reset();
    Charset charset = Decoder.charsetOf(start);
    char separator = separator(Kind.ending(body.name()), new String(head, charset));
    List<Warning> warnings = new ArrayList<>();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      warnings.add(
          new Warning(
              "encoding-detected",
              "The input was read as "
                  + charset.name()
                  + ". If letters look wrong, save it as"
                  + " UTF-8.",
              null));
    }
    try (Reader reader = new InputStreamReader(body.in(), charset);
        CsvReader<CsvRecord> table = open(reader, separator)) {
      rows(body.name(), table.iterator(), warnings, intake);
    }
  }

  private static CsvReader<CsvRecord> open(Reader reader, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .maxBufferSize(LARGEST_CELL)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(reader);
  }

  private static void rows(
      String name, CloseableIterator<CsvRecord> rows, List<Warning> warnings, Intake intake)
      throws IOException {
    CsvRecord header = next(rows, 0);
    if (header == null) {
      throw new UnreadableInput("the file holds blank lines only: nothing to read");
    }
    Header columns = Header.of(header.getFields(), intake.columns());
    long last = header.getStartingLineNumber();
    boolean any = false;
    for (CsvRecord row = next(rows, last); row != null; row = next(rows, last)) {
      any = true;
      last = row.getStartingLineNumber();
      columns.take(name + ", line " + last, row.getFields(), warnings, intake);
    }
    if (!any) {
      throw new UnreadableInput("there are no rows below the names of the columns");
    }
  }

  private static @Nullable CsvRecord next(CloseableIterator<CsvRecord> rows, long last)
      throws IOException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (CsvParseException e) {
      throw new UnreadableInput(noRow(e, last));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Names the line in which the row begins, which only the message of the exception tells. */
  private static String noRow(CsvParseException e, long last) {
    Matcher begun = BEGUN.matcher(String.valueOf(e.getMessage()));
    return (begun.find() ? "in line " + begun.group(1) : "after line " + last)
        + " begins a row that does not end, and the rest was not read: a quotation mark in it is not"
        + " closed, or a cell is longer than "
        + (LARGEST_CELL >> 20)
        + " million characters; close it, or write quotation marks inside of cells twice, and try"
        + " again";
  }

  /** Returns the separator that is most frequent outside quotation marks in the first row. */
  private static char separator(String ending, String head) {
    char[] candidates = {',', ';', '\t', '|'};
    int[] counts = new int[candidates.length];
    boolean quoted = false;
    for (int i = 0; i < head.length() && (quoted || head.charAt(i) != '\n'); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      for (int k = 0; k < candidates.length; k++) {
        counts[k] += !quoted && c == candidates[k] ? 1 : 0;
      }
    }
    int best = ending.equals("tsv") ? 2 : 0;
    for (int k = 0; k < candidates.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return candidates[best];
  }
}
