package org.rapporteur.archive.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.archive.record.RecordKind;

/** The formats of exports. */
public enum Profile {
  /** PLOVER 2.0 JSON, one event a line. */
  PLOVER_JSONL(
      "plover-jsonl",
      "jsonl",
      "application/x-ndjson",
      "PLOVER's JSON, one event a line, compound parties kept together.",
      new Shape.Of(PloverLines.fields(), PloverLines::new),
      RecordKind.EVENT),
  /** POLECAT's table. */
  POLECAT(
      "polecat",
      "tsv",
      "text/tab-separated-values",
      "POLECAT's 40 columns, one row an event; several values of a cell with \"; \" between.",
      new Shape.OfEvents(
          Dialect.PLAIN_TSV,
          true,
          options -> PolecatColumns.columns(States.open(), options.version())),
      RecordKind.EVENT),
  /** ICEWS's table. */
  ICEWS(
      "icews",
      "tsv",
      "text/tab-separated-values",
      "ICEWS's 20 columns. " + Pair.RULE,
      new Shape.OfPairs(Dialect.BARE_TSV, true, options -> IcewsColumns.columns(States.open())),
      RecordKind.EVENT),
  /** GDELT 2 events. */
  GDELT(
      "gdelt",
      "export.CSV",
      "text/tab-separated-values",
      "The 61 columns of GDELT 2 events, without a header. " + Pair.RULE,
      new Shape.OfPairs(Dialect.PLAIN_TSV, false, options -> GdeltColumns.columns(States.open())),
      RecordKind.EVENT),
  /** GDELT 2 mentions. */
  GDELT_MENTIONS(
      "gdelt-mentions",
      "mentions.CSV",
      "text/tab-separated-values",
      "The 16 columns of GDELT 2 mentions, without a header: the first report of each event. "
          + Pair.RULE,
      new Shape.OfPairs(Dialect.PLAIN_TSV, false, options -> MentionColumns.columns()),
      RecordKind.EVENT),
  /** Phoenix's table. */
  PHOENIX(
      "phoenix",
      "txt",
      "text/tab-separated-values",
      "Phoenix's 26 columns, without a header. " + Pair.RULE,
      new Shape.OfPairs(Dialect.PLAIN_TSV, false, options -> PhoenixColumns.columns(States.open())),
      RecordKind.EVENT),
  /** A table laid out like ACLED's. */
  ACLED_LIKE(
      "acled-like",
      "csv",
      "text/csv",
      "ACLED's 31 columns with PLOVER's words in them, one row an event.",
      new Shape.OfEvents(Dialect.CSV, true, options -> AcledColumns.columns(States.open())),
      RecordKind.EVENT),
  /** Our own table with commas. */
  CSV(
      "csv",
      "csv",
      "text/csv",
      "Everything a record of an event says, one row an event (RFC 4180).",
      new Shape.OfEvents(Dialect.CSV, true, options -> OwnColumns.columns()),
      RecordKind.EVENT),
  /** Our own table with tabs. */
  TSV(
      "tsv",
      "tsv",
      "text/tab-separated-values",
      "The columns of csv; tab, line ends and backslash are written \\t, \\n, \\r and \\\\; quotes as in csv.",
      new Shape.OfEvents(Dialect.TSV, true, options -> OwnColumns.columns()),
      RecordKind.EVENT),
  /** Records as they are. */
  JSONL(
      "jsonl",
      "jsonl",
      "application/x-ndjson",
      "All records as the archive keeps them, one a line.",
      new Shape.Of(RecordLines.fields(), (out, options) -> new RecordLines(out)),
      RecordKind.ENTITY,
      RecordKind.EVENT,
      RecordKind.MEETING,
      RecordKind.STATEMENT,
      RecordKind.RELATION,
      RecordKind.TOPIC),
  /** Tables for columnar programs. */
  PARQUET(
      "parquet",
      "parquet",
      "application/vnd.apache.parquet",
      "A Parquet file for each kind of record, with parties and topics as lists, for DuckDB, Arrow,"
          + " Spark, pandas and R.",
      new Shape.OfTables(),
      RecordKind.EVENT,
      RecordKind.MEETING,
      RecordKind.STATEMENT,
      RecordKind.RELATION,
      RecordKind.ENTITY,
      RecordKind.TOPIC),
  /** A map. */
  GEOJSON(
      "geojson",
      "geojson",
      "application/geo+json",
      "A map (RFC 7946): one Feature an event, with the columns of csv as properties. What is known"
          + " to a country only has no geometry, unless asked for.",
      new Shape.Of(GeoJson.fields(), (out, options) -> new GeoJson(out, options.countryPoints())),
      RecordKind.EVENT),
  /** A calendar. */
  ICS(
      "ics",
      "ics",
      "text/calendar",
      "A calendar of meetings, past and announced (RFC 5545).",
      new Shape.Of(CalendarLines.fields(), CalendarLines::new),
      RecordKind.MEETING),
  /** A network for Gephi. */
  GEXF(
      "gexf",
      "gexf",
      "application/gexf+xml",
      "A dynamic network of parties for Gephi (GEXF 1.3): an edge for each actor, recipient and type.",
      new Shape.Of(Network.fields(), Gexf::new),
      RecordKind.EVENT),
  /** A network for other programs. */
  GRAPHML(
      "graphml",
      "graphml",
      "application/graphml+xml",
      "The same network as GraphML, for igraph, NetworkX and yEd.",
      new Shape.Of(Network.fields(), (out, options) -> new GraphMl(out)),
      RecordKind.EVENT),
  /** FollowTheMoney entities. */
  FTM(
      "ftm",
      "ftm.json",
      "application/json+ftm",
      "FollowTheMoney entities, one a line, for Aleph and its kin.",
      new Shape.Of(FtmLines.fields(), (out, options) -> new FtmLines(out)),
      RecordKind.ENTITY,
      RecordKind.EVENT,
      RecordKind.MEETING);

