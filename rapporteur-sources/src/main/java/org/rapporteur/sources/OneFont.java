package org.rapporteur.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF file does not carry. For text the shape of letters does not
 * matter; PDFBox would search all fonts of the machine, and leave a list of them in the user's
 * home.
 */
final class OneFont implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private OneFont(TrueTypeFont font) {
    this.font = font;
  }

  /** Makes PDFBox use it; that is one setting for the whole virtual machine. */
  static void use() {
    Holder.load();
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor style) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor style) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor style, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }

  private static OneFont open() {
    try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException(FONT + " is not in this version of PDFBox");
      }
      return new OneFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets it once, when the first PDF file is read. */
  private static final class Holder {
    static {
      FontMappers.set(open());
    }

    private static void load() {
      // the work is done by the class
    }
  }
}
