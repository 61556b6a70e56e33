package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;
import tools.jackson.databind.JsonNode;

/**
 * Reads the articles of one origin: plain text, an HTML page, a JSON object or array, or JSON
 * lines. The kind is told by the ending of the name, else by how the text begins. JSON lines are
 * read one at a time, so a file of any length will do.
 */
public final class ArticleInput {
  private static final int LARGEST_FILE = 64 << 20;
  private static final int LARGEST_LINE = 32 << 20;
  private static final int PROBE = 8192;
  private static final int BUFFER = 65536;
  private static final String BLANK = "the file holds blank lines only: nothing to read";

  private enum Kind {
    TEXT,
    HTML,
    JSON,
    LINES
  }

  private final ArticleCheck check;
  private final InputStream standardInput;
  private CountedStream counted = new CountedStream(InputStream.nullInputStream());

  /** Reads with the given options. */
  public ArticleInput(InputOptions options, InputStream standardInput) {
    this.check = new ArticleCheck(options);
    this.standardInput = standardInput;
  }

  /** Gives every article of the origin, or the reason why there is none, to the taker. */
  public void read(Origin origin, Consumer<Input> taker) {
    try (InputStream opened = origin.open(standardInput)) {
      counted = new CountedStream(opened);
      InputStream in = new BufferedInputStream(counted, BUFFER);
      in.mark(PROBE + 1);
      byte[] head = in.readNBytes(PROBE);
      in.reset();
      Kind kind = kind(origin.name(), new String(head, StandardCharsets.UTF_8));
      if (head.length == 0) {
        taker.accept(new Input.Unreadable(origin.name(), "the file is empty: nothing to read"));
      } else if (kind == Kind.LINES && !isWide(head)) {
        readLines(origin.name(), in, taker);
      } else {
        readWhole(origin.name(), kind, in, taker);
      }
    } catch (IOException e) {
      taker.accept(new Input.Unreadable(origin.name(), Origins.reason(e)));
    } catch (UnreadableInput e) {
      taker.accept(new Input.Unreadable(origin.name(), e.reason()));
    } catch (Json.MalformedJson e) {
      taker.accept(new Input.Unreadable(origin.name(), e.reason()));
    }
  }

  /** Returns how many bytes of the current origin were read. */
  public long position() {
    return counted.count();
  }

  private static Kind kind(String name, String head) {
    String start = head.stripLeading();
    start = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start;
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "jsonl", "ndjson" -> Kind.LINES;
      case "json" -> jsonKind(start);
      case "html", "htm", "xhtml" -> Kind.HTML;
      default -> guessed(start);
    };
  }

  private static Kind guessed(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("<")
        && (lower.startsWith("<!doctype html")
            || lower.matches("(?s).*<(html|head|body|p|div)[\\s>].*"))) {
      return Kind.HTML;
    }
    boolean looksLikeJson = start.matches("(?s)(\\[\\s*)?\\{\\s*\".*");
    return looksLikeJson ? jsonKind(start) : Kind.TEXT;
  }

  /** An object that ends on its first line begins JSON lines; else the whole is one value. */
  private static Kind jsonKind(String start) {
    int lineEnd = start.indexOf('\n');
    if (!start.startsWith("{") || (lineEnd < 0 && start.length() < PROBE / 2)) {
      return Kind.JSON;
    }
    String line = lineEnd < 0 ? "" : start.substring(0, lineEnd).strip();
    return lineEnd < 0 || line.endsWith("}") ? Kind.LINES : Kind.JSON;
  }

  private static boolean isWide(byte[] head) {
    return head.length > 1
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
  }

  private void readWhole(String name, Kind kind, InputStream in, Consumer<Input> taker)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      throw new UnreadableInput(
          "more than "
              + (LARGEST_FILE >> 20)
              + " MB are no single article: split the file, or give"
              + " many articles as JSON lines (.jsonl)");
    }
    Decoded decoded = Decoder.decode(bytes);
    if (kind == Kind.TEXT) {
      taker.accept(check.check(name, PlainText.article(decoded.text()), decoded.warnings()));
    } else if (kind == Kind.HTML) {
      Article article = HtmlPage.article(decoded.text());
      taker.accept(check.check(name, article, decoded.warnings()));
    } else if (kind == Kind.JSON) {
      readJson(name, decoded, taker);
    } else {
      if (decoded.text().isBlank()) {
        throw new UnreadableInput(BLANK);
      }
      String[] lines = decoded.text().split("\n");
      for (int i = 0; i < lines.length; i++) {
        readLine(name + ", line " + (i + 1), lines[i], decoded.warnings(), taker);
      }
    }
  }

  private void readJson(String name, Decoded decoded, Consumer<Input> taker) {
    JsonNode value = Json.parse(decoded.text());
    if (!value.isArray()) {
      take(name, value, decoded.warnings(), taker);
      return;
    }
    if (value.isEmpty()) {
      throw new UnreadableInput("the array is empty: nothing to read");
    }
    for (int i = 0; i < value.size(); i++) {
      take(name + ", article " + (i + 1), value.get(i), decoded.warnings(), taker);
    }
  }

  private void readLines(String name, InputStream in, Consumer<Input> taker) throws IOException {
    int number = 0;
    boolean any = false;
    for (byte[] line = nextLine(in); line.length > 0; line = nextLine(in)) {
      number++;
      String where = name + ", line " + number;
      if (line.length > LARGEST_LINE) {
        taker.accept(
            new Input.Unreadable(
                where, "the line is longer than " + (LARGEST_LINE >> 20) + " MB: split the text"));
        any = true;
        continue;
      }
      try {
        Decoded decoded = Decoder.decode(line);
        any |= !decoded.text().isBlank();
        readLine(where, decoded.text(), decoded.warnings(), taker);
      } catch (UnreadableInput e) {
        any = true;
        taker.accept(new Input.Unreadable(where, e.reason()));
      }
    }
    if (!any) {
      throw new UnreadableInput(BLANK);
    }
  }

  private void readLine(String where, String line, List<Warning> warnings, Consumer<Input> taker) {
    if (line.isBlank()) {
      return;
    }
    try {
      take(where, Json.parse(line), warnings, taker);
    } catch (Json.MalformedJson e) {
      String message = e.reason().replaceFirst("^line 1, ", "");
      taker.accept(new Input.Unreadable(where, message + ": each line must be one JSON object"));
    }
  }

  private void take(String where, JsonNode value, List<Warning> warnings, Consumer<Input> taker) {
    try {
      JsonArticle found = JsonArticle.of(value);
      List<Warning> all = Stream.concat(warnings.stream(), found.warnings().stream()).toList();
      taker.accept(check.check(where, found.article(), all));
    } catch (UnreadableInput e) {
      taker.accept(new Input.Unreadable(where, e.reason()));
    }
  }

  /** Returns the bytes up to and with the line break; more than the largest line is passed over. */
  private static byte[] nextLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    for (int value = in.read(); value >= 0; value = in.read()) {
      if (line.size() <= LARGEST_LINE) {
        line.write(value);
      }
      if (value == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}