  private final String label;
  private final String extension;
  private final String mediaType;
  private final String description;
  private final Shape shape;
  private final Set<RecordKind> takes;

  Profile(
      String label,
      String extension,
      String mediaType,
      String description,
      Shape shape,
      RecordKind first,
      RecordKind... rest) {
    this.label = label;
    this.extension = extension;
    this.mediaType = mediaType;
    this.description = description;
    this.shape = shape;
    this.takes = EnumSet.of(first, rest);
  }

  /** Returns the profile of a name, if there is one. */
  public static Optional<Profile> of(String label) {
    return Arrays.stream(values())
        .filter(profile -> profile.label.equalsIgnoreCase(label))
        .findFirst();
  }

  /** Begins an export. */
  public Export open(OutputStream out, ExportOptions options) {
    return shape.open(out, options);
  }

  /** Begins an export of one kind of record. */
  public Export open(RecordKind kind, OutputStream out, ExportOptions options) {
    return shape.open(kind, out, options);
  }

  /** Tells whether each kind of record has a file of its own. */
  public boolean isPerKind() {
    return shape.isPerKind();
  }

  /** Returns the fields of the file of one kind of record. */
  public List<Field> fields(RecordKind kind) {
    return shape.fields(kind);
  }

  /** Returns its fields in order, for the data dictionary. */
  public List<Field> fields() {
    return shape.fields();
  }

  /** Returns how its lines are told apart, if it is a table of lines. */
  Optional<Table> table() {
    return shape.table();
  }

  /** Returns the name users call it by. */
  public String label() {
    return label;
  }

  /** Returns how names of its files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what it is. */
  public String description() {
    return description;
  }

  /** Returns the kinds of records it takes; they are to be given in this order. */
  public Set<RecordKind> takes() {
    return EnumSet.copyOf(takes);
  }

  @Override
  public String toString() {
    return label;
  }

  /**
   * A table of lines.
   *
   * @param delimiter between cells
   * @param header whether the first line has the names
   */
  record Table(char delimiter, boolean header) {}
}
