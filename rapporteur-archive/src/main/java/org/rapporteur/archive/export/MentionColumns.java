package org.rapporteur.archive.export;

import java.util.List;
import org.rapporteur.archive.record.ReportRecord;

/** The 16 columns of GDELT 2 mentions: the first report of each pair, no header. */
final class MentionColumns {
  private static final int WEB = 1;
  private static final int CITATION_ONLY = 2;
  private static final double PERCENT = 100;

  private MentionColumns() {}

  static List<Column<Pair>> columns() {
    return List.of(
        Column.integer(
            "GLOBALEVENTID", "As in the gdelt profile.", pair -> NumericId.of63Bits(pair.id())),
        Column.integer(
            "EventTimeDate",
            "When the first report came into the archive, YYYYMMDDHHMMSS in UTC.",
            pair -> GdeltColumns.SECOND.format(report(pair).article().added())),
        Column.integer(
            "MentionTimeDate",
            "Day of publication, with 000000 for the time, which we do not know.",
            pair -> {
              String day = When.compact(report(pair).article().published());
              return day == null ? null : day + "000000";
            }),
        Column.integer(
            "MentionType",
            "1 for an article with an address on the web, 2 for one that is only cited.",
            pair -> report(pair).article().url() == null ? CITATION_ONLY : WEB),
        Column.text("MentionSourceName", "Outlet.", pair -> report(pair).article().source()),
        Column.text(
            "MentionIdentifier",
            "Address of the article, or its key.",
            pair ->
                report(pair).article().url() == null
                    ? report(pair).article().key()
                    : report(pair).article().url()),
        Column.empty("SentenceID", FieldType.INTEGER, "reports name characters, not sentences."),
        Column.empty(
            "Actor1CharOffset", FieldType.INTEGER, "a record joins reports and drops these."),
        Column.empty(
            "Actor2CharOffset", FieldType.INTEGER, "a record joins reports and drops these."),
        Column.integer(
            "ActionCharOffset",
            "Where the words that name the act begin, in UTF-16 code units.",
            pair -> report(pair).start()),
        Column.empty("InRawText", FieldType.INTEGER, "we do not keep the damaged text apart."),
        Column.integer(
            "Confidence", "Percent.", pair -> Math.round(pair.event().confidence() * PERCENT)),
        Column.integer(
            "MentionDocLen",
            "Length of the article in UTF-16 code units.",
            pair -> report(pair).article().length()),
        Column.empty("MentionDocTone", FieldType.NUMBER, "we measure no tone."),
        Column.empty("MentionDocTranslationInfo", FieldType.STRING, "we do not translate."),
        Column.empty("Extras", FieldType.STRING, "GDELT keeps it for later use."));
  }

  private static ReportRecord report(Pair pair) {
    return pair.event().history().first();
  }
}
