package org.rapporteur.sources;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes records of web archives, for tests. */
final class WarcFile {
  private WarcFile() {}

  static byte[] response(String url, String type, String headers, byte[] body) {
    byte[] http =
        join(
            ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII),
            body);
    return record("response", url, "application/http; msgtype=response", http);
  }

  static byte[] record(String kind, String url, String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
            + "WARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    return join(head.getBytes(StandardCharsets.US_ASCII), block, end);
  }

  static byte[] page(int number) {
    String html =
        "<html><body><article><h1>Talks "
            + number
            + "</h1><p>"
            + Inputs.TEXT
            + "</p></article></body></html>";
    return response(
        "https://example.org/" + number,
        "text/html; charset=utf-8",
        "",
        html.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
