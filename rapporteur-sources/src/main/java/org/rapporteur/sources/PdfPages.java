package org.rapporteur.sources;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text off each page in the order of its content, which keeps columns apart. Gives up
 * after the time set or when a file draws more letters than any article has.
 */
final class PdfPages extends PDFTextStripper {
  private static final int MOST_LETTERS = 20_000_000;
  private static final int MOST_ON_PAGE = 300_000;

  private final long deadline;
  private final Duration longest;
  private final List<String> pages = new ArrayList<>();
  private final StringWriter writer = new StringWriter();
  private int letters;
  private int lettersOnPage;

  PdfPages(Duration longest) {
    this.longest = longest;
    this.deadline = System.nanoTime() + longest.toNanos();
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("");
    setArticleEnd("");
  }

  /** Returns the text of each page, lines and paragraphs parted by line breaks. */
  List<String> read(PDDocument document) throws IOException {
    writeText(document, writer);
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    writer.getBuffer().setLength(0);
    lettersOnPage = 0;
  }

  @Override
  protected void endPage(PDPage page) {
    pages.add(writer.toString());
    writer.getBuffer().setLength(0);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() - deadline > 0) {
      throw new UnreadableInput(
          "the PDF file takes longer than "
              + longest.toSeconds()
              + " s to read: save its text as .txt");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters++;
    lettersOnPage++;
    if (letters > MOST_LETTERS || lettersOnPage > MOST_ON_PAGE) {
      throw new UnreadableInput("the PDF file draws more letters than an article has: split it");
    }
    super.processTextPosition(text);
  }
}
