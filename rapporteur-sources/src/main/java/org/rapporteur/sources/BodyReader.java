package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rapporteur.json.Json;
import org.rapporteur.model.Article;
import tools.jackson.databind.JsonNode;

/**
 * Finds the articles in bytes of any form that is known; what is compressed is unpacked as it goes.
 */
final class BodyReader {
  private static final int LARGEST_FILE = 64 << 20;
  private static final int BUFFER = 65536;

  private BodyReader() {}

  /** Gives every article, or the reason why there is none, to the intake. */
  static void read(Body body, FeedItems items, Intake intake) {
    try {
      unpack(body, items, intake);
    } catch (ZipException | EOFException e) {
      intake.refuse(
          body.name(),
          "the compressed data is damaged or cut off (" + e.getMessage() + "): get the file again");
    } catch (IOException e) {
      intake.refuse(body.name(), Origins.reason(e));
    } catch (UnreadableInput e) {
      intake.refuse(body.name(), e);
    } catch (Json.MalformedJson e) {
      intake.refuse(body.name(), e.reason());
    }
  }

  private static void unpack(Body body, FeedItems items, Intake intake) throws IOException {
    InputStream in = new BufferedInputStream(body.in(), BUFFER);
    byte[] head = head(in);
    if (!isCompressed(head)) {
      readAs(body.withStream(in), head, items, intake);
    } else if (body.name().toLowerCase(Locale.ROOT).endsWith(".warc.gz")) {
      WarcInput.read(body.withStream(in), intake);
    } else {
      InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
      readAs(body.unpacked(unpacked), head(unpacked), items, intake);
    }
  }

  private static void readAs(Body body, byte[] head, FeedItems items, Intake intake)
      throws IOException {
    if (head.length == 0) {
      throw new UnreadableInput("the file is empty: nothing to read");
    }
    switch (Kind.of(body, new String(head, StandardCharsets.UTF_8))) {
      case LINES -> {
        if (isWide(head)) {
          JsonInput.readDecodedLines(body.name(), whole(body), intake);
        } else {
          JsonInput.readLines(body.name(), body.in(), intake);
        }
      }
      case JSON -> readJson(body.name(), whole(body), items, intake);
      case TABLE -> TableInput.read(body, head, intake);
      case WARC -> WarcInput.read(body, intake);
      case PDF -> PdfInput.read(body, bytes(body), intake);
      case XML -> XmlInput.read(body.name(), whole(body), items, intake);
      case HTML -> {
        Decoded page = whole(body);
        Article article = HtmlPage.article(page.text());
        intake.take(body.name(), body.stated().complete(article), page.warnings());
      }
      case TEXT -> {
        Decoded text = whole(body);
        Article article = PlainText.article(text.text());
        intake.take(body.name(), body.stated().complete(article), text.warnings());
      }
    }
  }

  private static void readJson(String name, Decoded decoded, FeedItems items, Intake intake) {
    JsonNode value = Json.parse(decoded.text());
    if (JsonFeed.isFeed(value)) {
      items.take(name, JsonFeed.read(value), intake);
    } else {
      JsonInput.readValue(name, value, decoded.warnings(), intake);
    }
  }

  private static Decoded whole(Body body) throws IOException {
    return Decoder.decode(bytes(body), body.charset());
  }

  private static byte[] bytes(Body body) throws IOException {
    byte[] bytes = body.in().readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      throw new UnreadableInput(
          "more than "
              + (LARGEST_FILE >> 20)
              + " MB are no single article: split the file, or give"
              + " many articles as JSON lines (.jsonl)");
    }
    return bytes;
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(Kind.PROBE + 1);
    byte[] head = in.readNBytes(Kind.PROBE);
    in.reset();
    return head;
  }

  private static boolean isCompressed(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  private static boolean isWide(byte[] head) {
    return head.length > 1
        && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
  }
}
