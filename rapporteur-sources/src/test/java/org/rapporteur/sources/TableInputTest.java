package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Article;

final class TableInputTest {
  private static final String TEXT = Inputs.TEXT;

  @Test
  void readsTheUsualNamesWithQuotesAndLineBreaks() {
    Inputs inputs =
        Inputs.of(
            "a.csv",
            "\uFEFFHeadline,Pub Date,Publisher,Link,Body\n\"Talks, in \"\"Geneva\"\"\",1985-11-19,Herald,"
                + "https://example.org/1,\""
                + TEXT
                + "\r\n\r\nThey shook hands.\"\n");
    assertThat(inputs.articles())
        .containsExactly(
            new Article(
                TEXT + "\r\n\r\nThey shook hands.",
                "Talks, in \"Geneva\"",
                LocalDate.of(1985, 11, 19),
                "Herald",
                "https://example.org/1"));
    assertThat(inputs.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.csv,';'", "a.csv,'|'", "a.tsv,'\t'", "a.csv,'\t'"})
  void tellsTheSeparator(String name, String separator) {
    String table = String.join(separator, "title", "text") + "\n" + "T" + separator + TEXT + "\n";
    assertThat(Inputs.of(name, table).articles())
        .containsExactly(new Article(TEXT, "T", null, null, null));
  }

  @Test
  void readsTheNamesOfEventCoders() {
    String table =
        "story_id,event_text,pub_date,publisher,headline\ns1,\"" + TEXT + "\",19851119,H,T\n";
    assertThat(Inputs.of("a.csv", table).articles())
        .containsExactly(new Article(TEXT, "T", LocalDate.of(1985, 11, 19), "H", null));
  }

  @Test
  void theUserMapsTheColumns() {
    String table = "day,words,text\n1985-11-19," + TEXT + ",no\n";
    Inputs inputs = Inputs.mapped("a.csv", table, "text=Words, published=DAY");
    assertThat(inputs.articles())
        .containsExactly(new Article(TEXT, null, LocalDate.of(1985, 11, 19), null, null));
    assertThat(Inputs.mapped("a.csv", table, "text=wrods").faults())
        .containsExactly(
            "a.csv: no column \"wrods\" in the first row; columns found: day, words, text; name it"
                + " with --columns text=NAME");
    assertThat(
            Inputs.mapped("a.json", "{\"data\": {\"body\": \"" + TEXT + "\"}}", "text=data.body")
                .articles())
        .hasSize(1);
  }

  @Test
  void refusesAMappingThatIsNone() {
    for (String wrong : new String[] {"", "text", "words=a", "text=", "text=a,text=b"}) {
      assertThatThrownBy(() -> Columns.of(wrong))
          .isInstanceOf(Columns.Malformed.class)
          .hasMessageContaining("text=NAME");
    }
  }

  @Test
  void namesEachRowThatCannotBeReadByItsLine() {
    Inputs inputs =
        Inputs.of("a.csv", "text,date\n\n\"" + TEXT + "\nMore.\",soon\n,1985-11-19\n" + TEXT);
    assertThat(inputs.articles()).hasSize(2);
    assertThat(inputs.warnings()).containsExactly("bad-publication-date", "uneven-row");
    assertThat(inputs.faults())
        .containsExactly("a.csv, line 5: the text is empty: nothing to read");
  }

  @Test
  void readsWindows1252AndUtf16() {
    String table = "text\n" + TEXT + " “Höfði”\n";
    Inputs windows =
        Inputs.of("a.csv", table.replace("ð", "e").getBytes(Charset.forName("windows-1252")));
    assertThat(windows.articles().get(0).text()).endsWith("“Höfei”");
    assertThat(windows.warnings()).containsExactly("encoding-detected");
    assertThat(Inputs.of("a.csv", table.getBytes(StandardCharsets.UTF_16)).articles().get(0).text())
        .endsWith("“Höfði”");
  }

  @Test
  void saysThatAQuotationMarkIsNotClosed() {
    Inputs inputs = Inputs.of("a.csv", "text\n" + TEXT + "\n\"" + "never closed. ".repeat(700_000));
    assertThat(inputs.articles()).hasSize(1);
    assertThat(inputs.faults()).hasSize(1).first().asString().contains("line 3 begins a row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\"The talks,B\nOn Sunday,C\n", "\n\"The talks,B\n\"On Sunday\",\"C\"\n"})
  void takesNoRestOfAFileForOneCell(String rest) {
    Inputs inputs = Inputs.of("a.csv", "text,title\n\"" + TEXT + "\n\nMore.\",A" + rest);
    assertThat(inputs.articles()).extracting(Article::title).containsExactly("A");
    assertThat(inputs.faults())
        .singleElement()
        .asString()
        .startsWith("a.csv: in line 5 begins a row that does not end")
        .contains("quotation mark");
  }

  @Test
  void readsWhatIsCompressed() {
    byte[] packed = Inputs.packed(("text\n" + TEXT + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(Inputs.of("a.csv.gz", packed).articles()).hasSize(1);
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    assertThat(Inputs.of("a.csv.gz", cut).faults()).first().asString().contains("damaged or cut");
    assertThat(Inputs.of("a.csv", "title,text\n").faults()).first().asString().contains("no rows");
  }
}
