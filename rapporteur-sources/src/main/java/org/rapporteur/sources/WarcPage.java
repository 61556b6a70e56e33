package org.rapporteur.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rapporteur.model.Article;

/**
 * A page as a web archive keeps it.
 *
 * @param address where it was fetched from
 * @param html whether it is a page, not plain text
 * @param charset encoding as the server stated it
 * @param bytes the page, unpacked
 */
record WarcPage(String address, boolean html, @Nullable Charset charset, byte[] bytes) {
  private static final int LARGEST = 16 << 20;

  /**
   * Returns the page of a record; nothing when it holds something else, such as a picture.
   *
   * @throws UnreadableInput if the page is too large or packed in an unknown way
   */
  static Optional<WarcPage> of(WarcTargetRecord record) throws IOException {
    String address = header(record, "WARC-Target-URI");
    String kind = header(record, "WARC-Type");
    if (record instanceof WarcResponse response) {
      if (!isHttp(record.contentType())) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      return http.status() == 200
          ? page(
              address,
              http.contentType(),
              http.headers().first("Content-Encoding").orElse(""),
              http.body())
          : Optional.empty();
    }
    return kind.equals("resource") || kind.equals("conversion")
        ? page(address, record.contentType(), "", record.body())
        : Optional.empty();
  }

  /** Returns the first header of the name: a damaged record may have several, or none. */
  static String header(WarcRecord record, String name) {
    return record.headers().first(name).orElse("");
  }

  /** Finds the article and hands it on. */
  void take(String where, Intake intake) {
    try {
      Decoded decoded = Decoder.decode(bytes, charset);
      Article found = html ? HtmlPage.article(decoded.text()) : PlainText.article(decoded.text());
      Article article =
          new Article(
              found.text(),
              found.title(),
              found.published(),
              found.source(),
              address.isEmpty() ? found.url() : address);
      intake.take(where, article, decoded.warnings());
    } catch (UnreadableInput e) {
      intake.refuse(where, e);
    }
  }

  private static boolean isHttp(MediaType type) {
    return type.type().equalsIgnoreCase("application") && type.subtype().equalsIgnoreCase("http");
  }

  private static Optional<WarcPage> page(
      String address, MediaType type, String encoding, MessageBody body) throws IOException {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    boolean html = name.equals("text/html") || name.equals("application/xhtml+xml");
    if (!html && !name.equals("text/plain")) {
      return Optional.empty();
    }
    byte[] bytes = unpacked(bounded(body.stream()), encoding.strip().toLowerCase(Locale.ROOT));
    return Optional.of(new WarcPage(address, html, charset(type), bytes));
  }

  /** Crawlers often unpack a page and leave the header that says how it was packed. */
  private static byte[] unpacked(byte[] bytes, String encoding) throws IOException {
    if (bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
      return bounded(new GZIPInputStream(new ByteArrayInputStream(bytes)));
    }
    if (encoding.equals("deflate") && bytes.length > 1 && (bytes[0] & 0x0F) == 8) {
      return bounded(new InflaterInputStream(new ByteArrayInputStream(bytes)));
    }
    return bytes;
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new UnreadableInput(
          "the page is larger than " + (LARGEST >> 20) + " MB: no article is that long");
    }
    return bytes;
  }

  private static @Nullable Charset charset(MediaType type) {
    return Charsets.named(type.parameters().get("charset"));
  }
}
