package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.app.Sample;
import org.rapporteur.app.Terminal;
import org.rapporteur.archive.export.Field;
import org.rapporteur.archive.export.Profile;
import org.rapporteur.json.Json;
import org.rapporteur.model.Sha256;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

final class ExportCommandTest {
  private static final String POLECAT =
      "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor"
          + " Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name"
          + " Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary"
          + " Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia"
          + " Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames"
          + " ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story"
          + " Organizations,Story Locations,Language,Version";
  private static final String ICEWS =
      "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO"
          + " Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence"
          + " Number,Publisher,City,District,Province,Country,Latitude,Longitude";

  @TempDir private Path folder;

  @BeforeEach
  void ingest() {
    Terminal terminal =
        new Terminal().input("Any text of an article.").reader(article -> Sample.reading());
    assertThat(run(terminal, "ingest", "-")).as(terminal.err()).isZero();
  }

  @Test
  void tablesBeginWithTheNamesThatTheirUsersKnow() {
    assertThat(export("polecat").lines().findFirst()).hasValue(POLECAT.replace(",", "\t"));
    assertThat(export("icews").lines().findFirst()).hasValue(ICEWS.replace(",", "\t"));
  }

  @ParameterizedTest
  @CsvSource({"polecat, 40", "icews, 20", "gdelt, 61", "gdelt-mentions, 16", "phoenix, 26"})
  void everyRowHasEveryColumn(String profile, int columns) {
    assertThat(export(profile).lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void theDictionaryExplainsEveryField(Profile profile) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("export", "--profile", profile.label(), "--dictionary")).isZero();
    for (Field field : profile.fields()) {
      assertThat(terminal.out()).contains("| " + field.name() + " | " + field.type().label());
      assertThat(field.description()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"plover-jsonl", "jsonl", "ftm"})
  void jsonLinesAreObjectsWithAnId(String profile) {
    assertThat(export(profile).lines())
        .isNotEmpty()
        .allSatisfy(line -> {
          JsonNode record = Json.parse(line);
          assertThat(record.has("id") || record.has("key") || record.has("entity")).isTrue();
        });
  }

  @Test
  void ploversRequiredFieldsAreThere() {
    assertThat(export("plover-jsonl").lines())
        .allSatisfy(line -> {
          JsonNode event = Json.parse(line);
          assertThat(List.of("id", "date", "actor", "event"))
              .allSatisfy(name -> assertThat(event.has(name)).as(name).isTrue());
        });
  }

  @Test
  void aMapHasOneFeatureForEachEvent() {
    JsonNode map = Json.parse(export("geojson"));
    assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
    long events = export("csv").lines().count() - 1;
    assertThat(map.path("features").size()).isEqualTo((int) events).isPositive();
  }

  @Test
  void aCalendarKeepsToItsLinesAndShowsPlansToo() {
    String calendar = export("ics");
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar).contains("BEGIN:VEVENT").contains("STATUS:TENTATIVE");
  }

  @ParameterizedTest
  @CsvSource({"gexf, http://gexf.net/1.3", "graphml, http://graphml.graphdrawing.org/xmlns"})
  void networksJoinOnlyNodesThatAreThere(String profile, String space) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document network =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(export(profile).getBytes(StandardCharsets.UTF_8)));
    assertThat(network.getDocumentElement().getNamespaceURI()).isEqualTo(space);
    var nodes = network.getElementsByTagNameNS(space, "node");
    List<String> ids =
        IntStream.range(0, nodes.getLength())
            .mapToObj(i -> nodes.item(i).getAttributes().getNamedItem("id").getNodeValue())
            .toList();
    var edges = network.getElementsByTagNameNS(space, "edge");
    assertThat(edges.getLength()).isPositive();
    for (int i = 0; i < edges.getLength(); i++) {
      var attributes = edges.item(i).getAttributes();
      assertThat(ids)
          .contains(
              attributes.getNamedItem("source").getNodeValue(),
              attributes.getNamedItem("target").getNodeValue());
    }
  }

  @Test
  void besideAFileStandsWhatExplainsIt() throws IOException {
    Path exports = folder.resolve("exports");
    assertThat(run(new Terminal(), "export", "--profile", "polecat", "--output", exports + "/"))
        .isZero();
    byte[] file = Files.readAllBytes(exports.resolve("polecat.tsv"));
    assertThat(exports.resolve("sha256")).hasContent(Sha256.of(file) + "  polecat.tsv");
    JsonNode described = Json.parse(Files.readString(exports.resolve("datapackage.json")));
    JsonNode resource = described.at("/resources/0");
    assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
    assertThat(resource.at("/schema/fields"))
        .extracting(field -> field.path("name").asString())
        .isEqualTo(Arrays.asList(POLECAT.split(",")));
    assertThat(Files.readString(exports.resolve("dictionary.md"))).contains("| Event ID |");
  }

  @Test
  void aFolderGetsAParquetFileForEachKindAndOnePackageForAll() throws IOException {
    Path tables = folder.resolve("tables");
    assertThat(run(new Terminal(), "export", "--profile", "parquet", "--output", tables + "/"))
        .isZero();
    List<String> names =
        List.of("entities", "events", "meetings", "relations", "statements", "topics");
    for (String name : names) {
      assertThat(Files.readString(tables.resolve(name + ".parquet"), StandardCharsets.ISO_8859_1))
          .startsWith("PAR1")
          .endsWith("PAR1");
      assertThat(Files.readString(tables.resolve("sha256")))
          .contains(
              Sha256.of(Files.readAllBytes(tables.resolve(name + ".parquet")))
                  + "  "
                  + name
                  + ".parquet\n");
    }
    JsonNode described = Json.parse(Files.readString(tables.resolve("datapackage.json")));
    assertThat(described.path("resources"))
        .extracting(resource -> resource.path("name").asString())
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(described.at("/resources/0/schema/fields/0/name").asString()).isEqualTo("key");
  }

  @Test
  void oneFileHoldsOneKindOfAParquetExport() throws IOException {
    Path file = folder.resolve("m.parquet");
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "export", "--profile", "parquet", "--output", file.toString()))
        .isEqualTo(2);
    assertThat(terminal.err()).contains("name a folder").contains("--kind event");
    assertThat(file).doesNotExist();
    String[] one = {
      "export", "--profile", "parquet", "--kind", "meeting", "--output", file.toString()
    };
    assertThat(run(new Terminal(), one)).isZero();
    assertThat(file).isNotEmptyFile();
    assertThat(folder.resolve("m.parquet.sha256")).exists();
  }

  @Test
  void someKindsOfAProfileAreEnough() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "export", "--profile", "jsonl", "--kind", "meeting,topic")).isZero();
    assertThat(terminal.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"key\":\"meeting-") || line.contains("\"key\":\"topic-"));
    Terminal wrong = new Terminal();
    assertThat(run(wrong, "export", "--profile", "ics", "--kind", "event")).isEqualTo(2);
    assertThat(wrong.err()).contains("takes meeting");
  }

  @Test
  void anUnknownProfileIsAnsweredWithThoseThatAreKnown() {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "export", "--profile", "excel")).isEqualTo(2);
    assertThat(terminal.err()).contains("plover-jsonl").contains("ftm");
  }

  private String export(String profile) {
    Terminal terminal = new Terminal();
    assertThat(run(terminal, "export", "--profile", profile)).as(terminal.err()).isZero();
    return terminal.out();
  }

  private int run(Terminal terminal, String... arguments) {
    return terminal
        .variable(ArchiveOption.VARIABLE, folder.resolve("record.db").toString())
        .run(arguments);
  }
}
