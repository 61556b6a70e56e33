package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

final class PdfInputTest {
  private static final List<String> FIRST =
      List.of(
          "The Sample Herald",
          "",
          "The two leaders met in Geneva on Tuesday and agreed that",
          "the talks about arms will go on in the spring.",
          "",
          "They left open whether the treaty on missiles, which both",
          "sides had hoped for, would be",
          "",
          "Page 1 of 3");
  private static final List<String> SECOND =
      List.of(
          "The Sample Herald",
          "",
          "signed before the end of the year. A spokesman said that the",
          "delegations would meet again in January.",
          "",
          "Page 2 of 3");
  private static final List<String> THIRD =
      List.of("The Sample Herald", "", "The next summit is to be held in Washington.", "3");

  /** Writes each line at its place; an empty one leaves room. */
  static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        float y = 720;
        for (String line : lines) {
          out.beginText();
          out.newLineAtOffset(72, y);
          out.showText(line);
          out.endText();
          y -= 14;
        }
      }
    }
    return document;
  }

  static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void readsPagesInOrderWithoutWhatRepeats() throws IOException {
    Inputs inputs = Inputs.of("a.pdf", bytes(document(List.of(FIRST, SECOND, THIRD))));
    assertThat(inputs.faults()).isEmpty();
    String text = inputs.articles().get(0).text();
    assertThat(text)
        .startsWith("The two leaders met")
        .contains("spring.\n\nThey left open")
        .contains("would be\nsigned before")
        .contains("January.\n\nThe next summit")
        .doesNotContain("Herald")
        .doesNotContain("Page")
        .endsWith("Washington.");
  }

  @Test
  void takesTitleAndDayFromTheFile() throws IOException {
    PDDocument document = document(List.of(FIRST));
    document.getDocumentInformation().setTitle("Leaders agree in Geneva");
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    made.set(1999, Calendar.NOVEMBER, 19, 12, 0, 0);
    document.getDocumentInformation().setCreationDate(made);
    Inputs inputs = Inputs.of("a.pdf", bytes(document));
    assertThat(inputs.articles().get(0).title()).isEqualTo("Leaders agree in Geneva");
    assertThat(inputs.articles().get(0).published()).isEqualTo(LocalDate.of(1999, 11, 19));
    assertThat(inputs.warnings()).containsExactly("day-of-file");
  }

  @Test
  void believesNoTitleThatAProgramMade() throws IOException {
    PDDocument document = document(List.of(FIRST));
    document.getDocumentInformation().setTitle("Microsoft Word - final draft 2.doc");
    assertThat(Inputs.of("a.pdf", bytes(document)).articles().get(0).title())
        .isNotEqualTo("Microsoft Word - final draft 2.doc");
  }

  @Test
  void namesAFileThatIsEncrypted() throws IOException {
    PDDocument document = document(List.of(FIRST));
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertThat(Inputs.of("a.pdf", bytes(document)).faults())
        .singleElement()
        .asString()
        .contains("encrypted");
  }

  @Test
  void namesAFileWithoutText() throws IOException {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    assertThat(Inputs.of("a.pdf", bytes(document)).faults())
        .singleElement()
        .asString()
        .contains("OCR");
  }

  @Test
  void namesAFileThatIsDamaged() throws IOException {
    byte[] whole = bytes(document(List.of(FIRST)));
    byte[] cut = Arrays.copyOf(whole, 40);
    assertThat(Inputs.of("a.pdf", cut).faults()).singleElement().asString().contains("damaged");
  }

  @Test
  void namesAFileThatIsCutOffBeforeItsWords() {
    String cut =
        """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        startxref
        0
        %%EOF
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>
        endobj
        4 0 obj
        << /Length 500 /Filter /FlateDecode >>
        stream
        """;
    assertThat(Inputs.of("a.pdf", cut).faults())
        .singleElement()
        .asString()
        .contains("damaged or cut off");
  }

  @Test
  void namesAFileOfTooManyPages() throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < 2001; i++) {
      document.addPage(new PDPage());
    }
    assertThat(Inputs.of("a.pdf", bytes(document)).faults())
        .singleElement()
        .asString()
        .contains("2001 pages");
  }
}
