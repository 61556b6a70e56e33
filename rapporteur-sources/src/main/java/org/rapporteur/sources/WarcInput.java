package org.rapporteur.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web archive (WARC), one record at a time, so a file of any length will do.
 * Where a record is damaged it is named by its place, and reading goes on at the next one if the
 * file can be searched for it.
 */
final class WarcInput {
  private final String name;
  private final WarcReader reader;
  private final @Nullable FileChannel channel;
  private final Intake intake;

  private WarcInput(String name, WarcReader reader, @Nullable FileChannel channel, Intake intake) {
    this.name = name;
    this.reader = reader;
    this.channel = channel;
    this.intake = intake;
    reader.setLenient(true);
  }

  static void read(Body body, Intake intake) throws IOException {
    if (body.file() == null) {
      try (WarcReader reader = new WarcReader(Channels.newChannel(body.in()))) {
        new WarcInput(body.name(), reader, null, intake).read();
      }
      return;
    }
    try (FileChannel channel = FileChannel.open(body.file(), StandardOpenOption.READ);
        WarcReader reader = new WarcReader(channel)) {
      new WarcInput(body.name(), reader, channel, intake).read();
    }
  }

  private void read() throws IOException {
    int damaged = 0;
    int records = 0;
    boolean silent = false;
    while (true) {
      Optional<WarcRecord> record;
      try {
        record = reader.next();
        silent = false;
      } catch (IOException
          | UncheckedIOException
          | IllegalArgumentException
          | IllegalStateException
          | DateTimeException e) {
        long place = reader.position();
        OptionalLong next = WarcSearch.next(channel, place + 1, isCompressed());
        damaged += silent ? 0 : 1;
        if (!silent) {
          intake.refuse(name + ", byte " + place, damage(e, next, records));
        }
        if (next.isEmpty()) {
          return;
        }
        // what looks like a record and is none was found in the middle of the damaged one
        silent = true;
        reader.position(next.getAsLong());
        continue;
      }
      if (record.isEmpty()) {
        break;
      }
      records++;
      intake.at(reader.position());
      take(record.get());
    }
    if (records == 0 && damaged == 0) {
      throw new UnreadableInput("there is no record in this WARC file");
    }
  }

  private void take(WarcRecord record) {
    String type = WarcPage.header(record, "WARC-Type");
    if (!(record instanceof WarcTargetRecord target)
        || type.equals("request")
        || type.equals("metadata")) {
      return;
    }
    String address = shown(WarcPage.header(record, "WARC-Target-URI"));
    String where = name + ", byte " + reader.position() + " (" + address + ")";
    Optional<WarcPage> page;
    try {
      page = WarcPage.of(target);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | DateTimeException e) {
      intake.refuse(where, "the record is damaged (" + message(e) + "): nothing to do here");
      return;
    } catch (UnreadableInput e) {
      intake.refuse(where, e);
      return;
    }
    if (page.isEmpty()) {
      intake.passOver();
    } else {
      page.get().take(where, intake);
    }
  }

  private boolean isCompressed() {
    return reader.compression() == WarcCompression.GZIP;
  }

  private static String damage(Exception e, OptionalLong next, int records) {
    if (records == 0 && next.isEmpty()) {
      return "this is no WARC file (" + message(e) + "): check where it comes from";
    }
    return "the record is damaged or cut off ("
        + message(e)
        + "): "
        + (next.isPresent()
            ? "reading went on at the next whole record; get the file again for the rest"
            : "nothing behind it could be read; get the file again");
  }

  private static String shown(String words) {
    return words.length() > 300 ? words.substring(0, 300) + "…" : words;
  }

  /** The library quotes what it could not read; that is of no use to people. */
  private static String message(Exception e) {
    String message = String.valueOf(e.getMessage());
    int quote = message.indexOf(": ");
    return shown(quote < 0 ? message : message.substring(0, quote));
  }
}
