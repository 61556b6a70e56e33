package org.rapporteur.app.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Fills the templates of {@code src/main/jte}, which are compiled with the program. They escape
 * what they are given for the place it stands in.
 */
final class Templates {
  private static final String PACKAGE = "org.rapporteur.app.web.page.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** Sends a page. */
  void send(Context context, String name, Map<String, Object> values) {
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine.render(name + ".jte", values, page);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.getContentLength());
    try {
      page.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
  }
}
