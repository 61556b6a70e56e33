package org.rapporteur.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Warning;

/**
 * Turns bytes into text: by byte order mark, as strict UTF-8, as UTF-16 without a mark, by the
 * charset that a page declares, else as windows-1252. Whatever is not certain becomes a warning;
 * binary data is refused.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PROBE = 4096;
  private static final double MOST_CONTROLS = 0.05;
  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF-", "a PDF file inside another file: give it by itself",
          "PK\u0003\u0004", "a ZIP archive or office document: save its text as .txt first",
          "\u00D0\u00CF\u0011\u00E0", "an old office document: save its text as .txt first",
          "\u001F\u008B", "compressed: unpack it first (gunzip)",
          "(\u00B5/\u00FD", "compressed: unpack it first (unzstd)",
          "\u0089PNG", "a picture",
          "\u00FF\u00D8\u00FF", "a picture",
          "GIF8", "a picture",
          "{\\rtf", "a rich text document: save its text as .txt first");

  private Decoder() {}

  static Decoded decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /** Decodes; what a server stated counts where the bytes themselves are not clear. */
  static Decoded decode(byte[] bytes, @Nullable Charset stated) {
    refuseKnownFormats(bytes);
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return guessed(strictly(bytes, 0, wide), wide, "it has no byte order mark");
    }
    refuseBinary(bytes);
    String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, List.of());
    }
    Charset declared = stated == null ? declared(bytes) : stated;
    Charset charset = declared == null || isLatin(declared) ? WINDOWS : declared;
    return guessed(
        charset.decode(ByteBuffer.wrap(bytes)).toString(), charset, "it is not valid UTF-8");
  }

  /** What calls itself Latin-1 on the web is windows-1252. */
  private static boolean isLatin(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
  }

  private static Decoded marked(byte[] bytes, int start, Charset charset) {
    String text = strictly(bytes, start, charset);
    return text == null
        ? guessed(
            charset.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString(),
            charset,
            "some bytes are damaged and stand as \uFFFD")
        : new Decoded(text, List.of());
  }

  /** Tells the encoding of a stream by its start; a mark at the start is part of the stream. */
  static Charset charsetOf(byte[] start) {
    refuseKnownFormats(start);
    if (starts(start, 0xFE, 0xFF) || starts(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    Charset wide = wide(Arrays.copyOf(start, start.length & ~1));
    if (wide != null) {
      return wide;
    }
    refuseBinary(start);
    int end = start.length;
    while (end > 0 && end > start.length - 4 && start[end - 1] < 0) {
      end--;
    }
    // the last letter may be cut in two
    return strictly(Arrays.copyOf(start, end), 0, StandardCharsets.UTF_8) == null
        ? WINDOWS
        : StandardCharsets.UTF_8;
  }

  private static Decoded guessed(@Nullable String text, Charset charset, String why) {
    if (text == null) {
      throw new UnreadableInput("the text is in no known encoding: save it as UTF-8 and try again");
    }
    String message =
        "The input was read as "
            + charset.name()
            + ", because "
            + why
            + ". If letters look wrong, save it as UTF-8.";
    return new Decoded(text, List.of(new Warning("encoding-detected", message, null)));
  }

  private static @Nullable String strictly(byte[] bytes, int start, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** UTF-16 without a mark: in English text every other byte is zero. */
  private static @Nullable Charset wide(byte[] bytes) {
    int probed = Math.min(bytes.length, PROBE) & ~1;
    int high = 0;
    int low = 0;
    for (int i = 0; i < probed; i += 2) {
      high += bytes[i] == 0 ? 1 : 0;
      low += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (probed < 8 || bytes.length % 2 != 0) {
      return null;
    }
    if (low > probed * 0.35 && high < probed * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return high > probed * 0.35 && low < probed * 0.05 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Charset.forName(matcher.group(1))
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void refuseKnownFormats(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    MAGIC.forEach((magic, what) -> {
      if (head.startsWith(magic)) {
        throw new UnreadableInput("this is " + what);
      }
    });
  }

  private static void refuseBinary(byte[] bytes) {
    int probed = Math.min(bytes.length, PROBE);
    int controls = 0;
    for (int i = 0; i < probed; i++) {
      int value = bytes[i] & 0xFF;
      boolean space = value == '\t' || value == '\n' || value == '\r' || value == '\f';
      controls += (value < 0x20 && !space) || value == 0x7F ? 1 : 0;
    }
    if (controls > probed * MOST_CONTROLS) {
      throw new UnreadableInput("this is binary data, not text: give plain text, HTML or JSON");
    }
  }

  private static boolean starts(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
