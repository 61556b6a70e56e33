package org.rapporteur.app.render;

import java.nio.charset.Charset;

/**
 * How a terminal shows text.
 *
 * @param width columns
 * @param color whether it shows colours
 * @param charset what it can show
 */
public record Style(int width, boolean color, Charset charset) {
  private static final int NARROWEST = 30;
  private static final String SIGNS = "●◷✗○✓“”→–…·";

  /** Keeps the width within what can be laid out. */
  public Style {
    width = Math.max(NARROWEST, width);
  }

  boolean unicode() {
    return charset.canEncode() && charset.newEncoder().canEncode(SIGNS);
  }
}
