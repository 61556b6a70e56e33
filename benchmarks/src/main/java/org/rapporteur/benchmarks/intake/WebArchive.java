package org.rapporteur.benchmarks.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A web archive of any length that is made while it is read: news pages with navigation around the
 * text, pictures between them, now and then a large one.
 */
final class WebArchive extends InputStream {
  private static final int PICTURE_IN = 8;
  private static final int LARGE_IN = 2_000;
  private static final int PICTURE = 120_000;
  private static final int LARGE = 24_000_000;
  private static final int LINKS = 250;

  private final List<String> texts;
  private final long wanted;
  private final Random random = new Random(5);
  private byte[] record = new byte[0];
  private int position;
  private long given;
  private long pages;

  /** An archive of about so many bytes, with one of the texts in each page. */
  WebArchive(List<String> texts, long wanted) {
    this.texts = List.copyOf(texts);
    this.wanted = wanted;
  }

  /** Returns how many bytes were read. */
  long given() {
    return given;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (position == record.length) {
      if (given >= wanted) {
        return -1;
      }
      record = next();
      position = 0;
    }
    int copied = Math.min(length, record.length - position);
    System.arraycopy(record, position, into, offset, copied);
    position += copied;
    given += copied;
    return copied;
  }

  private byte[] next() {
    if (random.nextInt(LARGE_IN) == 0) {
      return response("image/png", new byte[LARGE]);
    }
    if (random.nextInt(PICTURE_IN) == 0) {
      return response("image/jpeg", new byte[PICTURE]);
    }
    return response("text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
  }

  private String page() {
    StringBuilder page = new StringBuilder("<html><head><title>Report ").append(pages);
    page.append("</title></head><body><nav>");
    for (int i = 0; i < LINKS; i++) {
      page.append("<li><a href=\"/section/").append(i).append("\">Section ").append(i);
      page.append("</a></li>\n");
    }
    page.append("</nav><article><h1>Report ").append(pages).append("</h1>");
    String text = texts.get((int) (pages % texts.size()));
    for (String paragraph : text.split("\n\n")) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
    page.append("<p>Number ").append(pages).append(" of the day.</p></article><footer>");
    for (int i = 0; i < LINKS; i++) {
      page.append("<a href=\"/about/").append(i).append("\">About ").append(i).append("</a> ");
    }
    return page.append("</footer></body></html>").toString();
  }

  private byte[] response(String type, byte[] body) {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] head =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r
        WARC-Date: 2001-02-03T04:05:06Z\r
        WARC-Target-URI: https://news.example/%d\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(pages++, http.length + body.length)
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + http.length + body.length + 4];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(http, 0, all, head.length, http.length);
    System.arraycopy(body, 0, all, head.length + http.length, body.length);
    System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.UTF_8), 0, all, all.length - 4, 4);
    return all;
  }
}
