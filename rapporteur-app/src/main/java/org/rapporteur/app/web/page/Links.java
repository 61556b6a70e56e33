package org.rapporteur.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rapporteur.archive.record.RecordKind;
import org.rapporteur.archive.record.ReportRecord;

/** The addresses of what pages link to. */
public final class Links {
  private Links() {}

  /** Returns the page of a record, by its key. */
  public static String to(String key) {
    RecordKind kind = RecordKind.of(key).orElse(RecordKind.REPORT);
    return switch (kind) {
      case ARTICLE -> "/articles/" + key;
      case ENTITY -> "/entities/" + key;
      case EVENT -> "/events/" + key;
      case MEETING -> "/meetings/" + key;
      case STATEMENT -> "/statements/" + key;
      case RELATION -> "/relations/" + key;
      case TOPIC -> "/topics/" + key;
      case REPORT -> "/";
    };
  }

  /** Returns the words of a report in its article. */
  public static String to(ReportRecord report) {
    return to(report.article().key()) + "#r1-" + report.local();
  }

  /** Returns the page of two countries. */
  public static String pair(String first, String second) {
    return "/pair?pair=" + encoded(first + "," + second);
  }

  /** Tells whether an address from an article may become a link. */
  public static boolean isWeb(String url) {
    return url.matches("https?://[^\\s\"'<>]+");
  }

  /** Makes a value part of an address. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
