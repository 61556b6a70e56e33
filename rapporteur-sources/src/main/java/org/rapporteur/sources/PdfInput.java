package org.rapporteur.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Warning;

/**
 * Reads the text of a PDF file, page by page; what repeats at the head or foot of the pages is left
 * out. Scanned pages hold no text and are named as such.
 */
final class PdfInput {
  private static final int MOST_PAGES = 2_000;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final long MEMORY = 64L << 20;
  private static final long SCRATCH = 1L << 30;
  private static final int END = 2048;
  private static final Pattern TABLE = Pattern.compile("startxref\\s+[1-9]");
  private static final int LONGEST_TITLE = 300;
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)untitled.*|microsoft (word|powerpoint) - .*|.*\\.(docx?|pdf|indd|qxd|odt|rtf|html?)"
              + "|https?:.*|(document|layout|print|slide) ?\\d*");

  private PdfInput() {}

  static void read(Body body, byte[] bytes, Intake intake) throws IOException {
    OneFont.use();
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY, SCRATCH);
    Article article;
    List<Warning> warnings = new ArrayList<>();
    try (PDDocument document =
        Loader.loadPDF(new RandomAccessReadBuffer(bytes), memory.streamCache)) {
      article = article(document, hasEnd(bytes), warnings);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInput(
          "the PDF file is encrypted with a password: save a copy without one");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableInput(
          "the PDF file is damaged ("
              + e.getMessage()
              + "): open it and save it anew, or save its text as .txt");
    }
    intake.take(body.name(), body.stated().complete(article), warnings);
  }

  /**
   * A file ends with the place of its table of objects; without it PDFBox makes one of what it can
   * find. Files made for the web have a first such end, with place 0, near their beginning.
   */
  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - END);
    return TABLE
        .matcher(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1))
        .find();
  }

  private static Article article(PDDocument document, boolean whole, List<Warning> warnings)
      throws IOException {
    int count = document.getNumberOfPages();
    if (count > MOST_PAGES) {
      throw new UnreadableInput(
          count + " pages are no single article (at most " + MOST_PAGES + "): split the file");
    }
    List<String> pages = new PdfPages(LONGEST).read(document);
    String text = RunningHeads.join(pages);
    if (text.isBlank() && !whole) {
      throw new UnreadableInput(
          "the PDF file is damaged or cut off: its end is missing, and there is no text in what is"
              + " left: get the file again");
    }
    if (text.isBlank()) {
      throw new UnreadableInput(
          count == 0
              ? "the PDF file has no page"
              : "the PDF file holds pictures of pages and no text: put it through text recognition"
                  + " (OCR) first",
          Input.Reason.NO_ARTICLE);
    }
    Article found = PlainText.article(text);
    String title = title(document.getDocumentInformation().getTitle());
    LocalDate day = day(document.getDocumentInformation().getCreationDate());
    if (day != null) {
      warnings.add(
          new Warning(
              "day-of-file",
              "The day of publication "
                  + day
                  + " is the day on which the PDF file was made; give the true one with"
                  + " --published.",
              null));
    }
    return new Article(found.text(), title == null ? found.title() : title, day, null, null);
  }

  private static @Nullable String title(@Nullable String stated) {
    String title = stated == null ? "" : stated.replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
    boolean sane =
        title.length() <= LONGEST_TITLE
            && title.contains(" ")
            && title.codePoints().filter(Character::isLetter).count() >= 5
            && !NO_TITLE.matcher(title).matches();
    return sane ? title : null;
  }

  private static @Nullable LocalDate day(@Nullable Calendar made) {
    if (made == null) {
      return null;
    }
    ZoneId zone = made.getTimeZone().toZoneId();
    LocalDate day = LocalDate.ofInstant(made.toInstant(), zone);
    return day.getYear() < 1993 || day.getYear() > 2200 ? null : day;
  }
}
